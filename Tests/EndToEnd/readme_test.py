#!/usr/bin/env python3
"""What the README shows is what the program prints. CONFER_RECORD=1 records its screens anew, and fails once.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/readme_test.py [-v] [Class.test]
"""
import os
import re
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import ROOT, Folder, run

README = ROOT / "README.md"
# A screen of 80x24, with the keys that lead to it.
SCREEN = re.compile(r"(?<=<!-- screen )(\S+)( -->\n```\n)(.*?)(?=```\n<!-- /screen -->)", re.DOTALL)


def screen(keys):
    """The screen that keys lead to, as it is printed into a pipe."""
    return run("--script", keys, COLUMNS="80", LINES="24").stdout


class ReadmeTests(unittest.TestCase):
    def setUp(self):
        self.text = README.read_text(encoding="utf-8")

    def test_its_screens_are_those_of_the_program(self):
        screens = SCREEN.findall(self.text)
        self.assertEqual([keys for keys, _, _ in screens], ["j*10", "w"])
        if os.environ.get("CONFER_RECORD"):
            text = SCREEN.sub(lambda found: found[1] + found[2] + screen(found[1]), self.text)
            README.write_text(text, encoding="utf-8")
            self.fail("recorded, not compared")
        for keys, _, shown in screens:
            with self.subTest(keys=keys):
                self.assertEqual(shown, screen(keys))

    def test_its_command_lines_find_something(self):
        folder = Folder()
        self.addCleanup(folder.close)
        lines = re.findall(r"^\$ (confer .+)$", self.text, re.MULTILINE)
        self.assertGreaterEqual(len(lines), 4)
        for line in lines:
            with self.subTest(line=line):
                done = folder.shell(line)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertTrue(done.stdout)


if __name__ == "__main__":
    unittest.main()
