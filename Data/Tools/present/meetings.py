"""Events of a mechanism, and what came out of them."""

import re
import unicodedata

from . import decisions as hand

ANNOUNCED = ("as announced", "announced", "planned")
KINDS = [
    ("ministerial", r"ministerial|ministers"), ("summit", r"summit"),
    ("senior_officials", r"senior officials?|\bsom\b"), ("plenary", r"plenary"), ("workshop", r"workshop"),
    ("expert_meeting", r"experts?\b"), ("seminar", r"seminar"), ("launch", r"launch|founding|first consultations"),
    ("conference", r"conference|forum"), ("consultation", r"consultation"), ("session", r"session"),
    ("signature", r"signature|signed"), ("accession", r"accession"), ("report", r"report"),
    ("meeting", r"meeting|dialogue"),
]


def harvest(mechanism, me, out):
    """The rows on events and outputs."""
    for entry in mechanism["events"]:
        out.facts["events"] += 1
        _event(mechanism, me, out, entry)


def _event(mechanism, me, out, entry):
    date, label = entry["date"] or "", f"{entry['date'] or ''}|{entry['title']}"
    rows = out.decided("events", label, me)
    if rows == []:
        return
    decision = rows[0] if rows else {"decision": "", "detail": ""}
    cells = _by_rule(entry, out, me) | hand.pairs(decision["detail"])
    if cells["place"] is None:
        return out.miss(me, "events", f"{label}: place {entry['place']}")
    event = decision["decision"] or _id(me, cells["title"], date)
    citation, _ = out.own_citation(mechanism, "events", entry)
    cells = {"date": date, "mechanisms": me, **cells}
    out.add("events", "events", event=event, **cells, **citation)
    for row in out.decided("outputs", label, me) or []:
        detail = hand.pairs(row["detail"])
        out.facts["outputs"] += 1
        out.add("outputs", "outputs", output=row["decision"], name=detail["name"], kind=detail["kind"], mechanisms=me,
                event=event, date=cells["date"], **citation)


def _by_rule(entry, out, me):
    """Title, kind, status, place, details and basis as far as the words of the entry show them."""
    title, details = re.fullmatch(r"(.*?)(?: \(([^()]*)\))?", entry["title"]).groups()
    status = "announced" if details in ANNOUNCED else "held"
    notes = [details] if details and status == "held" else []
    place = entry["place"] or ""
    if place == "online":
        notes.append("online")
        place = ""
    basis, remark = _doubt(entry.get("recheck"))
    notes += [remark] if remark else []
    return {
        "title": title, "kind": _kind(title), "status": status, "place": out.parties.place(place) if place else "",
        "details": "; ".join(notes), "basis": basis,
    }


def _doubt(recheck):
    """The mark that an entry keeps and, where the file says more, what."""
    if recheck == "inferred year":
        return "inferred", "the year is inferred"
    if recheck and "not re-found" in recheck:
        return "unconfirmed", recheck.replace("re-found", "found again")
    return "", ""


def _kind(title):
    return next((kind for kind, words in KINDS if re.search(words, title, re.IGNORECASE)), "other")


def _id(me, title, date):
    plain = "".join(c for c in unicodedata.normalize("NFD", title) if not unicodedata.combining(c)).lower()
    words = re.findall("[a-z0-9]+", plain)[:5]
    when = re.findall(r"\d{4}[-\d]*", date)
    return "-".join([me, *words, *when[:1]])
