#!/usr/bin/env python3
"""The pictures: timeline, matrix and map, gone through in the browser and printed by the command line.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/picture_test.py [-v] [Class.test]
"""
import csv
import io
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import NEWEST, Session, run, wait_for

TITLES = {"t": "Timeline of mechanisms", "x": "Members by", "w": "Map of"}
VERBS = {"t": "timeline", "x": "matrix", "w": "map"}


class PictureCase(unittest.TestCase):
    def start(self, **environment):
        self.session = Session(**environment)
        self.addCleanup(self.session.close)
        return self.session

    def look(self):
        """The screen at rest, and where the cursor stands on it."""
        screen = self.session.settled_screen()
        return screen, self.session.ask("#{cursor_x},#{cursor_y}")

    def wait_for_look(self, wanted):
        """The same screen with the cursor at the same place."""
        wait_for(lambda: self.look() == wanted, lambda: f"wanted\n{wanted[0]}\nshown\n{self.session.screen()}")

    def draw(self, key):
        self.session.keys(key)
        self.session.wait_for_text(TITLES[key])

    def move(self, *keys):
        """Presses keys one by one; each changes the screen or the cursor's place."""
        for key in keys:
            before = self.look()
            self.session.keys(key)
            wait_for(lambda: self.look() != before, lambda: f"{key} does something on\n{before[0]}")


class JourneyTests(PictureCase):
    def test_from_the_map_to_a_state_to_its_mechanisms_to_their_timeline_and_back(self):
        self.start()
        self.draw("w")
        self.move("Up", "Left", "Up")
        the_map = self.look()
        self.session.keys("Enter")
        self.session.wait_for_text("›")
        self.move("2")
        the_state = self.look()
        self.session.keys("t")
        self.session.wait_for_text("Timeline of mechanisms in which")
        self.move("Tab")
        the_timeline = self.look()
        self.session.keys("Enter")
        wait_for(lambda: "Timeline of mechanisms" not in self.session.screen(), "the panes of what was selected")
        for place in (the_timeline, the_state, the_map):
            self.session.keys("Escape")
            self.wait_for_look(place)
        self.session.keys("Escape")
        self.session.wait_for_screen(self.session.first)

    def test_a_year_moves_every_picture_and_back(self):
        self.start()
        for key in TITLES:
            self.draw(key)
            self.move("Up" if key == "w" else "Down")
            before = self.look()
            self.session.keys(",")
            self.session.wait_for_text(f"as of {NEWEST - 1}")
            self.session.keys(".")
            self.wait_for_look(before)
            # The years are one step of the history, the picture is another.
            self.session.keys("Escape")
            self.wait_for_look(before)
            self.session.keys("Escape")
            self.session.wait_for_screen(self.session.first)

    def test_a_filter_narrows_every_picture_and_is_cleared(self):
        self.start()
        for key in TITLES:
            self.draw(key)
            before = self.session.settled_screen()
            self.session.keys("/")
            self.session.type("member:thailand", "Enter")
            self.session.wait_for_text("in which Thailand takes part")
            self.session.keys("Escape")
            self.session.wait_for_screen(before)
            self.session.keys("Escape")
            wait_for(lambda: TITLES[key] not in self.session.screen(), "the panes")

    def test_one_picture_leads_to_another_of_the_same_mechanisms(self):
        self.start()
        self.session.keys(":")
        self.session.type("timeline member:thailand", "Enter")
        for key in ("t", "x", "w"):
            if key != "t":
                self.session.keys(key)
            self.session.wait_for_text(TITLES[key])
            self.session.wait_for_text("in which Thailand takes part")

    def test_every_picture_survives_any_size(self):
        self.start()
        for key in TITLES:
            self.draw(key)
            before = self.session.settled_screen()
            for size in ((1, 1), (200, 60), (80, 24)):
                self.session("resize-window", "-x", str(size[0]), "-y", str(size[1]))
            self.session.wait_for_screen(before)
            self.session("resize-window", "-x", "40", "-y", "12")
            wait_for(lambda: len(self.session.settled_screen().splitlines()) == 12, "a small screen")
            self.session("resize-window", "-x", "80", "-y", "24")
            self.session.wait_for_text(TITLES[key])
            self.session.keys("Escape")
            self.session.wait_for_screen(self.session.first)


class TerminalTests(PictureCase):
    def test_pictures_on_other_terminals(self):
        for term in ("screen", "linux", "vt100", "xterm-256color"):
            with self.subTest(term=term):
                session = self.start(TERM=term)
                for key in TITLES:
                    self.draw(key)
                    self.move("Down")
                    session.keys("Escape")
                    session.wait_for_screen(session.first)

    def test_without_utf_8_pictures_are_ascii(self):
        session = self.start(LC_ALL="C")
        for key in TITLES:
            self.draw(key)
            self.assertTrue(session.settled_screen().isascii())
            session.keys("Escape")
            session.wait_for_screen(session.first)


class PrintedTests(unittest.TestCase):
    """What the command line prints: the drawing for people, the facts for programs."""

    def test_every_picture_is_printed(self):
        for verb in VERBS.values():
            with self.subTest(verb=verb):
                done = run(verb, "member:thailand")
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertIn(f"in which Thailand takes part, as of {NEWEST}", done.stdout.splitlines()[0])
                self.assertNotIn("\x1b", done.stdout)
                self.assertGreater(len(done.stdout.splitlines()), 10)

    def test_a_name_means_that_mechanism_alone(self):
        for verb in VERBS.values():
            with self.subTest(verb=verb):
                self.assertRegex(run(verb, "rcm").stdout.splitlines()[0], rf"of (the )?RCM, as of {NEWEST}|by the RCM")
                self.assertIn("names hold", run(verb, '"rcm"').stdout.splitlines()[0])

    def test_in_ascii(self):
        for verb in VERBS.values():
            with self.subTest(verb=verb):
                drawing = run(verb, "rcm", "--ascii").stdout
                self.assertTrue(drawing.isascii(), [line for line in drawing.splitlines() if not line.isascii()])

    def test_the_facts_are_a_table(self):
        for verb in VERBS.values():
            with self.subTest(verb=verb):
                rows = list(csv.reader(io.StringIO(run(verb, "member:thailand", "--format", "csv").stdout)))
                self.assertGreater(len(rows), 10)
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_nothing_found_is_status_1_and_says_why(self):
        for verb in VERBS.values():
            with self.subTest(verb=verb):
                done = run(verb, "zzzz")
                self.assertEqual((done.returncode, done.stdout), (1, ""))
                self.assertIn("zzzz", done.stderr)


if __name__ == "__main__":
    unittest.main()
