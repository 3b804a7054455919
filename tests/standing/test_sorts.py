"""Sources are counted with the noun of their sort: of one sort with that, of several one by one or as sources."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.model import OF_ANY_SORT, SOURCE_SORTS, Dossier, SourceSort
from generator.words import Sources, by_sort, say
from tests.standing.world import ASKED, Typed, dossier, said

ARTICLES: Typed = {}
REPORTS: Typed = dict.fromkeys(("s0", "s1", "s2", "s3"), "report")
MIXED: Typed = {"s2": "report", "s3": "book"}
DATED = [said("s0", when="2018-11"), said("s2", when="2018-11-03"), said("s3")]
TWO_WAYS = [said("s2", answer="asylum"), said("s2", answer="shelter")]


def sorted_as(sorts: Typed, says: list[Typed], fact: Typed) -> Judged:
    """The small world with a fact, in which some of the sources are of other sorts."""
    known = dossier({"id": "left", **fact, "says": says})
    sources = {
        name: source.model_copy(update={"sort": SOURCE_SORTS[sorts[name]]} if name in sorts else {})
        for name, source in known.sources.items()
        if name != "odd"
    }
    return Judged(replace(known, sources=sources))


REASONS: dict[str, tuple[Typed, list[Typed], Typed, str]] = {
    "articles alone": (ARTICLES, [said("s0"), said("s1")], {}, "Two articles say so and cite nobody."),
    "reports alone": (REPORTS, [said("s0"), said("s1")], {}, "Two reports say so and cite nobody."),
    "one book among others": (MIXED, [said("s3", "exile")], {}, "One book says so, citing Exile."),
    "of each sort": (
        MIXED,
        [said("s0", "exile"), said("s1", "exile"), said("s2", "exile"), said("s3", "exile")],
        {},
        "Two articles, one report and one book say so; all trace back to Exile.",
    ),
    "raised and left open": (
        MIXED,
        [said("s2", act="left-open"), said("s3", act="left-open")],
        {},
        "One report and one book speak of it without saying whether it is so.",
    ),
    "left open beside": (
        MIXED,
        [said("s0"), said("s3", act="left-open")],
        {},
        "One book spoke of it without saying whether it is so.",
    ),
    "a date of some": (MIXED, DATED, {}, "One of the three sources says 3 November 2018."),
    "both in one": (
        MIXED,
        TWO_WAYS,
        ASKED,
        "One report gives more than one version, and is counted for each: “Title of s2”.",
    ),
    "one of several that says it in its own words too": (
        MIXED,
        [said("s0", "exile"), said("s0"), said("s2", "envoy"), said("s3")],
        {},
        "One of these two also says so without citing anybody. One cites nobody.",
    ),
    "about the texts": (
        MIXED,
        [said("s0"), said("s2")],
        {"of_the_texts": "yes"},
        "This is what we found in one article and one report.",
    ),
    "what hangs on one": (
        MIXED,
        [said("s3")],
        {},
        "Only this one book says so.",
    ),
    "what hangs on none": (
        MIXED,
        [said("s0", "exile"), said("s2", "envoy"), said("s3")],
        {},
        "Leave out any one voice or any one source, and the others still say the same",
    ),
}


@pytest.mark.parametrize(("sorts", "says", "fact", "sentence"), REASONS.values(), ids=REASONS)
def test_a_reason_counts_each_sort_with_its_noun(sorts: Typed, says: list[Typed], fact: Typed, sentence: str) -> None:
    view = sorted_as(sorts, says, fact).facts["left"]
    assert sentence in " ".join((*view.reasons, view.date_givers, *view.dependence))


COUNTS: dict[str, tuple[Typed, list[Typed], str]] = {
    "articles": (ARTICLES, [said("s0", "exile"), said("s1")], "2 articles, one of them citing Exile"),
    "one report": (REPORTS, [said("s0", "exile")], "1 report, citing Exile"),
    "a report and a book": (MIXED, [said("s2"), said("s3")], "2 sources"),
    "denied by another sort": (
        MIXED,
        [said("s0", "exile"), said("s3", act="denies")],
        "said in 1 article, denied in 1 book",
    ),
    "by nobody, all of one sort": (REPORTS, [], "no report"),
    "by nobody, of several sorts": (MIXED, [], "no source"),
}


@pytest.mark.parametrize(("sorts", "says", "counts"), COUNTS.values(), ids=COUNTS)
def test_beside_a_badge_there_is_one_number_with_one_noun(sorts: Typed, says: list[Typed], counts: str) -> None:
    assert sorted_as(sorts, says, {}).facts["left"].counts == counts


def test_all_of_a_dossier_are_counted_by_their_sorts() -> None:
    assert by_sort(Sources.of(sorted_as(ARTICLES, [], {}).dossier)) == "4 articles"
    assert by_sort(Sources.of(sorted_as(MIXED, [], {}).dossier)) == "4 sources: 2 articles, 1 report and 1 book"
    assert sorted_as(MIXED, [], {}).sources_run.startswith("The four sources are of")
    assert by_sort(Sources.of(Dossier())) == "0 sources"


def test_a_source_without_a_record_is_counted_as_an_article() -> None:
    assert by_sort(Sources.of(dossier(), ["s0", "gone"])) == "2 articles"


@pytest.mark.parametrize("sort", SOURCE_SORTS.words, ids=str)
def test_every_sort_has_a_noun_in_the_singular_and_one_in_the_plural(sort: SourceSort) -> None:
    noun = "source" if sort is OF_ANY_SORT else sort.name
    one, two = (say(sort, "counted", count=count, number=str(count)) for count in (1, 2))
    assert (one, two) == (f"1 {noun}", f"2 {say(sort, 'several')}")
    assert noun in say(sort, "one")
    assert noun in say(sort, "the", name="A")


def test_a_report_and_its_author_are_one_to_depend_on() -> None:
    known = sorted_as(MIXED, [said("s2", "exile")], {}).dossier
    report = known.sources["s2"].model_copy(update={"voice": "exile"})
    by_its_author = Judged(replace(known, sources={**known.sources, "s2": report}))
    assert [*by_its_author.facts["left"].dependence] == ["Only this one report says so."]
