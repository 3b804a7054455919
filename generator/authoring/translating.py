"""Begin a dossier's own catalogue of a language, or add to it what the English one has gained since.

What is written is English, to be translated where it stands. What is there already is kept as it is.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator import words
from generator.disk import replace_all
from generator.model import CATALOGUES, ENGLISH
from generator.problem import DossierError, Mark, Problem
from generator.words.patterns import Message, read

_HEAD = """\
### {name}, of this dossier alone. Translate what stands behind each = and no name before it. What is in braces is
### filled in: put it where it belongs, and leave out none of it.
### Where a number decides, {name} tells apart: {plurals}.
###
"""
_ONLY_ENGLISH = re.compile(r"^(\s+)\[one\]", re.MULTILINE)


def begin_catalogue(root: Path, code: str) -> str:
    """Write into a dossier all that its catalogue of a language lacks, in English; what to do next, in words.

    Raises DossierError where the package speaks this language, or it is not known how dates are written in it.
    """
    files = [path for name in (f"{code}.ftl", f"{code}.*.ftl") for path in sorted((root / CATALOGUES).glob(name))]
    own = {path.name: path.read_text(encoding="utf-8") for path in files}
    if problem := _refused(code, own):
        raise DossierError([problem])
    made = {f"{CATALOGUES}/{name}": text for name, text in _completed(code, own).items() if own.get(name) != text}
    replace_all(root, {path: text.encode() for path, text in made.items()})
    if not made:
        return f"the catalogue in {CATALOGUES}/ has every message"
    return (
        f"{', '.join(made)}: translate what is in English there, and type 'language: {code}' in site_src/site.yml;"
        " check says what is left to do"
    )


def _refused(code: str, own: dict[str, str]) -> Problem | None:
    mark = Mark(f"{CATALOGUES}/{code}.ftl")
    if not words.is_known(code):
        what = f"it is not known how dates and numbers are written in '{code}'"
        return Problem(mark, "unspoken-language", what, "type the code of a language: de, pt-BR")
    if code in words.known_languages() and not own:
        what = f"there is a catalogue of '{code}' already"
        hint = f"type 'language: {code}' in site_src/site.yml; to say a message otherwise, type it alone into this file"
        return Problem(mark, "unspoken-language", what, f"{hint}, from those in {words.FOLDER}")
    return None


def _completed(code: str, own: dict[str, str]) -> dict[str, str]:
    """The files of a catalogue with all that the English one has, by name."""
    said = {message.name for text in [*own.values(), *words.kept(code).values()] for message in read(text)[0]}
    files = {name: _with_uses(text, code) for name, text in own.items()}
    for english, text in words.kept(ENGLISH).items():
        name = f"{code}.{english.partition('.')[2]}"
        lacking = [message for message in read(text)[0] if message.name not in said]
        if name not in own and len(lacking) == len(read(text)[0]):
            files[name] = _in(code, _headed(code, text) if name == f"{code}.ftl" else text)
        elif lacking:
            more = "\n".join(_in(code, text[message.start : message.end]) for message in lacking)
            files[name] = f"{files.get(name, '').rstrip()}\n\n## Not translated yet\n\n{more}\n".lstrip()
    return files


def _with_uses(text: str, code: str) -> str:
    """A file in which each message that is there has every use of the English one."""
    brought = words.kept(code) or words.kept(ENGLISH)
    ours = {known.name: (known, file) for file in brought.values() for known in read(file)[0]}
    for message in reversed(read(text)[0]):
        known, file = ours.get(message.name, (message, text))
        lacking = [part for use, part in _uses(known, file).items() if use and use not in message.patterns]
        text = text[: message.end] + "".join(_in(code, f"\n{part}") for part in lacking) + text[message.end :]
    return text


def _uses(message: Message, text: str) -> dict[str, str]:
    """The lines of each use of a message, by its name."""
    parts = re.split(r"^(?=    \.[\w-]+ =)", text[message.start : message.end], flags=re.MULTILINE)
    return {part.split()[0].removeprefix("."): part.rstrip() for part in parts[1:]}


def _in(code: str, text: str) -> str:
    """A text of English messages, in which the number one is a number where the language has no singular."""
    return text if "one" in words.plurals(code) else _ONLY_ENGLISH.sub(r"\1[1]", text)


def _headed(code: str, text: str) -> str:
    """The first file with what to do in it at its head."""
    head = _HEAD.format(name=words.language_name(code), plurals=", ".join(words.plurals(code)))
    return head + text.replace("### English. ", "### ", 1)
