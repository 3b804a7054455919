"""Pictures made from facts. Whatever they show, their page also says in words; their colours come from the theme."""

from generator.drawings.chains import chains
from generator.drawings.strips import coverage_strip, standings
from generator.drawings.timeline import timeline

__all__ = ["chains", "coverage_strip", "standings", "timeline"]
