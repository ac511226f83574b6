"""The file to import: a JSON list of mechanisms, each with the addresses that its fields were read at."""

import json
import re

EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def read(path):
    """The mechanisms of the file, in its order."""
    with open(path, encoding="utf-8") as stream:
        return [Mechanism(record) for record in json.load(stream)]


class Mechanism:
    """One mechanism of the file."""

    def __init__(self, record):
        self.record = record
        self.name = record["name"]

    def __getitem__(self, field):
        return self.record[field]

    def addresses(self, field):
        """The addresses that a field was read at, with the date beside each, or None; the first is the one cited."""
        return [(page["url"], page["retrieved_text_date_if_shown"]) for page in self.record["sources"].get(field, [])]

    def pages(self):
        """Every address with the date beside it, once for every field that cites it."""
        for pages in self.record["sources"].values():
            for page in pages:
                yield page["url"], page["retrieved_text_date_if_shown"]

    def date_beside(self, address):
        """The first date that stands beside an address in any field; None where there is none."""
        return next((date for url, date in self.pages() if url == address and date), None)
