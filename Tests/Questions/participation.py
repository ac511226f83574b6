"""Who is in which mechanism as of a year, by the rule of the data package.

A row with dates of its own counts where the year lies within them, and lists say nothing on that party and role then.
Of the complete lists the newest one of the year or earlier counts; single statements and lists that are not complete
add to it, unless they are older. Before the first list its members are presumed. Before the founding there are none.
What shows no date is of the time when its page was seen. Of terms of a chair with an open end the latest to begin
counts, of those with an end alone only the year of the end, of statements on a chair without dates the newest, unless a
term reaches beyond it. Who was present at a meeting,
and who is said to be suspended or no member, does not count.
"""
import functools

from tables import by, currency, disjoint, first_day, last_day, newness, shown, source_order, time_of, year_of

TAKES_PART = {"member", "participant", "signatory", "chair", "co_chair"}
NEAR = {"observer", "interested", "associate", "partner"}
OFFICES = {"chair", "co_chair"}
OUTSIDE = {"suspended", "non_member"}
# The surest first.
SURENESS = ["named", "presumed", "derived", "inferred", "unconfirmed"]


@functools.lru_cache(None)
def claim(mechanism, attribute):
    """The value of a lasting attribute that is shown; empty where no source speaks of it."""
    rows = [row for row in by("claims", "mechanism")[mechanism] if row["attribute"] == attribute]
    return shown(rows, "value")["value"] if rows else ""


def has_begun(mechanism, year):
    """Whether it may have been founded by the end of the year: of claims that contradict the one that is shown the
    earliest counts too; taken as true where no source says when it was."""
    founded = claim(mechanism, "established")
    rows = [row["value"] for row in by("claims", "mechanism")[mechanism] if row["attribute"] == "established"]
    days = [first_day(value) for value in rows if value == founded or disjoint(value, founded)]
    return not founded or min(days) <= f"{year}-12-31"


def has_ended(mechanism, year):
    """Whether it ended before the year by a source's word."""
    ended = claim(mechanism, "ended")
    return bool(ended) and last_day(ended) < f"{year}-01-01"


def sort_of_list(role):
    """Members, participants and signatories stand in one sort of list; every other role has its own."""
    return "member" if role in TAKES_PART - OFFICES else role


@functools.lru_cache(None)
def lists_of(mechanism, sort):
    """The lists of one sort, attendance left out; the oldest first, of one date the one that prevails last."""
    lists = [row for row in by("lists", "mechanism")[mechanism]
             if not row["event"] and sort_of_list(row["role"]) == sort]
    return sorted(reversed(lists), key=lambda row: (currency(row), -source_order(row)))


def complete_lists(mechanism, sort):
    """Those of the lists that claim to be whole."""
    return [row for row in lists_of(mechanism, sort) if row["complete"] == "yes"]


def is_later(row, year):
    """Whether a statement speaks of a later year."""
    return bool(time_of(row)) and year_of(time_of(row)) > year


def deciding_list(mechanism, sort, year):
    """The complete list that counts in the year, None where there is none of the year or earlier."""
    past = [row for row in complete_lists(mechanism, sort) if not is_later(row, year)]
    return past[-1] if past else None


def presumed_lists(mechanism, sort, year):
    """The ids of the lists whose members are presumed in the year: none from the year of the first list on.

    The first complete list; where no list is complete, all of the first year that lists are of, since they add up.
    """
    complete = complete_lists(mechanism, sort)
    lists = complete or lists_of(mechanism, sort)
    if not lists or not is_later(lists[0], year):
        return set()
    if complete:
        return {[row for row in lists if currency(row) == currency(lists[0])][-1]["list"]}
    return {row["list"] for row in lists if year_of(time_of(row)) == year_of(time_of(lists[0]))}


def within(row, year):
    """Whether the year touches the row's own dates; of what is only known to be over, no year does."""
    return ((not has_unknown_end(row))
            and (not row["from"] or first_day(row["from"]) <= f"{year}-12-31")
            and (not row["to"] or last_day(row["to"]) >= f"{year}-01-01"))


def has_unknown_end(row):
    """Whether nothing is known but that it is over."""
    return not row["from"] and row["to"].startswith("..")


def has_term(row):
    """Whether the row itself says since when or until when."""
    return bool(row["from"] or row["to"])


def has_begun_term(row, year):
    """Whether the row's own dates begin in the year or earlier; of an end alone nobody knows since when it was."""
    return first_day(row["from"] or row["to"]) <= f"{year}-12-31"


def is_term(row, year):
    """Whether the year lies within a holder's own dates; of an end alone, whether it is that of the end."""
    return within(row, year) and (bool(row["from"]) or first_day(row["to"]) <= f"{year}-12-31")


def reach(row, year):
    """How current a word on an office is by the year; None where it says nothing by then."""
    if not has_term(row):
        return None if is_later(row, year) else currency(row)
    if not has_begun_term(row, year):
        return None
    return max(newness(row["from"] or "0000"), min(newness(row["to"] or time_of(row) or "0000"), str(year)))


def has_passed(row, year, rows):
    """Whether another has begun since an open term; one that has ended again, since the term was said to go on."""
    if row["to"]:
        return False
    start, said = last_day(row["from"]), last_day(time_of(row)) if time_of(row) else ""
    return any(other["from"] and has_begun_term(other, year)
               and first_day(other["from"]) > (max(start, said) if other["to"] else start) for other in rows)


def holds_office(row, year, rows):
    """Whether the holder that a row names holds the office in the year."""
    rows = [other for other in rows if other["role"] == row["role"]
            and other["basis"] != "attended" and not has_unknown_end(other)]
    if has_term(row):
        return is_term(row, year) and not has_passed(row, year, rows)
    is_told = any(other["to"] and other["party"] == row["party"] and time_of(row)
                  and is_term(other, year_of(time_of(row))) for other in rows)
    known = [word for word in (reach(other, year) for other in rows) if word]
    return not is_later(row, year) and currency(row) == max(known) and not is_told


def by_lists(row, year):
    """How a row without dates of its own counts: named, presumed, or not at all (None)."""
    mechanism, sort = row["mechanism"], sort_of_list(row["role"])
    deciding = deciding_list(mechanism, sort, year)
    if is_later(row, year):
        is_presumed = row["list"] in presumed_lists(mechanism, sort, year) and row["basis"] not in SURENESS[2:]
        return "presumed" if is_presumed else None
    if row["list"] in [entry["list"] for entry in complete_lists(mechanism, sort)]:
        return "named" if deciding and row["list"] == deciding["list"] else None
    return "named" if not deciding or currency(row) >= currency(deciding) else None


def counts(row, year, rows, dated):
    """How one row counts in the year: one of SURENESS, or not at all (None)."""
    if row["basis"] == "attended" or row["role"] in OUTSIDE:
        return None
    if row["role"] in OFFICES:
        how = "named" if holds_office(row, year, rows) else None
    elif has_term(row):
        how = "named" if within(row, year) else None
    elif (row["party"], row["role"]) in dated:
        how = None
    else:
        how = by_lists(row, year)
    return row["basis"] if how and row["basis"] in SURENESS[2:] else how


@functools.lru_cache(None)
def roles(mechanism, year):
    """{party: {role: how sure}} of everybody who counts as of the year."""
    found = {}
    if not has_begun(mechanism, year):
        return found
    rows = by("memberships", "mechanism")[mechanism]
    dated = {(row["party"], row["role"]) for row in rows if has_term(row)}
    for row in rows:
        how = counts(row, year, rows, dated)
        if how:
            known = found.setdefault(row["party"], {})
            known[row["role"]] = min(how, known.get(row["role"], how), key=SURENESS.index)
    return found


def with_roles(mechanism, year, wanted):
    """The parties that have one of the roles."""
    return {party for party, held in roles(mechanism, year).items() if wanted & held.keys()}


def taking_part(mechanism, year):
    """The parties that take part."""
    return with_roles(mechanism, year, TAKES_PART)


@functools.lru_cache(None)
def disputed(mechanism, year):
    """The parties that the whole list which counts leaves out, and another whole list of its role and year names."""
    presumed = presumed_lists(mechanism, "member", year)
    complete = [row for row in complete_lists(mechanism, "member") if time_of(row)]
    counted = deciding_list(mechanism, "member", year)
    counted = counted or next((row for row in complete if row["list"] in presumed), None)
    if not counted or not time_of(counted):
        return set()
    rivals = {row["list"] for row in complete
              if row["role"] == counted["role"] and year_of(time_of(row)) == year_of(time_of(counted))}
    rows = by("memberships", "mechanism")[mechanism]
    named = {row["party"] for row in rows if row["list"] == counted["list"]}
    return {row["party"] for row in rows if row["list"] in rivals and row["basis"] != "attended"} - named
