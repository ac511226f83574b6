#!/usr/bin/env python3
"""The manual page: that programs which render manual pages find nothing wrong with it.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/manual_test.py [-v] [Class.test]
"""
import re
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT


def run(*command, **environment):
    return subprocess.run(command, env={**ENVIRONMENT, **environment}, text=True, capture_output=True, timeout=60,
                          stdin=subprocess.DEVNULL, check=False)


class ManualTests(unittest.TestCase):
    """`confer man`, as `man -l` and mandoc show it."""

    @classmethod
    def setUpClass(cls):
        cls.page = run(BINARY, "man")
        cls.file = tempfile.NamedTemporaryFile("w", prefix="confer-", suffix=".1")
        cls.file.write(cls.page.stdout)
        cls.file.flush()

    @classmethod
    def tearDownClass(cls):
        cls.file.close()

    def shown(self, width="80"):
        """The page as text, without overstrikes."""
        done = run("man", "--warnings", "-l", self.file.name, MANWIDTH=width, MAN_KEEP_FORMATTING="")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return re.sub(".\b", "", done.stdout)

    def test_it_is_printed_whole(self):
        self.assertEqual((self.page.returncode, self.page.stderr), (0, ""))
        self.assertTrue(self.page.stdout.startswith(".Dd "))
        self.assertTrue(self.page.stdout.isascii())

    def test_groff_has_no_warning(self):
        done = run("groff", "-mandoc", "-ww", "-z", self.file.name)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_mandoc_has_no_complaint(self):
        done = run("mandoc", "-T", "lint", self.file.name)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_man_shows_every_section_in_its_order(self):
        headings = [line for line in self.shown().splitlines()[1:-1] if line[:1].isupper()]
        self.assertEqual([heading for heading in headings if "(1)" not in heading], [
            "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "QUERIES", "MARKS OF DOUBT", "KEYS",
            "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES"])

    def test_what_is_to_be_typed_is_shown_as_it_is_typed(self):
        shown = self.shown("120")
        for text in ("--as-of YEAR", "'j*3<enter>/lab'", "(party:italy role:observer)", "^word", "~/.config/confer",
                     "source <(confer completions bash)", "1996..2004", "confer list members in:rcm -in:sacm"):
            self.assertIn(text, shown)

    def test_it_fits_a_terminal_of_80_columns(self):
        self.assertLessEqual(max(len(line) for line in self.shown("80").splitlines()), 80)


class HelpTests(unittest.TestCase):
    """`confer help` on a word."""

    def test_a_verb(self):
        done = run(BINARY, "help", "compare")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("confer compare bali-process apc", done.stdout)

    def test_an_unknown_word_names_near_ones(self):
        done = run(BINARY, "help", "comparr")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("compare", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
