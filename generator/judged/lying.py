"""Where places lie, by the catalogue of the site or by what passages say, for maps and the pages of places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.judged.testified import PassageView
from generator.judged.views import FactView
from generator.model import Degrees, Place, Position, angles, degrees
from generator.words import Said, say


@dataclass(frozen=True)
class Lies:
    """A place and its positions: one that an editor looked up, or each that is said on a fact and still stands."""

    place: Place
    view: FactView | None
    """The fact that says where it lies; None where the catalogue does."""
    given: tuple[tuple[Position, PassageView | None], ...]
    """Each position, with the passage that gives it."""

    @property
    def degrees(self) -> tuple[Degrees, ...]:
        """Each point, once."""
        return tuple(dict.fromkeys(degrees(position.point) for position, _ in self.given))

    @property
    def disputed(self) -> bool:
        """Whether passages have it lie at different points."""
        return len(self.degrees) > 1

    @property
    def css(self) -> str:
        """The class that gives its mark a colour."""
        return self.view.judgement.standing.css if self.view else ""


def lying(places: Mapping[str, Place], facts: Mapping[str, FactView]) -> Iterator[Lies]:
    """Each place of which some position stands."""
    for place in places.values():
        known = [position for position in place.position if not position.fact or position.fact in facts]
        given = tuple(pair for position in known for pair in _given(position, facts))
        if given:
            named = given[0][0].fact
            yield Lies(place, facts[named] if named else None, given)


def _given(position: Position, facts: Mapping[str, FactView]) -> Iterator[tuple[Position, PassageView | None]]:
    if not position.fact or not position.at:
        yield position, None
        return
    for passage in facts[position.fact].passages:
        said = passage.testimony.at.place == position.at.place and passage.testimony.act.asserts
        if said and not passage.taken_back:
            yield position, passage
            return


def in_words(position: Position) -> Said:
    """A position as it is read: 41.9° N, 12.5° E."""
    (latitude, north), (longitude, east) = angles(position.point)
    return say(
        "position",
        latitude=latitude,
        longitude=longitude,
        north="north" if north == "N" else "south",
        east="east" if east == "E" else "west",
    )
