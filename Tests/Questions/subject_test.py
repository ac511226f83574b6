#!/usr/bin/env python3
"""Questions 19 to 23: who works on what, and in whose words.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/subject_test.py [-v] [Class.test]
"""
import itertools
import unittest

import second_answers as second
from program import Reply
from questions import NOW, Questions, called, as_of, drawn, drawn_years, term
from tables import by, items, only, table


class FocusQuestions(Questions):
    """19 to 23: who works on what, in whose words."""

    def test_19_which_mechanisms_work_on_something(self):
        for area in ["labour-migration", *drawn(19, by("focus_areas", "focus_area"), 8)]:
            for year in drawn_years(area):
                reply = Reply("list", "mechanisms", term("focus", area), *as_of(year))
                self.same(reply, reply.ids(), second.working_on(area, year))

    def test_20_focus_areas_in_the_words_of_the_source(self):
        for mechanism in ["midsa", *drawn(20, by("mechanism_focus", "mechanism"))]:
            reply = Reply("list", "focus", term("in", called(mechanism)))
            wanted = second.in_own_words(mechanism, NOW)
            self.same(reply, reply.ids(), set(wanted))
            for area, written in reply.column("as_written").items():
                self.same(reply, {words for words in wanted[area] if words not in written}, set())

    def test_21_focus_areas_that_two_mechanisms_share(self):
        cases = [("midsa", "midwa"), *itertools.pairwise(drawn(21, by("mechanism_focus", "mechanism"), 8))]
        for one, other in cases:
            for year in drawn_years(one, 1):
                reply = Reply("list", "focus", term("in", called(one)), term("in", called(other)), *as_of(year))
                self.same(reply, reply.ids(), second.focus_areas(one, year) & second.focus_areas(other, year))

    def test_22_what_no_mechanism_of_a_region_works_on(self):
        regions = {region for row in table("mechanisms") for region in items(row["region"])}
        for region in ["Africa", "Americas", "Asia", "Europe", "Oceania", *drawn(22, regions)]:
            for year in drawn_years(region, 1):
                reply = Reply("list", "focus", term("-region", region), *as_of(year))
                self.same(reply, reply.ids(), second.untouched(region, year))

    def test_23_focus_by_source(self):
        for mechanism in ["midsa", "apc", *drawn(23, by("mechanism_focus", "mechanism"))]:
            reply = Reply("list", "focus", term("in", called(mechanism)), "--by", "source")
            wanted = second.focus_by_source(mechanism, NOW)
            titles = {name: only("sources", "source", name)["title"] for name in wanted}
            found = {name: ids for heading, ids in reply.groups().items() for name in wanted
                     if heading.startswith(titles[name])}
            self.same(reply, set(found), set(wanted))
            for source, areas in found.items():
                self.same(reply, wanted[source] - areas, set())
                # Whoever names a part may be shown at the whole too.
                self.same(reply, areas - set().union(*map(second.with_parents, wanted[source])), set())


if __name__ == "__main__":
    unittest.main()
