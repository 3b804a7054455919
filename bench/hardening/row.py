"""What one trial came to: a row of the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """How often something was tried, how often it held, and what was measured meanwhile."""

    what: str
    tried: int
    held: int
    figures: str = ""
    broken: tuple[str, ...] = ()
    """What did not hold, a line each, so that it can be tried again."""
    least: float = 1.0
    """The share that has to hold; where less does, the run fails."""

    @property
    def holds(self) -> bool:
        return bool(self.tried) and self.held >= self.least * self.tried


def counted(what: str, outcomes: dict[str, str], figures: str = "", least: float = 1.0) -> Row:
    """The row of trials by name, each with what went wrong in it: nothing where it held."""
    broken = tuple(f"{name}: {wrong}" for name, wrong in outcomes.items() if wrong)
    return Row(what, len(outcomes), len(outcomes) - len(broken), figures, broken, least)
