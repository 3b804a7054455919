"""A citation: the passage of a source, and the words in it, on which something rests."""

from __future__ import annotations

import re
from typing import Any

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from generator.model.faults import fault
from generator.model.values import ID, Record, SourceId
from generator.problem import SHOWN

_CITATION = re.compile(rf"^(?P<source>{ID})#p(?P<passage>[1-9][0-9]{{0,3}})(?:\s+\"(?P<anchor>.+)\")?$", re.DOTALL)
_QUOTES = "\"'“”„‟«»‘’`"
_NEARLY = re.compile(
    rf"^(?P<source>{ID})(?:\s{{0,9}}[#:]\s{{0,9}}p?|\s{{1,9}}p)\s{{0,9}}(?P<passage>[0-9]{{1,4}})(?:\s{{1,9}}(?P<words>.+))?$",
    re.DOTALL | re.IGNORECASE,
)
"""A citation with a slip in it: a space, a capital, another sign, the wrong quotes or none."""
_LONGEST = 300
"""Whatever is longer is no citation with a slip in it."""
_IN_PARTS = 'a citation is one text, SOURCE#pN "anchor", and is not written in parts'
_EXAMPLE = 'for example a#p3 "first days of"'


class Citation(Record):
    """A passage of a source, with words of it to find there: ``a#p3 "first days of"``."""

    source: SourceId
    """The id of the article's record in seeds/."""
    passage: int = Field(ge=1)
    """Which passage of the text, counted from 1, the title included: a line that is not blank, or a paragraph."""
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
        what = f'citation {typed[:SHOWN]!r} is not written as SOURCE#pN "anchor"' if typed else _IN_PARTS
        raise fault("malformed-citation", what, _what_to_type(typed))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The string that is typed, not the fields that it is read into; editors complete its source."""
        pattern = re.sub(r"\?P<[a-z]+>", "?:", _CITATION.pattern)
        return {"type": "string", "pattern": pattern, "cites": True, "description": cls.__doc__}

    def __str__(self) -> str:
        return self.place + (f' "{self.anchor}"' if self.anchor is not None else "")

    @property
    def place(self) -> str:
        """The passage alone: ``a#p3``."""
        return f"{self.source}#p{self.passage}"


def _what_to_type(value: str) -> str:
    """The author's own citation, mended where it can be."""
    slip = _NEARLY.match(value) if len(value) <= _LONGEST else None
    if slip:
        place = f"{slip['source'].lower()}#p{max(int(slip['passage']), 1)}"
        no_anchor = not slip["words"] and not int(slip["passage"])
        words = (slip["words"] or "two to five words").strip(f"{_QUOTES} ")
        return f"{_why(slip)}type {place}" + ("" if no_anchor else f' "{words}"')
    if len(value) <= _LONGEST and re.fullmatch(ID, value):
        return (
            f'type {value}#pN "two to five words" without a space: after one, YAML takes # for the start of a comment'
        )
    return _EXAMPLE


def _why(slip: re.Match[str]) -> str:
    """What is wrong with it, where the mended citation alone does not show that."""
    words = slip["words"] or ""
    if not int(slip["passage"]):
        return "passages are counted from 1, the title included: "
    if re.search("[“”„‟«»‘’]", words[:1] + words[-1:]):
        return "the quotes are curly: "
    if words and words[0] not in _QUOTES and words[-1] not in _QUOTES:
        return "put the words in quotes: "
    if words.count('"') == 1:
        return "a quote is missing: "
    return ""
