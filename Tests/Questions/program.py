"""Asks the program itself."""
import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.path.abspath(os.environ.get("CONFER_BINARY", ROOT / ".build/debug/confer"))
# A home without a configuration file, and no terminal's size.
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
LIMIT = 30.0


def run(*words, **environment):
    """(exit status, output, errors) of a command line."""
    done = subprocess.run([BINARY, *words], env=ENVIRONMENT | environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=LIMIT, check=False)
    return done.returncode, done.stdout, done.stderr


class Reply:
    """The answer to a command line, asked for as JSON."""

    def __init__(self, *words):
        self.words = words
        status, output, errors = run(*words, "--format", "json")
        if status not in (0, 1) or errors:
            raise AssertionError(f"{self}: status {status}, {errors or output[:300]}")
        self.answer = json.loads(output)
        self.rows = self.answer["rows"]
        if self.answer["found"] != (status == 0):
            raise AssertionError(f"{self}: found is {self.answer['found']}, the status is {status}")

    def __str__(self):
        return "confer " + " ".join(self.words)

    def ids(self, kind=None):
        """The ids of the records, or of those of a kind."""
        return {row["id"] for row in self.rows if kind in (None, row["type"])}

    def column(self, name):
        """{id: what stands in a column}."""
        return {row["id"]: row[name] for row in self.rows}

    def groups(self):
        """{heading without its number: the ids under it}."""
        found = {}
        for row in self.rows:
            heading = row["group"].rpartition(": ")[0] or row["group"]
            found.setdefault(heading, set()).add(row["id"])
        return found
