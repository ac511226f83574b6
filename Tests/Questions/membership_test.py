#!/usr/bin/env python3
"""Questions 1 to 10: who is in what, as of when.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/membership_test.py [-v] [Class.test]
"""
import unittest

import second_answers as second
from participation import NEAR
from program import Reply
from questions import NOW, Questions, active_mechanisms, active_parties, as_of, drawn, drawn_years, called, term
from tables import by, table


class MembershipQuestions(Questions):
    """1 to 10: who is in what."""

    def test_01_which_mechanisms_a_state_is_a_member_of(self):
        for party in ["ETH", *drawn(1, active_parties(), 8)]:
            for year in drawn_years(party):
                reply = Reply("list", "mechanisms", term("member", called(party)), *as_of(year))
                self.same(reply, reply.ids(), second.member_of(party, year))

    def test_02_where_a_state_is_only_near(self):
        for party in ["ITA", *drawn(2, active_parties(*NEAR), 8)]:
            for year in drawn_years(party):
                name = called(party)
                reply = Reply("list", "mechanisms", term("observer", name), term("-member", name), *as_of(year))
                self.same(reply, reply.ids(), second.near_to(party, year))

    def test_03_members_of_a_mechanism(self):
        for mechanism in ["colombo-process", *drawn(3, active_mechanisms(), 12)]:
            for year in drawn_years(mechanism):
                reply = Reply("list", "members", term("in", called(mechanism)), *as_of(year))
                self.same(reply, reply.ids(), set(second.members(mechanism, year)))

    def test_04_observers_by_kind(self):
        for mechanism in ["rcm", *drawn(4, active_mechanisms(*NEAR))]:
            for year in drawn_years(mechanism):
                reply = Reply("list", "members", term("observer", called(mechanism)), *as_of(year))
                self.same(reply, reply.column("kind"), second.observers(mechanism, year))

    def test_05_stated_and_named_members(self):
        for mechanism in ["bali-process", "apc", *drawn(5, by("lists", "mechanism"), 8)]:
            reply = Reply("list", "lists", term("in", called(mechanism)))
            found = {row["list"]: (row["role"].replace("-", "_"), row["stated"], row["named"]) for row in reply.rows}
            self.same(reply, found, second.lists(mechanism))

    def test_06_whether_a_state_was_in_a_mechanism_in_a_year(self):
        cases = [("colombo-process", "AFG", 2005), ("colombo-process", "AFG", 2008), ("midsa", "ZAF", 1995)]
        for mechanism in drawn(6, active_mechanisms()):
            party = drawn(mechanism, second.members(mechanism, NOW), 1)[0]
            cases += [(mechanism, party, year) for year in drawn_years(mechanism)]
        for mechanism, party, year in cases:
            reply = Reply("list", "members", term("in", called(mechanism)), f'"{called(party)}"', *as_of(year))
            found = {row["id"]: "named" if row["basis"] == "listed" else row["basis"] for row in reply.rows
                     if row["id"] == party}
            wanted = second.members(mechanism, year)
            self.same(reply, found, {party: wanted[party]} if party in wanted else {})

    def test_07_when_a_state_joined(self):
        dated = {(row["mechanism"], row["party"]) for row in table("memberships")
                 if row["from"] and row["role"] in ("member", "participant", "signatory") and not row["to"]}
        for mechanism, party in [("rcm", "DOM"), ("rcm", "MEX"), *drawn(7, dated, 12)]:
            reply = Reply("list", "members", term("in", called(mechanism)))
            found = reply.column("since").get(party, "") or ""
            self.same(reply, found.replace("since ", ""), second.joined(mechanism, party))

    def test_08_who_joined_or_left_between_two_years(self):
        changing = {mechanism for mechanism in active_mechanisms()
                    if len({frozenset(second.members(mechanism, year)) for year in range(1990, NOW + 1)}) > 1}
        cases = [("colombo-process", 2005, 2008), ("colombo-process", 2002, 2008), ("apc", 2005, 2008)]
        cases += [(mechanism, *sorted(drawn(mechanism, range(1990, NOW + 1), 2)))
                  for mechanism in drawn(8, changing, 10)]
        for mechanism, start, end in cases:
            reply = Reply("diff", called(mechanism), "--from", str(start), "--to", str(end))
            found = {}
            for heading, parties in reply.groups().items():
                # Lists of other years than asked are named in the heading.
                found.setdefault(heading.partition(" between ")[0], set()).update(parties)
            for heading, parties in second.changes(mechanism, start, end).items():
                with self.subTest(heading=heading):
                    self.same(reply, found.get(heading, set()), parties)

    def test_09_states_in_no_mechanism(self):
        for year in drawn_years(9, 4):
            reply = Reply("list", "members", "kind:state", "count:0", *as_of(year))
            counts = second.membership_counts(year)
            self.same(reply, reply.ids(), {party for party in counts if counts[party] == 0})

    def test_10_states_in_most_mechanisms(self):
        for year, limit in zip(drawn_years(10, 4), (5, 1, 12, 30, 3)):
            reply = Reply("list", "members", "kind:state", "--sort", "-mechanisms", "--limit", str(limit), *as_of(year))
            counts = second.membership_counts(year)
            found = [row["mechanisms"] for row in reply.rows]
            self.same(reply, found, sorted(counts.values(), reverse=True)[:limit])
            self.same(reply, reply.column("mechanisms"), {party: counts[party] for party in reply.ids()})


if __name__ == "__main__":
    unittest.main()
