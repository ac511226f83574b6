"""What one run of the import makes of the file: rows for the tables, and an account of what was left out."""

import collections

from . import decisions as hand
from . import pages as web
from . import places


class Harvest:
    """Collects rows by table. Each is counted against the field of the file that it comes from."""

    def __init__(self, tables, decisions, seen):
        self.tables, self.decisions = tables, decisions
        self.pages = web.Pages(tables["sources"], decisions, seen)
        self.parties = places.Parties(tables["parties"].rows)
        self.seen = seen
        self.rows = collections.defaultdict(list)
        self.facts = collections.Counter()
        self.made = collections.Counter()
        self.left_out = []
        self.undecided = []

    def add(self, table, field, **cells):
        """A row of a table, made of a fact of a field. A row that is there already is not doubled."""
        row = self.tables[table].row(**cells)
        if row not in self.rows[table]:
            self.rows[table].append(row)
            self.made[field, table] += 1

    def leave_out(self, mechanism, field, what, reason):
        """Note that a fact of the file becomes no row, and why."""
        self.left_out.append((mechanism, field, what, reason))

    def miss(self, mechanism, field, what):
        """Note that no rule and no decision says what becomes of a fact: the import stops before it writes."""
        self.undecided.append((mechanism, field, what))

    def decided(self, field, label, mechanism):
        """The decisions on a label without those to leave it out, which are noted; None where there is none."""
        rows = self.decisions.of(field, label, mechanism)
        if not rows:
            return None
        for row in rows:
            if row["decision"] == hand.LEAVE_OUT:
                self.leave_out(mechanism, field, label, row["reason"])
        return [row for row in rows if row["decision"] != hand.LEAVE_OUT]

    def citation(self, mechanism, field):
        """Source, locator and date of a field: its first address, the further ones in the locator, the date beside the
        first. None where the file gives no address."""
        addresses = mechanism.addresses(field)
        if not addresses:
            return None
        (first, date), further = addresses[0], [address for address, _ in addresses[1:]]
        return {"source": self.pages.source(first), "locator": web.locator(further)}, self.pages.as_of(date)

    def own_citation(self, mechanism, field, entry):
        """As `citation`, of an entry that may have an address of its own."""
        if not entry.get("source"):
            return self.citation(mechanism, field)
        date = self.pages.as_of(mechanism.date_beside(entry["source"]))
        return {"source": self.pages.source(entry["source"]), "locator": web.WHOLE_PAGE}, date
