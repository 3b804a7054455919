"""Write many files into a folder that other files are kept out of, and those of an earlier run are taken out of.

A list in the folder names every file that was written there, so that a later run can remove a page that is gone. New
files are added to the list before they are written, and taken from it after they are removed: whenever a run is killed,
the list names every file that is ours. All files are written aside before the first takes its place, and those that are
there are copied, so that a disk that is full, a file that cannot be replaced, or whoever presses Control-C leaves the
folder as it was.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.disk import naming

LIST = ".written-by-generator"
"""The name of the list, which is sorted, a path a line."""
_UNFINISHED = ".being-written-by-generator"
"""The folder in which each file is written before it gets its name; a run that is killed leaves at most this one."""


@dataclass(frozen=True)
class Written:
    """The paths of the files that a run wrote anew and of those that it removed, each sorted."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]


def write(files: Mapping[str, bytes], directory: Path) -> Written:
    """Write files into a folder by their paths, and remove those that an earlier run wrote and that are gone.

    A file whose content is the same stays untouched. Everybody may read what is written, whatever the umask of the one
    who writes: a web server is another user. Raises FileExistsError, and writes nothing, where the folder holds files
    that were not written by this command; OSError where the disk has no room or a file cannot be replaced, with
    the folder as it was.
    """
    _folder(directory)
    ours = _ours(directory)
    _refuse_what_is_not_ours(files, ours, directory)
    gone = sorted(ours - files.keys())
    changed = sorted(path for path, content in files.items() if not _holds(directory / path, content))
    _clear(directory / _UNFINISHED)
    try:
        _write_aside({path: files[path] for path in changed}, directory)
        touched = [*gone, *changed, LIST]
        _copy_aside(touched, directory)
        try:
            _list(ours | files.keys(), directory)
            for path in gone:
                _remove(directory / path, directory)
            for path in changed:
                _put(path, directory)
            _list(files, directory)
        except BaseException:
            _put_back(touched, directory)
            raise
    finally:
        _clear(directory / _UNFINISHED)
    return Written(tuple(changed), tuple(gone))


def refuse_amid_what_is_read(directory: Path, root: Path) -> None:
    """Raise FileExistsError if a folder to write into is below one that the dossier is read from.

    The next run would take what was written there for the author's own files.
    """
    for folder in ("site_src", "seeds", "docs"):
        if directory.resolve().is_relative_to((root / folder).resolve()):
            raise FileExistsError(
                f"{directory} is below {folder}/, from which the dossier is read: name another folder"
            )


def _ours(directory: Path) -> set[str]:
    """The paths that the list in a folder names; none in an empty folder.

    Raises FileExistsError for a folder that holds files and no list, or a list that cannot be read.
    """
    if (directory / LIST).is_file():
        try:
            return set((directory / LIST).read_text(encoding="utf-8").splitlines())
        except UnicodeDecodeError as error:
            what = f"{directory / LIST} is not the list this command wrote: empty the folder, or name another one"
            raise FileExistsError(what) from error
    if any(path.name != _UNFINISHED for path in directory.iterdir()):
        raise FileExistsError(f"{directory} holds what this command did not write: name a new or an empty folder")
    return set()


def _refuse_what_is_not_ours(paths: Iterable[str], ours: set[str], directory: Path) -> None:
    """Raise FileExistsError if one of these paths is outside the folder, or is a file that the list does not name."""
    for path in sorted({*paths, *ours}):
        if not _inside(path, directory):
            raise FileExistsError(f"{path} would be outside {directory}: remove the link, or the line in {LIST}")
        if path not in ours and ((directory / path).is_file() or (directory / path).is_symlink()):
            raise FileExistsError(f"{directory / path} was not written by this command: move it away")


def _inside(path: str, directory: Path) -> bool:
    # The folder is resolved and the file's own name is not: a link in the file's place is replaced, not followed.
    parent = (directory / path).parent.resolve()
    return ".." not in Path(path).parts and parent.is_relative_to(directory.resolve())


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and not path.is_symlink() and path.read_bytes() == content


def _list(paths: Iterable[str], directory: Path) -> None:
    content = "".join(f"{path}\n" for path in sorted(paths)).encode()
    if not _holds(directory / LIST, content):
        _write_aside({LIST: content}, directory)
        _put(LIST, directory)


def _put(path: str, directory: Path) -> None:
    """Give a file that was written aside its name."""
    _folder((directory / path).parent)
    (directory / _UNFINISHED / _name_of(path)).replace(directory / path)


def _write_aside(files: Mapping[str, bytes], directory: Path) -> None:
    """Write each file in the folder aside. Raises OSError with the name that the file was to get."""
    _folder(directory / _UNFINISHED)
    for path, content in files.items():
        aside = directory / _UNFINISHED / _name_of(path)
        with naming(directory / path, instead_of=aside):
            aside.write_bytes(content)
            aside.chmod(0o644)


def _copy_aside(paths: Iterable[str], directory: Path) -> None:
    """Copy the files that are there into the folder aside; of a link, the link."""
    for path in paths:
        if (directory / path).is_file() or (directory / path).is_symlink():
            copy = _copy_of(path, directory)
            with naming(directory / path, instead_of=copy):
                shutil.copy2(directory / path, copy, follow_symlinks=False)


def _put_back(paths: Iterable[str], directory: Path) -> None:
    """Remove the files of which there is no copy, and put the others back in their places."""
    copies = {path: _copy_of(path, directory) for path in paths}
    before = [path for path, copy in copies.items() if os.path.lexists(copy)]
    for path in copies.keys() - before:  # first, since a folder of theirs may stand in the place of a file
        _remove(directory / path, directory)
    for path in before:
        _folder((directory / path).parent)
        copies[path].replace(directory / path)


def _copy_of(path: str, directory: Path) -> Path:
    return directory / _UNFINISHED / f"before-{_name_of(path)}"


def _name_of(path: str) -> str:
    """The name of a file aside: without folders, and never too long."""
    return sha256(path.encode()).hexdigest()


def _folder(path: Path) -> None:
    """Make a folder, and those around it, that everybody may look into."""
    for folder in reversed([path, *path.parents]):
        if not folder.exists():
            folder.mkdir()
            folder.chmod(0o755)


def _clear(aside: Path) -> None:
    if aside.is_dir() and not aside.is_symlink():
        shutil.rmtree(aside)
    else:
        aside.unlink(missing_ok=True)


def _remove(path: Path, directory: Path) -> None:
    """Remove a file, and the folders around it that are then empty."""
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == directory or not folder.is_dir() or any(folder.iterdir()):
            break
        folder.rmdir()
