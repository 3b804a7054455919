"""Begin a dossier: write one that builds at once, of an invented story, into a folder that has none of its files.

What it is written from lies in the folder ``beginning``, as it will lie in the dossier; a name that begins there with
``dot-`` begins with a dot. What follows from the generator itself is not kept there as a copy, which could grow old:
the editor's settings and the line for pip are made, and the locks are written by verifying the invented text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator import evidence
from generator.authoring import editors, requirements
from generator.authoring.restoring import FOLDERS, restored
from generator.disk import folder_for_a_moment, replace_all
from generator.evidence import Locks
from generator.installed import requirement
from generator.load import load

BEGINNING = Path(__file__).parent / "beginning"
TEXTS = "texts"
"""The folder below a new dossier in which its texts lie, and which git leaves out."""


def begin(folder: Path, called: str = "explainer", exported: bytes | None = None) -> str:
    """Write a new dossier into a folder, all of it or nothing, and say in words what to do next.

    ``called`` is how the command line is called from there. It is of an invented story, or the one that is
    ``exported`` as ``data/dossier.json`` of its site. Raises FileExistsError where a file of it would be written over
    another, and ValueError as ``restored`` does.
    """
    begun = None if exported is None else _restored(exported)
    folder = folder.resolve()
    beside = None if folder.exists() else folder.parent
    if beside:
        beside.mkdir(parents=True, exist_ok=True)
    with folder_for_a_moment(beside) as aside:
        whole = _written(aside / "dossier", begun)
        files = {path.relative_to(whole).as_posix(): path.read_bytes() for path in whole.rglob("*") if path.is_file()}
        _refuse_to_write_over(folder, files)
        if beside:
            whole.rename(folder)
        else:
            replace_all(folder, files)
    return _next(folder, called, "an invented story" if exported is None else "the site that it was exported from")


def _refuse_to_write_over(folder: Path, files: Iterable[str]) -> None:
    """Raise FileExistsError where one of these files is there, or a folder that holds records: they would mingle."""
    there = [name for name in sorted(files) if (folder / name).exists()]
    there += [f"{name}/" for name in ("seeds", "site_src") if any((folder / name).rglob("*.*"))]
    if there:
        raise FileExistsError(f"{folder} has {', '.join(there)} already: move that away, or name another folder")


def _begun() -> dict[str, bytes]:
    """The files of a new dossier before it is verified, by their path in it."""
    kept = {_path(path): path.read_bytes() for path in BEGINNING.rglob("*") if path.is_file()}
    return {**kept, editors.SETTINGS: editors.settings(), editors.ADVICE: editors.advice()} | {
        requirements.FILE: requirements.written(requirement())
    }


def _path(path: Path) -> str:
    return "/".join(part.replace("dot-", ".", 1) for part in path.relative_to(BEGINNING).parts)


def _restored(exported: bytes) -> dict[str, bytes]:
    """The files of an exported dossier, and what is around those of a new one."""
    around = {path: content for path, content in _begun().items() if path.partition("/")[0] not in (*FOLDERS, TEXTS)}
    return around | restored(exported)


def _written(root: Path, restored: Mapping[str, bytes] | None) -> Path:
    """A new dossier in a folder of its own: with these files, or one that is verified against its own text."""
    replace_all(root, restored or _begun())
    if restored:
        return root
    dossier, problems = load(root)
    texts, missing = evidence.read_texts(dossier, root / TEXTS)
    found, locks = evidence.verify(dossier, texts, Locks())
    assert not [*problems, *missing, *found]
    accepted, _ = evidence.accept(dossier, locks, evidence.by_hand(dossier))
    evidence.write_locks(root, accepted)
    return root


def _next(folder: Path, called: str, story: str) -> str:
    steps = [
        f"{folder} holds a dossier of {story} now. Next:",
        f"  cd {folder}",
        f"  {called} serve      shows it in your browser, and makes it anew whenever you save a file",
        "README.md there says how to put your own story in its place, and how to publish it.",
    ]
    if not requirement().elsewhere:
        steps.append(f"{requirements.FILE} names a generator on this machine alone: before you publish, do as it says.")
    return "\n".join(steps)
