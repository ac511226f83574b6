#!/usr/bin/env python3
"""What is exported: the same as the command line prints, whole or not at all, and never over a file unasked.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/export_test.py [-v] [Class.test]
"""
import csv
import json
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import Session, run

# The year of the lists whose rows are counted here.
YEAR = ("--as-of", "2008")
COMPARISON = ("compare", "bali-process", "apc", *YEAR)
# The ending of a name, and the form that it asks for.
FORMS = {"csv": "csv", "tsv": "tsv", "json": "json", "md": "markdown", "txt": "table"}


class ExportCase(unittest.TestCase):
    def setUp(self):
        self.session = Session(ARGUMENTS=" ".join(YEAR))
        self.addCleanup(self.session.close)
        self.folder = self.session.folder / "exported"
        self.folder.mkdir()

    def open_members(self):
        """The members pane of one process."""
        self.session.keys("/")
        self.session.type("colombo", "Enter", "Enter")
        self.session.wait_for_text("Members: 11 take part")

    def open_comparison(self):
        self.session.keys(":")
        self.session.type(" ".join(COMPARISON), "Enter")
        self.session.wait_for_text("30 in both")

    def ask_for(self, name):
        """Exports to a file of the folder; its path."""
        path = self.folder / name
        self.session.keys("e")
        self.session.wait_for_text("export to: ")
        self.session.keys("C-u")
        self.session.type(str(path))
        self.session.wait_for_text(str(path))
        self.session.keys("Enter")
        return path

    def export(self, name):
        """What the file holds once it is said to be written."""
        path = self.ask_for(name)
        self.session.wait_for_text(f"Written: {path}")
        return path.read_text(encoding="utf-8")

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())


class FormTests(ExportCase):
    def test_an_answer_is_written_as_the_command_line_prints_it(self):
        self.open_comparison()
        for ending, form in FORMS.items():
            self.assertEqual(self.export(f"a.{ending}"), run(*COMPARISON, "--format", form).stdout)
        self.assertEqual(self.names(), sorted(f"a.{ending}" for ending in FORMS))

    def test_a_pane_is_written_in_every_form(self):
        self.open_members()
        names = [row["name"] for row in csv.DictReader(self.export("a.csv").splitlines())]
        self.assertEqual((names[0], len(names)), ("Afghanistan", 14))
        lines = self.export("a.tsv").splitlines()
        self.assertEqual([line.split("\t")[0] for line in lines[1:]], names)
        answer = json.loads(self.export("a.json"))
        self.assertEqual([row["name"] for row in answer["rows"]], names)
        self.assertEqual(answer["as_of"], 2008)
        self.assertTrue(all(row["sources"] for row in answer["rows"]))
        for ending in ("md", "txt"):
            text = self.export(f"a.{ending}")
            self.assertTrue(all(name in text for name in names))
        self.assertEqual(self.names(), sorted(f"a.{ending}" for ending in FORMS))

    def test_a_card_is_written(self):
        self.open_members()
        self.session.keys("i")
        self.session.wait_for_text("Takes part in")
        rows = json.loads(self.export("card.json"))["rows"]
        self.assertEqual(rows, json.loads(run("show", "AFG", *YEAR, "--format", "json").stdout)["rows"])

    def test_a_name_that_ends_otherwise_is_no_form(self):
        self.ask_for("a.doc")
        self.session.wait_for_text("The name ends in")
        self.session.keys("Escape")
        self.assertEqual(self.names(), [])


class FileTests(ExportCase):
    """What is there already stays unless it is said; what fails leaves nothing."""

    def test_a_file_that_is_there_is_overwritten_only_after_y(self):
        self.open_comparison()
        path = self.folder / "a.csv"
        path.write_text("mine\n")
        for key in ("n", "Escape", "Enter", "Y"):
            self.ask_for("a.csv")
            self.session.wait_for_text("Overwrite ")
            self.session.keys(key)
            self.session.wait_for_text("is as it was")
            self.assertEqual(path.read_text(), "mine\n")
        self.ask_for("a.csv")
        self.session.wait_for_text("Overwrite ")
        self.session.keys("y")
        self.session.wait_for_text(f"Written: {path}")
        self.assertEqual(path.read_text(), run(*COMPARISON, "--format", "csv").stdout)
        self.assertEqual(self.names(), ["a.csv"])

    def test_a_folder_that_is_not_there_is_said(self):
        path = self.ask_for("none/a.csv")
        self.session.wait_for_text("Not written (No such file or directory): ")
        self.assertFalse(path.parent.exists())
        self.assertEqual(self.names(), [])

    def test_a_folder_is_no_file(self):
        (self.folder / "a.csv").mkdir()
        self.ask_for("a.csv")
        self.session.wait_for_text("Overwrite ")
        self.session.keys("y")
        self.session.wait_for_text("Not written (it is no plain file): ")
        self.assertEqual(list((self.folder / "a.csv").iterdir()), [])
        self.assertEqual(self.names(), ["a.csv"])


if __name__ == "__main__":
    unittest.main()
