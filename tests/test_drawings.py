"""Drawings of the tiny dossier: they show what there is, once, in its place, and say it in words."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pytest

from generator import drawings, evidence
from generator.dates import parse
from generator.drawings.chains import Layout, Stop
from generator.drawings.timeline import OPEN, Axis, dates_of
from generator.judged import Judged, Moment
from generator.judged.moments import LONG_SPEECH, folded
from generator.model import FOOTINGS, Footing, Standing, standings
from generator.site import examine
from tests.harness import DOSSIER, ROOT


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


def read(markup: str) -> ET.Element:
    """A drawing as a browser reads it; everything else is no drawing."""
    return ET.fromstring(markup)  # noqa: S314 - our own words


def of_class(top: ET.Element, name: str) -> list[ET.Element]:
    return [node for node in top.iter() if name in node.get("class", "").split()]


def share(value: str | None) -> float:
    """A place along the width, in per cent."""
    assert value is not None
    assert value.endswith("%")
    return float(value[:-1])


# --- the timeline -----------------------------------------------------------------------------------------------------


def test_every_date_of_an_entry_has_one_mark_that_names_it(judged: Judged) -> None:
    marks = of_class(read(drawings.timeline(judged.moments)), "mark")
    dated = [(moment.id, date.words) for moment in judged.moments for date in moment.dates]
    assert [(mark.get("data-entry"), mark.findtext("title", "").partition(": ")[0]) for mark in marks] == dated


def test_a_fact_whose_dates_dispute_is_one_entry_with_a_diamond_at_each(judged: Judged) -> None:
    disputed = [moment for moment in judged.moments if moment.disputed]
    marks = of_class(read(drawings.timeline(judged.moments)), "mark")
    diamonds = [mark.get("data-entry") for mark in marks if of_class(mark, "dispute")]
    assert diamonds == [moment.id for moment in disputed for _ in moment.dates]
    assert sorted(moment.id for moment in disputed) == ["keeper-of-the-light", "lens-vanished"]
    assert all(len(moment.given) >= len(moment.dates) > 1 for moment in disputed)


@pytest.mark.parametrize("year", ["0001", "9999", "0001 to 9999", "9999-12-31"])
def test_the_ends_of_the_calendar_can_be_drawn(judged: Judged, year: str) -> None:
    first = judged.moments[0]
    moment = replace(first, dates=(replace(first.dates[0], span=parse(year).resolve({})),))
    [mark] = of_class(read(drawings.timeline([moment])), "mark")
    assert mark.get("data-entry") == moment.id
    assert drawings.timeline_rows([moment], "home")


@pytest.mark.parametrize(("facts", "entries"), [(LONG_SPEECH - 1, LONG_SPEECH - 1), (LONG_SPEECH, 1)])
def test_a_long_speech_is_one_entry(judged: Judged, facts: int, entries: int) -> None:
    other = judged.moments[0]
    speech = [said(other, by="zoe-tamblyn", about=(f"subject-{n}",)) for n in range(facts)]
    found = list(folded([other, *speech, other]))
    assert len(found) == entries + 2
    subjects = [name for moment in found[1:-1] for name in moment.about]
    assert subjects == [f"subject-{n}" for n in range(facts)]


def test_what_another_said_or_on_another_day_is_another_speech(judged: Judged) -> None:
    first, *_, last = judged.moments
    theirs, hers, later = said(first, by="ines-prault"), said(first, by="zoe-tamblyn"), said(last, by="zoe-tamblyn")
    entries = [theirs, theirs, hers, hers, later, later]
    assert list(folded(entries)) == entries


def test_what_is_disputed_of_a_speech_stands_alone(judged: Judged) -> None:
    plain, disputed = (
        said(judged.moments[0], by="zoe-tamblyn", standing=s) for s in (standings.SAID, standings.DISPUTED)
    )
    assert list(folded([plain, plain, disputed, plain])) == [plain, plain, disputed, plain]


def said(moment: Moment, by: str, standing: Standing = standings.SAID, **otherwise: object) -> Moment:
    """The same entry as something that somebody said."""
    fact = moment.view.fact.model_copy(update={"said_by": by, **otherwise})
    judgement = replace(moment.view.judgement, fact=fact, standing=standing)
    return replace(moment, view=replace(moment.view, fact=fact, judgement=judgement))


def test_what_is_uncertain_is_striped_and_what_lasted_is_solid(judged: Judged) -> None:
    for row in drawings.timeline_rows(judged.moments, "tiny"):
        strip, moment = read(row.strip), row.moment
        first, last = moment.dates[0].bounds
        exact = first == last and not moment.disputed  # of the other days no hour is known
        lasted = moment.view.fact.state and not moment.disputed and not exact
        shown = {kind for kind in ("day", "lasting", "stripes") if of_class(strip, kind)}
        assert shown == {"day" if exact else "lasting" if lasted else "stripes"}, moment.id


def test_marks_that_share_days_are_piled_up(judged: Judged) -> None:
    places = []
    for mark in of_class(read(drawings.timeline(judged.moments)), "mark"):
        for box in mark.iter("rect"):
            left = share(box.get("x"))
            places.append((box.get("y"), left, left + share(box.get("width"))))
    assert not [
        (a, b) for a, b in combinations(places, 2) if a[0] == b[0] and a[1] < b[2] - 0.01 and b[1] < a[2] - 0.01
    ]


def test_however_many_entries_share_a_day_the_drawing_stays_on_a_screen(judged: Judged) -> None:
    crowd = [judged.moments[0]] * 200
    drawn = next(read(drawings.timeline(crowd)).iter("svg"))
    assert float(drawn.get("height", "")) < 600


def test_an_open_end_is_an_arrow_and_no_day_is_made_up_for_it(judged: Judged) -> None:
    axis = Axis(dates_of(judged.moments))
    for row in drawings.timeline_rows(judged.moments, "tiny"):
        spans, strip = [date.span for date in row.moment.dates], read(row.strip)
        opens = sum((span.earliest is None) + (span.latest is None) for span in spans)
        assert len(of_class(strip, "open")) == opens
    opened = [date for date in dates_of(judged.moments) if date.span.earliest is None or date.span.latest is None]
    assert opened
    assert all(right - left <= OPEN for left, right in map(axis.ends, opened))


def test_time_runs_from_left_to_right_and_open_ends_reach_the_edge(judged: Judged) -> None:
    axis = Axis(dates_of(judged.moments))
    places = [axis.place(day) for day in axis.times]
    assert places == sorted(places)
    assert (places[0], places[-1]) == pytest.approx((0, 100))
    assert (axis.place(None), axis.place(None, end=True)) == pytest.approx((0, 100))


def test_without_dates_there_is_no_timeline() -> None:
    assert not drawings.timeline([])
    assert not drawings.timeline_ruler([], "none")
    assert drawings.timeline_rows([], "none") == []


def test_every_line_of_the_timeline_has_its_year_or_day_beside_it(judged: Judged) -> None:
    for top in (read(drawings.timeline(judged.moments)), read(drawings.timeline_ruler(judged.moments, "tiny"))):
        drawn = next(node for node in top.iter("svg"))
        lines = [line.get("x1") for line in drawn if line.get("class") == "grid"]
        assert len(lines) == len(of_class(top, "tick")) > 3
    named = [text.text for text in of_class(top, "tick")]
    assert "2011" in named
    assert "1961" not in named


@pytest.mark.parametrize(
    ("years", "breaks"), [(["1911", "1912"], 0), (["1911", "1913"], 1), (["1911", "1913", "1950"], 2)]
)
def test_the_axis_is_broken_where_years_are_left_out(judged: Judged, years: list[str], breaks: int) -> None:
    first = judged.moments[0]
    spans = [parse(year).resolve({}) for year in years]
    moments = [replace(first, dates=(replace(first.dates[0], span=span, bounds=span.bounds),)) for span in spans]
    axis = Axis(dates_of(moments))
    assert len(axis.breaks()) == breaks == len(of_class(read(drawings.timeline(moments)), "gap"))
    between = [(axis.ends(one.dates[0])[1], axis.ends(two.dates[0])[0]) for one, two in pairwise(moments)]
    assert all(any(end < place < start for end, start in between) for place in axis.breaks())


def test_a_mark_leads_to_its_entry(judged: Judged) -> None:
    marks = of_class(read(drawings.timeline(judged.moments)), "mark")
    assert {(mark.tag, mark.get("href")) for mark in marks} == {("a", f"#{moment.id}") for moment in judged.moments}


# --- the others -------------------------------------------------------------------------------------------------------


def test_every_fact_has_its_mark_among_the_standings(judged: Judged) -> None:
    top = read(drawings.standings(judged.by_standing))
    for standing, views in judged.by_standing.items():
        marks = [use for group in of_class(top, standing.css) for use in group.iter("use")]
        assert len(marks) == len(views), standing


def test_every_passage_has_its_cell(judged: Judged) -> None:
    for source, uses in evidence.coverage(judged.dossier).items():
        cells = of_class(read(drawings.coverage_strip(source, uses)), "passage")
        assert [cell.get("class") for cell in cells] == [f"passage {drawings.depth(use)}" for use in uses]


def test_what_is_cited_and_what_is_printed_is_the_same_number_of_paragraphs(judged: Judged) -> None:
    top = read(drawings.chains(judged, drawings.strands(judged)))
    counts: dict[str, int] = {}
    for box, count in zip(of_class(top, "node"), of_class(top, "weight-count"), strict=True):
        column = box.get("x", "")
        counts[column] = counts.get(column, 0) + int(count.text or "")
    first, *_, last = sorted(counts, key=float)
    assert counts[first] == counts[last] == len(judged.chains)


def test_no_band_runs_through_a_box_and_no_box_stands_on_another(judged: Judged) -> None:
    layout = Layout(judged, drawings.strands(judged))
    for column in range(3):
        stops = [stop for stop in layout.places if column_of(stop) == column]
        ends = sorted((layout.places[stop], layout.height_of(stop) / 2) for stop in stops)
        assert all(one + half < other - rest for (one, half), (other, rest) in pairwise(ends))
    assert {column_of(stop) for stop in layout.places} == {0, 1, 2}


def column_of(stop: Stop) -> int:
    return 1 if isinstance(stop, drawings.Chain) else stop[0]


def test_every_chain_is_one_band_that_names_whom_it_runs_through(judged: Judged) -> None:
    top = read(drawings.chains(judged, drawings.strands(judged)))
    through = [band.get("data-of") for band in of_class(top, "strand")]
    assert through == [" ".join(name for _, name in chain.boxes) for chain in drawings.strands(judged)]
    names = {name for chain in drawings.strands(judged) for _, name in chain.boxes}
    assert {box.get("data-voice") for box in of_class(top, "voice-box")} == names


def test_the_voices_of_fewest_paragraphs_share_a_box_where_there_are_too_many() -> None:
    judged = examine(ROOT)[0]
    counts = drawings.strands(judged)
    sharing = drawings.sharing_a_box(counts)
    voices = {chain.origin for chain in counts}
    assert 1 < len(sharing) < len(voices)
    top = read(drawings.chains(judged, counts))
    left = [box for box in of_class(top, "voice-box") if of_class(box, "node")[0].get("x") == "0"]
    assert {box.get("data-voice") for box in left} == voices - sharing | {drawings.REST}
    assert " ".join(line.text or "" for line in of_class(left[-1], "name")).startswith(f"{len(sharing)} voices with")
    shared = sum(count for chain, count in counts.items() if chain.origin in sharing)
    assert of_class(left[-1], "weight-count")[0].text == str(shared)
    assert sum(int(of_class(box, "weight-count")[0].text or "") for box in left) == len(judged.chains)


def test_no_voice_hides_behind_one_like_it_and_none_shares_a_box_with_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("generator.drawings.chains"), "SINGLY", 2)
    alike = {drawings.Chain(voice, "", "one"): 1 for voice in "abc"}
    assert not drawings.sharing_a_box(alike)
    two_are_heavier = alike | {drawings.Chain(voice, "", "other"): 1 for voice in "ab"}
    assert not drawings.sharing_a_box(two_are_heavier)
    one_is_heavier = alike | {drawings.Chain("a", "", "other"): 1}
    assert drawings.sharing_a_box(one_is_heavier) == {"b", "c"}


def test_no_name_in_the_drawing_of_chains_is_cut_short(judged: Judged) -> None:
    speakers, sources = judged.dossier.speakers, judged.source_names
    for box in of_class(read(drawings.chains(judged, drawings.strands(judged))), "voice-box"):
        name, shown = box.get("data-voice", ""), " ".join(line.text or "" for line in of_class(box, "name"))
        assert shown == (sources[name] if name in sources else speakers[name].name)


def test_every_drawing_is_named_and_told_or_stands_beside_words_that_say_it(judged: Judged) -> None:
    uses = evidence.coverage(judged.dossier)
    several = [
        drawings.timeline(judged.moments),
        drawings.chains(judged, drawings.strands(judged)),
        drawings.standings(judged.by_standing),
    ]
    several += [drawings.coverage_strip(source, uses[source]) for source in uses]
    for markup in several:
        svg = next(node for node in read(markup).iter("svg"))
        named = {node.get("id") for node in svg if node.tag in ("title", "desc") and node.text}
        assert set(svg.get("aria-labelledby", "").split()) == named
        assert len(named) == 2
    for row in drawings.timeline_rows(judged.moments, "tiny"):
        assert read(row.strip).get("aria-hidden") == "true"


# --- what hangs on whom -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("footing", [*FOOTINGS], ids=lambda footing: footing.slug)
def test_a_box_hangs_by_as_many_strings_as_there_are_voices_and_is_as_wide_as_it_holds_facts(footing: Footing) -> None:
    half, whole = (read(drawings.strings(footing, count, 8)) for count in (4, 8))
    assert len(of_class(whole, "string")) == len(of_class(whole, "knot")) == footing.strings
    [box] = of_class(whole, "weight" if footing.strings else "loose")
    [smaller] = of_class(half, box.get("class", ""))
    assert share(box.get("x")) + share(box.get("width")) == pytest.approx(100)
    assert share(smaller.get("width")) == pytest.approx(share(box.get("width")) / 2)
