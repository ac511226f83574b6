#!/usr/bin/env python3
"""The five forms of an answer, read back by parsers of Python's own: all say the same.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/format_test.py [-v] [Class.test]
"""
import csv
import io
import json
import re
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import Folder, run
from lookup_test import QUESTIONS

KEYS = ["title", "as_of", "command", "found", "columns", "rows", "notes"]
SOURCE_KEYS = ["source", "title", "locator", "as_of", "seen", "says", "basis"]


def read(cell, value):
    """A cell of CSV as a value of JSON is read: nothing, a number (0.70 is 0.7) or a text."""
    if value is None:
        return cell or None
    return cell if isinstance(value, str) else float(cell)


class FormTests(unittest.TestCase):
    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)

    def printed(self, words, form):
        done = run(*words, "--format", form)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def each(self, check):
        for words in QUESTIONS:
            with self.subTest(words=words):
                check(words, json.loads(self.printed(words, "json")))

    def test_json_has_its_keys(self):
        def check(words, answer):
            self.assertEqual(list(answer), KEYS)
            self.assertTrue(answer["found"])
            self.assertTrue(answer["rows"])
            for row in answer["rows"]:
                self.assertEqual(list(row), answer["columns"] + ["group", "type", "id", "sources"])
                for source in row["sources"]:
                    self.assertEqual(list(source), SOURCE_KEYS)
                    self.assertTrue(source["source"] and source["locator"])
        self.each(check)

    def test_csv_says_the_same(self):
        def check(words, answer):
            table = list(csv.DictReader(io.StringIO(self.printed(words, "csv")), strict=True))
            self.assertEqual(len(table), len(answer["rows"]))
            for line, row in zip(table, answer["rows"]):
                self.assertNotIn(None, line)
                self.assertEqual([read(line[name], row[name]) for name in answer["columns"]],
                                 [row[name] for name in answer["columns"]])
                self.assertEqual(bool(line["sources"]), bool(row["sources"]))
        self.each(check)

    def test_tsv_says_the_same(self):
        def check(words, answer):
            lines = [line.split("\t") for line in self.printed(words, "tsv").split("\n")[:-1]]
            self.assertEqual({len(line) for line in lines}, {len(lines[0])})
            self.assertEqual(len(lines), len(answer["rows"]) + 1)
            at, name = lines[0].index(answer["columns"][0]), answer["columns"][0]
            for line, row in zip(lines[1:], answer["rows"]):
                self.assertEqual(read(line[at], row[name]), row[name])
        self.each(check)

    def test_markdown_has_whole_rows_and_cites(self):
        def check(words, answer):
            lines = self.printed(words, "markdown").splitlines()
            self.assertTrue(lines[0].startswith("### "))
            rows = [line for line in lines if line.startswith("|")]
            self.assertEqual(len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}), 1)
            self.assertGreaterEqual(len(rows), len(answer["rows"]))
            self.assertTrue(lines[-1].startswith("Sources: "))
            self.assertIn(answer["command"], lines[-1])
        self.each(check)

    def test_a_table_is_what_is_printed_without_a_form(self):
        def check(words, answer):
            self.assertEqual(self.printed(words, "table"), run(*words).stdout)
        self.each(check)

    def test_the_command_gives_the_same_again(self):
        def check(words, answer):
            again = self.folder.shell(answer["command"] + " --format json")
            self.assertEqual((again.returncode, again.stderr), (0, ""))
            self.assertEqual(json.loads(again.stdout), answer)
        self.each(check)


if __name__ == "__main__":
    unittest.main()
