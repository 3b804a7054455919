"""The texts of the sources: how they are read, normalised and counted, and every threshold that applies to them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from generator.model import LINES, Division, Dossier, Source
from generator.problem import Problem, counted, did_you_mean
from generator.unicode import Words, cleaned, comparable, lines

WORDS_IN_ANCHOR = (2, 5)
"""How few and how many words of its passage a citation may show."""
MOST_QUOTED = 40
"""How many words in a row of a free text are quoted at most."""
WORDS_IN_COPIED_RUN = 7
"""How many words in a row count as copied if a source has them too. A country's full name with its article has six."""
WORDS_IN_CLOSE_RUN = 6
"""How many words in a row from its own passage make a gist too close: one fewer than count as copied elsewhere."""
CLOSE_SHARE = 0.75
"""A gist is too close to its passage where a larger share of its words than this is found there two or more in a row.
A gist with fewer words than make a close run is spared: it can hardly be put otherwise ("His post was in London.")."""
MOST_SHOWN = 0.12
"""The largest share of a source's words that anchors may show together."""
FEWEST_WORDS_HASHED = 2
"""How many words a passage must have to be hashed: from its hash, a single word can be found out by trying."""

Texts = Mapping[str, Sequence[str]]
"""The passages of each text that could be read, by the id of its source."""

_MOST_KEPT = 1 << 13
"""So many texts are remembered as they are normalised: every rule and every lock asks for the same ones."""

_QUOTES = {
    **dict.fromkeys(map(ord, "`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02b9\u02bc"), "'"),
    **dict.fromkeys(map(ord, "\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u301d\u301e\u301f"), '"'),
}
_DASHES = dict.fromkeys(
    map(
        ord,
        "\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d"
        "\u301c\u3030\u30a0\U00010ead",
    ),
    "-",
)


def straighten(text: str) -> str:
    """The normalisation short of case and of signs that only join others: how words of a text are shown to be typed."""
    if text.isascii() and text.isprintable():  # most are, and this asks for far less
        return " ".join(text.replace("`", "'").split())
    # Quotes first as well: NFKC takes an acute accent that serves as an apostrophe, and a double prime, apart.
    plain = unicodedata.normalize("NFKC", cleaned(text).translate(_QUOTES))
    return " ".join(plain.translate(_QUOTES | _DASHES).split())


def spelled(text: str) -> str:
    """The normalisation short of case: how a spelling is compared."""
    return straighten(comparable(straighten(text)))


@lru_cache(_MOST_KEPT)
def normalise(text: str) -> str:
    """The one normalisation: NFKC, straight quotes, every dash a hyphen, white space, case and unseen signs folded."""
    return straighten(comparable(straighten(text)).casefold())


def words(text: str) -> list[str]:
    """The words of a text, as they are counted everywhere: of the normalised text, as its script divides them."""
    return list(Words(normalise(text)))


_WEB_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html[\s>]|\?xml\s)", re.IGNORECASE)
"""How the file of a web page begins."""


class UnreadableText(ValueError):
    """A file that is no plain text in UTF-8."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what, self.hint = what, hint


def decoded(content: bytes) -> str:
    """The text in a file. Raises UnreadableText where the file is a PDF or a web page, or is not UTF-8."""
    if content.startswith(b"%PDF-"):
        raise UnreadableText("is a PDF and no text", "save its text: `pdftotext -layout FILE.pdf FILE.txt`")
    if _WEB_PAGE.match(content):
        raise UnreadableText(
            "is a web page and no text", "open it in a browser, copy the text alone, and save that as plain text"
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableText(f"is not UTF-8 at byte {error.start + 1}", "save it as UTF-8") from error


def passages(text: str, divided: Division = LINES) -> list[str]:
    """The passages of a text, as it is divided, without the signs that nobody sees.

    They are the lines on which something can be seen, or all such lines up to the next blank one, in a row.
    """
    shown = [line if _shows(line) else "" for line in map(cleaned, lines(text))]
    if divided.at_blank_lines:
        return [" ".join(part) for blank, part in groupby(shown, key=lambda line: not line) if not blank]
    return [line for line in shown if line]


def _shows(line: str) -> bool:
    """Whether a line holds more than white space and signs that only join others."""
    return any(character.isprintable() and character != " " for character in line)


def read_texts(dossier: Dossier, directory: Path) -> tuple[dict[str, list[str]], list[Problem]]:
    """The passages of every source by id, from the texts in a folder, and a problem for each text that cannot be used.

    A text with another number of passages than its record says is left out: its anchors could be blamed unduly.
    """
    texts: dict[str, list[str]] = {}
    problems: list[Problem] = []
    for source in dossier.sources.values():
        found = _read(dossier, source, directory)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            texts[source.id] = found
    return texts, problems


def _read(dossier: Dossier, source: Source, directory: Path) -> list[str] | Problem:
    path = directory / source.text
    mark = dossier.mark(source.id, "text")
    if not path.resolve().is_relative_to(directory.resolve()) or not path.is_file():
        hint = did_you_mean(source.text, (p.name for p in directory.glob("*.txt")))
        return Problem(mark, "missing-text", f"no text '{source.text}' in the folder of texts", hint)
    try:
        found = passages(decoded(path.read_bytes()), source.divided)
    except UnreadableText as unreadable:
        return Problem(mark, "unreadable-text", f"the text '{source.text}' {unreadable.what}", unreadable.hint)
    if len(found) == source.passages:
        return found
    what = f"the text of '{source.id}' has {counted(len(found), 'passage')}, its record says {source.passages}"
    hint = f"if the text is the right one, type passages: {len(found)} and look over the citations of '{source.id}'"
    return Problem(dossier.mark(source.id, "passages"), "wrong-number-of-passages", what, hint)
