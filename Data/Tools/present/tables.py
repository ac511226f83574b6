"""The tables of a data package as lists of rows, a row being a dictionary of its cells."""

import csv
import io
import pathlib


class Table:
    """One CSV file: its columns in order, and its rows."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        with self.path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            self.rows = list(reader)
            self.columns = list(reader.fieldnames or [])

    def row(self, **cells):
        """A row with these cells; the others are empty. Raises KeyError for a column that the table does not have."""
        for column in cells:
            if column not in self.columns:
                raise KeyError(f"{self.path.name} has no column {column}")
        return {column: cells.get(column, "") or "" for column in self.columns}

    def text(self, rows):
        """The file with these rows: RFC 4180 but for line ends, which are LF."""
        stream = io.StringIO()
        writer = csv.DictWriter(stream, self.columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return stream.getvalue()


def package(folder):
    """All tables of a folder by name."""
    return {path.stem: Table(path) for path in sorted(pathlib.Path(folder).glob("*.csv"))}
