"""Read what a dossier said at some time from the files it exported, also those of another version of this program."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import Field

from generator import words
from generator.addresses import exported
from generator.files.exports import FactsFile
from generator.model import (
    ACTS,
    ENGLISH,
    FATES,
    IN_ENGLISH,
    STANDINGS,
    SURENESS,
    Act,
    Fate,
    Language,
    Sure,
    standings,
)
from generator.review.changes.sources_then import AN_ID, URL, Days, DispatchThen, Read, SourceThen, label

_FACTS, _NAMES = exported("facts"), exported("names")


class AmountThen(Read):
    typed: str
    words: str


class Difference(Read):
    kind: str
    note: str = ""


class PairThen(Read):
    """Two answers, and what an editor said that they are to each other."""

    pair: tuple[str, str]
    are: str


class WithdrawnThen(Read):
    """That a testimony was taken back, and when."""

    on: Days | None = None


class TestimonyThen(Read):
    """A testimony as it was exported."""

    source: str = Field(pattern=AN_ID)
    paragraph: int
    anchor: str | None = None
    by: tuple[str, ...] = ()
    act: str = "says"
    sure: str = "stated"
    answer: str | None = None
    amount: AmountThen | None = None
    scope: str | None = None
    when: Days | None = None
    gist: str | None = None
    quote: str | None = None
    headline: bool = False
    doubt: str | None = None
    knew: str | None = None
    witnesses: tuple[str, ...] = ()
    said: Days | None = None
    basis: str | None = None
    note: str | None = None
    withdrawn: WithdrawnThen | None = None
    verified: str = standings.NOT_VERIFIED.name

    @property
    def reply(self) -> str:
        """How it answers: by the id of an answer, or by an amount and its scope."""
        amount = self.amount.typed if self.amount else ""
        return f"{amount} ({self.scope})" if amount and self.scope else amount or self.answer or ""

    @property
    def place(self) -> str:
        return f"{self.source}#p{self.paragraph}"

    @property
    def does(self) -> Act:
        """The act; one that this version does not know neither asserts nor denies."""
        return ACTS.get(self.act) or Act(self.act)

    @property
    def how_sure(self) -> Sure:
        """How sure it is; a word that this version does not know is a hedge."""
        return SURENESS.get(self.sure) or Sure(self.sure)


_NEW_IN_TESTIMONIES = {
    **dict.fromkeys(("amount", "scope", "doubt", "knew", "said", "basis", "note", "quote", "withdrawn")),
    "witnesses": (),
}


class FactThen(Read):
    """A fact as it was exported."""

    id: str = Field(pattern=AN_ID)
    url: str = Field(pattern=URL)
    statement: str | None = None
    question: str | None = None
    answers: Mapping[str, str] = Field(default_factory=dict)
    unit: str | None = None
    when: Days | None = None
    standing: str
    date_disputed: bool = False
    reason: str = ""
    background: bool = False
    pairs: tuple[PairThen, ...] = ()
    disagreement: Difference | None = None
    testimonies: tuple[TestimonyThen, ...] = ()

    @property
    def kind(self) -> str:
        return "fact"

    @property
    def name(self) -> str:
        return self.statement or self.question or self.id

    def reduced(self) -> FactThen:
        """The fact without what the first schema had no field for, and without what it exported otherwise."""
        when = self.when.model_copy(update={"words": "disputed"}) if self.when and self.date_disputed else self.when
        testimonies = tuple(testimony.model_copy(update=_NEW_IN_TESTIMONIES) for testimony in self.testimonies)
        new = {"unit": None, "background": False, "pairs": (), "when": when, "testimonies": testimonies}
        return self.model_copy(update=new)

    @property
    def standing_words(self) -> str:
        disputed = f", {words.say(standings.DATE_DISPUTED, 'label')}" if self.date_disputed else ""
        return label(self.standing, STANDINGS) + disputed


class PositionThen(Read):
    """Where a place lies."""

    latitude: float
    longitude: float
    basis: str | None = None
    fact: str | None = None

    @property
    def words(self) -> str:
        """The degrees, and behind them who gives them: "41.9, 12.5 (any atlas)"."""
        return f"{self.latitude:g}, {self.longitude:g} ({self.basis or self.fact})"


class ImageThen(Read):
    """A picture of somebody or something."""

    file: str
    shows: str
    credit: str

    @property
    def words(self) -> str:
        """What is on it, and behind that whose it is and its file."""
        return f"{self.shows} ({self.credit}; {self.file})"


class Named(Read):
    """Anything else with an id: a person, a source, a term."""

    id: str = Field(pattern=AN_ID)
    kind: str
    name: str
    url: str = Field(pattern=URL)
    spellings: tuple[str, ...] = ()
    image: ImageThen | None = None
    position: tuple[PositionThen, ...] = ()
    offset: str | None = None

    @property
    def more(self) -> Mapping[str, str]:
        """What else is said of it, by field; empty where nothing is."""
        return {
            "offset": self.offset or "",
            "position": "; ".join(position.words for position in self.position),
            "image": self.image.words if self.image else "",
        }


class Gone(Read):
    """An id that is retired."""

    id: str = Field(pattern=AN_ID)
    kind: str = "fact"
    became: str
    to: tuple[str, ...] = ()
    why: str | None = None

    @property
    def fate(self) -> Fate:
        """What became of it; a word that this version does not know leads on."""
        return FATES.get(self.became) or Fate(self.became)


class _Site(Read):
    language: str | None = None


class _FactsFile(Read):
    schema_: int = Field(1, alias="schema")
    site: _Site = _Site()
    facts: tuple[FactThen, ...]
    sources: tuple[SourceThen, ...] | None = None
    dispatches: tuple[DispatchThen, ...] | None = None


class _NamesFile(Read):
    names: tuple[Named, ...] = ()
    retired: tuple[Gone, ...] = ()


@dataclass(frozen=True)
class Snapshot:
    """Everything in which two states of a dossier are compared."""

    facts: Mapping[str, FactThen] = field(default_factory=dict)
    names: Mapping[str, Named] | None = None
    """The records that are no facts, by id; None where the file with them is missing."""
    retired: Mapping[str, Gone] = field(default_factory=dict)
    sources: Mapping[str, SourceThen] | None = None
    """The sources by id; None where the file of facts does not list them."""
    dispatches: Mapping[str, DispatchThen] | None = None
    """The dispatches by id; None where the file of facts does not list them."""
    language: Language = IN_ENGLISH
    """The language that its facts are in."""
    schema: int = FactsFile.version
    """The version of the file of facts: what an earlier one lacks was not exported then."""

    def reduced(self) -> Snapshot:
        """The same facts with only those fields that a file of the first schema has."""
        return replace(self, facts={name: fact.reduced() for name, fact in self.facts.items()}, schema=1)

    @cached_property
    def records(self) -> Mapping[str, FactThen | Named]:
        """Every record by id."""
        return {**self.facts, **(self.names or {})}

    @cached_property
    def renamed(self) -> Mapping[str, Gone]:
        """The retired ids whose record has another id now."""
        return {name: gone for name, gone in self.retired.items() if gone.fate.to_one}

    def called(self, name: str) -> str:
        """The name behind an id."""
        known = self.records.get(name)
        return known.name if known else name


_Known = TypeVar("_Known", FactThen, SourceThen, DispatchThen)


def _by_id(records: Iterable[_Known] | None) -> dict[str, _Known] | None:
    return {record.id: record for record in records} if records is not None else None


def read(files: Mapping[str, bytes]) -> Snapshot:
    """The snapshot in exported files, which are given by path. Raises ValueError where they hold none."""
    then = _FactsFile.model_validate(json.loads(files[_FACTS]))
    facts, language = _by_id(then.facts) or {}, Language(then.site.language or ENGLISH)
    known = Snapshot(facts, sources=_by_id(then.sources), dispatches=_by_id(then.dispatches))
    known = replace(known, language=language, schema=then.schema_)
    if _NAMES not in files:
        return known
    named = _NamesFile.model_validate(json.loads(files[_NAMES]))
    names = {record.id: record for record in named.names}
    return replace(known, names=names, retired={gone.id: gone for gone in named.retired})


def read_built(facts: Path) -> Snapshot:
    """The snapshot in a ``facts.json`` of a built site, with the file of names in the same folder if it exists."""
    names = facts.with_name(Path(_NAMES).name)
    beside = {_NAMES: names.read_bytes()} if names.is_file() else {}
    return read({_FACTS: facts.read_bytes(), **beside})
