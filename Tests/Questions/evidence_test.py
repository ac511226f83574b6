#!/usr/bin/env python3
"""Questions 38 to 40: who says so, who says otherwise, and in what form.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/evidence_test.py [-v] [Class.test]
"""
import collections
import csv
import io
import sys
import unittest

import contradictions
import second_timeline as timeline
from program import Reply, run
from questions import Questions, called, drawn
from tables import by, table

csv.field_size_limit(sys.maxsize)  # the sources of a long statement
NOTED = "noted by a reader"


class EvidenceQuestions(Questions):
    """38 to 40: who says so, who says otherwise, and in what form."""

    def test_38_where_a_fact_comes_from(self):
        names = ("claims", "lists", "memberships", "mechanism_focus", "events", "outputs", "relations", "assessments",
                 "conflicts")
        places = {(row["source"], row["locator"]) for name in names for row in table(name)}
        for mechanism in ["apc", *drawn(38, timeline.MECHANISMS, 8)]:
            reply = Reply("show", called(mechanism))
            cited = {(source["source"], source["locator"]) for row in reply.rows for source in row["sources"]}
            self.same(reply, cited - places, set())
            own = {(row["source"], row["locator"]) for name in ("claims", "memberships", "mechanism_focus")
                   for row in by(name, "mechanism")[mechanism]}
            self.same(reply, own - cited, set())

    def test_39_where_sources_contradict_each_other(self):
        reply = Reply("list", "conflicts")
        # A row is a reading; those under one heading are of one contradiction.
        all_of_them = {(row["group"], row["kind"], row["id"], row["rule"] == NOTED) for row in reply.rows}
        found = collections.Counter((kind, mechanism) for _, kind, mechanism, is_noted in all_of_them if not is_noted)
        dates = {kind: sum(number for (one, _), number in found.items() if one == kind)
                 for kind in ("event-date", "output-date")}
        of_rules = {key: number for key, number in found.items() if key[0] not in dates}
        self.same(reply, of_rules, dict(contradictions.by_kind()))
        self.same(reply, dates, {"event-date": len(contradictions.disputed_dates("events", "event")),
                                 "output-date": len(contradictions.disputed_dates("outputs", "output"))})
        notes = [one for one in all_of_them if one[-1]]
        self.same(reply, len(notes), len(contradictions.noted()))
        self.same(reply, len([one for one in notes if one[0].startswith("Not known: ")]), len(contradictions.gaps()))
        readings = {(row["reading"], row["sources"][0]["locator"]) for row in reply.rows if row["rule"] == NOTED}
        self.same(reply, readings, {(row["reading"], row["locator"]) for row in table("conflicts")})

    def test_40_any_answer_as_a_table(self):
        commands = [["list", "mechanisms", "member:thailand"], ["list", "members", "in:rcm"], ["list", "conflicts"],
                    ["compare", "bali-process", "apc"], ["list", "events", "date:2003"], ["show", "apc"],
                    ["diff", "colombo-process", "--from", "2005", "--to", "2008"], ["path", "peru", "pakistan"]]
        for command in commands:
            reply = Reply(*command)
            columns = reply.answer["columns"]
            columns = [column if isinstance(column, str) else column["id"] for column in columns]
            wanted = [[str(row[column] if row[column] is not None else "") for column in columns] for row in reply.rows]
            for form, sign in (("csv", ","), ("tsv", "\t")):
                output = run(*command, "--format", form)[1]
                table_rows = list(csv.DictReader(io.StringIO(output), delimiter=sign))
                found = [[row[column] for column in columns] for row in table_rows]
                self.same(reply, [self.plain(cells) for cells in found], [self.plain(cells) for cells in wanted])
            output = run(*command, "--format", "markdown")[1]
            for cells in wanted:
                self.assertIn(self.plain(cells)[0], self.plain([output.replace("\\", "")])[0], str(reply))
            self.assertIn("confer " + command[0], output)

    def plain(self, cells):
        """Cells with single blanks for blanks and line ends."""
        return [" ".join(cell.split()) for cell in cells]


if __name__ == "__main__":
    unittest.main()
