"""Who says what: chains of attribution, drawn and in words, with what rests on each voice at their end."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator import drawings, words
from generator.addresses import PAGES
from generator.drawings import Chain
from generator.judged import FactView, Index, Judged, PassageView
from generator.model import Dossier, Source, Speaker
from generator.pages import foundations
from generator.pages.foundations import Burden
from generator.pages.page import Page, makes_page
from generator.problem import Mark

VOICES, PASSAGES, CHAINS = 30, 40, 100
"""How much one page has room for: so many voices, of each so many passages, and so many chains, the weightiest first.
All else is on the voices' own pages."""


@dataclass(frozen=True)
class ChainEnd:
    """A voice at the end of chains, and every passage that leads back to it."""

    voice: Speaker
    passages: tuple[tuple[FactView, PassageView], ...]
    """Those that clearly cite it."""
    beside: tuple[tuple[FactView, PassageView], ...]
    """Those that perhaps cite it, and those that say that it is silent."""
    articles: tuple[str, ...]
    """In which articles it is clearly cited, the prints of a dispatch as one."""
    paragraphs: int
    """In how many paragraphs a chain ends with this voice: how finely facts were cut makes no difference to it."""

    @property
    def shown(self) -> tuple[tuple[FactView, PassageView], ...]:
        """The passages that clearly cite it and for which there is room."""
        return self.passages[:PASSAGES]

    @property
    def shown_beside(self) -> tuple[tuple[FactView, PassageView], ...]:
        """The others for which there is room."""
        return self.beside[:PASSAGES]

    @property
    def left_out(self) -> int:
        """For how many passages there is none."""
        return len(self.passages) - len(self.shown) + len(self.beside) - len(self.shown_beside)

    @property
    def facts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(view.id for view, _ in self.passages))


@dataclass(frozen=True)
class Strand:
    """A chain from a voice to an article, in words for where there is no room to draw it."""

    voice: Speaker
    between: Speaker | None
    """Who passes its words on, if anybody."""
    source: Source
    printed_in: str
    """What the article is called."""
    paragraphs: int

    @property
    def of(self) -> str:
        """The ids of all whom it runs through."""
        return " ".join(one.id for one in (self.voice, self.between, self.source) if one)


@makes_page("who-says-what")
def who_says_what(judged: Judged) -> Page:
    """Chains of attribution, drawn and listed, with what rests on each voice at their end."""
    return Page(
        path=PAGES["who-says-what"],
        template="who_says_what",
        title=words.say("page-who-says-what"),
        mark=Mark("site_src/voices"),
        kind="who-says-what",
        show=lambda: _shown(judged),
        description=words.say("about-chains", sources=words.Sources.of(judged.dossier)),
    )


def _shown(judged: Judged) -> dict[str, object]:
    ends = chain_ends(judged)
    counts = drawings.strands(judged)
    drawn = _strongest(counts, {end.voice.id for end in ends[:VOICES]})
    strands = [_strand(judged, chain, count) for chain, count in Counter(drawn).most_common()]
    sharing = drawings.sharing_a_box(drawn)
    return {
        "drawing": drawings.chains(judged, drawn),
        "singly": [end for end in ends[:VOICES] if end.paragraphs and end.voice.id not in sharing],
        "sharing": [end for end in ends[:VOICES] if end.voice.id in sharing],
        "shared": drawings.REST,
        "ends": [(end, known, _beyond(end, known)) for end in ends[:VOICES] for known in (_burden(judged, end),)],
        "others": len(ends[VOICES:]),
        "chains": len(counts),
        "drawn": len(drawn),
        "voices": sum(bool(end.paragraphs) for end in ends),
        "half": half_of(ends),
        "by_voice": Index.of((strand.voice.id, strand) for strand in strands),
        "by_between": Index.of((strand.between.id, strand) for strand in strands if strand.between),
        "by_source": Index.of((strand.source.id, strand) for strand in strands),
        "leading": words.Sources.of(judged.dossier, {passage.source.id for passage in judged.chains}),
    }


def _strongest(counts: Counter[Chain], voices: set[str]) -> dict[Chain, int]:
    """The chains to some voices for which there is room, in the order in which they were."""
    kept = {chain for chain, _ in [known for known in counts.most_common() if known[0].origin in voices][:CHAINS]}
    return {chain: count for chain, count in counts.items() if chain in kept}


def _strand(judged: Judged, chain: Chain, count: int) -> Strand:
    dossier, printed_in = judged.dossier, judged.source_names[chain.article]
    between = dossier.speakers[chain.between] if chain.between else None
    return Strand(dossier.speakers[chain.origin], between, dossier.sources[chain.article], printed_in, count)


def _burden(judged: Judged, end: ChainEnd) -> Burden | None:
    """What would fall without a voice."""
    voice = judged.dossier.entities.get(end.voice.id)
    return foundations.of_voice(judged, voice) if voice else None


def _beyond(end: ChainEnd, burden: Burden | None) -> str:
    """Of the facts that hang on a voice, for how many its own words are not cited, and who is cited instead."""
    others = [view for view in burden.alone if view.id not in end.facts] if burden else []
    passed = [view for view in others if any(end.voice in one.voices for one in view.passages if one.cites_clearly)]
    return words.say("voice-carries-beyond", spoken=len(others) - len(passed), passed=len(passed)) if others else ""


def chain_ends(judged: Judged) -> list[ChainEnd]:
    """Every voice at the end of a chain, first the one that most paragraphs clearly cite."""
    resting: dict[str, list[tuple[FactView, PassageView]]] = {}
    for view in judged.facts.values():
        for passage in view.passages:
            if passage.voices and not passage.testimony.headline:
                resting.setdefault(passage.voices[-1].id, []).append((view, passage))
    cited = {(passage.voices[-1].id, passage.testimony.at.place) for passage in judged.chains}
    paragraphs = Counter(voice for voice, _ in cited)
    ends = [_chain_end(judged.dossier, voice, pairs, paragraphs[voice]) for voice, pairs in resting.items()]
    return sorted(ends, key=lambda end: (-end.paragraphs, words.by_alphabet(end.voice.name)))


def _chain_end(
    dossier: Dossier, voice: str, pairs: Sequence[tuple[FactView, PassageView]], paragraphs: int
) -> ChainEnd:
    clear = [pair for pair in pairs if pair[1].cites_clearly]
    beside = [pair for pair in pairs if not pair[1].cites_clearly]
    articles = tuple(dict.fromkeys(dossier.articles_of([passage.testimony for _, passage in clear])))
    return ChainEnd(dossier.speakers[voice], tuple(clear), tuple(beside), articles, paragraphs)


def half_of(ends: Sequence[ChainEnd]) -> Sequence[ChainEnd]:
    """The smallest number of voices on which at least half of all paragraphs that cite somebody rest."""
    running = list(accumulate(end.paragraphs for end in ends if end.paragraphs))
    return ends[: bisect_left(running, running[-1] / 2) + 1] if running else ()
