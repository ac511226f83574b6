#!/usr/bin/env python3
"""Count the members of every list of a data package and show where the number differs from the one its source states.

    count_lists.py DATA

DATA   folder with lists.csv, memberships.csv and parties.csv.

Prints one line per list: its id, mechanism, role, date, whether it is complete, the stated number and what it counts,
the number of rows found in that unit, all rows by kind of party, and a remark. States are parties of the kind state,
past ones too; governments are states, territories and economies; parties are all rows but groups, which stand for
several. A difference is no error of the tables: where a source contradicts itself, it stays visible.

Exit status: 0, also with differences; 2 usage.
"""

import argparse
import collections
import csv
import pathlib
import sys

KINDS = ("state", "territory", "economy", "organization", "group")
UNITS = {
    "states": {"state"},
    "governments": {"state", "territory", "economy"},
    "parties": {"state", "territory", "economy", "organization"},
}


def table(folder, name):
    """The rows of one table."""
    with (folder / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def remark(row, found):
    """What the numbers of one list say, in words."""
    if not row["stated_count"]:
        return "no number stated"
    difference = found - int(row["stated_count"])
    if difference == 0:
        return "agrees"
    if row["complete"] == "yes":
        return f"DIFFERS by {difference:+d}"
    if difference > 0:
        return f"DIFFERS by {difference:+d}: more named than stated"
    return f"{-difference} not named one by one"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    folder = parser.parse_args().data
    if not folder.is_dir():
        parser.error(f"{folder}: no such folder")

    kinds = {party["party"]: party["kind"] for party in table(folder, "parties.csv")}
    entries = collections.defaultdict(list)
    for row in table(folder, "memberships.csv"):
        if row["list"]:
            entries[row["list"]].append(row)

    lines = [("list", "mechanism", "role", "as of", "complete", "stated", "counts", "found", *KINDS, "remark")]
    for row in table(folder, "lists.csv"):
        parties = [entry["party"] for entry in entries[row["list"]]]
        by_kind = collections.Counter(kinds.get(party, "?") for party in parties)
        found = sum(by_kind[kind] for kind in UNITS[row["counts"] or "parties"])
        notes = [remark(row, found)]
        notes += [f"TWICE: {party}" for party, times in collections.Counter(parties).items() if times > 1]
        notes += [f"NOT IN parties.csv: {party}" for party in parties if party not in kinds]
        notes += [f"ROW OF {entry['mechanism']} {entry['role']}: {entry['party']}" for entry in entries[row["list"]]
                  if (entry["mechanism"], entry["role"]) != (row["mechanism"], row["role"])]
        lines.append((row["list"], row["mechanism"], row["role"], row["as_of"], row["complete"],
                      row["stated_count"] or "-", row["counts"] or "-", str(found),
                      *(str(by_kind[kind] or "-") for kind in KINDS), "; ".join(notes)))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
