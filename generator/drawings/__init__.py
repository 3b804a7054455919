"""Pictures made from facts. Whatever they show, their page also says in words; their colours come from the theme."""

from generator.drawings.chains import chains
from generator.drawings.strips import coverage_strip, coverage_words, depth, standings
from generator.drawings.timeline import Row, timeline, timeline_rows, timeline_ruler

__all__ = [
    "Row",
    "chains",
    "coverage_strip",
    "coverage_words",
    "depth",
    "standings",
    "timeline",
    "timeline_rows",
    "timeline_ruler",
]
