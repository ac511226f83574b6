"""The import of present-day facts: it can be run again, shows what it would change, and loses nothing of the file."""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "Data"
FILE = DATA / "Imports" / "iscm-present.json"


def table(name, folder=DATA):
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def run(*arguments):
    return subprocess.run([sys.executable, "-B", DATA / "Tools" / "import_present.py", *map(str, arguments)],
                          capture_output=True, text=True, check=False)


class Running(unittest.TestCase):
    """What the script does with a copy of the package and a changed file."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="confer-import-"))
        self.addCleanup(shutil.rmtree, self.folder)
        for path in DATA.glob("*.csv"):
            shutil.copy(path, self.folder)
        self.file = self.folder / "newer.json"
        self.record = json.loads(FILE.read_text(encoding="utf-8"))

    def run_on_copy(self, *arguments):
        self.file.write_text(json.dumps(self.record), encoding="utf-8")
        return run("--file", self.file, "--data", self.folder, *arguments)

    def state(self):
        return {path.name: path.read_bytes() for path in self.folder.glob("*.csv")}

    def test_the_package_is_what_the_file_makes(self):
        result = run()
        self.assertEqual((result.stdout, result.stderr, result.returncode), ("\n0 rows differ\n", "", 0))

    def test_a_newer_file_shows_row_by_row_what_would_change_and_changes_nothing(self):
        quito = next(m for m in self.record if m["name"] == "Quito Process")
        quito["members"].remove("GTM")
        quito["status_as_of"] = "2026-03-01"
        before = self.state()
        result = self.run_on_copy()
        self.assertEqual(result.returncode, 1)
        lines = result.stdout.splitlines()
        self.assertEqual(len(lines), 3, result.stdout)
        self.assertTrue(any(line.startswith("- memberships: mechanism=quito-process, party=GTM") for line in lines))
        self.assertTrue(any(line.startswith("~ claims: ") and "as_of: '2025-11-14' -> '2026-03-01'" in line for line in lines))
        self.assertEqual(lines[-1], "2 rows differ")
        self.assertEqual(self.state(), before)

    def test_what_was_written_is_then_no_difference(self):
        self.record[0]["aliases"].append("Another name of it")
        self.assertEqual(self.run_on_copy("--write").returncode, 0)
        self.assertIn("Another name of it", [row["value"] for row in table("claims", self.folder)])
        self.assertEqual(self.run_on_copy().returncode, 0)

    def test_rows_made_by_hand_stay_where_they_are(self):
        self.record = self.record[:1]
        self.run_on_copy("--write")
        for name in ("claims", "memberships", "events", "relations", "lists"):
            of_hand = [row for row in table(name) if not row["locator"].startswith("page as a whole")]
            kept = [row for row in table(name, self.folder) if not row["locator"].startswith("page as a whole")]
            self.assertEqual(kept, of_hand, name)

    def test_a_fact_that_nobody_decided_on_stops_the_import(self):
        self.record[0]["observers"].append("Society of Unknown Bodies")
        self.record[0]["focus_areas"].append("A subject never heard of")
        before = self.state()
        result = self.run_on_copy("--write")
        self.assertEqual(result.returncode, 2)
        self.assertIn("not decided: bali-process, observers: Society of Unknown Bodies", result.stderr)
        self.assertIn("not decided: bali-process, focus_areas: A subject never heard of", result.stderr)
        self.assertEqual(self.state(), before)


class NothingLost(unittest.TestCase):
    """The tables beside the file, read here a second time by simpler means than the import's."""

    @classmethod
    def setUpClass(cls):
        cls.record = json.loads(FILE.read_text(encoding="utf-8"))
        decisions = table("import_decisions")
        cls.ids = {row["label"]: row["decision"] for row in decisions if row["field"] == "name"}
        cls.left_out = {(row["mechanism"], row["field"], row["label"]) for row in decisions if row["decision"] == "leave out"}
        cls.rows = {name: [row for row in table(name) if row["locator"].startswith("page as a whole")]
                    for name in ("claims", "memberships", "lists", "events", "mechanism_focus", "relations", "conflicts")}
        cls.urls = {row["source"]: row["url"] for row in table("sources")}

    def of(self, name, mechanism):
        return [row for row in self.rows[name] if row["mechanism"] == mechanism]

    def test_every_address_is_a_source_that_says_when_it_was_seen(self):
        addresses = {page["url"] for m in self.record for pages in m["sources"].values() for page in pages}
        seen = {row["url"]: row["seen"] for row in table("sources") if row["url"]}
        self.assertEqual(len(addresses), 383)
        self.assertEqual({seen.get(address) for address in addresses}, {"2026-01"})

    def test_every_member_is_one_row_with_the_date_of_its_list(self):
        total = 0
        for m in self.record:
            me = self.ids[m["name"]]
            codes = {code for code in m["members"] if len(code) == 3}
            rows = [row for row in self.of("memberships", me) if row["role"] == "member" and not row["to"]]
            self.assertLessEqual(codes, {row["party"] for row in rows}, me)
            self.assertEqual(len(rows), len(m["members"]), me)
            self.assertEqual({row["as_of"] for row in rows}, {m["as_of"] or ""} if rows else set(), me)
            self.assertEqual({row["party"] for row in rows if row["basis"] == "derived"} - {"eu", "asean-secretariat"},
                             {code for code in m["members_inferred"] if len(code) == 3}, me)
            total += len(rows)
        self.assertEqual(total, 1041)

    def test_every_event_is_one_row_with_its_date(self):
        for m in self.record:
            me = self.ids[m["name"]]
            left = sum(1 for e in m["events"] if (me, "events", f"{e['date'] or ''}|{e['title']}") in self.left_out)
            rows = [row for row in self.rows["events"] if me in row["mechanisms"].split("; ")]
            own = [row for row in rows if row["mechanisms"].split("; ")[0] == me]
            self.assertEqual(len(own), len(m["events"]) - left, me)
            inferred = sum(1 for e in m["events"] if e.get("recheck") == "inferred year")
            self.assertGreaterEqual(sum(1 for row in own if row["basis"] == "inferred"), inferred, me)

    def test_every_chair_is_in_the_rows_with_its_words(self):
        for m in self.record:
            me = self.ids[m["name"]]
            written = {row["as_written"] for row in self.of("memberships", me)}
            for entry in m["chair_history"]:
                if (me, "chair_history", f"{entry['year'] or ''}|{entry['chair']}") in self.left_out:
                    continue
                claims = [row for row in self.of("claims", me) if row["attribute"] == "chairing"]
                self.assertTrue(entry["chair"] in written or claims, f"{me}: {entry['chair']}")

    def test_the_first_address_is_the_source_and_the_further_ones_are_in_the_locator(self):
        for m in self.record:
            me = self.ids[m["name"]]
            pages = [page["url"] for page in m["sources"].get("members", [])]
            for row in self.of("lists", me):
                if row["role"] == "member":
                    self.assertEqual(self.urls[row["source"]], pages[0])
                    self.assertEqual(row["locator"].split()[5:], pages[1:])

    def test_standing_and_stated_number_are_those_of_the_file(self):
        for m in self.record:
            me = self.ids[m["name"]]
            standing = [row for row in self.of("claims", me) if row["attribute"] == "standing"]
            basis = "inferred" if m["status_note"].startswith("Inferred") else ""
            self.assertEqual([(row["value"].split(";")[0], row["basis"]) for row in standing], [(m["status"], basis)], me)
            if m["status"] == "active":
                self.assertEqual(standing[0]["as_of"], m["status_as_of"], me)
            self.assertIn(m["status_as_of"], standing[0]["as_of"] + standing[0]["value"], me)
            counts = [row["value"] for row in self.of("claims", me) if row["attribute"] == "member_count"]
            self.assertEqual(counts, [] if m["member_count_stated"] is None else [str(m["member_count_stated"])], me)


if __name__ == "__main__":
    unittest.main()
