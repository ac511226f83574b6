"""The tables of the data package, read with nothing but the csv module, and their dates as spans of days."""
import csv
import functools
import os
import pathlib
import re

DATA = pathlib.Path(os.environ.get("CONFER_TABLES", pathlib.Path(__file__).resolve().parents[2] / "Data"))


@functools.lru_cache(None)
def table(name):
    """The rows of one table, in its order."""
    with open(DATA / f"{name}.csv", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


class Groups(dict):
    """{value: its rows}; no rows for a value that does not occur."""

    def __missing__(self, value):
        return []


@functools.lru_cache(None)
def by(name, column):
    """The rows of a table by what stands in a column."""
    found = Groups()
    for row in table(name):
        found.setdefault(row[column], []).append(row)
    return found


def only(name, column, value):
    """The one row that has the value."""
    return by(name, column)[value][0]


def items(cell):
    """The ids or names in a cell that holds several."""
    return [item.strip() for item in cell.split(";") if item.strip()]


def ends(date):
    """The two ends of a date as it is written; None for an open one."""
    first, _, last = date.partition("/")
    return [None if end == ".." else end for end in (first, last or first)]


def first_day(date):
    """The first day that a date may mean: text that sorts as time does."""
    begin = ends(date)[0]
    return "" if begin is None else (begin + "-01-01")[:10] if len(begin) == 4 else (begin + "-01")[:10]


def last_day(date):
    """The last day that a date may mean."""
    end = ends(date)[1]
    return "9999" if end is None else (end + "-12-31")[:10] if len(end) == 4 else (end + "-31")[:10]


def year_of(date):
    """The year a date begins in; of one with an open beginning, the year it ends in."""
    begin, end = ends(date)
    return int((begin or end)[:4])


def last_year_of(date):
    """The year a date ends in; of one with an open end, the year it begins in."""
    begin, end = ends(date)
    return int((end or begin)[:4])


def touches(date, year):
    """Whether some day of the year lies in the date; a date with an open end belongs to the year it gives alone."""
    if None in ends(date):
        return year_of(date) == year
    return first_day(date) <= f"{year}-12-31" and last_day(date) >= f"{year}-01-01"


def disjoint(one, other):
    """Whether no day fits both dates."""
    return last_day(one) < first_day(other) or last_day(other) < first_day(one)


def precision(date):
    """0 a year, 1 a month, 2 a day; of a span what both ends have; -1 for what is no date."""
    known = [end for end in ends(date) if end]
    if not all(end[:4].isdigit() and len(end) in (4, 7, 10) for end in known):
        return -1
    return min((len(end) - 4) // 3 for end in known)


def preciseness(date):
    """As precision; of years a span of several stands behind a single one, the more years the farther."""
    if precision(date) != 0:
        return precision(date) if precision(date) > 0 else -10000
    return year_of(date) - last_year_of(date)


def newness(date):
    """How new a date is beside others: a year alone stands behind the months of that year."""
    return ends(date)[1] or "9999"


def source_age(row):
    """How new the source of a row is."""
    source = only("sources", "source", row["source"])
    return newness(source["published"] or source["seen"] or "0000")


def time_of(row):
    """The date that a statement speaks of: its own, else when its source was seen; empty where neither is known."""
    return row["as_of"] or only("sources", "source", row["source"])["seen"]


def currency(row):
    """How current a statement is."""
    return newness(time_of(row) or "0000")


def source_order(row):
    """The place of the row's source in `sources.csv`; smaller goes first."""
    return [source["source"] for source in table("sources")].index(row["source"])


def shown(rows, date):
    """The row that is shown of several on one lasting thing: newest source, more precise date, order of sources; but of
    those whose date says the same the most precise."""
    def how_precise(row):
        return preciseness(row[date]) if row[date] else -10000

    ranked = sorted(rows, key=lambda row: (source_age(row), how_precise(row), -source_order(row)), reverse=True)
    agreeing = [row for row in ranked if row is ranked[0] or row[date] and is_date(row[date]) and within(row[date], ranked[0][date])]
    return max(agreeing, key=how_precise)


def is_date(text):
    """Whether it is a date: claims on other things than dates have no order of precision."""
    return bool(re.fullmatch(r"[0-9./-]+", text))


def within(text, other):
    """Whether a date says what another says, or more precisely; of none, always."""
    return not other or is_date(other) and first_day(other) <= first_day(text) and last_day(text) <= last_day(other)


def newest_year():
    """The newest year that a list, a membership, a claim or a focus statement speaks of."""
    names = ("lists", "memberships", "claims", "mechanism_focus")
    return max(last_year_of(time_of(row)) for name in names for row in table(name) if time_of(row))
