"""What takes long to make of files that come with a package, kept where Python keeps what it compiles of our modules.

Nothing of a dossier is kept here. What is damaged, or was made of other files or by another release, is made again;
where Python may keep nothing, by its PYTHONDONTWRITEBYTECODE or because nobody can write there, nothing is. Whoever can
write there can change our modules as well, so that what is read from there is trusted as they are.
"""

from __future__ import annotations

import contextlib
import pickle
import sys
from collections.abc import Callable
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TypeVar

from generator.cache import digest

FOLDER = Path(cache_from_source(__file__)).parent
"""Python's own folder for what it compiles of this package, which PYTHONPYCACHEPREFIX may have moved."""
_DAMAGED = (pickle.UnpicklingError, AttributeError, EOFError, ImportError, IndexError, ValueError, TypeError)
"""What Python raises of a pickle that is not whole, or was made of other classes."""
Made = TypeVar("Made")


def may_keep() -> bool:
    """Whether Python may keep what it compiles."""
    return not sys.dont_write_bytecode


def compiled(name: str, package: str, module: str, source: str, make: Callable[[], Made]) -> Made:
    """What is made of a source: as it was kept under a name, or made now, such that ``pickle`` can keep it.

    It is made anew by another release of the package that makes it, and by another text of our module, a file, that
    asks for it.
    """
    file = FOLDER / f"{name}.{sys.implementation.cache_tag}.pickle"
    sign = digest(package, version(package), Path(module).read_bytes(), source)
    with contextlib.suppress(OSError, *_DAMAGED):
        made_of, _, packed = file.read_bytes().partition(b"\n")
        if made_of.decode() == sign:
            found: Made = pickle.loads(packed)  # noqa: S301 - it lies beside our modules, see above
            return found
    made = make()
    if may_keep():
        with contextlib.suppress(OSError):
            with NamedTemporaryFile(dir=FOLDER, prefix=f"{name}.", delete=False) as begun:
                begun.write(f"{sign}\n".encode() + pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
            Path(begun.name).replace(file)
    return made
