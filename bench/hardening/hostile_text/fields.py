"""Texts in every field that shows them, found by the types of the fields: a new one is tried like every other."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.hardening.hostile_text.looking import Looker, Seen, as_shown, folded, named_shortly, wrong
from bench.hardening.row import Row, counted
from generator import site
from generator.judged import Judged
from generator.load import load
from generator.model import Record
from tests import hostile
from tests.filled import ALL_KINDS, Probe, Typed, is_taken, named, probes, together
from tests.harness import pier
from tests.test_render import html_of

_PLAIN = "Plain words zqqz"
_EXAMPLES = "data.md"
"""The page whose examples are cut to a length."""
_SHOWN_AS_TYPED = ("text", "printed", "own word")


@dataclass(frozen=True)
class Holder:
    """A record in which one field or several are filled, and the values in it that are shown as they are typed."""

    kind: type[Record]
    typed: Typed
    probes: tuple[Probe, ...]

    def holding(self, text: str, name: str) -> Typed | None:
        """The record with a text in each of them; None where one does not take it."""
        typed = self.typed
        for probe in self.probes:
            typed = Probe(probe.kind, typed, probe.leaf).with_value(text)
        typed = named(self.kind, typed, name)
        return typed if is_taken(self.kind, typed) else None


def holders(sorts: Iterable[str] = _SHOWN_AS_TYPED) -> list[Holder]:
    """Records with every field of some sorts filled, in as few as take them."""
    found: list[Holder] = []
    for probe in (probe for kind in ALL_KINDS for probe in probes(kind)):
        if probe.leaf.kept.sort not in sorts or probe.leaf.is_key:
            continue
        name = next(key for key in probe.path if isinstance(key, str))
        for number, holder in enumerate(found):
            more = {**holder.typed, name: holder.typed.get(name, probe.typed[name])}
            if holder.kind is probe.kind and is_taken(probe.kind, more):
                found[number] = Holder(probe.kind, more, (*holder.probes, probe))
                break
        else:
            found.append(Holder(probe.kind, probe.typed, (probe,)))
    return found


def in_fields(texts: list[str], looker: Looker, folder: Path) -> Row:
    """Each text in every field: as it was typed on all pages of its record, or refused by the field."""
    every, outcomes, refused = holders(), dict.fromkeys(texts, ""), 0
    plain: dict[tuple[int, ...], Seen] = {}
    with looker.at(folder) as look:
        for number, text in enumerate(texts):
            if is_refused(text, folder / "refused"):
                refused += 1
                continue
            taken = tuple(place for place, holder in enumerate(every) if holder.holding(text, "probe") is not None)
            if taken not in plain:
                _write([every[place] for place in taken], _PLAIN, folder / f"plain{number}")
                plain[taken] = look(f"plain{number}/")
            _write([every[place] for place in taken], text, folder / str(number))
            outcomes[text] = misread(text, plain[taken], look(f"{number}/"))
            shutil.rmtree(folder / str(number))
    fields = sum(len(holder.probes) for holder in every)
    figures = f"each in {fields} fields, {refused} refused in all; all pages opened without the policy"
    return counted("naughty texts and injections, as typed in every field or refused", named_shortly(outcomes), figures)


def _write(holders: list[Holder], text: str, folder: Path) -> None:
    """Write all pages of a dossier whose records hold a text, below each other as one, which a browser opens once."""
    records = [(holder.kind, holder.holding(text, f"probe-{number}")) for number, holder in enumerate(holders)]
    made = site.publish(Judged(together([(kind, typed) for kind, typed in records if typed is not None])), [])
    pages = (html_of(made.files[path].decode()) for path in made.pages if path != _EXAMPLES)
    folder.mkdir(parents=True)
    head = "<!doctype html><meta charset=utf-8><title>x</title>"
    whole = "\n".join([head, *(f"<section>\n{page}\n</section>" for page in pages)])
    (folder / "index.html").write_text(whole, encoding="utf-8")


def misread(text: str, was: Seen, now: Seen) -> str:
    """How a page shows a text otherwise than it shows plain words."""
    wanted = Counter(folded(each.replace(_PLAIN, as_shown(text))) for each in was["texts"])
    shown = Counter(folded(each) for each in now["texts"])
    found = wrong(now, was["parts"])
    if not found and shown != wanted:  # in another order, where names are sorted
        found = f"it shows {[*(shown - wanted)]} in the place of {[*(wanted - shown)]}"
    return found


def is_refused(text: str, root: Path) -> bool:
    """Whether no name of a record may hold a text; what is wrong is told in its file."""
    file = pier(root) / "site_src" / "places" / "pier.yml"
    hostile.yaml_file(file, {"id": "pier", "name": text})
    problems = load(root)[1]
    assert all(problem.mark.file == "site_src/places/pier.yml" for problem in problems)
    return bool(problems)
