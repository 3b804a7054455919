"""Dates as authors type them ("early 2011-03"), turned into ranges of days and into EDTF, and read back from both.

``typed`` lists the forms, which ``points``, ``ranges`` and ``relative`` read into ``days``; ``span`` compares them.
What they are called for readers is said by the room ``words``.
"""

from generator.dates.days import FIRST, LAST, Called, Date, Reckoning
from generator.dates.points import PARTS, NoDate
from generator.dates.span import Span, hull, meet
from generator.dates.typed import EXAMPLES, PATTERN, When, parse

__all__ = [
    "EXAMPLES",
    "FIRST",
    "LAST",
    "PARTS",
    "PATTERN",
    "Called",
    "Date",
    "NoDate",
    "Reckoning",
    "Span",
    "When",
    "hull",
    "meet",
    "parse",
]
