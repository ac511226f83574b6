#!/usr/bin/env python3
"""The matrix, cell by cell: who sits where, how many members two mechanisms share, and who works on what.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/matrix_test.py [-v] [Class.test]
"""
import collections
import unittest

import second_answers as second
from participation import OUTSIDE, SURENESS, TAKES_PART, deciding_list, disputed, has_begun, roles
from program import Reply
from questions import NOW, Questions, as_of
from tables import by, table

YEARS = (1992, 2001, 2005, NOW)
CONSULTATIONS = {"regional_process", "interregional_forum", "global_process", "dialogue"}
# In the order in which one of several roles is shown.
ROLES = ["chair", "co_chair", "member", "participant", "signatory", "observer", "interested", "associate", "partner",
         "coordinator", "secretariat", "donor", "host", "initiator", "implementer", "lead"]


def is_told(mechanism, year):
    """Whether a list of the year or earlier claims to name all members."""
    return deciding_list(mechanism, "member", year) is not None


def place(held):
    """The words for the roles of one party: the foremost, and how sure it is."""
    foremost = min(held, key=ROLES.index)
    of_sort = TAKES_PART & held.keys() or held.keys()
    how = min((held[role] for role in of_sort), key=SURENESS.index)
    if held[foremost] in SURENESS[2:] or foremost not in of_sort:
        how = held[foremost]
    return ("" if how == "named" else f"{how} ") + ("co-chair" if foremost == "co_chair" else foremost.replace("_", " "))


class Matrices(Questions):
    """Every cell by a second reading of the tables."""

    def mechanisms(self, reply):
        """The ids in the columns."""
        ids = {row["mechanism"] for row in table("mechanisms")}
        return [column for column in (reply.rows[0] if reply.rows else {}) if column in ids]

    def test_members(self):
        for year in YEARS:
            reply = Reply("matrix", "count:1..", *as_of(year))
            columns = self.mechanisms(reply)
            self.assertGreater(len(columns), 10)
            parties = {party for mechanism in columns for party in roles(mechanism, year)}
            parties |= {party for mechanism in columns for party in disputed(mechanism, year)}
            self.assertLessEqual(parties, reply.ids())
            for row in reply.rows:
                for mechanism in columns:
                    with self.subTest(year=year, party=row["id"], mechanism=mechanism):
                        self.assert_cell(row[mechanism], row["id"], mechanism, year)

    def assert_cell(self, cell, party, mechanism, year):
        """Fails unless the cell says what the tables say."""
        held = roles(mechanism, year).get(party)
        if held:
            self.assertEqual(cell, place(held))
            return
        words = [row for row in by("memberships", "mechanism")[mechanism] if row["party"] == party]
        if cell in ("suspended", "said not to be a member"):
            self.assertTrue(any(row["role"] in OUTSIDE for row in words))
        elif cell == "left":
            self.assertTrue(any(row["to"] for row in words))
        else:
            absent = "not listed" if is_told(mechanism, year) else "unknown"
            self.assertEqual(cell, "sources differ" if party in disputed(mechanism, year) else absent)

    def test_totals(self):
        for year in YEARS:
            reply = Reply("matrix", "count:1..", *as_of(year))
            count = collections.Counter()
            for mechanism in self.mechanisms(reply):
                count.update(second.members(mechanism, year).keys())
            found = {row["id"]: int(row["total"]) + int(row["presumed"]) for row in reply.rows}
            self.same(reply, found, {party: count[party] for party in found})

    def test_shared_members(self):
        for year in YEARS:
            reply = Reply("matrix", "count:1..", "--against", "mechanisms", *as_of(year))
            columns = self.mechanisms(reply)
            shared = second.overlaps(columns, year, with_over=True)
            for row in reply.rows:
                for mechanism in columns:
                    if mechanism == row["id"]:
                        continue
                    pair = frozenset((row["id"], mechanism))
                    both = all(is_told(each, year) for each in pair)
                    wanted = str(shared[pair][0]) if pair in shared else "0" if both else "unknown"
                    self.assertEqual(str(row[mechanism]), wanted, f"{reply}: {sorted(pair)}")

    def test_focus_areas(self):
        for year in YEARS:
            reply = Reply("matrix", "--against", "focus", *as_of(year))
            columns = self.mechanisms(reply)
            self.same(reply, reply.ids(), set().union(*(second.focus_areas(each, year) for each in columns)))
            for row in reply.rows:
                for mechanism in columns:
                    named, worked = second.named_areas(mechanism, year), second.focus_areas(mechanism, year)
                    wanted = ("yes" if row["id"] in named else "in part" if row["id"] in worked
                              else "not said" if worked else "unknown")
                    self.assertEqual(row[mechanism], wanted, f"{reply}: {row['id']}, {mechanism}")

    def test_what_is_shown_without_a_query(self):
        for year in YEARS:
            wanted = {row["mechanism"] for row in table("mechanisms")
                      if row["kind"] in CONSULTATIONS and has_begun(row["mechanism"], year)
                      and any(TAKES_PART & held.keys() for held in roles(row["mechanism"], year).values())}
            reply = Reply("matrix", *as_of(year))
            self.same(reply, set(self.mechanisms(reply)), wanted)


if __name__ == "__main__":
    unittest.main()
