"""What was published when, and what was corrected since: the editions of a site."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import StringConstraints, ValidationError

from generator.dates import Date
from generator.model.values import Day, Holds, Number, Prose, Record, ShownId
from generator.model.without_id import Alone

DIGITS = 8
"""How many digits of a fingerprint are printed beside a quotation: enough to tell two wordings of one fact apart."""

WordedId = Annotated[str, Holds("notation")]
"""The id of a record as it was when an edition came out; it may be gone since."""
Digits = Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{DIGITS}}}$"), Holds("notation")]
"""The first digits of the fingerprint of a wording."""


class Edition(Record):
    """A state of the site that was published. ``explainer release`` adds each; what it wrote is not changed by hand."""

    number: Number
    """Which edition it is, counted from 1."""
    on: Day
    """The day on which it was published: 2011-03-15."""
    note: Prose | None = None
    """What is new in it, in a sentence or two; the one field that is written by hand."""
    wordings: Mapping[WordedId, Digits] = {}
    """Of what was new or worded otherwise in it: the id of each record, with the digits that citations of it print."""

    @property
    def day(self) -> Date:
        """The day as a date."""
        return _day(self.on)


class Correction(Record):
    """A mistake of this site that was mended: every page that had it says so to those who read it before."""

    on: Day
    """The day on which it was mended."""
    concerns: tuple[ShownId, ...]
    """The ids of what was wrong: of facts, questions, people and all else that has a page."""
    what: Prose
    """What was wrong, and what stands there now."""

    @property
    def day(self) -> Date:
        """The day as a date."""
        return _day(self.on)


class History(Alone):
    """The editions of a site and its corrections: one record without an id. Before the first release there is none."""

    file: ClassVar = "site_src/editions.yml"

    editions: tuple[Edition, ...] = ()
    """Every edition, the newest first."""
    corrections: tuple[Correction, ...] = ()
    """Every correction, the newest first."""

    def following(self, on: str, note: str | None, wordings: Mapping[str, str]) -> Edition:
        """The edition that comes next. Raises ValueError, which says what is wrong, where its day is no later one."""
        number = self.latest.number + 1 if self.latest else 1
        try:
            edition = Edition.model_validate({"number": str(number), "on": on, "note": note, "wordings": wordings})
        except ValidationError as invalid:
            raise ValueError(invalid.errors()[0].get("ctx", {}).get("what", str(invalid))) from invalid
        if self.latest and on < self.latest.on.text:
            raise ValueError(f"{on} is before edition {self.latest.number}, of {self.latest.on.text}")
        return edition

    @property
    def latest(self) -> Edition | None:
        """The edition that was published last."""
        return self.editions[0] if self.editions else None


def _day(on: Day) -> Date:
    day = on.resolve({}).earliest
    assert day  # it is a single day
    return day
