"""What search engines and readers of feeds are given by a site that knows its own address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from generator import words
from generator.addresses import PAGES, Place, url_of
from generator.dates import Date
from generator.files.exports.offered import FEED, JSON_FEED, Export
from generator.files.exports.writing import json_of
from generator.judged import Judged
from generator.prose import plain

ROBOTS = "robots.txt"
"""Where the list of all pages is, for search engines; a file of this name by hand stays in its place."""
FEEDS = {"application/atom+xml": FEED.path, "application/feed+json": JSON_FEED.path}
"""The paths of the feeds of editions and corrections, by their type."""
_ROBOTS = """\
# Search engines read this at the root of a host alone. Of a site in a folder, copy the last line to the file there.
User-agent: *
Allow: /

Sitemap: {address}/sitemap.xml
"""
_ATOM = """\
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


@dataclass(frozen=True)
class Feed:
    """What is followed, whatever it is written in."""

    language: str
    address: str
    """Of the home page, without a slash at its end."""
    name: str
    publisher: str
    entries: list[Entry]
    """The newest first."""

    @property
    def title(self) -> str:
        return self.name or self.publisher

    def id_of(self, entry: Entry) -> str:
        """What tells an entry from those of every other feed, for ever."""
        return f"{self.address}{url_of(PAGES['about'])}#{entry.anchor}"


def files(judged: Judged, address: str, name: str) -> dict[str, bytes]:
    """The files, by path below the root of the site; none where nobody knows the address of its home page.

    Before the first edition there is no feed, since a feed has a day.
    """
    if not address:
        return {}
    known = {ROBOTS: _ROBOTS.format(address=address.rstrip("/")).encode()}
    feed = _feed(judged, address, name)
    if not feed.entries:
        return known
    return known | {FEED.path: _atom(feed).encode(), JSON_FEED.path: json_of(_json_feed(feed))}


def example(judged: Judged, export: Export, place: Place) -> str:
    """The newest entry of a feed; empty of what is no feed, or is not made."""
    if not place.address:
        return ""
    feed = _feed(judged, place.address, place.name)
    newest = Feed(feed.language, feed.address, feed.name, feed.publisher, feed.entries[:1])
    if export is FEED:
        return "".join(_in_atom(feed, entry) for entry in newest.entries)
    return json_of(_json_feed(newest)).decode() if export is JSON_FEED and newest.entries else ""


def _feed(judged: Judged, address: str, name: str) -> Feed:
    entries = sorted((*_editions(judged), *_corrections(judged)), key=lambda entry: entry.on, reverse=True)
    return Feed(judged.language.code, address.rstrip("/"), name, judged.dossier.imprint.publisher or name, entries)


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


def _atom(feed: Feed) -> str:
    return _ATOM.format(
        language=feed.language,
        address=escape(feed.address),
        feed=FEED.path,
        title=escape(feed.title),
        updated=feed.entries[0].updated,
        author=escape(feed.publisher),
        entries="".join(_in_atom(feed, entry) for entry in feed.entries),
    )


def _in_atom(feed: Feed, entry: Entry) -> str:
    return _ENTRY.format(
        id=escape(feed.id_of(entry)),
        title=escape(entry.title),
        link=escape(f"{feed.address}{entry.url}"),
        updated=entry.updated,
        summary=escape(entry.summary),
    )


def _json_feed(feed: Feed) -> dict[str, object]:
    """The same as JSON Feed 1.1 has it."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": f"{feed.address}/",
        "feed_url": f"{feed.address}/{JSON_FEED.path}",
        "language": feed.language,
        "authors": [{"name": feed.publisher}],
        "items": [
            {
                "id": feed.id_of(entry),
                "url": f"{feed.address}{entry.url}",
                "title": entry.title,
                "content_text": entry.summary,
                "date_published": entry.updated,
            }
            for entry in feed.entries
        ],
    }
