"""Who carries a fact: chains of voices merged into origins, and how that is counted and told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator import words
from generator.model import Named
from generator.standing import counting, judge
from tests.standing.world import ASKED, Typed, body, counts, dossier, judged, said, source, ties, voice

ORIGINS: dict[str, tuple[list[Typed], int, int]] = {
    "an article in its own voice adds none": ([said("s0")], 1, 0),
    "nor beside a cited one": ([said("s0", "exile"), said("s1"), said("s2")], 3, 1),
    "two voices": ([said("s0", "exile"), said("s1", "herald")], 2, 2),
    "two voices in one article": ([said("s0", "exile"), said("s0", "herald")], 1, 2),
    "one voice in two articles": ([said("s0", "exile"), said("s1", "exile")], 2, 1),
    "one paper and whom it cites": ([said("s0", "herald"), said("s1", "herald diplomat")], 2, 1),
    "one paper citing two": ([said("s0", "herald diplomat"), said("s1", "herald exile")], 2, 1),
    "two papers citing one": ([said("s0", "herald exile"), said("s1", "courier exile")], 2, 1),
    "a middle voice shared": ([said("s0", "wire herald exile"), said("s1", "courier herald diplomat")], 2, 1),
    "a third that ties two together": (
        [said("s0", "exile"), said("s1", "herald"), said("s2", "herald exile")],
        3,
        1,
    ),
    "a chain of ties, whatever their order": (
        [said("s0", "exile"), said("s1", "diplomat"), said("s2", "courier diplomat"), said("s3", "courier exile")],
        4,
        1,
    ),
    "a spokesman and his ministry": ([said("s0", "official"), said("s1", "ministry")], 2, 1),
    "two who speak for one ministry": ([said("s0", "official"), said("s1", "spokeswoman")], 2, 1),
    "who passes a briefing on and who gave it": ([said("s0", "deputy"), said("s1", "agency")], 2, 1),
    "two who were at the same briefing": ([said("s0", "deputy"), said("s1", "senator")], 2, 1),
    "a paper citing who was at it, and another who was": (
        [said("s0", "herald deputy"), said("s1", "courier senator")],
        2,
        1,
    ),
    "a body at two removes": ([said("s0", "aide"), said("s1", "spokeswoman")], 2, 1),
    "two bodies": ([said("s0", "official"), said("s1", "deputy")], 2, 2),
    "one vague voice": ([said("s0", "media")], 1, 0),
    "two vague voices": ([said("s0", "media"), said("s1", "observers")], 2, 0),
    "a vague voice beside a definite one": ([said("s0", "media"), said("s1", "exile")], 2, 1),
    "a definite voice citing a vague one": ([said("s0", "herald media")], 1, 1),
    "two that cite the same vague one": ([said("s0", "herald media"), said("s1", "courier media")], 2, 1),
    "a vague voice that cites a vague one": ([said("s0", "media observers")], 1, 0),
    "doubt about who is cited": ([said("s0", "exile", doubt="by")], 1, 0),
    "doubt beside a clear citation": ([said("s0", "exile", doubt="by"), said("s1", "herald")], 2, 1),
    "doubt about a voice that is clearly cited elsewhere": (
        [said("s0", "exile", doubt="by"), said("s1", "exile")],
        2,
        1,
    ),
    "doubt about a vague voice": ([said("s0", "media", doubt="by")], 1, 0),
    "doubt about the wording alone": ([said("s0", "exile", doubt="translation")], 1, 1),
    "a headline that cites somebody": ([said("s0", "exile"), said("s1", "herald", headline="yes")], 1, 1),
    "a denial": ([said("s0", "exile", sure="alleged"), said("s1", "herald", act="denies")], 1, 1),
    "a silence": ([said("s0", "exile"), said("s1", "herald", act="no-comment")], 1, 1),
}


@pytest.mark.parametrize(("says", "articles", "origins"), ORIGINS.values(), ids=ORIGINS)
def test_articles_and_origins_are_counted_apart(says: list[Typed], articles: int, origins: int) -> None:
    found = judged(*says)
    assert counts(found) == (articles, origins)


def test_an_origin_is_the_last_voice_of_its_chains() -> None:
    [origin] = judged(said("s0", "herald exile"), said("s1", "herald diplomat"), said("s2", "exile")).backing.origins
    assert (origin.voices, origin.testimonies) == (("exile", "diplomat"), (0, 1, 2))


TOLD: dict[str, tuple[list[Typed], str]] = {
    "nobody, once": ([said("s0")], "One article says so and cites nobody."),
    "nobody, twice": (
        [said("s0"), said("s1")],
        "Two articles say so and cite nobody.",
    ),
    "one, once": ([said("s0", "exile")], "One article says so, citing Exile."),
    "one, twice": ([said("s0", "exile"), said("s1", "exile")], "Two articles say so; both trace back to Exile."),
    "one, in some articles": (
        [said("s0", "exile"), said("s1"), said("s2")],
        "Three articles say so. Of these, one cites Exile. Two cite nobody.",
    ),
    "one, in most articles": (
        [said("s0", "exile"), said("s1", "exile"), said("s2")],
        "Three articles say so. Of these, two trace back to Exile. One cites nobody.",
    ),
    "two that cannot be told apart": (
        [said("s0", "exile"), said("s0", "exile diplomat")],
        (
            "One article says so, citing Exile or Diplomat. "
            "Exile and Diplomat count as one voice, because one may just be repeating the other."
        ),
    ),
    "two, and of one of them two voices": (
        [said("s0", "exile"), said("s0", "exile diplomat"), said("s1", "herald")],
        (
            "Two articles say so; they cite two separate voices between them: Herald, and "
            "Exile or Diplomat (counted as one). "
            "Exile and Diplomat count as one voice, because one may just be repeating the other."
        ),
    ),
    "three, and one of them is two voices": (
        [said("s0", "exile diplomat"), said("s0", "exile"), said("s1", "herald"), said("s2", "envoy")],
        (
            "Three articles say so; they cite three separate voices between them: Herald, Envoy, and "
            "Diplomat or Exile (counted as one). Diplomat and Exile count as one voice"
        ),
    ),
    "two pairs, each of which counts as one": (
        [said("s0", "exile diplomat"), said("s0", "exile"), said("s1", "official"), said("s2", "ministry")],
        (
            "Three articles say so; they cite only two separate voices between them: "
            "Diplomat or Exile (counted as one), "
            "and Official or Ministry (counted as one). "
        ),
    ),
    "two who speak for one body": (
        [said("s0", "official"), said("s1", "spokeswoman")],
        (
            "Two articles say so; both trace back to Official or Spokeswoman. "
            "Official and Spokeswoman count as one voice, because both may be repeating the same statement."
        ),
    ),
    "one who passes on what a body says, and the body": (
        [said("s0", "deputy"), said("s1", "agency")],
        (
            "Two articles say so; both trace back to Deputy or Agency. "
            "Deputy and Agency count as one voice, because one may just be repeating the other."
        ),
    ),
    "three, two of whom one paper passes on": (
        [said("s0", "herald exile"), said("s1", "herald diplomat"), said("s2", "herald")],
        (
            "Three articles say so; all trace back to Exile, Diplomat or Herald. "
            "Exile, Diplomat and Herald count as one voice, because some may just be repeating others."
        ),
    ),
    "two whom one paper passes on": (
        [said("s0", "herald exile"), said("s1", "herald diplomat")],
        (
            "Two articles say so; both trace back to Exile or Diplomat. "
            "Exile and Diplomat count as one voice, because both may be repeating the same statement."
        ),
    ),
    "two, once": (
        [said("s0", "exile"), said("s0", "herald")],
        "One article says so, citing two separate voices: Exile and Herald.",
    ),
    "two, twice": (
        [said("s0", "exile"), said("s1", "herald")],
        "Two articles say so; they cite two separate voices between them: Exile and Herald.",
    ),
    "two, in some articles": (
        [said("s0", "exile"), said("s0", "herald"), said("s1")],
        "Two articles say so. Of these, one cites two separate voices: Exile and Herald. One cites nobody.",
    ),
    "of three, all with one of two voices behind them": (
        [said("s0", "exile"), said("s1", "exile"), said("s2", "herald")],
        "Three articles say so; they cite only two separate voices between them: Exile and Herald.",
    ),
    "a crowd": ([said("s0", "media")], "One article says so, citing Media (no names given)."),
    "a crowd, in some articles": (
        [said("s0", "media"), said("s1")],
        "Two articles say so. Of these, one cites Media (no names given). One cites nobody.",
    ),
    "a crowd beside somebody": (
        [said("s0", "media"), said("s1", "herald")],
        "Two articles say so. Of these, one cites Herald. One cites Media (no names given).",
    ),
    "perhaps somebody": (
        [said("s0", "exile", doubt="by")],
        "One article says so, perhaps citing Exile; its text does not make that clear.",
    ),
    "perhaps somebody, in some articles": (
        [said("s0", "exile", doubt="by"), said("s1")],
        "Two articles say so. Of these, one may be citing Exile. One cites nobody.",
    ),
    "a crowd beside somebody in one article": (
        [said("s0", "media"), said("s0", "herald"), said("s1")],
        (
            "Two articles say so. Of these, one cites Herald. One cites nobody. "
            "One of the two articles also cites Media (no names given); that does not count as a voice."
        ),
    ),
    "two crowds, one of them beside somebody": (
        [said("s0", "media"), said("s0", "herald"), said("s1", "observers")],
        (
            "Two articles say so. Of these, one cites Herald. One cites Observers (no names given). "
            "One of the two articles also cites Media (no names given); that does not count as a voice."
        ),
    ),
    "perhaps somebody beside somebody in one article": (
        [said("s0", "exile", doubt="by"), said("s0", "herald")],
        "One article says so, citing Herald. It may also be citing Exile; the text does not make that clear.",
    ),
    "only with a hedge": (
        [said("s0", "exile", sure="believed"), said("s1", "exile", sure="possible")],
        (
            "Two articles speak of it; both trace back to Exile. Neither of the two passages says so outright: "
            "one says only that it is believed and one says only that it is possible."
        ),
    ),
    "perhaps somebody beside somebody": (
        [said("s0", "exile", doubt="by"), said("s1", "herald")],
        "Two articles say so. Of these, one cites Herald. One may be citing Exile.",
    ),
    "perhaps whom another clearly cites": (
        [said("s0", "exile", doubt="by"), said("s1", "exile")],
        "Two articles say so. Of these, one cites Exile. One may be citing the same.",
    ),
    "perhaps a crowd": (
        [said("s0", "media", doubt="by")],
        "One article says so, perhaps citing Media; its text does not make that clear.",
    ),
    "perhaps somebody of the same body as somebody": (
        [said("s0", "official"), said("s1", "spokeswoman", doubt="by")],
        "Two articles say so. Of these, one cites Official. One may be citing Spokeswoman.",
    ),
    "perhaps somebody beside a crowd that is cited with them": (
        [said("s0", "media"), said("s1", "media exile", doubt="by")],
        ("Two articles say so. Of these, one cites Media (no names given). One may be citing Exile."),
    ),
    "somebody, and it is taken for granted": (
        [said("s0", "exile"), said("s1", sure="presupposed")],
        "Two articles tell of this. Of these, one cites Exile. One takes it for granted without saying it outright.",
    ),
    "nobody, and it is taken for granted": (
        [said("s0"), said("s1"), said("s2", sure="presupposed")],
        "Three articles tell of this. Of these, two cite nobody. One takes it for granted without saying it outright.",
    ),
    "somebody, and its own words as well": (
        [said("s0", "exile"), said("s0")],
        "One article says so, citing Exile. The article says so again without citing anybody.",
    ),
    "somebody, and one of two its own words as well": (
        [said("s0", "exile"), said("s0"), said("s1", "exile")],
        "Two articles say so; both trace back to Exile. One of them says so again without citing anybody.",
    ),
    "somebody, and both their own words as well": (
        [said("s0", "exile"), said("s0"), said("s1", "exile"), said("s1")],
        "Two articles say so; both trace back to Exile. The articles say so again without citing anybody.",
    ),
    "somebody, and two of three their own words as well": (
        [*(said(at, "exile") for at in ("s0", "s1", "s2")), said("s0"), said("s1")],
        "Three articles say so; all trace back to Exile. Two of them say so again without citing anybody.",
    ),
    "somebody in one, and its own words, and the other nothing else": (
        [said("s0", "exile"), said("s0"), said("s1")],
        (
            "Two articles say so. Of these, one cites Exile. "
            "That one also says so without citing anybody. One cites nobody."
        ),
    ),
    "somebody in two, one of them in its own words too": (
        [said("s0", "exile"), said("s0"), said("s1", "exile"), said("s2")],
        (
            "Three articles say so. Of these, two trace back to Exile. One of these two also says so "
            "without citing anybody. One cites nobody."
        ),
    ),
    "somebody in two, both in their own words too": (
        [said("s0", "exile"), said("s0"), said("s1", "exile"), said("s1"), said("s2")],
        (
            "Three articles say so. Of these, two trace back to Exile. Both also say so without citing "
            "anybody. One cites nobody."
        ),
    ),
    "a crowd, and its own words as well": (
        [said("s0", "media"), said("s0")],
        ("One article says so, citing Media (no names given). The article says so again without citing anybody."),
    ),
    "perhaps somebody, and its own words as well": (
        [said("s0", "exile", doubt="by"), said("s0")],
        (
            "One article says so, perhaps citing Exile; its text does not make that clear. The "
            "article says so again without citing anybody."
        ),
    ),
    "perhaps whom another clearly cites, and its own words as well": (
        [said("s0", "exile", doubt="by"), said("s0"), said("s1", "exile")],
        (
            "Two articles say so. Of these, one cites Exile. One may be citing the same. That one also says so "
            "without citing anybody."
        ),
    ),
    "somebody, and it is taken for granted beside that": (
        [said("s0", "exile"), said("s0", sure="presupposed")],
        "One article says so, citing Exile. Of the two passages, one takes it for granted.",
    ),
}
"""Whom the articles cite, and the sentences that tell it."""


@pytest.mark.parametrize(("says", "told"), TOLD.values(), ids=TOLD)
def test_counts_come_first_then_who(says: list[Typed], told: str) -> None:
    assert judged(*says).reason.startswith(told)


WITHIN: dict[str, tuple[Named, str]] = {
    "an article": (voice("clerk", name="An official of the board"), "an official of the board"),
    "the article": (voice("clerk", name="The source of the paper"), "the source of the paper"),
    "a word like an article": (voice("clerk", name="Anton's friend"), "Anton's friend"),
    "a crowd": (voice("crowd", name="Many hands", small="yes"), "many hands"),
    "a crowd called by a name": (voice("crowd", name="Rossan media"), "Rossan media"),
    "a body with its article": (body("house", the="yes"), "the House"),
    "a body without one": (body("house"), "House"),
}
"""Names, and how each is written within a sentence."""


@pytest.mark.parametrize(("record", "within"), WITHIN.values(), ids=WITHIN)
def test_a_name_is_written_within_a_sentence_as_it_must_be_there(record: Named, within: str) -> None:
    assert words.in_sentence(record) == within


def test_from_thirteen_on_numbers_are_digits() -> None:
    sources = [source(f"t{n}") for n in range(13)]
    small = replace(
        dossier({"id": "left", "says": [said(known.id) for known in sources]}),
        sources={known.id: known for known in sources},
    )
    assert judge(small)["left"].reason.startswith("13 articles say so and cite nobody")


def test_a_presupposition_adds_its_article_and_no_origin() -> None:
    found = judged(said("s0", "exile"), said("s1", "herald", sure="presupposed"))
    assert (counts(found), found.backing.in_passing) == ((2, 1), ("s1",))


def test_bodies_that_speak_for_each_other_are_one_origin() -> None:
    small = dossier({"id": "left", "says": [said("s0", "left-hand"), said("s1", "right-hand")]})
    hands = {
        "left-hand": voice("left-hand", speaks_for=ties("right-hand")),
        "right-hand": voice("right-hand", speaks_for=ties("left-hand")),
    }
    assert judge(replace(small, voices=hands))["left"].backing.count == 1


def test_one_slip_with_a_name_to_it_does_not_look_better_founded_than_four_plain_statements() -> None:
    """An article gives one start in its own words as three others do, and another start on somebody's word."""
    found = judged(*(said(at, when="2017-10") for at in ("s0", "s1", "s2", "s3")), said("s0", "deputy", when="2015-05"))
    assert "October 2017: Four articles give this date and cite nobody" in found.reason
    assert "May 2015: One article alone gives this date, citing Deputy." in found.reason


# --- the line beside a badge ------------------------------------------------------------------------------------------

BESIDE_A_BADGE: dict[str, tuple[list[Typed], Typed, str]] = {
    "somebody is cited": ([said("s0", "exile"), said("s1")], {}, "2 articles, one of them citing Exile"),
    "two are cited": ([said("s0", "exile"), said("s0", "herald")], {}, "1 article, citing 2 separate voices"),
    "two are cited, but not in all": (
        [said("s0", "exile"), said("s1", "herald"), said("s2"), said("s3")],
        {},
        "4 articles, two of them citing 2 separate voices",
    ),
    "nobody is cited": ([said("s0")], {}, "1 article"),
    "nobody definite is cited": (
        [said("s0", "media"), said("s1")],
        {},
        "2 articles, one of them citing an unnamed group",
    ),
    "nobody definite is cited in either": (
        [said("s0", "media"), said("s1", "observers")],
        {},
        "2 articles, citing unnamed groups",
    ),
    "one of two perhaps cites": (
        [said("s0", "exile", doubt="by"), said("s1")],
        {},
        "2 articles (one may be citing Exile)",
    ),
    "it is taken for granted": ([said("s0", "exile", sure="presupposed")], {}, "1 article, which takes it for granted"),
    "it is about the texts": ([said("s0"), said("s1", "exile")], {"of_the_texts": "yes"}, "2 articles"),
    "several answers": (
        [said("s0", "exile", answer="shelter"), said("s1", "herald", answer="nothing")],
        ASKED,
        "2 articles, citing 2 separate voices in all",
    ),
    "said here, denied there": (
        [said("s0", "exile"), said("s1", "exile"), said("s2", "ministry", act="denies")],
        {},
        "said in 2 articles, denied in 1 article",
    ),
    "said and denied in one article": (
        [said("s0", "exile", sure="alleged"), said("s0", "ministry", act="denies")],
        {},
        "1 article has both the claim and its denial",
    ),
    "only denied": ([said("s0", act="denies"), said("s1", act="denies")], {}, "denied in 2 articles"),
    "raised and left open": (
        [said("s0", act="left-open"), said("s0", "exile", act="silent"), said("s1", "exile", act="no-comment")],
        {},
        "raised and left open in 2 articles",
    ),
    "in a headline alone": ([said("s0", headline="yes")], {}, "in a headline alone"),
    "nowhere": ([], {}, "no article"),
}


@pytest.mark.parametrize(("says", "fact", "told"), BESIDE_A_BADGE.values(), ids=BESIDE_A_BADGE)
def test_both_counts_stand_beside_a_badge(says: list[Typed], fact: Typed, told: str) -> None:
    assert counting.counts(dossier(), judged(*says, **fact)) == told
