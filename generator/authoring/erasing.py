"""Erase a retired id for good, with every other that holds its name or was renamed to it: their addresses are empty.

The one exception to addresses that last for ever. A token made at random takes the place of each id, and no hash of it
is kept, by which somebody could try names. What git keeps of earlier states is not touched.
"""

from __future__ import annotations

import re
import secrets
import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator import evidence
from generator.addresses import ends, published
from generator.authoring.appending import with_record
from generator.disk import replace_all
from generator.evidence import Locks
from generator.load import load
from generator.model import ERASED, Dossier, History, Retired
from generator.problem import DossierError, Mark, Problem, did_you_mean
from generator.unicode import comparable, lines

_LETTERS = 12
"""How many letters a token has: nobody guesses it, and no two are the same."""
_READ = ("site_src", "seeds", "docs", "tests", "mkdocs.yml")
"""Where a name may stand in a dossier."""


@dataclass(frozen=True)
class Erased:
    """What was erased, and where the name still stands."""

    tokens: tuple[str, ...]
    left: tuple[Mark, ...]
    beside: tuple[str, ...]
    """Other earlier ids of a record that had one of those: only an editor can tell whether they are names, too."""


def erase(root: Path, name: str) -> Erased:
    """Erase a retired id, every retired id that holds it, and what was renamed to one of these.

    Raises DossierError, and changes nothing, where an id in use holds it, or no retired one does.
    """
    dossier, problems = load(root)
    locks, illegible = evidence.read_locks(root)
    if unsound := [*problems, *illegible]:
        raise DossierError(unsound)
    _refuse_what_is_in_use(dossier, name)
    gone = _earlier([known for known in dossier.retired if _holds(known, name)], dossier)
    if not gone:
        hint = did_you_mean(name, dossier.retired)
        raise DossierError([Problem(Mark(Retired.file), "unknown-id", f"no retired id is called '{name}'", hint)])
    tokens = dict(zip(gone, _tokens(root, dossier), strict=False))
    without = _without(locks, gone)
    evidence.write_locks(root, without)
    replace_all(root, _changed(root, dossier, tokens))
    after, _ = load(root)
    evidence.write_locks(root, replace(without, by_hand=evidence.still_accepted(without, dossier, after)))
    return Erased(tuple(tokens.values()), tuple(_left(root, name)), tuple(_beside(gone, dossier)))


def _refuse_what_is_in_use(dossier: Dossier, name: str) -> None:
    problems = [
        Problem(
            dossier.mark(used, "id"),
            "id-in-use",
            f"'{used}' is in use and holds the name '{name}'",
            f"give it another id first (explainer rename {used} NEW), or retire it",
        )
        for used in dossier.records
        if _holds(used, name)
    ]
    if problems:
        raise DossierError(problems)


def _holds(known: str, name: str) -> bool:
    return re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", known) is not None


def _earlier(gone: Iterable[str], dossier: Dossier) -> list[str]:
    """These retired ids, and those under which the same records were known before: another spelling is a name, too."""
    found = list(gone)
    for later in found:  # grows as it is walked
        found += [known for known, retired in _renamed(dossier) if later in retired.to and known not in found]
    return found


def _beside(gone: Iterable[str], dossier: Dossier) -> Iterator[str]:
    """The other retired ids that were renamed to what one of these was renamed to."""
    renamed = dict(_renamed(dossier))
    now = {end for name in gone if name in renamed for end in ends(name, dossier.retired)}
    return (name for name in renamed.keys() - {*gone} if now.intersection(ends(name, dossier.retired)))


def _renamed(dossier: Dossier) -> list[tuple[str, Retired]]:
    return [(name, retired) for name, retired in dossier.retired.items() if retired.became.to_one]


def _tokens(root: Path, dossier: Dossier) -> Iterator[str]:
    """Tokens that a run which was killed has put into the list of addresses, and then as many new ones as wanted."""
    listed = (line.removeprefix(published.ERASED) for line in published.read(root) if line.startswith(published.ERASED))
    yield from (token for token in listed if token not in dossier.retired)
    while True:
        yield f"{ERASED}-{''.join(secrets.choice(string.ascii_lowercase) for _ in range(_LETTERS))}"


def _without(locks: Locks, gone: Iterable[str]) -> Locks:
    """The locks without any line of these ids."""
    names = set(gone)
    kept = {
        source: tuple(line for line in lines if line.owner not in names)
        for source, lines in locks.lines.items()
        if source not in names
    }
    return replace(locks, lines=kept, records={name: line for name, line in locks.records.items() if name not in names})


def _changed(root: Path, dossier: Dossier, tokens: Mapping[str, str]) -> dict[str, bytes]:
    """The files in which these ids stand for what was published, the list of retired ids as the last one to write.

    If a run is killed half way, the ids are still in that list, and the same command finishes the rest.
    """
    changed = {}
    if listed := published.read(root):
        named = {_without_names(line, tokens) for line in published.alone(listed)}
        changed[published.LIST] = published.content_of(named)
    if (root / History.file).exists():
        typed = (root / History.file).read_bytes().decode()
        names = "|".join(map(re.escape, tokens))
        changed[History.file] = re.sub(rf"(?m)^\s*(?:{names}):[^\n]*\n", "", typed).encode()
    changed[Retired.file] = _retired(root, dossier, tokens)
    return changed


def _without_names(line: str, tokens: Mapping[str, str]) -> str:
    """A line of the list of addresses, or the token in the place of one that has such an id."""
    parts = re.split(r"[/#]", line)
    return next((published.ERASED + token for name, token in tokens.items() if name in parts), line)


def _retired(root: Path, dossier: Dossier, tokens: Mapping[str, str]) -> bytes:
    """The list of retired ids with tokens in the place of some; all else that was said of these is left out."""
    begins = {dossier.marks["retired", name].line: name for name in dossier.retired}
    kept, within = "", ""
    for number, row in enumerate(lines((root / Retired.file).read_bytes().decode("utf-8-sig").rstrip("\n")), start=1):
        within = begins.get(number, "" if row.startswith("#") else within)
        kept += f"{row}\n" if within not in tokens else ""
    names = "|".join(map(re.escape, tokens))
    kept = re.sub(rf"(?<![a-z0-9-])(?:{names})(?![a-z0-9-])", lambda found: tokens[found[0]], kept)
    content = kept.encode()
    for name, token in tokens.items():
        entry = f"- {{id: {token}, kind: {dossier.retired[name].kind}, became: {ERASED}}}\n"
        content = with_record(Retired.file, content, entry)
    return content


def _left(root: Path, name: str) -> Iterator[Mark]:
    """Every place in a file, or name of a file, that still has the name, with hyphens or spaces, accents or none."""
    spelled = re.compile(rf"(?<!\w){'[-_ ]'.join(map(re.escape, name.split('-')))}(?!\w)", re.IGNORECASE)
    for top in _READ:
        for path in sorted([root / top, *(root / top).rglob("*")]):
            file = path.relative_to(root).as_posix()
            if spelled.search(file):
                yield Mark(file)
            if path.is_file():
                text = path.read_bytes().decode("utf-8", errors="replace")
                for number, row in enumerate(lines(text), start=1):
                    if found := spelled.search(_without_accents(row)):
                        yield Mark(file, number, found.start() + 1)


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFD", comparable(text))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
