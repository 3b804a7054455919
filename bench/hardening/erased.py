"""People who ask to be left out: renamed, taken out of what is typed, erased, and then looked for in all files."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.hardening.unpublished import copied, looked_for, made, stories_of
from generator.authoring import erase, rename
from generator.load import load
from generator.model import Person

Names = Mapping[str, list[str]]
"""Every name of each person, and the id that they had, by that id."""


def rows(share: float) -> Iterator[Row]:
    """A row of the people of both stories, or of some of them in one."""
    stories, which = stories_of(share)
    erased: dict[str, str] = {}
    looked = 0
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        for root in stories:
            here = Path(folder) / root.name
            people = without_people(copied(root, here / "dossier"), share)
            published = made(here / "dossier", here)
            shutil.move(here / "dossier", published / "dossier")
            outcomes, files = looked_for(people, published)
            erased |= {f"{root.name}: {person}": wrong for person, wrong in outcomes.items()}
            looked += files
    figures = f"of {which}; nowhere in {looked:,} files of the dossier, its site and what is written for other engines"
    yield counted("people who are renamed and erased, and nowhere", erased, figures)


def without_people(root: Path, share: float) -> Names:
    """Do all that people ask for who want to be left out of a dossier; who they are, and what must be gone."""
    dossier, problems = load(root)
    assert not problems
    every = list(dossier.people.values())
    people = {known.id: [*names_of(known), known.id] for known in every[:: max(1, round(1 / share))]}
    for number, known in enumerate(_holding(dossier.records, people), start=1):
        rename(root, known, f"something-{number}")
    for path in sorted(path for path in root.rglob("*") if path.suffix in (".yml", ".md")):
        if path.name != "retired.yml":
            path.write_text(_without(path.read_text(encoding="utf-8"), people), encoding="utf-8")
    while holding := _holding(load(root)[0].retired, people):
        erase(root, holding[0])
    _tidied(root, people)
    return people


def _tidied(root: Path, people: Names) -> None:
    """Do what erasing a name asks of an editor: rename files that hold it, and verify anew what cites it."""
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        if path.suffix == ".lock":
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            path.write_text("".join(line for line in lines if _without(line, people) == line), encoding="utf-8")
        path.rename(path.with_name(_without(path.name, people).replace(" ", "-")))


def names_of(known: Person) -> list[str]:
    """Every name of somebody of at least two words, as sources print it: one word may be that of others, or no name."""
    every = [known.name, *(spelled.form for spelled in known.forms)]
    return sorted({name for name in map(str, every) if len(name.split()) > 1}, key=len, reverse=True)


def _holding(ids: Iterable[str], people: Names) -> list[str]:
    """The ids of people, and every other id that holds a name of one of them."""
    return [known for known in ids if _without(known, people) != known]


def _without(text: str, people: Names) -> str:
    """A text without any name of these people, in the place of which something of the same sort stands."""
    for number, names in enumerate(people.values(), start=1):
        two_words = {name: f"Somebody No-{number}-{place}" for place, name in enumerate(names)}
        for pattern in (_printed, _spelled):  # first what differs from another name in a capital or a hyphen
            for name, words in two_words.items():
                text = pattern(name).sub(partial(_instead, words), text)
    return text


def _instead(words: str, found: re.Match[str]) -> str:
    """Words in the place of words, and an id in the place of what may be a part of one."""
    return words.lower().replace(" ", "-") if re.fullmatch(r"[a-z0-9-]+", found[0]) else words


def _printed(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")


def _spelled(name: str) -> re.Pattern[str]:
    """A name with any white space, hyphens or low lines between its words."""
    words = r"[\s_-]+".join(map(re.escape, re.split(r"[\s-]+", name)))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
