"""What others print to cite a page: as text, for BibTeX and for programs that read CSL; with what it is checked by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from generator import words
from generator.addresses import PAGES, Place, url_of
from generator.dates import Date
from generator.files.bibtex import braced, day_fields, entry_of, in_tex, whole
from generator.files.csl import csl_of, date_parts, with_values
from generator.files.originals import Original
from generator.judged import FactView, Index, Judged, Wording, in_words
from generator.judged.past import day_in_words
from generator.judged.replies import all_behind, behind, foremost, named_behind, replied_in
from generator.judged.sources_run import run_behind
from generator.model import Edition, Entity, Question, Source, standings
from generator.prose import plain
from generator.words import calendar

CHECKING = f"{PAGES['method']}#citing-and-checking-a-quotation"
"""Where readers learn how to check a quotation."""
MOST_ANSWERS = 3
"""How many facts the citation of a question names; its page has them all."""
MOST_SOURCES = 5
"""How many sources a citation gives in full; the others by their name alone."""


@dataclass(frozen=True)
class CitedSource:
    """A source in the citation of a page."""

    source: Source
    original: Original | None
    """What it is cited by in full; None where its name is enough."""
    paragraphs: str
    """In which of its passages, in words; empty where none are named."""


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
    behind: Mapping[str, list[str]] = field(default_factory=dict)
    """The ids of the sources that it rests on, by how it does."""
    paragraphs: Mapping[str, list[int]] = field(default_factory=dict)
    """By the id of a source, in which of its passages; empty where that would be too many."""

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

    @property
    def originals(self) -> list[Original]:
        """The first sources that it rests on, which are given in full."""
        return [Original(self.judged.dossier.sources[name]) for name in all_behind(self.behind)[:MOST_SOURCES]]

    @property
    def resting(self) -> Iterator[tuple[str, list[CitedSource]]]:
        """What it rests on, as a list under each heading: a source that stands in full is named after that."""
        full = {original.source.id: original for original in self.originals}
        for how, names in self.behind.items():
            cited = ((self.judged.dossier.sources[name], full.pop(name, None), self._at(name)) for name in names)
            yield words.say("citation-behind", how=how, count=len(names)), [CitedSource(*known) for known in cited]

    def _at(self, source: str) -> str:
        numbers = self.paragraphs.get(source)
        if not numbers:
            return ""
        held, listed = self.judged.dossier.sources[source].held, words.listed(map(str, numbers))
        return words.say("citation-paragraphs", count=len(numbers), numbers=listed, held=held)

    def bibtex(self, place: Place) -> str:
        """As an entry of BibTeX, behind it those of the sources that it rests on; what is in UTF-8 stays in it."""
        return "\n\n".join([self.bibtex_entry(place), *(original.bibtex(place) for original in self.originals)])

    def bibtex_entry(self, place: Place) -> str:
        """The first of these entries; BibLaTeX prints the others behind it, by their keys."""
        day, originals = self._day(place), self.originals
        fields = {
            "title": whole(self.title),
            "author": whole(self._publisher),
            "howpublished": braced(in_tex(place.name)),
            "publisher": whole(self._publisher),
            **day_fields(day),
            "note": braced(in_tex(self._note(place))),
            "related": braced(",".join(original.key(place) for original in originals)),
            "relatedstring": braced(in_tex(words.say("citation-related"))) if originals else "",
            "url": braced(self._url(place)),
        }
        return entry_of(self._key(place), fields)

    def csl(self, place: Place) -> str:
        """As CSL-JSON, which Zotero and others read; the sources that it rests on are entries of their own."""
        return csl_of([self.csl_entry(place), *(original.csl_entry(place) for original in self.originals)])

    def csl_entry(self, place: Place) -> dict[str, object]:
        """The first of these entries."""
        day, edition = self._day(place), self.published
        entry: dict[str, object] = {
            "id": self._key(place),
            "type": "webpage",
            "title": self.title,
            "container-title": place.name,
            "author": [{"literal": self._publisher}] if self._publisher else None,
            "publisher": self._publisher,
            "issued": date_parts(day),
            "version": str(edition.number) if edition else None,
            "language": self.judged.language.code,
            "note": self._note(place),
            "URL": self._url(place),
        }
        return with_values(entry)

    def _key(self, place: Place) -> str:
        return place.keyed(f"{self.id}-{self.wording.digits}" if self.wording else self.id)

    def _note(self, place: Place) -> str:
        named = "" if self.replies else named_behind(self.judged, self.behind)
        state, stands = self.state(place), words.one_after_another([self.says, named])
        where = "" if place.address else self.address(place)
        if self.wording is None:
            return words.say("citation-note-of-page", stands=stands, edition=state, where=where)
        digits = self.wording.digits
        return words.say("citation-note", stands=stands, edition=state, id=self.id, digits=digits, where=where)

    @property
    def says(self) -> str:
        """What is replied, and how that stands: all but what is quoted, and what it rests on."""
        return words.one_after_another([self.replies, self.stands])

    def _day(self, place: Place) -> dt.date | Date | None:
        """The day of the edition that says so, else that of its last change, where it is known; never the build's."""
        return self.published.day if self.published else place.day

    @property
    def _publisher(self) -> str:
        return self.judged.dossier.imprint.publisher or ""

    def issued(self, place: Place) -> str:
        """What it is a page of, who publishes that, and in which edition it stands so."""
        return words.say("citation-issued", site=place.name, publisher=self._publisher, edition=self.state(place))

    def address(self, place: Place) -> str:
        """Its address; where nobody knows that of the site, where on the site it lies, in words."""
        return self._url(place) or words.say("path-on-site", path=self.url)

    def _url(self, place: Place) -> str:
        return f"{place.address}{self.url}" if place.address else ""


def of_source(judged: Judged, source: Source) -> Citing:
    """A source as it is retold here."""
    resting = words.say("resting-on-it", count=len(judged.resting[source.id]))
    stands = words.one_after_another([resting, judged.sources_run])
    the = words.say(source.sort, "the", name=judged.source_names[source.id])
    title, quoted = (words.say(f"citation-{of}-source", source=the) for of in ("of", "lead-of"))
    url = url_of(judged.addresses.of(source))
    wording = judged.past.wordings[source.id]
    return Citing(source.id, title, quoted, stands, url, wording, judged, behind={"given": [source.id]})


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
        run=run,
    )
    title = words.say(
        "fact-with-standing", fact=view.name, standing=in_words.label(view.judgement)
    )  # all that most styles print
    replies, wording = words.one_after_another(replied_in(view)), view.judged.past.wordings[view.id]
    quoted = words.say("quoted", text=view.name)
    sources = behind([view])
    if view.answers and "given" in sources:  # behind each answer it is said who gives it, and who denies it
        sources = {"given": all_behind(sources)}
    return Citing(
        view.id, title, quoted, stands, view.address, wording, view.judged, replies, sources, _paragraphs(view)
    )


def of_entity(judged: Judged, record: Entity, best: Iterable[FactView] = ()) -> Citing:
    """What the sources say of somebody or something; of whom they say nothing, what they have that voice say.

    The best known of these facts are named, each with how it stands.
    """
    about = judged.about[record.id]
    said = () if about else tuple(one.view for one in judged.sayings[record.id] if one.of(clearly=True).passages)
    views, named = said or about, [*{view.id: view for view in (*best, *said)}.values()][:MOST_ANSWERS]
    disputed = sum(view.judgement.conflicting for view in views)
    counted = words.say("citation-facts", facts=len(views), disputed=disputed)
    among = words.say("citation-among", share="all" if len(named) == len(views) else "some") if named else ""
    lead = words.say("citation-says", of="voice" if said else "record", counted=counted)
    answers = (_answer(view.worded, view.judgement.label) for view in named)
    stands = words.one_after_another([lead, among, *answers, judged.sources_run])
    title = words.say("citation-of-record", name=record.name, of="voice" if said else "record", counted=counted)
    quoted = words.say("citation-named", name=words.quoted(record.name))
    url = url_of(judged.addresses.of(record))
    rest, wording = all_behind(behind(views)), judged.past.wordings[record.id]
    return Citing(record.id, title, quoted, stands, url, wording, judged, behind={"rest": rest} if rest else {})


def of_question(judged: Judged, question: Question) -> Citing:
    """A reader's question with its answer and how that stands, or with the sign of a question that nobody answers.

    The first fact that answers it is named with all that its page says of its standing; the others in brief.
    """
    facts = [judged.facts[name] for name in question.facts]
    first = foremost(facts) if judged.answered(question) else None
    facts = [*filter(None, [first]), *(view for view in facts if view is not first)][:MOST_ANSWERS]
    note = plain(question.note or "")
    lead = words.say(
        "citation-of-question",
        answered="no" if not first else "noted" if note else "yes",
        note=note or words.say("questions-silent"),
        sign=words.say(standings.UNANSWERED, "label", count=1),
        bearing="yes" if facts else "no",
    )
    answers = [_answer(view.name, in_words.label(view.judgement)) for view in facts if view is not first]
    if first:
        answers.insert(0, _answer(first.name if note else first.worded, in_words.stands(first)))
        title = words.say("fact-with-standing", fact=question.asks, standing=in_words.label(first.judgement))
    else:
        title = words.say("question-not-said", asks=question.asks)
    stands = words.one_after_another([lead, *answers, judged.sources_run])
    url = url_of(judged.addresses.of(question))
    quoted = words.quoted(question.asks)
    wording = judged.past.wordings[question.id]
    return Citing(question.id, title, quoted, stands, url, wording, judged, behind=behind(facts))


def of_page(judged: Judged, path: str, title: str) -> Citing:
    """A page that is more than one record: the home page, the story, what is written by hand."""
    name = PurePosixPath(path).with_suffix("").as_posix().replace("/", "-")
    of_all = {"site": [*judged.dossier.sources]} if judged.dossier.sources else {}
    return Citing(name, title, words.quoted(title), judged.sources_run, url_of(path), None, judged, behind=of_all)


def _paragraphs(view: FactView) -> Mapping[str, list[int]]:
    """By the id of a source, in which of its passages a fact comes up; its headlines bear out nothing."""
    known = (passage.testimony for passage in view.passages)
    found = Index.of((said.at.source, said.at.passage) for said in known if not said.headline)
    return {source: sorted({*numbers}) for source, numbers in found.items()}


def _answer(fact: str, standing: str) -> str:
    return words.say("citation-answer", fact=fact, standing=standing)
