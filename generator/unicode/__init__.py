"""What Unicode says of a text in any script: where lines and words end, which signs are seen, which way it runs."""

from generator.unicode.direction import isolated, leftward, runs_leftward
from generator.unicode.lines import lines
from generator.unicode.segments import Words, borders
from generator.unicode.unseen import HIDDEN, cleaned, comparable, printable

__all__ = [
    "HIDDEN",
    "Words",
    "borders",
    "cleaned",
    "comparable",
    "isolated",
    "leftward",
    "lines",
    "printable",
    "runs_leftward",
]
