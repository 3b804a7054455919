"""Word what the model refuses for authors: the code of the problem, what is wrong, and what to type."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.model import ID, LONGEST_ID, Kept, Keyed, Record, Several, Shape, shapes
from generator.problem import Mark, Marks, Problem, Step, did_you_mean

IDS = f"use up to {LONGEST_ID} lower-case letters, digits and single hyphens, a letter first: lens-vanished"

_KEY = "[key]"
"""What pydantic puts at the end of a path where it refuses a key and not the value behind it."""

Known = Mapping[str, Collection[str]]
"""The ids of the records of each kind."""


@dataclass(frozen=True)
class Refusal:
    """A record that the model refuses."""

    kind: type[Record]
    error: ValidationError
    marks: Marks
    """Where the record and everything in it was typed."""
    reported: Collection[Mark]
    """The places in its file that have a problem already, from which the fault at this place follows."""

    def problems(self, known: Known) -> Iterator[Problem]:
        """A problem for each fault, but for faults that follow from another one.

        ``known`` holds every id that may have been meant where one is malformed.
        """
        errors = self.error.errors(include_url=False)
        faulty_inside = {error["loc"][:length] for error in errors for length in range(len(error["loc"]))}
        for error in errors:
            fault = _Fault(self, error, known)
            problem = _WORDS.get(error["type"], _otherwise)(fault)
            if problem.mark not in self.reported and not fault.follows(faulty_inside):
                yield problem


@dataclass(frozen=True)
class _Fault:
    """One thing that is wrong with a record."""

    record: Refusal
    error: ErrorDetails
    known: Known

    @cached_property
    def is_of_key(self) -> bool:
        """Whether a key is refused, and not the value behind it."""
        path = self.error["loc"]
        return path[-1:] == (_KEY,) and self.error["type"] != "extra_forbidden" and not self.record.marks.has(*path)

    @property
    def path(self) -> tuple[str | int, ...]:
        """The keys and numbers that lead to it from the top of the record."""
        return self.error["loc"][:-1] if self.is_of_key else self.error["loc"]

    @property
    def mark(self) -> Mark:
        marks = self.record.marks
        return marks.of_key(*self.path) if self.is_of_key else marks.of(*self.path)

    @property
    def given(self) -> object:
        return self.error["input"]

    @property
    def shown(self) -> str:
        """The first characters of what was typed, enough for its author to know it again."""
        return repr(str(self.given)[:LONGEST_ID])

    @property
    def names(self) -> list[str]:
        """The keys that lead to it."""
        return [step for step in self.path if isinstance(step, str)]

    @property
    def name(self) -> str:
        """The last of these keys; for a fault of the whole record its kind."""
        return self.names[-1] if self.names else self.record.kind.__name__.lower()

    @property
    def part(self) -> str:
        """The words for it with which a sentence begins: 'by', or a part of 'by'."""
        return f"'{self.name}'" if self.path[-1:] == tuple(self.names[-1:]) else f"a part of '{self.name}'"

    @cached_property
    def due(self) -> _Due:
        """What the types want where it is."""
        found = _Due(self.record.kind, None, self.record.kind)
        for step in self.path:
            found = found.at(step)
        return replace(found, shape=found.key) if self.is_of_key else found

    @property
    def field(self) -> FieldInfo | None:
        return self.due.field

    @property
    def meaning(self) -> str:
        """What its field is for, as a text editor shows it on hover."""
        return (self.field.description if self.field else None) or "mend the value"

    def follows(self, faulty_inside: Collection[tuple[str | int, ...]]) -> bool:
        """Whether it is only the consequence of another fault; ``faulty_inside`` are the paths that lead to faults."""
        match self.error["type"]:
            case "missing":  # its key is there, with nothing behind it
                return self.record.marks.has(*self.path)
            case "too_short":  # a list counts as empty when its parts are wrong
                return self.error["loc"] in faulty_inside
            case _:
                return False

    def problem(self, code: str, what: str, hint: str) -> Problem:
        return Problem(self.mark, code, what, hint)


@dataclass(frozen=True)
class _Due:
    """What the types want at a place in a record."""

    record: type[Record]
    """The innermost record around it."""
    field: FieldInfo | None
    """The field of that record; None for a whole record, and where a key is no field."""
    shape: Shape | None
    """What belongs there; None where nothing does."""
    key: Shape | None = None
    """What its key has to be; None where that is the name of a field."""

    def at(self, step: Step) -> _Due:
        """The same one step further in."""
        match self.shape:
            case Several(parts) if isinstance(step, int):
                return replace(self, shape=parts[step % len(parts)], key=None)
            case Keyed(key, value):
                return replace(self, shape=value, key=key)
            case type() as record:
                name = str(step)
                return _Due(record, record.model_fields.get(name), shapes(record).get(name))
            case _:
                return replace(self, shape=None, key=None)


# --- in words ---------------------------------------------------------------------------------------------------------


def _missing(fault: _Fault) -> Problem:
    if isinstance(fault.path[-1], int):
        return fault.problem("bad-value", f"'{fault.name}' has too few parts", f"{fault.meaning} Write each of them.")
    mark = fault.record.marks.of(*fault.path[:-1])
    return Problem(mark, "missing-key", f"'{fault.name}' is missing", f"add a line '{fault.name}: …'")


def _unknown_key(fault: _Fault) -> Problem:
    what, hint = f"no key '{fault.name[:LONGEST_ID]}' here", did_you_mean(fault.name, fault.due.record.model_fields)
    return Problem(fault.record.marks.of_key(*fault.path), "unknown-key", what, hint)


def _of_our_own(fault: _Fault) -> Problem:
    """The problem of a fault that a type of the model has worded itself, see ``model.faults``."""
    code, what, hint = (str(fault.error["ctx"][part]) for part in ("code", "what", "hint"))
    return fault.problem(code, f"{fault.part}: {what}" if code == "bad-value" and fault.field else what, hint)


def _pattern(fault: _Fault) -> Problem:
    """An id, or other text of a fixed form."""
    if fault.error["ctx"].get("pattern") not in (None, f"^{ID}$"):
        return fault.problem("bad-value", f"{fault.shown} is not a value of '{fault.name}'", fault.meaning)
    names = fault.due.shape.names if isinstance(fault.due.shape, Kept) else None
    known = [name for kind in (names.kinds if names else ()) for name in fault.known.get(kind, ())]
    typed = str(fault.given)
    hint = did_you_mean("-".join(re.findall(r"[a-z0-9]+", typed.lower())), known) if known else IDS
    return fault.problem("malformed-id", f"{typed[: LONGEST_ID + 1]!r} is not an id", hint)


def _choice(fault: _Fault) -> Problem:
    hint = did_you_mean(str(fault.given), fault.error["ctx"]["allowed"])
    if fault.is_of_key:
        return fault.problem("unknown-key", f"no key {fault.shown} here", hint)
    return fault.problem("bad-value", f"{fault.shown} is not a value of '{fault.name}'", hint)


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
    inner = fault.due.shape
    fields = inner.model_fields if isinstance(inner, type) else {}
    required = ", ".join(f"{name}: …" for name, field in fields.items() if field.is_required())
    return fault.problem("bad-value", what, f"write {{{required}}}" if required else "write keys and values below it")


def _no_text(fault: _Fault) -> Problem:
    hint = "write plain text; quote it when it holds , ? : # [ ] { }"
    return fault.problem("bad-value", f"{fault.part} is not plain text", hint)


def _otherwise(fault: _Fault) -> Problem:
    return fault.problem("bad-value", f"{fault.part}: {fault.error['msg'].lower()}", fault.meaning)


_WORDS: Mapping[str, Callable[[_Fault], Problem]] = {
    "fault": _of_our_own,
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _pattern,
    "unknown_word": _choice,
    "too_short": _empty,
    "too_long": _too_long,
    "tuple_type": _no_list,
    "model_type": _no_keys,
    "mapping_type": _no_keys,
    "dict_type": _no_keys,
    "string_type": _no_text,
}
"""How each type of error that pydantic has becomes a problem; of any other type pydantic's own words are kept."""
