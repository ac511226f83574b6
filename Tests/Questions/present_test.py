#!/usr/bin/env python3
"""The forty questions in their present-day form, answered a second time from the imported file itself.

    CONFER_BINARY=path/to/confer python3 -B Tests/Questions/present_test.py [-v] [Class.test]
"""
import json
import re
import unittest

from program import Reply, run
from questions import NOW, Questions, as_of, term
from tables import DATA, table

FILE = json.loads((DATA / "Imports" / "iscm-present.json").read_text(encoding="utf-8"))
IDS = {row["label"]: row["decision"] for row in table("import_decisions") if row["field"] == "name"}
DECIDED = {(row["mechanism"], row["field"], row["label"]): row["decision"] for row in table("import_decisions")}
PRESENT = {IDS[record["name"]]: record for record in FILE}
ACTIVE = {me for me, record in PRESENT.items() if record["status"] == "active"}


def members(me):
    """The codes of the states and territories that the file names as members."""
    return {code for code in PRESENT[me]["members"] if re.fullmatch("[A-Z]{3}", code)}


def codes(ids):
    """Those of some ids that are codes of states and territories."""
    return {code for code in ids if re.fullmatch("[A-Z]{3}", code)} - {"XKX"}


def listed():
    """The mechanisms whose members the file lists, derived ones included."""
    return sorted(me for me in PRESENT if members(me))


class WhoTakesPart(Questions):
    """1 to 18: members and observers of today."""

    def test_03_who_the_members_are_today(self):
        for me in listed():
            reply = Reply("list", "members", term("in", me))
            self.same(reply, codes(reply.ids()) - members(me), set())
            self.same(reply, members(me) - codes(reply.ids()), set())

    def test_01_what_a_state_is_a_member_of_today(self):
        for code in ("ETH", "THA", "ITA", "PER", "KAZ"):
            reply = Reply("list", "mechanisms", f"member:{code}")
            wanted = {me for me in PRESENT if code in members(me)}
            self.same(reply, wanted - reply.ids(), set())
            self.same(reply, reply.ids() & {me for me in listed() if code not in members(me)}, set())

    def test_01_derived_lists_can_be_left_out(self):
        for code in ("THA", "FRA", "SEN"):
            derived = {me for me in PRESENT if code in PRESENT[me]["members_inferred"]}
            self.assertTrue(derived, code)
            reply = Reply("list", "mechanisms", f"member:{code}", "-basis:derived")
            self.same(reply, reply.ids() & derived, set())
            wanted = {me for me in PRESENT if code in members(me)} - derived
            self.same(reply, wanted - reply.ids(), set())

    def test_03_a_derived_member_is_called_derived(self):
        for me in listed():
            derived = codes(PRESENT[me]["members_inferred"])
            reply = Reply("list", "members", term("in", me))
            called = {row["id"] for row in reply.rows if "derived" in row["basis"]}
            self.same(reply, codes(called), derived)

    def test_04_who_observes_today(self):
        for me in ("rcm", "sacm", "colombo-process", "budapest-process", "almaty-process", "midwa"):
            reply = Reply("list", "members", f"(in:{me} role:observer)")
            wanted = codes(code for code in PRESENT[me]["observers"] if re.fullmatch("[A-Z]{3}", code)) - {"IOM", "ILO"}
            self.same(reply, wanted - reply.ids(), set())
            # No list of observers claims to be whole: earlier ones stay, with the date of their list.
            for row in reply.rows:
                if row["id"] in codes(reply.ids()) - wanted:
                    self.assertLess(row["as_of"], "2009", f"{reply}: {row}")

    def test_05_how_many_are_stated_and_how_many_named(self):
        for me in sorted(PRESENT):
            stated = PRESENT[me]["member_count_stated"]
            if stated is None:
                continue
            text = run("show", me, "--format", "markdown")[1]
            heading = next(line for line in text.splitlines() if re.search(r"\bMembers: |\bmembers: ", line))
            self.assertIn(str(stated), heading, f"{me}: {heading}")

    def test_08_who_joined_the_bali_process_between_2005_and_today(self):
        before = {row["party"] for row in table("memberships") if row["list"] == "bali-members-2005"}
        if not before:
            lists = [row["list"] for row in table("lists") if row["mechanism"] == "bali-process"
                     and row["role"] == "member" and row["as_of"].startswith("2005") and row["complete"] == "yes"]
            before = {row["party"] for row in table("memberships") if row["list"] == lists[0]}
        reply = Reply("diff", "bali-process", "--from", "2005", "--to", str(NOW))
        gained = {row["id"] for row in reply.rows if row["id"] in members("bali-process") - before}
        self.same(reply, gained, members("bali-process") - before)


class Offices(Questions):
    """24 to 28: chairs and secretariats of today."""

    def chairs(self, me):
        """Who chairs now by the file: of the entries that are dated, that which begins last; None where none is open
        or reaches this year."""
        entries = [(entry["year"], entry["chair"]) for entry in PRESENT[me]["chair_history"] if entry["year"]]
        entries = [(year.split("/")[0], year.split("/")[-1], chair) for year, chair in entries]
        start, end, chair = max(entries)
        return (start, chair) if end == ".." or end[:4] >= str(NOW) else None

    def test_24_who_chairs_now_and_since_when(self):
        wanted = {"khartoum-process": ("FRA", "2025-04-09"), "rabat-process": ("CHE", "2026-01-29"),
                  "almaty-process": ("KAZ", "2025-04-24"), "marri": ("BIH", "2025-06-24"),
                  "colombo-process": ("IND", "2024-05"), "rmfm": ("UGA", "2024")}
        for me, (party, since) in wanted.items():
            self.assertTrue(self.chairs(me)[0].startswith(since), me)
            reply = Reply("list", "members", term("chair", me))
            rows = {row["id"]: row for row in reply.rows if row["role"].startswith("chair")}
            self.assertIn(party, rows, str(reply))
            self.assertEqual(rows[party]["since"], since, str(reply))

    def test_24_a_chair_of_last_year_is_not_one_of_this_year(self):
        for me in ("midsa", "sacm", "rcm", "gfmd", "pan-african-forum"):
            self.assertIsNone(self.chairs(me), me)
            self.assertEqual(Reply("list", "members", term("chair", me)).rows, [], me)

    def test_25_who_chaired_in_a_year(self):
        for me, year, party in (("midsa", 2015, "BWA"), ("igc", 2012, "NZL"), ("gfmd", 2010, "MEX"),
                                ("rcm", 2019, "GTM"), ("sacm", 2011, "BRA")):
            reply = Reply("list", "members", term("chair", me), *as_of(year))
            self.assertIn(party, reply.ids(), str(reply))

    def test_27_whose_secretariat_icmpd_is_today(self):
        reply = Reply("list", "mechanisms", "secretariat:icmpd")
        wanted = {me for me, record in PRESENT.items() if (record["secretariat"] or "").startswith("ICMPD")}
        self.same(reply, wanted - reply.ids(), set())


class Signs(Questions):
    """31, 34, 36, 37: whether it is alive, what is announced, what came before, what existed."""

    def head(self, me, *words):
        """The lines of the card above its names."""
        text = run("show", me, *words)[1]
        return text.split("\nNames")[0]

    def test_31_standing_stands_on_the_first_lines_with_its_date(self):
        for me, record in PRESENT.items():
            head = self.head(me)
            self.assertIn(record["status"], head, head)
            self.assertIn(record["status_as_of"], head, head)

    def test_31_when_it_last_met(self):
        for me, day in (("rabat-process", "2026-01-29"), ("budapest-process", "2025-11"), ("pidc", "2025-06"),
                        ("bali-process", "2024-05"), ("igad-rcp", "2021-08"), ("sacm", "2025-11")):
            line = next(line for line in self.head(me).splitlines() if "last known meeting" in line)
            self.assertIn(day, line)

    def test_31_active_is_not_unconfirmed(self):
        reply = Reply("list", "mechanisms", "standing:active")
        self.same(reply, reply.ids() & set(PRESENT), ACTIVE)
        for word in ("unconfirmed", "dormant", "merged", "ended"):
            wanted = {me for me, record in PRESENT.items() if record["status"] == word}
            self.same(reply, Reply("list", "mechanisms", f"standing:{word}").ids() & set(PRESENT), wanted)

    def test_34_what_was_announced_for_2026(self):
        reply = Reply("list", "events", "date:2026")
        titles = {row["id"]: row for row in reply.rows}
        self.assertTrue(any("abu-dhabi-dialogue" in name for name in titles), str(reply))
        for name, row in titles.items():
            if name.startswith("abu-dhabi-dialogue"):
                self.assertEqual(row["status"], "announced", row)

    def test_36_what_took_the_place_of_the_high_level_dialogue(self):
        reply = Reply("list", "relations", "in:hld", "kind:successor_of")
        self.assertIn("imrf", reply.ids(), str(reply))

    def test_37_which_of_them_existed_in_1998(self):
        reply = Reply("list", "mechanisms", *as_of(1998))
        for me, record in PRESENT.items():
            if record["established"][:4] > "1998" and record["established"][:4].isdigit() and me not in self.older():
                self.assertNotIn(me, reply.ids())

    def older(self):
        """The mechanisms that some source has founded before 1999."""
        return {row["mechanism"] for row in table("claims")
                if row["attribute"] == "established" and row["value"].lstrip("./")[:4] <= "1998"}


class Evidence(Questions):
    """38 to 40: where it comes from and how old it is."""

    def test_38_an_undated_list_says_when_its_page_was_seen(self):
        reply = Reply("list", "members", "in:bali-process")
        self.assertEqual({(row["as_of"], row["seen"]) for row in reply.rows}, {(None, "2026-01")})
        self.assertIn("seen 2026-01", run("list", "members", "in:bali-process")[1])

    def test_38_the_address_of_a_fact_is_one_of_the_file(self):
        addresses = {page["url"] for record in FILE for pages in record["sources"].values() for page in pages}
        urls = {row["source"]: row["url"] for row in table("sources")}
        for me in ("quito-process", "khartoum-process", "eu-acp"):
            reply = Reply("list", "members", term("in", me))
            for row in reply.rows:
                for evidence in row["sources"]:
                    if urls[evidence["source"]]:
                        self.assertIn(urls[evidence["source"]], addresses)

    def test_39_lists_that_are_one_short_say_so(self):
        reply = Reply("list", "conflicts", "kind:list-length")
        found = json.dumps(reply.answer)
        for me in ("prague-process", "igc", "los-angeles-declaration", "mtm"):
            stated = PRESENT[me]["member_count_stated"]
            self.assertEqual(stated - len(PRESENT[me]["members"]), 1, me)
            self.assertIn(me, found)


if __name__ == "__main__":
    unittest.main()
