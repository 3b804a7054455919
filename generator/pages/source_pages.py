"""Pages for sources: the list of them, with the dispatches that several print, and a page for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator import drawings, words
from generator.addresses import PAGES
from generator.evidence import PassageUse
from generator.files import references
from generator.files.originals import Original
from generator.judged import Judged, Retelling
from generator.model import TRANSLATIONS, Dispatch, Prose, Slip, Source, Stretch, Unused
from generator.pages import foundations
from generator.pages.page import Page, makes_page, makes_pages
from generator.problem import Mark
from generator.words.calendar import date_in_words


@dataclass(frozen=True)
class PassageRetold:
    """A passage of a source with the gists of what rests on it, which retell it."""

    number: int
    use: PassageUse
    dispatch: Dispatch | None
    """The dispatch of which it is a print."""
    retellings: tuple[Retelling, ...]
    slips: tuple[Slip, ...]
    words: Prose | None = None
    """The passage as prose, where an editor has retold it."""

    @property
    def shown(self) -> tuple[Retelling, ...]:
        """The gists that tell the passage: those of low worth to a reader left out; none where prose tells it."""
        return () if self.words else tuple(one for one in self.retellings if not one.view.fact.slight)

    @property
    def folded(self) -> tuple[Retelling, ...]:
        """All other gists, which stand folded away below."""
        return self.retellings if self.words else tuple(one for one in self.retellings if one.view.fact.slight)

    @property
    def worded(self) -> Retelling | None:
        """The first of its testimonies that has a few of its own words, by which it is found in the text itself."""
        return next((one for one in self.retellings if one.passage.testimony.at.anchor), None)

    @property
    def only_set_aside(self) -> Unused | None:
        """Why it is set aside, where nothing else stands with it on the page."""
        return None if self.retellings or self.slips or self.dispatch else self.use.set_aside


@dataclass(frozen=True)
class Run:
    """Passages in a row; those that are set aside for one reason alone are folded away."""

    passages: tuple[PassageRetold, ...]
    why: Unused | None

    @property
    def folded(self) -> bool:
        return self.why is not None


@makes_page("sources")
def source_index(judged: Judged) -> Page:
    """The list of sources."""
    return Page(
        path=PAGES["sources"],
        template="source_index",
        title=words.say("page-sources"),
        mark=Mark("seeds"),
        kind="sources",
        show=lambda: {
            "sources": [
                (
                    source,
                    date_in_words(source.published.when.resolve({})),
                    other_language(judged, source),
                    card_brief(source),
                    translated(source),
                    len(judged.resting[source.id]),
                    drawings.coverage_strip(source.id, judged.coverage[source.id]),
                )
                for source in judged.dossier.sources.values()
            ],
            "dispatches": [(known, _resting(judged, known)) for known in judged.dossier.dispatches.values()],
        },
        description=words.say("about-sources", sources=words.Sources.of(judged.dossier)),
    )


@makes_pages(lambda judged: judged.dossier.sources.values())
def source(judged: Judged, record: Source) -> Page:
    """One article, passage by passage in our words: what rests on each, what is set aside, where it slips."""
    return Page(
        path=judged.addresses.of(record),
        template="source",
        title=judged.source_names[record.id],
        mark=judged.dossier.mark(record.id),
        kind="source",
        show=lambda: {
            "source": record,
            "published": date_in_words(record.published.when.resolve({})),
            "language": other_language(judged, record),
            "written_in": words.language_name(record.language),
            "translated": translated(record),
            "card_brief": card_brief(record),
            "card_dates": card_dates(record),
            "resting": len(judged.resting[record.id]),
            "burden": foundations.of_source(judged, record),
            "coverage": drawings.coverage_words(judged.coverage[record.id]),
            "depth": drawings.depth,
            "prints": list(_prints(judged, record)),
            "runs": list(_runs(_retold(judged, record, use) for use in judged.coverage[record.id])),
            "citing": references.of_source(judged, record),
            "original": Original(record),
        },
        description=words.say(
            "about-source",
            the=words.say(record.sort, "the", name=judged.source_names[record.id]),
            facts=len(judged.resting[record.id]),
        ),
    )


def _runs(passages: Iterable[PassageRetold]) -> Iterator[Run]:
    """The passages of a source in rows: those that are set aside for one reason alone, and those between them."""
    for why, row in groupby(passages, key=lambda passage: passage.only_set_aside):
        yield Run(tuple(row), why)


def _prints(judged: Judged, record: Source) -> Iterator[tuple[Dispatch, Stretch]]:
    """The dispatches that a source prints, each with where it does."""
    known = judged.dossier.dispatches.values()
    yield from ((dispatch, stretch) for dispatch in known for stretch in dispatch.prints if stretch.source == record.id)


def _resting(judged: Judged, dispatch: Dispatch) -> int:
    """How many facts rest on a print of a dispatch."""
    places = (place for stretch in dispatch.prints for place in stretch.places)
    return len({retelling.view.id for place in places for retelling in judged.retold[place]})


def other_language(judged: Judged, record: Source) -> str:
    """The name of the language of a source; empty if it is that of the site."""
    same = words.of_one_language(record.language, judged.language.code)
    return "" if same else words.language_name(record.language)


def translated(record: Source) -> str:
    """By which translations a source came into its language, and what that means; empty where none is known of."""
    steps = [
        words.say(
            "translated",
            first="yes" if number == 0 else "no",
            source=words.language_name(step.out_of),
            target=words.language_name(step.into),
            by=words.say(step.by, "label"),
        )
        for number, step in enumerate(record.translations)
    ]
    careful = [] if record.confirms or not steps else [words.say(TRANSLATIONS["machine"], "meaning")]
    return words.one_after_another([*steps, *careful])


def card_brief(record: Source) -> str:
    """Publisher and date of a source by its card, as one sentence that says they are not from the text."""
    card = record.catalogue
    publisher = card.publisher if card and not record.publisher else None
    date = card_dates(record).get("published")
    if not (publisher or date):
        return ""
    known = "both" if publisher and date else "publisher" if publisher else "date"
    return words.say("card-brief", known=known, publisher=publisher or "", date=date or "")


def card_dates(record: Source) -> dict[str, str]:
    """The dates on the card of a source, in words, by field; those that it has."""
    card = record.catalogue
    published = card.published.when if card and card.published else None
    dates = {"published": published, "retrieved": card.retrieved if card else None}
    return {field: date_in_words(when.resolve({})) for field, when in dates.items() if when}


def _retold(judged: Judged, record: Source, use: PassageUse) -> PassageRetold:
    here = f"{record.id}#p{use.passage}"
    dispatch = judged.dossier.printed.get(here)
    words_of = {retold.passage: retold.words for retold in record.retold}
    return PassageRetold(
        use.passage, use, dispatch, judged.retold[here], judged.slips[here], words=words_of.get(use.passage)
    )
