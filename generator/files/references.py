"""What others print to cite a page: as text, for BibTeX and for programs that read CSL; with what it is checked by."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator import words
from generator.addresses import PAGES, Place, url_of
from generator.dates import Date
from generator.files.bibtex import braced, day_fields, entry_of, in_tex, whole
from generator.judged import FactView, Judged, Wording, in_words
from generator.judged.past import day_in_words
from generator.judged.replies import replied_in, sources_behind
from generator.judged.sources_run import how_known, run_behind
from generator.model import Catalogue, Edition, Entity, Question, Source, standings
from generator.words import calendar
from generator.words.calendar import date_in_words

CHECKING = f"{PAGES['method']}#citing-and-checking-a-quotation"
"""Where readers learn how to check a quotation."""
MOST_ANSWERS = 3
"""How many facts the citation of a question names; its page has them all."""
NEWSPAPER = "article-newspaper"
_CSL_TYPES = {"article": NEWSPAPER, "report": "report", "book": "book", "broadcast": "broadcast", "web page": "webpage"}
"""What CSL calls a source of each sort; of others it is a document."""


@dataclass(frozen=True)
class Citing:
    """A page as others cite it: what it says, how that stands, in which edition."""

    id: str
    title: str
    quoted: str
    """What it says, as it is quoted."""
    stands: str
    """How that stands, as sentences."""
    url: str
    """From the root of the site."""
    wording: Wording | None
    """None of a page that is more than one record, and has no digits."""
    judged: Judged = field(repr=False)
    replies: str = ""
    """What is replied to that, each answer with the sources that give it."""

    @property
    def edition(self) -> Edition | None:
        """The edition that was published last, if any was."""
        return self.judged.dossier.history.latest

    @property
    def checking(self) -> str:
        """The address at which readers learn how to check a quotation."""
        return CHECKING

    @property
    def published(self) -> Edition | None:
        """The edition that has it so; None of what no edition has, and of what the editions do not keep."""
        return self.edition if self.wording and self.wording.since else None

    def state(self, place: Place) -> str:
        """In which edition it stands so; else of which day it is, as far as that is known, and behind which edition."""
        latest, day = self.edition, calendar.day_in_words(place.day) if place.day and not self.published else ""
        if latest is None:
            return words.say("edition-none", day=day)
        how = "published" if self.published else "later" if self.wording else "page"
        return words.say("edition-state", how=how, number=latest.number, date=day_in_words(latest.day), day=day)

    @property
    def history(self) -> Iterator[str]:
        """Since which edition it is as it is now, and what the digits were before."""
        if self.wording is None:
            return
        if since := self.wording.since:
            yield words.say("wording-since", number=since.number, date=day_in_words(since.day))
        for edition, digits in self.wording.before:
            yield words.say("wording-before", number=edition.number, date=day_in_words(edition.day), digits=digits)

    def bibtex(self, place: Place) -> str:
        """As an entry of BibTeX; what is in UTF-8 stays in it."""
        day = self._day(place)
        fields = {
            "title": whole(self.title),
            "author": whole(self._publisher),
            "howpublished": braced(in_tex(place.name)),
            **day_fields(day),
            "note": braced(in_tex(self._note(place))),
            "url": braced(self.address(place)),
        }
        return entry_of(self._key, fields)

    def csl(self, place: Place) -> str:
        """As CSL-JSON, which Zotero and others read."""
        return csl_of([self.csl_entry(place)])

    def csl_entry(self, place: Place) -> dict[str, object]:
        """The one entry of that."""
        day, edition = self._day(place), self.published
        entry: dict[str, object] = {
            "id": self._key,
            "type": "webpage",
            "title": self.title,
            "container-title": place.name,
            "author": [{"literal": self._publisher}] if self._publisher else None,
            "issued": _date_parts(day),
            "version": str(edition.number) if edition else None,
            "language": self.judged.language.code,
            "note": self._note(place),
            "URL": self.address(place),
        }
        return _known(entry)

    @property
    def _key(self) -> str:
        return f"{self.id}-{self.wording.digits}" if self.wording else self.id

    def _note(self, place: Place) -> str:
        state, stands = self.state(place), self.says
        if self.wording is None:
            return words.say("citation-note-of-page", stands=stands, edition=state)
        return words.say("citation-note", stands=stands, edition=state, id=self.id, digits=self.wording.digits)

    @property
    def says(self) -> str:
        """What is replied, and how that stands: all but what is quoted."""
        return words.one_after_another([self.replies, self.stands])

    def _day(self, place: Place) -> dt.date | Date | None:
        """The day of the edition that says so, else that of its last change, where it is known; never the build's."""
        return self.published.day if self.published else place.day

    @property
    def _publisher(self) -> str:
        return self.judged.dossier.imprint.publisher or ""

    def address(self, place: Place) -> str:
        """Its address; without a host where nobody knows that."""
        return f"{place.address}{self.url}"


@dataclass(frozen=True)
class Original:
    """A source itself as others cite it: by what it prints, and where it prints nothing by its card."""

    source: Source

    @property
    def author(self) -> str:
        return (self._card.author if self._card else None) or ""

    @property
    def publisher(self) -> str:
        return self.source.publisher or (self._card.publisher if self._card else None) or ""

    @property
    def date(self) -> str:
        """When it came out, in words, with any doubt of it."""
        return date_in_words(self.source.came_out.when.resolve({}))

    @property
    def address(self) -> str:
        return (self._card.url if self._card else None) or ""

    @property
    def bibtex(self) -> str:
        """As an entry of BibTeX; its note says how its date is known, and a day in doubt is said there alone."""
        fields = {
            "title": whole(self.source.title),
            "author": whole(self.author),
            "howpublished": braced(in_tex(self.publisher)),
            **day_fields(self.source.day),
            "note": braced(in_tex(how_known(self.source))),
            "url": braced(self.address),
        }
        return entry_of(self.source.id, fields)

    @property
    def csl(self) -> str:
        """As CSL-JSON."""
        return csl_of([self.csl_entry])

    @property
    def csl_entry(self) -> dict[str, object]:
        """The one entry of that."""
        kind = _CSL_TYPES.get(self.source.sort.name, "document")
        entry: dict[str, object] = {
            "id": self.source.id,
            "type": kind,
            "title": self.source.title,
            "author": [{"literal": self.author}] if self.author else None,
            "container-title" if kind == NEWSPAPER else "publisher": self.publisher,
            "issued": _date_parts(self.source.day) or {"literal": self.date},
            "language": self.source.language,
            "note": how_known(self.source),
            "URL": self.address,
        }
        return _known(entry)

    @property
    def _card(self) -> Catalogue | None:
        return self.source.catalogue


def of_source(judged: Judged, source: Source) -> Citing:
    """A source as it is retold here."""
    resting = words.say("resting-on-it", count=len(judged.resting[source.id]))
    stands = words.one_after_another([resting, judged.sources_run])
    the = words.say(source.sort, "the", name=judged.source_names[source.id])
    title, quoted = (words.say(f"citation-{of}-source", source=the) for of in ("of", "lead-of"))
    url = url_of(judged.addresses.of(source))
    return Citing(source.id, title, quoted, stands, url, judged.past.wordings[source.id], judged)


def of_fact(view: FactView) -> Citing:
    """A fact: its statement, or its question with what is answered."""
    run = run_behind(view.judged.dossier, view.judgement)
    date = view.date_words
    clashes = words.say(standings.TENSION, "label", count=len(known)) if (known := view.judgement.tensions) else ""
    stands = words.say(
        "citation-of-fact",
        standing=words.row([view.judgement.label, clashes], "apart"),
        counts=view.counts,
        dated="yes" if date else "no",
        date=date,
        sources="" if view.answers else sources_behind(view.judged, [view]),
        run=run,
    )
    title = words.say(
        "fact-with-standing", fact=view.name, standing=in_words.label(view.judgement)
    )  # all that most styles print
    replies, wording = words.one_after_another(replied_in(view)), view.judged.past.wordings[view.id]
    quoted = words.say("quoted", text=view.name)
    return Citing(view.id, title, quoted, stands, view.address, wording, view.judged, replies)


def of_entity(judged: Judged, record: Entity) -> Citing:
    """What the sources say of somebody or something; of whom they say nothing, what they have that voice say."""
    about = judged.about[record.id]
    said = () if about else tuple(one.view for one in judged.sayings[record.id] if one.of(clearly=True).passages)
    kind, url = "voice" if said else "record", url_of(judged.addresses.of(record))
    title, quoted = (words.say(f"citation-{of}-{kind}", name=words.in_sentence(record)) for of in ("of", "lead-of"))
    stands = _counted(judged, said or about)
    return Citing(record.id, title, quoted, stands, url, judged.past.wordings[record.id], judged)


def of_question(judged: Judged, question: Question) -> Citing:
    """A reader's question with what these sources say to it."""
    facts = [judged.facts[name] for name in question.facts[:MOST_ANSWERS]]
    answers = [words.say("citation-answer", fact=view.worded, standing=view.judgement.label) for view in facts]
    known = "yes" if judged.answered(question) else "bearing" if answers else "no"
    answered = words.say("citation-of-question", answered=known)
    stands = words.one_after_another([answered, *answers, sources_behind(judged, facts), judged.sources_run])
    url = url_of(judged.addresses.of(question))
    quoted = words.quoted(question.asks)
    return Citing(question.id, question.asks, quoted, stands, url, judged.past.wordings[question.id], judged)


def of_page(judged: Judged, path: str, title: str) -> Citing:
    """A page that is more than one record: the home page, the story, what is written by hand."""
    name = PurePosixPath(path).with_suffix("").as_posix().replace("/", "-")
    return Citing(name, title, words.quoted(title), judged.sources_run, url_of(path), None, judged)


def _counted(judged: Judged, views: tuple[FactView, ...]) -> str:
    disputed = sum(view.judgement.conflicting for view in views)
    return words.say("citation-of-facts", facts=len(views), disputed=disputed, run=judged.sources_run)


def csl_of(entries: Sequence[Mapping[str, object]]) -> str:
    """Entries as CSL-JSON."""
    return json.dumps(entries, ensure_ascii=False, indent=1)


def _known(entry: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in entry.items() if value}


def _date_parts(day: dt.date | Date | None) -> object:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None
