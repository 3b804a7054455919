"""What Unicode says of any text, whatever its script: where lines and words end, and which signs nobody sees."""

from generator.unicode.lines import lines
from generator.unicode.segments import Words, borders
from generator.unicode.unseen import HIDDEN, cleaned, comparable, printable

__all__ = ["HIDDEN", "Words", "borders", "cleaned", "comparable", "lines", "printable"]
