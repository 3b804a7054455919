"""A catalogue: the messages of one language, and how they are said.

Plurals and the place of arguments are the message's own, so that no caller has to put a sentence together from pieces.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import Any, Literal

from babel import Locale
from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import fluent_number
from fluent.syntax import FluentParser, ast, visitor

from generator.compiling import compiled
from generator.model import SourceSort, Word
from generator.words.counted import Sources
from generator.words.particles import with_particle
from generator.words.quotations import Marks

Use = Literal[
    "label", "meaning", "brief", "sentence", "answer", "reason", "by", "block", "passages", "onto",
    "does", "counted", "several", "none", "one", "this", "the", "own", "seen", "description", "text",
]  # fmt: skip
"""What a message of a word is for; each is explained at the head of the English catalogue."""

Row = Literal["more", "apart", "beside", "sentences", "turns", "headed", "labelled", "changed"]
"""What stands in a row: one more of several, lists that are kept apart, or facts of one thing side by side; whole
sentences; phrases in turn, each a sentence where the language likes that better; a text behind its head or its label;
what became of something, behind what it was."""

Argument = str | int | Sources

FUNCTIONS = frozenset({"NUMERAL", "OPENING", "GIVEN", "JOSA"})
"""What a message may ask of the catalogue; the head of the English one explains them."""
_HABITS = {"en": "en_GB"}
"""Whose habit it is to write dates and to join lists, where the language alone does not say it: "a, b and c"."""
_DOUBLE_END = re.compile(r"(?<=[.!?…。！？؟][”’»“«」』])[.。]|(?<=\w\.)\.(?![.\w\]])")
"""A full stop behind what has ended the sentence already: a quotation, an abbreviation such as "a.m.". EDTF has two."""
# Fluent bounds an argument against strangers' messages; ours take what an editor wrote, whole.
resolver.MAX_PART_LENGTH = sys.maxsize
MOST_KEPT = 10_000
"""How many sayings, dates and numbers are remembered in words: far more than a site repeats."""


class Said(str):
    """What a catalogue says. A page that shows it notes it, so that all that a site says by itself can be listed."""

    __slots__ = ()


class _Variants(visitor.Visitor):
    """The names of the variants of a message."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802 - the name Fluent gives it
        if isinstance(node.key, ast.Identifier):
            self.found.add(node.key.name)
        self.generic_visit(node)


@dataclass(frozen=True)
class _Parsed:
    """The text of a catalogue, read; and the names of the variants of each of its messages."""

    resource: ast.Resource
    variants: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, text: str) -> _Parsed:
        resource, named = FluentParser(with_spans=False).parse(text), {}  # nobody asks where anything stands
        for message in resource.body:
            if isinstance(message, ast.Message):
                variants = _Variants()
                variants.visit(message)
                named[message.id.name] = frozenset(variants.found)
        return cls(resource, named)


class Catalogue:
    """The messages of one language. Raises ValueError where a line of its text is no message, or one is there twice."""

    def __init__(self, language: str, text: str, own: str = "") -> None:
        """From the text of the package's catalogue, and that of a dossier's own, whose messages go before its."""
        brought = compiled(f"{language}.ftl", "fluent.syntax", __file__, text, lambda: _Parsed.of(text))
        parts = [brought, _Parsed.of(own)]
        messages = {name: entry for part in parts for name, entry in _messages(language, part.resource).items()}
        self.uses: Mapping[str, frozenset[str]] = {
            name: frozenset(use.id.name for use in entry.attributes) for name, entry in messages.items()
        }
        variants = {name: found for part in parts for name, found in part.variants.items()}
        self.variants = frozenset[str]().union(*variants.values())
        """The names by which messages choose between their variants: yes, none, both."""
        self.locale = Locale.parse(_HABITS.get(language, language).replace("-", "_"))
        self.leftwards = self.locale.text_direction == "rtl"
        """Whether the language is written from right to left."""
        # Text is no FluentType to its stubs alone.
        functions: Any = {"NUMERAL": self._numeral, "OPENING": self._opening, "GIVEN": _given, "JOSA": with_particle}
        assert functions.keys() == FUNCTIONS
        self._bundle = FluentBundle([language], use_isolating=False, functions=functions)
        for part in parts:
            self._bundle.add_resource(part.resource, allow_overrides=True)
        self._joins: dict[Row, str] = {}
        self._marks: Marks | None = None
        if {"quoted", "quoted-within"} <= self.uses.keys():
            self._marks = Marks.around(self.say("quoted", text="{0}"), self.say("quoted-within", text="{0}"))

    def say(self, what: Word | str, use: Use | None = None, **arguments: Argument) -> Said:
        """The message of a word for one use, or a message of its own, with its arguments filled in.

        Raises LookupError where the catalogue has no such message, or the message needs an argument that is not given.
        """
        return _said(self, what.key if isinstance(what, Word) else what, use, tuple(arguments.items()))

    def formatted(self, name: str, use: str | None, arguments: Mapping[str, Argument]) -> Said:
        """A message worked out anew, where ``say`` gives what it said before."""
        if name not in self.uses or (use and use not in self.uses[name]):
            raise LookupError(f"no message '{name}'" + (f" for the use '{use}'" if use else ""))
        message = self._bundle.get_message(name)
        pattern = message.attributes[use] if use else message.value
        if pattern is None:
            raise LookupError(f"message '{name}' says nothing without a use")
        text, errors = self._bundle.format_pattern(pattern, dict(self._typed(arguments)))
        if errors:
            raise LookupError(f"message '{name}' cannot be said with {sorted(arguments)}: {errors[0]}")
        said = _DOUBLE_END.sub("", str(text))
        return Said(self._marks.nested(said) if self._marks else said)

    def listed(self, phrases: Iterable[str], *, choice: bool = False, apart: bool = False) -> str:
        """Phrases in a row, as the language joins them: a; a and b; a, b and c. Of a ``choice``: a or b.

        Phrases that are lists themselves are kept ``apart``, as by semicolons: a with b; c with d.
        """
        *rows, last = dict.fromkeys(phrases) or ("",)
        if apart or not rows:
            return self.row([*rows, last], "apart")
        return str(self.say("listed-or" if choice else "listed-and", before=self.row(rows), next=last))

    def row(self, parts: Iterable[str], how: Row = "more") -> str:
        """Parts in a row, but for those that are empty, the same between any two of them: a, b, c.

        ``listed`` joins the last one otherwise.
        """
        shown = [part for part in parts if part]
        return reduce(self._between(how).format, shown) if len(shown) > 1 else "".join(shown)

    def _between(self, how: Row) -> str:
        """What stands between two parts, and where they stand. It is asked for far more often than any message."""
        if how not in self._joins:
            self._joins[how] = str(self.say(f"listed-{how}", before="{0}", next="{1}"))
        return self._joins[how]

    def by_sort(self, sources: Sources) -> str:
        """How many there are, and how many of each sort: "12 sources: 9 articles, 2 reports and 1 book"."""
        if not sources.mixed:
            return self._total(sources)
        return self.say("sources-by-sort", sources=sources, each=self._each(sources))

    def _each(self, sources: Sources, *, in_words: bool = False) -> str:
        return self.listed(self._counted(sort, count, in_words=in_words) for sort, count in sources.by_sort)

    def _total(self, sources: Sources, *, in_words: bool = False) -> str:
        """How many there are, with one noun for all of them: "4 articles", "5 sources"."""
        return self._counted(sources.sort, len(sources), in_words=in_words)

    def _counted(self, sort: SourceSort, count: int, *, in_words: bool) -> str:
        number = self._numeral(count) if in_words else str(count)
        return self.say(sort, "counted", count=count, number=number)

    def _typed(self, arguments: Mapping[str, Argument]) -> Iterator[tuple[str, object]]:
        """Arguments as Fluent takes them: numbers decide the plural, without a sign between thousands in print.

        Of sources there are, beside their number, the phrases in which they are counted.
        """
        for key, value in arguments.items():
            if isinstance(value, Sources):
                yield key, len(value)
                yield from ((f"{key}-{phrase}", text) for phrase, text in self._phrases(value))
            else:
                yield key, fluent_number(value, useGrouping=False) if isinstance(value, int) else value

    def _phrases(self, sources: Sources) -> Iterator[tuple[str, str]]:
        yield "in-digits", self._total(sources)
        yield "in-words", self._each(sources, in_words=True)
        yield "total", self._total(sources, in_words=True)
        yield "noun", self.say(sources.sort, "label")
        yield "nouns", self.say(sources.sort, "several")
        yield "none", self.say(sources.sort, "none")

    def _numeral(self, number: Any) -> str:
        """A whole number in words, in digits where the language lists none for it."""
        listed = self.formatted("numerals", None, {}).split()
        return listed[number - 1] if 0 < number <= len(listed) else str(int(number))

    def _opening(self, given: Any) -> str:
        """A number in words, or a phrase or a quotation, as a sentence begins with it."""
        word = given if isinstance(given, str) else self._numeral(given)
        first = len(word) - len(word.lstrip("“‘«„「『"))
        return word[:first] + word[first : first + 1].upper() + word[first + 1 :]


def _messages(language: str, resource: ast.Resource) -> dict[str, ast.Message]:
    """The messages of a part of a catalogue by name. Raises ValueError as the catalogue does."""
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    twice = [name for name, times in Counter(entry.id.name for entry in messages).items() if times > 1]
    if junk or twice:
        raise ValueError(f"{language}.ftl: no message {junk}; there twice {twice}")
    return {entry.id.name: entry for entry in messages}


def _given(text: Any) -> str:
    """Whether there is any text, as the variants of a message are named."""
    return "yes" if text else "no"


@lru_cache(MOST_KEPT)
def _said(catalogue: Catalogue, name: str, use: str | None, arguments: tuple[tuple[str, Argument], ...]) -> Said:
    return catalogue.formatted(name, use, dict(arguments))
