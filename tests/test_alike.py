"""Which fields of two testimonies must differ, for one not to repeat the other or for a disagreement to be one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator import model
from generator.check import check
from generator.judged import Judged
from generator.model import Fact, Source
from generator.model.values import Number
from tests.filled import QUESTION, WORLD, Probe, Typed, another, probes, together

OUR_WORDS = {"gist", "basis", "note"}
MANNER = {"sure", "headline", "doubt", "knew", "witnesses"}
ASKED = {**QUESTION, "about": ["ada"], "says": []}
PROBES = [probe for probe in probes(Fact, {"says": ASKED}) if probe.path[0] == "says"]


def found(kind: type[Fact], *says: Typed) -> set[str]:
    """The codes of the problems of a fact with these testimonies and a disagreement."""
    differing = {**ASKED, "id": "probe", "says": says, "disagreement": {"kind": "wording", "note": "They differ."}}
    return {problem.code for problem in check(Judged(together([(kind, differing)])))}


def both(probe: Probe) -> Iterator[Typed]:
    """The testimony of a probe, and the same with another value of one field."""
    yield probe.typed["says"][0]
    yield probe.with_value(another(probe))["says"][0]


@pytest.mark.parametrize("probe", PROBES, ids=str)
def test_a_testimony_that_says_the_same_otherwise_is_repeated(probe: Probe) -> None:
    assert ("repeated-testimony" in found(Fact, *both(probe))) == (probe.path[2] in OUR_WORDS | MANNER)


@pytest.mark.parametrize("probe", PROBES, ids=str)
def test_a_disagreement_needs_two_that_differ_in_what_they_say(probe: Probe) -> None:
    assert ("disagreement-without-conflict" in found(Fact, *both(probe))) == (probe.path[2] in {"at", *OUR_WORDS})


VOICED: dict[str, tuple[Typed, Typed, bool]] = {
    "a report speaks with the voice that is cited": ({}, {"by": ["ada"]}, True),
    "a report cites another voice": ({}, {"by": ["crew"]}, False),
    "what its title says is nobody's": ({"headline": "yes"}, {"by": ["ada"]}, False),
}


@pytest.mark.parametrize(("one", "other", "alike"), VOICED.values(), ids=VOICED)
def test_the_own_voice_of_a_source_is_the_same_whether_it_is_typed_or_not(
    one: Typed, other: Typed, *, alike: bool
) -> None:
    base = {"at": 'gazette#p2 "so it was"', "answer": "ada"}
    voiced = {**WORLD["source"][0], "sort": "report", "voice": "ada"}
    fact = {**ASKED, "id": "probe", "says": [{**base, **one}, {**base, **other}]}
    codes = {problem.code for problem in check(Judged(together([(Source, voiced), (Fact, fact)])))}
    assert ("repeated-testimony" in codes) is alike


class Counting(model.Testimony):
    passengers: Number | None = None


class Counted(Fact):
    says: tuple[Counting, ...] = ()  # type: ignore[mutable-override]  # no record is ever changed


def test_a_new_field_makes_a_testimony_another_one() -> None:
    one, other = ({"at": 'gazette#p2 "so it was"', "answer": "ada", "passengers": number} for number in "34")
    assert {"repeated-testimony", "disagreement-without-conflict"} <= found(Counted, one, one)
    assert not {"repeated-testimony", "disagreement-without-conflict"} & found(Counted, one, other)
