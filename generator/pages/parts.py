"""Pages with more entries than one page holds, in parts: the page itself then says what each part holds.

How many parts there are follows from the records alone, so that no fact has to be judged to know which pages there are;
the entries are spread evenly over them. While a site is served, there are as many as when it was begun.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from typing import Any

from generator import words
from generator.addresses import part_of
from generator.judged import Judged
from generator.pages.page import Page, Place


@dataclass(frozen=True)
class Listed:
    """Entries under one heading of a page."""

    key: Hashable
    """By what the page finds those that it shows."""
    entries: Sequence[Any]
    place: Callable[[Any], Place]
    """What an entry is called, and where links lead to it."""
    words: str = ""
    """The heading; empty for those with which the page begins."""
    fragments: tuple[str, ...] = ()
    """Where links lead to the heading."""


class Slice(tuple[Any, ...]):
    """Those entries below a heading that are in one part."""

    first: int
    """The number of the first of them, counted from 1."""
    whole: int
    """How many there are in all parts."""

    @classmethod
    def of(cls, entries: Sequence[Any], start: int, end: int | None) -> Slice:
        found = cls(entries[start:end])
        found.first, found.whole = start + 1, len(entries)
        return found


class Shown(dict[Hashable, Slice]):
    """The entries that a page shows, by the key of their heading; none for any other."""

    def __missing__(self, key: Hashable) -> Slice:
        return Slice.of((), 0, 0)


@dataclass(frozen=True)
class Long:
    """How a page is made that may have more entries than one page holds."""

    most: int
    """How many records that make entries there are at most for one page."""
    records: Callable[..., int]
    """How many records make entries, known without judging any fact."""
    lists: Callable[..., Iterable[Listed]]
    """All its entries under their headings, in the order in which it shows them."""
    show: Callable[..., Mapping[str, object]]
    """What a page shows that has these entries of all."""

    def shows(self, judged: Judged, *of: str) -> Mapping[str, object]:
        """What the page shows that has all entries; ``of`` is the id of the record that it is of, if it is of one."""
        lists = (listed for listed in self.lists(judged, *of) if listed.entries)
        return self.show(judged, *of, entries=_shown([(one, Slice.of(one.entries, 0, None)) for one in lists]))

    def made(self, path: str, make: Callable[[Judged], Page], judged: Judged, *of: str) -> Iterator[tuple[str, _Make]]:
        """The paths of a page and its parts, with what makes each."""
        count = number_of(self, self.records(judged, *of))
        if count == 1:
            yield path, make
        else:
            yield from ((part_of(path, n), partial(_part, self, make, n, count, of)) for n in range(count + 1))


_Make = Callable[[Judged], Page]


@dataclass(frozen=True)
class Part:
    """One part of a page, as a link to it says what it holds."""

    number: int
    path: str
    held: Sequence[tuple[Listed, Slice]]

    @property
    def ends(self) -> Sequence[tuple[Listed, Place, Place]]:
        """Under each of its headings, the first and the last of its entries."""
        return [(listed, listed.place(known[0]), listed.place(known[-1])) for listed, known in self.held]

    @property
    def fragments(self) -> Iterator[str]:
        """Where links lead to a heading or an entry that is in this part; each stands in the page itself as well."""
        for listed, known in self.held:
            yield from listed.fragments if known.first == 1 else ()
            for entry in known:
                yield from listed.place(entry).fragments


@dataclass(frozen=True)
class Parts:
    """The parts of a page, and which of them a page is: number 0 is the page itself, which says what each holds."""

    whole: Page
    number: int
    held: Callable[[], Sequence[Sequence[tuple[Listed, Slice]]]]
    """Works out what each part holds."""

    @cached_property
    def every(self) -> Sequence[Part]:
        return [Part(n, part_of(self.whole.path, n), held) for n, held in enumerate(self.held(), 1)]

    @property
    def this(self) -> Part:
        return self.every[self.number - 1]

    @property
    def beside(self) -> Mapping[str, Part]:
        """The part before this one and the one after it, as far as there are."""
        found = {"before": self.number - 2, "after": self.number}
        return {way: self.every[at] for way, at in found.items() if 0 <= at < len(self.every)}


def number_of(long: Long, records: int) -> int:
    """How many parts a page has that so many records make entries of; one is the page itself."""
    return max(1, math.ceil(records / long.most))


def is_part(make: object) -> bool:
    """Whether what makes a page makes a part of one, or the page that says what the parts hold."""
    return isinstance(make, partial) and make.func is _part


def _part(long: Long, make: _Make, number: int, count: int, of: tuple[str, ...], judged: Judged) -> Page:
    whole = make(judged)

    parts = Parts(whole, number, lambda: _held(long, judged, of, count))

    def show() -> Mapping[str, object]:
        return long.show(judged, *of, entries=_shown(parts.this.held if number else ()))

    if not number:
        return replace(whole, show=show, parts=parts)
    title, path = words.say("part-title", title=whole.title, number=number, count=count), part_of(whole.path, number)
    return replace(whole, path=path, title=title, show=show, parts=parts, card=None, shared="", searched="")


@lru_cache(maxsize=4)
def _held(long: Long, judged: Judged, of: tuple[str, ...], count: int) -> Sequence[Sequence[tuple[Listed, Slice]]]:
    """What each of so many parts holds."""
    lists = [listed for listed in long.lists(judged, *of) if listed.entries]
    entries = sum(len(listed.entries) for listed in lists)
    found = [list[tuple[Listed, Slice]]() for _ in range(count)]
    before = 0
    for listed in lists:
        after = before + len(listed.entries)
        for number, part in enumerate(found):
            start, end = (max(before, min(after, at * entries // count)) for at in (number, number + 1))
            if start < end:
                part.append((listed, Slice.of(listed.entries, start - before, end - before)))
        before = after
    return found


def _shown(held: Sequence[tuple[Listed, Slice]]) -> Shown:
    return Shown((listed.key, known) for listed, known in held)
