"""Draw what hangs on whom: a box for some facts, the wider the more they are, with the strings on which they hang."""

from __future__ import annotations

from markupsafe import Markup

from generator.drawings import svg
from generator.model import Footing

HIGH = 26
KNOT = 6
"""Where a string is tied, from the left, and how far from the edge two of them are."""
STRING = 18.0
"""How long the strings are, in per cent of the width; behind them begin the boxes."""


def strings(footing: Footing, count: int, most: int) -> Markup:
    """The strip beside the words on so many facts, on the scale of the longest of them; nothing holds a dashed box."""
    top = svg.beside_words("strip strip-hanging", width="100%", height=str(HIGH))
    box = (svg.percent(STRING), 4.0, svg.percent((100 - STRING) * count / most), HIGH - 8.0)
    ends = {0: (), 1: (HIGH / 2,), 2: (float(KNOT), float(HIGH - KNOT))}[footing.strings]
    for height in ends:
        svg.line(top, "string", (str(KNOT), f"{height:g}"), (svg.percent(STRING), f"{HIGH / 2:g}"))
        svg.circle(top, "knot", (str(KNOT), height), 4)
    svg.rect(top, "weight" if ends else "loose", box)
    return svg.text_of(top)
