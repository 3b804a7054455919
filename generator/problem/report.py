"""Problems as text for an author, a machine or a forge; and whether they stop a build."""

from __future__ import annotations

import dataclasses
import errno
import json
import posixpath
from collections.abc import Iterable

from generator.problem import Problem, counted
from generator.unicode import printable


def failed(problems: Iterable[Problem]) -> bool:
    """Whether anything here stops a build."""
    return any(problem.severity == "error" for problem in problems)


def strict(problems: Iterable[Problem]) -> list[Problem]:
    """The same problems before a release, where a warning counts as an error."""
    return [dataclasses.replace(p, severity="error") if p.severity == "warning" else p for p in problems]


def as_text(problems: Iterable[Problem]) -> str:
    """Each problem once, sorted by place, and a line at the end that counts them."""
    in_order = sorted(set(problems))
    return "\n".join([*map(str, in_order), count(in_order)])


def as_json(problems: Iterable[Problem], **beside: object) -> str:
    """The same for a machine, with what was found beside problems; in ASCII alone, which any console hands on."""
    in_order = sorted(set(problems))
    return json.dumps({"problems": [_fields(problem) for problem in in_order], **beside}, indent=2)


def as_annotations(problems: Iterable[Problem], root: str = "") -> str:
    """The same as the lines that forges show beside a change (GitHub's, which Gitea and Forgejo know too).

    ``root`` leads from the top of the repository to the dossier.
    """
    return "\n".join(_annotation(problem, root) for problem in sorted(set(problems)))


def unreadable(error: OSError) -> str:
    """An error of the system in one line: the file, what was refused, what to do. Errors of ours keep their words."""
    if error.errno is None:
        return str(error)
    file = f"{error.filename}: " if error.filename else ""
    hint = _REMEDIES.get(error.errno, "")
    return f"{file}{error.strerror}{hint and ': '}{hint}"


_REMEDIES = {
    errno.EACCES: "let yourself read and write it (chmod u+rw, for a folder u+rwx)",
    errno.EISDIR: "a file belongs there, move the folder away",
    errno.ENOTDIR: "a folder belongs there, move the file away",
    errno.ENOSPC: "make room on the disk and try again",
    errno.EROFS: "name a folder that can be written to",
    errno.EADDRINUSE: "another program is there, name another port with --address HOST:PORT",
}


def count(problems: Iterable[Problem]) -> str:
    """How many problems of which severity."""
    severities = [problem.severity for problem in problems]
    numbers = [counted(severities.count(noun), noun) for noun in ("error", "warning", "note") if noun in severities]
    return ", ".join(numbers) or "no problems"


def _fields(problem: Problem) -> dict[str, object]:
    fields: dict[str, object] = {**problem.mark._asdict(), **vars(problem)}
    del fields["mark"]
    return fields


def _annotation(problem: Problem, root: str) -> str:
    mark = problem.mark
    place = {"file": posixpath.normpath(posixpath.join(root, mark.file)), "line": mark.line, "col": mark.column}
    fields = ",".join(
        f"{name}={_escaped(printable(str(value)), ',:')}" for name, value in {**place, "title": problem.code}.items()
    )
    message = _escaped(f"{printable(problem.what)}\nhelp: {printable(problem.hint)}")
    return f"::{'notice' if problem.severity == 'note' else problem.severity} {fields}::{message}"


def _escaped(text: str, more: str = "") -> str:
    """Text in which no sign ends the line, or the field of it."""
    return "".join(f"%{ord(sign):02X}" if sign in "%\r\n" + more else sign for sign in text)
