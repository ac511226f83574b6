#!/usr/bin/env python3
"""Show that every locator of a data package points to words that occur in its source.

    check_locators.py DATA TEXTS [--map SOURCE=FILE ...] [--within N]

DATA   folder with the CSV tables. Every row of every table that has the columns `source` and `locator` is checked,
       if the text of its source is at hand.
TEXTS  folder with the texts of the sources, UTF-8. The text of a source is the file that --map names for it (a name
       or a pattern such as '000_*.txt', relative to TEXTS), otherwise SOURCE.txt or SOURCE.md, if there is one.
--within N  also demand that the last segment occurs within N characters of each earlier one.

A locator is `chapter > heading > first words of the paragraph`. Its last segment has at most six words, and these
occur in the text one after the other; so do the words of each earlier segment. White space, hyphens at line ends,
Markdown emphasis and the shape of quotation marks make no difference, nor does case in the earlier segments. A
segment may begin with a counting word and a number ("slide 21", "paragraph 3"): that pair is not searched for.

Prints one line per finding, `file:line: reason`, and a summary. Exit status: 0 none, 1 findings, 2 usage.
"""

import argparse
import csv
import pathlib
import re
import sys

MAXIMUM_WORDS = 6
COUNTING = re.compile(r"^(?:slides?|pages?|paragraphs?|sections?|chapters?|endnotes?|footnotes?|notes?|tables?|box)"
                      r"\s+\d+[a-z]?\b[.:]?\s*", re.IGNORECASE)
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
                        "\u00a0": " ", "\u00ad": "-", "\u2010": "-", "\u2011": "-", "*": None, "`": None})
# An underscore is emphasis only at the edge of a word.
UNDERSCORE = re.compile(r"(?<!\w)_+|_+(?!\w)")
BREAK = r"(?:-[ \t]*\n\s*)?"


def plain(text):
    """The text without Markdown emphasis and links, with straight quotation marks. Line ends stay."""
    return UNDERSCORE.sub("", LINK.sub(r"\1 \2", text).translate(QUOTES))


def pattern(words, ignore_case):
    """A pattern for the words in a row, each of which a line end may have broken with a hyphen."""
    def spelled(word):
        pieces = []
        for character in word:
            pieces.append(re.escape(character) + (r"\s*" if character == "-" else ""))
        return BREAK.join(pieces)
    body = r"\s+".join(spelled(word) for word in words)
    before = r"(?<!\w)" if re.match(r"\w", words[0]) else ""
    after = r"(?!\w)" if re.search(r"\w$", words[-1]) else ""
    return re.compile(before + body + after, re.IGNORECASE if ignore_case else 0)


class Text:
    """One source's text, which remembers where it has found what."""

    def __init__(self, path):
        self.text = plain(path.read_text(encoding="utf-8"))
        self.found = {}

    def places(self, segment, ignore_case):
        """Spans at which the words of the segment occur."""
        key = (segment, ignore_case)
        if key not in self.found:
            words = segment.split()
            self.found[key] = [m.span() for m in pattern(words, ignore_case).finditer(self.text)]
        return self.found[key]


def words_of(segment):
    """The segment as it is searched for; empty if it is a counting word and a number alone."""
    return COUNTING.sub("", plain(segment).strip()).strip()


def near(first, second, distance):
    """Whether the gap between two spans is at most the distance."""
    return max(first[0] - second[1], second[0] - first[1]) <= distance


def findings(locator, text, within):
    """What is wrong with the locator, in words."""
    segments = [words_of(segment) for segment in locator.split(" > ")]
    if any(not part.strip() for part in locator.split(">")):
        yield "empty segment"
        return
    last = segments[-1]
    if len(last.split()) > MAXIMUM_WORDS:
        yield f"last segment has {len(last.split())} words, at most {MAXIMUM_WORDS}: {last}"
    if not last:
        if len(segments) == 1:
            yield "no words to look for"
        return
    targets = text.places(last, False)
    if not targets:
        yield f"words not in the source: {last}"
    for segment in segments[:-1]:
        if not segment:
            continue
        places = text.places(segment, True)
        if not places:
            yield f"words not in the source: {segment}"
        elif within and targets and not any(near(a, b, within) for a in places for b in targets):
            yield f"more than {within} characters from: {segment}"


def text_of(source, folder, mapping):
    """The path of the source's text, or None where it is not at hand."""
    names = [mapping[source]] if source in mapping else [source + ".txt", source + ".md"]
    for name in names:
        paths = sorted(folder.glob(name))
        if len(paths) > 1:
            sys.exit(f"{name}: {len(paths)} files fit, one expected")
        if paths:
            return paths[0]
        if source in mapping:
            sys.exit(f"{name}: no such file in {folder}")
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("texts", type=pathlib.Path)
    parser.add_argument("--map", action="append", default=[], metavar="SOURCE=FILE")
    parser.add_argument("--within", type=int, default=0, metavar="N")
    options = parser.parse_args()
    for folder in (options.data, options.texts):
        if not folder.is_dir():
            parser.error(f"{folder}: no such folder")
    if any("=" not in item for item in options.map):
        parser.error("--map takes SOURCE=FILE")
    mapping = dict(item.split("=", 1) for item in options.map)

    texts, checked, without_text, failures = {}, 0, 0, 0
    for path in sorted(options.data.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.DictReader(stream)
            if not {"source", "locator"} <= set(rows.fieldnames or []):
                continue
            for row in rows:
                source, locator = row["source"], row["locator"] or ""
                if source not in texts:
                    file = text_of(source, options.texts, mapping)
                    texts[source] = Text(file) if file else None
                if texts[source] is None:
                    without_text += 1
                    continue
                checked += 1
                for reason in findings(locator, texts[source], options.within):
                    failures += 1
                    print(f"{path}:{rows.line_num}: {reason}")
    print(f"{checked} locators checked, {without_text} without a text at hand, {failures} findings")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
