"""What is known from translations alone: readers see beside it that it is, and what that is worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import words
from generator.model import Translator
from generator.standing import Backing
from generator.words import Said

if TYPE_CHECKING:
    from generator.judged import Judged


@dataclass(frozen=True, slots=True)
class Rendition:
    """That all sources which say something are translations, and which these are."""

    by: Translator
    """Who translated them; of several, the one whose wording can be trusted most."""
    sources: tuple[str, ...]
    """What the sources are called."""

    @property
    def brief(self) -> Said:
        """What they are, in a word or two."""
        return words.say(self.by, "brief")

    @property
    def whole(self) -> Said:
        """What they are, which, and what that proves."""
        named = words.say("only-translated", how=self.brief, sources=words.listed(self.sources, apart=True))
        return words.one_after_another([named, words.say(self.by, "meaning")])


def rendition(judged: Judged, behind: Iterable[Backing | None]) -> Rendition | None:
    """That what these carry stands in translations alone; None where it stands in an original, or nowhere."""
    named = dict.fromkeys(name for backing in behind if backing for name in backing.sources)
    translators = [judged.dossier.sources[name].translator for name in named]
    known = [by for by in translators if by]
    if not known or len(known) < len(translators):
        return None
    by = next((by for by in known if by.confirms), known[0])
    return Rendition(by, tuple(judged.source_names[name] for name in named))


def marked(text: str, known: Rendition | None) -> str:
    """A text in words alone, with what it is known from behind it where that is translations alone."""
    return words.row([text, words.say("in-brief", brief=known.brief)], "sentences") if known else text
