"""How problems are told: to an author as text, to a machine as JSON; and when they are reason enough to stop."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable

from generator.problem import Problem, counted


def failed(problems: Iterable[Problem]) -> bool:
    """Whether anything here stops a build."""
    return any(problem.severity == "error" for problem in problems)


def strict(problems: Iterable[Problem]) -> list[Problem]:
    """The same problems before a release, where a warning counts as an error."""
    return [dataclasses.replace(problem, severity="error") for problem in problems]


def as_text(problems: Iterable[Problem]) -> str:
    """Each problem once, sorted by place, and a line at the end that counts them."""
    told = sorted(set(problems))
    return "\n".join([*map(str, told), count(told)])


def as_json(problems: Iterable[Problem]) -> str:
    """The same for a machine."""
    told = sorted(set(problems))
    return json.dumps({"problems": [_fields(problem) for problem in told]}, ensure_ascii=False, indent=2)


def count(problems: Iterable[Problem]) -> str:
    """How many problems of which severity."""
    severities = [problem.severity for problem in problems]
    errors, warnings = severities.count("error"), severities.count("warning")
    numbers = [counted(number, noun) for number, noun in ((errors, "error"), (warnings, "warning")) if number]
    return ", ".join(numbers) or "no problems"


def _fields(problem: Problem) -> dict[str, object]:
    fields = dataclasses.asdict(problem)
    mark: dict[str, object] = fields.pop("mark")
    return mark | fields
