#!/usr/bin/env python3
"""Writes the tables of Sources/UnicodeText/Tables from the Unicode data that this Python carries.

    unicode_tables.py            writes ColumnDigits.swift and FoldDigits.swift
    unicode_tables.py --check    compares them with what would be written: exit status 0 if equal, 1 if not; also 0,
                                 with the word "skipped", if this Python knows another version of Unicode

Only the standard library is used. Python 3.13 knows Unicode 15.1.
"""

import re
import sys
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "Sources/UnicodeText/Tables"
LIMIT = 0x110000
SURROGATES = range(0xD800, 0xE000)
HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)  # decomposed by arithmetic, not by table


# Numbers: big-endian digits of six bits, "0" to "o", so that encoded numbers compare like the numbers.


def digits(number, count):
    assert 0 <= number < 64**count
    return "".join(chr(0x30 + (number >> (6 * place) & 63)) for place in reversed(range(count)))


# Columns


def in_any(scalar, *ranges):
    return any(first <= scalar <= last for first, last in ranges)


def columns(scalar):
    """How many cells a scalar takes on its own; None: unassigned."""
    if in_any(scalar, (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)):
        return 2
    character = chr(scalar)
    category = unicodedata.category(character)
    if category == "Cn":
        return None
    if scalar == 0xAD or in_any(scalar, (0x600, 0x605), (0x890, 0x891)):
        return 1  # soft hyphen, Arabic number signs and the like: format characters that are seen
    if scalar in (0x6DD, 0x70F, 0x8E2, 0x110BD, 0x110CD):
        return 1
    if category in ("Cc", "Cf", "Mn", "Me", "Zl", "Zp") or in_any(scalar, (0x1160, 0x11FF), (0xD7B0, 0xD7FF)):
        return 0  # the last two: vowels and finals of a Hangul syllable, drawn into the cells of its initial
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def column_records():
    """First scalar << 2 | columns, wherever the columns change. Unassigned scalars take one column; between wide ones
    two, for there the next emoji and ideographs will be."""
    records, gap = [(0, 0)], None
    for scalar in range(LIMIT):
        width = columns(scalar)
        if width is None:
            gap = scalar if gap is None else gap
            continue
        before = records[-1][1]
        if gap is not None and before != 1 and not before == width == 2:
            records.append((gap, 1))
        gap = None
        if width != records[-1][1]:
            records.append((scalar, width))
    return "".join(digits(scalar << 2 | width, 4) for scalar, width in records)


# Folding

KEPT_ASCII = "#$%&+<=>@"
APOSTROPHES = set("'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u055A\u05F3\u2018\u2019\u201B\u2032\u2035\uA78C")
APOSTROPHES.update("\u0384\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE")  # as used with Greek: they decompose to a blank and an accent
# Symbols that are read as punctuation: broken bar, fraction and division slash, minus, dots, bar, tilde as operators.
SEPARATING_SYMBOLS = set("\u00A6\u2044\u2212\u2215\u2219\u2223\u223C\u22C5")
INVISIBLE = set("\u034F\u115F\u1160\u3164\uFFA0\U0001F3FB\U0001F3FC\U0001F3FD\U0001F3FE\U0001F3FF")
LETTERS = {"ŀ": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ĸ": "k", "ŋ": "n"}
LETTERS.update({"ə": "e", "ǝ": "e", "ɛ": "e", "ɔ": "o", "ß": "ss", "ſ": "s"})


def is_dropped_mark(character):
    """Accents, points and enclosing marks; not vowel signs, viramas, nuktas and voicing marks: those are letters."""
    category, combining = unicodedata.category(character), unicodedata.combining(character)
    if category == "Me" or in_any(ord(character), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF)):
        return True
    return category == "Mn" and (combining == 1 or 10 <= combining <= 36 or combining >= 200)


def folded_letter(character):
    if ord(character) < 128:
        if character.isalnum():
            return character.lower()
        return character if character in KEPT_ASCII else "" if character in APOSTROPHES else " "
    category = unicodedata.category(character)
    if character in LETTERS:
        return LETTERS[character]
    if character in APOSTROPHES or character in INVISIBLE or category == "Cf" or is_dropped_mark(character):
        return ""
    if category[0] in "PZ" or category in ("Cc", "Sk") or character in SEPARATING_SYMBOLS:
        return " "
    latin = re.match(r"LATIN SMALL LETTER ([A-Z]) WITH ", unicodedata.name(character, ""))
    return latin[1].lower() if latin else character


def folded(scalar):
    """The folded form of a scalar; a blank in it stands for a separator. Folding it again changes nothing."""
    text = chr(scalar)
    if unicodedata.category(text) in ("Cn", "Co"):
        return text
    while True:
        cased = "".join(LETTERS.get(part, part) for part in text.casefold() if part not in APOSTROPHES)
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", cased).casefold())
        again = "".join(map(folded_letter, decomposed))
        if again == text:
            return re.sub(" +", " ", text)
        text = again


SAME, DROPPED, SEPARATOR, SHIFTED, ALTERNATING, LISTED = range(6)
SHIFT_BIAS = 1 << 23


def shift(scalar, text):
    return ord(text) - scalar if len(text) == 1 and text != " " else None


def run_length(folds, scalar, step, belongs):
    """How many scalars from one on, `step` apart, belong together."""
    length = 0
    while scalar in folds and belongs(scalar, folds[scalar]):
        length += 1
        scalar += step
    return length


def fold_rules(folds):
    """Runs of scalars that fold alike: first and last scalar, operation, operand (LISTED: the list of targets)."""
    rules, scalar = [], 0
    while scalar < LIMIT:
        text = folds.get(scalar)
        if text is None:
            scalar += 1
            continue
        by = shift(scalar, text)
        same = run_length(folds, scalar, 1, lambda _, other: other == text)
        shifted = 0 if by is None else run_length(folds, scalar, 1, lambda at, other: shift(at, other) == by)
        pairs = run_length(folds, scalar, 2, lambda at, other: shift(at, other) == 1 and at + 1 not in folds)
        if text == "" or text == " " and same > 1:
            rules.append((scalar, scalar + same - 1, SEPARATOR if text else DROPPED, 0))
        elif shifted > 4:
            rules.append((scalar, scalar + shifted - 1, SHIFTED, by + SHIFT_BIAS))
        elif pairs > 2:
            rules.append((scalar, scalar + 2 * pairs - 2, ALTERNATING, 0))
        else:
            previous = rules[-1] if rules and rules[-1][2] == LISTED else None
            gap = scalar - previous[1] - 1 if previous else 0
            if previous and len(previous[3][0]) == len(text) and gap <= (4 if len(text) == 1 else 0):
                rules.pop()
                between = [chr(other) for other in range(scalar - gap, scalar)]
                rules.append((previous[0], scalar, LISTED, previous[3] + between + [text]))
            else:
                rules.append((scalar, scalar, LISTED, [text]))
        scalar = rules[-1][1] + 1
    return rules


def fold_records(rules):
    """First scalar << 3 | operation, and its operand, wherever the rule changes; and the scalars of the lists."""
    lists = {"".join(operand) for _, _, operation, operand in rules if operation == LISTED}
    targets = ""
    for listed in sorted(lists, key=lambda listed: (-len(listed), listed)):
        targets += "" if listed in targets else listed
    records = {0: (SAME, 0)}
    for first, last, operation, operand in rules:
        if operation == LISTED:
            operand = targets.index("".join(operand)) << 5 | len(operand[0])
        records[first] = (operation, operand)
        records[last + 1] = (SAME, 0)
    encoded = (digits(first << 3 | rule[0], 4) + digits(rule[1], 4) for first, rule in records.items())
    return "".join(encoded), "".join(digits(ord(target), 3) for target in targets)


LATIN = range(0x80, 0x250)


def letter(text):
    """A folded form as one letter: ' for none, - for a separator, * if it is not one ASCII letter."""
    return {"": "'", " ": "-"}.get(text, text if len(text) == 1 and ord(text) < 128 else "*")


def fold_tables():
    skipped = set(SURROGATES) | set(HANGUL_SYLLABLES)
    folds = {scalar: folded(scalar) for scalar in range(LIMIT) if scalar not in skipped}
    for text in folds.values():
        assert all(part == " " or folds[ord(part)] == part for part in text), "folding again must change nothing"
    ascii = "".join(letter(folds[scalar]) for scalar in range(128))
    latin = "".join(letter(folds[scalar]) for scalar in LATIN)
    others = {scalar: text for scalar, text in folds.items() if scalar >= LATIN.stop}
    others.update({scalar: folds[scalar] for scalar in LATIN if letter(folds[scalar]) == "*"})
    changed = {scalar: others[scalar] for scalar in sorted(others) if others[scalar] != chr(scalar)}
    return ascii, latin, *fold_records(fold_rules(changed))


# The Swift files

HEADER = """\
// swift-format-ignore-file
// Generated by Tests/Generators/unicode_tables.py from Unicode {version}. To change it, edit that and run
//     python3.13 Tests/Generators/unicode_tables.py

/// {what}, as text in the program's read-only data.
///
/// Numbers are big-endian digits of six bits, "0" to "o", so that encoded numbers compare like the numbers.
/// Source: the Unicode Character Database as carried by Python's `unicodedata`, version {version}.
enum {name} {{
{members}
}}
"""


def member(name, comment, text):
    chunks = [text[start : start + 112] for start in range(0, len(text), 112)]
    body = "".join(f"    {chunk}\\#\n" for chunk in chunks).removesuffix("\\#\n")
    return f'  /// {comment}\n  static let {name}: StaticString = #"""\n{body}\n    """#'


def swift_file(name, what, *members):
    body = "\n\n".join(member(*each) for each in members)
    return HEADER.format(version=unicodedata.unidata_version, name=name, what=what, members=body)


def swift_files():
    yield "ColumnDigits.swift", swift_file(
        "ColumnDigits",
        "How many cells each scalar takes on its own",
        ("records", "Wherever that changes, 4 digits: the first scalar << 2 | columns.", column_records()),
    )
    ascii, latin, records, targets = fold_tables()
    yield "FoldDigits.swift", swift_file(
        "FoldDigits",
        "The searching form of each scalar",
        ("ascii", "U+0000 to U+007F, one letter for each; ' if it is dropped, - for a separator.", ascii),
        ("latin", "U+0080 to U+024F likewise; * if it is to be looked up in `records`.", latin),
        ("records", "Wherever the rule changes, 8 digits: first scalar << 3 | operation, and operand.", records),
        ("targets", "The scalars of the listed forms, 3 digits each; a blank for a separator.", targets),
    )


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    stale = []
    for name, text in swift_files():
        path = FOLDER / name
        if not sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path} from Unicode {unicodedata.unidata_version}")
            continue
        there = path.read_text(encoding="utf-8")
        version = re.search(r"from Unicode (\S+)\.", there)[1]
        if version != unicodedata.unidata_version:
            print(f"{name}: skipped: made from Unicode {version}, this Python knows {unicodedata.unidata_version}")
        elif there != text:
            stale.append(name)
            print(f"{name}: not what this script writes")
        else:
            print(f"{name}: up to date, Unicode {version}")
    sys.exit(1 if stale else 0)


if __name__ == "__main__":
    main()
