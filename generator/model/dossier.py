"""A dossier: all records and hand-written pages below one root. No two of its records have the same id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import get_args

from generator.dates import Reckoning
from generator.model.beside_facts import Question, Retired, Slip
from generator.model.citation import Citation
from generator.model.clocks import Clock
from generator.model.dispatches import Dispatch
from generator.model.entities import Entity, Organisation, Person, Place, Speaker, Term, Thing, Topic, Voice
from generator.model.facts import Fact, Testimony
from generator.model.history import History
from generator.model.images import Image
from generator.model.imprint import Imprint
from generator.model.kinds import KINDS, Kind
from generator.model.language import ENGLISH, Language, in_language
from generator.model.source_words import SourceSort
from generator.model.sources import Source
from generator.model.values import Record, Where
from generator.model.walk import Leaf, lists, walk
from generator.problem import Mark, Marks

Anything = Source | Dispatch | Entity | Term | Clock | Topic | Fact | Question | Slip
CLASSES: dict[Kind, type[Anything]] = {record.kind: record for record in get_args(Anything)}
"""The class of the records of each kind."""


@dataclass(frozen=True)
class Setting:
    """A setting of the engine whose words readers see."""

    mark: Mark
    name: str
    """The keys that lead to it: extra.social.name."""
    words: str


@dataclass(frozen=True)
class Dossier:
    """All that was read from one root: the records of each kind by id, in the order of files and lines."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    dispatches: Mapping[str, Dispatch] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    things: Mapping[str, Thing] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    clocks: Mapping[str, Clock] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    slips: Mapping[str, Slip] = field(default_factory=dict)
    retired: Mapping[str, Retired] = field(default_factory=dict)
    imprint: Imprint = field(default_factory=Imprint)
    """What the site says of itself; without any value where nobody wrote it."""
    history: History = field(default_factory=History)
    """Its editions and its corrections; none where it was never released."""
    prose: Mapping[str, str] = field(default_factory=dict)
    """Hand-written pages: path below ``docs/`` → Markdown."""
    catalogues: Mapping[str, str] = field(default_factory=dict)
    """Its own catalogues of what a site says by itself, whatever their language: path below the root → text."""
    settings: tuple[Setting, ...] = ()
    """What the site is called, and whatever else readers see of the settings of the engine."""
    assets: frozenset[str] = frozenset()
    """The files that pages may load: their paths below ``docs/``, all of them in ``assets/``."""
    marks: Mapping[Where, Marks] = field(default_factory=dict)
    """Where each record and everything in it was typed, by the path of the record."""
    typed: Mapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)
    """The files that records were read from, by their paths below the root."""
    broken: frozenset[str] = frozenset()
    """The ids of records that could not be read, and the file of a record without an id if that could not be read.

    No problem is reported for what refers to them.
    """

    @cached_property
    def language(self) -> Language:
        """The language that it is written in, with the catalogue of it that it brings."""
        code = self.imprint.language or ENGLISH
        return Language(code, tuple(file for file in sorted(self.catalogues.items()) if in_language(file[0], code)))

    @cached_property
    def speakers(self) -> Mapping[str, Speaker]:
        """Every person, body, place and unnamed voice by id."""
        return {**self.people, **self.organisations, **self.places, **self.voices}

    @cached_property
    def located(self) -> Mapping[str, Organisation | Place | Thing]:
        """Every body, place and thing by id: what can be part of another."""
        return {**self.organisations, **self.places, **self.things}

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Whoever and whatever the sources name, by id."""
        return {**self.people, **self.located, **self.voices}

    @cached_property
    def pictures(self) -> Mapping[str, Image]:
        """The pictures of people, places and things, by the ids of these."""
        images = {name: getattr(record, "image", None) for name, record in self.entities.items()}
        return {name: image for name, image in images.items() if image}

    @cached_property
    def records(self) -> Mapping[str, Anything]:
        """Every record by id, whatever its kind."""
        return {name: record for kind in KINDS for name, record in self.of(kind).items()}

    @cached_property
    def sorts(self) -> Counter[SourceSort]:
        """How many sources there are of each sort."""
        return Counter(source.sort for source in self.sources.values())

    @cached_property
    def facts_in(self) -> Mapping[str, Sequence[str]]:
        """By the path of a file: the ids of the facts in it."""
        found: dict[str, list[str]] = {}
        for name in self.facts:
            found.setdefault(self.marks[name,].file, []).append(name)
        return found

    def chain_of(self, testimony: Testimony) -> tuple[str, ...]:
        """Who says it, nearest voice first, origin last: whoever is cited, else the voice of its source, if any.

        What is printed from a dispatch has the voice of its agency, not of its source. A source that cites somebody
        only passes their words on, as any article does: its own voice is not in that chain. Nor is it in a title, which
        is often by another hand.
        """
        if testimony.by or testimony.headline:
            return testimony.by
        if (dispatch := self.dispatch_of(testimony)) and dispatch.agency:
            return (dispatch.agency,)
        source = self.sources.get(testimony.at.source)
        if source is None or source.voice is None:
            return ()
        saw = testimony.knew is not None and testimony.knew.at_first_hand
        return (source.voice,) if source.sort.has_voice or saw else ()

    def speaks_itself(self, testimony: Testimony) -> bool:
        """Whether the voice of its source says it, whom that does not cite but is."""
        source = self.sources.get(testimony.at.source)
        return source is not None and self.chain_of(testimony) == (source.voice,)

    def cites_clearly(self, testimony: Testimony) -> bool:
        """Whether it is clear who speaks, and that they say something."""
        return bool(self.chain_of(testimony)) and testimony.act.speaks and not testimony.voice_in_doubt

    def dispatch_of(self, testimony: Testimony) -> Dispatch | None:
        """The dispatch of which the passage is a print."""
        return self.printed.get(testimony.at.place) if self.dispatches else None

    def articles_of(self, says: Sequence[Testimony]) -> tuple[str, ...]:
        """By which id each of some testimonies counts among articles: that of its dispatch, else that of its source.

        Where that would make more articles than there are sources, since some say it beside their print too, each
        counts by its source.
        """
        sources = tuple(said.at.source for said in says)
        printed = (self.dispatch_of(said) for said in says)
        articles = tuple(known.id if known else source for known, source in zip(printed, sources, strict=True))
        return articles if len({*articles}) <= len({*sources}) else sources

    @cached_property
    def printed(self) -> Mapping[str, Dispatch]:
        """The dispatch by each passage of its prints, written ``a#p3``."""
        return {
            place: known for known in self.dispatches.values() for stretch in known.prints for place in stretch.places
        }

    def clock_of(self, testimony: Testimony) -> Reckoning | None:
        """By whose clock the hours of a testimony are: that which it names, or on which its source is read."""
        source = self.sources.get(testimony.at.source)
        known = self.clocks.get(testimony.clock or (source.clock if source else None) or "")
        return known.reckoning if known else None

    def of(self, kind: Kind) -> Mapping[str, Anything]:
        """The records of one kind by id."""
        records: Mapping[str, Anything] = getattr(self, kind.plural)
        return records

    def mark(self, *path: str | int, key: bool = False) -> Mark:
        """The place of the value or key at the end of a path. For a field left out it is the place of what lacks it."""
        for length in (2, 1):  # ids that are gone are in a namespace of their own: ("retired", "lens-vanished")
            if record := self.marks.get(path[:length]):
                return (record.of_key if key else record.of)(*path[length:])
        return Mark("site_src")

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every single value of every record, in the order of the records; last of retired ids and of what has none."""
        return tuple(leaf for record, where in self._in_order for leaf in walk(record, where))

    @property
    def _in_order(self) -> Iterator[tuple[Record, Where]]:
        yield from ((record, (name,)) for name, record in self.records.items())
        yield from ((retired, ("retired", name)) for name, retired in self.retired.items())
        yield from ((alone, (alone.file,)) for alone in (self.imprint, self.history))

    @cached_property
    def lists(self) -> tuple[tuple[Where, tuple[object, ...]], ...]:
        """Every list in every record, with its path."""
        return tuple(found for record, where in self._in_order for found in lists(record, where))

    @cached_property
    def citations(self) -> tuple[tuple[Citation, Leaf], ...]:
        """Every citation with its leaf, which says where it was typed and which spelling its passage must print."""
        return tuple((leaf.value, leaf) for leaf in self.leaves if isinstance(leaf.value, Citation))
