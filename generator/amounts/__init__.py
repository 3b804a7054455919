"""Amounts as authors type them ("over 1,200"), turned into the values that they may be; all arithmetic is exact.

``figures`` reads what an author writes, ``mended`` guesses what was meant where that is no amount, ``bounds`` compares.
"""

from generator.amounts.bounds import Amount, How
from generator.amounts.figures import EXAMPLES, FORMS, PATTERN, NoAmount, parse

__all__ = ["EXAMPLES", "FORMS", "PATTERN", "Amount", "How", "NoAmount", "parse"]
