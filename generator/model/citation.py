"""Where something stands: ``s3#p9 "formally requested"``."""

from __future__ import annotations

import re
from typing import Any

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from generator.model.values import ID, Record, SourceId

_CITATION = re.compile(rf"^(?P<source>{ID})#p(?P<passage>[1-9][0-9]{{0,3}})(?:\s+\"(?P<anchor>.+)\")?$", re.DOTALL)
_SPACED = re.compile(
    rf"^(?P<source>{ID})\s{{0,9}}#\s{{0,9}}p?\s{{0,9}}(?P<passage>[0-9]{{1,4}})(?P<rest>\s+\".+\")?$", re.DOTALL
)
_EXAMPLE = 'for example s3#p9 "formally requested"'


class Citation(Record):
    """Where in a source something stands: ``s3#p9 "formally requested"``."""

    source: SourceId
    """The id of the article's record in seeds/."""
    passage: int = Field(ge=1)
    """Which non-blank line of the text, counted from 1, the title included."""
    anchor: str | None = None
    """Two to five words that occur exactly once in the passage; none where a spelling itself is what to find."""

    @model_validator(mode="before")
    @classmethod
    def _parse(cls, value: object) -> object:
        if isinstance(value, dict) and isinstance(value.get("passage"), int):
            return value  # made by us: in a file every value is text
        typed = value.strip() if isinstance(value, str) else ""
        if match := _CITATION.match(typed):
            return {**match.groupdict(), "passage": int(match["passage"])}
        shown = repr(typed[:80]) if typed else "in parts"
        raise ValueError(f'citation {shown} is not written as SOURCE#pN "anchor"|{_what_to_type(typed)}')

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """What is typed is one string, whatever it is kept as; editors complete its source."""
        pattern = re.sub(r"\?P<[a-z]+>", "?:", _CITATION.pattern)
        return {"type": "string", "pattern": pattern, "cites": True, "description": cls.__doc__}

    def __str__(self) -> str:
        return self.place + (f' "{self.anchor}"' if self.anchor is not None else "")

    @property
    def place(self) -> str:
        """The passage alone: ``s3#p9``."""
        return f"{self.source}#p{self.passage}"


def _what_to_type(value: str) -> str:
    slip = _SPACED.match(value)
    if slip and not int(slip["passage"]):
        return f"passages are counted from 1, the title included: type {slip['source']}#p1" + (slip["rest"] or "")
    if slip:
        return f"type {slip['source']}#p{int(slip['passage'])}" + (slip["rest"] or ' "two to five words"')
    if re.fullmatch(ID, value):
        return (
            f'type {value}#pN "two to five words" without a space: after one, YAML takes # for the start of a comment'
        )
    return _EXAMPLE
