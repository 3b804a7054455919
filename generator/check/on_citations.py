"""Rules about citations and passages: what is cited exists, is short enough, and no passage is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.evidence import MOST_QUOTED, beyond_the_last, check_anchors, ranges, words
from generator.model import SOURCE_SORTS, Source, Stretch, Testimony, Where, numbered
from generator.problem import Problem


def unknown_source(case: Case) -> Iterator[Problem]:
    """A citation names a source that has a record."""
    yield from case.unknown("unknown-source")


def passage_out_of_range(case: Case) -> Iterator[Problem]:
    """A citation names a passage its source has, and so does a print of a dispatch."""
    for citation, leaf in case.dossier.citations:
        source = case.dossier.sources.get(citation.source)
        if source and citation.passage > source.passages:
            yield beyond_the_last(citation, source.passages, case.dossier.mark(*leaf.where))
    for where, stretch in _prints(case):
        if source := case.dossier.sources.get(stretch.source):
            yield from _out_of_range(case, where, source, stretch.passages, "passage-out-of-range")


def set_aside_out_of_range(case: Case) -> Iterator[Problem]:
    """A passage that is set aside exists."""
    for source in case.dossier.sources.values():
        for i, aside in enumerate(source.set_aside):
            where = (source.id, "set_aside", i, "passages")
            yield from _out_of_range(case, where, source, aside.passages, "set-aside-out-of-range")


def lone_print(case: Case) -> Iterator[Problem]:
    """A dispatch is printed by at least two sources: what one of them alone prints is its own."""
    for dispatch in case.dossier.dispatches.values():
        if len(dispatch.sources) < 2:
            what = f"'{dispatch.id}' is printed in {dispatch.sources[0]} alone"
            hint = "add where another source prints it, or drop the record: say with by: whom a text has it from"
            yield case.problem((dispatch.id, "prints"), "lone-print", what, hint)


def passage_in_two_prints(case: Case) -> Iterator[Problem]:
    """A passage is a print of one dispatch, and stands once among its prints."""
    known: dict[str, str] = {}
    for where, stretch in _prints(case):
        if twice := [place for place in stretch.places if place in known]:
            what = f"{twice[0]} is printed from '{known[twice[0]]}' already"
            hint = "let each passage stand in one print alone"
            yield case.problem(where, "passage-in-two-prints", what, hint)
        known |= dict.fromkeys(stretch.places, str(where[0]))


def excerpt_of_what(case: Case) -> Iterator[Problem]:
    """Where the text of a source is a part of the print, its note says which: nobody finds a place by its number."""
    for source in case.dossier.sources.values():
        if source.excerpt and not source.note:
            what = f"'{source.id}' is an excerpt, and no note: says of what"
            yield case.problem(
                (source.id, "excerpt"), "excerpt-of-what", what, "say in note: which part of the print it is"
            )


def card_against_text(case: Case) -> Iterator[Problem]:
    """The day on the card of a source may be the day that its text shows: else the card is that of something else."""
    for source in case.dossier.sources.values():
        if source.catalogue and source.catalogue.published:
            dates = source.catalogue.published.when, source.published.when
            card, text = (when.resolve({}) for when in dates)
            doubtful = card.uncertain or card.approximate or text.uncertain or text.approximate
            if not doubtful and not card.goes_with(text):
                what = f"the card has {dates[0].text}, the text {dates[1].text}"
                hint = "look whether the card is that of this text; put a ? behind a date that is inferred"
                yield case.problem((source.id, "catalogue", "published", "when"), "card-against-text", what, hint)


def broken_translations(case: Case) -> Iterator[Problem]:
    """Each translation of a source begins where the one before it leads, and the last leads to its language."""
    for source in case.dossier.sources.values():
        steps = source.translations
        if source.translation and steps:
            what = f"that '{source.id}' is translated is typed twice"
            yield case.problem((source.id, "translation"), "broken-translations", what, "drop translation:")
        follows = [step.out_of for step in steps[1:]] + [source.language]
        for i, (step, language) in enumerate(zip(steps, follows, strict=False)):
            if step.into != language:
                what = f"a translation into {step.into} is followed by {language}"
                hint = "let each begin with the language into which the one before it leads"
                yield case.problem((source.id, "translations", i, "into"), "broken-translations", what, hint)


def voice_of_an_article(case: Case) -> Iterator[Problem]:
    """A report, a book, a letter or a transcript has the voice of its author, any other where they saw it."""
    seen = {
        said.at.source
        for _, _, said in case.testimonies
        if said.knew and said.knew.at_first_hand and not said.by and not said.headline
    }
    sorts = " | ".join(sort.name for sort in SOURCE_SORTS if sort.has_voice)
    for source in case.dossier.sources.values():
        if source.voice and not source.sort.has_voice and source.id not in seen:
            what = f"nothing that '{source.id}' says in its own words was seen by '{source.voice}'"
            hint = f"add knew: saw where its author saw it; or type sort: {sorts}, if it is one; or drop voice:"
            yield case.problem((source.id, "voice"), "voice-of-an-article", what, hint)


def anchor_length(case: Case) -> Iterator[Problem]:
    """An anchor is two to five words: fewer prove little, more would copy the source."""
    yield from check_anchors(case.dossier)


def long_quote(case: Case) -> Iterator[Problem]:
    """A quotation has at most forty words."""
    for where, testimony in _quoting(case):
        if (number := len(words(testimony.quote or ""))) > MOST_QUOTED:
            what = f"{number} words are quoted from {testimony.at.place}"
            yield case.problem(where, "long-quote", what, f"keep at most {MOST_QUOTED}")


def quote_without_licence(case: Case) -> Iterator[Problem]:
    """Only texts are quoted whose card says that they are in the public domain, or names a licence that is known."""
    for where, testimony in _quoting(case):
        source = case.dossier.sources.get(testimony.at.source)
        if source and not (source.catalogue and source.catalogue.is_free):
            what = f"nothing says that '{source.id}' may be quoted"
            hint = "drop quote:, or let rights: under its catalogue: begin with public domain, CC0, CC BY …"
            yield case.problem(where, "quote-without-licence", what, hint)


def unmarked_headline(case: Case) -> Iterator[Problem]:
    """A testimony that cites a title is marked as headline, because headlines never count."""
    for _, where, testimony in case.testimonies:
        if testimony.at.passage == 1 and not testimony.headline:
            what = f"{testimony.at.place} is a title"
            yield case.problem((*where, "at"), "unmarked-headline", what, "add headline: yes")


def unread_passage(case: Case) -> Iterator[Problem]:
    """Every passage of every source is used by a testimony or set aside with a reason."""
    for source, passages in case.judged.coverage.items():
        unread = ranges(use.passage for use in passages if not use.used_by and not use.set_aside)
        if unread and not case.dossier.broken:
            what = f"{source} has passages nobody used or set aside: {', '.join(unread)}"
            hint = "cite them in a fact, or list them under set_aside: with a reason"
            yield case.problem((source,), "unread-passage", what, hint)


def _quoting(case: Case) -> Iterator[tuple[Where, Testimony]]:
    """Each testimony with a quotation, and where that is typed."""
    yield from (((*where, "quote"), said) for _, where, said in case.testimonies if said.quote)


def _prints(case: Case) -> Iterator[tuple[Where, Stretch]]:
    """Where each print of each dispatch is typed."""
    for dispatch in case.dossier.dispatches.values():
        yield from (((dispatch.id, "prints", i), stretch) for i, stretch in enumerate(dispatch.prints))


def _out_of_range(case: Case, where: Where, source: Source, passages: str, code: str) -> Iterator[Problem]:
    numbers = numbered(passages)
    if not numbers or numbers[-1] > source.passages:
        what = f"{source.id} has {source.passages} passages, not {passages}"
        yield case.problem(where, code, what, f"use numbers from 1 to {source.passages}, the lower one first")
