"""The counts of answers may come to more than the count of all, and then it is said why."""

from __future__ import annotations

import pytest

from tests.standing.world import Typed, are, judged, said

ASYLUM, SHELTER, NOTHING = ({"answer": answer} for answer in ("asylum", "shelter", "nothing"))
MEASURED: Typed = {"statement": None, "question": "How many left?", "unit": "people"}
TOGETHER = are("compatible")
BOTH = "behind both answers"

TWICE: dict[str, tuple[list[Typed], Typed, str]] = {
    "nobody": ([said("s0", "exile", **ASYLUM), said("s1", "herald", **NOTHING)], TOGETHER, ""),
    "an article": ([said("s0", **ASYLUM), said("s0", **NOTHING)], TOGETHER, f"it is {BOTH}"),
    "two articles": (
        [said(at, **answer) for at in ("s0", "s1") for answer in (ASYLUM, NOTHING)],
        TOGETHER,
        f"both are {BOTH}",
    ),
    "a voice": (
        [said("s0", "exile", **ASYLUM), said("s1", "exile", **NOTHING)],
        TOGETHER,
        f"one voice is {BOTH}",
    ),
    "two voices": (
        [said(f"s{n}", who, **answer) for n, answer in enumerate((ASYLUM, NOTHING)) for who in ("exile", "herald")],
        TOGETHER,
        f"two voices are {BOTH}",
    ),
    "an article behind two of three": (
        [said("s0", **ASYLUM), said("s0", **NOTHING), said("s1", **SHELTER)],
        TOGETHER,
        "one article is behind more than one answer",
    ),
    "an article and a voice": (
        [said("s0", "exile", **ASYLUM), said("s0", "exile", **NOTHING)],
        TOGETHER,
        f"one article and one voice are {BOTH}",
    ),
    "two names of one voice": (
        [said("s0", "official", **ASYLUM), said("s1", "ministry", **NOTHING)],
        TOGETHER,
        f"one voice is {BOTH}",
    ),
    "a crowd, which counts nowhere": (
        [said("s0", "media", **ASYLUM), said("s1", "media", **NOTHING)],
        TOGETHER,
        "",
    ),
    "who denies another answer": (
        [said("s0", "exile", **ASYLUM), said("s0", "exile", act="denies", **SHELTER), said("s1", **NOTHING)],
        TOGETHER,
        "",
    ),
    "an article that gives both sides": (
        [said("s0", **ASYLUM), said("s0", **NOTHING)],
        are("exclusive"),
        f"it is {BOTH}",
    ),
    "two of three articles": (
        [said(at, **answer) for at in ("s0", "s1") for answer in (ASYLUM, NOTHING)] + [said("s2", **ASYLUM)],
        TOGETHER,
        f"two articles are {BOTH}",
    ),
    "an article behind two numbers": (
        [said("s0", amount="about 12"), said("s0", amount="about 20")],
        MEASURED,
        "it is behind both numbers",
    ),
}


@pytest.mark.parametrize(("says", "fact", "because"), TWICE.values(), ids=TWICE)
def test_where_the_counts_of_answers_come_to_more_than_that_of_all_its_line_says_why(
    says: list[Typed], fact: Typed, because: str
) -> None:
    found = judged(*says, **fact)
    assert found.overlap == because
    parts = [answer.backing for answer in found.given]
    assert (sum(len(part.articles) for part in parts) > len(found.backing.articles)) <= bool(because)


def test_the_reason_says_so_only_where_it_has_these_counts_itself() -> None:
    says = [said("s0", "exile", **ASYLUM), said("s1", "exile", **NOTHING)]
    twice = "One voice is behind both answers; the total counts it only once."
    assert twice in judged(*says, **are("exclusive")).reason
    assert "the total" not in judged(*says, **TOGETHER).reason
    torn = judged(said("s0", **ASYLUM), said("s0", **NOTHING), **are("exclusive")).reason
    assert "counted for each" in torn
    assert "the total" not in torn
