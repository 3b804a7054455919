"""Places in sources: a citation, with the words in a passage on which something rests, and passages in a row."""

from __future__ import annotations

import re
from typing import Any

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from generator.model.faults import fault
from generator.model.values import ID, Passages, Record, SourceId, numbered
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
_STRETCH = re.compile(rf"^(?P<source>{ID})#p(?P<passages>[1-9][0-9]{{0,3}}(?:-[1-9][0-9]{{0,3}})?)$")
_NEARLY_A_STRETCH = re.compile(
    rf"^(?P<source>{ID})\s{{0,9}}[#:]?\s{{0,9}}p?(?P<first>[1-9][0-9]{{0,3}})\s{{0,9}}[-‐-―]\s{{0,9}}(?:{ID}#)?p?(?P<last>[1-9][0-9]{{0,3}})$",
    re.IGNORECASE,
)
"""Passages in a row with a slip in it: the id or the letter again behind the dash, a space, another dash."""
_IN_PARTS = 'a citation is one text, SOURCE#pN "anchor", and is not written in parts'
_EXAMPLE = 'for example a#p3 "first days of"'


class Citation(Record):
    """A passage of a source, with words of it to find there: ``a#p3 "first days of"``."""

    source: SourceId
    """The id of the source's record in seeds/."""
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


class Stretch(Record):
    """Passages in a row of one source: ``a#p3-6``; or one of them: ``a#p3``."""

    source: SourceId
    """The id of the source's record in seeds/."""
    passages: Passages
    """The number of a passage, or a range of them: 3-6."""

    @model_validator(mode="before")
    @classmethod
    def _parse(cls, value: object) -> object:
        if isinstance(value, dict) and {*value} == {"source", "passages"}:
            return value  # made by us: in a file it is one text
        typed = value.strip() if isinstance(value, str) else ""
        if match := _STRETCH.match(typed):
            return match.groupdict()
        slip = _NEARLY_A_STRETCH.match(typed) if len(typed) <= _LONGEST else None
        hint = (
            f"type {slip['source'].lower()}#p{slip['first']}-{slip['last']}" if slip else "for example a#p3-6, or a#p3"
        )
        raise fault("malformed-citation", f"{typed[:SHOWN]!r} is not written as SOURCE#pN-M", hint)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The string that is typed, as of a citation."""
        return {"type": "string", "pattern": re.sub(r"\?P<[a-z]+>", "?:", _STRETCH.pattern), "description": cls.__doc__}

    def __str__(self) -> str:
        return f"{self.source}#p{self.passages}"

    @property
    def numbers(self) -> range:
        return numbered(self.passages)

    @property
    def places(self) -> tuple[str, ...]:
        """Each of the passages alone: ``a#p3``."""
        return tuple(f"{self.source}#p{number}" for number in self.numbers)


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
