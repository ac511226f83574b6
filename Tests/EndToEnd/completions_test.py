#!/usr/bin/env python3
"""What the Tab key offers in a shell, by the scripts that `confer completions` prints.

    CONFER_BINARY=path/to/confer python3 Tests/EndToEnd/completions_test.py [-v] [Class.test]
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # a test leaves nothing behind

from harness import BINARY, ENVIRONMENT, Tmux, wait_for

# Calls the function as readline does: the line broken into words at blanks and at COMP_WORDBREAKS.
CALL = r"""
source <("$BINARY" completions bash)
COMP_LINE=$1
COMP_POINT=${#COMP_LINE}
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_confer
for word in "${COMPREPLY[@]}"; do printf '%s\n' "$word"; done
"""


def complete(line, words):
    """What bash offers for the last of the words of a line, in small letters."""
    done = subprocess.run(["bash", "--norc", "-c", CALL, "bash", line, *words],
                          env={**ENVIRONMENT, "BINARY": BINARY}, text=True, capture_output=True, timeout=30,
                          check=True)
    return done.stdout.lower().splitlines()


class BashTests(unittest.TestCase):
    """The completion function, called with words as readline breaks them."""

    def words(self, *words):
        words = [BINARY, *words]
        return complete(" ".join(words), words)

    def test_verbs(self):
        self.assertEqual(self.words("com"), ["compare", "completions"])
        self.assertIn("show", self.words(""))

    def test_options_of_the_verb_and_their_values(self):
        self.assertEqual(self.words("list", "--so"), ["--sort", "--sources"])
        self.assertNotIn("--sort", self.words("show", "--"))
        self.assertEqual(self.words("list", "--format", "m"), ["markdown"])
        line = f"{BINARY} list --format=j"
        self.assertEqual(complete(line, [BINARY, "list", "--format", "=", "j"]), ["json"])

    def test_kinds_of_records(self):
        self.assertEqual(self.words("list", "o"), ["outputs"])
        self.assertIn("mechanisms", self.words("list", ""))

    def test_names_of_mechanisms_and_states(self):
        self.assertIn("colombo-process", self.words("show", "colombo"))
        self.assertIn(r"new\ zealand", self.words("show", "New\\ Z"))

    def test_in_quotes_nothing_is_escaped(self):
        self.assertIn("new zealand", self.words("show", '"New Z'))

    def test_fields_keep_what_stands_before_the_colon(self):
        self.assertEqual(self.words("list", "mechanisms", "mem"), ["member:"])
        line = f"{BINARY} list mechanisms member:thail"
        self.assertEqual(complete(line, [BINARY, "list", "mechanisms", "member", ":", "thail"]), ["thailand"])
        line = f"{BINARY} list mechanisms -member:"
        self.assertIn("thailand", complete(line, [BINARY, "list", "mechanisms", "-member", ":"]))

    def test_what_stands_behind_the_cursor_is_left_out(self):
        words = [BINARY, "list", "outputs"]
        done = subprocess.run(["bash", "--norc", "-c", CALL.replace("${#COMP_LINE}", "$((${#COMP_LINE} - 5))"),
                               "bash", " ".join(words), *words], env={**ENVIRONMENT, "BINARY": BINARY}, text=True,
                              capture_output=True, timeout=30, check=True)
        self.assertEqual(done.stdout.splitlines(), ["outputs"])

    def test_nothing_is_offered_for_a_file(self):
        self.assertEqual(self.words("check", "/"), [])


def removed(folder):
    """Whether a folder is gone, or can be made so."""
    shutil.rmtree(folder, ignore_errors=True)
    return not os.path.exists(folder)


class PromptTests(unittest.TestCase):
    """The Tab key at the prompt of a real shell, which finds the program by its name."""

    def tab(self, shell, load):
        folder = tempfile.mkdtemp(prefix="confer-test-")
        # A shell that is being ended may still write its history.
        self.addCleanup(lambda: wait_for(lambda: removed(folder), f"{folder} to be gone"))
        os.symlink(BINARY, f"{folder}/confer")
        terminal = Tmux(shell, HOME=folder, PATH=f"{folder}:{ENVIRONMENT['PATH']}")
        self.addCleanup(terminal.close)
        terminal.keys("-l", load + "; echo ready''2")
        terminal.keys("Enter")
        terminal.wait_for_text("ready2")
        # A shell may lose what is typed while it completes: every Tab is waited for.
        for steps in ((("confer sho\t", "confer show"), ("'New Zea\t", "confer show 'New Zealand'")),
                      (("confer show New\\ Z\t", "confer show New\\ Zealand"),),
                      (("confer list mecha\t", "list mechanisms"), ("mem\t", "mechanisms member:"),
                       ("thail\t", "member:thailand"), ("--for\t", "thailand --format"), ("js\t", "--format json"))):
            terminal.keys("C-u")
            for typed, shown in steps:
                terminal.keys("-l", "--", typed)
                # A long prompt breaks the line where it likes.
                wait_for(lambda: shown.lower() in " ".join(terminal.screen().lower().split()),
                         lambda: f"{shown!r} on\n{terminal.screen()}")

    def test_bash(self):
        self.tab("bash --norc --noprofile", "source <(confer completions bash)")

    def test_zsh(self):
        self.tab("zsh -f", "autoload -U compinit; compinit -u -D; source <(confer completions zsh)")

    def test_fish(self):
        # Its suggestions look like what has been completed.
        self.tab("fish --no-config", "set -g fish_autosuggestion_enabled 0; confer completions fish | source")


class ScriptTests(unittest.TestCase):
    """The scripts themselves."""

    def test_another_shell_is_a_usage_error(self):
        done = subprocess.run([BINARY, "completions", "csh"], env=ENVIRONMENT, text=True, capture_output=True,
                              timeout=30, check=False)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("bash, zsh, fish", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
