"""What is typed by hand and is no record, and how much of it is as somebody accepted it.

No passage can prove a sentence of a page: a person reads it beside the facts that it links. What was read has a line in
a lock, sentence by sentence: a fingerprint of its words and of where its links lead. What the site says of itself and
what it is called, messages of its own, ids that are retired, corrections, notes of editions, and spellings that no
source has are locked the same way, each by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Self

from generator.evidence.claims import sha
from generator.evidence.locks import Locks
from generator.model import Dossier, History, Imprint, Record, Retired
from generator.problem import SHOWN, Mark, Problem, counted
from generator.prose import pieces

_MESSAGE = re.compile(r"^-?[a-zA-Z].*(?:\n(?![-a-zA-Z#]).*)*", re.MULTILINE)
"""A message of a catalogue begins at the very left, and goes on up to the next one, or to a remark."""
_MOST = 5_000
"""A file with more sentences has one problem for all of them: to compare many takes the longer the more are alike."""


@dataclass(frozen=True)
class ByHand:
    """A sentence, a heading or a value that is typed by hand, and where."""

    mark: Mark
    words: str
    """What a reader sees of it, in one line."""
    fingerprint: str

    @classmethod
    def of(cls, mark: Mark, words: str, said: object) -> Self:
        """With the fingerprint of all that it says."""
        return cls(mark, words, sha(json.dumps(said, ensure_ascii=False, sort_keys=True)))

    @property
    def shown(self) -> str:
        """As much of its words as a problem repeats."""
        return self.words if len(self.words) <= SHOWN else f"{self.words[: SHOWN - 1]}…"


Typed = Mapping[str, tuple[ByHand, ...]]
"""By the path of a file below the root: what is typed in it by hand, in its order."""


def by_hand(dossier: Dossier) -> Typed:
    """All that a reader may see, and that no passage proves and no program computes."""
    pages = {f"docs/{name}": tuple(_of_page(f"docs/{name}", text)) for name, text in dossier.prose.items()}
    imprint = dossier.imprint.model_dump(mode="json", exclude_defaults=True)
    retired, corrections = dossier.retired.items(), enumerate(dossier.history.corrections)
    values = {
        Imprint.file: [ByHand.of(dossier.mark(Imprint.file, key), key, [key, said]) for key, said in imprint.items()],
        Retired.file: [ByHand.of(dossier.mark("retired", name), name, _dumped(gone)) for name, gone in retired],
        History.file: [
            *_notes(dossier),
            *(
                ByHand.of(dossier.mark(History.file, "corrections", n), f"correction of {one.on.text}", _dumped(one))
                for n, one in corrections
            ),
        ],
        **{file: [*_messages(file, text)] for file, text in dossier.catalogues.items()},
    }
    for setting in dossier.settings:
        one = ByHand.of(setting.mark, setting.words, [setting.name, setting.words])
        values.setdefault(setting.mark.file, []).append(one)
    for name, entity in dossier.entities.items():
        if entity.also_search:
            mark, words = dossier.mark(name, "also_search"), list(entity.also_search)
            values.setdefault(mark.file, []).append(ByHand.of(mark, ", ".join(words), [name, words]))
    return {file: tuple(typed) for file, typed in {**pages, **values}.items() if typed}


def _notes(dossier: Dossier) -> Iterator[ByHand]:
    """What editions say of themselves; all else of an edition is computed."""
    for n, edition in enumerate(dossier.history.editions):
        if edition.note:
            mark, said = (
                dossier.mark(History.file, "editions", n, "note"),
                [edition.number, edition.on.text, edition.note],
            )
            yield ByHand.of(mark, " ".join(edition.note.split()), said)


def _messages(file: str, text: str) -> Iterator[ByHand]:
    """The messages of a catalogue, each with all that it says in one case or another; remarks are for its writers."""
    for message in _MESSAGE.finditer(text):
        words = " ".join(message[0].split())
        yield ByHand.of(Mark.in_text(file, text, message.start()), words, words)


def _of_page(file: str, text: str) -> Iterator[ByHand]:
    """Its sentences; where their lines break is no part of what they say."""
    for piece in pieces(text):
        words = " ".join(piece.words.split())
        yield ByHand.of(Mark.in_text(file, text, piece.offset), words, [words, *(link.address for link in piece.links)])


def _dumped(record: Record) -> object:
    return record.model_dump(mode="json", exclude_defaults=True)


def changed_by_hand(dossier: Dossier, locks: Locks) -> list[Problem]:
    """What is typed by hand and is not as it was accepted: an error each, which stops a release and nothing else."""
    typed = by_hand(dossier)
    files = sorted(typed.keys() | locks.by_hand.keys())
    return [problem for file in files for problem in _of_file(file, typed.get(file, ()), locks.by_hand.get(file, ()))]


def _of_file(file: str, typed: tuple[ByHand, ...], locked: tuple[str, ...]) -> Iterator[Problem]:
    if not locked:
        yield _problem(Mark(file), file, "nobody has accepted what is typed here")
        return
    now = tuple(one.fingerprint for one in typed)
    if max(len(now), len(locked)) > _MOST:
        if now != locked:
            yield _problem(Mark(file), file, "something here is not as it was accepted")
        return
    for sort, first, last, begin, end in SequenceMatcher(None, locked, now).get_opcodes():
        if sort in ("replace", "insert"):
            for one in typed[begin:end]:
                yield _problem(one.mark, file, f"“{one.shown}” is not what was accepted here")
        if sort == "delete":
            gone = counted(last - first, "sentence or value", "sentences or values")
            at = next((one.mark for one in (*typed[begin:], *typed[-1:])), Mark(file))
            yield _problem(at, file, f"{gone} that stood here and had been accepted: gone")


def _problem(at: Mark, file: str, what: str) -> Problem:
    hint = f"read it beside what it links; where that bears it out, run `explainer verify --accept {file}`"
    return Problem(at, "not-as-accepted", what, hint)


def accept(dossier: Dossier, locks: Locks, files: Iterable[str]) -> tuple[Locks, list[ByHand]]:
    """The locks with these files as they are typed now, and what in them was not accepted before."""
    typed = by_hand(dossier)
    accepted, new = dict(locks.by_hand), []
    for file in dict.fromkeys(files):
        before = set(accepted.pop(file, ()))
        if file in typed:
            accepted[file] = tuple(one.fingerprint for one in typed[file])
            new += [one for one in typed[file] if one.fingerprint not in before]
    return replace(locks, by_hand=accepted), new


def still_accepted(locks: Locks, before: Dossier, after: Dossier) -> dict[str, tuple[str, ...]]:
    """What was accepted, after a change that a program has made and that says the same: as it is typed now.

    A file that was accepted as a whole is so with what the program added to it, too.
    """
    then, now = (
        {file: tuple(one.fingerprint for one in typed) for file, typed in by_hand(dossier).items()}
        for dossier in (before, after)
    )
    found = {}
    for file in locks.by_hand.keys() | (now.keys() if locks.by_hand else set()):
        locked, old, new = (known.get(file, ()) for known in (locks.by_hand, then, now))
        same = dict(zip(old, new, strict=True)) if len(old) == len(new) else {one: one for one in new}
        found[file] = (
            new if locked == old else tuple(same.get(line, line) for line in locked if line not in old or line in same)
        )
    return {file: lines for file, lines in sorted(found.items()) if lines}
