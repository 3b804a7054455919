"""Whether any system can hold the files of a dossier: two names that differ in capitals alone are one file on some."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from generator.model import OF_WINDOWS
from generator.problem import Mark, Problem

_NOWHERE_ON_WINDOWS = re.compile(r'[<>:"\\|?*]|[. ](?=/|$)')
"""Signs that no name there may have, or may end in."""


def unportable(names: Iterable[str]) -> Iterator[Problem]:
    """A problem for each of these paths that another system could not hold, or would take for another of them.

    A clone there fails, or lacks a file without a word.
    """
    first: dict[str, str] = {}
    for name in names:
        if device := next((part for part in name.split("/") if _stem(part) in OF_WINDOWS), None):
            what = f"'{device}' is what Windows calls a device, and no file there can have that name"
            yield Problem(Mark(name), "file-name", what, "give it another name")
        if sign := _NOWHERE_ON_WINDOWS.search(name):
            what = f"no name of a file has, or ends in, {sign.group()!r} on Windows"
            yield Problem(Mark(name), "file-name", what, "give it another name")
        other = first.setdefault(_without_case(name), name)
        if other != name:
            what = f"this and {other} are one file on a system that knows no capital letters"
            yield Problem(Mark(name), "file-name", what, "give one of them another name")


def _stem(part: str) -> str:
    return part.partition(".")[0].rstrip().casefold()


def _without_case(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
