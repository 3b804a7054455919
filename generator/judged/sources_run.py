"""From when to when the sources of a dossier run, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from generator import words
from generator.dates import Span

_COARSE = 200
"""A date that may be any of so many days says no more than a year, and bounds nothing."""


def sources_run(published: Iterable[Span]) -> str:
    """From the first day to the last on which they came out; those dated only to a year are named beside it."""
    spans = list(published)
    exact = [span for span in spans if not _is_coarse(span)] or spans
    if not spans:
        return words.say("sources-undated")
    others = words.listed(_date(span) for span in spans if span not in exact)
    if others:
        return words.say("sources-run-but", run=_run(exact), others=others, count=sum(s not in exact for s in spans))
    return _run(exact)


def _run(spans: Sequence[Span]) -> str:
    first = min(spans, key=lambda span: span.earliest or date.min)
    last = max(spans, key=lambda span: span.latest or date.max)
    if _date(first) == _date(last):
        return _date(first)
    return words.say("sources-run", first=_date(first), last=_date(last))


def _is_coarse(span: Span) -> bool:
    return not (span.earliest and span.latest) or (span.latest - span.earliest).days > _COARSE


def _date(span: Span) -> str:
    """The date of a source, a doubtful one as people put it."""
    plain = span.words.removesuffix(", uncertain")
    return words.say("about-date", date=plain) if span.uncertain and not span.approximate else plain
