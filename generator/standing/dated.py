"""Who gives the date of a fact, in words: a date that only some give is never printed beside the count of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal

from generator import words
from generator.dates import FIRST, Span
from generator.dates.span import comparable
from generator.model import Dossier
from generator.standing.carried import names_as_cited, voiced
from generator.standing.dating import DateReading, Dating
from generator.standing.judgement import Judgement
from generator.standing.origins import Backing
from generator.words import Sources
from generator.words.calendar import date_in_words


def date_words(dossier: Dossier, judgement: Judgement) -> str:
    """The date for the line beside a badge, with who gives it where not all do; every date where they dispute."""
    dating = judgement.dating
    if dating.span is None or dating.given_by is None:
        return ""
    date, by = date_in_words(dating.span), dating.given_by
    if dating.disputed:
        return words.say(
            "dates-disputed", dates=words.listed((_side(dossier, one) for one in _in_order(dating)), choice=True)
        )
    if dating.in_turn:
        return words.say(
            "dates-in-turn", dates=words.listed(date_in_words(reading.span) for reading in _in_order(dating))
        )
    if dating.worked_out:
        return words.say("date-worked-out", date=date)
    if judgement.dated_by_all:
        exact, given = "yes" if dating.span.exact else "no", Sources.of(dossier, by.articles)
        return words.say("date-on-by-card", date=date, exact=exact, articles=given) if dating.by_card else date
    return _by_some(dossier, judgement, date, by)


def _by_some(dossier: Dossier, judgement: Judgement, date: str, by: Backing) -> str:
    """A date with who gives it, where not all do."""
    dating = judgement.dating
    some, articles, who = len(by.articles), Sources.of(dossier, judgement.backing.articles), _who(dossier, by)
    own, carded = voiced(by, by.articles), _from_its_day(dating, by)
    if who and some == len(articles):
        return words.say("date-citing", date=date, some=some, who=who, voiced=own, carded=carded)
    if who:
        return words.say("date-in-citing", date=date, some=some, articles=articles, who=who, voiced=own, carded=carded)
    return words.say("date-in", date=date, some=some, articles=articles, carded=carded)


def _from_its_day(dating: Dating, by: Backing) -> str:
    """Whether all who give the date count it from a catalogue's day, or some of them."""
    return ("yes" if dating.from_cards.issuperset(by.testimonies) else "some") if dating.by_card else "no"


def span_words(span: Span, by_card: Sources | None) -> str:
    """A date in words; with a mark if it is what it is only by the days of some sources on a catalogue card."""
    date = date_in_words(span)
    return words.say("date-by-card", date=date, articles=by_card) if by_card else date


def date_givers(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who gives the date, who gives it less exactly, and who gives none; nothing where all give the same.

    Where the date is counted from the day on a catalogue card, that is said in any case.
    """
    dating = judgement.dating
    if dating.by_card and (dating.worked_out or dating.in_turn or judgement.dated_by_all):
        date = words.listed(date_in_words(span) for span in _shown(dating))
        yield words.say("counted-from-card", date=date, articles=_of_all(dossier, judgement))
    if dating.span is None or dating.given_by is None or dating.in_turn or judgement.dated_by_all:
        return
    if not dating.disputed:
        yield _exact(dossier, judgement, dating.given_by)
        yield from _less_exact(judgement)
    dated = {article for reading in dating.readings for article in reading.backing.articles}
    if dateless := len(judgement.backing.articles) - len(dated):
        yield words.say("others-give-no-date", some=dateless)


def date_source(dossier: Dossier, judgement: Judgement) -> str:
    """Whose date is shown, in a few words; nothing where all give it, or where several stand beside each other."""
    dating = judgement.dating
    if dating.span is None or dating.given_by is None or dating.in_turn or dating.disputed:
        return ""
    if judgement.dated_by_all:
        articles = _of_all(dossier, judgement)
        return words.say("counted-from-card", "brief", articles=articles) if dating.by_card else ""
    return _exact(dossier, judgement, dating.given_by, "brief")


def _of_all(dossier: Dossier, judgement: Judgement) -> Sources:
    return Sources.of(dossier, judgement.backing.articles)


def _less_exact(judgement: Judgement) -> Iterator[str]:
    """The articles that give another date than the one that is shown, each once."""
    dating = judgement.dating
    members = [member for reading in dating.readings for member in reading.members]
    counted = {article for member in members if member.span == dating.span for article in member.exact.articles}
    by_clock: dict[Span, set[str]] = {}
    for member in (member for member in members if member.span != dating.span):
        others, date = {*member.exact.articles} - counted, date_in_words(member.span)
        if others and _on_another_clock(dating, member):
            by_clock.setdefault(member.span, set()).update(others)
        elif others and _inferred(judgement, member.exact):
            yield words.say("others-say-only-date", some=len(others), date=_once(member.span), inferred="yes")
        elif others:
            yield words.say("others-say-only-date", some=len(others), date=date, inferred="no")
        counted |= others
    yield from _by_clocks(dating, by_clock)


def _by_clocks(dating: Dating, articles: Mapping[Span, set[str]]) -> Iterator[str]:
    """How many give the hour that is shown, maybe by another clock, and which others are given by such clocks."""
    same = [span for span in articles if dating.span and span.minutes == dating.span.minutes]
    others = [span for span in articles if span not in same]
    if same:
        some, about = set().union(*(articles[span] for span in same)), any(span.approximate for span in same)
        yield words.say("same-hour-by-clocks", some=len(some), about="yes" if about else "no")
    if others:
        some = set().union(*(articles[span] for span in others))
        yield words.say("others-by-clocks", some=len(some), dates=words.listed(map(date_in_words, others), apart=True))


def _inferred(judgement: Judgement, by: Backing) -> bool:
    """Whether a passage that gives a date does not print it whole: an editor says from what the rest is inferred."""
    return any(judgement.fact.says[n].basis for n in by.testimonies)


def _on_another_clock(dating: Dating, reading: DateReading) -> bool:
    """Whether a reading is an hour that cannot be compared with the one that is shown."""
    shown = dating.span
    return bool(shown and shown.minutes and reading.span.minutes and not comparable(shown, reading.span))


def _exact(dossier: Dossier, judgement: Judgement, by: Backing, use: Literal["brief"] | None = None) -> str:
    """Who gives just the date that is shown; in brief without the date."""
    span, carded = judgement.dating.span, _carded(judgement, by)
    date = "" if span is None else _once(span) if carded == "inferred" else date_in_words(span)
    some, articles, who = len(by.articles), Sources.of(dossier, judgement.backing.articles), _who(dossier, by)
    if judgement.dating.worked_out:
        return words.say("no-passage-says-date", use, date=date)
    if who and some == len(articles):
        return words.say("only-voice-says-date", use, date=date, who=who, carded=carded)
    own = voiced(by, by.articles)
    return words.say("some-say-date", use, date=date, some=some, articles=articles, who=who, carded=carded, voiced=own)


def _once(span: Span) -> str:
    """A date in a sentence that says itself that it is worked out: its doubt is not printed once more."""
    return date_in_words(replace(span, uncertain=False))


def _carded(judgement: Judgement, by: Backing) -> str:
    """Whether all who give the date count it from a catalogue's day; else whether any part of it is inferred."""
    if judgement.dating.from_cards.issuperset(by.testimonies):
        return "yes"
    return "inferred" if judgement.dating.by_card or _inferred(judgement, by) else "no"


def _shown(dating: Dating) -> list[Span]:
    """The dates that stand beside the badge."""
    if dating.in_turn:
        return [reading.span for reading in _in_order(dating)]
    return [dating.span] if dating.span else []


def _in_order(dating: Dating) -> list[DateReading]:
    return sorted(dating.readings, key=lambda reading: reading.span.earliest or FIRST)


def _side(dossier: Dossier, reading: DateReading) -> str:
    return words.say(
        "date-of-side", date=date_in_words(reading.span), articles=Sources.of(dossier, reading.exact.articles)
    )


def _who(dossier: Dossier, by: Backing) -> str:
    """Whom all who give the date cite; nobody where one of them gives it in its own words, or leaves that open."""
    citing = {article for origin in by.origins for article in origin.articles}
    if by.own_words or by.own_words_too or not citing.issuperset(by.articles):
        return ""
    return names_as_cited(dossier, by.origins)
