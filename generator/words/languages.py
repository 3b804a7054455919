"""Which language is spoken: that of the dossier of which something is said.

One program may speak of several dossiers side by side, of each in its own language. Whatever says something of a
dossier is marked ``in_its_language``, and all that it says is said in that language. Outside of it English is spoken:
by problems and by the command line, which speak to authors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache, wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from generator.model import IN_ENGLISH, Language
from generator.words.comparing import is_known, unlike
from generator.words.kept import kept
from generator.words.messages import Catalogue

_MOST_KEPT = 8
"""How many catalogues are remembered: those of a dossier change while somebody writes them, and are served."""


class Speaks(Protocol):
    """A dossier, or a part of one, of which everything is said in one language."""

    @property
    def language(self) -> Language: ...


_Of = TypeVar("_Of", bound=Speaks)
_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


@cache
def _brought(code: str) -> str:
    """What the package says in a language, or of pt-BR in pt; nothing where it has no catalogue of it."""
    return "\n".join((kept(code) or kept(code.partition("-")[0])).values())


@lru_cache(_MOST_KEPT)
def catalogue(language: Language = IN_ENGLISH) -> Catalogue:
    """The catalogue of a language; where the dossier brings messages of its own, those are said.

    Raises LookupError where there is none, and ValueError where one cannot be read.
    """
    if is_known(language.code) and (language.own or _brought(language.code)):
        return _parsed(language.code, _brought(language.code), "\n".join(text for _, text in language.own))
    raise LookupError(f"there is no catalogue of '{language.code}'")


_parsed = lru_cache(_MOST_KEPT)(Catalogue)
"""A catalogue by its language and its text, of which each is made once."""


@lru_cache(_MOST_KEPT)
def speaks(language: Language) -> bool:
    """Whether a language has a catalogue, and one that says all that there is to say."""
    return is_known(language.code) and bool(language.own or _brought(language.code)) and not unlike(language)


_spoken: ContextVar[Catalogue] = ContextVar("spoken")


def current() -> Catalogue:
    """The catalogue of the language that is spoken here."""
    return _spoken.get(None) or catalogue()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """All that is said within is said in this language.

    It is said in English where the language has no catalogue, or a dossier's own lacks something: that is a problem of
    the dossier, of which no site is made, and whose other problems are reported as well.
    """
    token = _spoken.set(catalogue(language if speaks(language) else IN_ENGLISH))
    try:
        yield
    finally:
        _spoken.reset(token)


def in_its_language(telling: Callable[Concatenate[_Of, _Given], _Made]) -> Callable[Concatenate[_Of, _Given], _Made]:
    """A function that tells something of its first argument, a dossier or a part of one: in the language of that."""

    @wraps(telling)
    def speaks(of: _Of, /, *given: _Given.args, **named: _Given.kwargs) -> _Made:
        with speaking(of.language):
            return telling(of, *given, **named)

    return speaks
