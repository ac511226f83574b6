"""Names of parties and places as the file writes them, as ids of the package."""

import unicodedata


def fold(text):
    """Without case and accents."""
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return " ".join(text.replace("’", "'").casefold().split())


class Parties:
    """Finds parties by id, name or alias; knows their kinds."""

    def __init__(self, rows):
        self.kinds = {row["party"]: row["kind"] for row in rows}
        self._names = {}
        for row in rows:
            names = [row["party"], row["name"], *row["aliases"].split("; ")]
            for name in names:
                if name:
                    self._names.setdefault(fold(name), row["party"])

    def find(self, name):
        """The id of a party, or None. `Kosovo*` is Kosovo: the asterisk refers to a note on its status."""
        return self._names.get(fold(name.rstrip("*")))

    def place(self, text):
        """`City, Country` as `City, ISO3`, a country alone as its code; None where the last part is no party."""
        city, comma, country = text.rpartition(", ")
        code = self.find(country)
        if not code:
            return None
        return f"{city}{comma}{code}"
