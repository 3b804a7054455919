"""The passages of a source as an author needs them: their numbers, what rests on each, and words ready to cite."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.evidence import Claim, PassageUse, claims, coverage, normalise, read_texts, shortest_anchors, words
from generator.evidence.anchors import positions
from generator.model import Dossier, Source
from generator.problem import DossierError, Mark, Problem, counted, did_you_mean

_WIDTH = 100


def passages_report(dossier: Dossier, name: str | None, directory: Path | None = None, find: str = "") -> str:
    """The passages of a source, or of all; with the folder of texts their words, or those that hold some words.

    Raises a DossierError where there is no such source, or its text cannot be read.
    """
    if name and name not in dossier.sources:
        hint = did_you_mean(name, dossier.sources)
        raise DossierError([Problem(Mark(Source.folder), "unknown-source", f"no source '{name}'", hint)])
    texts, problems = read_texts(dossier, directory) if directory else ({}, [])
    wanted = [source for source in dossier.sources.values() if name in (None, source.id)]
    if directory and any(source.id not in texts for source in wanted):
        raise DossierError(problems)
    return "\n".join(_report(dossier, source, texts.get(source.id, ()), find) for source in wanted)


def numbered(text: Sequence[str]) -> str:
    """The passages of a text with their numbers."""
    return "".join(_block(number, textwrap.wrap(passage, _WIDTH)) for number, passage in enumerate(text, start=1))


def _report(dossier: Dossier, source: Source, text: Sequence[str], find: str) -> str:
    chosen = [use for use in coverage(dossier)[source.id] if not find or _holds(text[use.passage - 1], find)]
    if find and not chosen:
        return f"{source.id}: no passage holds “{find}”\n"
    heading = f"{source.id}: {source.title} ({counted(source.passages, 'passage')})\n"
    return heading + "".join(_block(use.passage, _lines(dossier, source, use, text, find)) for use in chosen)


def _holds(passage: str, wanted: str) -> bool:
    return normalise(wanted) in normalise(passage)


def _block(number: int, lines: Sequence[str]) -> str:
    return f"\np{number}\n" + "".join(f"    {line}\n" for line in lines)


def _lines(dossier: Dossier, source: Source, use: PassageUse, text: Sequence[str], find: str) -> list[str]:
    """What an author wants to know of a passage: what rests on it, its words, and how to cite those looked for."""
    resting = [c for c in claims(dossier) if c.citation.source == source.id and c.citation.passage == use.passage]
    passage = text[use.passage - 1] if text else ""
    proposals = _proposals(f"{source.id}#p{use.passage}", passage, resting, find) if find else ()
    return [*_used(use, resting), *textwrap.wrap(passage, _WIDTH), *(f"→ at: {proposed}" for proposed in proposals)]


def _used(use: PassageUse, resting: Sequence[Claim]) -> Iterator[str]:
    """What became of a passage so far: each anchor with what rests on it, so that another fact can cite it as well."""
    if use.set_aside:
        yield f"· set aside: {use.set_aside}"
    by_anchor: dict[str, dict[str, None]] = {}
    for claim in resting:
        by_anchor.setdefault(f'"{claim.citation.anchor}"' if claim.citation.anchor else "spellings", {})[
            claim.owner
        ] = None
    yield from (f"· {anchor}: {', '.join(owners)}" for anchor, owners in sorted(by_anchor.items()))
    if use.state == "unread":
        yield "· no fact rests on it yet"


def _proposals(place: str, passage: str, resting: Sequence[Claim], find: str) -> Iterator[str]:
    """Citations that show the wanted words: first what is shown already, since showing it again adds no quotation."""
    known = [claim.citation.anchor for claim in resting if claim.citation.anchor]
    shown = [anchor for anchor in dict.fromkeys(known) if _holds(anchor, find)]
    proposed = dict.fromkeys(_trimmed(anchor, passage) for anchor in shortest_anchors(passage, find))
    fresh = [anchor for anchor in proposed if anchor not in shown]
    for anchor in (*shown, *fresh):
        yield pasted(f'{place} "{anchor}"') + ("   # shown already" if anchor in shown else "")
    if not shown and not fresh:
        yield f'{place} "…"   # {find} is too long, or stands there more than once: take two to five words beside it'


def _trimmed(anchor: str, passage: str) -> str:
    """An anchor without the signs around it, where that alone leaves it as good."""
    bare = anchor.strip(".,;:!?…\"'()[]")
    return bare if len(words(bare)) == len(words(anchor)) and len(positions(bare, passage)) == 1 else anchor


def pasted(citation: str) -> str:
    """A citation as YAML, between brackets too: quoted where a sign in it means something there."""
    risky = re.search(r"[,\[\]{}]|: | #|:$", citation)
    return "'" + citation.replace("'", "''") + "'" if risky else citation
