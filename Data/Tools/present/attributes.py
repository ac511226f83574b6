"""Names, kind, founding, standing, secretariat, formal ties, subjects, relations and contradictions of a mechanism."""

from . import decisions as hand

KINDS = {"RCP": "regional_process", "IRF": "interregional_forum", "global": "global_process"}
INFERRED = "Inferred: "
NOT_VERIFIED = "no page for the key facts was found again"


def harvest(mechanism, me, out):
    """The rows on what a mechanism is."""
    _names(mechanism, me, out)
    _kind(mechanism, me, out)
    _founding(mechanism, me, out)
    _standing(mechanism, me, out)
    _secretariat(mechanism, me, out)
    _formal_ties(mechanism, me, out)
    _subjects(mechanism, me, out)
    _relations(mechanism, me, out)
    _contradictions(mechanism, me, out)


def claim(mechanism, me, out, field, attribute, value, as_of=None, basis="", cited=""):
    """One claim, cited by the addresses of its field or of another; as of the date beside the first, unless another is
    given."""
    citation, date = out.citation(mechanism, cited or field)
    out.add("claims", field, mechanism=me, attribute=attribute, value=value, as_of=date if as_of is None else as_of,
            basis=basis, **citation)


def _names(mechanism, me, out):
    out.facts["name"] += 1
    claim(mechanism, me, out, "name", "name", mechanism.name)
    out.facts["aliases"] += len(mechanism["aliases"])
    for alias in mechanism["aliases"]:
        claim(mechanism, me, out, "aliases", "alias", alias)
    for row in out.decisions.of_field("names", me):
        cited = _first_cited(mechanism, "related", "name")
        claim(mechanism, me, out, "related", row["decision"], row["label"], cited=cited)


def _kind(mechanism, me, out):
    out.facts["type"] += 1
    kind = KINDS.get(mechanism["type"])
    if kind is None:
        rows = out.decided("type", mechanism["type"], me)
        if rows is None:
            return out.miss(me, "type", mechanism["type"])
        if not rows:
            return
        kind = rows[0]["decision"]
    claim(mechanism, me, out, "type", "kind", kind)


def _founding(mechanism, me, out):
    if mechanism["established"]:
        out.facts["established"] += 1
        claim(mechanism, me, out, "established", "established", mechanism["established"])
    if mechanism["established_place"]:
        out.facts["established_place"] += 1
        rows = out.decisions.of("established_place", mechanism["established_place"], me)
        place = rows[0]["decision"] if rows else out.parties.place(mechanism["established_place"])
        if place is None:
            return out.miss(me, "established_place", mechanism["established_place"])
        claim(mechanism, me, out, "established_place", "place", place, cited="established")


def _standing(mechanism, me, out):
    """The word and, after it, why. Who is active was so when it was last seen to be. That it is dormant, merged, ended
    or unconfirmed is said, or inferred, after the newest activity: then the date of that stands in the words."""
    out.facts["status"] += 1
    note = mechanism["status_note"] or ""
    basis = "inferred" if note.startswith(INFERRED) else ""
    words = note.removeprefix(INFERRED)
    seen, is_active = mechanism["status_as_of"] or "", mechanism["status"] == "active"
    last = f"newest activity seen {seen}" if seen and not is_active else ""
    date = seen if is_active else "" if basis else None
    parts = [mechanism["status"], words, last, "" if mechanism["verified"] else NOT_VERIFIED]
    value = "; ".join(part for part in parts if part)
    claim(mechanism, me, out, "status", "standing", value, date, basis)


def _secretariat(mechanism, me, out):
    if not mechanism["secretariat"]:
        return
    out.facts["secretariat"] += 1
    rows = out.decided("secretariat", "", me)
    if rows is None:
        return out.miss(me, "secretariat", mechanism["secretariat"])
    for row in rows:
        claim(mechanism, me, out, "secretariat", "secretariat", row["detail"] or mechanism["secretariat"])
        citation, date = out.citation(mechanism, "secretariat")
        for party in hand.items(row["decision"]):
            out.add("memberships", "secretariat", mechanism=me, party=party, role="secretariat", as_of=date,
                    basis="named", **citation)


def _formal_ties(mechanism, me, out):
    if not mechanism["formal_association"]:
        return
    out.facts["formal_association"] += 1
    rows = out.decided("formal_association", mechanism["formal_association"], me)
    if rows is None:
        return out.miss(me, "formal_association", mechanism["formal_association"])
    cited = _first_cited(mechanism, "formal_association", "secretariat", "members")
    for row in rows:
        for body in hand.items(row["decision"]):
            claim(mechanism, me, out, "formal_association", "formal_tie", body, cited=cited)


def _first_cited(mechanism, *fields):
    """The first of the fields that the file gives addresses for."""
    return next(field for field in fields if mechanism.addresses(field))


def _subjects(mechanism, me, out):
    for label in mechanism["focus_areas"]:
        out.facts["focus_areas"] += 1
        rows = out.decided("focus_areas", label, me)
        if rows is None:
            out.miss(me, "focus_areas", label)
            continue
        citation, date = out.citation(mechanism, "focus_areas")
        for area in (area for row in rows for area in hand.items(row["decision"])):
            out.add("mechanism_focus", "focus_areas", mechanism=me, focus_area=area, as_written=label, as_of=date,
                    **citation)


def _relations(mechanism, me, out):
    for entry in mechanism["related"]:
        label = f"{entry['relation']}: {entry['name']}"
        out.facts["related"] += 1
        rows = out.decided("related", label, me)
        if rows is None:
            out.miss(me, "related", label)
            continue
        citation, date = out.citation(mechanism, "related")
        for row in rows:
            detail = hand.pairs(row["detail"])
            for edge in hand.items(row["decision"]):
                match edge.split(" "):
                    case [body]:  # a record that only this field names
                        for attribute in ("name", "kind"):
                            out.add("claims", "related", mechanism=body, attribute=attribute, value=detail[attribute],
                                    as_of=date, **citation)
                    case [party, role]:  # who took part once
                        out.add("memberships", "related", mechanism=me, party=party, role=role, to=detail.get("to"),
                                as_of=detail.get("as_of", date), basis="named", **citation)
                    case [subject, relation, other]:
                        out.add("relations", "related", subject=subject, relation=relation, object=other,
                                since=detail.get("since"), **citation)


def _contradictions(mechanism, me, out):
    """The first two parts of the detail are the kind and what is disputed; the others are the readings, each followed
    by ` @` and its address where one of the addresses is known to say it."""
    for text in mechanism["conflicts"]:
        out.facts["conflicts"] += 1
        rows = out.decided("conflicts", text, me)
        if rows is None:
            out.miss(me, "conflicts", text)
            continue
        for row in rows:
            kind, what, *readings = row["detail"].split(" | ")
            for reading in readings:
                words, _, address = reading.partition(" @http")
                entry = {"source": f"http{address}"} if address else {}
                citation, date = out.own_citation(mechanism, "conflicts", entry)
                out.add("conflicts", "conflicts", conflict=row["decision"], what=what, kind=kind, reading=words,
                        as_of=date if address else "", mechanisms=me, **citation)
