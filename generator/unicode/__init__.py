"""What Unicode says of text in any script: lines, words, unseen signs, which way it runs, how names sort, languages."""

from generator.unicode.console import print_every_sign
from generator.unicode.direction import contrary, isolated, runs_leftward
from generator.unicode.lines import lines
from generator.unicode.order import sort_key
from generator.unicode.segments import Words, borders, breadth
from generator.unicode.tags import is_language
from generator.unicode.unseen import cleaned, comparable, hidden_at, printable

__all__ = [
    "Words",
    "borders",
    "breadth",
    "cleaned",
    "comparable",
    "contrary",
    "hidden_at",
    "is_language",
    "isolated",
    "lines",
    "print_every_sign",
    "printable",
    "runs_leftward",
    "sort_key",
]
