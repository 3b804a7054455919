"""The words that are computed: how a fact stands and what stands beside that, which origins count, what is verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.model.registry import Registry, Word


@dataclass(frozen=True)
class Group(Word):
    """What a reader asks first; the home page counts the standings that answer it together."""

    kind: ClassVar = "group"

    always: bool = False
    """Its standings are counted even where no fact has them."""


ESTABLISHED = Group("established", always=True)
UNSETTLED = Group("unsettled")
CONTESTED = Group("contested")
OPEN = Group("open")
GROUPS = Registry(ESTABLISHED, UNSETTLED, CONTESTED, OPEN)


@dataclass(frozen=True)
class Sign(Word):
    """A word that is shown with a glyph in its colour, so that colour is never all there is."""

    kind: ClassVar = "sign"

    glyph: str
    """Never one that is drawn as an emoji."""
    group: Group

    @property
    def css(self) -> str:
        """Its class in the stylesheet."""
        return f"standing-{self.slug}"


DATE_DISPUTED = Sign("date disputed", "◇", CONTESTED)
TENSION = Sign("tension", "↔", CONTESTED)
UNANSWERED = Sign("unanswered", "?", OPEN)
SIGNS = Registry(DATE_DISPUTED, TENSION, UNANSWERED)
"""What is shown like a standing and is none."""


@dataclass(frozen=True)
class Standing(Sign):
    """How well a fact stands, and its shape: one path or two in a box of 12 by 12."""

    kind: ClassVar = "standing"

    filled: str = ""
    outlined: str = ""
    names_voice: bool = False
    """Its label says by whom."""


_CIRCLE = "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"
_QUOTES = "M1.5 6.5q0-4 3-4.5-1.2 1-1.2 2.2h1.7v3.8h-3.5zM7 6.5q0-4 3-4.5-1.2 1-1.2 2.2h1.7v3.8h-3.5z"

CONFIRMED = Standing("confirmed", "✓", ESTABLISHED, outlined="M1.5 6.5 4.5 9.5 10.5 2.5", names_voice=True)
REPORTED = Standing("reported", "●", UNSETTLED, filled=_CIRCLE)
POSSIBLE = Standing("reported as possible", "◐", UNSETTLED, filled="M6 1.5a4.5 4.5 0 1 0 0 9z", outlined=_CIRCLE)
STATED = Standing("stated", "■", UNSETTLED, filled="M2 2h8v8h-8z")
SAID = Standing("said", "❝", UNSETTLED, filled=_QUOTES, names_voice=True)
DENIED = Standing("denied", "✗", CONTESTED, outlined="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5")
DISPUTED = Standing("disputed", "◆", CONTESTED, filled="M6 .5 11.5 6 6 11.5 .5 6z")
UNKNOWN = Standing("unknown", "○", OPEN, outlined="M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8z")
STANDINGS = Registry(CONFIRMED, REPORTED, POSSIBLE, STATED, SAID, DENIED, DISPUTED, UNKNOWN)
"""How a fact can stand, in the order in which readers meet them."""


@dataclass(frozen=True)
class Uncounted(Word):
    """Why an origin is not counted as an independent one."""

    kind: ClassVar = "uncounted"


VAGUE = Uncounted("vague")
"""A crowd of unknown size."""
IN_DOUBT = Uncounted("in doubt")
"""The text leaves open who is cited."""
UNCOUNTED = Registry(VAGUE, IN_DOUBT)


@dataclass(frozen=True)
class Tier(Word):
    """How far it is verified that a passage says what a testimony says."""

    kind: ClassVar = "tier"


NOT_VERIFIED = Tier("not verified")
CHECKED = Tier("checked")
READ = Tier("read by an editor")
TIERS = Registry(NOT_VERIFIED, CHECKED, READ)
"""From the least verified to the best."""
