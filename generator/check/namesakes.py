"""People whose names are nearly the same, found without comparing every two of them.

Two names that are alike have most of their letters in common, whatever the order. How many letters each name shares
with one is counted for all names at once: a set of names is one integer with a bit for each of them, so that one ``&``
finds everybody who has a letter. The few that share enough are compared in full.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from rapidfuzz.distance import Indel

from generator.evidence import normalise
from generator.model import Person

_NEARLY = 0.77
"""How alike two spellings are that may be one name: twice the letters they share in order, by the letters they have.

Tom Bellow and Tom Bellis are (0.778), Tom Bellow and Tom Belling are not (0.737)."""
_MOST_COUNTED = 60
"""How many letters of a name are counted; those of a longer one beyond them are taken for shared."""
_ROUNDING = 1e-6

_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Dr)\.? |(?<=\S) ?(?:씨|氏|さん|様)$")
"""What stands before or behind a name and is no part of it."""
_SYLLABLES = re.compile("[\u3041-\u30ff\u3105-\u312f\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]+")
"""Korean, Chinese and Japanese, where a sign is a syllable and a full name may have no space in it."""
_SHORT = 4
"""So many syllables are a short name, in which one that differs makes another name: 김보람 and 김보라."""


def namesakes(people: Iterable[Person]) -> Iterator[tuple[Spelling, Spelling]]:
    """Every two people whose names are nearly the same: of each the first such spelling, the earlier person's first."""
    earlier: defaultdict[tuple[str, ...], _Spellings] = defaultdict(_Spellings)
    for person in people:
        spellings = list(_spellings(person))
        near: dict[str, tuple[Spelling, Spelling]] = {}
        for spelling in spellings:
            for other in earlier[spelling.numbers].like(spelling):
                near.setdefault(other.person.id, (other, spelling))
        yield from near.values()
        for spelling in spellings:
            earlier[spelling.numbers].add(spelling)


@dataclass(frozen=True)
class Spelling:
    """A full name of somebody, and it without what changes from text to text: case, hyphens, spaces."""

    person: Person
    name: str
    letters: str
    in_order: str
    """The letters when its parts are sorted, since family names come first or last."""
    numbers: tuple[str, ...]
    """The numbers in it, by which people of one name are known: kings, popes."""


def _spellings(person: Person) -> Iterator[Spelling]:
    """Every full name of a person. A family name alone is left out, since relatives share it: one word, or syllable."""
    names = dict.fromkeys(_TITLE.sub("", name) for name in (person.name, *(form.form for form in person.forms)))
    for name in names:
        parts = re.findall(r"\w+", normalise(name))
        letters = "".join(parts)
        if len(parts) > 1 or (len(letters) > 1 and _SYLLABLES.fullmatch(letters)):
            numbers = tuple(filter(str.isdigit, parts))
            yield Spelling(person, name, letters, "".join(sorted(parts)), numbers)


class _Spellings:
    """Spellings in the order they were added; a set of them is an integer whose n-th bit is the n-th of them."""

    def __init__(self) -> None:
        self.added: list[Spelling] = []
        self.with_letter: defaultdict[str, int] = defaultdict(int)
        self.of_length: defaultdict[int, int] = defaultdict(int)

    def add(self, spelling: Spelling) -> None:
        bit = 1 << len(self.added)
        self.added.append(spelling)
        self.of_length[len(spelling.letters)] |= bit
        for letter in _each_letter(spelling.letters):
            self.with_letter[letter] |= bit

    def like(self, spelling: Spelling) -> Iterator[Spelling]:
        """Those that are alike, in the order they were added."""
        return (other for other in self._sharing_enough(spelling.letters) if _alike(spelling, other))

    def _sharing_enough(self, letters: str) -> Iterator[Spelling]:
        """Every one that can be alike, and few others: letters that are shared in order are shared."""
        counted = _each_letter(letters)[:_MOST_COUNTED]
        shared = self._sharing(counted)
        found = 0
        for length, of_length in self.of_length.items():
            fewest = ceil(_NEARLY * (len(letters) + length) / 2 - _ROUNDING) - (len(letters) - len(counted))
            if fewest <= len(counted):
                found |= of_length & shared[max(fewest, 0)]
        while found:
            lowest = found & -found
            yield self.added[lowest.bit_length() - 1]
            found ^= lowest

    def _sharing(self, counted: list[str]) -> list[int]:
        """At each number, those that have at least so many of these letters."""
        shared = [~0, *(0 for _ in counted)]
        for so_far, letter in enumerate(counted, start=1):
            having = self.with_letter.get(letter, 0)
            for number in range(so_far, 0, -1):
                shared[number] |= shared[number - 1] & having
        return shared


def _each_letter(letters: str) -> list[str]:
    """The letters of a name, a second l apart from the first: ``l1``, ``l2``."""
    seen: Counter[str] = Counter()
    each = []
    for letter in letters:
        seen[letter] += 1
        each.append(f"{letter}{seen[letter]}")
    return each


def _alike(one: Spelling, other: Spelling) -> bool:
    if any(len(name.letters) <= _SHORT and _SYLLABLES.fullmatch(name.letters) for name in (one, other)):
        return one.letters == other.letters
    pairs = ((one.letters, other.letters), (one.in_order, other.in_order))
    return any(Indel.normalized_similarity(*pair, score_cutoff=_NEARLY) >= _NEARLY for pair in pairs)
