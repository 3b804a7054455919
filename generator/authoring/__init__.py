"""Help for authors: write starters of records, print passages with citations to paste, rename ids, fill anchors in."""

from generator.authoring.citing import passages_report
from generator.authoring.filling import fill
from generator.authoring.renaming import Renamed, rename
from generator.authoring.starters import start, start_source
from generator.authoring.unfinished import with_unfinished

__all__ = ["Renamed", "fill", "passages_report", "rename", "start", "start_source", "with_unfinished"]
