"""What search engines and readers of feeds are given by a site that knows its own address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from generator import words
from generator.addresses import PAGES, url_of
from generator.dates import Date
from generator.judged import Judged
from generator.prose import plain

ROBOTS = "robots.txt"
"""Where the list of all pages is, for search engines; a file of this name by hand stays in its place."""
FEED = "feed.xml"
"""The path of the feed, in Atom: its editions and corrections."""
_ROBOTS = """\
# Search engines read this at the root of a host alone. Of a site in a folder, copy the last line to the file there.
User-agent: *
Allow: /

Sitemap: {address}/sitemap.xml
"""
_FEED = """\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">
  <id>{address}/{feed}</id>
  <title>{title}</title>
  <link rel="self" href="{address}/{feed}"/>
  <link href="{address}/"/>
  <updated>{updated}</updated>
  <author><name>{author}</name></author>
{entries}</feed>
"""
_ENTRY = """\
  <entry>
    <id>{id}</id>
    <title>{title}</title>
    <link href="{link}"/>
    <updated>{updated}</updated>
    <summary>{summary}</summary>
  </entry>
"""


@dataclass(frozen=True)
class Entry:
    """One entry of the feed. It happened on a day, whose first moment by universal time is the one that is printed."""

    on: Date
    anchor: str
    """Behind the address of the page about the site: what tells it from all others, for ever."""
    url: str
    """Where it leads, from the root of the site."""
    title: str
    summary: str

    @property
    def updated(self) -> str:
        return f"{self.on.isoformat()}T00:00:00Z"


def files(judged: Judged, address: str, name: str) -> dict[str, bytes]:
    """The files, by path below the root of the site; none where nobody knows the address of its home page.

    Before the first edition there is no feed, since a feed has a day.
    """
    if not address:
        return {}
    known = {ROBOTS: _ROBOTS.format(address=address.rstrip("/")).encode()}
    entries = sorted((*_editions(judged), *_corrections(judged)), key=lambda entry: entry.on, reverse=True)
    return known | {FEED: _feed(judged, entries, address.rstrip("/"), name).encode()} if entries else known


def _editions(judged: Judged) -> Iterator[Entry]:
    about = url_of(PAGES["about"])
    for view in judged.past.editions:
        number = view.edition.number
        title = words.say("edition-named", number=number, date=view.date)
        summary = words.one_after_another(filter(None, [plain(view.edition.note or ""), view.counted]))
        yield Entry(view.edition.day, f"edition-{number}", f"{about}#edition-{number}", title, summary)


def _corrections(judged: Judged) -> Iterator[Entry]:
    for view in judged.past.corrections:
        first, on = view.records[0], view.correction.day
        title = words.say("corrected-named", date=view.date, name=first.name)
        url = url_of(judged.addresses.of(first))
        yield Entry(on, f"corrected-{on.isoformat()}-{first.id}", url, title, plain(view.what))


def _feed(judged: Judged, entries: list[Entry], address: str, name: str) -> str:
    publisher = judged.dossier.imprint.publisher or name
    return _FEED.format(
        language=judged.language.code,
        address=escape(address),
        feed=FEED,
        title=escape(name or publisher),
        updated=entries[0].updated,
        author=escape(publisher),
        entries="".join(_entry(entry, address) for entry in entries),
    )


def _entry(entry: Entry, address: str) -> str:
    return _ENTRY.format(
        id=escape(f"{address}{url_of(PAGES['about'])}#{entry.anchor}"),
        title=escape(entry.title),
        link=escape(f"{address}{entry.url}"),
        updated=entry.updated,
        summary=escape(entry.summary),
    )
