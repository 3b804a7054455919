"""The words that editors choose from: acts, hedges, kinds of disagreement, sorts, doubts, reasons.

To add a word is to add its record here, its messages in ``words/en.ftl``, and an example. What a rule or a page does
with a word follows from the fields of its record: no other module compares names of words. What may be said of a source
is in ``source_words``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from generator.model.registry import Registry, Word
from generator.model.standings import BESIDE, COUNTED, STANDINGS, TENSION, TIERS, Sign


@dataclass(frozen=True)
class Act(Word):
    """What a voice does in a passage. An act that neither asserts nor denies nor withdraws is a silence."""

    kind: ClassVar = "act"

    asserts: bool = False
    confirms: bool = False
    """Whether it settles the matter if the voice is one that can."""
    denies: bool = False
    finds: bool = False
    """Whether it is the outcome of an inquiry, which may name the witnesses that it rests on."""
    withdraws: bool = False
    """Whether the voice takes back what it said before; it then says nothing in its place."""
    needs_voice: bool = False
    """Whether only a voice that is named can do it, and not an article in its own words."""
    speaks_of_itself: bool = False
    """Whether a voice says this much, though it neither asserts nor denies anything: that it will not comment."""

    @property
    def silent(self) -> bool:
        return not (self.answers or self.withdraws)

    @property
    def answers(self) -> bool:
        """Whether it says anything of the matter itself: that it is so, or that it is not."""
        return self.asserts or self.denies

    @property
    def speaks(self) -> bool:
        """Whether who does it says anything at all, so that there is something to cite."""
        return not self.silent or self.speaks_of_itself


SAYS = Act("says", asserts=True)
ACTS = Registry(
    SAYS,
    Act("confirms", asserts=True, confirms=True),
    Act("finds", asserts=True, confirms=True, finds=True, needs_voice=True),
    Act("denies", denies=True),
    Act("withdraws", withdraws=True, needs_voice=True),
    Act("did-not-confirm", needs_voice=True),
    Act("no-comment", needs_voice=True, speaks_of_itself=True),
    Act("does-not-know", needs_voice=True, speaks_of_itself=True),
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
    """Whether the passage only reports an accusation: a denial then contradicts nobody who says that it is so."""
    in_passing: bool = False
    """The passage does not say it, but needs it: it adds its article and no origin, and makes nothing surer."""

    @property
    def outright(self) -> bool:
        """It is what the passage says, without a hedge."""
        return not (self.hedges or self.in_passing)


OUTRIGHT = Sure("stated", hedges=False)
SURENESS = Registry(
    OUTRIGHT,
    Sure("presupposed", hedges=False, in_passing=True),
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
    excludes: bool = False
    """It is there only where two readings cannot both be true."""
    pulls: bool = False
    """It is there only where the sources seem to clash."""
    in_turn: bool = False
    """It is there only where nothing excludes anything, since each is true of its own time."""
    slight: bool = False
    """A question that is answered differently in this way alone is of low worth to a reader."""
    of_wording: bool = False
    """Whether it is a difference of wording alone, which is shown among the slips too."""
    sign: Sign | None = None
    """The sign under which the home page counts it; None where it does not."""


CONFLICTS = Registry(
    Conflict("contradiction", block=True, excludes=True),
    Conflict("tension", block=True, pulls=True, sign=TENSION),
    Conflict("change over time", in_turn=True),
    Conflict("granularity", slight=True),
    Conflict("wording", slight=True, of_wording=True),
    Conflict("slip", slight=True, of_wording=True),
)
"""The kinds of disagreement."""


@dataclass(frozen=True)
class PairSort(Word):
    """What two readings are to each other: two answers to a question, or two dates."""

    kind: ClassVar = "pair"

    glyph: str
    excludes: bool = False
    """They cannot both be true, and dispute where both are given."""
    pulls: bool = False
    """Both can be true, and yet the sources seem to clash: the standing stays, and that is said beside it."""
    in_turn: bool = False
    """Both are true, one after the other: each is dated, on days of its own."""

    @property
    def at_ease(self) -> bool:
        """Two such readings need no more to be said of them than that they are so."""
        return not (self.excludes or self.pulls or self.in_turn)


EXCLUSIVE = PairSort("exclusive", "≠", excludes=True)
COMPATIBLE = PairSort("compatible", "+")
PAIR_SORTS = Registry(
    EXCLUSIVE,
    PairSort("tension", "↔", pulls=True),
    PairSort("successive", "→", in_turn=True),
    COMPATIBLE,
)
"""What an editor says of two answers, by one question: is there a state of the world in which both sentences, as
worded, are true?"""


@dataclass(frozen=True)
class Doubt(Word):
    """What cannot be trusted in a testimony."""

    kind: ClassVar = "doubt"

    of_voice: bool = False
    """Whether it is about who is cited: this voice then counts as no origin."""


DOUBTS = Registry(Doubt("by", of_voice=True), Doubt("translation"))


@dataclass(frozen=True)
class Knowing(Word):
    """How somebody knows what they say."""

    kind: ClassVar = "knew"

    at_first_hand: bool = False
    """Whether the voice was there itself."""


KNOWINGS = Registry(Knowing("saw", at_first_hand=True), *map(Knowing, ("told", "established", "compiled")))
"""How a voice can know: by seeing it, by being told, by an inquiry, by gathering it from others."""


@dataclass(frozen=True)
class BodySort(Word):
    """What kind of body an organisation is."""

    kind: ClassVar = "body"


BODY_SORTS = Registry(
    *map(
        BodySort,
        (
            "government",
            "agency",
            "parliament",
            "court",
            "mission",
            "company",
            "publication",
            "international body",
            "other",
        ),
    ),
    own=BodySort,
)


@dataclass(frozen=True)
class ThingSort(Word):
    """What kind of thing a thing is."""

    kind: ClassVar = "thing"


THING_SORTS = Registry(
    *map(ThingSort, ("ship", "aircraft", "vehicle", "machine", "weapon", "treaty", "document", "work")), own=ThingSort
)


@dataclass(frozen=True)
class SlipSort(Word):
    """What a mistake in a text is in."""

    kind: ClassVar = "slip"


SLIP_SORTS = Registry(
    *map(
        SlipSort,
        ("name", "word", "lost words", "pronoun", "body", "grammar", "attribution", "date", "number", "tense"),
    )
)


@dataclass(frozen=True)
class Licensed(Word):
    """A part of a site that has a licence."""

    kind: ClassVar = "licensed"


LICENSED = Registry(*map(Licensed, ("words", "data")))
"""What a licence can be for: what the editors wrote, and the exported files."""


@dataclass(frozen=True)
class Fate(Word):
    """What became of a retired id."""

    kind: ClassVar = "fate"

    leads_on: bool = True
    """Whether other ids took its place. Otherwise its record says why it is gone."""
    to_one: bool = False
    """Whether exactly one id took its place, under which the record is the same."""
    nameless: bool = False
    """Whether a token stands in the place of the id, and nothing at its address, for the sake of somebody's name."""


ERASED = "erased"
"""The fate of an id whose very name is gone; ``explainer erase`` writes it."""
FATES = Registry(
    Fate("renamed", to_one=True),
    Fate("merged"),
    Fate("split"),
    Fate("withdrawn", leads_on=False),
    Fate(ERASED, leads_on=False, nameless=True),
)


def labels() -> Iterator[Word]:
    """The words that stand on pages as labels, each once, so that a reader may look them up."""
    yield from STANDINGS
    yield from BESIDE
    yield from COUNTED
    yield from (conflict for conflict in CONFLICTS if not conflict.sign)
    yield from (strength for strength in SURENESS if not strength.outright)
    yield from KNOWINGS
    yield from TIERS
