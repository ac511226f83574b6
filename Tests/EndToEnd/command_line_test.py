#!/usr/bin/env python3
"""The manners of the command line: help everywhere, examples that work, near misses, colour, exit statuses.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/command_line_test.py [-v] [Class.test]
"""
import shlex
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT, Pty

VERBS = ("list", "show", "compare", "overlap", "path", "diff", "check", "help", "man", "completions")


def run(*arguments, **environment):
    return subprocess.run([BINARY, *arguments], env={**ENVIRONMENT, **environment}, text=True, capture_output=True,
                          timeout=60, stdin=subprocess.DEVNULL, check=False)


class HelpTests(unittest.TestCase):
    def test_every_verb_has_its_help_whatever_else_it_needs(self):
        for verb in VERBS:
            done = run(verb, "--help")
            self.assertEqual((done.returncode, done.stderr), (0, ""), verb)
            self.assertEqual(done.stdout, run("help", verb).stdout)
            self.assertTrue(done.stdout.startswith(f"confer {verb}"))

    def test_the_whole_help(self):
        self.assertEqual({run(*words).stdout for words in (["-h"], ["--help"], ["help"])}, {run("help").stdout})

    def test_every_column_that_help_names_sorts(self):
        lines = run("help", "list").stdout.split("Columns, for --sort\n")[1].split("\n\n")[0]
        kind = "mechanisms"
        columns = " ".join(lines.split(f"  {kind}")[1].split("\n  members")[0].split()).split(";")[0].split(", ")
        self.assertIn("founded", columns)
        for column in columns:
            self.assertEqual(run("list", kind, "--sort", column, "--limit", "1").returncode, 0, column)

    def test_the_examples_work(self):
        for verb in ("list", "show", "compare", "overlap", "path", "diff", "help"):
            examples = run("help", verb).stdout.split("\nExamples\n")[1].splitlines()
            lines = [line.strip() for line in examples if line.startswith("  confer ")]
            self.assertTrue(lines, verb)
            for line in lines:
                done = run(*shlex.split(line)[1:])
                self.assertEqual((done.returncode, done.stderr), (0, ""), line)


class MistakeTests(unittest.TestCase):
    def test_a_mistyped_verb_is_asked_about(self):
        done = run("comapre", "rcm", "sacm")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertTrue(done.stderr.endswith("confer: did you mean: confer compare rcm sacm\n"), done.stderr)
        done = run("lst", "mechanisms", "--sort", "name")
        self.assertEqual(done.returncode, 2)
        self.assertIn("did you mean: confer list mechanisms --sort name\n", done.stderr)

    def test_it_is_asked_on_a_terminal_too_before_the_screen_is_taken(self):
        terminal = Pty(arguments=["comapre", "rcm", "sacm"])
        self.addCleanup(terminal.close)
        self.assertEqual(terminal.wait_for_end(), 1)
        self.assertIn(b"did you mean: confer compare rcm sacm", terminal.output)
        self.assertNotIn(b"\x1b[?1049h", terminal.output)

    def test_a_query_that_finds_something_is_one(self):
        done = run("pat")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_what_lacks_a_word_says_how_it_is_written(self):
        for verb, form in (("show", "confer show NAME"), ("list", "confer list KIND [QUERY]"), ("path", "confer path A B"),
                           ("compare", "confer compare A B [C ...]"), ("check", "confer check PATH")):
            done = run(verb)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertTrue(done.stderr.startswith(f"confer: write it so: {form}"), done.stderr)

    def test_exit_statuses(self):
        for status, *arguments in ((0, "show", "apc"), (0, "list", "states"), (1, "list", "members", "in:apc in:rcm in:au"),
                                   (1, "xyzzyx"), (2, "show", "xyzzyx"), (2, "list", "nothing"), (2, "member:xyzzyx"),
                                   (2, "list", "members", "--sort", "nothing"), (2, "help", "xyzzyx"),
                                   (0, "compare", "apc", "sacm"), (2, "show", "apc", "--data", "/nonexistent")):
            self.assertEqual(run(*arguments).returncode, status, arguments)

    def test_control_characters_are_shown(self):
        for arguments in (["show", "\x1b[2J"], ["--\x1b[2J"], ["list", "\x1b[2J"], ["member:\x1b[2J"]):
            self.assertNotIn("\x1b", run(*arguments).stderr)


class ColourTests(unittest.TestCase):
    def shown(self, *arguments, **environment):
        terminal = Pty(arguments=["list", "focus", "--limit", "1", *arguments], **environment)
        self.addCleanup(terminal.close)
        self.assertEqual(terminal.wait_for_end(), 0)
        self.assertIn(b"mechanisms", terminal.output)
        return terminal.output

    def test_a_terminal_gets_colour_and_no_other_does(self):
        self.assertIn(b"\x1b[1m", self.shown())
        for arguments, environment in (([], {"TERM": "dumb"}), ([], {"TERM": ""}), ([], {"NO_COLOR": "1"}),
                                       (["--no-color"], {})):
            self.assertNotIn(b"\x1b", self.shown(*arguments, **environment))
        self.assertNotIn("\x1b", run("list", "focus").stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
