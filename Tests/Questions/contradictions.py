"""Where two sources, or a source and its own number, contradict each other: question 39, from the tables alone.

Lasting attributes contradict each other where their dates, names, places or ids cannot both be true; passing ones where
two sources differ within one year. Each answer is a multiset {mechanism, or event and so on: how many}.
"""
import collections
import itertools
import re

from participation import TAKES_PART
from second_answers import folded, lists
from tables import by, disjoint, first_day, last_day, last_year_of, precision, table, time_of, year_of

SMALL_WORDS = {"the", "of", "on", "for", "and", "in", "to", "a", "an"}


def unlike_names(one, other):
    """Names of which neither holds all words of the other; what stands in brackets is no part of a name."""
    words = [set(folded(re.sub(r"\([^)]*\)?", " ", name)).split()) - SMALL_WORDS for name in (one, other)]
    return not (words[0] <= words[1] or words[1] <= words[0])


def unlike_places(one, other):
    """Other countries, or other cities; a city and the country around it are one place."""
    def parts(place):
        words = [part.strip() for part in place.split(",") if part.strip()]
        country = words[-1] if re.fullmatch("[A-Z]{3}", words[-1]) else ""
        return "" if country and len(words) == 1 else words[0], country
    return any(mine and its and mine != its for mine, its in zip(parts(one), parts(other)))


def unlike_dates(one, other):
    """Dates that no day fits; what is no date is unlike every other."""
    return precision(one) < 0 or precision(other) < 0 or disjoint(one, other)


def unlike_claims(one, other):
    """Whether two claims on one attribute of a mechanism cannot both be true."""
    if one["value"] == other["value"]:
        return False
    lasting = {"established": unlike_dates, "ended": unlike_dates, "place": unlike_places, "name": unlike_names}
    attribute = one["attribute"]
    if attribute in lasting:
        return lasting[attribute](one["value"], other["value"])
    if attribute in ("member_count", "observer_count"):
        return True
    return one["source"] != other["source"]  # what one source says in several places adds up


def claims():
    """{(attribute, mechanism): how many contradictions}; of a passing attribute one for each year."""
    lasting = {"name", "established", "ended", "place", "initiator"}
    passing = {"standing", "member_count", "observer_count", "chairing", "secretariat"}
    groups = collections.defaultdict(list)
    for row in table("claims"):
        if row["attribute"] in lasting:
            groups[row["attribute"], row["mechanism"], None].append(row)
        elif row["attribute"] in passing and time_of(row):
            groups[row["attribute"], row["mechanism"], year_of(time_of(row))].append(row)
    return collections.Counter(
        (attribute, mechanism) for (attribute, mechanism, _), rows in groups.items()
        if any(unlike_claims(one, other) for one, other in itertools.combinations(rows, 2)))


def list_lengths():
    """Complete lists that are not as long as they say: {mechanism: how many}."""
    complete = {row["list"]: row["mechanism"] for row in table("lists") if row["complete"] == "yes"}
    return collections.Counter(
        mechanism for name, mechanism in complete.items()
        if lists(mechanism)[name][1] not in (None, lists(mechanism)[name][2]))


def differing_lists():
    """Pairs of complete lists of one role and one year that name different parties: {mechanism: how many}."""
    named = {row["list"]: {member["party"] for member in by("memberships", "list")[row["list"]]}
             for row in table("lists")}
    complete = [row for row in table("lists")
                if row["complete"] == "yes" and not row["event"] and time_of(row) and named[row["list"]]]
    return collections.Counter(
        one["mechanism"] for one, other in itertools.combinations(complete, 2)
        if one["mechanism"] == other["mechanism"] and one["role"] == other["role"]
        and year_of(time_of(one)) == year_of(time_of(other)) and named[one["list"]] != named[other["list"]])


def days(row):
    """The days that a row speaks of: its own dates, else the years of its statement; None where it has neither."""
    if row["from"] or row["to"]:
        return first_day(row["from"]) if row["from"] else "", last_day(row["to"]) if row["to"] else "9999"
    return (f"{year_of(time_of(row))}-01-01", f"{last_year_of(time_of(row))}-12-31") if time_of(row) else None


def contested_memberships():
    """A party said to take part and to be no member at one time: {mechanism: how many}."""
    found = collections.Counter()
    for denial in table("memberships"):
        for row in by("memberships", "mechanism")[denial["mechanism"]] if denial["role"] == "non_member" else []:
            spans = days(row), days(denial)
            if (row["party"] == denial["party"] and row["role"] in TAKES_PART and row["basis"] != "attended"
                    and None not in spans and spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1]):
                found[row["mechanism"]] += 1
    return found


def disputed_dates(name, column):
    """The events, or outputs, that sources date so that no day fits."""
    return {thing for thing, rows in by(name, column).items()
            if any(disjoint(one["date"], other["date"])
                   for one, other in itertools.combinations([row for row in rows if row["date"]], 2))}


def noted():
    """The contradictions that a reader noted."""
    return set(by("conflicts", "conflict"))


def gaps():
    """Of these, what is only noted as not known: a single reading contradicts nothing."""
    return {name for name, rows in by("conflicts", "conflict").items() if len(rows) == 1}


def by_kind():
    """All that a rule finds but dates of events and outputs: {(kind, mechanism): how many}."""
    kinds = {"list-length": list_lengths(), "lists-differ": differing_lists(), "membership": contested_memberships()}
    found = collections.Counter({(attribute.replace("_", "-"), mechanism): number
                                 for (attribute, mechanism), number in claims().items()})
    for kind, answer in kinds.items():
        found.update({(kind, mechanism): number for mechanism, number in answer.items()})
    return found
