"""What is wrong in a dossier, in the style that is asked for."""

from __future__ import annotations

import dataclasses
import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from generator import evidence
from generator.check import printed
from generator.commands.failing import failures_printed
from generator.examined import examine
from generator.judged import Judged
from generator.model import Dossier
from generator.problem import Problem, report


def rules(style: str) -> str:
    """What is checked, a sentence for each code."""
    return printed.rules_as_json() if style == "json" else printed.rules_as_text()


def found(root: Path, style: str, head: str | None, texts: Path | None, *, release: bool) -> tuple[str, bool]:
    """Every problem of a dossier as it is printed, and whether one of them stops a build, or else the release."""
    with failures_printed(), _folder(root, head) as folder:
        judged, problems = examine(folder, texts, release=release)
        if release:
            problems = report.strict([*problems, *_of_the_settings(root)])
    shared = (judged.dossier, _shared(judged, texts)) if texts else None
    return _printed(problems, shared, style, root), report.failed(problems)


def _folder(root: Path, head: str | None) -> AbstractContextManager[Path]:
    """The folder of the dossier, or of that of a git revision."""
    if head is None:
        return nullcontext(root)
    from generator.review import revisions  # noqa: PLC0415 - it loads what makes pages, and most checks make none

    return revisions.at(root, head)


def _of_the_settings(root: Path) -> list[Problem]:
    """What is wrong with the settings of a site that is to be published: those of the working tree, as in a build."""
    from generator.builder import settings  # noqa: PLC0415 - MkDocs takes time to load, and other checks need none

    return settings.faults_of_a_release(root)


def _shared(judged: Judged, texts: Path) -> list[evidence.Shared]:
    read, _ = evidence.read_texts(judged.dossier, texts)
    return evidence.shared_words(judged.dossier, read)


def _printed(
    problems: list[Problem], shared: tuple[Dossier, list[evidence.Shared]] | None, style: str, root: Path
) -> str:
    """Problems in one style; what texts share is no problem, and is printed beside them for people and programs."""
    match style:
        case "json":
            beside = {} if shared is None else {"shared": [dataclasses.asdict(known) for known in shared[1]]}
            return report.as_json(problems, **beside)
        case "annotations":
            return report.as_annotations(problems, os.path.relpath(root))
        case _:
            return (evidence.shared_report(*shared) if shared else "") + report.as_text(problems)
