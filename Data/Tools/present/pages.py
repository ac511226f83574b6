"""Each address of the file as a source of the package."""

import re
import urllib.parse

from . import facts

WHOLE_PAGE = "page as a whole"
LONGEST_ID = 60


class Pages:
    """Gives every address its source id: the one it has, else a new one made from the address."""

    def __init__(self, table, decisions, seen):
        self._table, self._decisions, self._seen = table, decisions, seen
        self._old = {row["url"]: row for row in table.rows if row["url"]}
        self._taken = {row["source"] for row in table.rows}
        self._ids = {}
        self._dates = {}

    def note(self, mechanism):
        """Take in all addresses of a mechanism with their dates."""
        for address, date in mechanism.pages():
            self.source(address)
            if date:
                self._dates.setdefault(address, date)

    def source(self, address):
        """The id of an address."""
        if address not in self._ids:
            old = self._old.get(address)
            self._ids[address] = old["source"] if old else self._new_id(address)
        return self._ids[address]

    def as_of(self, date):
        """The date beside an address as EDTF: as it stands, as decided, or empty."""
        if not date:
            return ""
        if facts.EDTF.fullmatch(date):
            return date
        decision = self._decisions.one("dates", date)
        if decision is None:
            raise ValueError(f"the date “{date}” is no EDTF: decide on it in import_decisions.csv (field dates)")
        return decision["decision"]

    def rows(self):
        """A row of sources.csv for every address, in the order in which they were first met."""
        return [self._row(address) for address in self._ids]

    def _row(self, address):
        host = _host(address)
        issuer = self._decisions.one("issuer", host)
        words = " ".join(_words(address)) or "start page"
        title = f"{host}: {words}"
        return self._table.row(
            source=self._ids[address], title=title if len(title) <= 120 else title[:119] + "…",
            issuer=issuer["decision"] if issuer else "", published=self.as_of(self._dates.get(address)), kind="web_page",
            url=address, seen=self._seen)

    def _new_id(self, address):
        parts = _host(address).split(".") + _words(address)
        stem = "-".join(filter(None, (re.sub(r"[^a-z0-9]+", "-", part.lower()).strip("-") for part in parts)))
        if len(stem) > LONGEST_ID:
            stem = stem[: LONGEST_ID + 1].rpartition("-")[0] or stem[:LONGEST_ID]
        number, name = 1, stem
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name)
        return name


def locator(addresses):
    """Where a person looks: the page as a whole, and the further addresses that were read for the same field."""
    further = " ".join(addresses)
    return f"{WHOLE_PAGE}; also {further}" if further else WHOLE_PAGE


def _host(address):
    return urllib.parse.urlsplit(address).netloc.lower().removeprefix("www.").rstrip(".")


def _words(address):
    """The last part of the path that says something, and the query, as words."""
    parts = urllib.parse.urlsplit(address)
    segments = [segment for segment in urllib.parse.unquote(parts.path).split("/") if segment]
    last = re.sub(r"\.(html?|php|aspx?|pdf)$", "", segments[-1]) if segments else ""
    before = segments[-2] + "-" if len(segments) > 1 and (last.isdigit() or len(last) < 4) else ""
    query = urllib.parse.unquote(parts.query) if not re.search(r"[a-z]{4}", last) else ""
    text = re.sub(r"[\W_]+", " ", f"{before}{last} {query}")
    return text.split()
