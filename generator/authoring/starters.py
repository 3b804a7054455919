"""Write starters of new records: every required key without its value, every other key as a comment with an example."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path

from generator.authoring.appending import with_record
from generator.authoring.citing import numbered
from generator.authoring.ids import refuse_unless_free
from generator.disk import replace_all
from generator.evidence import UnreadableText, decoded, passages, words
from generator.load import ENDINGS, is_read, load
from generator.model import (
    ACTS,
    BODY_SORTS,
    CONFLICTS,
    KNOWINGS,
    LINES,
    PAIR_SORTS,
    SLIP_SORTS,
    SOURCE_SORTS,
    SURENESS,
    THING_SORTS,
    TRANSLATIONS,
    TRANSLATORS,
    UNUSED,
    Division,
    Kind,
    Registry,
    Source,
    Word,
)
from generator.problem import DossierError, Mark, Problem, counted

STARTERS = Path(__file__).parent / "starters"
MOST_PASSAGES = 9_999
"""The highest number of passages that a citation or a record can hold."""
MOST_WORDS_IN_TITLE = 30
"""A first line of more words is taken for text and not for a title, and is not copied."""

_WORDS: Mapping[str, Registry[Word]] = {
    "acts": ACTS,
    "hedges": SURENESS,
    "conflicts": CONFLICTS,
    "pairs": PAIR_SORTS,
    "knowings": KNOWINGS,
    "bodies": BODY_SORTS,
    "things": THING_SORTS,
    "slips": SLIP_SORTS,
    "sources": SOURCE_SORTS,
    "translations": TRANSLATIONS,
    "translators": TRANSLATORS,
    "unused": UNUSED,
}
"""The words that a starter lists in the place of ``{acts}`` and the like."""


def start(root: Path, kind: Kind, name: str, into: str | None = None) -> str:
    """Write the starter of a record into a file of its own, or to the end of the list in ``into``.

    Returns what to do next, in words. Raises DossierError where a record cannot have this id, FileExistsError where
    its own file exists already.
    """
    path = _write(root, kind, name, _starter(kind, id=name), into)
    return f"{path}: fill in the blanks of '{name}'; check says which are left"


def start_source(root: Path, name: str, text: Path, divided: Division = LINES) -> str:
    """Write the starter of a source whose text is in a file; the text is not kept.

    Returns the numbered passages and what to do next, in words. Raises as ``start`` does.
    """
    found = _passages(text, divided)
    first = " ".join(found[0].split())
    lack = _no_title(first)
    known = {"title": "" if lack else _quoted(first), "text": _quoted(text.name), "passages": str(len(found))}
    content = _starter(Source.kind, id=name, **known)
    if divided != LINES:
        content = content.replace("# divided: ", "divided: ")
    path = _write(root, Source.kind, name, content, None)
    title = (
        f"{lack} and is taken for no title: type the title" if lack else "is taken for the title: see whether it is one"
    )
    to_cite = f"{counted(len(found), 'passage')} of {text.name} to cite"
    return f"{numbered(found)}\n{path}: fill in its blanks; {to_cite}; its first line {title}"


def _passages(text: Path, divided: Division) -> list[str]:
    try:
        found = passages(decoded(text.read_bytes()), divided)
    except UnreadableText as unreadable:
        what = f"the text {unreadable.what}"
        raise DossierError([Problem(Mark(text.name), "unreadable-text", what, unreadable.hint)]) from unreadable
    if not found:
        raise DossierError([Problem(Mark(text.name), "empty-text", "the text has no words", "name the right file")])
    if len(found) > MOST_PASSAGES:
        what = f"the text has {counted(len(found), 'passage')}, and a source may have {MOST_PASSAGES}"
        hint = "keep the text alone, a paragraph a line; or make it several sources"
        raise DossierError([Problem(Mark(text.name), "too-many-passages", what, hint)])
    return found


def _write(root: Path, kind: Kind, name: str, content: str, into: str | None) -> str:
    dossier, _ = load(root)
    refuse_unless_free(dossier, kind, name, Mark(kind.folder))
    path = _path(root, kind, into or name)
    file = root / path
    if into is None and file.exists():
        raise FileExistsError(f"{path} is there already: move it, or name with --to a list to add the record to")
    before = file.read_bytes() if file.exists() else b""
    entry = "- " + textwrap.indent(content, "  ").removeprefix("  ")
    replace_all(root, {path: with_record(path, before, "\n" * bool(before) + entry) if into else content.encode()})
    return path


def _path(root: Path, kind: Kind, file: str) -> str:
    """The path below the root of a file for records of a kind, typed with or without its folder and its ending.

    Raises FileNotFoundError where records of this kind are not read from there.
    """
    home = root / kind.folder
    path = root / file if "/" in file else home / file
    path = path if path.suffix.lower() in ENDINGS else path.with_name(f"{path.name}.yml")
    if not path.resolve().is_relative_to(home.resolve()):
        raise FileNotFoundError(f"{file}: a {kind} is read from {kind.folder}/ alone")
    if not is_read(path.resolve(), home.resolve()):
        raise FileNotFoundError(f"{file}: a file or folder whose name begins with a dot is not read")
    return path.resolve().relative_to(root.resolve()).as_posix()


def _starter(kind: Kind, **known: str) -> str:
    """The starter of a kind with the ``known`` values filled in."""
    content = (STARTERS / f"{kind}.yml").read_text(encoding="utf-8")
    listed = "\n".join(map(_with_words, content.split("\n")))
    filled = re.sub(r"\{(id|title|text|passages)\}", lambda match: known[match[1]], listed)
    return re.sub(r" +$", "", filled, flags=re.MULTILINE)


def _with_words(line: str) -> str:
    """A line of a starter with the words that may also be typed in it, in the place of ``{acts}`` and the like."""
    for name, registry in _WORDS.items():
        shown = re.findall(r"[a-z-]+", line)
        others = [word.name for word in registry if word.name not in shown]
        line = line.replace(f"{{{name}}}", " or ".join(filter(None, [", ".join(others[:-1]), *others[-1:]])))
    return line


def _no_title(first: str) -> str:
    """Why the first line of a text is hardly its title; nothing where it looks like one, as one in capitals does."""
    if len(words(first)) > MOST_WORDS_IN_TITLE:
        return f"has {len(words(first))} words"
    return "ends as a sentence" if first.endswith((".", "。", "।", "።", "։")) and not first.isupper() else ""


def _quoted(value: str) -> str:
    """A value as YAML, in quotes if a sign in it could have a meaning there."""
    return value if re.fullmatch(r"[A-Za-z][A-Za-z0-9 _.-]*", value) else json.dumps(value, ensure_ascii=False)
