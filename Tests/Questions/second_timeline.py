"""Questions 26 and 29 to 37 answered from the tables alone: what happened when and where, and what came of it.

Everything is given by the ids of the tables. An event is shown by the word of the source that prevails; its mechanisms,
hosts and places are those of any source.
"""
import re

from participation import claim, has_ended
from tables import by, currency, first_day, items, last_day, last_year_of, only, shown, source_order, table, touches
from tables import year_of

MECHANISMS = [row["mechanism"] for row in table("mechanisms")]


def event(name):
    """The row of an event that is shown."""
    return shown(by("events", "event")[name], "date")


def events(wanted):
    """The ids of the events of which some row is as wanted."""
    return {row["event"] for row in table("events") if wanted(row)}


def events_of(mechanism):
    """The events of a mechanism, by any source's word."""
    return events(lambda row: mechanism in items(row["mechanisms"]))


def hosted(party):
    """26: the events that a party hosted, by any source's word."""
    return events(lambda row: party in items(row["host"]))


def outputs(mechanism):
    """29: what a mechanism led to."""
    return {row["output"] for row in table("outputs") if mechanism in items(row["mechanisms"])}


def founding(mechanism):
    """30: (when it was founded, empty where no source says; the events by which it was launched)."""
    launches = {name for name in events_of(mechanism) if event(name)["kind"] == "launch"}
    return claim(mechanism, "established"), launches


def founding_events(mechanism):
    """30: the events of the year of the founding, the meeting at which it was founded among them."""
    year = year_of(claim(mechanism, "established"))
    return {name for name in events_of(mechanism) if event(name)["date"] and touches(event(name)["date"], year)}


def place_in_time(name):
    """What events are ordered by: the first day, of a date with an open beginning the last; undated ones last."""
    date = event(name)["date"]
    return (first_day(date) or last_day(date), last_day(date)) if date else ("9999", "9999")


def begins(name):
    """When an event began; what was there "by 2005" stands before all that is of 2005."""
    date = event(name)["date"]
    return first_day(date) or f"{year_of(date)}-00-00"


def mechanisms_of(name):
    """The mechanisms whose event it is, by any source's word."""
    return {mechanism for row in by("events", "event")[name] for mechanism in items(row["mechanisms"])}


def last_held(mechanism):
    """31: the events that were held last, several if they are of one date."""
    held = [name for name in events_of(mechanism) if event(name)["status"] == "held" and event(name)["date"]]
    return {name for name in held if begins(name) == max(map(begins, held))}


STANDINGS = ("active", "unconfirmed", "dormant", "merged", "ended")


def opening(value):
    """The word of the five that a statement on a standing opens with; empty for other words."""
    word = re.match(r"[^\W\d_]*(?:-[^\W\d_]*)*", value)[0].lower()
    return word if word in STANDINGS else ""


def standing(mechanism, year):
    """31: (how it stands as of the year: one of the five words, or empty for other words; since when that is said), or
    None where no source says. A statement without a date is of when its page was seen."""
    def said(row):
        return row["as_of"] or only("sources", "source", row["source"])["seen"]

    rows = [row for row in by("claims", "mechanism")[mechanism]
            if row["attribute"] == "standing" and (not said(row) or year_of(said(row)) <= year)]
    newest = max(rows, key=lambda row: (currency(row), -source_order(row)), default=None)
    end = claim(mechanism, "ended")
    if end and last_year_of(end) <= year:
        later = newest and (opening(newest["value"]) in ("ended", "merged")
                            or first_day(said(newest) or "0000") > last_day(end))
        if not later:
            return "ended", end
    return (opening(newest["value"]), said(newest)) if newest else None


def is_over(mechanism, year):
    """Whether it ended before the year, or where no source dates an end by then, is said by then to have ended or been
    merged."""
    end = claim(mechanism, "ended")
    if end and year_of(end) <= year:
        return last_year_of(end) < year
    newest = standing(mechanism, year)
    return newest is not None and newest[0] in ("ended", "merged")


def met_in(year):
    """32: (the events of a year, the mechanisms founded in it)."""
    names = {name for name in by("events", "event") if event(name)["date"] and touches(event(name)["date"], year)}
    founded = {name for name in MECHANISMS if claim(name, "established") and touches(claim(name, "established"), year)}
    return names, founded


def of_kind(mechanism, kind):
    """33: the events of a kind of a mechanism, in order."""
    return sorted((name for name in events_of(mechanism) if event(name)["kind"] == kind), key=place_in_time)


def with_status(*wanted):
    """34: the events that are shown as announced, proposed and so on."""
    return {name for name in by("events", "event") if event(name)["status"] in wanted}


def in_city(city):
    """35: the events that took place in a city."""
    return events(lambda row: row["place"].partition(",")[0] == city)


def in_country(party):
    """35: the events that took place in a country."""
    return events(lambda row: row["place"].split(", ")[-1] == party)


def existed(year):
    """37: the mechanisms that some source says were founded by the year, and none says had ended before it or by then.

    What was there "by 1994" is only known to have existed from 1994 on.
    """
    def was_founded(date):
        return date and (first_day(date) or last_day(date)) <= f"{year}-12-31"
    return {name for name in MECHANISMS if was_founded(claim(name, "established")) and not has_ended(name, year)
            and not is_over(name, year)}
