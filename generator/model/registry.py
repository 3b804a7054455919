"""What a word of the vocabulary is, and the registry that lists all words of one kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


@dataclass(frozen=True)
class Word:
    """One word that editors type or that is computed, with all that follows from it and is not language.

    How it is called before readers is said by the room of words, under its ``key``.
    """

    kind: ClassVar[str]
    """What kind of word it is: an act, a standing. Keys begin with it."""

    name: str
    """The word itself, as it is typed and as data say it: ``no-comment``, ``change over time``."""

    @property
    def slug(self) -> str:
        """The word where no space can be: in a class of the stylesheet, in an address."""
        return self.name.replace(" ", "-")

    @property
    def key(self) -> str:
        """What its messages are filed under: ``act-no-comment``."""
        return f"{self.kind}-{self.slug}"

    def __str__(self) -> str:
        return self.name


W_co = TypeVar("W_co", bound=Word, covariant=True)


class Registry(Generic[W_co]):
    """All words of one kind, in the order in which readers meet them.

    As the annotation of a field it turns the word that was typed into its record, and the record into the word again
    where the field is exported. A value that is no word of it is refused with the words there are.
    """

    def __init__(self, *words: W_co) -> None:
        self.words = words

    def __iter__(self) -> Iterator[W_co]:
        return iter(self.words)

    def get(self, name: object) -> W_co | None:
        """The record of a word; nothing where it is no word of this kind."""
        return next((word for word in self.words if word.name == name), None)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(word.name for word in self.words)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Looks the word up when a value is read and not when the model is made, so that a word can be added."""
        return core_schema.no_info_plain_validator_function(
            self._read,
            serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"enum": list(self.names), "type": "string"}

    def _read(self, value: object) -> W_co:
        if isinstance(value, Word):  # made by us: in a file every value is text
            value = value.name
        if word := self.get(value):
            return word
        raise PydanticCustomError("unknown_word", "no word of this kind", {"allowed": self.names})
