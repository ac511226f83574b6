"""What no rule can know: import_decisions.csv, who is who and which label means which focus area."""

LEAVE_OUT = "leave out"


class Decisions:
    """The rows of the table by field, mechanism and label; remembers which were used."""

    def __init__(self, rows):
        self._rows = {}
        self._used = set()
        for row in rows:
            self._rows.setdefault((row["field"], row["mechanism"], row["label"]), []).append(row)

    def of(self, field, label, mechanism=""):
        """The rows on a label of a mechanism, else those on the label everywhere; empty where nothing was decided."""
        for key in ((field, mechanism, label), (field, "", label)):
            if key in self._rows:
                self._used.add(key)
                return self._rows[key]
        return []

    def one(self, field, label, mechanism=""):
        """The first row on a label, or None."""
        rows = self.of(field, label, mechanism)
        return rows[0] if rows else None

    def of_field(self, field, mechanism):
        """All rows on a field of a mechanism."""
        found = []
        for (of_field, of_mechanism, _), rows in self._rows.items():
            if of_field == field and of_mechanism == mechanism:
                self._used.add((field, mechanism, rows[0]["label"]))
                found += rows
        return found

    def unused(self):
        """What decides on something that the file does not say (any more)."""
        return [row for key, rows in self._rows.items() if key not in self._used for row in rows]


def pairs(detail):
    """`key=value` pairs, separated by ` | `, as a dictionary."""
    return dict(part.split("=", 1) for part in detail.split(" | ") if "=" in part)


def items(cell):
    """The items of a cell that lists them, separated by `; `."""
    return [item.strip() for item in cell.split("; ") if item.strip()]
