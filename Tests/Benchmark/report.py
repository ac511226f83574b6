#!/usr/bin/env python3
"""Makes one table out of what run.sh measured.

    report.py FOLDER        the folder of ptybench's results, one JSON file each

The limits are those that the program holds itself to. What is compared is the median of all runs; of a life's end the
worst of five. A limit that is missed is said so in the last column and below the table; the status is 0 all the same.
"""
import json, os, statistics, sys

PACKAGES = {"small": "built-in", "large": "7,000 rows"}


class Table:
    """The lines of the report: what, ours, the other, ratio, limit, met."""

    def __init__(self):
        self.lines = []

    def add(self, what, ours, other, ratio, limit, met):
        self.lines.append((what, ours, other, f"{ratio:.2f}" if ratio else "", limit, "yes" if met else "NO"))

    def times(self, what, ours, other, limit, unit="ms"):
        """A number that may be at most `limit` times the other's."""
        ratio = ours / other
        self.add(what, number(ours, unit), number(other, unit), ratio, f"{limit:g} x floor", ratio <= limit)

    def below(self, what, ours, other, limit, unit="ms"):
        """A number that may be at most the other's, which `limit` names."""
        self.add(what, number(ours, unit), number(other, unit), ours / other, limit, ours <= other)

    def at_most(self, what, ours, limit, unit):
        self.add(what, number(ours, unit), "", None, number(limit, unit), ours <= limit)

    def text(self):
        head = ("what (medians, 80x24)", "ours", "floor / other", "ratio", "limit", "met?")
        rows = [head, *self.lines]
        widths = [max(len(r[i]) for r in rows) for i in range(6)]
        rows.insert(1, tuple("-" * w for w in widths))
        return "\n".join("| " + " | ".join(c.ljust(w) for c, w in zip(r, widths)) + " |" for r in rows)


def number(value, unit):
    return f"{value:.0f} {unit}" if unit == "B" or value == int(value) else f"{value:.2f} {unit}"


def load(folder, name):
    """The programs of one result: ours, and the other if there is one."""
    with open(os.path.join(folder, name + ".json")) as file:
        programs = json.load(file)["programs"]
    for program in programs:
        if not program["start_ok"] or program["died"]:
            raise SystemExit(f"{name}: {program['name']} did not start or died; see {folder}/{name}.json")
    return programs


def key(program, index=0):
    """What ptybench says of the key of that position."""
    return list(program["keys"].values())[index]


def median(summary):
    return summary["median"] if summary else float("nan")


def starts(table, folder, package, name):
    ours, floor = load(folder, f"start-{package}")
    table.times(f"first useful frame, {name}", median(ours["start_frame_ms"]), median(floor["start_frame_ms"]), 2.5)
    ours, tig = load(folder, f"tig-{package}")
    table.below(
        f"first useful frame, {name}, beside tig", median(ours["start_frame_ms"]), median(tig["start_frame_ms"]),
        "below tig")


def downs(table, folder, package, name):
    for result, view in (("zoomed", "zoomed pane"), ("linked", "four panes")):
        ours, floor = (key(p) for p in load(folder, f"{result}-{package}"))
        what = f"down, {view}, {name}"
        table.times(what, median(ours["ms"]), median(floor["ms"]), 2)
        table.times(what + ", p99", ours["ms"]["p99"], floor["ms"]["p99"], 4)
        if result == "zoomed":
            table.times(what + ", bytes", median(ours["bytes"]), median(floor["bytes"]), 2, "B")
        else:
            table.at_most(what + ", bytes", median(ours["bytes"]), 900, "B")


def bursts(table, folder, package, name):
    downs, pages = load(folder, f"burst-{package}")
    table.below(
        f"100 downs at once, {name}, bytes", median(key(downs)["bytes"]), 3 * median(key(pages)["bytes"]),
        "3 page-downs", "B")


def filters(table, folder, package, name):
    ours, floor = load(folder, f"filter-{package}")
    for index, which in enumerate(("first", "second")):
        table.times(
            f"echo of the {which} filter character, {name}", median(key(ours, index)["ms"]),
            median(key(floor, index)["ms"]), 3)


def memory(table, folder, package, name):
    ours, floor = load(folder, f"memory-{package}")
    size, least = (p["mem"]["hwm_kb"] / 1024 for p in (ours, floor))
    table.add(f"peak resident memory, {name}", number(size, "MiB"), number(least, "MiB"), size / least, "16 MiB",
              size <= 16)


def pictures(table, folder):
    """What most changes of a picture at one step, beside all of it drawn afresh at the end of the walk."""
    for name in ("timeline", "matrix", "map"):
        program = load(folder, f"picture-{name}")[0]
        step, whole = key(program, 0)["bytes"]["max"], median(key(program, 1)["bytes"])
        table.add(f"the largest step in the {name}, bytes", number(step, "B"), number(whole, "B"), step / whole,
                  "60 % of redrawing", step <= 0.6 * whole)


def lookups(table, folder):
    """From the start of the process to its exit: at most 1.5 times --version and 3 ms."""
    with open(os.path.join(folder, "lookups.json")) as file:
        result = json.load(file)
    version, limit = result["version"], 1.5 * result["version"] + 3
    for lookup, took in result["lookups"].items():
        table.add(f"confer {lookup}", number(took, "ms"), number(version, "ms"), took / version,
                  f"{limit:.2f} ms (1.5 x + 3)", took <= limit)


def lives(table, folder):
    rounds = [load(folder, f"life-{n}")[0] for n in range(1, 6)]
    idle = [r["idle"] for r in rounds]
    wakeups, size = (statistics.median(i[k] for i in idle) for k in ("wakeups", "bytes"))
    table.add("idle for 3 s", f"{wakeups:g} wake-ups, {size:g} B", "", None, "0 wake-ups, 0 B", wakeups + size == 0)
    for part, cause in (("hangup", "HUP"), ("hangup_eio", "EIO")):
        what = f"terminal closed ({cause}), worst of 5"
        ms, cpu = (max(r[part][k] for r in rounds) for k in ("ms", "cpu_ms"))
        gone = all(r[part]["exited"] for r in rounds)
        table.add(what, f"{ms:.1f} ms, CPU {cpu:.1f} ms" if gone else "STILL THERE", "", None, "50 ms, CPU 10 ms",
                  gone and ms <= 50 and cpu <= 10)
    alive = all(r["resize"]["alive"] for r in rounds)
    same = min(r["resize"]["same_rows"] for r in rounds)
    table.add("200 resizes, 1x1 to 500x200", f"{'alive' if alive else 'DIED'}, {same:.0%} of rows", "", None,
              "alive, 100% of rows", alive and same == 1)


def main():
    folder = sys.argv[1]
    table = Table()
    for part in (starts, downs, bursts, filters, memory):
        for package, name in PACKAGES.items():
            part(table, folder, package, name)
    pictures(table, folder)
    lookups(table, folder)
    lives(table, folder)
    print(table.text())
    missed = [line[0] for line in table.lines if line[-1] == "NO"]
    print(f"\nMISSED, {len(missed)} of {len(table.lines)}: " + "; ".join(missed) if missed
          else f"\nAll {len(table.lines)} limits are met.")


if __name__ == "__main__":
    main()
