"""What the tests of the questions have in common: how an answer is compared, and names and years to ask about."""
import collections
import functools
import os
import random
import unittest

from participation import TAKES_PART, roles
from second_answers import folded
from tables import by, items, newest_year, only, table

NOW = newest_year()
SEED = os.environ.get("CONFER_SEED", "1")


class Questions(unittest.TestCase):
    """What the tests have in common."""

    maxDiff = None

    def same(self, reply, found, wanted):
        """Fails with the command line and the two answers if they differ."""
        self.assertEqual(found, wanted, f"\n{reply}\n{reply.answer['title']}")


def term(field, name):
    """A term of a query with a name that may hold blanks and signs."""
    return f'{field}:"{name}"'


def as_of(year):
    """The option for a year."""
    return ("--as-of", str(year))


def party_name(party):
    """What a party is called in the table."""
    return only("parties", "party", party)["name"]


def label(mechanism):
    """What a mechanism is called where there is little room."""
    record = only("mechanisms", "mechanism", mechanism)
    return record["short_name"] or record["name"]


@functools.lru_cache(None)
def bearers():
    """{name, alias, acronym, code or id, folded: the ids of the mechanisms and parties that bear it}."""
    found = collections.defaultdict(set)
    columns = {"mechanisms": ("mechanism", "name", "short_name"), "parties": ("party", "name", "iso2", "iso3")}
    for name, (key, *names) in columns.items():
        for row in table(name):
            for word in [row[key], *(row[column] for column in names), *items(row["aliases"])]:
                found[folded(word)].add(row[key])
    return found


def called(record):
    """One of the names that a mechanism or party alone bears, drawn so that all sorts of names are tried."""
    rows = by("mechanisms", "mechanism")[record] + by("parties", "party")[record]
    names = [record, *(name for row in rows for name in [row["name"], *items(row["aliases"])])]
    fitting = [name for name in names if bearers()[folded(name)] == {record} and not set(name) & set("\"\\")]
    return drawn(record, fitting, 1)[0] if fitting else record


def drawn(seed, population, number=5):
    """Some of a population, the same at every run; others with another CONFER_SEED in the environment."""
    population = sorted(set(population))
    return random.Random(f"{seed} {SEED}").sample(population, min(number, len(population)))


def drawn_years(seed, number=2):
    """The newest year and some others."""
    return [NOW, *drawn(seed, range(1985, NOW), number)]


def active_parties(*wanted):
    """The parties that have a role somewhere in the newest year: taking part, unless other roles are asked for."""
    roles_wanted = set(wanted) or TAKES_PART
    return {party for row in table("mechanisms") for party, held in roles(row["mechanism"], NOW).items()
            if roles_wanted & held.keys()}


def active_mechanisms(*wanted):
    """The mechanisms in which some party has a role in the newest year: taking part, unless others are asked for."""
    roles_wanted = set(wanted) or TAKES_PART
    return {row["mechanism"] for row in table("mechanisms")
            if any(roles_wanted & held.keys() for held in roles(row["mechanism"], NOW).values())}


def states():
    """The ids of all states."""
    return {row["party"] for row in table("parties") if row["kind"] == "state"}
