"""Whether the names of a dossier's files are fit for every place where they are shown, and for any system to hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from generator.model import OF_WINDOWS
from generator.problem import Mark, Problem
from generator.unicode import comparable

_INSIDE = "._-"
"""The signs that a name may have beside letters and digits; a dot not as its last."""

_USUAL = re.compile(r"[\w-]+(?:[./][\w-]+)*", re.ASCII)
"""Most paths; these need no closer look."""


def unportable(names: Iterable[str]) -> Iterator[Problem]:
    """A problem for each of these paths that is not plain, that another system could not hold, or takes for another.

    A name is plain that has letters, marks and digits of any script, and ``-``, ``_`` and ``.`` within it. Names are
    shown in logs, in messages and on the pages of a preview, where any other sign may be read as more than a name. What
    another system cannot hold is lacking in a clone there, without a word.
    """
    first: dict[str, str] = {}
    for name in names:
        if device := next((part for part in name.split("/") if _stem(part) in OF_WINDOWS), None):
            what = f"'{device}' is what Windows calls a device, and no file there can have that name"
            yield Problem(Mark(name), "file-name", what, "give it another name")
        if not _USUAL.fullmatch(name) and (plain := "/".join(map(_plain, name.split("/")))) != name:
            what = "a name is made of letters, digits, '-' and '_', with dots inside alone"
            yield Problem(Mark(name), "file-name", what, f"call it {plain}")
        other = first.setdefault(_without_case(name), name)
        if other != name:
            what = f"this and {other} are one file on a system that knows no capital letters"
            yield Problem(Mark(name), "file-name", what, "give one of them another name")


def _plain(part: str) -> str:
    """One part of a path as a plain name; the same where it is one."""
    composed = unicodedata.normalize("NFC", comparable(part))
    signs = ((sign if _is_plain(sign) else "-") for sign in composed)
    return "".join(signs).strip(".") or "-"


def _is_plain(sign: str) -> bool:
    return sign in _INSIDE or unicodedata.category(sign)[0] in "LM" or unicodedata.category(sign) == "Nd"


def _stem(part: str) -> str:
    return part.partition(".")[0].rstrip().casefold()


def _without_case(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
