"""The record of an article; its text is never kept."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from generator.model.values import Holds, Id, Number, OwnWhen, Printed, Prose, Record, Text
from generator.model.vocabulary import TRANSLATIONS, UNUSED, Translation, Unused


class SetAside(Record):
    """Passages no fact rests on, and why."""

    passages: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?$"), Holds("notation")]
    """One number or a range: 3-6."""
    why: Annotated[Unused, UNUSED]
    """Why nothing rests on them."""
    note: Text | None = None
    """What they are, in a few words of your own."""

    @property
    def numbers(self) -> range:
        first, _, last = self.passages.partition("-")
        return range(int(first), int(last or first) + 1)


class Published(Record):
    """When a source came out, and how that is known."""

    when: OwnWhen
    """The date, with a ? where it is inferred."""
    basis: Text
    """How it is known: printed, or inferred from what."""


class Source(Record):
    """An article we hold a record of; its text is never kept."""

    folder: ClassVar = "seeds"
    kind: ClassVar = "source"

    id: Id
    """Short, chosen by hand and for ever; citations begin with it: s3#p9."""
    title: Printed
    """The article's title, as printed."""
    subtitle: Printed | None = None
    """The line below it, as printed."""
    language: Text
    """The language the text is in: en, de."""
    translation: Annotated[Translation, TRANSLATIONS] | None = None
    """machine: evidence of content and never of nuance; suspected: its slips look like a translation's."""
    publisher: Printed | None = None
    """Only where the text itself names it."""
    credit: Printed | None = None
    """The by-line or agencies the text prints."""
    published: Published
    """When it came out, and how that is known."""
    text: Annotated[Text, Holds("notation")]
    """The file below the folder of texts that verify reads; it is no part of the project."""
    passages: Number
    """How many lines of the text hold something, the title included."""
    set_aside: tuple[SetAside, ...] = ()
    """Passages no fact rests on, each with the reason."""
    note: Prose | None = None
    """Markdown for readers: what is odd about this text."""

    @property
    def name(self) -> str:
        return self.title

    @property
    def label(self) -> str:
        """A short name for lists: the publisher or by-line where the text prints one, else how the title begins."""
        words = self.title.split()
        known = self.publisher or self.credit
        return f"{known or ' '.join(words[:4]).rstrip(':,;') + ('…' if len(words) > 4 else '')} ({self.id})"
