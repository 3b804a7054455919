"""Where spellings stand: every passage that prints one, beside those that its record names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.evidence.anchors import starts_alone
from generator.evidence.texts import Texts, spelled
from generator.evidence.uses import coverage
from generator.model import Dossier, Voice, Where, standings


@dataclass(frozen=True, slots=True)
class Sighting:
    """A spelling of a name, with the passages that print it and that its list lacks."""

    where: Where
    """The path of its list: ``("zoe-tamblyn", "forms", 0, "seen")``."""
    spelling: str
    places: tuple[str, ...]
    """Each passage, as ``a#p3``, in the order of the sources."""


def unlisted(dossier: Dossier, texts: Texts) -> list[Sighting]:
    """Every spelling that stands in more passages than its record says.

    Within a longer name or spelling a shorter one does not count. One that two records have is left out, and so is the
    description of an unnamed voice: nobody but an editor can say who is meant. Passages that are set aside and used for
    no fact are left out too.
    """
    listed: dict[Where, list[str]] = {}
    spellings: dict[Where, str] = {}
    for citation, leaf in dossier.citations:
        if leaf.spelling and not isinstance(leaf.record, Voice):
            listed.setdefault(leaf.where[:-1], []).append(citation.place)
            spellings[leaf.where[:-1]] = leaf.spelling
    names = {spelled(named.name) for named in dossier.entities.values()} | {*map(spelled, spellings.values())}
    passages = list(_passages(dossier, texts))
    times = Counter(spellings.values())
    found = []
    for where, spelling in spellings.items():
        wanted = spelled(spelling)
        longer = [name for name in names if wanted in name and name != wanted]
        places = tuple(p for p, text in passages if p not in listed[where] and _stands(wanted, longer, text))
        if places and times[spelling] == 1:
            found.append(Sighting(where, spelling, places))
    return found


def _passages(dossier: Dossier, texts: Texts) -> Iterator[tuple[str, str]]:
    """Each passage that is not merely set aside, as spellings are looked up in it."""
    for source, uses in coverage(dossier).items():
        for use, passage in zip(uses, texts.get(source, ()), strict=False):
            if use.state is not standings.SET_ASIDE:
                yield f"{source}#p{use.passage}", spelled(passage)


def _stands(wanted: str, longer: Sequence[str], within: str) -> bool:
    """Whether a spelling stands somewhere in a passage and is there no part of a longer one."""
    if wanted not in within:
        return False
    covered = [(start, start + len(name)) for name in longer for start in starts_alone(name, within)]
    ends = ((start, start + len(wanted)) for start in starts_alone(wanted, within))
    return any(not any(first <= start and end <= last for first, last in covered) for start, end in ends)
