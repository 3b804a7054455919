"""What a source is called is the same everywhere, and tells it from every other."""

from __future__ import annotations

import pytest

from generator.words.source_names import source_names
from tests.standing.world import Typed, source


def printed(when: str, **more: object) -> Typed:
    return {"published": {"when": when, "basis": "It prints one."}, **more}


NAMES: dict[str, tuple[list[Typed], list[str]]] = {
    "publisher and day": (
        [printed("1912-04-16", publisher="Racine Journal-News")],
        ["Racine Journal-News, 16 April 1912"],
    ),
    "both by the card, which goes before agencies": (
        [
            printed(
                "1912?",
                credit="Two agencies",
                catalogue={"publisher": "The Times", "published": {"when": "1912-04-16", "basis": "The issue."}},
            )
        ],
        ["The Times, 16 April 1912"],
    ),
    "an author and a year": ([printed("1912", catalogue={"author": "Logan Marshall"})], ["Logan Marshall, 1912"]),
    "a day in doubt": ([printed("1912-04-16?", publisher="The Times")], ["The Times"]),
    "nobody": ([printed("1912", title="Wien, 15. April.")], ["“Wien, 15. April”, 1912"]),
    "two of one publisher and day": (
        [
            printed("1912-04-19", publisher="Tribune", title="The loss as it was told by night"),
            printed("1912-04-19", publisher="Tribune", title="Bulletins denied"),
            printed("1912-04-20", publisher="Tribune", title="Bulletins denied"),
        ],
        [
            "Tribune, 19 April 1912, “The loss as it…”",
            "Tribune, 19 April 1912, “Bulletins denied”",
            "Tribune, 20 April 1912",
        ],
    ),
    "titles that no print has, in brackets": (
        [
            printed("1912-04-19", publisher="Tribune", title="The loss as it was told by night", title_added="yes"),
            printed("1912-04-19", publisher="Tribune", title="Bulletins denied"),
            printed("1912", title="News of the loss", title_added="yes"),
        ],
        [
            "Tribune, 19 April 1912, [The loss as it…]",
            "Tribune, 19 April 1912, “Bulletins denied”",
            "[News of the loss], 1912",
        ],
    ),
    "two that begin alike": (
        [
            printed("1912-04-19", publisher="Tribune", title="The loss as it was told"),
            printed("1912-04-19", publisher="Tribune", title="The loss as it was denied"),
        ],
        ["Tribune, 19 April 1912, “The loss as it was told”", "Tribune, 19 April 1912, “The loss as it was denied”"],
    ),
    "two of one title": (
        [printed("1912", publisher="Tribune", title="News"), printed("1912", publisher="Tribune", title="News")],
        ["Tribune, 1912, “1”", "Tribune, 1912, “2”"],
    ),
}


@pytest.mark.parametrize(("typed", "names"), NAMES.values(), ids=NAMES)
def test_a_source_is_called_by_its_publisher_and_its_day(typed: list[Typed], names: list[str]) -> None:
    sources = [source(f"s{number}", **fields) for number, fields in enumerate(typed)]
    assert [*source_names(sources).values()] == names
