"""Members, observers, partners and chairs of a mechanism."""

import re

from . import decisions as hand

ROLES = {"members": "member", "observers": "observer", "partners": "partner"}
STATES = {"state"}
GOVERNMENTS = {"state", "territory", "economy"}


def harvest(mechanism, me, out):
    """The rows on who takes part."""
    _count(mechanism, me, out)
    _observer_counts(mechanism, me, out)
    for field in ROLES:
        _list(mechanism, me, out, field)
    for entry in mechanism["chair_history"]:
        out.facts["chair_history"] += 1
        _chair(mechanism, me, out, entry)


def _as_of(mechanism, field, date):
    """A list of members is of the date that the file gives for it; other lists of the date beside their address."""
    return (mechanism["as_of"] or "") if field == "members" else date


def _count(mechanism, me, out):
    if mechanism["member_count_stated"] is None:
        return
    out.facts["member_count_stated"] += 1
    citation, date = out.citation(mechanism, "members")
    out.add("claims", "member_count_stated", mechanism=me, attribute="member_count",
            value=str(mechanism["member_count_stated"]), as_of=date, **citation)


def _observer_counts(mechanism, me, out):
    """Numbers of observers that the note on the observers states, each with the address that states it."""
    if not mechanism["observers_note"]:
        return
    out.facts["observers_note"] += 1
    for row in out.decided("observers_note", "", me) or []:
        citation, date = out.own_citation(mechanism, "observers", {"source": row["detail"]})
        out.add("claims", "observers_note", mechanism=me, attribute="observer_count", value=row["decision"], as_of=date,
                **citation)


def _list(mechanism, me, out, field):
    """One enumeration. What is derived in a list that names the others stands beside it, so that the list does not
    look longer than its source."""
    entries = [found for label in mechanism[field] for found in [_entry(mechanism, me, out, field, label)] if found]
    out.facts[field] += len(mechanism[field])
    if not entries:
        return
    citation, date = out.citation(mechanism, field)
    as_of = _as_of(mechanism, field, date)
    name = f"{me}-{field}-{(as_of or 'seen-' + out.seen).replace('/', '-')}"
    complete = _completeness(mechanism, field, entries)
    stated = mechanism["member_count_stated"] if field == "members" else None
    counted = [party for party, _, basis, _ in entries if basis != "derived" or complete != "yes"]
    out.add("lists", field, list=name, mechanism=me, role=ROLES[field], as_of=as_of, complete=complete,
            stated_count="" if stated is None else str(stated),
            counts="" if stated is None else _unit(counted, out.parties.kinds), **citation)
    for party, written, basis, since in entries:
        stands_in = "" if basis == "derived" and complete == "yes" else name
        out.add("memberships", field, mechanism=me, party=party, role=ROLES[field], as_of=as_of, as_written=written,
                list=stands_in, basis=basis, **{"from": since}, **citation)


def _entry(mechanism, me, out, field, label):
    """A party, the name that the file prints where it prints one, how its membership is known, and since when where
    the file says that elsewhere; None where it is left out. An ISO code is the file's, not the page's: nothing is
    known of the name that the page prints."""
    is_derived = field == "members" and label in mechanism["members_inferred"]
    written = "" if re.fullmatch("[A-Z]{3}", label) and out.parties.kinds.get(label) else label
    rows = out.decided(field, label, me)
    if rows is not None:
        if not rows:
            return None
        detail = hand.pairs(rows[0]["detail"])
        party, basis, since = rows[0]["decision"], detail.get("basis", "listed"), detail.get("from", "")
    else:
        party, basis, since = out.parties.find(label), "listed", ""
    if party is None:
        return out.miss(me, field, label)
    return party, written, "derived" if is_derived else basis, since


def _completeness(mechanism, field, entries):
    """Whether the list claims to name all: a list that is one name short of the number its source states does, one that
    is derived from a parent body as a whole does not: no source enumerates it."""
    if field == "observers":
        return "no" if (mechanism["observers_note"] or "").startswith("partial") else "unknown"
    if field == "partners":
        return "unknown"
    derived = sum(1 for _, _, basis, _ in entries if basis == "derived")
    if derived and (derived == len(entries) or mechanism["member_count_stated"] is None):
        return "unknown"
    return "yes" if mechanism["members_complete"] or mechanism["member_count_stated"] is not None else "unknown"


def _unit(named, kinds):
    """What the stated number counts: what the list is made of."""
    found = {kinds.get(party) for party in named}
    return "states" if found <= STATES else "governments" if found <= GOVERNMENTS else "parties"


def _chair(mechanism, me, out, entry):
    year, label = entry["year"] or "", entry["chair"]
    rows = out.decided("chair_history", f"{year}|{label}", me)
    if rows is None:
        party = out.parties.find(label)
        if party is None:
            return out.miss(me, "chair_history", f"{year}|{label}")
        rows = [{"decision": f"{party} chair", "detail": ""}]
    citation, date = out.own_citation(mechanism, "chair_history", entry)
    basis = "inferred" if entry.get("recheck") == "inferred year" else "named"
    for row in rows:
        if row["decision"] == "claim":
            out.add("claims", "chair_history", mechanism=me, attribute="chairing", value=row["detail"],
                    as_of=year.removesuffix("/..") or date, basis="" if basis == "named" else basis, **citation)
            continue
        dates = _term(year, date, row["detail"] or _default(year), out.seen)
        for office in hand.items(row["decision"]):
            party, role = office.split(" ")
            out.add("memberships", "chair_history", mechanism=me, party=party, role=role, as_written=label,
                    basis=basis, **dates, **citation)


def _default(year):
    """What a date means where nobody decided: a year or an interval is a term, a month or day one moment of it."""
    if not year:
        return "undated"
    return "then" if "-" in year and "/" not in year else "term"


def _term(year, date, meaning, seen):
    """From, to and as_of of a chair; see the field chair_history in Data/README.md."""
    start, _, end = year.partition("/")
    end = end if "/" in year else start
    if meaning == "term":
        start, end = start.replace("..", ""), end.replace("..", "")
        # That a term goes on is the word of its page, of whatever date that is.
        return {"from": start, "to": end, "as_of": date if not end else end if not start else year}
    if meaning == "since":
        return {"from": start, "as_of": start}
    if meaning == "then":
        return {"as_of": year.replace("../", "").replace("/..", "")}
    if meaning == "past":
        return {"to": f"../{seen}", "as_of": date}
    if meaning == "undated":
        return {"as_of": date}
    raise ValueError(f"“{meaning}” does not say when a chair holds: term, since, then, past or undated")
