#!/usr/bin/env python3
"""Whether the second answers can be trusted: against numbers that the sources state, and against one another.

    python3 -B Tests/Questions/second_answers_test.py [-v] [Class.test]
"""
import unittest

import contradictions
import second_answers as second
import second_timeline as timeline
from participation import OFFICES, TAKES_PART, deciding_list, has_begun, lists_of, presumed_lists, sort_of_list
from participation import taking_part, with_roles
from questions import NOW, active_mechanisms, active_parties, drawn, states
from tables import by, currency, disjoint, first_day, last_day, newness, table, time_of, touches, year_of

LASTING = TAKES_PART - OFFICES


class Dates(unittest.TestCase):
    """Dates as spans of days."""

    def test_spans(self):
        self.assertEqual((first_day("1996"), last_day("1996")), ("1996-01-01", "1996-12-31"))
        self.assertEqual((first_day("2003-04"), last_day("2003-04")), ("2003-04-01", "2003-04-31"))
        self.assertEqual((first_day("2004-12-16/2004-12-17"), last_day("2004-12-16/2004-12-17")),
                         ("2004-12-16", "2004-12-17"))
        self.assertLess(first_day("../2001"), "0001")
        self.assertGreater(last_day("1998/.."), "9998")

    def test_open_ends_belong_to_the_year_that_is_known(self):
        self.assertEqual([year for year in range(1995, 2005) if touches("../2001", year)], [2001])
        self.assertEqual([year for year in range(1995, 2005) if touches("1998/..", year)], [1998])
        self.assertEqual([year for year in range(1995, 2005) if touches("1998-05/2000", year)], [1998, 1999, 2000])

    def test_what_excludes_what(self):
        self.assertFalse(disjoint("1996", "1996-04"))
        self.assertTrue(disjoint("1996-04", "1996-05"))
        self.assertFalse(disjoint("../2002", "1999"))

    def test_a_year_stands_behind_its_months(self):
        self.assertLess(newness("2005"), newness("2005-07"))
        self.assertLess(newness("2005-07"), newness("2006"))


class Counts(unittest.TestCase):
    """Who takes part, against the numbers of the sources."""

    def test_numbers_that_are_known(self):
        for mechanism, year, number in (("colombo-process", 2005, 10), ("colombo-process", 2008, 11),
                                        ("bali-process", 2005, 40), ("bali-process", 2008, 40), ("apc", 2008, 33)):
            self.assertEqual(len(second.counted(second.members(mechanism, year))), number, (mechanism, year))

    def test_whole_lists_have_their_stated_length(self):
        odd = {name for mechanism in by("lists", "mechanism") for name, (_, stated, named) in
               second.lists(mechanism).items() if stated not in (None, named)
               and by("lists", "list")[name][0]["complete"] == "yes"}
        self.assertEqual(len(odd), sum(contradictions.list_lengths().values()))
        self.assertEqual({by("lists", "list")[name][0]["mechanism"] for name in odd},
                         {"apc", "igc", "los-angeles-declaration", "mtm", "prague-process", "tripoli-process"})

    def test_everybody_on_the_list_that_counts_takes_part(self):
        for row in table("lists"):
            if not time_of(row):
                continue
            year = year_of(time_of(row))
            if deciding_list(row["mechanism"], "member", year) is not row or not has_begun(row["mechanism"], year):
                continue
            named = {entry["party"] for entry in by("memberships", "list")[row["list"]] if not entry["from"]
                     and not entry["to"] and entry["basis"] != "attended"}
            dated = {entry["party"] for entry in by("memberships", "mechanism")[row["mechanism"]]
                     if entry["from"] or entry["to"]}
            self.assertLessEqual(named - dated, taking_part(row["mechanism"], year), row["list"])

    def test_nobody_before_the_founding_and_no_presumed_ones_from_the_first_list_on(self):
        for mechanism in active_mechanisms():
            for year in drawn(mechanism, range(1960, NOW + 1), 4):
                members = second.members(mechanism, year)
                if not has_begun(mechanism, year):
                    self.assertEqual(members, {})
                if not presumed_lists(mechanism, "member", year):
                    self.assertNotIn("presumed", members.values(), (mechanism, year))

    def test_attendance_and_denials_count_nowhere(self):
        for row in table("memberships"):
            only_row = [other for other in by("memberships", "mechanism")[row["mechanism"]]
                        if other["party"] == row["party"]] == [row]
            if only_row and (row["basis"] == "attended" or row["role"] in ("suspended", "non_member")):
                self.assertNotIn(row["party"], taking_part(row["mechanism"], NOW))

    def test_lists_are_in_the_order_of_their_dates(self):
        for mechanism in by("lists", "mechanism"):
            for sort in {sort_of_list(row["role"]) for row in by("lists", "mechanism")[mechanism]}:
                dates = [currency(row) for row in lists_of(mechanism, sort)]
                self.assertEqual(dates, sorted(dates))


class Agreement(unittest.TestCase):
    """Answers that must fit one another."""

    def test_both_sides_of_a_membership(self):
        for party in drawn("sides", active_parties(), 20):
            for year in (1996, NOW):
                self.assertEqual(second.member_of(party, year),
                                 {name for name in timeline.MECHANISMS if party in second.members(name, year)})

    def test_changes_make_the_later_year_of_the_earlier(self):
        for mechanism in drawn("changes", active_mechanisms(), 30):
            groups = second.changes(mechanism, 2000, NOW)
            before = with_roles(mechanism, 2000, LASTING) - groups["Left"] - groups["Not listed"]
            new = groups["Joined"] | groups["Newly named"] | groups["There with the founding"]
            new |= groups["Presumed there with the founding"]
            self.assertEqual(before | new, with_roles(mechanism, NOW, LASTING))

    def test_paths_are_the_same_both_ways_and_two_long_for_who_meets(self):
        parties = drawn("paths", active_parties() & states(), 14)
        for one, other in zip(parties, parties[1:]):
            self.assertEqual(second.paths(one, other, NOW), second.paths(other, one, NOW))
            shared = second.shared_mechanisms([one, other], NOW)
            if shared:
                self.assertEqual(second.paths(one, other, NOW), (2, len(shared)))

    def test_a_part_is_worked_on_where_its_whole_is(self):
        for row in table("focus_areas"):
            if row["parent"]:
                self.assertLessEqual(second.working_on(row["focus_area"], NOW), second.working_on(row["parent"], NOW))

    def test_overlaps_are_comparisons(self):
        for pair, (shared, union) in drawn_pairs():
            both, alone = second.compared(sorted(pair), NOW)
            self.assertEqual(len(second.counted(both)), shared)
            self.assertEqual(len(second.counted(both.union(*alone))), union)


def drawn_pairs():
    """Some pairs of mechanisms that share members."""
    overlaps = second.overlaps(timeline.MECHANISMS, NOW)
    pairs = drawn("pairs", [tuple(sorted(pair)) for pair in overlaps], 40)
    return [(pair, overlaps[frozenset(pair)]) for pair in pairs]


if __name__ == "__main__":
    unittest.main()
