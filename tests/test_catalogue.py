"""What a catalogue card says of a source: shown apart from the text, and nothing that is judged hangs on it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.evidence import check_locks, read_locks, tiers
from generator.judged import Judged
from generator.load import load
from generator.model import Catalogue, Dossier
from generator.pages.source_pages import card_brief
from generator.standing import judge
from generator.words.calendar import date_in_words
from tests.harness import DOSSIER, ROOT, tiny
from tests.standing.world import Typed, dossier, said, source
from tests.test_render import html_of


def without_cards(known: Dossier) -> Dossier:
    bare = {source.id: source.model_copy(update={"catalogue": None}) for source in known.sources.values()}
    return replace(known, sources=bare)


@pytest.mark.parametrize("root", [DOSSIER, ROOT], ids=["the invented dossier", "the real one"])
def test_no_standing_no_count_and_no_dispute_hangs_on_a_card(root: Path) -> None:
    known, _ = load(root)
    assert any(source.catalogue for source in known.sources.values())
    bare = judge(without_cards(known))
    for name, judgement in judge(known).items():
        other = bare[name]
        assert (judgement.standing, judgement.answers, judgement.pairs) == (other.standing, other.answers, other.pairs)
        assert (judgement.backing, judgement.denials) == (other.backing, other.denials)
        assert (judgement.dating.pairs, judgement.dating.torn) == (other.dating.pairs, other.dating.torn)


# --- dates that are counted from a card -------------------------------------------------------------------------------

CARD = {"published": {"when": "2019-01-03", "basis": "The day stands in the address."}}
DATED: dict[str, tuple[list[Typed], str, bool, bool]] = {
    "by a card alone": ([said("s1", when="day before published:s1")], "2 January 2019", True, False),
    "less exactly by a text": (
        [said("s1", when="day of published:s1"), said("s0", when="2019-01?")],
        "3 January 2019",
        True,
        False,
    ),
    "as exactly by a text": (
        [said("s1", when="day of published:s1"), said("s0", when="2019-01-03")],
        "3 January 2019",
        False,
        False,
    ),
    "more exactly by a text": (
        [said("s1", when="this month from published:s1"), said("s0", when="2019-01-05")],
        "5 January 2019",
        False,
        False,
    ),
    "against a text": (
        [said("s1", when="day of published:s1"), said("s0", when="2018-12-24")],
        "perhaps between 24 December 2018 and 31 January 2019",
        False,
        False,
    ),
    "where texts dispute": (
        [said("s1", when="day of published:s1"), said("s0", when="2018"), said("s2", when="2019")],
        "between 2018 and 2019",
        False,
        True,
    ),
    "where a card would make a year the one that holds both": (
        [
            said("s1", when="day of published:s1"),
            said("s0", when="2019"),
            said("s2", when="2018"),
            said("s2", when="2019-05"),
        ],
        "between 2018 and 2019",
        False,
        True,
    ),
    "from a fact that a card dates": (
        [said("s0", when="a month before fact:left")],
        "about December 2018",
        True,
        False,
    ),
}


def world(*facts: Typed) -> Dossier:
    known = dossier(*facts)
    return replace(known, sources={**known.sources, "s1": source("s1", catalogue=CARD)})


@pytest.mark.parametrize(("says", "date", "by_card", "disputed"), DATED.values(), ids=DATED)
def test_a_date_by_a_card_is_marked_and_never_disputes(
    says: list[Typed], date: str, by_card: bool, disputed: bool
) -> None:
    carded = {"id": "left", "says": [said("s1", when="day of published:s1")]}
    known = world(carded, {"id": "returned", "says": says})
    found, bare = (judge(one)["returned"] for one in (known, without_cards(known)))
    assert found.dating.span
    assert (found.dating.disputed, found.dating.torn) == (bare.dating.disputed, bare.dating.torn)
    assert (date_in_words(found.dating.span), found.dating.by_card, found.dating.disputed) == (date, by_card, disputed)
    assert (re.search("we worked|comes to", found.reason, re.IGNORECASE) is not None) is by_card
    assert found.dating.from_cards == {
        n for n, one in enumerate(says) if "published:" in one["when"] or "fact:" in one["when"]
    }


def test_the_reason_says_whose_date_the_card_makes_exact() -> None:
    exact, vague = said("s1", "exile", when="day of published:s1"), said("s0", "herald", when="2019-01?")
    found = judge(world({"id": "left", "says": [exact, vague]}))["left"]
    assert found.reasons[-1] == (
        "One of the two articles, citing Exile, gives a time that comes to 3 January 2019. It is counted from the day "
        "of that article, which we have from our own records and not from the text. "
        "One says it less exactly: perhaps January 2019."
    )
    printed = said("s2", when="2019-01-03", basis="The year is that of the article.")
    both = judge(world({"id": "left", "says": [exact, printed, said("s0")]}))["left"]
    assert both.reasons[-1] == (
        "Two of the three articles mean 3 January 2019, as far as we can tell. One gives no date."
    )
    assert judge(world({"id": "left", "says": [exact]}))["left"].reasons[-1] == (
        "We worked out 3 January 2019 from the day of the article cited here. "
        "That day is from our own records and not from the text."
    )


def test_a_day_that_the_text_itself_prints_is_no_card_s() -> None:
    printed = source("s1", published={"when": "2019-01-03", "basis": "Printed."}, catalogue=CARD)
    known = dossier({"id": "left", "says": [said("s1", when="day before published:s1")]})
    dating = judge(replace(known, sources={**known.sources, "s1": printed}))["left"].dating
    assert (dating.span and date_in_words(dating.span), dating.by_card, dating.from_cards) == (
        "2 January 2019",
        False,
        frozenset(),
    )


def test_a_time_of_day_needs_its_day() -> None:
    with pytest.raises(ValidationError, match="a time of day without a day"):
        Catalogue.model_validate({"time": "08:56"})


@pytest.mark.parametrize(
    ("card", "sentence"),
    [
        (None, ""),
        ({"page": "3"}, ""),
        ({"publisher": "The Bell"}, "The Bell (by our own records, not by the text)."),
        (
            {"published": {"when": "2011-03-14", "basis": "Printed."}},
            "14 March 2011 (by our own records, not by the text).",
        ),
        (
            {"publisher": "The Bell", "published": {"when": "2011-03?", "basis": "Guessed."}},
            "The Bell, perhaps March 2011 (by our own records, not by the text).",
        ),
    ],
)
def test_the_list_of_sources_says_in_one_sentence_what_the_card_knows(card: object, sentence: str) -> None:
    assert card_brief(source("s1", catalogue=card)) == sentence


@pytest.mark.parametrize(
    ("printed", "card", "day"),
    [
        ("2019-01-03", "2019-01-05", "2019-01-03"),
        ("2019-01-03?", "2019-01-05", "2019-01-05"),
        ("2019-01", "2019-01-05", "2019-01-05"),
        ("2019-01", None, "2019-01"),
        ("2019", "2019-01?", "2019-01?"),
    ],
)
def test_a_source_came_out_on_the_day_that_its_text_shows_and_else_as_its_card_says(
    printed: str, card: str | None, day: str
) -> None:
    catalogue = {"published": {"when": card, "basis": "Printed."}} if card else None
    known = source("s1", published={"when": printed, "basis": "Printed."}, catalogue=catalogue)
    assert known.came_out.when.text == day


def test_a_changed_card_is_seen_and_no_passage_falls_back_to_unverified() -> None:
    judged = Judged(load(DOSSIER)[0], read_locks(DOSSIER)[0])
    card = Catalogue(publisher="The Bell")
    changed = judged.dossier.sources["a"].model_copy(update={"catalogue": card})
    known = replace(judged.dossier, sources={**judged.dossier.sources, "a": changed})
    assert [problem.what for problem in check_locks(known, judged.locks)] == [
        "the source 'a' changed since it was verified"
    ]
    for fact in known.facts.values():
        assert tiers(judged.locks, fact) == tiers(judged.locks, judged.dossier.facts[fact.id])
        assert all(tier.name != "not verified" for tier in tiers(judged.locks, fact))


# --- from a passage to the article ------------------------------------------------------------------------------------


def test_a_passage_leads_to_its_words_in_the_article_and_to_no_words_that_nobody_may_find() -> None:
    judged = Judged(load(DOSSIER)[0], read_locks(DOSSIER)[0])
    [passage] = judged.facts["uncle-of-the-keeper"].passages
    assert passage.original == "https://echo.example/2011/03/14/great-lens#:~:text=her%20uncle"
    assert passage.line
    for line in (None, replace(passage.line, cut=True)):
        assert replace(passage, line=line).original == "https://echo.example/2011/03/14/great-lens"
    bare = passage.source.model_copy(update={"catalogue": Catalogue(publisher="The Bell")})
    assert replace(passage, source=bare).original == ""


def test_such_a_link_tells_the_publisher_nothing_of_the_reader() -> None:
    """Where it lies inside a list with an id of its own, too."""
    made = tiny()
    for path in ("facts/uncle-of-the-keeper.md", "sources/a.md"):
        page = html_of(made.files[path].decode())
        [link] = {found for found in re.findall("<a [^>]*>", page) if "text=her%20uncle" in found}
        assert link == '<a href="https://echo.example/2011/03/14/great-lens#:~:text=her%20uncle" rel="noreferrer">'
        assert page.count("If yours does not, or if") == 1
    assert "If yours does not" not in made.files["facts/theft-of-1962.md"].decode(), "its source has no address"
