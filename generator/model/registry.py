"""A word of the vocabulary, and the registry of all words of one kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.faults import fault
from generator.problem import SHOWN


@dataclass(frozen=True)
class Word:
    """A word that editors type or that is computed, with everything that follows from it for rules and pages.

    What readers see in its place is in the room ``words``, under its ``key``.
    """

    kind: ClassVar[str]
    """The kind of word: an act, a standing. Its key begins with it."""

    name: str
    """The word as it is typed and exported: ``no-comment``, ``change over time``."""

    @property
    def slug(self) -> str:
        """The word without spaces, for the classes of the stylesheet and for addresses."""
        return self.name.replace(" ", "-")

    @property
    def key(self) -> str:
        """The name of its messages: ``act-no-comment``."""
        return f"{self.kind}-{self.slug}"

    def __str__(self) -> str:
        return self.name


_OWN = re.compile(r"[^\W_]+(?:[ '’-][^\W_]+)*")
LONGEST_OWN = 40
"""How many characters a dossier's own word may have: it stands in a line beside a name."""

W_co = TypeVar("W_co", bound=Word, covariant=True)


class Registry(Generic[W_co]):
    """All words of one kind, in the order in which readers meet them.

    As the annotation of a field it turns a typed word into its record, and the record into the word when the field is
    exported. It refuses any other value, and names the words that it knows. A registry with ``own`` takes a word of the
    dossier's own too, and makes a record of it by calling ``own``.
    """

    def __init__(self, *words: W_co, own: Callable[[str], W_co] | None = None) -> None:
        self.words = words
        self.own = own

    def __iter__(self) -> Iterator[W_co]:
        return iter(self.words)

    def get(self, name: object) -> W_co | None:
        """The record of a word, or None if there is no such word of this kind."""
        return next((word for word in self.words if word.name == name), None)

    def __getitem__(self, name: str) -> W_co:
        """The record of a word. Raises KeyError if there is no such word of this kind."""
        if word := self.get(name):
            return word
        raise KeyError(name)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(word.name for word in self.words)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Pydantic's schema, which looks a word up when a value is read, so that words can be added to the registry."""
        return core_schema.no_info_plain_validator_function(
            self._read,
            serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        known = {"enum": list(self.names), "type": "string"}
        return {"anyOf": [known, {"type": "string", "maxLength": LONGEST_OWN}]} if self.own else known

    def _read(self, value: object) -> W_co:
        if isinstance(value, Word):  # made by us: in a file every value is text
            value = value.name
        if word := self.get(value):
            return word
        if self.own:
            if isinstance(value, str) and len(value) <= LONGEST_OWN and _OWN.fullmatch(value):
                return self.own(value)
            hint = f"type {', '.join(self.names)}, or a word of your own, of up to {LONGEST_OWN} letters and digits"
            raise fault("bad-value", f"{str(value)[:SHOWN]!r} is no word", hint)
        raise PydanticCustomError("unknown_word", "no word of this kind", {"allowed": self.names})
