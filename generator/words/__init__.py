"""Every word a reader sees that no editor typed: a catalogue of messages for each language.

A message is kept under a word of the vocabulary, or under a name of its own, and says it for one use: as a label, in a
sentence, as a reason. A catalogue is ``LANGUAGE.ftl`` beside this module, in the syntax of Project Fluent, with
``LANGUAGE.pages.ftl`` for the words of pages and others like it. What is said of a dossier is said in its language,
which ``languages`` sees to; ``calendar`` and ``quantities`` say dates and amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from babel import Locale

from generator.model import ENGLISH, Located, Named, Word
from generator.unicode import sort_key
from generator.words.comparing import Fault, is_known, plurals, unlike, untranslated
from generator.words.counted import Sources
from generator.words.kept import FOLDER, kept, known_languages
from generator.words.languages import catalogue, current, in_its_language, speaking, speaks
from generator.words.messages import Argument, Catalogue, Row, Said, Use

__all__ = [
    "ENGLISH",
    "FOLDER",
    "Argument",
    "Catalogue",
    "Fault",
    "Row",
    "Said",
    "Sources",
    "Use",
    "by_alphabet",
    "by_sort",
    "catalogue",
    "current",
    "in_its_language",
    "in_sentence",
    "is_known",
    "kept",
    "known_languages",
    "label",
    "language_name",
    "leftwards",
    "listed",
    "locale",
    "of_one_language",
    "one_after_another",
    "plurals",
    "quoted",
    "row",
    "say",
    "speaking",
    "speaks",
    "unlike",
    "untranslated",
    "variants",
    "within",
]

_ENDED = re.compile(r"(?<!\.[^\W\d_])(?<!\.)[.。]$")
"""A full stop that ends a sentence, and is no part of "a.m." or of "..."."""


def say(what: Word | str, use: Use | None = None, **arguments: Argument) -> Said:
    """What the catalogue of the language says that is spoken here."""
    return current().say(what, use, **arguments)


def label(word: Word) -> str:
    """The label of a word; one that is a dossier's own is its own label."""
    return say(word, "label") if "label" in current().uses.get(word.key, ()) else word.name


def in_sentence(named: Named) -> str:
    """A name as it is written within a sentence: "an official", "the Blue House"."""
    with_article = isinstance(named, Located) and named.the
    return str(say("with-article", name=named.name)) if with_article else named.in_sentence


def listed(phrases: Iterable[str], *, choice: bool = False, apart: bool = False) -> str:
    """Phrases in a row, as the language joins them."""
    return current().listed(phrases, choice=choice, apart=apart)


def row(parts: Iterable[str], how: Row = "more") -> str:
    """Parts in a row, but for those that are empty, with what the language has between any two of them."""
    return current().row(parts, how)


def in_turn(phrases: Iterable[str]) -> str:
    """Phrases that end a sentence of ours, one by one: in English each but the first is a sentence of its own."""
    first, *others = phrases
    return row([first, *(say("begun", phrase=phrase) for phrase in others)], "turns")


def locale() -> Locale:
    """Whose habits dates and lists follow."""
    return current().locale


def leftwards() -> bool:
    """Whether the language is written from right to left."""
    return current().leftwards


def variants() -> frozenset[str]:
    """The names by which messages choose between their variants: yes, none, both."""
    return current().variants


def by_alphabet(name: str) -> tuple[int, ...]:
    """What names are sorted by, where readers of the language look for them."""
    return sort_key(name, say("alphabet"))


def by_sort(sources: Sources) -> str:
    """How many sources there are, and how many of each sort, as the language counts them."""
    return current().by_sort(sources)


def of_one_language(one: str, other: str) -> bool:
    """Whether two codes are those of one language, be it as two countries write it: en, en-US."""
    return one.lower().split("-")[0] == other.lower().split("-")[0]


def language_name(code: str) -> str:
    """What a language is called: "German"; the code itself where that is of no known language."""
    if bare := Locale.parse(locale()).languages.get(code.lower()):
        return str(bare)
    return (Locale.parse(code, sep="-").get_display_name(locale()) if is_known(code) else None) or code


def one_after_another(sentences: Iterable[str]) -> Said:
    """Whole sentences in a row, none of which needs another."""
    return Said(row(sentences, "sentences"))


def quoted(text: str) -> Said:
    """A sentence within one of ours, which ends it where it must end: “It sank”."""
    return say("quoted", text=within(text))


def within(text: str) -> str:
    """A sentence without the full stop that ends it, as it stands within another."""
    return _ENDED.sub("", text)
