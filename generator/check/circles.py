"""Chains of ids, each leading to others: those that come round to themselves, and those that go on too long."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

MOST_STEPS = 100
"""More steps than any honest chain of dates, of sections or of retired ids takes."""

_MOST_SHOWN = 8

Leads = Mapping[str, Collection[str]]
"""For each id those it leads to."""


def circles(leads: Leads) -> Iterator[list[str]]:
    """The ways round from an id to itself, each once, from the first of its ids that is listed."""
    left = dict(leads)
    while circle := _circle(left):
        first = circle.index(next(name for name in leads if name in circle))
        yield circle[first:] + circle[:first]
        for name in circle:
            del left[name]


def _circle(leads: Leads) -> list[str]:
    try:
        TopologicalSorter(leads).prepare()
    except CycleError as found:
        circle: list[str] = found.args[1]
        return circle[:0:-1]  # its last is its first again, and each is led to by the next
    return []


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
