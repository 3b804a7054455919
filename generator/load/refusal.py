"""What pydantic refuses, in an author's words: the code, what is wrong, and what to type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from generator.load.tree import Place, Tree
from generator.model import Record
from generator.problem import Mark, Problem, did_you_mean


def refusal(tree: Tree, at: Place, error: ErrorDetails, kind: type[Record]) -> Problem:
    where = (*at, *error["loc"])
    sort, given = error["type"], error.get("input")
    name = str(error["loc"][-1]) if error["loc"] else kind.__name__.lower()
    if sort == "missing":
        return Problem(tree.mark(where[:-1]), "missing-key", f"'{name}' is missing", f"add a line '{name}: …'")
    if sort == "extra_forbidden":
        return Problem(
            tree.mark(where, key=True),
            "unknown-key",
            f"no key '{name}' here",
            did_you_mean(name, _fields(kind, error["loc"])),
        )
    if sort == "value_error":
        return _value_refusal(tree.mark(where), name, str(error["ctx"]["error"]))
    if sort == "string_pattern_mismatch" and name == "id":
        hint = "use lower-case letters, digits and single hyphens, a letter first: left-embassy"
        return Problem(tree.mark(where), "malformed-id", f"{given!r} is not an id", hint)
    if sort == "literal_error":
        allowed = re.findall(r"'([^']+)'", str(error["ctx"]["expected"]))
        return Problem(
            tree.mark(where), "bad-value", f"{given!r} is not a value of '{name}'", did_you_mean(str(given), allowed)
        )
    if sort == "too_short":
        hint = f"give at least one. {_meaning(kind, error['loc'])}"
        return Problem(tree.mark(where), "bad-value", f"'{name}' is empty", hint)
    hint = _shape_hint(sort) or _meaning(kind, error["loc"])
    return Problem(tree.mark(where), "bad-value", f"'{name}': {error['msg'].lower()}", hint)


def _value_refusal(mark: Mark, name: str, message: str) -> Problem:
    """What one of our own types refuses: "what is wrong|what to type instead"."""
    what, _, hint = message.partition("|")
    if what.startswith("citation "):
        return Problem(mark, "malformed-citation", what, hint)
    if name in ("when", "on"):
        return Problem(mark, "impossible-date", what, hint)
    return Problem(mark, "bad-value", what, hint or "mend the value")


def _shape_hint(sort: str) -> str:
    hints: Mapping[str, str] = {
        "tuple_type": "write a list: [one, two]",
        "model_type": "write keys and values below it",
        "mapping_type": "write keys and values below it",
        "dict_type": "write keys and values below it",
        "string_type": "write plain text; quote it when it holds , ? : # [ ] { }",
    }
    return hints.get(sort, "")


def _fields(kind: type[Record], loc: Place) -> list[str]:
    """The keys that may stand where an unknown one was typed."""
    return list(_model_at(kind, loc).model_fields)


def _meaning(kind: type[Record], loc: Place) -> str:
    """What the field is for, in the words an editor reads on hover."""
    names = [step for step in loc if isinstance(step, str)]
    field = _model_at(kind, tuple(names)).model_fields.get(names[-1]) if names else None
    return (field.description if field else None) or "mend the value"


def _model_at(kind: type[Record], loc: Place) -> Any:
    """The record that holds the last of these keys."""
    model: Any = kind
    for step in loc[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            model = _inner_model(model.model_fields[step].annotation) or model
    return model


def _inner_model(annotation: Any) -> type[Record] | None:
    """The record type inside ``tuple[X, ...]`` or ``X | None``."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if found := _inner_model(part):
            return found
    return None
