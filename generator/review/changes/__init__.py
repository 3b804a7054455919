"""What changed between two states of a dossier, in words: what became disputed and why, what was added or dropped."""

from generator.review.changes.compare import Change, compare
from generator.review.changes.formats import Chapter, as_json, as_markdown, as_text, chapters, moved, what
from generator.review.changes.snapshot import Snapshot, read, read_built
from generator.review.changes.sorts import CHANGE_SORTS
from generator.review.changes.sources_then import label

__all__ = [
    "CHANGE_SORTS",
    "Change",
    "Chapter",
    "Snapshot",
    "as_json",
    "as_markdown",
    "as_text",
    "chapters",
    "compare",
    "label",
    "moved",
    "read",
    "read_built",
    "what",
]
