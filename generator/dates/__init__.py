"""Dates as authors type them ("early 2018-11"), turned into ranges of days, into EDTF and into words.

``typed`` reads what an author writes into ``days``; ``span`` shows and compares them.
"""

from generator.dates.span import Span, hull, in_words, meet
from generator.dates.typed import EXAMPLES, PATTERN, NoDate, When, parse

__all__ = ["EXAMPLES", "PATTERN", "NoDate", "Span", "When", "hull", "in_words", "meet", "parse"]
