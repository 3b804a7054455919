"""Labels of a map: each near its mark, free of all others, at every width that the map may have."""

from __future__ import annotations

import pytest

from generator.drawings.labels import NEAR, Label, Point, labels
from tests.tools import some

SIZES = [Point(21, 10), Point(62, 29)]


def placed(*points: tuple[float, float], width: float = 2) -> dict[int, Label]:
    return labels([[Point(*point)] for point in points], [width] * len(points), SIZES)


def test_a_label_alone_stands_east_of_its_mark_and_west_of_one_at_the_edge() -> None:
    assert placed((0.5, 0.5))[0].side == (1, 0)
    assert placed((0.99, 0.5))[0].side == (-1, 0)


def test_labels_of_one_spot_stand_on_different_sides_of_it_without_a_line() -> None:
    found = placed((0.5, 0.5), (0.5, 0.5))
    assert [label.side for label in found.values()] == [(1, 0), (-1, 0)]
    assert not any(label.lines for label in found.values())


def test_a_label_that_finds_no_room_beside_its_mark_stands_apart_with_a_line_that_begins_beside_it() -> None:
    crowd = [(0.5, 0.5)] * 6
    apart = [label for label in placed(*crowd, width=6).values() if label.lines]
    assert apart
    for label in apart:
        [(begin, end)] = label.lines
        assert begin == label.side.times(Point(NEAR, NEAR))
        assert end == label.begins


def test_whoever_finds_no_room_has_no_label_and_leaves_the_others_theirs() -> None:
    found = placed((0.5, 0.5), (0.1, 0.2), width=30)
    assert len(found) < 2


@pytest.mark.parametrize("seed", some(range(40), 4))
def test_no_two_labels_meet_and_no_line_crosses_another_or_a_label(seed: int) -> None:
    points = [((seed * 37 + n * 61) % 97 / 97, (seed * 53 + n * 29) % 89 / 89) for n in range(12)]
    found = placed(*points)
    for size in SIZES:
        stand = {n: label.seen_from(Point(*points[n]).times(size)) for n, label in found.items()}
        spots = [Point(*point).times(size) for point in points]
        for n, (box, lines) in stand.items():
            assert all(not (box.left < x < box.right and box.top < y < box.bottom) for x, y in spots)
            for other, (theirs, their_lines) in stand.items():
                if n != other:
                    assert (
                        box.right <= theirs.left
                        or theirs.right <= box.left
                        or box.bottom <= theirs.top
                        or theirs.bottom <= box.top
                    )
                    for (begin, end), (start, stop) in ((one, two) for one in lines for two in their_lines):
                        assert not _crossing(begin, end, start, stop)


def _crossing(begin: Point, end: Point, start: Point, stop: Point) -> bool:
    """By the shares along both lines at which they would meet."""
    (x, y), (u, v) = (end.x - begin.x, end.y - begin.y), (stop.x - start.x, stop.y - start.y)
    if not (turn := x * v - y * u):
        return False
    along = ((start.x - begin.x) * v - (start.y - begin.y) * u) / turn
    back = ((start.x - begin.x) * y - (start.y - begin.y) * x) / turn
    return 0 < along < 1 and 0 < back < 1
