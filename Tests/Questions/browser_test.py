#!/usr/bin/env python3
"""The questions that matter most in a meeting, asked in the browser: within six keys, a name or a year free.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/browser_test.py [-v] [Class.test]

The keys go to the real program, which prints the screen that they lead to; on it stands what a script finds that reads
the tables itself. A word of a typed command line counts as one key.
"""
import itertools
import unittest

import contradictions
import second_answers as second
import second_timeline as timeline
from program import run
from questions import NOW, active_mechanisms, active_parties, drawn, label, party_name, states
from tables import by, items, only, table

SIZE = {"COLUMNS": "220", "LINES": "200"}
ENTER = "<enter>"


class Name(str):
    """A name or a year, which may be typed for free."""


def script(keys):
    """The keys in the program's notation; words of a command line stand apart."""
    text = ""
    for before, key in itertools.pairwise(["", *keys]):
        is_word = len(key) > 1 and not key.startswith("<")
        text += "<space>" * (is_word and len(before) > 1 and before[-1] != ":") + key.replace(" ", "<space>")
    return text


class Errands(unittest.TestCase):
    """From the first screen to the answer."""

    def screen(self, *keys):
        """The screen that the keys lead to, from the start."""
        self.assertLessEqual(sum(not isinstance(key, Name) for key in keys), 6, keys)
        status, output, errors = run("--script", script(keys), **SIZE)
        self.assertEqual((status, errors), (0, ""), keys)
        return output

    def shows(self, keys, wanted):
        """Fails unless every text stands on the screen that the keys lead to; long ones may be cut."""
        screen = self.screen(*keys)
        missing = [text for text in wanted if text[:20] not in screen]
        self.assertEqual(missing, [], f"{keys}\n{screen}")
        return screen

    def labels(self, mechanisms):
        """What mechanisms are called in lists."""
        return map(label, mechanisms)

    def names(self, parties):
        """What parties are called."""
        return map(party_name, parties)

    def test_01_which_mechanisms_a_state_is_a_member_of(self):
        for party in ["ETH", "THA", *drawn(1, active_parties() & states())]:
            wanted = second.member_of(party, NOW)
            screen = self.shows([":", Name(party_name(party)), ENTER], self.labels(wanted))
            # Who takes part nowhere is shown where it has other roles, and that is said.
            self.assertIn(f"Processes: {len(wanted)} of" if wanted else "(any role)", screen)

    def test_03_members_of_a_mechanism(self):
        for mechanism in ["colombo-process", *drawn(3, active_mechanisms())]:
            wanted = second.members(mechanism, NOW)
            screen = self.shows([":", Name(mechanism), ENTER], self.names(wanted))
            self.assertIn(f"{len(second.counted(wanted))}", screen)

    def test_08_who_joined_or_left(self):
        for mechanism, start in (("colombo-process", 2005), ("apc", 2005), ("rcm", 1998)):
            wanted = set().union(*second.changes(mechanism, start, NOW).values())
            self.shows([":", Name(mechanism), ENTER, "1", "d", Name(start), ENTER], self.names(wanted))
        screen = self.screen(":", "diff", Name("colombo-process"), "--from", Name(2005), "--to", Name(2008), ENTER)
        self.assertIn("Afghanistan", screen)

    def test_11_what_two_states_share(self):
        pairs = [("DEU", "TUR"), *itertools.pairwise(drawn(11, active_parties() & states()))]
        for one, other in pairs:
            wanted = second.shared_mechanisms([one, other], NOW)
            screen = self.shows([":", "compare", Name(one), Name(other), ENTER], self.labels(wanted))
            self.assertIn(f"both take part in {len(wanted)} mechanism", screen)

    def test_12_what_several_states_share(self):
        for parties in (["DZA", "LBY", "ITA", "ESP"], ["AUS", "NZL", "THA", "IDN"], ["CAN", "USA", "MEX"]):
            wanted = second.shared_mechanisms(parties, NOW)
            self.shows([":", "compare", *map(Name, parties), ENTER],
                       [f"all take part in {len(wanted)} mechanism", *self.labels(wanted)])

    def test_14_who_is_in_both_mechanisms(self):
        for pair in (["bali-process", "apc"], ["rcm", "sacm"], ["sadc", "midsa"]):
            both, alone = second.compared(pair, NOW)
            self.shows([":", "compare", *map(Name, pair), ENTER],
                       [f"{len(both)} in both", *self.names(both.union(*alone))])

    def test_14_by_marking(self):
        both, _ = second.compared(["bali-process", "apc"], NOW)
        screen = self.screen("/", Name('"bali process"|apc'), ENTER, "<space>", "<space>", "c")
        self.assertIn(f"{len(both)} in both", screen)

    def test_16_where_two_states_meet(self):
        for one, other in (("PER", "PAK"), ("AFG", "THA"), ("ITA", "THA")):
            length, number = second.paths(one, other, NOW)
            screen = self.screen(":", "path", Name(one), Name(other), ENTER)
            self.assertIn(str(number), screen)
            self.assertEqual("third" in screen or length > 2, length > 2, screen)

    def test_19_which_mechanisms_work_on_something(self):
        for area in ["labour-migration", *drawn(19, by("focus_areas", "focus_area"), 4)]:
            wanted = second.working_on(area, NOW)
            screen = self.shows([":", Name(only("focus_areas", "focus_area", area)["label"]), ENTER], [])
            self.assertIn(f"Processes: {len(wanted)} of", screen)

    def test_26_what_a_state_has_hosted(self):
        hosts = {party for row in table("events") for party in items(row["host"])} & states()
        for party in ["THA", *drawn(26, hosts, 4)]:
            wanted = [timeline.event(name)["title"] for name in timeline.hosted(party)]
            self.shows([":", "list", "events", "host:", Name(f'"{party_name(party)}"'), ENTER], wanted)

    def test_30_when_a_mechanism_was_founded(self):
        for mechanism in ["bali-process", "rcm", "colombo-process", "midsa"]:
            founded, _ = timeline.founding(mechanism)
            self.shows([":", Name(mechanism), ENTER, "1", "i"], [f"established: {founded}"])

    def test_32_what_met_in_a_year(self):
        for year in (2003, 1996, 2001):
            met, _ = timeline.met_in(year)
            titles = {name: timeline.event(name)["title"] for name in met}
            self.shows([":", "list", "events", "date:", Name(year), ENTER], titles.values())
            own = [titles[name] for name in met if any(row["mechanisms"] for row in by("events", "event")[name])]
            self.shows([":", Name(year), ENTER, "4", "4", "z"], own)

    def test_39_where_sources_contradict_each_other(self):
        number = sum(contradictions.by_kind().values()) + len(contradictions.noted() - contradictions.gaps())
        number += sum(len(contradictions.disputed_dates(name, name[:-1])) for name in ("events", "outputs"))
        screen = self.screen(":", "list", "conflicts", ENTER)
        self.assertIn(str(number), screen)


if __name__ == "__main__":
    unittest.main()
