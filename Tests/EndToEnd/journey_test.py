#!/usr/bin/env python3
"""Whole errands on the built-in data, in a real terminal, on four kinds of it; and what happens without one.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/journey_test.py [-v] [Class.test]
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT, NEWEST, Session, run, wait_for

ROOT = pathlib.Path(__file__).resolve().parents[2]


class JourneyTests(unittest.TestCase):
    """From a process to a member to its sources and back, with the place kept."""

    def start(self, **environment):
        session = Session(**environment)
        self.addCleanup(session.close)
        return session

    def journey(self, kind):
        session = self.start(TERM=kind, ARGUMENTS="--as-of 2008")
        session.keys("/")
        session.keys("-l", "colombo")
        session.wait_for_text("1 of ")
        session.keys("Enter", "Tab")
        session.wait_for_text("Members: 11 take part")
        session.keys("s")
        session.wait_for_text("slide 22")
        session.keys("Escape")
        session.wait_for_text("linked to Colombo Process")
        session.keys("Enter")
        session.wait_for_text("Colombo Process › Afghanistan")
        session.keys("Escape")
        session.wait_for_text("Members: 11 take part")
        session.keys("1", "i")
        session.wait_for_text("standing: ")
        session.keys("PageDown")
        session.wait_for_text("members stated, also reported: 10 (as of 2005-07)")
        session.keys("Escape")
        session.wait_for_text("Processes whose names hold “colombo”: 1 of ")
        session.keys("q")
        self.assertEqual(session.status(), 0)

    def test_xterm_256color(self):
        self.journey("xterm-256color")

    def test_screen(self):
        self.journey("screen")

    def test_linux(self):
        self.journey("linux")

    def test_vt100(self):
        self.journey("vt100")

    def test_palette_finds_a_state_by_an_old_name(self):
        session = self.start()
        session.keys(":")
        session.keys("-l", "swaziland")
        session.wait_for_text("Eswatini")
        session.keys("Enter")
        session.wait_for_text("confer › Eswatini")
        session.wait_for_text("MIDSA")

    def test_the_present_day(self):
        """Does it still live, when did it last meet, who chairs it, and who says so; then only what is not derived."""
        session = self.start()
        session.keys("/")
        session.type("khartoum", "Enter", "i")
        session.wait_for_text("chair: ")
        first = session.settled_screen().split("Names")[0]
        for line in (r"standing: active .*2025-04-09", r"last .*2025-04-09 ", r"chair: France, since 2025-04-09"):
            self.assertRegex(first, line)
        session.keys("s")
        session.wait_for_text("https://khartoumprocess.net/")
        session.keys("Escape")
        session.wait_for_text("standing: ")
        session.keys("Escape")
        session.wait_for_text("hold “khartoum”")
        session.keys("Escape")
        session.wait_for_screen(session.first)
        session.keys("/")
        session.type("afml", "Enter")
        session.wait_for_text("Indonesia")
        session.keys("/", "C-u")
        session.type("afml -basis:derived", "Enter")
        wait_for(lambda: "AFML" in session.screen() and "Indonesia" not in session.screen(), "no derived member")

    def test_the_cursor_rests_on_the_selected_row(self):
        session = self.start()
        session.keys("Down", "Down")
        session.wait_for_text("Processes")
        rows = session.settled_screen().splitlines()
        row = int(session.ask("#{cursor_y}"))
        self.assertIn("Manila Process", rows[row])

    def test_a_resize_keeps_the_place(self):
        session = self.start()
        session.keys("/")
        session.keys("-l", "bali")
        session.keys("Enter", "Enter")
        session.wait_for_text("confer › Bali Process")
        session.keys("Down", "Down", "Down")
        for columns, rows in ((120, 40), (44, 13), (39, 11), (80, 24)):
            session("resize-window", "-x", str(columns), "-y", str(rows))
            session.wait_for_text("confer needs" if columns < 40 else "Bali")
        row = int(session.ask("#{cursor_y}"))
        self.assertIn("Bhutan", session.settled_screen().splitlines()[row])


class NoTerminalTests(unittest.TestCase):
    """In a pipe the program prints, with grep's exit status, and never waits."""

    def test_a_query_prints_the_list(self):
        done = run("bali", "-asean")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Bali Process", done.stdout)
        self.assertNotIn("\x1b", done.stdout)

    def test_nothing_found_is_status_1(self):
        done = run("no-such-thing")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn(f"as of {NEWEST}", done.stderr)

    def test_usage_errors_are_status_2(self):
        for arguments in (["--no-such-option"], ["check"], ["a", "|"], ["--as-of", "soon"], ["--script", "<nokey>"],
                          ["member:nowhere"], ["show", "no-such-thing"], ["timeline", "a", "|"]):
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertTrue(done.stderr.startswith("confer: "), done.stderr)

    def test_a_script_prints_the_screen_it_leads_to(self):
        done = run("--script", "j*3", COLUMNS="100", LINES="30")
        self.assertEqual(done.returncode, 0)
        lines = done.stdout.splitlines()
        self.assertEqual(len(lines), 30)
        self.assertTrue(all(len(line) <= 100 for line in lines))
        self.assertIn("regional process", run("--script", "j*3i").stdout)

    def test_a_closed_pipe_is_quiet(self):
        done = subprocess.run(["sh", "-c", '"$0" help | head -n 1', BINARY], env=ENVIRONMENT, text=True,
                              capture_output=True, timeout=30, check=False)
        self.assertEqual(done.stderr, "")


class DataTests(unittest.TestCase):
    """Data of one's own: checked before the terminal is touched, shown without a byte sent through."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="confer-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        for file in (ROOT / "Data").glob("*.csv"):
            shutil.copy(file, self.folder)
        shutil.copy(ROOT / "Data" / "datapackage.json", self.folder)

    def append(self, table, row):
        with open(self.folder / table, "a", encoding="utf-8", newline="") as file:
            file.write(row)

    def test_a_good_package_is_clean(self):
        done = run("check", str(self.folder))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("0 errors", done.stdout)

    def test_the_package_that_the_benchmark_makes_is_clean(self):
        made = self.folder / "generated"
        bench = pathlib.Path(BINARY).with_name("confer-bench")
        subprocess.run([bench, "--write", made], check=True, capture_output=True, timeout=60)
        done = run("check", str(made))
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)

    def test_line_ends_and_byte_order_marks_of_other_systems_are_accepted(self):
        for file in self.folder.glob("*.csv"):
            file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
        self.assertEqual(run("check", str(self.folder)).returncode, 0)
        mine = run("--data", str(self.folder)).stdout
        self.assertEqual(mine, run().stdout)
        self.assertEqual(mine, run(CONFER_DATA=str(self.folder)).stdout)

    def test_every_finding_has_file_line_and_column(self):
        lines = (self.folder / "memberships.csv").read_text(encoding="utf-8").count("\n")
        self.append("memberships.csv", "no-such-process,THA,chief,,,2005-13,Thailand,,listed,iom-2005-consultation,x\n")
        done = run("check", str(self.folder))
        self.assertEqual(done.returncode, 2)
        for column in ("1 (mechanism)", "3 (role)", "6 (as_of)"):
            self.assertIn(f"memberships.csv:{lines + 1}:{column}: error: ", done.stdout)

    def test_a_package_with_errors_is_not_opened(self):
        self.append("lists.csv", "broken\n")
        done = run("--data", str(self.folder))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("lists.csv:", done.stderr)

    def test_a_folder_that_is_not_there_is_an_error(self):
        done = run("--data", str(self.folder / "nowhere"))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("nowhere", done.stderr)


if __name__ == "__main__":
    unittest.main()
