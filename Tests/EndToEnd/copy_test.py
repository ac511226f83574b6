#!/usr/bin/env python3
"""What is copied reaches the terminal: the bytes decode to the text, on a bare terminal and through tmux.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/copy_test.py [-v] [Class.test]
"""
import base64
import re
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import READY, Pty, Session, run, wait_for

NAME = "Colombo Process"
# The year of the lists whose rows are counted here.
YEAR = ("--as-of", "2008")
COMPARISON = ("compare", "germany", "turkey", *YEAR)
SEQUENCE = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/]*=*)\x07")


def decoded(output):
    """The texts that went to the clipboard."""
    return [base64.b64decode(found, validate=True).decode() for found in SEQUENCE.findall(output)]


def without_sources(text):
    """The cells of a list, without title, citation and the sources of each row."""
    rows = [line.split("\t") for line in text.splitlines() if "\t" in line]
    last = len(rows[0]) - (rows[0][-1] == "sources")
    return [row[:last] for row in rows]


class CopyCase(unittest.TestCase):
    def start(self, kind, **options):
        thing = kind(**options)
        self.addCleanup(thing.close)
        return thing


class BareTerminalTests(CopyCase):
    def start_on_row(self, **environment):
        terminal = self.start(Pty, arguments=YEAR, **environment)
        terminal.wait_for_bytes(READY.encode())
        terminal.write(b"/colombo\r")
        terminal.wait_for_quiet()
        return terminal

    def test_the_bytes_decode_to_the_row(self):
        terminal = self.start_on_row()
        terminal.write(b"y")
        terminal.wait_for_bytes(b"\x1b]52;c;")
        terminal.wait_for_quiet()
        texts = decoded(terminal.output)
        self.assertEqual(len(texts), 1)
        self.assertIn(NAME, texts[0])
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)

    def test_the_row_brings_its_source_and_its_command(self):
        terminal = self.start_on_row()
        terminal.write(b"\ty")
        terminal.wait_for_bytes(b"\x07")
        text = decoded(terminal.output)[0]
        self.assertTrue(text.startswith("Afghanistan"), text)
        self.assertRegex(text, r"Sources?: .*slide 22")
        self.assertIn("Shown by: confer list members party:colombo-process --as-of 2008", text)

    def test_the_bytes_decode_to_the_list(self):
        terminal = self.start_on_row()
        terminal.write(b"\tY")
        terminal.wait_for_bytes(b"\x07")
        title, *lines, citation = decoded(terminal.output)[0].splitlines()
        rows = [line.split("\t") for line in lines]
        self.assertTrue(title.startswith("Members: 11 take part"), title)
        self.assertEqual(rows[0][:2], ["name", "role"])
        self.assertEqual((rows[1][:2], len(rows)), (["Afghanistan", "member"], 15))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertRegex(citation, r"^Sources: .*; as of 2008; confer list members party:colombo-process --as-of 2008$")

    def test_an_answer_is_copied_as_the_command_line_prints_it(self):
        terminal = self.start_on_row()
        terminal.write(b":" + " ".join(COMPARISON).encode() + b"\r")
        terminal.wait_for_bytes(b"Both take part: ")
        terminal.write(b"Y")
        terminal.wait_for_bytes(b"\x07")
        self.assertEqual(*map(without_sources, (decoded(terminal.output)[0], run(*COMPARISON, "--format", "tsv").stdout)))

    def test_what_is_too_long_is_not_sent(self):
        terminal = self.start(Pty)
        terminal.wait_for_bytes(READY.encode())
        terminal.write(b"giY")  # the card of all regional processes, with what is said of them in general
        terminal.wait_for_bytes(b"Too long for the clipboard")
        self.assertNotIn(b"\x1b]52", terminal.output)

    def test_screen_gets_it_in_pieces(self):
        terminal = self.start_on_row(TERM="screen", STY="1.pts-0.host")
        terminal.write(b"y")
        terminal.wait_for_bytes(b"\x07\x1b\\")
        pieces = re.findall(rb"\x1bP(.*?)\x1b\\", terminal.output, re.DOTALL)
        self.assertTrue(all(len(piece) <= 240 for piece in pieces))
        self.assertIn(NAME, decoded(b"".join(pieces))[0])

    def test_a_terminal_without_clipboard_gets_the_list_and_the_row_on_leaving(self):
        terminal = self.start_on_row(TERM="vt100")
        terminal.write(b"\tY")
        terminal.wait_for_bytes(b"to be printed on leaving")
        terminal.write(b"jy")
        terminal.wait_for_quiet()
        terminal.output = b""
        terminal.write(b"q")
        self.assertEqual(terminal.wait_for_end(), 0)
        self.assertNotIn(b"\x1b]52", terminal.output)
        printed = re.split(rb"\x1b\[[0-9;?]*[A-Za-z]|\x1b[>=]", terminal.output)[-1].decode()
        lines = printed.strip().split("\r\n")
        self.assertEqual(lines[1].split("\t")[:2], ["name", "role"])
        self.assertEqual(lines[2].split("\t")[:2], ["Afghanistan", "member"])
        self.assertTrue(lines[-1].startswith("Bangladesh; role: member"), printed)

    def test_a_terminal_without_clipboard_gets_the_text_on_leaving(self):
        for kind in ("linux", "vt100"):
            with self.subTest(TERM=kind):
                terminal = self.start_on_row(TERM=kind)
                terminal.write(b"y")
                terminal.wait_for_quiet()
                self.assertNotIn(b"\x1b]52", terminal.output)
                terminal.output = b""
                terminal.write(b"q")
                self.assertEqual(terminal.wait_for_end(), 0)
                printed = re.split(rb"\x1b\[[0-9;?]*[A-Za-z]|\x1b[>=]", terminal.output)[-1]
                self.assertIn(NAME.encode(), printed)
                self.assertTrue(printed.endswith(b"\r\n"), printed)


class TmuxTests(CopyCase):
    """tmux hands it on by `set-clipboard on`, or by `allow-passthrough on`."""

    def start_on_row(self, **settings):
        session = self.start(Session, ARGUMENTS=" ".join(YEAR))
        for name, value in settings.items():
            session("set-option", "-g" if name == "allow_passthrough" else "-s", name.replace("_", "-"), value)
        session.keys("/")
        session.keys("-l", "colombo")
        session.keys("Enter")
        session.wait_for_text("1 of")
        return session

    def test_the_buffer_holds_the_row(self):
        session = self.start_on_row(set_clipboard="on")
        session.keys("y")
        session.wait_for_text("Sent to the terminal: ")
        wait_for(lambda: session("list-buffers"), "a buffer")
        buffer = session("show-buffer")
        self.assertIn(NAME, buffer)
        count = re.search(r"Sent to the terminal: ([0-9,]+) bytes", session.screen())
        self.assertEqual(int(count[1].replace(",", "")), len(buffer.encode()))

    def test_the_buffer_holds_the_list(self):
        session = self.start_on_row(set_clipboard="on")
        session.keys(":")
        session.type(" ".join(COMPARISON), "Enter")
        session.wait_for_text("Both take part: ")
        session.keys("Y")
        session.wait_for_text("Sent to the terminal: ")
        wait_for(lambda: session("list-buffers"), "a buffer")
        self.assertEqual(*map(without_sources, (session("show-buffer"), run(*COMPARISON, "--format", "tsv").stdout)))

    def outside(self, **settings):
        """What reaches the terminal that tmux itself runs in."""
        session = self.start_on_row(**settings)
        client = self.start(Pty, command="tmux", arguments=["-L", session.socket, "-f", "/dev/null", "attach"],
                            **session.env)
        client.wait_for_bytes(b"Afghanistan")
        client.wait_for_quiet()
        session.keys("y")
        session.wait_for_text("Sent to the terminal: ")
        client.wait_for_quiet()
        # tmux leaves out the name of the clipboard.
        return decoded(re.sub(rb"\x1b\]52;[a-z]*;", b"\x1b]52;c;", client.output))

    def test_by_its_own_clipboard(self):
        texts = self.outside(set_clipboard="on", allow_passthrough="off")
        self.assertEqual(len(texts), 1)
        self.assertIn(NAME, texts[0])

    def test_by_passing_on(self):
        texts = self.outside(set_clipboard="external", allow_passthrough="on")
        self.assertEqual(len(texts), 1)
        self.assertIn(NAME, texts[0])


if __name__ == "__main__":
    unittest.main()
