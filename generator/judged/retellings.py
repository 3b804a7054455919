"""A fact beside what bears on it: one of its testimonies, or a voice or an article that could be left out."""

from __future__ import annotations

from dataclasses import dataclass

from generator.judged.testified import PassageView
from generator.judged.views import FactView
from generator.standing import LeftOut


@dataclass(frozen=True, slots=True)
class Retelling:
    """A fact, with one of its testimonies."""

    view: FactView
    passage: PassageView


@dataclass(frozen=True, slots=True)
class Bearing:
    """A fact, with what would fall of it without one voice or without one article."""

    view: FactView
    left_out: LeftOut

    @property
    def uncited(self) -> bool:
        """Whether somebody is clearly cited for the fact, and nobody would be without that voice."""
        return self.view.judgement.backing.clear and not self.left_out.after.clear
