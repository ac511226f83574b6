#!/usr/bin/env python3
"""Answers in the browser: from marks and from the palette, drilled into and back.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/answer_test.py [-v] [Class.test]
"""
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import Session, run, wait_for


class AnswerCase(unittest.TestCase):
    def setUp(self):
        self.session = Session()
        self.addCleanup(self.session.close)

    def ask(self, line):
        self.session.keys(":")
        self.session.type(line, "Enter")

    def title(self, *words):
        """The first words of what the command line answers: the screen cuts or wraps the rest."""
        return run(*words).stdout.splitlines()[0][:60]

    def selected(self):
        """The row of the screen in which the terminal's cursor rests."""
        rows = self.session.settled_screen().splitlines()
        return rows[int(self.session.ask("#{cursor_y}"))]

    def wait_for_selected(self, name):
        wait_for(lambda: name in self.selected(), lambda: f"{name!r} selected on\n{self.session.screen()}")


class MarkTests(AnswerCase):
    def test_two_marks_are_compared(self):
        self.session.keys("Space")
        self.session.wait_for_text("1 marked: OCAM")
        self.session.keys("Space")
        self.session.wait_for_text("2 marked: OCAM, Berlin Process")
        self.session.keys("c")
        self.session.wait_for_text(self.title("compare", "ocam", "berlin-process"))
        self.session.keys("Escape")
        self.session.wait_for_text("2 marked: OCAM, Berlin Process")
        self.session.keys("u")
        self.session.wait_for_text("Nothing is marked")

    def test_members_are_compared(self):
        self.session.keys("2", "2", "/")
        self.session.type("germany", "Enter", "Space", "/", "C-u")
        self.session.type("thailand", "Enter", "c")
        self.session.wait_for_text(self.title("compare", "germany", "thailand"))

    def test_nothing_marked_is_said(self):
        self.session.keys("c")
        self.session.wait_for_text("mark two or more, then c")


class PaletteTests(AnswerCase):
    def test_a_row_of_an_answer_is_gone_to_and_come_back_from(self):
        self.ask("compare bali-process apc")
        self.session.wait_for_text(self.title("compare", "bali-process", "apc"))
        self.session.keys("Down", "Down")
        self.wait_for_selected("Bangladesh")
        before = self.session.settled_screen()
        self.session.keys("Enter")
        self.session.wait_for_text("confer › Bangladesh")
        self.session.keys("Escape")
        self.session.wait_for_screen(before)
        self.assertIn("Bangladesh", self.selected())
        self.session.keys("Escape")
        self.session.wait_for_screen(self.session.first)

    def test_a_filter_and_an_order_are_come_back_to(self):
        self.ask("list events place:bangkok")
        self.session.wait_for_text("Bangkok")
        self.session.keys("/")
        self.session.type("plenary", "Enter", "o")
        self.session.wait_for_text("Sorted by date")
        row = self.session.ask("#{cursor_y}")
        self.session.keys("Down")
        wait_for(lambda: self.session.ask("#{cursor_y}") != row, "another row")
        before = self.session.settled_screen()
        self.session.keys("Enter")
        self.session.wait_for_text("confer › ")
        self.session.keys("Escape")
        self.session.wait_for_screen(before)

    def test_the_card_and_the_sources_of_a_row(self):
        self.ask("list members in:colombo-process --as-of 2008")
        self.session.wait_for_text("as of 2008: 11 of")
        self.session.keys("s")
        self.session.wait_for_text("slide 22")
        self.session.keys("Escape")
        self.wait_for_selected("Afghanistan")
        self.session.keys("i")
        self.session.wait_for_text("Takes part in")
        self.session.keys("Escape")
        self.wait_for_selected("Afghanistan")

    def test_what_cannot_be_answered_is_said(self):
        for line, reason in (("show nowhere", "nothing is called 'nowhere'"),
                             ("compare bali-process", "write it so: confer compare"),
                             ("list mechanisms member:nowhere", "nowhere")):
            self.ask(line)
            self.session.wait_for_text(reason)
            self.session.keys("Escape")
            self.session.wait_for_screen(self.session.first)


if __name__ == "__main__":
    unittest.main()
