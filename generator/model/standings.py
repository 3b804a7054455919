"""The words that are computed: standings, signs beside them, what falls, uncounted origins, tiers, coverage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.model.registry import Registry, Word


@dataclass(frozen=True)
class Group(Word):
    """A group of standings that the home page counts together."""

    kind: ClassVar = "group"

    fragment: str
    """Its place on the home page, which lives as long as any address."""
    always: bool = False
    """Whether the home page names its standings even if no fact has them."""


ESTABLISHED = Group("established", "established", always=True)
UNSETTLED = Group("unsettled", "told-and-not-settled")
CONTESTED = Group("contested", "disputed")
OPEN = Group("open", "unknown")
ASIDE = Group("aside", "background")
GROUPS = Registry(ESTABLISHED, UNSETTLED, CONTESTED, OPEN, ASIDE)


@dataclass(frozen=True)
class Sign(Word):
    """A word that is shown in a colour and with a glyph, since colour alone must never carry a meaning."""

    kind: ClassVar = "sign"

    glyph: str
    """A character that no system draws as an emoji."""
    group: Group

    @property
    def css(self) -> str:
        """Its CSS class."""
        return f"standing-{self.slug}"


DATE_DISPUTED = Sign("date disputed", "◇", CONTESTED)
TENSION = Sign("tension", "↔", CONTESTED)
UNANSWERED = Sign("unanswered", "?", OPEN)
BACKGROUND = Sign("background", "▒", ASIDE)
BESIDE = Registry(DATE_DISPUTED, TENSION, BACKGROUND)
"""The signs that stand beside the standing of a fact."""
SIGNS = Registry(*BESIDE, UNANSWERED)
"""The signs that are shown like standings and are none."""


@dataclass(frozen=True)
class Standing(Sign):
    """How well a fact stands. Its shape is one SVG path or two, in a box of 12 by 12."""

    kind: ClassVar = "standing"

    filled: str = ""
    outlined: str = ""
    names_voice: bool = False
    """Whether its label names a voice where one is known: "confirmed by the board"."""


_CIRCLE = "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"
_QUOTES = "M1.5 6.5q0-4 3-4.5-1.2 1-1.2 2.2h1.7v3.8h-3.5zM7 6.5q0-4 3-4.5-1.2 1-1.2 2.2h1.7v3.8h-3.5z"

CONFIRMED = Standing("confirmed", "✓", ESTABLISHED, outlined="M1.5 6.5 4.5 9.5 10.5 2.5", names_voice=True)
REPORTED = Standing("reported", "●", UNSETTLED, filled=_CIRCLE)
POSSIBLE = Standing("reported as possible", "◐", UNSETTLED, filled="M6 1.5a4.5 4.5 0 1 0 0 9z", outlined=_CIRCLE)
STATED = Standing("stated", "■", UNSETTLED, filled="M2 2h8v8h-8z")
SAID = Standing("said", "❝", UNSETTLED, filled=_QUOTES, names_voice=True)
DENIED = Standing("denied", "✗", CONTESTED, outlined="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5", names_voice=True)
DISPUTED = Standing("disputed", "◆", CONTESTED, filled="M6 .5 11.5 6 6 11.5 .5 6z")
UNKNOWN = Standing("unknown", "○", OPEN, outlined="M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8z")
STANDINGS = Registry(CONFIRMED, REPORTED, POSSIBLE, STATED, SAID, DENIED, DISPUTED, UNKNOWN)
"""All standings, in the order in which readers meet them."""
SEEN = Standing("seen", "≡", UNSETTLED, filled="M2 2h8v2h-8zM2 5h8v2h-8zM2 8h8v2h-8z")
"""Stated, of what is about the texts themselves: it has a label of its own, and so a mark of its own."""


@dataclass(frozen=True)
class Counted(Word):
    """What the line beside a standing counts."""

    kind: ClassVar = "counted"


SOURCE = Counted("source")
VOICE = Counted("voice")
COUNTED = Registry(SOURCE, VOICE)


@dataclass(frozen=True)
class Uncounted(Word):
    """The reason why an origin does not count as independent."""

    kind: ClassVar = "uncounted"


VAGUE = Uncounted("vague")
"""A crowd of unknown size."""
IN_DOUBT = Uncounted("in doubt")
"""The text leaves open who is cited."""
UNCOUNTED = Registry(VAGUE, IN_DOUBT)


@dataclass(frozen=True)
class Tier(Word):
    """How far a testimony is verified against its passage."""

    kind: ClassVar = "tier"


NOT_VERIFIED = Tier("not verified")
CHECKED = Tier("checked")
READ = Tier("read by an editor")
TIERS = Registry(NOT_VERIFIED, CHECKED, READ)
"""All tiers, from the least verified to the best."""


@dataclass(frozen=True)
class Fall(Word):
    """What would be otherwise of a fact without one voice, or without one article."""

    kind: ClassVar = "fall"


UNSAID = Fall("unsaid")
"""Nobody would say so, and none of its answers would be given."""
BROUGHT_BACK = Fall("brought back")
"""What somebody took back would stand again."""
ANSWER_GONE = Fall("answer gone")
UNCITED = Fall("uncited")
"""Nobody would be cited for it."""
UNCLEAR = Fall("unclear")
"""Only voices would be cited of which the text leaves open whether they are."""
VAGUER = Fall("vaguer")
"""Only voices would clearly be cited that are too vague to count."""
HEDGED = Fall("hedged")
"""Nobody would say so outright."""
UNCONFIRMED = Fall("unconfirmed")
UNDENIED = Fall("undenied")
UNDISPUTED = Fall("undisputed")
OTHERWISE = Fall("otherwise")
"""It would have another standing, which none of the others explains."""
EASED = Fall("eased")
"""The sources would not seem to clash."""
UNDATED = Fall("undated")
DATE_SETTLED = Fall("date settled")
"""Its dates would not be disputed."""
REDATED = Fall("redated")
FALLS = Registry(
    UNSAID, BROUGHT_BACK, ANSWER_GONE, UNCITED, UNCLEAR, VAGUER, HEDGED, UNCONFIRMED, UNDENIED, UNDISPUTED, OTHERWISE,
    EASED, UNDATED, DATE_SETTLED, REDATED,
)  # fmt: skip
"""All that can fall of a fact, the heaviest first."""


@dataclass(frozen=True)
class Footing(Word):
    """On how many voices a fact of the case hangs: without them nobody would clearly be cited for it."""

    kind: ClassVar = "footing"

    fragment: str
    """Its place on the page of all facts, which lives as long as any address."""
    strings: int
    """By how many strings it is drawn as hanging."""
    alone: bool = False
    """Whether the fact hangs on a single voice."""


ON_ONE = Footing("on one", "_on-one-voice", 1, alone=True)
ON_ANOTHER = Footing("on another", "_on-one-voice", 1, alone=True)
"""On one voice that is not named, behind those that are."""
ON_SEVERAL = Footing("on several", "_on-several-voices", 2)
"""No single voice is needed for it."""
ON_NOBODY = Footing("on nobody", "_on-no-voice", 0)
FOOTINGS = Registry(ON_ONE, ON_ANOTHER, ON_SEVERAL, ON_NOBODY)


@dataclass(frozen=True)
class Coverage(Word):
    """What became of a passage of a source."""

    kind: ClassVar = "coverage"


USED = Coverage("used")
"""A fact rests on it."""
SET_ASIDE = Coverage("set aside")
BOTH = Coverage("both")
"""A line that holds a fact and, say, a caption."""
UNREAD = Coverage("unread")
COVERAGES = Registry(USED, SET_ASIDE, BOTH, UNREAD)
