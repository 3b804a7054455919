"""Chains of ids, each leading to others: those that come round to themselves, and those that go on too long."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

MOST_STEPS = 100
"""More steps than any honest chain of dates, of sections or of retired ids takes."""

_MOST_SHOWN = 8

Leads = Mapping[str, Collection[str]]
"""For each id those it leads to."""


def circles(leads: Leads) -> Iterator[list[str]]:
    """The ways round from an id to itself, no two with an id in common, each from its first id that is listed."""
    listed = {name: number for number, name in enumerate(leads)}
    seen: set[str] = set()
    for start in leads:
        way: dict[str, Iterator[str]] = {} if start in seen else {start: iter(leads[start])}
        while way:
            target = next(way[next(reversed(way))], None)
            if target is None:
                seen.add(way.popitem()[0])
            elif target in way:
                circle = _back_to(target, way)
                seen.update(circle)
                first = min(range(len(circle)), key=lambda at: listed[circle[at]])
                yield circle[first:] + circle[:first]
            elif target in leads and target not in seen:
                way[target] = iter(leads[target])


def _back_to(target: str, way: dict[str, Iterator[str]]) -> list[str]:
    """The end of a way from this id on, taken off it."""
    circle: list[str] = []
    while target not in circle[-1:]:
        circle.append(way.popitem()[0])
    return circle[::-1]


def endless(leads: Leads) -> list[str]:
    """The ids from which a chain is longer than any honest one, or goes round for ever."""
    left = dict(leads)
    for _ in range(MOST_STEPS):
        left = {name: targets for name, targets in left.items() if any(target in left for target in targets)}
    return list(left)


def way_round(circle: Sequence[str]) -> str:
    """A way round, without its middle where it is long."""
    shown = [*circle] if len(circle) <= _MOST_SHOWN else [*circle[: _MOST_SHOWN - 1], "…", circle[-1]]
    return " → ".join([*shown, circle[0]])
