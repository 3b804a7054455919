"""Help for authors: begin a dossier, write starters, print citations to paste, rename ids, bring all up to date."""

from generator.authoring.beginning import begin
from generator.authoring.citing import passages_report
from generator.authoring.completing import complete
from generator.authoring.erasing import Erased, erase
from generator.authoring.filling import fill
from generator.authoring.releasing import with_edition
from generator.authoring.renaming import Renamed, rename
from generator.authoring.starters import start, start_source
from generator.authoring.translating import begin_catalogue
from generator.authoring.unfinished import with_unfinished
from generator.authoring.upgrading import Upgraded, upgrade

__all__ = [
    "Erased",
    "Renamed",
    "Upgraded",
    "begin",
    "begin_catalogue",
    "complete",
    "erase",
    "fill",
    "passages_report",
    "rename",
    "start",
    "start_source",
    "upgrade",
    "with_edition",
    "with_unfinished",
]
