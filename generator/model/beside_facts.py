"""Records beside the facts: readers' questions, slips of the texts, and ids that are gone."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.citation import Citation
from generator.model.kinds import KINDS, QUESTION, SLIP, Kind
from generator.model.values import FactId, Flag, Id, Prose, Record, RecordId, Text
from generator.model.vocabulary import FATES, SLIP_SORTS, Fate, SlipSort


class Question(Record):
    """A question of readers, with the facts that answer it. Without facts, the site says that no source answers it."""

    kind: ClassVar = QUESTION

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    asks: Text
    """The question as a reader would ask it."""
    theme: Text | None = None
    """The heading under which it is listed, in the very same words for all that belong together."""
    also_search: tuple[Text, ...] = ()
    """Other words a reader may ask it in."""
    facts: tuple[FactId, ...] = ()
    """The facts that answer it."""
    beside: tuple[FactId, ...] = ()
    """Facts that only bear on it: they stand apart from those that answer it."""
    open: Flag = False
    """Whether its facts bear on it without answering it: it is then listed among what the sources do not say."""
    note: Prose | None = None
    """A remark for readers, below the answer."""

    @property
    def name(self) -> str:
        return self.asks

    @property
    def every(self) -> tuple[FactId, ...]:
        """Each fact that it leads to, once: those that answer it come first."""
        return tuple(dict.fromkeys((*self.facts, *self.beside)))


class Slip(Record):
    """A mistake in the text of a source, described and not quoted, with what the text most likely means."""

    kind: ClassVar = SLIP

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    at: Citation
    """The passage, with two to five words at the slip."""
    sort: Annotated[SlipSort, SLIP_SORTS]
    """What the mistake is in."""
    slip: Text
    """What is wrong, in your own words."""
    reading: Text
    """What the passage most likely means, or that nobody can say."""
    facts: tuple[FactId, ...] = ()
    """The facts on which the mistake bears."""

    @property
    def name(self) -> str:
        return self.slip


class Retired(Record):
    """An id that was published and has no record any more. Its address redirects, and it is never used again."""

    file: ClassVar = "site_src/retired.yml"
    """The file in which they are typed."""

    id: Id
    """The id as it was."""
    kind: Annotated[Kind, KINDS]
    """The kind of the record that had it, by which its old address is known."""
    became: Annotated[Fate, FATES]
    """What became of it."""
    to: tuple[RecordId, ...] = ()
    """The ids that took its place."""
    why: Text | None = None
    """The reason, which stands at the old address for everybody; required where something is withdrawn."""
