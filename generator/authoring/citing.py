"""Print the passages of a source: the number of each, what rests on it, its words, and citations to paste."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.evidence import (
    Claim,
    PassageUse,
    Texts,
    anchors_within,
    claims,
    coverage,
    normalise,
    read_texts,
    shortest_anchors,
    words,
)
from generator.evidence.anchors import positions
from generator.model import Dossier, Source, standings
from generator.problem import DossierError, Mark, Problem, counted, did_you_mean
from generator.unicode import cleaned

_WIDTH = 100
_MOST_PARTS = 4
"""How many parts of words that are too long for a citation are proposed."""


@dataclass(frozen=True)
class _Passage:
    """A passage with what became of it, the claims that rest on it, and its words; these are empty without the text."""

    place: str
    use: PassageUse
    resting: Sequence[Claim]
    text: str


def passages_report(dossier: Dossier, name: str | None, directory: Path | None = None, find: str = "") -> str:
    """A report on the passages of the source with this id, or of all sources.

    With the folder of the texts it has their words too; with ``find`` it has only the passages with these words, each
    with citations that show them. Raises DossierError where a source or its text is missing, or cannot be read.
    """
    find = cleaned(find)
    if name and name not in dossier.sources:
        hint = did_you_mean(name, dossier.sources)
        raise DossierError([Problem(Mark(Source.kind.folder), "unknown-source", f"no source '{name}'", hint)])
    texts, problems = read_texts(dossier, directory) if directory else ({}, [])
    wanted = [source for source in dossier.sources.values() if name in (None, source.id)]
    if directory and any(source.id not in texts for source in wanted):
        raise DossierError(problems)
    known = _passages(dossier, texts)
    return "\n".join(_report(source, known[source.id], find) for source in wanted)


def numbered(text: Sequence[str]) -> str:
    """The passages of a text, each below its number."""
    return "".join(_block(number, textwrap.wrap(passage, _WIDTH)) for number, passage in enumerate(text, start=1))


def _passages(dossier: Dossier, texts: Texts) -> dict[str, list[_Passage]]:
    """By source, every passage of it. All claims are read once, since their fingerprints take long to compute."""
    resting = defaultdict(list)
    for claim in claims(dossier):
        resting[claim.citation.place].append(claim)
    return {
        source: [
            _Passage(place, use, resting[place], text)
            for use, text in zip(uses, texts.get(source) or [""] * len(uses), strict=True)
            for place in (f"{source}#p{use.passage}",)
        ]
        for source, uses in coverage(dossier).items()
    }


def _report(source: Source, passages: Sequence[_Passage], find: str) -> str:
    chosen = [passage for passage in passages if not find or _holds(passage.text, find)]
    if find and not chosen:
        return f"{source.id}: no passage holds “{find}”\n"
    heading = f"{source.id}: {source.title} ({counted(source.passages, 'passage')})\n"
    return heading + "".join(_block(passage.use.passage, _lines(passage, find)) for passage in chosen)


def _holds(passage: str, wanted: str) -> bool:
    return normalise(wanted) in normalise(passage)


def _block(number: int, lines: Sequence[str]) -> str:
    return f"\np{number}\n" + "".join(f"    {line}\n" for line in lines)


def _lines(passage: _Passage, find: str) -> list[str]:
    """The lines on a passage: what rests on it, its words, and citations that show the words looked for."""
    proposals = _proposals(passage, find) if find else ()
    shown = textwrap.wrap(passage.text, _WIDTH)
    return [*_used(passage), *shown, *(f"→ at: {proposed}" for proposed in proposals)]


def _used(passage: _Passage) -> Iterator[str]:
    """Lines on what became of a passage: its reason if it is set aside, and each anchor with the records it carries."""
    if passage.use.set_aside:
        yield f"· set aside: {passage.use.set_aside}"
    by_anchor: dict[str, dict[str, None]] = {}
    for claim in passage.resting:
        by_anchor.setdefault(f'"{claim.citation.anchor}"' if claim.citation.anchor else "spellings", {})[
            claim.owner
        ] = None
    yield from (f"· {anchor}: {', '.join(owners)}" for anchor, owners in sorted(by_anchor.items()))
    if passage.use.state is standings.UNREAD:
        yield "· no fact rests on it yet"


def _proposals(passage: _Passage, find: str) -> Iterator[str]:
    """Citations that show the wanted words, first those in use: another use of them shows no more of the article.

    Where the words are too many for one, citations of parts of them.
    """
    known = list(dict.fromkeys(claim.citation.anchor for claim in passage.resting if claim.citation.anchor))
    shown = [anchor for anchor in known if _holds(anchor, find)]
    fresh = _fresh(passage, shortest_anchors(passage.text, find), shown)
    if not shown and not fresh:
        shown = [anchor for anchor in known if _holds(find, anchor)]
        fresh = [] if shown else _fresh(passage, anchors_within(passage.text, find), shown)[:_MOST_PARTS]
    for anchor in (*shown, *fresh):
        yield pasted(f'{passage.place} "{anchor}"') + ("   # shown already" if anchor in shown else "")
    if not shown and not fresh:
        yield f'{passage.place} "…"   # {find} stands there more than once: take two to five words beside it'


def _fresh(passage: _Passage, found: Iterable[str], shown: Collection[str]) -> list[str]:
    """Anchors that were found, but for those that are in use."""
    proposed = dict.fromkeys(_trimmed(anchor, passage.text) for anchor in found)
    return [anchor for anchor in proposed if anchor not in shown]


def _trimmed(anchor: str, passage: str) -> str:
    """An anchor without the punctuation around it, if it then has as many words and is still unique."""
    bare = anchor.strip(".,;:!?…\"'()[]")
    return bare if len(words(bare)) == len(words(anchor)) and len(positions(bare, passage)) == 1 else anchor


def pasted(citation: str) -> str:
    """A citation as YAML that can be pasted between brackets too: in quotes if a sign in it has a meaning there."""
    risky = re.search(r"[,\[\]{}]|: | #|:$", citation)
    return "'" + citation.replace("'", "''") + "'" if risky else citation
