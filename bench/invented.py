"""A dossier of as many facts as asked for: nothing in it is true, and nothing is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

SOURCES = 10
FACTS_A_FILE = 50
FACTS_A_PERSON = 20

Record = dict[str, object]


def write_dossier(root: Path, facts: int) -> None:
    """Write a dossier with this many facts below a folder; each is reported twice, half are dated."""
    people = [f"person-{n}" for n in range(-(-facts // FACTS_A_PERSON))]
    for n in range(SOURCES):
        _write(root / "seeds" / f"source-{n}.yml", _source(n, facts))
    for person in people:
        record = {"id": person, "name": person.replace("-", " ").title(), "also_search": [f"keeper {person}"]}
        _write(root / "site_src" / "people" / f"{person}.yml", record)
    for first in range(0, facts, FACTS_A_FILE):
        of_file = [_fact(n, people) for n in range(first, min(first + FACTS_A_FILE, facts))]
        _write(root / "site_src" / "facts" / f"from-{first}.yml", of_file)


def _write(path: Path, content: object) -> None:
    """JSON is YAML too, and every scalar here is text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")


def _source(n: int, facts: int) -> Record:
    return {
        "id": f"source-{n}",
        "title": f"Invented article {n}",
        "language": "en",
        "published": {"when": f"2031-02-{n + 10}", "basis": "Invented."},
        "text": f"source-{n}.txt",
        "passages": str((facts - 1) // SOURCES + 2),
        "set_aside": [{"passages": "1", "why": "heading"}],
    }


def _fact(n: int, people: list[str]) -> Record:
    """A fact about one person, told by two sources on the word of two others."""
    about, passage = people[n % len(people)], n // SOURCES + 2
    return {
        "id": f"fact-{n}",
        "about": [about],
        "statement": f"Event {n} took place.",
        "says": list(_says(n, passage, people)),
    }


def _says(n: int, passage: int, people: list[str]) -> Iterator[Record]:
    for k in (0, 1):
        source = (n + k * 3) % SOURCES
        testimony: Record = {
            "at": f'source-{source}#p{passage} "event {n} took place"',
            "by": [people[(n + k + 1) % len(people)]],
            "gist": f"Source {source} tells of event {n}.",
        }
        yield testimony | ({"when": "early 2031-01"} if n % 2 else {})
