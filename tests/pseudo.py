"""A pseudo-language: the English catalogue in other letters, and a dossier whose editors write in others again.

On a site that is made of both, whatever still reads in Latin letters was typed in the code and can not be translated.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import cycle
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from generator.model import CATALOGUES, Dossier, Language, Prose, Record, Word
from generator.model.citation import Citation
from generator.model.walk import Kept, Keyed, Several, Shape, shapes
from generator.words import catalogue
from tests.harness import ROOT

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC, ARMENIAN = ("".join(chr(first + n) for n in range(26)) for first in (0x430, 0x561))
"""The letters of the catalogue, and those of the editors. Both have capitals, as sentences need them."""
LANGUAGE = "el"
"""The language that the pseudo-language passes for, and whose months and lists it has: its letters are not Latin."""
_MARKUP = re.compile(
    r"</?[a-z][^>]*(?:>|$)|^[^<>]*\">|(?<=\])\([^)]*\)|\{:[^}]*\}|&#?\w+;|`[^`]*`|<?https?://\S+|#+\w*", re.IGNORECASE
)
"""What is no word in HTML or Markdown: a tag, also one that an argument interrupts, where a link leads, code."""


def in_letters(text: str, letters: str) -> str:
    """A text with each Latin letter as another one, and its markup as it is."""
    table = str.maketrans(LATIN + LATIN.upper(), letters + letters.upper())
    parts, last = [], 0
    for markup in _MARKUP.finditer(text):
        parts += [text[last : markup.start()].translate(table), markup.group()]
        last = markup.end()
    return "".join([*parts, text[last:].translate(table)])


@functools.cache
def pseudo_catalogue(letters: str = CYRILLIC) -> str:
    """The English catalogue with the text of each message in other letters."""
    paths = sorted((ROOT / "generator" / "words").glob("en.*ftl"))
    resource = FluentParser().parse("\n".join(path.read_text(encoding="utf-8") for path in paths))
    _Disguise(letters).visit(resource)
    return FluentSerializer().serialize(resource)


class _Disguise(visitor.Transformer):
    def __init__(self, letters: str) -> None:
        self.letters = letters

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - the name Fluent gives it
        node.value = in_letters(node.value, self.letters)
        return node


def pseudo_language(code: str = LANGUAGE, letters: str = CYRILLIC) -> Language:
    """A language of which a dossier brings the pseudo-catalogue."""
    return Language(code, ((f"{CATALOGUES}/{code}.ftl", pseudo_catalogue(letters)),))


def pseudo_dossier(dossier: Dossier, language: Language) -> Dossier:
    """The same dossier in another language, with all that editors typed and sources print in Armenian letters.

    Ids stay what they are.
    """
    kinds: dict[str, Any] = {
        field.name: {name: _record(record) for name, record in known.items()}
        for field in fields(dossier)
        if isinstance(known := getattr(dossier, field.name), Mapping)
        and known
        and all(isinstance(record, Record) for record in known.values())
    }
    pages = {path: in_letters(text, ARMENIAN) for path, text in dossier.prose.items()}
    imprint = _record(dossier.imprint).model_copy(update={"language": language.code})
    history = _record(dossier.history)
    return replace(dossier, **kinds, imprint=imprint, history=history, prose=pages, catalogues=dict(language.own))


def _record(part: Record) -> Any:
    return part.model_copy(
        update={
            name: _value(value, shape)
            for name, shape in shapes(type(part)).items()
            if (value := getattr(part, name)) is not None
        }
    )


def _value(value: Any, shape: Shape) -> Any:
    match shape:
        case Several(parts):
            return tuple(_value(inner, of_inner) for inner, of_inner in zip(value, cycle(parts), strict=False))
        case Keyed(_, of_value):
            return {key: _value(inner, of_value) for key, inner in value.items()}
        case Kept(sort="prose"):
            return Prose(in_letters(value, ARMENIAN))
        case Kept(sort="text" | "printed"):
            return in_letters(value, ARMENIAN)
        case Kept(sort="own word") if isinstance(value, Word) and is_dataclass(value):
            known = "label" in catalogue().uses.get(value.key, ())
            return value if known else replace(value, name=in_letters(value.name, ARMENIAN))
        case Kept():
            if isinstance(value, Citation) and value.anchor:
                return value.model_copy(update={"anchor": in_letters(value.anchor, ARMENIAN)})
            return value
        case _:
            return _record(value)
