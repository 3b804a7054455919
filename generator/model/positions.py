"""Positions on the earth as authors type them: ``41.9 N 12.5 E``, read into degrees."""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, StringConstraints

from generator.model.citation import Citation
from generator.model.faults import fault
from generator.model.values import FactId, Holds, Record, Text

_ANGLE = (
    r"[0-9]{1,3}(?:\.[0-9]{1,6}|[°º] ?[0-9]{1,2}(?:\.[0-9]{1,4})?['′’](?: ?[0-9]{1,2}(?:\.[0-9]{1,3})?[\"″”])?)?[°º]?"
)
"""Degrees: 41.9, 41°46′, 41°46′30″."""
_POINT = re.compile(rf"^({_ANGLE}) ?([NS]),? ({_ANGLE}) ?([EW])$")
_SWAPPED = re.compile(rf"^({_ANGLE}) ?([EW]),? ({_ANGLE}) ?([NS])$")
_BARE = re.compile(r"^([+-]?[0-9]{1,3}(?:\.[0-9]+)?)[ ,]+([+-]?[0-9]{1,3}(?:\.[0-9]+)?)$")
_EXAMPLES = "41.9 N 12.5 E, or 41°46′ N 50°14′ W"
_MOST = {"N": 90, "S": 90, "E": 180, "W": 180}
"""How many degrees there are at most towards each side."""


class Degrees(NamedTuple):
    """A point on the earth in degrees; north and east count up from nought, south and west down."""

    latitude: float
    longitude: float


def degrees(point: str) -> Degrees:
    """The degrees of a point that was typed as it should be."""
    match = _POINT.match(point)
    if match is None:
        raise ValueError(point)
    latitude, north, longitude, east = match.groups()
    return Degrees(_signed(latitude, north), _signed(longitude, east))


def angles(point: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """How far it is to the north or south, and to the east or west, as a source or an atlas prints it: 41°46′ and N."""
    match = _POINT.match(point)
    if match is None:
        raise ValueError(point)
    latitude, north, longitude, east = match.groups()
    return (_printed(latitude), north), (_printed(longitude), east)


def _printed(angle: str) -> str:
    signs = angle.translate(
        {ord(sign): right for sign, right in ((" ", ""), ("º", "°"), ("'", "′"), ("’", "′"), ('"', "″"), ("”", "″"))}
    )
    return signs if "°" in signs else f"{signs}°"


def _signed(angle: str, side: str) -> float:
    parts = [float(part) for part in re.findall(r"[0-9.]+", angle)]
    size = sum((part / (1, 60, 3600)[place] for place, part in enumerate(parts)), start=0.0)
    return -size if side in "SW" else size


def _point(value: object) -> object:
    typed = " ".join(value.split()) if isinstance(value, str) else ""
    match = _POINT.match(typed)
    if match is None:
        what = f"{typed[:40]!r} is no position" if typed else "a position is not written in parts"
        raise fault("impossible-position", what, _what_to_type(typed))
    latitude, north, longitude, east = match.groups()
    for angle, side in ((latitude, north), (longitude, east)):
        if abs(_signed(angle, side)) > _MOST[side]:
            what = f"there are no more than {_MOST[side]} degrees {side}, and {angle} is typed"
            swapped = f"type {longitude} {north} {latitude} {east} if they are the wrong way round"
            raise fault("impossible-position", what, swapped if side == north else f"type {_EXAMPLES}")
        if any(float(part) >= 60 for part in re.findall(r"[0-9.]+", angle)[1:]):
            what = f"of minutes and seconds there are no more than 59, and {angle} is typed"
            raise fault("impossible-position", what, f"type {_EXAMPLES}")
    return typed


def _what_to_type(typed: str) -> str:
    """The author's own position, mended where it can be."""
    if swapped := _SWAPPED.match(typed):
        longitude, east, latitude, north = swapped.groups()
        return f"north or south comes first: type {latitude} {north} {longitude} {east}"
    if bare := _BARE.match(typed):
        latitude, longitude = (float(number) for number in bare.groups())
        if abs(latitude) > _MOST["N"] >= abs(longitude):
            latitude, longitude = longitude, latitude
        sides = ("S" if latitude < 0 else "N", "W" if longitude < 0 else "E")
        return f"say towards which sides: type {abs(latitude):g} {sides[0]} {abs(longitude):g} {sides[1]}"
    return f"type {_EXAMPLES}"


Point = Annotated[
    str,
    BeforeValidator(_point, json_schema_input_type=Annotated[str, StringConstraints(pattern=_POINT.pattern)]),
    Holds("notation"),
]
"""A point on the earth: 41.9 N 12.5 E; ``degrees`` reads it."""


class Position(Record):
    """Where a place lies, and how that is known: by our catalogue, or by what a passage says on a fact."""

    point: Point
    """North or south, then east or west: 41.9 N 12.5 E, or 41°46′ N 50°14′ W."""
    basis: Text | None = None
    """How it is known where no source gives it: an atlas. It is then shown as from our catalogue."""
    fact: FactId | None = None
    """The fact that says where it is; the position is then as disputed as that fact."""
    at: Citation | None = None
    """The passage that gives the position, as a testimony of that fact cites it."""
