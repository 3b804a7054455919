"""The counts of answers may come to more than the count of all, and then it is said why."""

from __future__ import annotations

import pytest

from tests.standing.world import Typed, are, judged, said

ASYLUM, SHELTER, NOTHING = ({"answer": answer} for answer in ("asylum", "shelter", "nothing"))
MEASURED: Typed = {"statement": None, "question": "How many left?", "unit": "people"}
TOGETHER = are("compatible")
UNDER_EACH = "behind both answers; the total counts it only once."
EACH_OF_THEM = "behind both answers; the total counts each of them only once."

TWICE: dict[str, tuple[list[Typed], Typed, str]] = {
    "nobody": ([said("s0", "exile", **ASYLUM), said("s1", "herald", **NOTHING)], TOGETHER, ""),
    "an article": ([said("s0", **ASYLUM), said("s0", **NOTHING)], TOGETHER, f"One article is {UNDER_EACH}"),
    "two articles": (
        [said(at, **answer) for at in ("s0", "s1") for answer in (ASYLUM, NOTHING)],
        TOGETHER,
        f"Two articles are {EACH_OF_THEM}",
    ),
    "a voice": (
        [said("s0", "exile", **ASYLUM), said("s1", "exile", **NOTHING)],
        TOGETHER,
        f"One voice is {UNDER_EACH}",
    ),
    "two voices": (
        [said(f"s{n}", who, **answer) for n, answer in enumerate((ASYLUM, NOTHING)) for who in ("exile", "herald")],
        TOGETHER,
        f"Two voices are {EACH_OF_THEM}",
    ),
    "an article behind two of three": (
        [said("s0", **ASYLUM), said("s0", **NOTHING), said("s1", **SHELTER)],
        TOGETHER,
        "One article is behind more than one answer; the total counts it only once.",
    ),
    "an article and a voice": (
        [said("s0", "exile", **ASYLUM), said("s0", "exile", **NOTHING)],
        TOGETHER,
        f"One article and one voice are {EACH_OF_THEM}",
    ),
    "two names of one voice": (
        [said("s0", "official", **ASYLUM), said("s1", "ministry", **NOTHING)],
        TOGETHER,
        f"One voice is {UNDER_EACH}",
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
    "an article that gives both sides, which is said with its title": (
        [said("s0", **ASYLUM), said("s0", **NOTHING)],
        are("exclusive"),
        "",
    ),
    "an article behind two numbers": (
        [said("s0", amount="about 12"), said("s0", amount="about 20")],
        MEASURED,
        "One article is behind both numbers; the total counts it only once.",
    ),
}


@pytest.mark.parametrize(("says", "fact", "sentence"), TWICE.values(), ids=TWICE)
def test_what_is_counted_more_than_once_is_said_to_be(says: list[Typed], fact: Typed, sentence: str) -> None:
    found = judged(*says, **fact)
    assert sentence in found.reason
    assert ("the total counts" in found.reason) == bool(sentence)
    parts = [answer.backing for answer in found.given]
    more = sum(len(part.articles) for part in parts) > len(found.backing.articles)
    assert more <= any(said in found.reason for said in ("the total counts", "counted for each"))
