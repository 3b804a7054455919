"""What a reader can search for: one document for each record and page, with every word it may be looked up by.

Which document comes first is for the engine in the browser to say; this only says how much each kind weighs.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Protocol

from generator import words
from generator.addresses import FILES, url_of
from generator.judged import FactView, Judged
from generator.model import Entity, Organisation, Question, Source, Term, Topic
from generator.prose import plain

WEIGHTS: Mapping[str, float] = {
    "person": 2,
    "question": 1.6,
    "organisation": 1.4,
    "place": 1.4,
    "fact": 1,
    "source": 1,
    "topic": 1,
    "voice": 0.8,
    "term": 0.8,
    "page": 0.8,
}
"""How much each kind of document weighs where several match."""

_LABELS = {"voice": "Unnamed voice", "topic": "Background", "term": "Glossary"}
"""What a kind is called before readers, where its own name would not tell them."""


class Described(Protocol):
    """A page, as far as a search is concerned."""

    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...


@dataclass(frozen=True)
class Document:
    """One thing that can be found. All of it is plain text."""

    url: str
    """From the root of the site: ``/facts/left-embassy/``."""
    kind: str
    label: str
    """What the reader is told it is: "Fact · disputed"."""
    title: str
    text: str = ""
    """A line shown below the title, and searched."""
    aliases: tuple[str, ...] = ()
    """Other names and wordings; one of them typed in full finds this first."""
    words: str = ""
    """What is searched and never shown."""
    boost: float = 1


def files(judged: Judged, pages: Mapping[str, Described]) -> dict[str, bytes]:
    """The exported documents by their path below the root of the site."""
    found = [_exported(document) for document in documents(judged, pages)]
    text = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in found)
    return {FILES["search"]: f'{{"schema": 1, "documents": [\n{text}\n]}}\n'.encode()}


def documents(judged: Judged, pages: Mapping[str, Described]) -> list[Document]:
    """Every record that has a place on the site, then every page that is not such a place."""
    dossier = judged.dossier
    found = [
        *(_entity(judged, record) for record in dossier.entities.values()),
        *(_question(judged, record) for record in dossier.questions.values()),
        *(_fact(view) for view in judged.facts.values()),
        *(_source(judged, record) for record in dossier.sources.values()),
        *(_topic(judged, record) for record in dossier.topics.values()),
        *(_term(judged, record) for record in dossier.terms.values()),
    ]
    return [*found, *_other_pages(judged, pages, {document.url for document in found})]


def _exported(document: Document) -> dict[str, object]:
    """A document without the fields it leaves empty."""
    return {key: value for key, value in asdict(document).items() if value not in ("", (), 1)}


# --- one kind after another -------------------------------------------------------------------------------------------


def _entity(judged: Judged, record: Entity) -> Document:
    known = judged.facts.get(record.introduced_by or "")
    spellings = (*(form.form for form in record.forms), *record.also_search, *_parts(record))
    return Document(
        url=url_of(judged.addresses.of(record)),
        kind=record.kind,
        label=_sort(record) if isinstance(record, Organisation) else _label(record.kind),
        title=record.name,
        text=_told(known) if known else "",
        aliases=tuple(form for form in dict.fromkeys(spellings) if form != record.name),
        words=plain(record.note or ""),
        boost=_prominence(record.kind, len(judged.about[record.id])),
    )


def _parts(record: Entity) -> list[str]:
    """The parts of a person's name, each of which may be all that a reader remembers."""
    return [part for part in re.split(r"[\s-]", record.name) if len(part) > 2] if record.kind == "person" else []


def _sort(record: Organisation) -> str:
    return words.say(record.sort, "label").capitalize()


def _question(judged: Judged, record: Question) -> Document:
    views = [judged.facts[name] for name in record.facts]
    answers = " · ".join(map(_told, views))
    return Document(
        url=url_of(judged.addresses.of(record)),
        kind="question",
        label="Question" if judged.answered(record) else "Question · these sources do not say",
        title=record.asks,
        text=plain(record.note or "") or answers,
        aliases=record.also_search,
        words=answers if record.note else "",
        boost=WEIGHTS["question"],
    )


def _fact(view: FactView) -> Document:
    return Document(
        url=url_of(view.judged.addresses.of(view)),
        kind="fact",
        label=f"Fact · {_standing(view)}",
        title=view.name,
        text=" · ".join(part for part in (_answers(view), view.counts, view.date_words) if part),
        aliases=(view.id,),
        words=_joined(_words_of(view)),
        boost=WEIGHTS["fact"],
    )


def _answers(view: FactView) -> str:
    """What is said in answer to a fact that is a question; nothing where it is a statement."""
    if not view.fact.answers:
        return ""
    return " / ".join(a.text for a in view.judgement.answers if a.backing.testimonies or a.denials.testimonies)


def _told(view: FactView) -> str:
    """What a fact says, never without how it stands."""
    return f"{_standing(view)}: {_answers(view) or view.name}"


def _standing(view: FactView) -> str:
    """How a fact stands: "✓ confirmed"."""
    return f"{view.judgement.standing.glyph} {words.say(view.judgement.standing, 'label')}"


def _words_of(view: FactView) -> Iterator[str]:
    """Our words for each passage, who speaks there, and whom or what it is about."""
    for passage in view.passages:
        yield passage.testimony.gist or ""
        yield from (voice.name for voice in passage.voices)
    yield from (subject.name for subject in view.subjects)
    yield plain(view.fact.note or "")


def _source(judged: Judged, record: Source) -> Document:
    names = (record.id, record.publisher or "", record.credit or "")
    return Document(
        url=url_of(judged.addresses.of(record)),
        kind="source",
        label=f"Source {record.id}",
        title=record.title,
        text=record.subtitle or "",
        aliases=tuple(name for name in names if name),
        words=plain(record.note or ""),
        boost=WEIGHTS["source"],
    )


def _topic(judged: Judged, record: Topic) -> Document:
    return Document(
        url=url_of(judged.addresses.of(record)),
        kind="topic",
        label=_label("topic"),
        title=record.name,
        text=plain(record.lead or "")[:200],
        boost=_prominence("topic", len(judged.about[record.id])),
    )


def _term(judged: Judged, record: Term) -> Document:
    return Document(
        url=url_of(judged.addresses.of(record)),
        kind="term",
        label=_label("term"),
        title=record.name,
        text=plain(record.meaning),
        aliases=record.also_search,
        boost=WEIGHTS["term"],
    )


def _other_pages(judged: Judged, pages: Mapping[str, Described], known: set[str]) -> Iterator[Document]:
    for path, page in pages.items():
        if url_of(path) not in known:
            yield Document(
                url=url_of(path),
                kind="page",
                label=_label("page"),
                title=page.title,
                text=page.description,
                words=plain(judged.dossier.prose.get(path, "")),
                boost=WEIGHTS["page"],
            )


# --- words and weights ------------------------------------------------------------------------------------------------


def _label(kind: str) -> str:
    return _LABELS.get(kind, kind.capitalize())


def _prominence(kind: str, facts: int) -> float:
    """Of two people of one name, the one more is known about comes first."""
    return round(WEIGHTS[kind] * (1 + math.log10(1 + facts) / 4), 2)


def _joined(texts: Iterable[str]) -> str:
    """Texts one behind another, each once."""
    return " ".join(dict.fromkeys(text for text in texts if text))
