"""What Unicode says of text in any script: its lines, words and unseen signs, which way it runs, how names sort."""

from generator.unicode.console import print_every_sign
from generator.unicode.direction import contrary, isolated, runs_leftward
from generator.unicode.lines import lines
from generator.unicode.order import sort_key
from generator.unicode.segments import Words, borders, breadth
from generator.unicode.unseen import HIDDEN, cleaned, comparable, printable

__all__ = [
    "HIDDEN",
    "Words",
    "borders",
    "breadth",
    "cleaned",
    "comparable",
    "contrary",
    "isolated",
    "lines",
    "print_every_sign",
    "printable",
    "runs_leftward",
    "sort_key",
]
