"""What was published and mended when, as readers are shown it: with the records behind the ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator import words
from generator.judged.index import Index
from generator.judged.wordings import Wording, wordings
from generator.model import Anything, Correction, Edition, Language, Prose
from generator.words import Said
from generator.words.calendar import days_in_words

if TYPE_CHECKING:
    from generator.dates import Date
    from generator.judged import Judged
    from generator.judged.views import FactView


@dataclass(frozen=True)
class EditionView:
    """An edition with the facts that were new or worded otherwise in it, and that still have a page."""

    edition: Edition
    counted: Said
    views: tuple[FactView, ...]

    @property
    def date(self) -> str:
        return day_in_words(self.edition.day)


@dataclass(frozen=True)
class CorrectionView:
    """A correction with the records that it concerns."""

    correction: Correction
    records: tuple[Anything, ...]

    @property
    def date(self) -> str:
        return day_in_words(self.correction.day)

    @property
    def what(self) -> Prose:
        return self.correction.what


def day_in_words(day: Date) -> str:
    """A single day: "3 January 2019"."""
    return days_in_words(day, day)[0]


@dataclass(frozen=True)
class Past:
    """The past of a site: each part is worked out when it is first asked for."""

    judged: Judged = field(repr=False)

    @property
    def language(self) -> Language:
        """The language of all that is said of it."""
        return self.judged.language

    @cached_property
    def wordings(self) -> Mapping[str, Wording]:
        """By id: the wording of everything that others may cite, and what the editions had."""
        return wordings(self.judged)

    @cached_property
    @words.in_its_language
    def editions(self) -> tuple[EditionView, ...]:
        """Every edition that was published, the newest first."""
        return tuple(_edition(self.judged, edition) for edition in self.judged.dossier.history.editions)

    @cached_property
    def corrections(self) -> tuple[CorrectionView, ...]:
        """Every correction of this site, the newest first."""
        known, records = self.judged.dossier.history.corrections, self.judged.dossier.records
        return tuple(CorrectionView(mended, tuple(records[name] for name in mended.concerns)) for mended in known)

    @cached_property
    def corrected(self) -> Index[str, CorrectionView]:
        """By the id of what was wrong: the corrections that concern it."""
        return Index.of((name, known) for known in self.corrections for name in known.correction.concerns)


def _edition(judged: Judged, edition: Edition) -> EditionView:
    new = sum(_first(judged, name) is edition for name in edition.wordings)
    counted = words.say("edition-counted", new=new, changed=len(edition.wordings) - new)
    views = tuple(judged.facts[name] for name in edition.wordings if name in judged.facts)
    return EditionView(edition, counted, views)


def _first(judged: Judged, name: str) -> Edition | None:
    """The edition in which something came first."""
    return next((known for known in reversed(judged.dossier.history.editions) if name in known.wordings), None)
