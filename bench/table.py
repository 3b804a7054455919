"""The growth table: what each step takes at each size, and by which power of the size that grows."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from itertools import pairwise

from bench.timing import Times

_WIDTH = 16
_PACKAGES = ("sourced-explainer", "pydantic", "pyyaml", "jinja2", "rapidfuzz")


def growth_table(title: str, by_size: Mapping[int, Times], limit: float) -> str:
    """A row for each step; exponents say how its time grows from one size to the next (1 in step, 2 by the square)."""
    steps = [*dict.fromkeys(step for times in by_size.values() for step in times)]
    grown = [f"{one:,} to {other:,}" for one, other in pairwise(by_size)]
    lines = [
        _line(title, [f"{size:,} facts" for size in by_size], grown),
        *(_line(step, _seconds(step, by_size, limit), _exponents(step, by_size, limit)) for step in steps),
    ]
    return "\n".join(lines)


def _line(first: str, *columns: list[str]) -> str:
    return f"{first:<{_WIDTH}}" + "".join(f"{column:>{_WIDTH}}" for part in columns for column in part)


def _seconds(step: str, by_size: Mapping[int, Times], limit: float) -> list[str]:
    return [_shown(times.get(step), limit) for times in by_size.values()]


def _shown(seconds: float | None, limit: float) -> str:
    if seconds is None:
        return "not run"
    return f"over {limit:g} s" if math.isinf(seconds) else f"{seconds:.3f} s"


def _exponents(step: str, by_size: Mapping[int, Times], limit: float) -> list[str]:
    return [_exponent(step, one, other, limit) for one, other in pairwise(by_size.items())]


def _exponent(step: str, one: tuple[int, Times], other: tuple[int, Times], limit: float) -> str:
    """The power of the number of facts by which a step grows between two sizes; at least so much where it was ended."""
    (few, short), (many, long) = one, other
    before, after = short.get(step), long.get(step)
    if before is None or after is None or math.isinf(before):
        return ""
    ended = math.isinf(after)
    exponent = math.log((limit if ended else after) / before) / math.log(many / few)
    return f"over {exponent:.2f}" if ended else f"{exponent:.2f}"


def machine() -> Iterator[str]:
    """What the times hang on: the versions of all that runs, and how busy the machine is."""
    yield f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}"
    yield ", ".join(f"{package} {version(package)}" for package in _PACKAGES)
    if hasattr(os, "getloadavg"):
        yield f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"
