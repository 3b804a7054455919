"""On which days the sources of a dossier came out, in one sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from generator import words
from generator.dates import FIRST, LAST, Span
from generator.model import Dossier, Source
from generator.standing import Judgement
from generator.words import Said, Sources, Use
from generator.words.calendar import date_in_words, days_in_words


def sources_run(sources: Collection[Source]) -> Said:
    """The days on which they came out, and how many came out on a day that is not known.

    Where no day is known, it is from which month or year to which they run, as far as that is known.
    """
    spans = [source.came_out.when.resolve({}) for source in sources]
    total, cards = Sources.counted(sources), sum(source.day_is_by_card for source in sources)
    days = sorted({span.earliest for span in spans if span.exact and span.earliest})
    if days:
        known = sum(span.exact for span in spans)
        first, *last = days_in_words(days[0], days[-1])
        date = words.say("days", first=first, last=last[0] if last else "", count=len(days))
        if cards:
            date = words.say("days-by-card", date=date, count=cards, part="yes" if cards < known else "no")
        return words.say("sources-of-days", total=total, known=known, rest=len(spans) - known, date=date)
    if spans and all(span.earliest and span.latest for span in spans):
        return words.say("sources-of-no-day", total=total, date=_run(spans))
    return words.say("sources-undated", total=total)


def how_known(source: Source) -> Said:
    """When a source came out and how that is known; and what else of its reference only our catalogue has."""
    date, carded = date_in_words(source.came_out.when.resolve({})), source.came_out is not source.published
    dated = words.say("source-how-dated", date=date, carded="yes" if carded else "no", basis=source.came_out.basis)
    card = source.catalogue
    parts = {
        "publisher": card and card.publisher and not source.publisher,
        "author": card and card.author,
        "url": card and card.url,
    }
    named = words.listed(words.say("source-card-part", part=part) for part, is_there in parts.items() if is_there)
    return words.one_after_another([dated, words.say("source-by-card", parts=named) if named else ""])


def sources_end(sources: Collection[Source], use: Use | None = None) -> Said:
    """Up to when they tell of anything, nothing where there is no source; in brief for the line on every page."""
    spans = [source.came_out.when.resolve({}) for source in sources]
    total, known = Sources.counted(sources), [span for span in spans if span.exact]
    if known:
        last = max(known, key=lambda span: span.latest or LAST)
        return words.say("sources-end", use, total=total, date=date_in_words(last), rest=len(spans) - len(known))
    if spans and all(span.earliest and span.latest for span in spans):
        return words.say("sources-end-roughly", use, total=total, date=_run(spans))
    return words.say("sources-undated", use, total=total) if spans else Said()


def run_behind(dossier: Dossier, judgement: Judgement) -> Said:
    """The same of the sources that a fact rests on; where it rests on none, of those that it names."""
    resting = [*judgement.backing.sources, *judgement.denials.sources]
    for prints in (
        *judgement.backing.prints,
        *judgement.denials.prints,
    ):  # one text, which the count beside it counts once
        resting = [name for name in resting if name not in prints.sources[1:]]
    known = dict.fromkeys(resting or (said.at.source for said in judgement.fact.says))
    return sources_run([dossier.sources[name] for name in known if name in dossier.sources])


def _run(spans: Sequence[Span]) -> str:
    """From the earliest date to the latest."""
    first = min(spans, key=lambda span: span.earliest or FIRST)
    last = max(spans, key=lambda span: span.latest or LAST)
    if _date(first) == _date(last):
        return _date(first)
    return words.say("date-run", first=_date(first), last=_date(last))


def _date(span: Span) -> str:
    """The date of a source, a doubtful one as people put it."""
    plain = date_in_words(replace(span, uncertain=False))
    return words.say("about-date", date=plain) if span.uncertain and not span.approximate else plain
