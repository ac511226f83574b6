"""What an import would change: the rows of the tables as they stand beside those that the file makes."""

from . import pages

#: Which cells tell that two rows are on the same thing, so that a difference is a change and not two rows.
IDENTITY = {
    "sources": ["url"],
    "claims": ["mechanism", "attribute", "source", "value"],
    "lists": ["list"],
    "memberships": ["mechanism", "party", "role", "list", "from", "to", "source"],
    "mechanism_focus": ["mechanism", "focus_area", "as_written", "source"],
    "events": ["event", "source"],
    "outputs": ["output", "source"],
    "relations": ["subject", "relation", "object", "source"],
    "conflicts": ["conflict", "reading"],
}


class Changes:
    """The difference in one table."""

    def __init__(self, name, table, made):
        self.name, self._table = name, table
        key = lambda row: tuple(row[column] for column in IDENTITY[name])
        self._mine = [row for row in table.rows if is_imported(name, row, made)]
        before, after = {key(row): row for row in self._mine}, {key(row): row for row in made}
        self.added = [row for row in made if key(row) not in before]
        self.gone = [row for row in self._mine if key(row) not in after]
        self.changed = [(before[k], row) for k, row in after.items() if k in before and before[k] != row]
        self._made = made
        self.doubled = len(made) - len(after)

    def rows(self):
        """The table after the import: what is not the import's stays as and where it is; the import's rows follow in
        the order of the file. Addresses that the file no longer has are kept: other rows may rest on them."""
        mine = {id(row) for row in self._mine}
        kept = [row for row in self._table.rows if id(row) not in mine]
        if self.name == "sources":
            kept += self.gone
        return kept + self._made

    def lines(self):
        """One line for a row: `+` added, `-` gone, `~` changed with the cells that differ."""
        for row in self.added:
            yield f"+ {self._words(row)}"
        for row in self.gone:
            yield f"- {self._words(row)}" + (" (kept: rows may rest on it)" if self.name == "sources" else "")
        for old, new in self.changed:
            cells = [f"{column}: {old[column]!r} -> {new[column]!r}" for column in new if old[column] != new[column]]
            yield f"~ {self._words(new)}: {', '.join(cells)}"

    def _words(self, row):
        return f"{self.name}: " + ", ".join(f"{column}={value}" for column, value in row.items() if value)


def is_imported(name, row, made):
    """Whether a row is the import's: it cites a page as a whole, which no row made by hand does. Of the sources, those
    whose address the file has, and those that were read like them."""
    if name == "sources":
        addresses = {new["url"] for new in made}
        return row["url"] in addresses
    return row["locator"].startswith(pages.WHOLE_PAGE)
