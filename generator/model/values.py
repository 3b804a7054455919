"""What a single value may be: ids, plain text, an editor's Markdown, yes and no, friendly dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    StringConstraints,
)
from pydantic_core import CoreSchema, core_schema

from generator import dates
from generator.model.faults import fault

ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
LONGEST_ID = 80
RESERVED_IDS = frozenset({"index"})
"""Well-formed and yet no ids: a page of that name would take the place of the list of its kind."""
Id = Annotated[str, StringConstraints(pattern=rf"^{ID}$", max_length=LONGEST_ID)]


@dataclass(frozen=True)
class Names:
    """Marks an id as the name of another record, of one of these kinds; what completes or renames ids goes by it."""

    kinds: tuple[str, ...]

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {**handler(schema), "names": list(self.kinds)}


_SPEAKING = ("person", "organisation", "place", "voice")
SourceId = Annotated[Id, Names(("source",))]
EntityId = Annotated[Id, Names(_SPEAKING)]
"""Whoever can speak or be spoken of."""
SubjectId = Annotated[Id, Names((*_SPEAKING, "topic", "term"))]
"""Whatever a fact can be about."""
TopicId = Annotated[Id, Names(("topic",))]
FactId = Annotated[Id, Names(("fact",))]
RecordId = Annotated[Id, Names(("source", *_SPEAKING, "term", "topic", "fact", "question", "slip", "retired"))]


def _one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_one_line), StringConstraints(min_length=1)]
"""Plain text: reaches every page exactly as typed, and never as markup."""


class Prose(str):
    """An editor's Markdown, without raw HTML; the one kind of text that reaches a page as markup."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            cls, core_schema.str_schema(strip_whitespace=True, min_length=1)
        )


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value not in ("yes", "no"):
            raise fault("bad-value", f"{value[:20]!r} is neither yes nor no", "type yes or no")
        return value == "yes"
    return value


Flag = Annotated[bool, BeforeValidator(_flag, json_schema_input_type=Literal["yes", "no"])]


def _number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[1-9][0-9]{0,3}", value):
        raise fault("bad-value", f"{value[:20]!r} is not a number", "type digits alone, 1 to 9999")
    return value


Number = Annotated[int, BeforeValidator(_number)]


def _when(value: object) -> object:
    if isinstance(value, dates.When):
        return value  # made by us: in a file every value is text
    if not isinstance(value, str):
        raise fault("impossible-date", "a date is not written in parts", f"type {dates.EXAMPLES}")
    try:
        return dates.parse(value)
    except dates.NoDate as no_date:
        raise fault("impossible-date", no_date.what, no_date.hint) from no_date


When = Annotated[
    dates.When,
    BeforeValidator(_when, json_schema_input_type=Annotated[str, StringConstraints(pattern=dates.PATTERN)]),
    PlainSerializer(lambda when: when.text, return_type=str),
]
"""A friendly date ("early 2018-11"); ``dates`` says what may be typed."""


def _of_its_own(when: dates.When) -> dates.When:
    if when.refers_to:
        hint = "type a date of its own: 2019-01-03, or 2019-01? if inferred"
        raise fault("impossible-date", f"'{when.text}' is counted from a fact", hint)
    return when


OwnWhen = Annotated[When, AfterValidator(_of_its_own)]
"""A date that hangs on no fact: it is needed before, or apart from, all that is worked out from facts."""


class Record(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        arbitrary_types_allowed=True,
        use_attribute_docstrings=True,  # what stands below a field is what an editor reads on hover
    )
