#!/usr/bin/env python3
"""The forty questions answered from the tables alone: a second opinion that shares no code with the program.

    python3 Tests/Questions/second_answers.py        prints the answers for the names in the questions

Everything is given by the ids of the tables. The functions stand in the order of the questions, one or two for each; 38
and 40, on sources and on forms, ask for no answer of their own. What happened when (26, 29 to 37) is answered in
second_timeline.py, what contradicts what (39) in contradictions.py.
"""
import collections
import itertools
import re
import unicodedata

import second_timeline as timeline
from participation import NEAR, OFFICES, SURENESS, TAKES_PART, complete_lists, deciding_list, has_begun, is_later
from participation import presumed_lists, roles, taking_part, with_roles, within
from second_timeline import MECHANISMS
from tables import by, first_day, items, last_day, last_year_of, newest_year, only, table, time_of, touches, year_of

COUNTED = {"state", "territory", "economy"}


def kind_of(party):
    """State, territory, economy, organization or group."""
    return only("parties", "party", party)["kind"]


def counted(parties):
    """Those that count as members of a mechanism: no organizations, no groups."""
    return {party for party in parties if kind_of(party) in COUNTED}


def member_of(party, year):
    """1, 6: the mechanisms in which a party takes part."""
    return {mechanism for mechanism in MECHANISMS if party in taking_part(mechanism, year)}


def near_to(party, year):
    """2: the mechanisms which a party observes, is interested in or a partner of, and takes no part in."""
    return {mechanism for mechanism in MECHANISMS if party in with_roles(mechanism, year, NEAR)
            and party not in taking_part(mechanism, year)}


def members(mechanism, year):
    """3, 6: {party: how sure}: who takes part."""
    return {party: min((how for role, how in held.items() if role in TAKES_PART), key=SURENESS.index)
            for party, held in roles(mechanism, year).items() if TAKES_PART & held.keys()}


def observers(mechanism, year):
    """4: {party: kind}: who observes, is interested, an associate or a partner."""
    return {party: kind_of(party) for party in with_roles(mechanism, year, NEAR)}


def lists(mechanism):
    """5: {list: (role, stated number, how many it names in the unit that the number counts)}."""
    units = {"states": {"state"}, "governments": COUNTED}
    found = {}
    for row in by("lists", "mechanism")[mechanism]:
        named = [kind_of(member["party"]) for member in by("memberships", "list")[row["list"]]]
        unit = units.get(row["counts"], set(named))
        stated = int(row["stated_count"]) if row["stated_count"] else None
        found[row["list"]] = (row["role"], stated, sum(kind in unit for kind in named))
    return found


def own_rows(mechanism, party):
    """The rows on a party in a mechanism by which it takes part; attendance left out."""
    return [row for row in by("memberships", "mechanism")[mechanism]
            if row["party"] == party and row["role"] in TAKES_PART and row["basis"] != "attended"]


def joined(mechanism, party):
    """7: when a party joined: by the first date of its own rows, else of its accession; empty where unknown."""
    dates = [row["from"] for row in own_rows(mechanism, party) if row["from"] and row["role"] not in OFFICES]
    dates = dates or [timeline.event(name)["date"] for name in accessions(mechanism, party)]
    return min(dates, key=first_day, default="")


def accessions(mechanism, party):
    """7: the events at which a party acceded: those of that kind whose title or details name it."""
    def names_it(name):
        words = f" {folded(timeline.event(name)['title'] + ' ' + timeline.event(name)['details'])} "
        return any(f" {called} " in words for called in names_of(party) - {folded(party)})
    return [name for name in timeline.of_kind(mechanism, "accession") if names_it(name)]


def on_whole_list(mechanism, year):
    """8: who is on the complete list that counts in a year, or whose members are presumed then; None without one."""
    complete = {row["list"] for row in complete_lists(mechanism, "member")}
    deciding = deciding_list(mechanism, "member", year)
    lists_then = {deciding["list"]} if deciding else presumed_lists(mechanism, "member", year) & complete
    return {row["party"] for name in lists_then for row in by("memberships", "list")[name]} if lists_then else None


def changes(mechanism, start, end):
    """8: who takes part in one of two years only, apart by what shows it.

    Joined or left: by a source's word or two complete lists; else newly named or not listed. Before the founding there
    was nobody: then the year of the founding stands for the earlier one, and who was there with it stands apart, if a
    statement of a known time shows it. An office that passes on is no coming or going.
    """
    founded = has_begun(mechanism, start)
    first = start
    if not founded and has_begun(mechanism, end):
        first = min(last_year_of(timeline.claim(mechanism, "established")), end)
    before, after = (with_roles(mechanism, year, TAKES_PART - OFFICES) for year in (first, end))
    on_list = [on_whole_list(mechanism, year) for year in (first, end)]
    both = None not in on_list

    def has_joined(party):
        dates = [row["from"] for row in own_rows(mechanism, party) if row["from"] and row["role"] not in OFFICES]
        return any(start < year_of(date) <= end for date in dates) or both and party in on_list[1] - on_list[0]

    def has_left(party):
        dates = [row["to"] for row in own_rows(mechanism, party) if row["to"]]
        return any(last_day(date) < f"{end}-01-01" for date in dates) or both and party in on_list[0] - on_list[1]

    new, gone = after - before, before - after
    groups = {"Joined": set(filter(has_joined, new)), "Left": set(filter(has_left, gone))}
    there = {} if founded else founders(mechanism, first)
    both_years = before & after
    groups["There with the founding"] = {party for party in both_years if there.get(party) is False}
    groups["Presumed there with the founding"] = {party for party in both_years if there.get(party)}
    first_named = set() if founded else both_years - there.keys()
    groups["Newly named"] = new - groups["Joined"] | first_named
    return groups | {"Not listed": gone - groups["Left"]}


def founders(mechanism, year):
    """8: {party: whether it is presumed} of who was there in the year of the founding. A page without a date tells
    nothing of years before it was seen, nor does an end alone."""
    found = {}
    for party, held in roles(mechanism, year).items():
        if not held.keys() & (TAKES_PART - OFFICES):
            continue
        surest = min((held[role] for role in held.keys() & TAKES_PART), key=SURENESS.index)
        telling = [row for row in own_rows(mechanism, party) if held.get(row["role"]) == surest]
        if any(row["from"] if row["from"] or row["to"] else row["as_of"] for row in telling):
            found[party] = surest == "presumed"
    return found


def membership_counts(year):
    """9, 10: {state: in how many mechanisms it takes part}, zeros too."""
    count = collections.Counter(party for mechanism in MECHANISMS for party in taking_part(mechanism, year))
    return {row["party"]: count[row["party"]] for row in table("parties")
            if row["kind"] == "state" and (exists(row, year) or has_role(row["party"], year))}


def exists(party, year):
    """Whether a state's own dates, if it has any, touch a year."""
    return ((not party["exists_from"] or first_day(party["exists_from"]) <= f"{year}-12-31")
            and (not party["exists_to"] or last_day(party["exists_to"]) >= f"{year}-01-01"))


def has_role(party, year):
    """Whether a party has any role in a year."""
    return any(party in roles(mechanism, year) for mechanism in MECHANISMS)


def shared_mechanisms(parties, year):
    """11, 12: the mechanisms in which all take part."""
    return set.intersection(*(member_of(party, year) for party in parties))


def compared(mechanisms, year):
    """14: (who takes part in all, [who takes part only in the first, only in the second, ...])."""
    sets = [taking_part(mechanism, year) for mechanism in mechanisms]
    alone = [own - set().union(*(other for place, other in enumerate(sets) if place != index))
             for index, own in enumerate(sets)]
    return set.intersection(*sets), alone


def overlaps(mechanisms, year, with_over=False):
    """15: {pair: (shared, of all in either)} of states, territories and economies, for pairs that share any
    and of which, but `with_over`, neither is over."""
    sets = {mechanism: counted(taking_part(mechanism, year)) for mechanism in mechanisms}
    pairs = itertools.combinations(
        [mechanism for mechanism in mechanisms
         if sets[mechanism] and (with_over or not timeline.is_over(mechanism, year))], 2)
    return {frozenset(pair): (len(sets[pair[0]] & sets[pair[1]]), len(sets[pair[0]] | sets[pair[1]]))
            for pair in pairs if sets[pair[0]] & sets[pair[1]]}


def neighbours(year):
    """The graph of who takes part in what: {("party", id) or ("mechanism", id): its neighbours}; groups and what is
    over link nobody."""
    graph = collections.defaultdict(set)
    for mechanism in MECHANISMS:
        if timeline.is_over(mechanism, year):
            continue
        for party in taking_part(mechanism, year):
            if kind_of(party) != "group":
                graph["mechanism", mechanism].add(("party", party))
                graph["party", party].add(("mechanism", mechanism))
    return graph


def paths(one, other, year):
    """16: (length, how many) of the shortest chains of parties and mechanisms between two parties; None without any."""
    graph, goal = neighbours(year), ("party", other)
    reached, length = {("party", one): 1}, 0
    seen = set(reached)
    while reached and goal not in reached:
        following = collections.Counter()
        for node, ways in reached.items():
            for neighbour in graph[node] - seen:
                following[neighbour] += ways
        seen |= set(following)
        reached, length = following, length + 1
    return (length, reached[goal]) if reached else None


def missing(mechanism, elsewhere, year):
    """17, 13: who takes part in one mechanism and not in another."""
    return taking_part(mechanism, year) - taking_part(elsewhere, year)


def spread(mechanism, year):
    """18: {region of M49: the members from it}; organizations and groups under their kind."""
    found = collections.defaultdict(set)
    for party in taking_part(mechanism, year):
        record = only("parties", "party", party)
        found[record["region"] or record["kind"]].add(party)
    return dict(found)


def with_parents(area):
    """A focus area and what it is a part of."""
    parent = only("focus_areas", "focus_area", area)["parent"]
    return {area} | (with_parents(parent) if parent else set())


def focus_rows(mechanism, year):
    """The statements of the year or earlier on what a mechanism works on."""
    rows = by("mechanism_focus", "mechanism")[mechanism]
    return [row for row in rows if not is_later(row, year)] if has_begun(mechanism, year) else []


def named_areas(mechanism, year):
    """20, 21: the focus areas that sources name for a mechanism."""
    return {row["focus_area"] for row in focus_rows(mechanism, year)}


def focus_areas(mechanism, year):
    """19, 22: what a mechanism works on: who works on a part works on the whole."""
    return set().union(*map(with_parents, named_areas(mechanism, year)))


def working_on(area, year):
    """19: the mechanisms that work on a focus area or a part of it."""
    return {mechanism for mechanism in MECHANISMS
            if has_begun(mechanism, year) and area in focus_areas(mechanism, year)}


def in_own_words(mechanism, year):
    """20: {focus area: the words of the sources for it}."""
    words = collections.defaultdict(set)
    for row in focus_rows(mechanism, year):
        words[row["focus_area"]].add(row["as_written"])
    return dict(words)


def untouched(region, year):
    """22: the focus areas on which no mechanism of a region works."""
    areas = {row["focus_area"] for row in table("focus_areas")}
    inside = [row["mechanism"] for row in table("mechanisms") if region in items(row["region"])]
    return areas - set().union(*(focus_areas(mechanism, year) for mechanism in inside if has_begun(mechanism, year)))


def focus_by_source(mechanism, year):
    """23: {source: the focus areas that it names}."""
    found = collections.defaultdict(set)
    for row in focus_rows(mechanism, year):
        found[row["source"]].add(row["focus_area"])
    return dict(found)


def chairs(mechanism, year):
    """24: {party: as of which dates, or since when}: who chairs or co-chairs."""
    held = with_roles(mechanism, year, {"chair", "co_chair"})
    rows = [row for row in by("memberships", "mechanism")[mechanism] if row["role"] in ("chair", "co_chair")]
    return {party: {row["from"] or time_of(row) for row in rows if row["party"] == party} for party in held}


def chair_or_host(mechanism, year):
    """25: who chaired or hosted in a year, by rows that speak of that year."""
    rows = [row for row in by("memberships", "mechanism")[mechanism]
            if row["role"] in OFFICES | {"host"} and row["basis"] != "attended"]
    return {row["party"] for row in rows
            if (within(row, year) if row["from"] or row["to"] else time_of(row) and touches(time_of(row), year))}


def hosting(party):
    """26: the mechanisms of which rows name a party as host, with an event or without; attendance left out."""
    return {row["mechanism"] for row in by("memberships", "party")[party]
            if row["role"] == "host" and row["basis"] != "attended"}


def folded(text):
    """Small letters without accents, other signs as blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]+", " ", "".join(sign for sign in plain if not unicodedata.combining(sign))).strip()


def names_of(party):
    """A party's id, name and aliases, folded."""
    record = only("parties", "party", party)
    return {folded(name) for name in [party, record["name"], *items(record["aliases"])]}


def served_by(party, year):
    """27: the mechanisms whose secretariat a party is: by a role, a relation, or a claim that is nothing but its name.

    Who is named among other words may support or host it."""
    by_role = {mechanism for mechanism in MECHANISMS if party in with_roles(mechanism, year, {"secretariat"})}
    by_relation = {row["object"] for row in table("relations")
                   if row["subject"] == party and row["relation"] == "secretariat_of" and row["object"] in MECHANISMS}
    by_claim = {row["mechanism"] for row in by("claims", "attribute")["secretariat"]
                if folded(row["value"]) in names_of(party)}
    return by_role | by_relation | by_claim


def relations(mechanism, kinds):
    """28, 36: the edges of some kinds at a mechanism, as (subject, relation, object), one for each source's word."""
    return sorted((row["subject"], row["relation"], row["object"]) for row in table("relations")
                  if mechanism in (row["subject"], row["object"]) and row["relation"] in kinds)


def main():
    """Prints an answer to every question for the names in it."""
    now = newest_year()
    print(1, sorted(member_of("ETH", now)))
    print(2, sorted(near_to("ITA", now)))
    print(3, sorted(members("colombo-process", now)))
    print(4, observers("rcm", now))
    print(5, lists("bali-process"))
    print(6, sorted(members("colombo-process", 2005)))
    print(7, joined("rcm", "DOM"))
    print(8, changes("colombo-process", 2005, 2008))
    counts = membership_counts(now)
    print(9, sorted(party for party in counts if not counts[party]))
    print(10, sorted(counts.items(), key=lambda item: -item[1])[:5])
    print(11, sorted(shared_mechanisms(["DEU", "TUR"], now)))
    print(12, sorted(shared_mechanisms(["DZA", "LBY", "ITA", "ESP"], now)))
    print(13, sorted(member_of("AUS", now) - member_of("NZL", now)))
    print(14, compared(["bali-process", "apc"], now))
    print(15, max(overlaps(MECHANISMS, now).items(), key=lambda item: item[1][0]))
    print(16, paths("PER", "PAK", now))
    print(17, sorted(missing("sadc", "midsa", now)))
    print(18, {region: len(parties) for region, parties in spread("bali-process", now).items()})
    print(19, sorted(working_on("labour-migration", now)))
    print(20, in_own_words("midsa", now))
    print(21, sorted(named_areas("midsa", now) & named_areas("midwa", now)))
    print(22, sorted(untouched("Oceania", now)))
    print(23, focus_by_source("midsa", now))
    print(24, chairs("apc", now))
    print(25, chair_or_host("apc", 2005))
    print(26, sorted(timeline.hosted("THA")), sorted(hosting("THA")))
    print(27, sorted(served_by("iom", now)), sorted(served_by("icmpd", now)))
    print(28, relations("midwa", {"formal_tie"}))
    print(29, sorted(timeline.outputs("apc")))
    print(30, timeline.founding("bali-process"))
    print(31, timeline.last_held("apc"))
    print(32, [sorted(names) for names in timeline.met_in(2003)])
    print(33, timeline.of_kind("apc", "plenary"))
    print(34, sorted(timeline.with_status("announced", "proposed")))
    print(35, sorted(timeline.in_city("Bangkok")))
    print(36, relations("bali-process", {"grew_out_of", "spawned", "successor_of", "merged_into", "renamed_from"}))
    print(37, sorted(timeline.existed(1998)))


if __name__ == "__main__":
    main()
