"""Add a record to the end of a file that holds a list."""

from __future__ import annotations

import re

from generator.load import read_yaml
from generator.problem import DossierError, Mark, Problem


def with_record(path: str, before: bytes, entry: str) -> bytes:
    """The content of a file with one more record at its end.

    Raises DossierError unless the file is empty, or a list whose records begin with a dash in the first column.
    """
    root = read_yaml(path, before).root
    if root is not None and not (isinstance(root, list) and re.search(rb"^- ", before, re.MULTILINE)):
        hint = "put a dash before the record it holds, and indent the rest of it by two spaces"
        raise DossierError([Problem(Mark(path), "not-a-list", "this file does not hold a list of records", hint)])
    end = b"\r\n" if b"\r\n" in before else b"\n"
    ended = before if not before or before.endswith(b"\n") else before + end
    return ended + entry.encode().replace(b"\n", end)
