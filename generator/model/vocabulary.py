"""The words that editors choose among: acts, hedges, kinds of disagreement, sorts, doubts, reasons.

A word is one record here, its messages in the room of words, and one example. What a rule or a page does with a word
follows from the fields of its record: no other module compares its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.model.registry import Registry, Word
from generator.model.standings import TENSION, Sign


@dataclass(frozen=True)
class Act(Word):
    """What a voice does in a passage. One that neither asserts nor denies is a silence."""

    kind: ClassVar = "act"

    asserts: bool = False
    confirms: bool = False
    """It asserts in answer to a claim, and settles the matter where the voice can."""
    denies: bool = False
    needs_voice: bool = False
    """An article in its own words cannot do it: whoever does is named."""

    @property
    def silent(self) -> bool:
        return not (self.asserts or self.denies)


SAYS = Act("says", asserts=True)
ACTS = Registry(
    SAYS,
    Act("confirms", asserts=True, confirms=True),
    Act("denies", denies=True),
    Act("did-not-confirm", needs_voice=True),
    Act("no-comment", needs_voice=True),
    Act("does-not-know", needs_voice=True),
    Act("left-open"),
    Act("silent", needs_voice=True),
)
"""What a testimony can do."""


@dataclass(frozen=True)
class Sure(Word):
    """How sure a passage is of what it says."""

    kind: ClassVar = "sure"

    hedges: bool = True
    alleges: bool = False
    """The passage takes no side: who denies it contradicts nobody who vouches for it."""


OUTRIGHT = Sure("stated", hedges=False)
SURENESS = Registry(
    OUTRIGHT,
    Sure("believed"),
    Sure("alleged", alleges=True),
    Sure("possible"),
    Sure("conditional"),
    Sure("predicted"),
)
"""How sure a testimony can be."""


@dataclass(frozen=True)
class Conflict(Word):
    """In what way the sources differ on a fact."""

    kind: ClassVar = "conflict"

    block: bool = False
    """It has a block on the page of disagreements, answer against answer; the others are listed below these."""
    of_wording: bool = False
    """It lies in how the texts put it, and is shown with their slips too."""
    sign: Sign | None = None
    """What it is counted under on the home page; without one it is not counted there."""


CONFLICTS = Registry(
    Conflict("contradiction", block=True),
    Conflict("tension", block=True, sign=TENSION),
    Conflict("change over time"),
    Conflict("granularity"),
    Conflict("wording", of_wording=True),
    Conflict("slip", of_wording=True),
)
"""The kinds of disagreement."""


@dataclass(frozen=True)
class Doubt(Word):
    """What about a testimony cannot be trusted."""

    kind: ClassVar = "doubt"

    of_voice: bool = False
    """It is about who is cited, who then counts as no origin."""


DOUBTS = Registry(Doubt("by", of_voice=True), Doubt("translation"))


@dataclass(frozen=True)
class Translation(Word):
    """How a source came into its language, where that matters to what it can prove."""

    kind: ClassVar = "translation"

    confirms: bool = True
    """Whether its wording is good enough for a confirmation to settle anything."""


TRANSLATIONS = Registry(Translation("machine", confirms=False), Translation("suspected"))


@dataclass(frozen=True)
class Unused(Word):
    """Why no fact rests on a passage."""

    kind: ClassVar = "unused"


UNUSED = Registry(*map(Unused, ("boilerplate", "caption", "link", "duplicate", "heading")))
"""Why a passage can be set aside."""


@dataclass(frozen=True)
class BodySort(Word):
    """What kind of body an organisation is."""

    kind: ClassVar = "body"


BODY_SORTS = Registry(
    *map(
        BodySort,
        ("government", "agency", "parliament", "mission", "publication", "international body", "other"),
    )
)


@dataclass(frozen=True)
class SlipSort(Word):
    """What is off where a text stumbles."""

    kind: ClassVar = "slip"


SLIP_SORTS = Registry(
    *map(
        SlipSort,
        ("name", "word", "lost words", "pronoun", "body", "grammar", "attribution", "date", "number", "tense"),
    )
)


@dataclass(frozen=True)
class Fate(Word):
    """What became of an id that was published and is gone."""

    kind: ClassVar = "fate"

    leads_on: bool = True
    """It leads to other ids; else it says why it is gone."""
    to_one: bool = False
    """It leads to exactly one: the record is the same under another id."""


FATES = Registry(
    Fate("renamed", to_one=True),
    Fate("merged"),
    Fate("split"),
    Fate("withdrawn", leads_on=False),
)
