"""The shapes of the standings, from the paths by which pages draw them: cards tell them apart without colour too."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, ImageDraw
from svg.path import Close, Line, Move, parse_path

_FINER = 8
"""How much larger a shape is drawn than it is shown: Pillow's pen leaves steps at edges."""
_BOX = 12
"""The side of the box in which the paths are."""
_STROKE = 1.7
"""How wide an outline is, in that box."""
_STEPS = 24
"""Into how many straight strokes a bend is taken apart."""


def shape(filled: str, outlined: str, side: int) -> Image.Image:
    """What these two paths draw, the first filled and the second as a line, as a mask of so many pixels a side."""
    large = side * _FINER
    mask, unit = Image.new("L", (large, large), 0), large / _BOX
    pen = ImageDraw.Draw(mask)
    for stroke in _strokes(filled, unit):
        pen.polygon(stroke, fill=255)
    for stroke in _strokes(outlined, unit):
        pen.line(stroke, fill=255, width=round(_STROKE * unit), joint="curve")
    return mask.resize((side, side), Image.Resampling.LANCZOS)


def _strokes(path: str, unit: float) -> Iterator[list[tuple[float, float]]]:
    """The corners of each stroke of a path, from where the pen is set down to where it is lifted."""
    corners: list[complex] = []
    for segment in parse_path(path):
        match segment:
            case Move():
                yield from _placed(corners, unit)
                corners = [segment.end]
            case Line() | Close():
                corners.append(segment.end)
            case _:
                corners += [segment.point(step / _STEPS) for step in range(1, _STEPS + 1)]
    yield from _placed(corners, unit)


def _placed(corners: list[complex], unit: float) -> Iterator[list[tuple[float, float]]]:
    if len(corners) > 1:
        yield [(corner.real * unit, corner.imag * unit) for corner in corners]
