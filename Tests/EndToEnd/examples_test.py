#!/usr/bin/env python3
"""The examples that `confer help` gives, run as they stand.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/examples_test.py [-v] [Class.test]
"""
import re
import sys
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import ROOT, Folder, run


def verbs():
    """Every verb, as the help lists them; `confer` is the browser."""
    return ["confer", *re.findall(r"^  confer ([a-z]+)", run("help").stdout, re.MULTILINE)]


def examples(verb):
    """The lines below the heading, as they are typed."""
    part = run("help", verb).stdout.partition("\nExamples\n")[2]
    return [line.strip() for line in part.split("\n\n")[0].splitlines() if re.match(r"  \S", line)]


class ExampleTests(unittest.TestCase):
    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)
        # The user's own data that an example speaks of.
        (self.folder.path / "my-data").symlink_to(ROOT / "Data")

    def test_every_verb_has_some(self):
        self.assertGreaterEqual(len(verbs()), 11)
        for verb in verbs():
            self.assertTrue(examples(verb), verb)

    def test_each_works(self):
        for line in [line for verb in verbs() for line in examples(verb)]:
            with self.subTest(line=line):
                done = self.folder.shell(line, "bash")
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                # What completes words in this bash prints nothing.
                self.assertEqual(bool(done.stdout), not line.startswith("source "))


if __name__ == "__main__":
    unittest.main()
