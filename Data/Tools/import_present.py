#!/usr/bin/env python3
"""Fold a file of present-day facts on inter-state consultation mechanisms into the tables of a data package.

    import_present.py [--file JSON] [--data DATA] [--seen YYYY-MM] [--write] [--account]

--file     the file; Data/Imports/iscm-present.json unless given
--data     the folder of the package; the one that this script stands in unless given
--seen     the month up to which the pages of the file were read; 2026-01, that of the file in the package, unless given
--write    write the tables; without it, show what would change, row by row, and change nothing
--account  also print the counts of facts and rows, and every fact that becomes no row, with the reason

What no rule can know stands in DATA/import_decisions.csv; Data/README.md says how. A fact that neither a rule nor a
decision covers stops the import before it writes. Rows of the import are those that cite a "page as a whole"; others
are never touched.

Exit status: 0 nothing would change, or it was written; 1 something would change; 2 a fact is not decided, or misuse.
"""

import argparse
import pathlib
import sys

from present import attributes, changes, decisions, facts, harvest, meetings, participation, tables

HERE = pathlib.Path(__file__).resolve().parent.parent
STANDARD_FILE = HERE / "Imports" / "iscm-present.json"
STANDARD_SEEN = "2026-01"
NO_ROWS = {
    "locators": "the addresses of `sources` once more",
    "verified, verified_fields": "how far the collection was checked; what was not found again is said with the standing",
    "members_complete, members_basis, members_inferred": "decide on the list's `complete` and the rows' `basis`",
    "recheck": "doubt becomes `basis`; that an entry was confirmed, repaired or added is no fact on the mechanism",
    "place of a chair": "where its conference met, which the event says",
}


def gather(file, package, seen):
    """The rows that a file makes."""
    out = harvest.Harvest(package, decisions.Decisions(package["import_decisions"].rows), seen)
    for mechanism in facts.read(file):
        identity = out.decisions.one("name", mechanism.name)
        if identity is None:
            out.miss("", "name", mechanism.name)
            continue
        out.pages.note(mechanism)
        for part in (attributes, participation, meetings):
            part.harvest(mechanism, identity["decision"], out)
    out.rows["sources"] = out.pages.rows()
    return out


def account(out):
    """Counts in and out, and what was left out, as lines."""
    yield "field of the file: facts -> rows"
    for field in sorted(out.facts | {field: 0 for field, _ in out.made}):
        made = ", ".join(f"{n} {table}" for (of, table), n in sorted(out.made.items()) if of == field)
        yield f"  {field}: {out.facts[field]} -> {made or 'none'}"
    yield f"  addresses: {len(out.rows['sources'])} -> {len(out.rows['sources'])} sources"
    for field, reason in NO_ROWS.items():
        yield f"  {field}: no rows of their own: {reason}"
    yield f"left out: {len(out.left_out)}"
    for mechanism, field, what, reason in out.left_out:
        yield f"  {mechanism}, {field}: {what} -- {reason}"
    for row in out.decisions.unused():
        yield f"decision on what the file does not say: {row['mechanism']}, {row['field']}: {row['label']}"


def arguments():
    """The command line; `--help` prints the head of this file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", default=STANDARD_FILE, help=argparse.SUPPRESS)
    parser.add_argument("--data", default=HERE, help=argparse.SUPPRESS)
    parser.add_argument("--seen", default=STANDARD_SEEN, help=argparse.SUPPRESS)
    parser.add_argument("--write", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--account", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def main():
    options = arguments()
    package = tables.package(options.data)
    out = gather(options.file, package, options.seen)
    for mechanism, field, what in out.undecided:
        print(f"not decided: {mechanism}, {field}: {what}", file=sys.stderr)
    if out.undecided:
        print(f"{len(out.undecided)} facts are not decided: add rows to import_decisions.csv", file=sys.stderr)
        return 2
    differences = [changes.Changes(name, package[name], out.rows[name]) for name in changes.IDENTITY]
    lines = [line for difference in differences for line in difference.lines()]
    print("\n".join(lines + (list(account(out)) if options.account else [])))
    print(f"{len(lines)} rows differ")
    if options.write:
        for difference in differences:
            table = package[difference.name]
            table.path.write_text(table.text(difference.rows()), encoding="utf-8")
    return 0 if options.write or not lines else 1


if __name__ == "__main__":
    sys.exit(main())
