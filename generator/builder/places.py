"""Where a setting is typed, in ``mkdocs.yml`` or in a file that it names as ``INHERIT``; where a page is edited."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import yaml
from mkdocs.config.defaults import MkDocsConfig

from generator.problem import Mark


def root_of(config: MkDocsConfig) -> Path:
    """The dossier's root: the folder its ``mkdocs.yml`` is in."""
    return Path(config.config_file_path).resolve().parent


def edit_uri(mark: Mark, config: MkDocsConfig) -> str:
    """Where a page is edited: the line of the file it is made from, seen from the docs folder ``edit_uri`` means."""
    file = os.path.relpath(root_of(config) / mark.file, config.docs_dir)
    return f"{quote(Path(file).as_posix())}#L{mark.line}"


def place_of(config: MkDocsConfig, *keys: str) -> Mark:
    """The place to which these keys lead, or as far as any file of the settings knows them."""
    first = Path(config.config_file_path)
    found = ((_find(node, keys), file) for file, node in _files(first))
    at, file = max(found, key=lambda known: len(known[0]))
    return _mark(at, Path(os.path.relpath(file, first.parent)).as_posix())


def place_in(file: Path, name: str, *keys: str) -> Mark:
    """The same in any one file of YAML; ``name`` is what problems call it."""
    return _mark(_find(_read(file), keys), name)


def _files(file: Path) -> Iterator[tuple[Path, yaml.Node | None]]:
    """A file of settings and those it inherits from; each says only what those before it do not."""
    seen: set[Path] = set()
    while file.is_file() and file.resolve() not in seen:
        seen.add(file.resolve())
        node = _read(file)
        yield file, node
        inherited = _below(node, "INHERIT")
        if not inherited or not isinstance(inherited[1], yaml.ScalarNode):
            return
        file = Path(os.path.normpath(file.parent / inherited[1].value))


def _read(file: Path) -> yaml.Node | None:
    node: yaml.Node | None = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return node


def _find(node: yaml.Node | None, keys: tuple[str, ...]) -> list[yaml.Node]:
    """The nodes of these keys, up to the first that is not there."""
    found: list[yaml.Node] = []
    for key in keys:
        pair = _below(node, key)
        if not pair:
            break
        at, node = pair
        found.append(at)
    return found


def _mark(found: list[yaml.Node], name: str) -> Mark:
    if not found:
        return Mark(name)
    return Mark(name, found[-1].start_mark.line + 1, found[-1].start_mark.column + 1)


def _below(node: yaml.Node | None, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    """Where a key is typed, and what stands under it; in a list a key may be an entry by itself."""
    if isinstance(node, yaml.MappingNode):
        return next((pair for pair in node.value if pair[0].value == key), None)
    if isinstance(node, yaml.SequenceNode):
        inner = ((entry, entry) if isinstance(entry, yaml.ScalarNode) else _below(entry, key) for entry in node.value)
        return next((pair for pair in inner if pair and pair[0].value == key), None)
    return None
