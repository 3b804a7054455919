"""The dossier itself as it is exported: every file that editors wrote, from which all else can be made again."""

from __future__ import annotations

from collections.abc import Iterator

from generator.evidence import lock_files
from generator.judged import Judged
from generator.model import Dossier, Source, as_typed


def files(judged: Judged) -> dict[str, object]:
    """Each file by its path; not among them are settings and pictures, which are no words."""
    return dict(sorted((*_records(judged.dossier), *_texts(judged))))


def _records(known: Dossier) -> Iterator[tuple[str, object]]:
    """Each YAML file with its records in their order, or with the one that has no id."""
    files: dict[str, list[object]] = {}
    for record in known.records.values():
        files.setdefault(known.mark(record.id).file, []).append(as_typed(record))
    for gone in known.retired.values():
        files.setdefault(known.mark("retired", gone.id).file, []).append(as_typed(gone))
    yield from files.items()
    yield from ((alone.file, content) for alone in (known.imprint, known.history) if (content := as_typed(alone)))


def _texts(judged: Judged) -> Iterator[tuple[str, object]]:
    """Pages by hand, catalogues, and what was verified."""
    yield from ((f"docs/{path}", text) for path, text in judged.dossier.prose.items())
    yield from judged.dossier.catalogues.items()
    yield from ((f"{Source.kind.folder}/{name}", lock.decode()) for name, lock in lock_files(judged.locks).items())
