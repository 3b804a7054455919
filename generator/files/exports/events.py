"""Dated facts as an iCalendar (RFC 5545), in which no day is made up.

A fact is an event on a day only where a passage gives that day and none disputes it, and lasts from one day to another
only where it is a state of which both are given. Where no passage prints all of the day, that is said beside it.
Whatever else has a date is an entry of a journal without a day, and has the date in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from urllib.parse import urlsplit

from generator import installed, words
from generator.addresses import Place
from generator.dates import Date, Span
from generator.files.exports.offered import FOLLOWERS, Export
from generator.judged import FactView, Judged, in_words

EXPORT = Export("events", FOLLOWERS, "data/events.ics")
_LONGEST = 75
"""So many bytes a line may have; a longer one goes on in the next, behind a blank."""
_BEFORE_ANY_EDITION = "19700101"
"""When an entry was made is asked of each; before the first edition nobody can tell, whenever a site is built."""


def file(judged: Judged, place: Place) -> bytes:
    """The whole calendar."""
    lines = ["BEGIN:VCALENDAR", *_head(place.name), *_entries(judged, place.address), "END:VCALENDAR"]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def example(export: Export, judged: Judged, place: Place) -> str:
    """Its first entry; empty without any, and for all other files."""
    if export is not EXPORT:
        return ""
    entries = takewhile(lambda line: not line.startswith("END:"), _entries(judged, place.address))
    return "\n".join(map(_folded, entries)).replace("\r", "")


def _head(name: str) -> Iterator[str]:
    yield "VERSION:2.0"
    yield f"PRODID:-//{installed.NAME}//{installed.version()}//EN"
    for named in ("NAME", "X-WR-CALNAME") if name else ():
        yield _text(named, name)
    for described in ("DESCRIPTION", "X-WR-CALDESC"):
        yield _text(described, words.say("calendar-how"))


def _entries(judged: Judged, address: str) -> Iterator[str]:
    latest = judged.dossier.history.latest
    made = f"DTSTAMP:{_day(latest.day) if latest else _BEFORE_ANY_EDITION}T000000Z"
    host = urlsplit(address).netloc or installed.NAME
    for view in judged.facts.values():
        if view.judgement.dating.span:
            days = list(_days(view))
            kind = "VEVENT" if days else "VJOURNAL"
            yield from (f"BEGIN:{kind}", f"UID:{view.id}@{host}", made, *days, *_says(view, address), f"END:{kind}")


def _days(view: FactView) -> Iterator[str]:
    """From which day to which it was, where sources say just that; nothing where they do not.

    What reaches from the first of several dates to the last, since they dispute or follow one another, nobody gives.
    """
    dating = view.judgement.dating
    if dating.worked_out or dating.by_card or dating.span is None:
        return
    first, last = _ends(dating.span)
    if first and last and first.year > 0:  # RFC 5545 counts no year before
        yield f"DTSTART;VALUE=DATE:{_day(first)}"
        yield f"DTEND;VALUE=DATE:{_day(Date.of(last.ordinal + 1))}"  # the first day on which it is no more


def _ends(span: Span) -> tuple[Date | None, Date | None]:
    if span.exact:
        return span.earliest, span.latest
    given = span.lasts and span.fineness == "day" and not (span.called or span.approximate or span.uncertain)
    return (span.earliest, span.latest) if given else (None, None)


def _says(view: FactView, address: str) -> Iterator[str]:
    """What an entry says. Its standing is in the one line that every calendar shows; so is a date that is no day."""
    judgement = view.judgement
    dated = _day_given(view) if any(_days(view)) else view.date_words
    entry = words.say("fact-with-standing", fact=view.worded, standing=in_words.label(judgement))
    yield _text("SUMMARY", words.row([dated, entry], "beside"))
    yield _text("DESCRIPTION", "\n".join(_described(view)))
    yield _text("CATEGORIES", judgement.standing.name)
    given = judgement.dating.span if not judgement.dating.disputed else None  # what lies between is none of them
    yield f"X-EDTF:{given.edtf if given else ''}"
    if address:
        yield f"URL:{address}{view.address}"


def _day_given(view: FactView) -> str:
    """Who gives the day, where not all do, and that nobody prints it whole; empty of a day that all print."""
    dating, judgement = view.judgement.dating, view.judgement
    inferred = dating.given_by is not None and in_words.inferred(view, dating.given_by)
    givers = "all" if judgement.dated_by_all else "some"
    return words.say("calendar-day", givers=givers, inferred="yes" if inferred else "no", date=view.date_words)


def _described(view: FactView) -> Iterator[str]:
    judgement = view.judgement
    yield words.row([in_words.label(judgement), view.counts], "beside")
    yield view.date_words
    yield judgement.reason
    bases = dict.fromkeys(passage.testimony.basis for passage in view.passages if passage.testimony.basis)
    yield from (words.say("date-inferred", basis=basis) for basis in bases)
    cited: dict[str, dict[str, None]] = {}
    for passage in view.passages:
        cited.setdefault(passage.source.title, {})[str(passage.testimony.at.passage)] = None
    for title, numbers in cited.items():
        yield words.say("calendar-source", title=title, count=len(numbers), numbers=words.listed(numbers))
    yield words.say("calendar-wording", id=view.id, digits=view.judged.past.wordings[view.id].digits)


def _day(day: Date) -> str:
    return day.isoformat().replace("-", "")


def _text(name: str, text: str) -> str:
    """A property with a text, in which some signs have another meaning unless a backslash stands before them."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    in_one_line = text.replace("\n", "\\n")
    return f"{name}:{in_one_line}"


def _folded(line: str) -> str:
    """A line in as many as it takes, of which none ends within a sign."""
    lines, size = [""], 0
    for sign in line:
        size += len(sign.encode())
        if size > _LONGEST:
            lines.append(" ")
            size = 1 + len(sign.encode())
        lines[-1] += sign
    return "\r\n".join(lines)
