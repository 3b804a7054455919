"""What changed between two editions, told as facts: what became disputed and why, what came or went."""

from generator.review.changes.compare import KINDS, Change, compare
from generator.review.changes.snapshot import Snapshot, read, read_built
from generator.review.changes.formats import NOTHING, Chapter, as_json, as_markdown, as_text, chapters, moved

__all__ = [
    "KINDS",
    "NOTHING",
    "Change",
    "Chapter",
    "Snapshot",
    "as_json",
    "as_markdown",
    "as_text",
    "chapters",
    "compare",
    "moved",
    "read",
    "read_built",
]
