#!/usr/bin/env python3
"""The configuration file: found where XDG has it, behind the command line, and told what is wrong before all else.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/configuration_test.py [-v] [Class.test]
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT, NEWEST, ROOT, Pty, Session


class ConfigurationTests(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="confer-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.path = self.folder / "confer" / "config"
        self.path.parent.mkdir()

    def run_confer(self, *arguments, **environment):
        environment = {**ENVIRONMENT, "XDG_CONFIG_HOME": str(self.folder), **environment}
        return subprocess.run([BINARY, *arguments], env=environment, text=True, capture_output=True, timeout=30,
                              stdin=subprocess.DEVNULL, check=False)

    def test_without_a_file_the_defaults_hold(self):
        done = self.run_confer("--script", "g")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn(f"as of {NEWEST}", done.stdout)

    def test_settings_hold_and_the_command_line_goes_before(self):
        self.path.write_text("as-of = 2005\ntheme = ascii\nquery = bali\n")
        shown = self.run_confer("--script", "g").stdout
        self.assertIn("as of 2005", shown)
        self.assertIn("Bali Process", shown)
        self.assertTrue(shown.isascii())
        other = self.run_confer("--script", "g", "--as-of", "2004", "colombo").stdout
        self.assertIn("as of 2004", other)
        self.assertIn("Colombo Process", other)
        self.assertNotIn("Bali Process", self.run_confer("colombo").stdout)
        self.assertIn("Bali Process", self.run_confer().stdout)

    def test_the_home_folder_is_the_second_place(self):
        home = self.folder / "home"
        (home / ".config" / "confer").mkdir(parents=True)
        (home / ".config" / "confer" / "config").write_text("as-of = 2003\n")
        for folder in ("", "relative/path"):
            shown = self.run_confer("--script", "g", HOME=str(home), XDG_CONFIG_HOME=folder).stdout
            self.assertIn("as of 2003", shown)
        self.assertIn(f"as of {NEWEST}", self.run_confer("--script", "g", HOME=str(home)).stdout)

    def test_a_package_is_opened_and_the_environment_goes_before(self):
        self.path.write_text("data = ~/Data\n")
        shown = self.run_confer("bali", HOME=str(ROOT))
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        self.path.write_text(f"data = {self.folder}/nowhere\n")
        self.assertEqual(self.run_confer("bali").returncode, 2)
        self.assertEqual(self.run_confer("bali", CONFER_DATA=str(ROOT / "Data")).returncode, 0)
        self.assertEqual(self.run_confer("bali", "--data", str(ROOT / "Data")).returncode, 0)

    def test_keys_are_bound_and_taken_away(self):
        self.path.write_text("key x = quit\nkey q = none\nkey <f2> = down\n")
        session = Session(XDG_CONFIG_HOME=str(self.folder))
        self.addCleanup(session.close)
        session.keys("q")
        session.wait_for_text("q does nothing here")
        session.keys("x")
        self.assertEqual(session.status(), 0)
        down = self.run_confer("--script", "<f2>*3").stdout
        self.assertEqual(down, self.run_confer("--script", "<down>*3").stdout)

    def test_everything_wrong_is_told_with_its_place(self):
        self.path.write_text("# mine\nthem = ascii\ntheme = asci\nkey q = none\nkey <C-c> = none\nas-of = soon\n")
        done = self.run_confer()
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        places = [line.split(": error: ")[0] for line in done.stderr.splitlines()]
        self.assertEqual(places, [f"confer: {self.path}:{place}" for place in ("2:1", "3:9", "5:5", "6:9")])
        self.assertIn("near: theme", done.stderr)

    def test_the_terminal_is_not_touched_by_a_wrong_one(self):
        self.path.write_text("mouse = perhaps\n")
        terminal = Pty(XDG_CONFIG_HOME=str(self.folder))
        self.addCleanup(terminal.close)
        self.assertEqual(terminal.wait_for_end(), 2)
        self.assertNotIn(b"\x1b", terminal.output)
        self.assertIn(b"config:1:9: error: ", terminal.output)

    def test_a_query_may_ask_anything(self):
        self.path.write_text("query = member:thailand kind:regional-process established:2003\n")
        shown = self.run_confer("--script", "g")
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        self.assertIn("Colombo Process", shown.stdout)

    def test_a_query_that_cannot_be_read_stops_the_browser_only(self):
        self.path.write_text("query = member:xyzzy\n")
        done = self.run_confer("--script", "g")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertTrue(done.stderr.startswith(f"confer: {self.path}: query: member:xyzzy: column 8: "), done.stderr)
        for arguments in (["list", "focus"], ["show", "apc"], ["--script", "g", "bali"], ["bali"]):
            self.assertEqual(self.run_confer(*arguments).returncode, 0, arguments)

    def test_what_cannot_be_read_is_an_error(self):
        self.path.mkdir()
        done = self.run_confer()
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("Is a directory", done.stderr)

    def test_help_and_version_do_not_need_it(self):
        self.path.write_text("nonsense\n")
        for argument in ("--version", "--help", "help"):
            self.assertEqual(self.run_confer(argument).returncode, 0)


if __name__ == "__main__":
    unittest.main()
