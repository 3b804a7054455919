"""A made-up dossier on disk, in many files or in few."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

import yaml

from bench.invented import Invented, Record
from generator import evidence
from generator.load import load

Layout = Literal["many", "few"]
LAYOUTS: tuple[Layout, ...] = get_args(Layout)
"""A file for each record, or one for as many records of a folder as an author likes to have in view."""
MOST_RECORDS = 100
"""How many records one of few files has at most."""
TEXTS = "texts"
"""The folder below the dossier's root that holds the texts of its sources."""

_PAGES = {
    "index.md": "Much was lost and some of it [was found](fact:{}).\n",
    "story.md": "# The story so far\n\nIt began [with a loss](fact:{}), and went on [with another](fact:{}).\n",
    "method.md": "# Method\n\nEverything here is made up.\n",
}
_SETTINGS = "site_name: Made up\nplugins: [explainer]\n"


class _Plain(yaml.CSafeDumper):
    """YAML without aliases, which no author may use."""

    def ignore_aliases(self, _: object) -> bool:
        return True


def write_dossier(root: Path, facts: int, layout: Layout, seed: int = 1) -> None:
    """Write a dossier of so many facts below a folder, with its texts, verified against them."""
    invented = Invented(facts, seed)
    records = dict(invented.records())
    for folder, of_folder in records.items():
        for record in of_folder:
            _write(root / folder / f"{record['id']}.yml", _typed(record))
    for source in range(invented.texts.sources):
        _write(root / TEXTS / f"s{source}.txt", invented.texts.of(source))
    for name, page in _PAGES.items():
        _write(root / "docs" / name, page.format(*(fact["id"] for fact in invented.facts)))
    _write(root / "mkdocs.yml", _SETTINGS)
    _verify(root)
    for folder in records if layout == "few" else ():
        _merge(root / folder)


def _typed(record: Record) -> str:
    return yaml.dump([record], Dumper=_Plain, allow_unicode=True, sort_keys=False)


def _merge(folder: Path) -> None:
    """Make of all records of a folder few files."""
    files = sorted(folder.glob("*.yml"))
    for number, first in enumerate(range(0, len(files), MOST_RECORDS), start=1):
        part = files[first : first + MOST_RECORDS]
        (folder / f"part-{number}.yml").write_bytes(b"".join(file.read_bytes() for file in part))
        for file in part:
            file.unlink()


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


def _verify(root: Path) -> None:
    """Lock every claim, as ``verify`` does."""
    dossier, problems = load(root)
    texts, missing = evidence.read_texts(dossier, root / TEXTS)
    misquoted, locks = evidence.verify(dossier, texts, evidence.Locks())
    assert not [*problems, *missing, *misquoted], [*problems, *missing, *misquoted][:3]
    evidence.write_locks(root, locks)
