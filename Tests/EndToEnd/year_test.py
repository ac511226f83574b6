#!/usr/bin/env python3
"""The year that everything is shown as of: set, stepped, taken back, and named on the command line.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/year_test.py [-v] [Class.test]
"""
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import NEWEST, Session, run, wait_for


class YearTests(unittest.TestCase):
    def start(self, **environment):
        session = Session(**environment)
        self.addCleanup(session.close)
        return session

    def wait_for_year(self, session, year):
        """The year stands in the first row."""
        wait_for(lambda: f"as of {year}" in session.screen().splitlines()[0], lambda: f"{year} on\n{session.screen()}")

    def test_a_year_is_set_stepped_and_taken_back(self):
        session = self.start()
        self.wait_for_year(session, NEWEST)
        session.keys("a")
        session.wait_for_text("as of: ")
        session.type("2005", "Enter")
        self.wait_for_year(session, 2005)
        session.keys(",")
        self.wait_for_year(session, 2004)
        session.keys(",")
        self.wait_for_year(session, 2003)
        session.keys(".")
        self.wait_for_year(session, 2004)
        session.keys("Escape")
        self.wait_for_year(session, NEWEST)
        session.wait_for_screen(session.first)

    def test_a_year_is_taken_back_with_the_place_kept(self):
        session = self.start(ARGUMENTS="--as-of 2008")
        session.keys("/")
        session.type("colombo", "Enter", "Enter")
        session.wait_for_text("Members: 11 take part")
        row = int(session.ask("#{cursor_y}"))
        session.keys("Down", "Down")
        wait_for(lambda: int(session.ask("#{cursor_y}")) == row + 2, "two rows further down")
        before = session.settled_screen()
        session.keys("a")
        session.type("2005", "Enter")
        self.wait_for_year(session, 2005)
        session.wait_for_text("Members: 10 take part")
        session.keys("Escape")
        session.wait_for_screen(before)

    def test_what_is_no_year_stays_in_the_line(self):
        session = self.start()
        session.keys("a")
        session.type("soon", "Enter")
        session.wait_for_text("A year has four digits, such as 2005; 'soon' is none")
        session.keys("Escape")
        session.wait_for_screen(session.first)

    def test_an_answer_is_asked_for_again(self):
        session = self.start()
        session.keys(":")
        session.type("diff colombo-process --from 2005", "Enter")
        session.wait_for_text("Joined between the list of 2005-07")
        session.keys("Escape")
        session.wait_for_screen(session.first)
        session.keys(":")
        session.type("compare colombo-process apc", "Enter")
        for year in (str(NEWEST), "2005"):
            if year == "2005":
                session.keys("a")
                session.type(year, "Enter")
            title = run("compare", "colombo-process", "apc", "--as-of", year).stdout.splitlines()[0]
            session.wait_for_text(title[:60])

    def test_a_start_as_of_a_year(self):
        session = self.start(ARGUMENTS="--as-of 2005")
        self.wait_for_year(session, 2005)
        session.keys(".")
        self.wait_for_year(session, 2006)
        session.keys("Escape")
        self.wait_for_year(session, 2005)
        session.keys("a", "Enter")
        self.wait_for_year(session, NEWEST)

    def test_a_year_after_the_data_says_where_they_end(self):
        for words in (("list", "mechanisms"), ("show", "bali-process"), ("compare", "rcm", "sacm"), ("map",)):
            self.assertIn(f"The data end in {NEWEST}-01: ", run(*words, "--as-of", str(NEWEST + 4)).stdout, words)
            self.assertNotIn("The data end", run(*words).stdout, words)
        session = self.start()
        session.keys("a")
        session.type(str(NEWEST + 4), "Enter")
        session.wait_for_text(f"The data end in {NEWEST}-01: ")


if __name__ == "__main__":
    unittest.main()
