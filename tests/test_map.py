"""Where places lie: how that is typed, which part of the earth a map shows, what is drawn and said of each place."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from pydantic import ValidationError

from generator.drawings import Map
from generator.drawings.land import Window, coasts, land_in
from generator.judged import Judged, Lies
from generator.judged.lying import in_words, lying
from generator.model import Place, Position, degrees
from generator.site import examine
from tests.harness import DOSSIER, tiny


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


def lies(name: str, *points: str) -> Lies:
    positions = tuple(Position(point=point, basis="an atlas") for point in points)
    return Lies(Place(id=name, name=name.title(), position=positions), None, tuple((each, None) for each in positions))


# --- how it is typed --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "latitude", "longitude", "read"),
    [
        ("41.9 N 12.5 E", 41.9, 12.5, "41.9° N, 12.5° E"),
        ("41.9N, 12.5E", 41.9, 12.5, "41.9° N, 12.5° E"),
        ("33 S 70.5 W", -33, -70.5, "33° S, 70.5° W"),
        ("41°46′ N 50°14′ W", 41 + 46 / 60, -(50 + 14 / 60), "41°46′ N, 50°14′ W"),
        ("41° 46' 30″ N 50° 14' W", 41 + 46.5 / 60, -(50 + 14 / 60), "41°46′30″ N, 50°14′ W"),
        ("90 S 180 W", -90, -180, "90° S, 180° W"),
    ],
)
def test_a_position_is_typed_as_an_atlas_or_a_log_has_it(
    typed: str, latitude: float, longitude: float, read: str
) -> None:
    position = Position(point=typed)
    assert degrees(position.point) == pytest.approx((latitude, longitude))
    assert in_words(position) == read


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("12.5 E 41.9 N", "type 41.9 N 12.5 E"),
        ("41.9, 12.5", "type 41.9 N 12.5 E"),
        ("-33, -70.5", "type 33 S 70.5 W"),
        ("127, 37.5", "type 37.5 N 127 E"),
        ("120 N 41 E", "type 41 N 120 E"),
        ("41 N 200 E", "type"),
        ("41°75′ N 12° E", "type"),
        ("Rome", "type"),
        ("", "type"),
    ],
)
def test_what_is_no_position_is_refused_with_what_to_type(typed: str, hint: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Position(point=typed)
    [error] = refused.value.errors()
    assert error["ctx"]["code"] == "impossible-position"
    assert hint in error["ctx"]["hint"]


# --- what a map shows of the earth ------------------------------------------------------------------------------------


def shown_by(*points: str) -> Window:
    return Map.of([lies(f"place-{number}", point) for number, point in enumerate(points)]).window


@pytest.mark.parametrize(
    "points",
    [
        ("10 N 170 E", "5 S 170 W"),
        ("0 N 0 E",),
        ("41 N 74 W", "1 N 104 E"),
        ("80 N 10 E", "80 S 10 E"),
        ("60 N 10 E", "60 N 10 E"),
    ],
)
def test_a_window_holds_every_place_and_is_neither_flat_nor_steep(points: tuple[str, ...]) -> None:
    west, south, east, north = shown_by(*points)
    for point in points:
        latitude, longitude = degrees(point)
        assert south < latitude < north
        assert west < west + (longitude - west) % 360 < east
    drawn = Map.of([lies("place", *points)]).drawing
    [land] = re.findall(r'viewBox="0 0 640 (\d+)"', drawn)
    assert 640 / 2.3 < int(land) < 640 / 1.3


def test_places_on_both_sides_of_the_date_line_stand_side_by_side() -> None:
    west, _, east, _ = shown_by("10 N 170 E", "5 S 170 W")
    assert east - west < 60


def test_the_outline_is_small_and_on_the_earth() -> None:
    points = [point for ring in coasts() for point in ring]
    assert 1000 < len(points) < 3000
    assert all(-90.01 < point.latitude <= 90 and -540 < point.longitude < 540 for point in points)


def test_land_is_cut_along_the_window() -> None:
    window = Window(west=0, south=40, east=20, north=50)
    found = list(land_in(window))
    assert found
    for point in (point for ring in found for point in ring):
        assert 0 <= round(point.longitude, 9) <= 20
        assert 40 <= round(point.latitude, 9) <= 50
    assert not list(land_in(Window(west=-40, south=30, east=-35, north=33))), "there is only sea"


# --- what is drawn and said of each place -----------------------------------------------------------------------------


def marks(drawn: str) -> list[ET.Element]:
    top = ET.fromstring(drawn)  # noqa: S314 - our own words
    return [node for node in top.iter() if "mark" in node.get("class", "").split()]


def test_a_place_has_a_mark_for_each_point_and_those_that_differ_are_joined(judged: Judged) -> None:
    places = Map.of(list(judged.lying.values()))
    assert [place.place.id for place in places.places] == ["st-maud", "where-the-lens-lay", "pellan-head"]
    drawn = [mark for mark in marks(places.drawing) if mark.tag == "g"]
    for place, mark in zip(places.places, drawn, strict=True):
        kinds = [node.get("class") for node in mark.iter() if node.tag in ("path", "line")]
        points = len(place.degrees)
        assert kinds == ["rivals"] * (points - 1) + ["dispute" if place.disputed else "spot"] * points
    assert [place.disputed for place in places.places] == [False, True, False]


def test_what_was_taken_back_is_no_position_any_more(judged: Judged) -> None:
    known = judged.lying["where-the-lens-lay"]
    assert known.view
    passages = tuple(replace(passage, taken_back="taken back") for passage in known.view.passages)
    facts = {known.view.id: replace(known.view, passages=passages)}
    assert known in lying(judged.dossier.places, judged.facts)
    assert known.place not in [each.place for each in lying(judged.dossier.places, facts)]


def labelled(places: Map, kind: str) -> list[tuple[str | None, str]]:
    """Where each link of the map leads, and its words."""
    links = [mark for mark in marks(places.drawing) if f"map-{kind}" in mark.get("class", "")]
    return [(mark.get("href"), mark.findtext(".//text", "")) for mark in links]


def test_a_name_stands_beside_its_mark_and_leads_to_its_row_and_a_number_takes_its_place_on_a_telephone() -> None:
    places = Map.of([lies("rome", "41.9 N 12.5 E"), lies("seoul", "37.57 N 126.98 E")])
    assert labelled(places, "name") == [("#rome", "Rome"), ("#seoul", "Seoul")]
    assert labelled(places, "number") == [("#rome", "1"), ("#seoul", "2")]
    assert 'class="leader"' not in places.drawing


def test_only_numbers_stand_where_names_find_no_room() -> None:
    places = Map.of([lies("a" * 80, "41.9 N 12.5 E"), lies("b" * 80, "41.9 N 12.5 E")])
    assert not labelled(places, "name")
    assert [words for _, words in labelled(places, "number")] == ["1", "2"]


def test_the_list_of_places_says_in_words_all_that_the_map_shows() -> None:
    page = tiny().files["places/index.md"].decode()
    assert page.count("map-ground") == 1
    assert "50°24′ N, 7°6′ W, by our own records: the chart of the coast." in page
    assert re.search(r"50&#46;3° N&#44; 4&#46;9° W, in \[.*\]\(\.\./sources/b\.md#", page)
    assert "map-ground" not in tiny().files["people/index.md"].decode()


def test_the_projection_is_said() -> None:
    said = Map.of([lies("south", "30 S 10 E")]).words
    assert "30° south" in said
    assert "equidistant cylindrical" in said
