"""The words that readers see of ``mkdocs.yml`` and of what it inherits; all else there is for the engine to read."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.load.text import Refused, bytes_of
from generator.load.tree import parsable
from generator.model import Setting
from generator.problem import Mark

FILE = "mkdocs.yml"
_NAMED = {("site_name",), ("site_description",), ("site_author",), ("repo_name",)}
_CALLED = {"title", "permalink_title"}
"""What an extension calls a list of headings, and says of the sign beside each."""
_Typed = tuple[tuple[str, ...], yaml.ScalarNode]


def settings(root: Path) -> tuple[Setting, ...]:
    """Each of those words, the nearest file's first; none of a file that cannot be read, of which the engine tells."""
    return tuple(
        Setting(Mark(name, at.start_mark.line + 1, at.start_mark.column + 1), ".".join(keys), at.value)
        for name, typed in _files(root)
        for keys, at in typed
        if _is_shown(keys)
    )


def settings_files(root: Path) -> list[str]:
    """The files that they are read from: their paths below the root."""
    return [name for name, _ in _files(root)]


def _files(root: Path) -> Iterator[tuple[str, list[_Typed]]]:
    """Each file that can be read, with every value in it, in the order in which they are typed."""
    name, seen = FILE, set[str]()
    while name not in seen and (typed := _read(root, name)):
        seen.add(name)
        yield name, typed
        inherited = next((at.value for keys, at in typed if keys == ("INHERIT",)), "")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(name), inherited))


def _read(root: Path, name: str) -> list[_Typed]:
    """What a file holds; nothing if it lies elsewhere, or cannot be read."""
    file = root / name
    try:
        if not file.is_file() or not file.resolve().is_relative_to(root.resolve()):
            return []
        return [*_values(yaml.compose(parsable(name, bytes_of(file)), Loader=yaml.CSafeLoader), ())]
    except (OSError, Refused, yaml.YAMLError, ValueError, RecursionError):
        return []


def _values(node: yaml.Node | None, keys: tuple[str, ...]) -> Iterator[_Typed]:
    """The values below a node, each with the keys that lead to it."""
    if isinstance(node, yaml.ScalarNode):
        yield keys, node
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _values(value, keys)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _values(value, (*keys, str(key.value)))


def _is_shown(keys: tuple[str, ...]) -> bool:
    """Whether readers may see a setting: the names of the site, what a button says, all that templates are given."""
    return (
        keys in _NAMED or keys[:1] == ("extra",) or keys[-2:] == ("toggle", "name") or not _CALLED.isdisjoint(keys[-1:])
    )
