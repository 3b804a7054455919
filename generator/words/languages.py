"""Which language is spoken: that of the dossier of which something is said.

One program may speak of several dossiers side by side, of each in its own language. Whatever says something of a
dossier is marked ``in_its_language``, and all that it says is said in that language. Outside of it English is spoken:
by problems and by the command line, which speak to authors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from babel import Locale, UnknownLocaleError

from generator.model import ENGLISH
from generator.words.messages import Catalogue

FOLDERS = [Path(__file__).parent]
"""Where catalogues lie."""


class Speaks(Protocol):
    """A dossier, or a part of one, of which everything is said in one language."""

    @property
    def language(self) -> str: ...


_Of = TypeVar("_Of", bound=Speaks)
_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


def known_languages() -> list[str]:
    """The codes of all languages that have a catalogue."""
    return sorted({path.name.partition(".")[0] for folder in FOLDERS for path in folder.glob("*.ftl")})


@cache
def catalogue(language: str = ENGLISH) -> Catalogue:
    """The catalogue of a language by its code; of pt-BR that of pt, where it has none of its own.

    Raises LookupError where there is none.
    """
    for code in (language, language.partition("-")[0]):
        files = [path for folder in FOLDERS for name in (f"{code}.ftl", f"{code}.*.ftl") for path in folder.glob(name)]
        if files and is_known(language):
            return _parsed(language, "\n".join(path.read_text(encoding="utf-8") for path in sorted(files)))
    raise LookupError(f"there is no catalogue of '{language}'")


_parsed = cache(Catalogue)
"""A catalogue by its language and its text, of which each is parsed once; that takes a fifth of a second."""


def is_known(code: str) -> bool:
    """Whether it is known how dates and numbers are written in a language."""
    try:
        Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def speaks(language: str) -> bool:
    """Whether a language has a catalogue."""
    try:
        return bool(catalogue(language))
    except LookupError:
        return False


_spoken: ContextVar[Catalogue] = ContextVar("spoken")


def current() -> Catalogue:
    """The catalogue of the language that is spoken here."""
    return _spoken.get(None) or catalogue()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """All that is said within is said in this language.

    It is said in English where the language has no catalogue: that is a problem of the dossier, of which no site is
    made, and whose other problems are reported as well.
    """
    token = _spoken.set(catalogue(language if speaks(language) else ENGLISH))
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
