"""Sources and dispatches as they were exported at some time, and what every exported record is read with."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pydantic import BaseModel, ConfigDict, Field

from generator import words
from generator.model import ARTICLE, ID, SOURCE_SORTS, Registry, Word

URL = r"^/[a-z0-9/#-]*$"
AN_ID = f"^{ID}$"


def label(name: str, registry: Registry[Word]) -> str:
    """The label of a word, or the word as it was exported if this version does not know it."""
    word = registry.get(name)
    return words.say(word, "label") if word else name


class Read(BaseModel):
    """An exported record. Fields of a later version are ignored; fields that an earlier one lacked have defaults."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Days(Read):
    edtf: str
    words: str


class CardThen(Read):
    """What a catalogue card said of a source."""

    publisher: str | None = None
    author: str | None = None
    published: Days | None = None
    basis: str | None = None
    time: str | None = None
    page: str | None = None
    url: str | None = None
    archived: str | None = None
    retrieved: Days | None = None
    rights: str | None = None
    found: str | None = None

    @property
    def lines(self) -> Mapping[str, str]:
        """What it said in each of its fields, in words."""
        known = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: str(getattr(value, "words", value)) for name, value in known.items() if value is not None}


class RenditionThen(Read):
    out_of: str
    into: str
    by: str

    def __str__(self) -> str:
        return words.say("compared-rendition", languages=words.row([self.out_of, self.into], "changed"), who=self.by)


class SourceThen(Read):
    """A source as it was exported."""

    id: str = Field(pattern=AN_ID)
    url: str = Field(pattern=URL)
    title: str
    sort: str = ARTICLE.name
    translation: str | None = None
    translations: tuple[RenditionThen, ...] = ()
    voice: str | None = None
    catalogue: CardThen | None = None

    def said(self, called: Callable[[str], str]) -> Mapping[str, str]:
        """What its record said of the source itself, by field; ``called`` names whoever is behind an id."""
        return {
            "sort": label(self.sort, SOURCE_SORTS),
            "translation": self.translation or "",
            "translations": words.row(map(str, self.translations)),
            "voice": called(self.voice) if self.voice else "",
        }

    @property
    def card(self) -> Mapping[str, str]:
        """What its card said, by field; empty where it had none."""
        return self.catalogue.lines if self.catalogue else {}


class StretchThen(Read):
    source: str = Field(pattern=AN_ID)
    first: int
    last: int

    def __str__(self) -> str:
        return f"{self.source}#p{self.first}" + (f"-{self.last}" if self.last != self.first else "")


class DispatchThen(Read):
    """A dispatch as it was exported."""

    id: str = Field(pattern=AN_ID)
    url: str = Field(pattern=URL)
    name: str
    agency: str | None = None
    prints: tuple[StretchThen, ...] = ()

    def said(self, called: Callable[[str], str]) -> Mapping[str, str]:
        """What its record said of it, by field; ``called`` names whoever is behind an id."""
        return {"agency": called(self.agency) if self.agency else "", "prints": words.row(map(str, self.prints))}
