#!/usr/bin/env python3
"""Question and answer by the line: for screen readers, pipes and terminals that can do nothing else.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/linear_test.py [-v] [Class.test]
"""
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT, NEWEST, Pty

HEADER = f"confer, as of {NEWEST}"


class PipeTests(unittest.TestCase):
    def ask(self, text, *arguments):
        return subprocess.run([BINARY, "--linear", *arguments], env=ENVIRONMENT, text=True, capture_output=True, timeout=30,
                              input=text, check=False)

    def test_the_header_comes_first_and_the_end_of_the_input_ends_it(self):
        done = self.ask("")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.startswith(HEADER), done.stdout)
        self.assertTrue(done.stdout.endswith("quit ends.\n\n"))

    def test_what_ends_it(self):
        for end in ("q\n", "quit\n", " exit \n"):
            done = self.ask(end + "help\n")
            self.assertEqual(done.returncode, 0)
            self.assertNotIn("compare A B", done.stdout)

    def test_blank_lines_of_a_script_are_skipped(self):
        self.assertEqual(self.ask("\napc\n \n\nrcm\n").stdout, self.ask("apc\nrcm\n").stdout)

    def test_queries_and_sources(self):
        done = self.ask("", "member:peru", "--sources", "--as-of", "2008")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("\nMechanisms in which Peru takes part, as of 2008: ", done.stdout)
        self.assertIn("\nSource: iom-", done.stdout)
        self.assertEqual(self.ask("member:peru\n").stdout, self.ask("confer member:peru\n").stdout)

    def test_help_and_what_cannot_be_asked(self):
        done = self.ask("help\nlist --nothing\ncompare a\n")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("\ncompare A B [C ...]: ", done.stdout)
        self.assertIn("\nCannot: --nothing is no option", done.stdout)
        self.assertIn("\nCannot: write it so: confer compare", done.stdout)

    def test_a_name_and_a_command_are_answered_with_words_only(self):
        done = self.ask("Colombo Process\nlist mechanisms member:thailand\nno such thing\n", "--as-of", "2005")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.startswith("confer, as of 2005"))
        self.assertIn("\nColombo Process", done.stdout)
        self.assertIn("\nBali Process", done.stdout)
        self.assertEqual(done.stdout.count("\nCannot: "), 1)
        self.assertFalse(set(done.stdout) & set("\x1b│─┌┐└┘├┤┬┴┼"))

    def test_a_first_question_can_stand_on_the_command_line(self):
        self.assertEqual(self.ask("", "colombo", "process").stdout, self.ask("colombo process\n").stdout)

    def test_an_answer_that_cannot_be_printed_is_an_error(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([BINARY, "--linear"], env=ENVIRONMENT, text=True, stdin=subprocess.DEVNULL, stdout=full,
                                  stderr=subprocess.PIPE, timeout=30, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn("standard output: No space left on device", done.stderr)


class TerminalTests(unittest.TestCase):
    def start(self, **options):
        terminal = Pty(**options)
        self.addCleanup(terminal.close)
        terminal.wait_for_bytes(HEADER.encode())
        terminal.wait_for_bytes(b"\n> ")
        return terminal

    def finish(self, terminal, last):
        terminal.write(last)
        self.assertEqual(terminal.wait_for_end(), 0)
        self.assertNotIn(b"\x1b", terminal.output)

    def test_no_byte_moves_the_cursor(self):
        terminal = self.start(arguments=["--linear"])
        terminal.write(b"help\n")
        terminal.wait_for_bytes(b"leave.\r\n\r\n> ")
        self.finish(terminal, b"\n")

    def test_control_d_ends_it(self):
        self.finish(self.start(arguments=["--linear"]), b"\x04")

    def test_a_dumb_terminal_gets_it_by_itself_and_is_told_why(self):
        terminal = self.start(TERM="dumb")
        self.assertIn(b"TERM is 'dumb'", terminal.output)
        self.finish(terminal, b"quit\n")


class OutputTests(unittest.TestCase):
    """What cannot be printed is an error, of every verb that prints."""

    def test_a_full_disk(self):
        for arguments in (["help"], ["--version"], [], ["bali"], ["check", "--coverage"], ["--script", "j"]):
            with self.subTest(arguments=arguments), open("/dev/full", "w", encoding="utf-8") as full:
                done = subprocess.run([BINARY, *arguments], env=ENVIRONMENT, text=True, stdin=subprocess.DEVNULL,
                                      stdout=full, stderr=subprocess.PIPE, timeout=30, check=False)
                self.assertEqual(done.returncode, 2)
                self.assertEqual(done.stderr, "confer: standard output: No space left on device\n")


if __name__ == "__main__":
    unittest.main()
