"""The record of an article; its text is never kept."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from generator.model.values import Id, Number, Prose, Record, Text, When


class SetAside(Record):
    """Passages no fact rests on, and why."""

    passages: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?$")]
    """One number or a range: ``3-6``."""
    why: Literal["boilerplate", "caption", "link", "duplicate", "heading"]
    note: Text | None = None

    @property
    def numbers(self) -> range:
        first, _, last = self.passages.partition("-")
        return range(int(first), int(last or first) + 1)


class Published(Record):
    """When a source came out, and how that is known."""

    when: When
    basis: Text


class Source(Record):
    """An article we hold a record of; its text is never kept."""

    folder: ClassVar = "seeds"
    kind: ClassVar = "source"

    id: Id
    title: Text
    subtitle: Text | None = None
    language: Text
    translation: Literal["machine", "suspected"] | None = None
    """``machine``: evidence of content and never of nuance; ``suspected``: its slips look like a translation's."""
    publisher: Text | None = None
    """Only where the text itself names it."""
    credit: Text | None = None
    """The by-line or agencies the text prints."""
    published: Published
    text: Text
    """The file below the folder of texts that ``verify`` reads."""
    passages: Number
    set_aside: tuple[SetAside, ...] = ()
    note: Prose | None = None

    @property
    def name(self) -> str:
        return self.title

    @property
    def label(self) -> str:
        """A short name for lists: the publisher or by-line where the text prints one, else how the title begins."""
        words = self.title.split()
        known = self.publisher or self.credit
        return f"{known or ' '.join(words[:4]) + ('…' if len(words) > 4 else '')} ({self.id})"
