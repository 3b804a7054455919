"""What saves an author typing: starters for new records, passages ready to cite, ids renamed everywhere at once."""

from generator.authoring.citing import passages_report
from generator.authoring.renaming import Renamed, rename
from generator.authoring.starters import STARTED, start, start_source

__all__ = ["STARTED", "Renamed", "passages_report", "rename", "start", "start_source"]
