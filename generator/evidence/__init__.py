"""What the texts of the sources prove: whether citations are found in them, what was verified, and what is copied.

texts ─► anchors ─┐
claims ───────────┴─► verification ─► locks        Without the texts, claims and locks show what is still verified.
prose ─► accepted ────────────────────────────► locks        What is typed by hand, as a person has accepted it.
texts ─► copying, shared                           What our words repeat of a source, and what two sources share.

The texts are read and never kept. Two functions read them, ``read_texts`` and ``available_texts``; the functions of
``lockfiles`` read and write the locks. Everything else computes and touches no file.
"""

from generator.evidence.accepted import ByHand, accept, by_hand, changed_by_hand, still_accepted
from generator.evidence.anchors import anchors_within, as_printed, beyond_the_last, check_anchors, shortest_anchors
from generator.evidence.claims import Claim, claims
from generator.evidence.copying import (
    CopiedRun,
    WordsShown,
    anchor_share,
    copied_runs,
    most_shown,
    shown_runs,
    too_close,
    words_shown,
)
from generator.evidence.lockfiles import (
    RECORDS,
    lock_files,
    read_locks,
    read_outdated,
    reserved_for_records,
    write_locks,
)
from generator.evidence.locks import Line, Locks, Reading, RecordLine
from generator.evidence.proven import check_locks, fitting, sign, tier, tiers
from generator.evidence.shared import Shared, shared_words, unlike_prints
from generator.evidence.sightings import Sighting, unlisted
from generator.evidence.tallies import coverage_report, shared_report, sightings_report, verify_report
from generator.evidence.texts import (
    MOST_QUOTED,
    MOST_SHOWN,
    WORDS_IN_ANCHOR,
    WORDS_IN_COPIED_RUN,
    Texts,
    UnreadableText,
    decoded,
    normalise,
    passages,
    read_texts,
    words,
)
from generator.evidence.upgrade import upgrade
from generator.evidence.uses import PassageUse, coverage, ranges
from generator.evidence.verification import available_texts, misquoted, verify

__all__ = [
    "MOST_QUOTED",
    "MOST_SHOWN",
    "RECORDS",
    "WORDS_IN_ANCHOR",
    "WORDS_IN_COPIED_RUN",
    "ByHand",
    "Claim",
    "CopiedRun",
    "Line",
    "Locks",
    "PassageUse",
    "Reading",
    "RecordLine",
    "Shared",
    "Sighting",
    "Texts",
    "UnreadableText",
    "WordsShown",
    "accept",
    "anchor_share",
    "anchors_within",
    "as_printed",
    "available_texts",
    "beyond_the_last",
    "by_hand",
    "changed_by_hand",
    "check_anchors",
    "check_locks",
    "claims",
    "copied_runs",
    "coverage",
    "coverage_report",
    "decoded",
    "fitting",
    "lock_files",
    "misquoted",
    "most_shown",
    "normalise",
    "passages",
    "ranges",
    "read_locks",
    "read_outdated",
    "read_texts",
    "reserved_for_records",
    "shared_report",
    "shared_words",
    "shortest_anchors",
    "shown_runs",
    "sightings_report",
    "sign",
    "still_accepted",
    "tier",
    "tiers",
    "too_close",
    "unlike_prints",
    "unlisted",
    "upgrade",
    "verify",
    "verify_report",
    "words",
    "words_shown",
    "write_locks",
]
