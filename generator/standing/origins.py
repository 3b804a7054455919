"""Merge the chains of voices behind testimonies into independent origins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model import Dossier, Fact, Testimony, Uncounted, Voice, standings


@dataclass(frozen=True, slots=True)
class Origin:
    """Voices that count as one origin, however many articles pass them on."""

    voices: tuple[str, ...]
    """The last voice of each chain merged here."""
    testimonies: tuple[int, ...]
    """Which of the fact's testimonies rest on it."""
    articles: tuple[str, ...]
    """Which articles clearly lead to it; where none does, all in which it may be cited."""
    uncounted: Uncounted | None = None
    """Why it is no independent origin."""

    @property
    def countable(self) -> bool:
        return self.uncounted is None


@dataclass(frozen=True, slots=True)
class Backing:
    """What carries one claim: the testimonies, the articles that they are from, and the origins behind them."""

    testimonies: tuple[int, ...]
    articles: tuple[str, ...]
    origins: tuple[Origin, ...]
    """Every cited origin, the uncountable ones included."""
    own_words: tuple[str, ...]
    """Articles that say it without citing anybody; they never add an origin."""
    in_passing: tuple[str, ...] = ()
    """Articles that do no more than take it for granted; whoever they cite is cited for something else."""
    outright: bool = True
    """Whether some passage says it without a hedge."""

    @property
    def count(self) -> int:
        """How many independent origins there are."""
        return sum(origin.countable for origin in self.origins)

    @property
    def clear(self) -> bool:
        """Whether anybody is clearly cited, be it somebody too vague to count."""
        return any(origin.uncounted != standings.IN_DOUBT for origin in self.origins)


def backing(dossier: Dossier, fact: Fact, chosen: Iterable[int]) -> Backing:
    """The backing of the chosen testimonies of a fact."""
    numbers = tuple(chosen)
    articles = _distinct(fact.says[n].at.source for n in numbers)
    said = [n for n in numbers if not fact.says[n].sure.in_passing]
    cited = [n for n in said if fact.says[n].by]
    saying, citing = ({fact.says[n].at.source for n in chosen} for chosen in (said, cited))
    return Backing(
        testimonies=numbers,
        articles=articles,
        origins=merge(dossier, {n: fact.says[n] for n in cited}),
        own_words=tuple(article for article in articles if article in saying - citing),
        in_passing=tuple(article for article in articles if article not in saying),
        outright=any(fact.says[n].sure.outright for n in numbers),
    )


def merge(dossier: Dossier, cited: Mapping[int, Testimony]) -> tuple[Origin, ...]:
    """Chains that share any voice, or whose voices speak for or relay the same body, are one origin."""
    groups: list[tuple[set[str], list[int]]] = []
    for number, testimony in cited.items():
        keys, numbers = bodies(dossier, testimony.by), [number]
        for group in [g for g in groups if g[0] & keys]:
            groups.remove(group)
            keys |= group[0]
            numbers = group[1] + numbers
        groups.append((keys, numbers))
    in_order = sorted(groups, key=lambda group: min(group[1]))
    return tuple(origin for _, numbers in in_order for origin in _origins(dossier, cited, sorted(numbers)))


def _origins(dossier: Dossier, cited: Mapping[int, Testimony], numbers: Sequence[int]) -> Iterator[Origin]:
    """What one group of chains comes to: an origin, and apart from it whoever is only perhaps cited as well."""
    firm = [n for n in numbers if not cited[n].voice_in_doubt]
    named = {cited[n].by[-1] for n in firm or numbers}
    yield _origin(dossier, cited, [n for n in numbers if cited[n].by[-1] in named])
    if perhaps := [n for n in numbers if cited[n].by[-1] not in named]:
        yield _origin(dossier, cited, perhaps)


def _origin(dossier: Dossier, cited: Mapping[int, Testimony], numbers: Sequence[int]) -> Origin:
    firm = [n for n in numbers if not cited[n].voice_in_doubt]
    clear = [n for n in firm if not all(is_vague(dossier, voice) for voice in cited[n].by)]
    return Origin(
        voices=_distinct(cited[n].by[-1] for n in numbers),
        testimonies=tuple(numbers),
        articles=_distinct(cited[n].at.source for n in clear or firm or numbers),
        uncounted=None if clear else standings.VAGUE if firm else standings.IN_DOUBT,
    )


def bodies(dossier: Dossier, voices: Sequence[str]) -> set[str]:
    """The voices themselves and every body they speak for or relay, at however many removes."""
    found: set[str] = set()
    waiting = list(voices)
    while waiting:
        voice = waiting.pop()
        entity = dossier.speakers.get(voice)
        if entity and voice not in found:
            waiting += [tie.body for tie in (*entity.speaks_for, *entity.relays)]
        found.add(voice)
    return found


def is_vague(dossier: Dossier, voice: str) -> bool:
    entity = dossier.speakers.get(voice)
    return isinstance(entity, Voice) and entity.vague


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
