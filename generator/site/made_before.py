"""What was made of facts, kept from builds before: nothing is made again while all that it shows is as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from generator import cache
from generator.addresses import Place
from generator.cache import Cache, digest
from generator.judged import Judged
from generator.judged.looked_up import Noting
from generator.judged.looks import EVERY

_READ = ("site_src", "seeds", "docs", "mkdocs.yml")
"""What pages are made from, below the root of a dossier."""


class MadeBefore:
    """The pages of one dossier, and its facts as they are exported, each with what was looked up while it was made.

    All else is the same for everything that is taken over: the program, where the site is published, which facts there
    are, and each file but those that hold facts.
    """

    def __init__(self, folder: Path, root: Path, judged: Judged, place: Place) -> None:
        """Those in a folder. All is to be made of ``self.judged``; the one that is given is of no use any more."""
        of_facts = {root / name for name in judged.dossier.facts_in}
        below = (path for name in _READ for path in (root / name, *sorted((root / name).rglob("*"))))
        others = cache.of_files(path for path in below if path.is_file() and path not in of_facts)
        self._around = digest(cache.program(), others, "\n".join(judged.dossier.facts), repr(place))
        self.judged = Noting.of(judged)
        self._kept = Cache(folder)
        self._kept.leave(map(digest, (*judged.addresses.made, *judged.dossier.records)), others=0)
        self.judged.looks.kept = self.of

    def of(self, name: str, make: Callable[[], bytes]) -> bytes:
        """The Markdown of a path, or a record of an id as it is exported.

        It is made where it is not kept, or something that it shows is otherwise.
        """
        beside, _, known = (self._kept.get(digest(name)) or b"[]").partition(b"\n")
        around, *looked_up = json.loads(beside) or [""]
        if around == self._around and all(self.judged.now((name, key)) == was for name, key, was in looked_up):
            return known
        with self.judged.looks.within() as looks:
            made = make()
        if EVERY not in looks:
            looked_up = [(*look, self.judged.now(look)) for look in sorted(looks)]
            self._kept.put(digest(name), json.dumps([self._around, *looked_up]).encode() + b"\n" + made)
        return made
