"""What the sources' texts prove: anchors in passages, locks that outlive the texts, coverage, and no copied words.

texts ─► anchors ─┐
claims ───────────┴─► verification ─► locks        Without the texts, locks and claims alone say what is still proven.

The texts are read and never kept. Files are touched by ``read_texts`` and ``texts_at_hand``, which calls it, and by the
functions of ``lockfiles``; nothing else does more than compute.
"""

from generator.evidence.anchors import beyond_the_last, check_anchors, shortest_anchors
from generator.evidence.claims import Claim, claims
from generator.evidence.copying import CopiedRun, anchor_share, copied_runs, most_shown, shown_runs, too_close
from generator.evidence.lockfiles import RECORDS, read_locks, read_outdated, reserved_for_records, write_locks
from generator.evidence.locks import Line, Locks, Reading, RecordLine
from generator.evidence.proven import check_locks, sign, tiers
from generator.evidence.tallies import coverage_report, verify_report
from generator.evidence.texts import (
    MOST_SHOWN,
    WORDS_IN_COPIED_RUN,
    Texts,
    normalise,
    passages,
    read_texts,
    words,
)
from generator.evidence.upgrade import upgrade
from generator.evidence.uses import PassageUse, coverage
from generator.evidence.verification import texts_at_hand, verify

__all__ = [
    "MOST_SHOWN",
    "RECORDS",
    "WORDS_IN_COPIED_RUN",
    "Claim",
    "CopiedRun",
    "Line",
    "Locks",
    "PassageUse",
    "Reading",
    "RecordLine",
    "Texts",
    "anchor_share",
    "beyond_the_last",
    "check_anchors",
    "check_locks",
    "claims",
    "copied_runs",
    "coverage",
    "coverage_report",
    "most_shown",
    "normalise",
    "passages",
    "read_locks",
    "read_outdated",
    "read_texts",
    "reserved_for_records",
    "shortest_anchors",
    "shown_runs",
    "sign",
    "texts_at_hand",
    "tiers",
    "too_close",
    "upgrade",
    "verify",
    "verify_report",
    "words",
    "write_locks",
]
