"""Pictures made from facts: their page says in words all that they show, and the theme gives them their colours."""

from generator.drawings.amount_axis import amounts
from generator.drawings.chains import REST, Chain, chains, sharing_a_box, strands
from generator.drawings.ground import Map
from generator.drawings.strings import strings
from generator.drawings.strips import coverage_strip, coverage_words, depth, standings
from generator.drawings.svg import Picture
from generator.drawings.timeline import Row, timeline, timeline_rows, timeline_ruler

__all__ = [
    "REST",
    "Chain",
    "Map",
    "Picture",
    "Row",
    "amounts",
    "chains",
    "coverage_strip",
    "coverage_words",
    "depth",
    "sharing_a_box",
    "standings",
    "strands",
    "strings",
    "timeline",
    "timeline_rows",
    "timeline_ruler",
]
