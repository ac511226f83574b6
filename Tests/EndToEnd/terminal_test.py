#!/usr/bin/env python3
"""The terminal comes back on every path, and survives what terminals do. Needs tmux and Python's standard library.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/terminal_test.py [-v] [Class.test]

The program has to show the text READY on its first frame, to quit on `q`, and to react to the down key.
"""
import os
import random
import signal
import sys
import time
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import READY, Pty, Session, Tmux, process_state, wait_for


class TerminalCase(unittest.TestCase):
    def start(self, kind, *arguments, **options):
        thing = kind(*arguments, **options)
        self.addCleanup(thing.close)
        return thing

    def assert_given_back(self, session, status=None):
        """The program has ended, and its terminal is as it found it."""
        ended = session.status()
        if status is not None:
            self.assertEqual(ended, status)
        self.assertEqual(session.file("after"), session.file("before"))
        flags = "#{cursor_flag} #{alternate_on} #{keypad_flag} #{keypad_cursor_flag}"
        wait_for(lambda: session.ask(flags) == "1 0 0 0",
                 lambda: f"cursor, alternate screen, keypad: 1 0 0 0, not {session.ask(flags)}")


class EndingTests(TerminalCase):
    """Every way to end gives the terminal back."""

    def test_first_frame_is_on_the_alternate_screen(self):
        session = self.start(Session)
        self.assertEqual(session.ask("#{alternate_on} #{keypad_cursor_flag}"), "1 1")

    def end_by_key(self, key):
        session = self.start(Session)
        session.keys(key)
        self.assert_given_back(session)

    def test_q(self):
        self.end_by_key("q")

    def test_control_c(self):
        self.end_by_key("C-c")

    def end_by_signal(self, number):
        session = self.start(Session)
        os.kill(session.pid(), number)
        self.assert_given_back(session, 128 + number)

    def test_interrupt(self):
        self.end_by_signal(signal.SIGINT)

    def test_terminate(self):
        self.end_by_signal(signal.SIGTERM)

    def test_hangup_signal(self):
        self.end_by_signal(signal.SIGHUP)

    def test_quit(self):
        self.end_by_signal(signal.SIGQUIT)

    def test_segmentation_fault(self):
        self.end_by_signal(signal.SIGSEGV)

    def test_illegal_instruction(self):
        self.end_by_signal(signal.SIGILL)

    def test_trap(self):
        self.end_by_signal(signal.SIGTRAP)

    def test_bus_error(self):
        self.end_by_signal(signal.SIGBUS)

    def test_arithmetic_fault(self):
        self.end_by_signal(signal.SIGFPE)

    def test_abort(self):
        self.end_by_signal(signal.SIGABRT)


class StoppingTests(TerminalCase):
    """Ctrl-Z and its relatives, and back."""

    def start_in_shell(self):
        """The program as a job of an interactive shell; its first screen."""
        shell = self.start(Tmux, "bash --norc --noprofile -i", PS1="ready> ")
        shell.wait_for_text("ready>")
        shell.keys("stty -a > $FOLDER/before; sh -c 'echo $$ > $FOLDER/pid; exec $BINARY'", "Enter")
        shell.wait_for_text(READY)
        return shell, shell.settled_screen()

    def continue_and_quit(self, shell, first):
        wait_for(lambda: process_state(shell.pid()) == "T", "a stopped process")
        shell.wait_for_text("ready>")
        self.assertEqual(shell.ask("#{alternate_on} #{cursor_flag}"), "0 1")
        shell.keys("stty -a > $FOLDER/part; mv $FOLDER/part $FOLDER/during", "Enter")
        self.assertEqual(shell.file("during"), shell.file("before"))
        shell.keys("fg", "Enter")
        shell.wait_for_screen(first)
        self.assertEqual(shell.ask("#{alternate_on}"), "1")
        shell.keys("q")
        wait_for(lambda: process_state(shell.pid()) is None, "the end")
        self.assertEqual(shell.ask("#{alternate_on} #{cursor_flag}"), "0 1")

    def test_control_z_and_foreground(self):
        shell, first = self.start_in_shell()
        shell.keys("C-z")
        self.continue_and_quit(shell, first)

    def test_stop_signal_and_foreground(self):
        shell, first = self.start_in_shell()
        os.kill(shell.pid(), signal.SIGTSTP)
        self.continue_and_quit(shell, first)

    def test_resize_while_stopped(self):
        shell, _ = self.start_in_shell()
        shell.keys("C-z")
        wait_for(lambda: process_state(shell.pid()) == "T", "a stopped process")
        shell("resize-window", "-x", "100", "-y", "30")
        fresh = self.start(Session)
        fresh("resize-window", "-x", "100", "-y", "30")
        wait_for(lambda: fresh.screen() != fresh.first, "a frame of the new size")
        shell.wait_for_text("ready>")
        shell.keys("fg", "Enter")
        shell.wait_for_screen(fresh.settled_screen())

    def test_hard_stop_redraws(self):
        session = self.start(Session)
        os.kill(session.pid(), signal.SIGSTOP)
        wait_for(lambda: process_state(session.pid()) == "T", "a stopped process")
        session.scribble()
        os.kill(session.pid(), signal.SIGCONT)
        session.wait_for_screen(session.first)
        session.keys("q")
        self.assert_given_back(session)

    def test_terminate_while_stopped(self):
        shell, _ = self.start_in_shell()
        shell.keys("C-z")
        wait_for(lambda: process_state(shell.pid()) == "T", "a stopped process")
        os.kill(shell.pid(), signal.SIGTERM)
        os.kill(shell.pid(), signal.SIGCONT)
        wait_for(lambda: process_state(shell.pid()) is None, "the end")
        self.assertEqual(shell.ask("#{alternate_on} #{cursor_flag}"), "0 1")

    def test_stop_that_the_kernel_refuses(self):
        """Nobody could continue a session without a shell: the kernel does not stop it, and it goes on."""
        session = self.start(Session)
        session.keys("C-z")
        session.keys("Down")
        wait_for(lambda: session.screen() != session.first, "the down key moves something")
        session.keys("q")
        self.assert_given_back(session, 0)


class LostTerminalTests(TerminalCase):
    """A closed terminal ends the program within 50 ms and 10 ms of processor time."""

    def hang_up(self, **options):
        """The best of three, since the machine may be busy with other things."""
        found = []
        for _ in range(3):
            terminal = self.start(Pty, **options)
            terminal.wait_for_bytes(READY.encode())
            terminal.wait_for_quiet()
            used, begin = terminal.cpu(), time.monotonic()
            terminal.hang_up()
            terminal.wait_for_end()
            found.append((time.monotonic() - begin, terminal.cpu() - used))
            if found[-1][0] < 0.05 and found[-1][1] < 0.01:
                return
        self.fail(f"seconds until the end, and of processor time: {found}")

    def test_closed_terminal(self):
        self.hang_up()

    def test_closed_terminal_under_nohup(self):
        self.hang_up(ignore_hangup=True)


    def test_terminal_that_takes_nothing(self):
        """Nobody reads what the program writes, until it cannot write any more: it can still be ended."""
        terminal = self.start(Pty, rows=100, columns=200)
        terminal.wait_for_bytes(READY.encode())
        for turn in range(400):
            terminal.resize(100 + turn % 2, 200)
            wait_for(lambda: process_state(terminal.pid) == "S", "sleep")
        os.kill(terminal.pid, signal.SIGTERM)
        wait_for(lambda: terminal.poll() is not None, "the end", limit=2)
        self.assertEqual(terminal.ended, -signal.SIGTERM)


class InputTests(TerminalCase):
    def test_escape_sequence_split_by_a_slow_line(self):
        """However a down key is cut, the screen is that of a down key."""
        whole = self.start(Session)
        whole.keys("Down")
        wait_for(lambda: whole.screen() != whole.first, "the down key moves something")
        wanted = whole.settled_screen()
        for head, tail in ((b"\x1b", b"[B"), (b"\x1b", b"OB"), (b"\x1b[", b"B"), (b"\x1b[1;", b"5B")):
            session = self.start(Session)
            session.bytes(head)
            # Longer than the program waits for the rest of an escape.
            late = time.monotonic() + 0.15
            wait_for(lambda: time.monotonic() > late, "0.15 s")
            session.bytes(tail)
            session.wait_for_screen(wanted)
            session.close()

    def test_many_keys_at_once(self):
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        terminal.write(b"\x1bOB" * 1000 + b"q")
        self.assertEqual(terminal.wait_for_end(), 0)

    def test_keys_come_from_the_terminal_if_standard_input_is_none(self):
        session = self.start(Tmux, "sh -c '\"$BINARY\" < /dev/null; echo ended $?; exec cat'")
        session.wait_for_text(READY)
        session.keys("q")
        session.wait_for_text("ended 0")


class TerminalTypeTests(TerminalCase):
    def show_and_quit(self, name):
        session = self.start(Session, TERM=name)
        session.keys("q")
        self.assert_given_back(session, 0)
        self.assertEqual(session.file("errors"), "")

    def test_xterm_256color(self):
        self.show_and_quit("xterm-256color")

    def test_screen(self):
        self.show_and_quit("screen")

    def test_linux(self):
        self.show_and_quit("linux")

    def test_vt100(self):
        self.show_and_quit("vt100")

    def refusal(self, **options):
        """What the program says on its standard error when it cannot start; nothing goes to the screen."""
        reader, writer = os.pipe()
        terminal = self.start(Pty, errors=writer, **options)
        os.close(writer)
        self.assertEqual(terminal.wait_for_end(), 2)
        with os.fdopen(reader) as errors:
            message = errors.read()
        self.assertEqual(terminal.output, b"")
        return message

    def test_unknown_terminal(self):
        message = self.refusal(TERM="no-such-terminal")
        self.assertIn("'no-such-terminal'", message)
        self.assertIn("TERM=xterm-256color", message)

    def test_no_terminal_type(self):
        self.assertIn("TERM=xterm-256color", self.refusal(TERM=""))

    def test_plain_locale_shows_only_ascii(self):
        terminal = self.start(Pty, LC_ALL="C")
        terminal.wait_for_bytes(READY.encode())
        terminal.wait_for_quiet()
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)
        self.assertTrue(terminal.output.isascii(), terminal.output)

    def test_a_locale_that_this_machine_lacks_still_tells_the_encoding(self):
        terminal = self.start(Pty, LC_ALL="xx_YY.UTF-8")
        terminal.wait_for_bytes("┌".encode())
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)

    def test_no_colour(self):
        terminal = self.start(Pty, NO_COLOR="1")
        terminal.wait_for_bytes(READY.encode())
        terminal.wait_for_quiet()
        self.assertNotRegex(terminal.output, rb"\x1b\[[0-9;]*[34][0-8][0-9;]*m")

    def test_asks_the_terminal_nothing(self):
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        terminal.wait_for_quiet()
        self.assertNotRegex(terminal.output, rb"\x1b\[[>=?]?[0-9]*[cn]|\x1bP|\x1b\][0-9]+;\?")


class SizeTests(TerminalCase):
    def test_two_hundred_resizes(self):
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        chance = random.Random(7)
        for turn in range(200):
            if turn % 4:
                terminal.resize(chance.randint(1, 70), chance.randint(1, 240))
            else:
                terminal.resize(*chance.choice([(1, 1), (2, 2), (200, 500), (1, 500), (200, 1)]))
            terminal.read(0.002)
        terminal.wait_for_quiet()
        terminal.output = b""
        terminal.resize(24, 80)
        terminal.wait_for_bytes(READY.encode())
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)

    def test_same_size_is_drawn_again(self):
        """A size that has come and gone may have cut what the terminal shows."""
        session = self.start(Session)
        session.scribble()
        os.kill(session.pid(), signal.SIGWINCH)
        session.wait_for_screen(session.first)

    def test_size_unknown_to_the_kernel(self):
        terminal = self.start(Pty, rows=0, columns=0)
        terminal.wait_for_bytes(READY.encode())


class IdleTests(TerminalCase):
    def test_nothing_happens_without_input(self):
        """For 3 s: no byte, no wake-up."""
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        terminal.wait_for_quiet(0.5)
        size, wake_ups, end = len(terminal.output), terminal.wake_ups(), time.monotonic() + 3
        while time.monotonic() < end:
            terminal.read(end - time.monotonic())
        self.assertEqual((len(terminal.output) - size, terminal.wake_ups() - wake_ups), (0, 0))


if __name__ == "__main__":
    unittest.main()
