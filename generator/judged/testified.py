"""A testimony as pages show it: with the records behind its ids, and with words for what it does."""

from __future__ import annotations

from dataclasses import dataclass

from generator import words
from generator.addresses import at_words
from generator.dates import Reckoning, Span
from generator.evidence import Line, tier
from generator.model import SAYS, Dispatch, Source, Speaker, Testimony, Tier
from generator.standing import Spoken
from generator.standing.dated import span_words
from generator.words.calendar import date_in_words


@dataclass(frozen=True, slots=True)
class PassageView:
    """A testimony with the records behind its ids: its source, its voices, its answer."""

    id: str
    """The fragment of its place on the page of its source. It has a low line, which ids of records never have."""
    number: int
    testimony: Testimony
    source: Source
    dispatch: Dispatch | None
    """The dispatch of which its passage is a print."""
    voices: tuple[Speaker, ...]
    """Who says it: whom it cites, else whose voice its source speaks with, if anybody's."""
    witnesses: tuple[Speaker, ...]
    """On whose testimony it rests, where it is a finding."""
    of_the_texts: bool
    """Whether its fact is about how the texts tell it, so that nobody says it: it is seen there."""
    cites_clearly: bool
    """Whether it is clear who speaks, and that they say something."""
    answer: str
    amount: str
    """The amount that it gives, with unit and scope; empty where it gives none."""
    when: Span | None
    clock: Reckoning | None
    """By whose clock its hours are, or would be if it gave any."""
    from_card: bool
    """Whether its date is counted from the day on a catalogue card."""
    spoken: Spoken | None
    """When the nearest of its voices spoke, where that is said."""
    taken_back: str
    """That its voice took it back, and when, in words; empty of what still stands."""
    line: Line | None
    """Its line in the locks; None where it is not verified as it is now."""

    @property
    def tier(self) -> Tier:
        """How far it is verified."""
        return tier(self.line)

    @property
    def original(self) -> str:
        """The address of its words in the article on the web, by the card of its source; empty where that has none.

        It is that of the whole article where no browser would find the words, or nobody knows whether one would.
        """
        card, anchor = self.source.catalogue, self.testimony.at.anchor
        if not card or not card.url:
            return ""
        return at_words(card.url, anchor) if anchor and self.line and not self.line.cut else card.url

    @property
    def date(self) -> str:
        """Its date in words, with a mark if a catalogue card has a part in it; empty where it gives none."""
        by_card = words.Sources.counted([self.source]) if self.from_card else None
        return span_words(self.when, by_card) if self.when else ""

    @property
    def said(self) -> str:
        """When the nearest of its voices spoke, in words; empty where nobody says so."""
        if self.spoken is None:
            return ""
        return words.say(
            "spoke",
            exact="yes" if self.spoken.span.exact else "no",
            voices=len(self.voices),
            who=words.in_sentence(self.voices[0]),
            date=date_in_words(self.spoken.span),
            carded="yes" if self.spoken.by_card else "no",
        )

    @property
    def own(self) -> str:
        """What tells it where nobody is cited: the source in its own words, or its text as it stands."""
        return words.say("cited-text") if self.of_the_texts else words.say(self.source.sort, "own")

    @property
    def deed(self) -> str:
        """What the voice does, in a word or two; empty where it plainly says it."""
        act = self.testimony.act
        return words.say(act, "label") if act != SAYS else ""

    @property
    def reply(self) -> str:
        """The same with the answer that the voice denies, takes back or is silent on; empty of any other."""
        act = self.testimony.act
        return words.say(act, "answer", answer=words.within(self.answer)) if self.answer and not act.asserts else ""

    @property
    def hedge(self) -> str:
        """The label of how sure the passage is; empty where it says it outright."""
        sure = self.testimony.sure
        return words.say(sure, "label") if not sure.outright else ""

    @property
    def knew(self) -> str:
        """How the last of its voices knows it, where the passage says so."""
        return words.say(self.testimony.knew, "label") if self.testimony.knew else ""

    @property
    def doubt(self) -> str:
        """What cannot be trusted in its wording; empty for a doubt about who is cited, which is printed elsewhere."""
        testimony = self.testimony
        return words.say(testimony.doubt, "label") if testimony.doubt and not testimony.voice_in_doubt else ""
