"""The types of single values: ids, plain text, an editor's Markdown, yes and no, numbers, dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
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

from generator import amounts, dates
from generator.model.faults import fault
from generator.model.kinds import CLOCK, FACT, KINDS, QUESTION, SOURCE, TOPIC, Kind
from generator.unicode import is_language

ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
LONGEST_ID = 80
OF_WINDOWS = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""The names that Windows keeps for itself, whatever the ending behind them: no file there can have one."""
RESERVED_IDS: Mapping[str, str] = {"index": "what lists are called", **dict.fromkeys(OF_WINDOWS, "a device on Windows")}
"""Well-formed words that may not be ids, and what each of them is.

A page called index would take the place of the list of its kind; one that is called like a device, no Windows can hold.
"""

Sort = Literal[
    "own id", "id", "answer", "citation", "passages", "prose", "text", "printed", "notation", "word", "own word",
    "date", "amount", "flag", "number",
]  # fmt: skip
"""The sorts of single values, by which rules and commands treat fields of all kinds of records alike.

An ``own id`` is the id of a record or an answer, ``id`` and ``answer`` name one; a ``citation`` is of one passage,
``passages`` are several in a row; ``text`` is the editors' own and
``printed`` a source's; ``notation`` is text of a fixed form, a ``word`` is one of
those that may be chosen, and an ``own word`` is one of these or a dossier's own."""


@dataclass(frozen=True)
class Holds:
    """Says of which sort the values of a type are, where they are all ``str`` to Python."""

    sort: Sort


@dataclass(frozen=True)
class Names:
    """Says that an id names another record. Rules, completion in editors and renaming go by it."""

    may: Callable[[Kind], bool]
    """Whether it may name a record of a kind."""
    rule: str
    """The code of the problem of an id that names none of them."""
    word: str
    """What the problem calls such a record."""
    gone: bool = False
    """Whether it may name a retired id too."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of the kinds of record that it may name, and ``retired`` where that may be a retired id."""
        return (*(kind.name for kind in KINDS if self.may(kind)), *(("retired",) if self.gone else ()))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {**handler(schema), "names": list(self.kinds)}


@dataclass(frozen=True)
class Shows:
    """Says that the passage of a citation prints, letter for letter, what another field of the same record holds."""

    field: str


Id = Annotated[str, StringConstraints(pattern=rf"^{ID}$", max_length=LONGEST_ID), Holds("own id")]
"""The id of a record, or the short name of an answer; the types below name another one."""
AnswerId = Annotated[Id, Holds("answer")]
"""The short name of one of the answers of the same fact."""
SourceId = Annotated[Id, Names(lambda kind: kind is SOURCE, "unknown-source", "source")]
EntityId = Annotated[Id, Names(lambda kind: kind.speaks, "unknown-voice", "voice")]
"""Whoever can be a voice."""
HolderId = Annotated[Id, Names(lambda kind: kind.speaks, "unknown-person", "person or body")]
"""Whoever can hold a post."""
BoundId = Annotated[Id, Names(lambda kind: kind.is_named, "unknown-person", "person, body or thing")]
"""Whoever or whatever can have a post to be held, or a bond."""
WholeId = Annotated[Id, Names(lambda kind: kind.is_named, "unknown-subject", "subject")]
"""What a body, a place or a thing can be part of."""
SubjectId = Annotated[Id, Names(lambda kind: kind.is_subject, "unknown-subject", "subject")]
"""What a fact can be about."""
ClockId = Annotated[Id, Names(lambda kind: kind is CLOCK, "unknown-clock", "clock")]
TopicId = Annotated[Id, Names(lambda kind: kind is TOPIC, "unknown-subject", "topic")]
FactId = Annotated[Id, Names(lambda kind: kind is FACT, "unknown-fact", "fact")]
LeadId = Annotated[Id, Names(lambda kind: kind in (QUESTION, FACT), "unknown-lead", "question or fact")]
"""What the home page can name first."""
ShownId = Annotated[Id, Names(lambda kind: not kind.shown_on or kind is QUESTION, "unknown-record", "record")]
"""Whatever has a page of its own, or an entry among the questions."""
RecordId = Annotated[Id, Names(lambda _: True, "retired-without-redirect", "record", gone=True)]
"""What a retired id can lead to."""


def _one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_one_line), StringConstraints(min_length=1), Holds("text")]
"""Plain text of our own: reaches every page exactly as typed, and never as markup."""
Printed = Annotated[Text, Holds("printed")]
"""Plain text that a source prints: a title, a by-line, a spelling. No rule against copying looks at it."""


def _language(value: object) -> object:
    if isinstance(value, str) and not is_language(value):
        hint = "type its tag: en, de, ko, pt-BR, zh-Hant; und where nobody knows it"
        raise fault("bad-value", f"{value[:20]!r} is no language", hint)
    return value


LanguageTag = Annotated[str, BeforeValidator(_language), Holds("notation")]
"""A language by its tag, as BCP 47 has it: en, pt-BR."""
WEB_SIGNS = r"[A-Za-z0-9._~:/?#@!$&+,;=%-]"
"""The signs of an address that neither Markdown nor HTML reads as its own, so that it can be printed as typed."""
_WEB = rf"^https?://[A-Za-z0-9._-]+(:[0-9]{{1,5}})?([/?#]{WEB_SIGNS}*)?$"
"""The host comes first: before it a user's name, which browsers hide, could seem to be one."""
WebAddress = Annotated[str, StringConstraints(pattern=_WEB), Holds("notation")]
"""The address of a page on the web."""


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
"""``yes`` or ``no``."""


Passages = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?$"), Holds("notation")]
"""The number of a passage, or a range of them: 3-6."""


def numbered(passages: str) -> range:
    """The numbers of such passages; none where the last one stands first."""
    first, _, last = passages.partition("-")
    return range(int(first), int(last or first) + 1)


def _number(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[1-9][0-9]{0,3}", value):
        raise fault("bad-value", f"{value[:20]!r} is not a number", "type digits alone, 1 to 9999")
    return value


Number = Annotated[int, BeforeValidator(_number)]
"""A count or a number of a line, 1 to 9999."""


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
"""A friendly date ("early 2011-03"); ``dates`` says what may be typed."""


def _of_its_own(when: dates.When) -> dates.When:
    if when.refers_to:
        hint = "type a date of its own: 2011-03-15, or 2011-05? if inferred"
        base = "source" if when.of_a_source else "fact"
        raise fault("impossible-date", f"'{when.text}' is counted from a {base}", hint)
    return when


OwnWhen = Annotated[When, AfterValidator(_of_its_own)]
"""A date that is counted from no fact and no source, since it is needed before these have a date."""


def _of_one_day(when: dates.When) -> dates.When:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", when.text):
        raise fault("impossible-date", f"'{when.text}' is no single day", "type year, month and day: 2011-03-15")
    return when


Day = Annotated[When, AfterValidator(_of_one_day)]
"""A single day on which we did something, and of which there is no doubt."""


def _of_no_fact(when: dates.When) -> dates.When:
    if when.refers_to and not when.of_a_source:
        hint = "type a date of its own, or one that is counted from a source: 2011-03-15, day before published:ID"
        raise fault("impossible-date", f"'{when.text}' is counted from a fact", hint)
    return when


SpokenWhen = Annotated[When, AfterValidator(_of_no_fact)]
"""A day on which somebody spoke. It is counted from no fact, since no fact is about it."""


def _amount(value: object) -> object:
    if isinstance(value, amounts.Amount):
        return value  # made by us: in a file every value is text
    if not isinstance(value, str):
        raise fault("impossible-amount", "an amount is not written in parts", f"type {amounts.EXAMPLES}")
    try:
        return amounts.parse(value)
    except amounts.NoAmount as no_amount:
        raise fault("impossible-amount", no_amount.what, no_amount.hint) from no_amount


Amount = Annotated[
    amounts.Amount,
    BeforeValidator(_amount, json_schema_input_type=Annotated[str, StringConstraints(pattern=amounts.PATTERN)]),
    PlainSerializer(lambda amount: amount.text, return_type=str),
    Holds("amount"),
]
"""An amount ("over 1,200"); ``amounts`` says what may be typed."""


Where = tuple[str | int, ...]
"""A path to a value, from the id of its record: ``("lens-vanished", "says", 0, "at")``; where an id is gone, after the
word "retired": ``("retired", "left-home", "to", 0)``."""


class Record(BaseModel):
    """What is typed in keys and values: a thing in a dossier, or a part of one. It never changes once it is read."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        arbitrary_types_allowed=True,
        use_attribute_docstrings=True,  # what is typed below a field is what an editor reads on hover
    )
