#!/usr/bin/env python3
"""Questions 30 to 35, and 37: when and where.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/time_test.py [-v] [Class.test]
"""
import unittest

import second_timeline as timeline
from program import Reply
from questions import NOW, Questions, as_of, drawn, called, states, term
from tables import items, table, year_of


class TimeQuestions(Questions):
    """30 to 37: when and where, before and after."""

    def test_30_when_a_mechanism_was_founded(self):
        for mechanism in ["bali-process", "rcm", *drawn(30, timeline.MECHANISMS, 10)]:
            reply = Reply("list", "events", term("in", called(mechanism)), "kind:founding,launch")
            founded, launches = timeline.founding(mechanism)
            self.same(reply, reply.ids("event"), launches)
            dates = [row["date"] for row in reply.rows if row["kind"] == "founding"]
            self.same(reply, dates, [self.in_words(founded)] if founded else [])
            if founded:
                reply = Reply("list", "events", term("in", called(mechanism)), f"date:{year_of(founded)}")
                self.same(reply, reply.ids("event"), timeline.founding_events(mechanism))

    def in_words(self, date):
        """A date as the program words it where one end is open."""
        if date.startswith("../"):
            return "by " + date[3:]
        return "since " + date[:-3] if date.endswith("/..") else date

    def test_31_when_a_mechanism_last_met(self):
        meeting = {name for row in table("events") for name in items(row["mechanisms"]) if row["status"] == "held"}
        for mechanism in ["apc", "bali-process", *drawn(31, meeting, 10)]:
            reply = Reply("list", "events", term("in", called(mechanism)), "status:held", "-kind:founding",
                          "--sort", "-date", "--limit", "1")
            wanted = timeline.last_held(mechanism)
            self.same(reply, len(reply.rows), 1 if timeline.events_of(mechanism) else 0)
            self.assertLessEqual(reply.ids(), wanted, f"{reply}: {reply.rows}")

    def test_31_whether_it_is_alive(self):
        for year in [NOW, *drawn(31, range(1995, NOW), 3)]:
            reply = Reply("list", "mechanisms", *as_of(year))
            listed = {row["id"]: row for row in reply.rows}
            wanted = {name: timeline.standing(name, year) for name in listed}
            for name, found in wanted.items():
                word, date = found or ("?", "")
                row = listed[name]
                # Behind it may stand why it is in doubt: "dormant, inferred".
                shown = row["standing"].split(", ")[0]
                self.assertIn(shown, [word] if word else [shown], f"{reply}: {row}")
                self.assertNotIn(shown, timeline.STANDINGS if not word else (), f"{reply}: {row}")
                self.assertIn(str(year_of(date)) if date else "", row["standing_as_of"] or "", f"{reply}: {row}")
            for word in timeline.STANDINGS:
                asked = Reply("list", "mechanisms", "standing:" + word, *as_of(year))
                self.same(asked, asked.ids(), {name for name, found in wanted.items() if found and found[0] == word})

    def test_32_what_met_in_a_year(self):
        for year in [2003, *drawn(32, range(1950, 2010), 12)]:
            reply = Reply("list", "events", f"date:{year}")
            met, founded = timeline.met_in(year)
            self.same(reply, reply.ids("event"), met)
            self.same(reply, {row["id"] for row in reply.rows if row["kind"] == "founding"}, founded)

    def test_33_plenaries_in_order(self):
        kinds = {(name, row["kind"]) for row in table("events") for name in items(row["mechanisms"])}
        for mechanism, kind in [("apc", "plenary"), *drawn(33, kinds, 8)]:
            reply = Reply("list", "events", term("in", called(mechanism)), "kind:" + kind)
            found = [row["id"] for row in reply.rows if row["type"] == "event"]
            self.same(reply, sorted(found), sorted(timeline.of_kind(mechanism, kind)))
            days = [timeline.place_in_time(name)[0] for name in found]
            self.same(reply, days, sorted(days))
            for row in reply.rows:
                self.same(reply, (row["event"], row["place"] or ""),
                          (timeline.event(row["id"])["title"], timeline.event(row["id"])["place"]))

    def test_34_what_was_announced(self):
        for wanted in (["announced", "proposed"], ["announced"], ["proposed"], ["cancelled"]):
            reply = Reply("list", "events", "status:" + ",".join(wanted))
            self.same(reply, reply.ids("event"), timeline.with_status(*wanted))

    def test_35_what_took_place_somewhere(self):
        places = {row["place"].partition(",")[0] for row in table("events") if "," in row["place"]}
        for city in ["Bangkok", *drawn(35, places, 10)]:
            reply = Reply("list", "events", term("place", city))
            self.same(reply, reply.ids("event"), timeline.in_city(city))
        countries = {row["place"].split(", ")[-1] for row in table("events") if row["place"]}
        for country in ["THA", *drawn(35, countries & states())]:
            reply = Reply("list", "events", term("place", called(country)))
            self.same(reply, reply.ids("event"), timeline.in_country(country))

    def test_37_what_existed_in_a_year(self):
        for year in [1998, *drawn(37, range(1940, NOW + 1), 8)]:
            reply = Reply("list", "mechanisms", f"existed:{year}", *as_of(year))
            self.same(reply, reply.ids(), timeline.existed(year))


if __name__ == "__main__":
    unittest.main()
