#!/usr/bin/env python3
"""Questions 11 to 18: who is in both, who in one only, and how far they are apart.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/comparison_test.py [-v] [Class.test]
"""
import itertools
import unittest

import second_answers as second
import second_timeline as timeline
from program import Reply
from questions import NOW, Questions, active_mechanisms, active_parties, as_of, called, drawn, drawn_years
from questions import label, states, term
from tables import table


class ComparisonQuestions(Questions):
    """11 to 18: who is in both, who in one only."""

    def test_11_what_two_states_share(self):
        pairs = [("DEU", "TUR"), *itertools.pairwise(drawn(11, active_parties() & states(), 8))]
        for one, other in pairs:
            for year in drawn_years(one):
                wanted = second.shared_mechanisms([one, other], year)
                reply = Reply("compare", called(one), called(other), *as_of(year))
                self.same(reply, reply.groups().get("Both take part", set()), wanted)
                reply = Reply("list", "mechanisms", *(term("member", called(party)) for party in (one, other)),
                              *as_of(year))
                self.same(reply, reply.ids(), wanted)

    def test_12_what_several_states_share(self):
        cases = [["DZA", "LBY", "ITA", "ESP"]]
        cases += [drawn(mechanism, second.counted(second.members(mechanism, NOW)), 4)
                  for mechanism in drawn(12, active_mechanisms(), 8)]
        for parties in filter(None, cases):
            names = [called(party) for party in parties]
            reply = Reply("list", "mechanisms", *(term("member", name) for name in names))
            self.same(reply, reply.ids(), second.shared_mechanisms(parties, NOW))

    def test_13_where_one_state_is_without_the_other(self):
        pairs = [("AUS", "NZL"), *itertools.pairwise(drawn(13, active_parties() & states(), 6))]
        for one, other in pairs:
            for year in drawn_years(one):
                reply = Reply("list", "mechanisms", term("member", called(one)), term("-member", called(other)),
                              *as_of(year))
                self.same(reply, reply.ids(), second.member_of(one, year) - second.member_of(other, year))

    def test_14_who_is_in_both_mechanisms_and_who_in_one(self):
        cases = [["bali-process", "apc"], ["rcm", "sacm"], ["midsa", "sadc"]]
        cases += [list(pair) for pair in itertools.pairwise(drawn(14, active_mechanisms(), 8))]
        for mechanisms in cases:
            for year in drawn_years(mechanisms[0], 1):
                reply = Reply("compare", *map(called, mechanisms), *as_of(year))
                both, alone = second.compared(mechanisms, year)
                wanted = {"In both": both}
                wanted |= {f"Only in {label(name)}": parties for name, parties in zip(mechanisms, alone)}
                groups = reply.groups()
                self.same(reply, {heading: groups.get(heading, set()) for heading in wanted}, wanted)

    def test_15_which_mechanisms_overlap_most(self):
        cases = [([], timeline.MECHANISMS), (["kind:regional-process"], self.of_kind("regional_process")),
                 (["kind:dialogue"], self.of_kind("dialogue")), (["kind:organization"], self.of_kind("organization"))]
        for query, mechanisms in cases:
            for year in drawn_years(15, 1):
                reply = Reply("overlap", *query, "--limit", "100000", *as_of(year))
                pairs = second.overlaps(mechanisms, year)
                wanted = sorted((sorted(map(label, pair)), shared, shared / union)
                                for pair, (shared, union) in pairs.items())
                found = sorted((sorted((row["first"], row["second"])), row["shared"], float(row["jaccard"]))
                               for row in reply.rows)
                self.same(reply, [entry[:2] for entry in found], [entry[:2] for entry in wanted])
                for one, other in zip(found, wanted):
                    self.assertAlmostEqual(one[2], other[2], delta=0.00501, msg=str(one))
                self.same(reply, [row["shared"] for row in reply.rows],
                          sorted((shared for shared, _ in pairs.values()), reverse=True))

    def of_kind(self, kind):
        """The mechanisms of a kind."""
        return [row["mechanism"] for row in table("mechanisms") if row["kind"] == kind]

    def test_16_where_two_states_meet(self):
        cases = [("PER", "PAK"), ("AFG", "THA"), ("ETH", "ITA"),
                 *itertools.pairwise(drawn(16, active_parties() & states(), 8))]
        for one, other in cases:
            for year in drawn_years(one, 1):
                reply = Reply("path", called(one), called(other), *as_of(year))
                wanted = second.paths(one, other, year)
                self.same(reply, reply.answer["found"], wanted is not None)
                if wanted:
                    self.assertIn(str(wanted[1]), reply.answer["title"] + " ".join(reply.answer["notes"]), str(reply))

    def test_17_members_of_one_that_are_missing_from_another(self):
        cases = [("sadc", "midsa"), ("midsa", "sadc"), *itertools.pairwise(drawn(17, active_mechanisms(), 8))]
        for one, other in cases:
            for year in drawn_years(one, 1):
                reply = Reply("list", "members", term("in", called(one)), term("-in", called(other)), *as_of(year))
                self.same(reply, reply.ids(), second.missing(one, other, year))

    def test_18_members_by_region(self):
        for mechanism in ["bali-process", *drawn(18, active_mechanisms())]:
            reply = Reply("list", "members", term("in", called(mechanism)), "--by", "region")
            wanted = second.spread(mechanism, NOW)
            regions = {row["region"] for row in table("parties") if row["region"]}
            found = reply.groups()
            self.same(reply, {name: found[name] for name in found.keys() & regions},
                      {name: wanted[name] for name in wanted.keys() & regions})
            self.same(reply, reply.ids(), set().union(*wanted.values()))


if __name__ == "__main__":
    unittest.main()
