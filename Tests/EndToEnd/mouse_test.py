#!/usr/bin/env python3
"""The mouse is off unless it is asked for, and off again on every way out.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/mouse_test.py [-v] [Class.test]
"""
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import READY, Pty, Session, Tmux, process_state, wait_for

ON = b"\x1b[?1000h\x1b[?1006h"
OFF = b"\x1b[?1006l\x1b[?1000l"
# tmux' own word for the two modes.
FLAGS = "#{mouse_standard_flag} #{mouse_sgr_flag}"


class MouseCase(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="confer-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "confer").mkdir()
        (self.folder / "confer" / "config").write_text("mouse = on\n")

    def start(self, kind, *arguments, **environment):
        thing = kind(*arguments, XDG_CONFIG_HOME=str(self.folder), **environment)
        self.addCleanup(thing.close)
        return thing


class OffTests(MouseCase):
    def test_without_a_word_nothing_is_sent(self):
        (self.folder / "confer" / "config").write_text("")
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)
        for mode in (b"?1000", b"?1002", b"?1003", b"?1006"):
            self.assertNotIn(mode, terminal.output)


class OnTests(MouseCase):
    def test_on_at_the_start_and_off_at_the_end(self):
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        self.assertEqual(terminal.output.count(ON), 1)
        self.assertNotIn(OFF, terminal.output)
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)
        self.assertEqual(terminal.output.count(OFF), 1)

    def test_signals_and_crashes_turn_it_off(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGSEGV, signal.SIGABRT, signal.SIGTRAP):
            with self.subTest(signal=number):
                session = self.start(Session)
                self.assertEqual(session.ask(FLAGS), "1 1")
                os.kill(session.pid(), number)
                self.assertEqual(session.status(), 128 + number)
                wait_for(lambda: session.ask(FLAGS) == "0 0", "the mouse off")
                session.close()

    def test_off_while_stopped(self):
        shell = self.start(Tmux, "bash --norc --noprofile -i", PS1="ready> ")
        shell.wait_for_text("ready>")
        shell.keys("sh -c 'echo $$ > $FOLDER/pid; exec $BINARY'", "Enter")
        shell.wait_for_text(READY)
        self.assertEqual(shell.ask(FLAGS), "1 1")
        shell.keys("C-z")
        wait_for(lambda: process_state(shell.pid()) == "T", "a stopped process")
        wait_for(lambda: shell.ask(FLAGS) == "0 0", "the mouse off")
        shell.wait_for_text("ready>")
        shell.keys("fg", "Enter")
        wait_for(lambda: shell.ask(FLAGS) == "1 1", "the mouse on")
        shell.keys("q")
        wait_for(lambda: process_state(shell.pid()) is None, "the end")
        self.assertEqual(shell.ask(FLAGS), "0 0")

    def test_reports_are_never_taken_for_keys(self):
        """A release, a motion, a click of another button, the form of old terminals: none of them types anything."""
        session = self.start(Session)
        for report in (b"\x1b[<0;200;200m", b"\x1b[<2;5;5M", b"\x1b[<35;5;5M", b"\x1b[M#qq", b"\x1b[<0;9"):
            session.bytes(report)
        session.bytes(b"9;99M")
        session.keys("Down")
        wait_for(lambda: session.screen() != session.first, "the down key moves something")
        session.keys("q")
        self.assertEqual(session.status(), 0)

    def test_terminals_that_do_not_know_it(self):
        for kind in ("linux", "vt100"):
            with self.subTest(TERM=kind):
                terminal = self.start(Pty, TERM=kind)
                terminal.wait_for_bytes(READY.encode())
                terminal.write(b"q")
                self.assertEqual(terminal.wait_for_end(), 0)


if __name__ == "__main__":
    unittest.main()
