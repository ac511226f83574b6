#!/usr/bin/env python3
"""Questions on the command line: exit statuses, pipes, the width and colours of a terminal.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/lookup_test.py [-v] [Class.test]
"""
import re
import subprocess
import sys
import unicodedata
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT, NEWEST, Folder, Pty, run

# One question of each verb that finds something.
QUESTIONS = [
    ("list", "mechanisms", "member:thailand"), ("list", "members", "in:colombo-process"), ("list", "events"),
    ("list", "focus"), ("list", "outputs"), ("list", "relations"), ("list", "sources"), ("list", "conflicts"),
    ("list", "lists"), ("show", "bali-process"), ("show", "thailand"), ("show", "labour-migration"), ("show", "2003"),
    ("compare", "bali-process", "apc"), ("compare", "germany", "turkey"), ("overlap",), ("path", "peru", "pakistan"),
    ("diff", "colombo-process", "--from", "2005", "--to", "2008"), ("diff", "thailand", "--from", "1998"),
]
STYLE = re.compile(r"\x1b\[[0-9;]*m")


def columns(text):
    """The columns of a terminal that a text takes."""
    text = unicodedata.normalize("NFC", text)
    return sum(0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)


class StatusTests(unittest.TestCase):
    """0 found, 1 nothing found, 2 cannot be answered; what is wrong stands on the standard error only."""

    def test_found(self):
        for words in [*QUESTIONS, ("bali",), (), ("check", "--coverage"), ("help",), ("man",), ("completions", "bash"),
                      ("--version",), ("--help",), ("list", "--help"), ("diff", "--help"), ("check", "--version")]:
            with self.subTest(words=words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertTrue(done.stdout.endswith("\n"))

    def test_nothing_found_says_what_was_searched(self):
        for words in (("list", "mechanisms", "zzzz"), ("list", "members", "in:bali-process", "zzzz"),
                      ("list", "events", "date:1700"), ("overlap", "zzzz"), ("zzzz",)):
            with self.subTest(words=words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stdout), (1, ""))
                self.assertIn(f"as of {NEWEST}: 0", done.stderr)

    def test_nothing_found_is_data_too(self):
        for form in ("csv", "tsv", "json", "markdown"):
            with self.subTest(form=form):
                done = run("list", "mechanisms", "zzzz", "--format", form)
                self.assertEqual((done.returncode, done.stderr), (1, ""))
                self.assertTrue(done.stdout.endswith("\n"))

    def test_what_cannot_be_answered(self):
        wrong = [
            ("list",), ("list", "nothing"), ("list", "mechanisms", "a", "|"), ("list", "mechanisms", "member:nowhere"),
            ("list", "mechanisms", "--sort", "nothing"), ("list", "mechanisms", "--by", "nothing"),
            ("list", "mechanisms", "--limit", "0"), ("list", "mechanisms", "--limit", "9" * 30),
            ("list", "mechanisms", "--format", "xml"), ("list", "mechanisms", "--as-of", "soon"),
            ("list", "mechanisms", "--no-such-option"), ("list", "mechanisms", "--from", "2005"),
            ("show",), ("show", "nowhere"), ("show", "cairo"), ("compare", "apc"), ("compare", "apc", "nowhere"),
            ("compare", "apc", "thailand"), ("overlap", "member:nowhere"), ("path", "peru"), ("path", "peru", "peru"),
            ("path", "peru", "nowhere"), ("diff", "apc"), ("diff", "apc", "--from", "x"),
            ("diff", "apc", "--from", "2005", "--to", "2005"), ("check",), ("help", "nothing"), ("man", "list"),
            ("completions",), ("completions", "csh"), ("timeline", "member:nowhere"),
            ("matrix", "--against", "nothing"), ("map", "member:nowhere"),
        ]
        for words in wrong:
            with self.subTest(words=words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertRegex(done.stderr, r"\Aconfer: .+\n\Z")

    def test_several_meanings_are_listed(self):
        self.assertIn("(cairo-conference)", run("show", "cairo").stderr)


class PipeTests(unittest.TestCase):
    """Without a terminal nothing is cut, coloured or left out, and a closed pipe is no error."""

    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)

    def test_nothing_is_cut(self):
        for words in QUESTIONS:
            with self.subTest(words=words):
                text = run(*words, COLUMNS="40", TERM="xterm-256color").stdout
                self.assertNotIn("\x1b", text)
                self.assertNotIn("Not shown for lack of room", text)
                # Some titles of pages end so themselves.
                data = run(*words, "--format", "tsv").stdout
                self.assertEqual([end for end in re.findall(r"\S+ ?…(?=\s|$)", text) if end not in data], [])
                self.assertEqual(text, run(*words, "--no-color").stdout)

    def test_every_cell_is_there_whole(self):
        for words in (("list", "relations"), ("list", "conflicts"), ("compare", "bali-process", "apc")):
            table = run(*words).stdout
            rows = [line.split("\t") for line in run(*words, "--format", "tsv").stdout.splitlines()]
            at = rows[0].index("sources")
            for row in rows[1:]:
                for cell in row[:at] + row[at + 1:]:
                    self.assertIn(cell, table)

    def test_a_closed_pipe_is_quiet(self):
        for words in ("list events", "show bali-process --sources", "overlap", "help", "list events --format json"):
            with self.subTest(words=words):
                done = self.folder.shell(f"confer {words} | head -n 1; echo ${{PIPESTATUS[0]}}", "bash")
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                # The end by SIGPIPE, unless all of it was written before.
                self.assertRegex(done.stdout, r"\A.+\n(141|0)\n\Z")

    def test_a_full_disk(self):
        forms = [("list", "events", "--format", form) for form in ("csv", "tsv", "json", "markdown")]
        others = [("man",), ("completions", "zsh"), ("list", "members", "zzzz", "--format", "csv")]
        for words in [*QUESTIONS, *forms, *others]:
            with self.subTest(words=words), open("/dev/full", "w", encoding="utf-8") as full:
                done = subprocess.run([BINARY, *words], env=ENVIRONMENT, text=True, stdin=subprocess.DEVNULL,
                                      stdout=full, stderr=subprocess.PIPE, timeout=30, check=False)
                self.assertEqual(done.returncode, 2)
                self.assertEqual(done.stderr, "confer: standard output: No space left on device\n")


class TerminalTests(unittest.TestCase):
    """On a terminal what is printed takes its width, and may have styles."""

    def printed(self, *words, width=80, status=0, **environment):
        terminal = Pty(columns=width, arguments=words, **environment)
        self.addCleanup(terminal.close)
        self.assertEqual(terminal.wait_for_end(), status)
        return terminal.output.decode().replace("\r\n", "\n")

    def test_it_takes_the_width(self):
        for width in (80, 40):
            for words in QUESTIONS:
                with self.subTest(words=words, width=width):
                    lines = STYLE.sub("", self.printed(*words, width=width)).splitlines()
                    self.assertTrue(lines)
                    self.assertEqual([line for line in lines if columns(line) > width], [])

    def test_what_is_left_out_is_said(self):
        text = STYLE.sub("", self.printed("list", "events", "in:apc", width=40))
        self.assertIn("Not shown for lack of room:", text)

    def test_a_width_that_nobody_knows_cuts_nothing(self):
        text = STYLE.sub("", self.printed("list", "events", "in:apc", width=0))
        self.assertEqual(text, run("list", "events", "in:apc").stdout)

    def test_styles_only_where_they_are_wanted(self):
        for words in QUESTIONS:
            with self.subTest(words=words):
                styled = self.printed(*words)
                self.assertIn("\x1b[1m", styled)
                plain = STYLE.sub("", styled)
                self.assertNotIn("\x1b", plain)
                self.assertEqual(self.printed(*words, "--no-color"), plain)
                self.assertEqual(self.printed(*words, NO_COLOR="1"), plain)
                self.assertEqual(self.printed(*words, TERM="dumb"), plain)
                self.assertEqual(self.printed(*words, NO_COLOR=""), styled)

    def test_data_have_no_styles_and_are_not_cut(self):
        for form in ("csv", "tsv", "json", "markdown"):
            words = ("list", "events", "in:apc", "--format", form)
            self.assertEqual(self.printed(*words, width=40), run(*words).stdout)

    def test_ascii_signs(self):
        self.assertNotIn("…", self.printed("list", "events", "in:igc", "--ascii", width=40))


if __name__ == "__main__":
    unittest.main()
