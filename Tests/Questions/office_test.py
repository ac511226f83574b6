#!/usr/bin/env python3
"""Questions 24 to 29, and 36: chairs, hosts, secretariats, ties, results, ancestry.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/office_test.py [-v] [Class.test]
"""
import unittest

import second_answers as second
import second_timeline as timeline
from program import Reply
from questions import NOW, Questions, active_mechanisms, active_parties, as_of, called, drawn, drawn_years
from questions import states, term
from tables import by, items, only, table


class OfficeQuestions(Questions):
    """24 to 29: chairs, hosts, secretariats, ties, results."""

    def test_24_who_chairs(self):
        chaired = active_mechanisms("chair", "co_chair")
        for mechanism in ["apc", *drawn(24, chaired), *drawn(24, active_mechanisms(), 2)]:
            for year in drawn_years(mechanism):
                reply = Reply("list", "members", term("chair", called(mechanism)), *as_of(year))
                wanted = second.chairs(mechanism, year)
                self.same(reply, reply.ids(), set(wanted))
                for row in reply.rows:
                    self.assertIn("chair", row["role"], str(reply))
                    self.assertTrue({row["since"], row["as_of"], row["seen"]} & wanted[row["id"]], f"{reply}: {row}")

    def test_25_who_chaired_or_hosted_in_a_year(self):
        speaking = {(row["mechanism"], int(row["as_of"][:4])) for row in table("memberships")
                    if row["role"] in ("chair", "host") and row["as_of"][:4].isdigit()}
        for mechanism, year in [("rcm", 1997), ("apc", 2005), ("apc", 1990), *drawn(25, speaking, 10)]:
            reply = Reply("list", "members", f'(in:"{mechanism}" role:chair,host date:{year})')
            self.same(reply, reply.ids(), second.chair_or_host(mechanism, year))

    def test_26_what_a_state_has_hosted(self):
        hosts = {party for row in table("events") for party in items(row["host"])}
        for party in ["THA", *drawn(26, hosts, 8)]:
            reply = Reply("list", "events", term("host", called(party)))
            self.same(reply, reply.ids("event"), timeline.hosted(party))
            for row in reply.rows:
                self.assertTrue(row["date"] or not timeline.event(row["id"])["date"], f"{reply}: {row}")
        for party in ["THA", *drawn(26, active_parties("host") & states(), 4)]:
            reply = Reply("show", called(party))
            lines = [row["statement"] for row in reply.rows if "host" in row["group"].casefold()]
            # What it hosted by an event is shown as the event.
            of_events = {name for event in timeline.hosted(party) for name in timeline.mechanisms_of(event)}
            names = {only("mechanisms", "mechanism", mechanism)["name"]
                     for mechanism in second.hosting(party) - of_events}
            self.same(reply, {name for name in names if not any(name in line for line in lines)}, set())

    def test_27_whose_secretariat_somebody_is(self):
        serving = {row["party"] for row in table("memberships") if row["role"] == "secretariat"}
        for party in ["iom", "icmpd", *drawn(27, serving), *drawn(27, by("parties", "party"), 3)]:
            reply = Reply("list", "mechanisms", term("secretariat", called(party)))
            self.same(reply, reply.ids(), second.served_by(party, NOW))

    def edges(self, mechanism, *kinds):
        """Asks for the relations of some kinds at a mechanism, and compares them."""
        reply = Reply("list", "relations", term("in", called(mechanism)), "kind:" + ",".join(kinds))
        wanted = second.relations(mechanism, kinds)
        self.same(reply, sorted(row["id"] for row in reply.rows), sorted(subject for subject, _, _ in wanted))
        self.same(reply, len(reply.rows), len(wanted))
        for row in reply.rows:
            self.assertTrue(any(row["id"] == subject and self.is_called(name, row["object"])
                                for subject, _, name in wanted), f"{reply}: {row}")

    def is_called(self, thing, name):
        """Whether a thing of any table has the name."""
        columns = {"mechanisms": ["name", "short_name"], "parties": ["name"], "events": ["title"], "outputs": ["name"]}
        keys = {"mechanisms": "mechanism", "parties": "party", "events": "event", "outputs": "output"}
        return any(name == row[column] for place, names in columns.items() for row in by(place, keys[place])[thing]
                   for column in names)

    def test_28_ties_to_formal_organizations(self):
        tied = {name for row in table("relations") if row["relation"] == "formal_tie"
                for name in (row["subject"], row["object"])}
        for mechanism in ["midwa", *drawn(28, tied & set(timeline.MECHANISMS))]:
            self.edges(mechanism, "formal_tie")

    def test_29_what_a_mechanism_led_to(self):
        leading = {name for row in table("outputs") for name in items(row["mechanisms"])}
        for mechanism in ["bali-process", *drawn(29, leading, 8)]:
            reply = Reply("list", "outputs", term("in", called(mechanism)))
            self.same(reply, reply.ids("output"), timeline.outputs(mechanism))

    def test_36_what_came_before_and_after(self):
        kinds = ("grew_out_of", "spawned", "successor_of", "merged_into", "renamed_from")
        linked = {name for row in table("relations") if row["relation"] in kinds
                  for name in (row["subject"], row["object"])}
        for mechanism in ["bali-process", *drawn(36, linked & set(timeline.MECHANISMS), 8)]:
            self.edges(mechanism, *kinds)


if __name__ == "__main__":
    unittest.main()
