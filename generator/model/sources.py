"""The record of a source, whose text is never kept."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Self

from pydantic import model_validator

from generator.dates import Date
from generator.model.faults import fault
from generator.model.kinds import SOURCE
from generator.model.source_words import (
    ARTICLE,
    DIVISIONS,
    LINES,
    SOURCE_SORTS,
    TRANSLATIONS,
    TRANSLATORS,
    UNUSED,
    Division,
    SourceSort,
    Translation,
    Translator,
    Unused,
)
from generator.model.values import (
    ClockId,
    EntityId,
    Flag,
    Holds,
    Id,
    LanguageTag,
    Number,
    OwnWhen,
    Passages,
    Printed,
    Prose,
    Record,
    Text,
    WebAddress,
    numbered,
)

_FREE = re.compile(r"(public[ -]domain|CC0|CC BY|Open Government Licen[cs]e|GFDL)\b", re.IGNORECASE)
"""How the terms begin on which anybody may print words of a text."""


class SetAside(Record):
    """Passages on which no fact rests, and why."""

    passages: Passages
    """The number of a passage, or a range of them: 3-6."""
    why: Annotated[Unused, UNUSED]
    """Why nothing rests on them."""
    note: Text | None = None
    """What they are, in a few words of your own."""

    @property
    def numbers(self) -> range:
        return numbered(self.passages)


class Retold(Record):
    """A passage retold for readers, from what its testimonies say and nothing else."""

    passage: Number
    """The number of the passage."""
    words: Prose
    """What it says, in your own words: every sentence links a fact that rests on this passage."""


class Published(Record):
    """When a source came out, and how that is known."""

    when: OwnWhen
    """The date, with a ? behind it where it is inferred."""
    basis: Text
    """How the date is known: that it is printed, or from what it is inferred."""


class Rendition(Record):
    """A translation by which a text came from one language into another."""

    out_of: LanguageTag
    """The language that it was translated from."""
    into: LanguageTag
    """The language that it was translated into."""
    by: Annotated[Translator, TRANSLATORS]
    """Who did it."""


class Catalogue(Record):
    """What you found elsewhere about a source, as on a library's card: shown apart, and no fact rests on it."""

    publisher: Text | None = None
    """Who published it."""
    author: Text | None = None
    """Who wrote it."""
    published: Published | None = None
    """When it came out, and how that is known; it puts sources in order, and dates may be counted from it."""
    time: Text | None = None
    """The time of day at which it came out, and on whose clock."""
    within: Text | None = None
    """The book or the series that it is a part of, by title; with its number there, where it has one."""
    place: Text | None = None
    """The town in which it was published."""
    page: Text | None = None
    """On which page of a paper or a book it is printed."""
    url: WebAddress | None = None
    """Its address: https://…, with any sign but letters, digits and ._~:/?#@!$&+,;=- written as %XX."""
    archived: WebAddress | None = None
    """The address of an archived copy."""
    retrieved: OwnWhen | None = None
    """The day on which the address led to it."""
    rights: Text | None = None
    """On which terms the text may be used: public domain, CC BY 4.0. Only what begins so is quoted."""
    found: Text | None = None
    """How it was found again, so that the card is known to be that of this text."""

    @property
    def is_free(self) -> bool:
        """Whether it says that anybody may print words of the text, by a name that is known for that."""
        return bool(self.rights and _FREE.match(self.rights))

    @model_validator(mode="after")
    def _time_of_a_day(self) -> Self:
        if self.time and not self.published:
            raise fault("bad-value", "a time of day without a day", "add published: with when: and basis:")
        return self


class Source(Record):
    """An article, a report, a book or another text. The text itself is no part of the project."""

    kind: ClassVar = SOURCE

    id: Id
    """Short, chosen by hand and for ever: citations begin with it, as in a#p3."""
    sort: Annotated[SourceSort, SOURCE_SORTS] = ARTICLE
    """What kind of text it is, by which it is counted and named."""
    title: Printed
    """Its title, as printed."""
    title_added: Flag = False
    """Whether no print has that title, which whoever typed the text gave it, or you: it is then cited in brackets."""
    subtitle: Printed | None = None
    """The line below it, as printed."""
    language: LanguageTag
    """The language of the text: en, de."""
    translation: Annotated[Translation, TRANSLATIONS] | None = None
    """Machine: it proves what is said, and no nuance. Suspected: its mistakes look like those of a translation."""
    translations: tuple[Rendition, ...] = ()
    """The translations by which it came into its language, in their order; in the place of translation."""
    publisher: Printed | None = None
    """The publisher, where the text itself names it."""
    credit: Printed | None = None
    """The by-line or the agencies that the text prints."""
    voice: EntityId | None = None
    """Whose voice speaks where it cites nobody; in an article only what its author saw: a testimony with knew: saw."""
    published: Published
    """When it came out as far as the text itself shows, and how that is known."""
    catalogue: Catalogue | None = None
    """What you found elsewhere about it, and its text does not print."""
    text: Annotated[Text, Holds("notation")]
    """The name of its file in the folder of texts, which verify reads and which is no part of the project."""
    clock: ClockId | None = None
    """By whose clock its hours are, where a testimony names no other."""
    excerpt: Flag = False
    """Whether the text is a part of the print, so that the number of a passage counts in it alone; note: says which."""
    divided: Annotated[Division, DIVISIONS] = LINES
    """What is a passage of the text: a line, or all lines up to the next blank one."""
    passages: Number
    """How many passages the text has, the title included."""
    set_aside: tuple[SetAside, ...] = ()
    """Passages on which no fact rests, each with the reason."""
    retold: tuple[Retold, ...] = ()
    """Passages as prose that can be read, with what rests on each below. Any other passage is shown by its gists."""
    note: Prose | None = None
    """A remark for readers: what is odd about this text."""

    @property
    def name(self) -> str:
        return self.title

    @property
    def held(self) -> str:
        """How much of it the numbers of passages count in, as messages ask for it."""
        return "part" if self.excerpt else "whole"

    @property
    def confirms(self) -> bool:
        """Whether a confirmation in it can settle a fact, as it can in no machine's translation."""
        steps = (self.translation, *(step.by for step in self.translations))
        return all(step is None or step.confirms for step in steps)

    @property
    def translator(self) -> Translator | None:
        """Who translated it, if anybody is known to have: a machine, if it took any of the steps."""
        return next((step.by for step in self.translations), None) if self.confirms else TRANSLATORS["machine"]

    @property
    def on_the_web(self) -> bool:
        """Whether an address is known at which it, or a copy of it, can be read."""
        return bool(self.catalogue and (self.catalogue.url or self.catalogue.archived))

    @property
    def came_out(self) -> Published:
        """When it came out: the day that its text shows without doubt, else the date on its card, else the text's."""
        card = self.catalogue.published if self.catalogue else None
        return card if card and not self.published.when.resolve({}).exact else self.published

    @property
    def day(self) -> Date | None:
        """The day on which it came out; None where that is in doubt, or only the month or year is known."""
        span = self.came_out.when.resolve({})
        return span.earliest if span.exact else None

    @property
    def day_is_by_card(self) -> bool:
        """Whether the day on which it came out is known, and by its card alone."""
        return self.came_out is not self.published and self.day is not None
