#!/usr/bin/env python3
"""The command line that `x` shows gives the same records again, run as it stands by a shell.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/reproducing_test.py [-v] [Class.test]
"""
import json
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import NEWEST, Folder, Session, wait_for

TITLE = "The command line of this view"


class ReproducingTests(unittest.TestCase):
    def setUp(self):
        self.shell = Folder()
        self.addCleanup(self.shell.close)

    def start(self, *keys, shown, **environment):
        """The program with keys typed: names of keys, or texts after a tilde. It then shows a text."""
        self.session = Session(**environment)
        self.addCleanup(self.session.close)
        for key in keys:
            if key.startswith("~"):
                self.session.type(key[1:])
            else:
                self.session.keys(key)
        self.session.wait_for_text(shown)

    def line(self):
        """The command line as it stands on a screen that has room for it."""
        self.session("resize-window", "-x", "400", "-y", "24")
        self.session.keys("$")
        self.session.wait_for_text(TITLE)
        rows = [row.strip("│").strip() for row in self.session.settled_screen().splitlines() if row.startswith("│")]
        self.session.keys("Escape")
        wait_for(lambda: TITLE not in self.session.screen(), "the view behind")
        lines = [row for row in rows if row]
        self.assertEqual(len(lines), 1)
        return lines[0]

    def exported(self):
        """The view as an answer in JSON."""
        path = self.session.folder / "view.json"
        self.session.keys("e")
        self.session.wait_for_text("export to: ")
        self.session.keys("C-u")
        self.session.type(str(path), "Enter")
        self.session.wait_for_text("Written: ")
        return json.loads(path.read_text(encoding="utf-8"))

    def assert_the_same(self, begin, is_sorted=False):
        """What the line prints holds what the view holds: exactly as it stands, and in JSON record by record.

        A view that the user has sorted is held against the list without its order.
        """
        line, view = self.line(), self.exported()
        self.assertTrue(line.startswith(begin), line)
        plain, data = self.shell.shell(line), self.shell.shell(line + " --format json")
        for done in (plain, data):
            self.assertEqual((done.returncode, done.stderr), (0, ""), line)
        answer = json.loads(data.stdout)
        self.assertEqual(view["as_of"], answer["as_of"], line)
        self.assertTrue(view["rows"])
        mine, its = ([(str(row["type"]), str(row["id"])) for row in rows] for rows in (view["rows"], answer["rows"]))
        self.assertEqual(sorted(mine) if is_sorted else mine, sorted(its) if is_sorted else its, line)
        for row in view["rows"]:  # by its first cell, or where that is its date, which may be unknown, by the next
            self.assertTrue(any(str(cell) in plain.stdout for cell in list(row.values())[:2]), row)

    def test_all_processes(self):
        self.start(shown="Processes: ")
        self.assert_the_same(f"confer list mechanisms --as-of {NEWEST}")

    def test_a_filter_with_signs_of_the_shell(self):
        self.start("/", "~colombo | (bali -\"it's $HOME\")", "Enter", shown="Processes whose names")
        self.assert_the_same("confer list mechanisms ")

    def test_the_members_of_a_process(self):
        self.start("/", "~colombo", "Enter", "Enter", shown=" take part")
        self.assert_the_same(f"confer list members party:colombo-process --as-of {NEWEST}")

    def test_a_pane_that_follows(self):
        self.start("/", "~colombo", "Enter", "3", shown="linked to Colombo Process")
        self.assert_the_same("confer list focus in:colombo-process ")

    def test_the_processes_of_a_member(self):
        self.start(":", "~thailand", "Enter", shown="confer › Thailand")
        self.assert_the_same("confer list mechanisms ")

    def test_as_of_another_year_and_sorted(self):
        self.start("a", "~2005", "Enter", "2", "2", "o", "O", shown="as of 2005")
        self.assert_the_same("confer list members ", is_sorted=True)

    def test_all_members(self):
        self.start("2", "2", shown="Members: ")
        self.assert_the_same("confer list members role:")

    def test_the_events_of_a_process(self):
        self.start("/", "~colombo", "Enter", "4", shown="linked to Colombo Process")
        self.assert_the_same("confer list events in:colombo-process ")

    def test_a_card(self):
        self.start("/", "~colombo", "Enter", "i", shown="standing: ")
        self.assert_the_same(f"confer show colombo-process --as-of {NEWEST}")

    def test_an_answer(self):
        self.start(":", "~compare germany turkey", "Enter", shown="both take part")
        self.assert_the_same("confer compare DEU TUR")

    def test_an_answer_as_of_a_year(self):
        self.start(":", "~compare bali-process apc", "Enter", "a", "~2003", "Enter", shown="as of 2003")
        self.assert_the_same("confer compare bali-process apc --as-of 2003")

    def test_changes(self):
        self.start("/", "~colombo", "Enter", "d", "~2005..2008", "Enter", shown="Joined: 1")
        self.assert_the_same("confer diff colombo-process --from 2005 --to 2008")


if __name__ == "__main__":
    unittest.main()
