"""The table of rules as ``explainer check --rules`` prints it."""

from __future__ import annotations

import json

from generator.check.elsewhere import ELSEWHERE
from generator.check.rules import SECTIONS

_SEVERITIES = (
    "An error stops a build, a warning stops a release; what is release-only is asked before a release alone; a note "
    "is shown there, and stops nothing."
)
_EVERY = (*SECTIONS, *(section for _, section in ELSEWHERE))


def rules_as_text() -> str:
    """What the severities mean, then every section with a line for each code: how severe it is, and its sentence."""
    width = max(len(rule.code) for section in _EVERY for rule in section.rules)
    sections = (
        "\n".join(
            [
                f"{section.name}: {section.about}",
                *(f"  {rule.code:{width}}  {rule.severity:12}  {_plain(rule.sentence)}" for rule in section.rules),
            ]
        )
        for section in _EVERY
    )
    return "\n\n".join([_SEVERITIES, *sections])


def rules_as_json() -> str:
    """The same for a program."""
    rules = [
        {"section": section.name, "code": rule.code, "severity": rule.severity, "sentence": _plain(rule.sentence)}
        for section in _EVERY
        for rule in section.rules
    ]
    return json.dumps({"rules": rules}, indent=2)


def _plain(sentence: str) -> str:
    return sentence.replace("``", "'")
