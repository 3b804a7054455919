"""What pydantic refuses, in an author's words: the code, what is wrong, and what to type."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.load.tree import Place, Tree
from generator.model import ID, LONGEST_ID, Record, named_kinds
from generator.problem import Mark, Problem, did_you_mean

IDS = f"use up to {LONGEST_ID} lower-case letters, digits and single hyphens, a letter first: left-embassy"


@dataclass(frozen=True)
class Refusal:
    """A record the model refuses, and where in its file it stands."""

    tree: Tree
    at: Place
    kind: type[Record]
    error: ValidationError

    def problems(self, known: Mapping[str, Collection[str]]) -> Iterator[Problem]:
        """What its author reads, each slip once; ``known`` are the ids of each kind that may have been meant."""
        told = {problem.mark for problem in self.tree.problems}
        for error in self.error.errors():
            problem = _WORDS.get(error["type"], _otherwise)(_Fault(self, error, known))
            if problem.mark not in told and not self._follows(error):
                yield problem

    def _follows(self, error: ErrorDetails) -> bool:
        """Whether this is so only because of another fault, which is told."""
        place = error["loc"]
        match error["type"]:
            case "missing":  # its key is there, with nothing behind it
                return (*self.at, *place) in self.tree.keys
            case "too_short":  # a list counts as empty when its parts are wrong
                others = (other["loc"] for other in self.error.errors())
                return any(other != place and other[: len(place)] == place for other in others)
            case _:
                return False


@dataclass(frozen=True)
class _Fault:
    """One thing that is wrong with a record."""

    record: Refusal
    error: ErrorDetails
    known: Mapping[str, Collection[str]]

    @property
    def where(self) -> Place:
        return (*self.record.at, *self.error["loc"])

    @property
    def mark(self) -> Mark:
        if self.where[-1:] == ("[key]",):
            return self.record.tree.mark(self.where[:-1], key=True)
        return self.record.tree.mark(self.where)

    @property
    def given(self) -> object:
        return self.error["input"]

    @property
    def shown(self) -> str:
        """What was given, no more of it than an author needs to know it again."""
        return repr(str(self.given)[:LONGEST_ID])

    @property
    def names(self) -> list[str]:
        """The keys that lead to it."""
        return [step for step in self.error["loc"] if isinstance(step, str) and step != "[key]"]

    @property
    def name(self) -> str:
        """The key it stands at; for a whole record its kind."""
        return self.names[-1] if self.names else self.record.kind.__name__.lower()

    @property
    def part(self) -> str:
        """What is wrong, as a sentence begins with it."""
        return f"a part of '{self.name}'" if self.error["loc"][-1:] != tuple(self.names[-1:]) else f"'{self.name}'"

    @property
    def model(self) -> Any:
        """The record that holds the last of these keys."""
        model: Any = self.record.kind
        for name in self.names[:-1]:
            if name in model.model_fields:
                model = _inner_model(model.model_fields[name].annotation) or model
        return model

    @property
    def field(self) -> FieldInfo | None:
        found: FieldInfo | None = self.model.model_fields.get(self.name)
        return found

    @property
    def meaning(self) -> str:
        """What the field is for, in the words an editor reads on hover."""
        return (self.field.description if self.field else None) or "mend the value"

    def problem(self, code: str, what: str, hint: str) -> Problem:
        return Problem(self.mark, code, what, hint)


# --- in words ---------------------------------------------------------------------------------------------------------


def _missing(fault: _Fault) -> Problem:
    if isinstance(fault.where[-1], int):
        return fault.problem("bad-value", f"'{fault.name}' has too few parts", f"{fault.meaning} Write each of them.")
    mark = fault.record.tree.mark(fault.where[:-1])
    return Problem(mark, "missing-key", f"'{fault.name}' is missing", f"add a line '{fault.name}: …'")


def _unknown_key(fault: _Fault) -> Problem:
    mark = fault.record.tree.mark(fault.where, key=True)
    return Problem(
        mark,
        "unknown-key",
        f"no key '{fault.name[:LONGEST_ID]}' here",
        did_you_mean(fault.name, fault.model.model_fields),
    )


def _of_our_own(fault: _Fault) -> Problem:
    """What a type of the model refuses in its own words, see ``model.faults``."""
    code, what, hint = (str(fault.error["ctx"][part]) for part in ("code", "what", "hint"))
    return fault.problem(code, f"{fault.part}: {what}" if code == "bad-value" and fault.field else what, hint)


def _pattern(fault: _Fault) -> Problem:
    """An id, or what else is text of a certain form."""
    if fault.error["ctx"].get("pattern") not in (None, f"^{ID}$"):
        return fault.problem("bad-value", f"{fault.shown} is not a value of '{fault.name}'", fault.meaning)
    kinds = named_kinds(fault.field) if fault.field else ()
    known = [name for kind in kinds for name in fault.known.get(kind, ())]
    typed = str(fault.given)
    hint = did_you_mean("-".join(re.findall(r"[a-z0-9]+", typed.lower())), known) if known else IDS
    return fault.problem("malformed-id", f"{typed[: LONGEST_ID + 1]!r} is not an id", hint)


def _choice(fault: _Fault) -> Problem:
    what = f"{fault.shown} is not a value of '{fault.name}'"
    allowed = fault.error["ctx"].get("allowed") or (_choices(fault.field.annotation) if fault.field else ())
    return fault.problem("bad-value", what, did_you_mean(str(fault.given), allowed))


def _empty(fault: _Fault) -> Problem:
    return fault.problem("bad-value", f"'{fault.name}' is empty", f"give at least one. {fault.meaning}")


def _too_long(fault: _Fault) -> Problem:
    return fault.problem("bad-value", f"'{fault.name}' has too many parts", f"{fault.meaning} Drop the rest.")


def _no_list(fault: _Fault) -> Problem:
    short = isinstance(fault.given, str) and len(fault.given) <= LONGEST_ID
    example = f"[{fault.given}]" if short else "[one, two]"
    return fault.problem("bad-value", f"{fault.part} is not written as a list", f"write {example}")


def _no_keys(fault: _Fault) -> Problem:
    what = f"{fault.part} is not written in keys and values"
    inner = _inner_model(fault.field.annotation) if fault.field else None if fault.names else fault.record.kind
    due = [f"{name}: …" for name, field in inner.model_fields.items() if field.is_required()] if inner else []
    return fault.problem("bad-value", what, f"write {{{', '.join(due)}}}" if due else "write keys and values below it")


def _no_text(fault: _Fault) -> Problem:
    hint = "write plain text; quote it when it holds , ? : # [ ] { }"
    return fault.problem("bad-value", f"{fault.part} is not plain text", hint)


def _otherwise(fault: _Fault) -> Problem:
    return fault.problem("bad-value", f"{fault.part}: {fault.error['msg'].lower()}", fault.meaning)


_WORDS: Mapping[str, Callable[[_Fault], Problem]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "fault": _of_our_own,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _pattern,
    "literal_error": _choice,
    "unknown_word": _choice,
    "too_short": _empty,
    "too_long": _too_long,
    "tuple_type": _no_list,
    "model_type": _no_keys,
    "mapping_type": _no_keys,
    "dict_type": _no_keys,
    "string_type": _no_text,
}
"""How each sort of fault is told; pydantic's own words are for the rest."""


def _choices(annotation: Any) -> Iterator[str]:
    """The words that a type such as ``Literal["machine", "suspected"] | None`` leaves to choose from."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from _choices(part)


def _inner_model(annotation: Any) -> type[Record] | None:
    """The record type inside ``tuple[X, ...]`` or ``X | None``."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for part in get_args(annotation):
        if found := _inner_model(part):
            return found
    return None
