"""The documents that readers search: one for each record and page, with every word by which it may be looked up.

The script in the browser decides which document comes first. It is given a weight for each.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Protocol

from generator import words
from generator.addresses import PAGES, SEARCH, meaning_of, url_of
from generator.judged import FactView, Judged
from generator.model import Clock, Dispatch, Entity, Person, Question, Source, Term, Topic, Word, labels
from generator.prose import plain
from generator.standing import TO_BE_SEEN

SLIGHT = 0.5
"""How much less a fact weighs that is of low worth to a reader."""
WEIGHTS: Mapping[str, float] = {
    "person": 2.5,
    "question": 1.6,
    "organisation": 1.4,
    "place": 1.4,
    "thing": 1.4,
    "fact": 1,
    "source": 1,
    "topic": 1,
    "dispatch": 0.8,
    "voice": 0.8,
    "term": 0.8,
    "clock": 0.8,
    "page": 0.8,
}
"""How much each kind of document weighs; of several that match, a heavier one comes first."""


class Described(Protocol):
    """What a search needs to know of a page."""

    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def searched(self) -> str: ...
    @property
    def part(self) -> bool: ...


@dataclass(frozen=True)
class Badge:
    """A standing as it is shown beside a result."""

    css: str
    """The class that gives it its colour."""
    words: str
    """With its shape: "✓ confirmed"."""


@dataclass(frozen=True)
class Document:
    """One thing that can be found. All of it is plain text."""

    url: str
    """From the root of the site: ``/facts/lens-vanished/``."""
    kind: str
    label: str
    """What it is, as readers see it: "Fact", "Question · these sources do not say"."""
    title: str
    text: str = ""
    """A line shown below the title, and searched."""
    aliases: tuple[str, ...] = ()
    """Other names and wordings. Whoever types one of them in full finds this document first."""
    ids: tuple[str, ...] = ()
    """Names that only those who edit know, and wordings of questions: found like the others, and never shown."""
    badges: tuple[Badge, ...] = ()
    """How well what it tells stands, each standing once."""
    words: str = ""
    """Words that are searched and never shown."""
    boost: float = 1


@words.in_its_language
def files(judged: Judged, pages: Mapping[str, Described]) -> dict[str, bytes]:
    """The file with all documents, by its path below the root of the site."""
    found = [_exported(document) for document in documents(judged, pages)]
    text = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in found)
    return {SEARCH: f'{{"schema": 1, "documents": [\n{text}\n]}}\n'.encode()}


@words.in_its_language
def documents(judged: Judged, pages: Mapping[str, Described]) -> list[Document]:
    """A document for every record, then one for every page that shows no single record."""
    dossier = judged.dossier
    found = [
        *(_entity(judged, record) for record in dossier.entities.values()),
        *(_question(judged, record) for record in dossier.questions.values()),
        *(_fact(view) for view in judged.facts.values()),
        *(_source(judged, record) for record in dossier.sources.values()),
        *(_dispatch(judged, record) for record in dossier.dispatches.values()),
        *(_topic(judged, record) for record in dossier.topics.values()),
        *(_term(judged, record) for record in dossier.terms.values()),
        *(_begun(judged, record) for record in dossier.clocks.values()),
        *(_label(judged, word) for word in labels()),
        _to_be_seen(judged),
    ]
    return [*found, *_other_pages(judged, pages, {document.url for document in found})]


def _exported(document: Document) -> dict[str, object]:
    """A document without the fields it leaves empty."""
    return {key: value for key, value in asdict(document).items() if value not in ("", (), 1)}


# --- one kind after another -------------------------------------------------------------------------------------------


def _begun(judged: Judged, record: Entity | Question | Source | Dispatch | Topic | Term | Clock) -> Document:
    """The document of a record with what is found alike in all kinds of records."""
    return Document(
        url=url_of(judged.addresses.of(record)),
        kind=record.kind.name,
        label=words.say(record.kind, "label"),
        title=record.name,
        boost=WEIGHTS[record.kind.name],
    )


def _entity(judged: Judged, record: Entity) -> Document:
    known = judged.facts.get(record.introduced_by or "")
    spellings = (*(form.form for form in record.forms), *record.also_search, *_parts(record))
    begun = _begun(judged, record)
    return replace(
        begun,
        label=words.label(sort).capitalize() if (sort := getattr(record, "sort", None)) else begun.label,
        text=_with_standing(known) if known else "",
        aliases=tuple(form for form in dict.fromkeys(spellings) if form != record.name),
        words=plain(record.note or ""),
        boost=_prominence(record.kind.name, len(judged.about[record.id])),
    )


def _parts(record: Entity) -> list[str]:
    """The parts of a person's name, each of which may be all that a reader remembers."""
    return [part for part in re.split(r"[\s-]", record.name) if len(part) > 2] if isinstance(record, Person) else []


def _question(judged: Judged, record: Question) -> Document:
    views = [judged.facts[name] for name in record.facts]
    answers = " · ".join(map(_with_standing, views))
    begun = _begun(judged, record)
    return replace(
        begun,
        label=begun.label if judged.answered(record) else words.say("found-open-question"),
        text=plain(record.note or "") or answers,
        aliases=record.also_search,
        words=_joined((answers if record.note else "", record.theme or "")),
        badges=_badges(views) if judged.answered(record) else (),
    )


def _fact(view: FactView) -> Document:
    return Document(
        url=url_of(view.judged.addresses.of(view)),
        kind="fact",
        label=words.say(view.fact.kind, "label"),
        title=view.name,
        text=" · ".join(
            part for part in (view.in_short if view.fact.question else "", view.counts, view.date_words) if part
        ),
        ids=(view.id,),
        badges=_badges([view]),
        words=_joined(_words_of(view)),
        boost=WEIGHTS["fact"] * (SLIGHT if view.fact.slight else 1),
    )


def _with_standing(view: FactView) -> str:
    """The answers or the statement of a fact, behind its standing: "✓ confirmed: The lens was insured."."""
    return words.row([_standing(view), view.in_short], "labelled")


def _badges(views: Iterable[FactView]) -> tuple[Badge, ...]:
    """The standings of some facts, each once, in the order of the facts."""
    return tuple(dict.fromkeys(Badge(view.judgement.shown_as.css, _standing(view)) for view in views))


def _standing(view: FactView) -> str:
    """The standing of a fact with its glyph: "✓ confirmed"."""
    return f"{view.judgement.shown_as.glyph} {words.say(view.judgement.standing, view.judgement.called)}"


def _words_of(view: FactView) -> Iterator[str]:
    """The gist and the voices of each passage of a fact, the names of what the fact is about, and its note."""
    for passage in view.passages:
        yield passage.testimony.gist or ""
        yield from (voice.name for voice in passage.voices)
    yield from (subject.name for subject in view.subjects)
    yield plain(view.fact.note or "")


def _source(judged: Judged, record: Source) -> Document:
    card = record.catalogue
    names = (record.publisher, record.credit, *((card.publisher, card.author) if card else ()))
    return replace(
        _begun(judged, record),
        title=judged.source_names[record.id],
        label=words.label(record.sort).capitalize(),
        text=words.one_after_another(filter(None, (record.title, record.subtitle))),
        ids=(record.id,),
        aliases=tuple(dict.fromkeys(name for name in names if name)),
        words=plain(record.note or ""),
    )


def _dispatch(judged: Judged, record: Dispatch) -> Document:
    sources = words.listed(judged.source_names[name] for name in record.sources)
    return replace(_begun(judged, record), text=sources, words=plain(record.note or ""))


def _topic(judged: Judged, record: Topic) -> Document:
    boost = _prominence("topic", len(judged.about[record.id]))
    return replace(_begun(judged, record), text=plain(record.lead or "")[:200], boost=boost)


def _term(judged: Judged, record: Term) -> Document:
    begun, asked = _begun(judged, record), _asked(words.say("found-asked-word", word=record.name))
    return replace(begun, text=plain(record.meaning), ids=asked, aliases=record.also_search)


def _asked(said: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, said.split(";"))))


def _label(judged: Judged, word: Word) -> Document:
    """A word of ours that stands beside facts and passages, and what it means."""
    said = words.say(word, "label", count=1)
    return Document(
        url=url_of(meaning_of(word)),
        kind=Term.kind.name,
        label=words.say(Term.kind, "label"),
        title=said,
        text=words.say(word, "meaning", sources=words.Sources.of(judged.dossier)),
        ids=(*({word.name} - {said}), *_asked(words.say("found-asked-word", word=said))),
        boost=WEIGHTS[Term.kind.name],
    )


def _to_be_seen(judged: Judged) -> Document:
    """The label that a standing has of what is about the texts, and what it means then."""
    rule, sources = TO_BE_SEEN, words.Sources.of(judged.dossier)
    meaning = words.say(rule, "meaning", sources=sources)
    said = words.say(rule.standing, rule.called)
    return Document(
        url=url_of(meaning_of(rule)),
        kind=Term.kind.name,
        label=words.say(Term.kind, "label"),
        title=said,
        text=words.say("as-sentence", phrase=meaning.removesuffix(".")),
        ids=(rule.name, *_asked(words.say("found-asked-word", word=said))),
        boost=WEIGHTS[Term.kind.name],
    )


def _other_pages(judged: Judged, pages: Mapping[str, Described], known: set[str]) -> Iterator[Document]:
    names, sources = {path: name for name, path in PAGES.items()}, words.Sources.of(judged.dossier)
    for path, page in pages.items():
        if url_of(path) not in known and not page.part:
            said = words.say("found-asked-page", page=names.get(path, ""), title=page.title, sources=sources)
            asked = _asked(said) if said != page.title else ()
            yield Document(
                url=url_of(path),
                kind="page",
                label=words.say("found-page"),
                title=page.title,
                text=page.description,
                ids=asked,
                words=_joined((page.searched, *asked)),
                boost=WEIGHTS["page"],
            )


# --- words and weights ------------------------------------------------------------------------------------------------


def _prominence(kind: str, facts: int) -> float:
    """The weight of a record: of two with the same name, the one that more facts are about comes first."""
    return round(WEIGHTS[kind] * (1 + math.log10(1 + facts) / 4), 2)


def _joined(texts: Iterable[str]) -> str:
    """Texts in a row, each once, without empty ones."""
    return " ".join(dict.fromkeys(text for text in texts if text))
