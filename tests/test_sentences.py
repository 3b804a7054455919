"""What a site computes is listed, sentence by sentence, so that a change of words is seen and each can be tried."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping

import pytest

from generator.site import Site, make, sentences
from generator.words import Argument, Catalogue, Said, calendar
from generator.words.messages import _said
from tests.harness import DOSSIER, ROOT, tiny, typed
from tests.test_words import TEMPLATES

LISTED = ROOT / "tests" / "expected.sentences.txt"

SHOWN_BY_NO_PAGE = (
    "when-", "fate-", "gone", "found-", "described-", "question-by-fact", "citation-note", "timeline-mark",
    "chains-box", "covered-drawn", "amounts-title", "amounts-mark", "amount-exactly", "sort-other", "listed-",
    "as-sentence", "part-title", "part-number", "part-extent", "part-beside", "calendar-", "llms-",
    "fact-with-standing", "source-how-dated",
    "source-by-card", "source-card-part", "citation-of-record", "cited-sources",
)  # fmt: skip
"""Beginnings of messages that are dates, in redirects, in documents of the search, in files for other programs or on
the axis of a drawing alone, or whose parts are listed; or on pages in parts, which
a dossier has that is larger than any here."""
FRAMES = set(re.findall(r'frame\("([a-z-]+)"', TEMPLATES))
"""The messages that claim nothing by themselves."""


@pytest.fixture(scope="module")
def listed() -> list[tuple[str, str]]:
    return list(sentences(tiny()))


def test_the_command_prints_what_is_expected(matches: Callable[[str, object], None]) -> None:
    matches(typed("sentences", "--root", DOSSIER).stdout, LISTED)


def test_a_sentence_of_a_fact_is_listed_with_the_fact_alone(listed: list[tuple[str, str]]) -> None:
    of_facts = {said for address, said in listed if address.startswith("/facts/") and address != "/facts/"}
    assert of_facts
    assert not of_facts & {said for address, said in listed if not address.startswith("/facts/")}


def test_no_sentence_is_listed_twice_on_one_page(listed: list[tuple[str, str]]) -> None:
    assert len(set(listed)) == len(listed)


def test_whatever_the_catalogue_says_of_these_facts_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that was worked out for a page is lost on the way to it, however it was put together."""
    heard: dict[str, str] = {}
    formatted = Catalogue.formatted

    def overheard(self: Catalogue, name: str, use: str | None, arguments: Mapping[str, Argument]) -> Said:
        said = formatted(self, name, use, arguments)
        if arguments and not name.startswith(SHOWN_BY_NO_PAGE) and name not in FRAMES:
            heard[plainly(said.replace("\n", " "))] = name
        return said

    _said.cache_clear()
    calendar._in_words.cache_clear()
    monkeypatch.setattr(Catalogue, "formatted", overheard)
    made: Site = make(DOSSIER)
    facts = json.loads(made.files["data/facts.json"])["facts"]  # where no letters stand beside a reason, as on pages
    givers = (known["givers"] for fact in facts for known in (*fact["dates"], *fact["given"]))
    listed = [*(said for _, said in sentences(made)), *(said for fact in facts for said in fact["reasons"]), *givers]
    everything = plainly("\n".join(listed))
    assert len(heard) > 100
    assert not {name: said for said, name in heard.items() if said not in everything}


def plainly(text: str) -> str:
    """The words alone: a page may begin them with a capital, end them with a full stop, or link some of them."""
    return re.sub(r"[^\w\n]+", " ", re.sub(r"\]\([^)]*\)", "", html.unescape(text))).strip().casefold()
