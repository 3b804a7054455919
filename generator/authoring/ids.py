"""Refuse an id that a record cannot have: it is malformed, in use, or was published for another record."""

from __future__ import annotations

import re

from generator.evidence import RECORDS, reserved_for_records
from generator.model import ID, LONGEST_ID, RESERVED_IDS, Dossier, Kind, Source
from generator.problem import DossierError, Mark, Problem

_ANOTHER = "choose another id; one namespace holds everything"


def refuse_unless_free(dossier: Dossier, kind: Kind, name: str, at: Mark) -> None:
    """Raise DossierError where a record of this kind cannot have this id; ``at`` is the place at which it is typed."""
    if not re.fullmatch(ID, name) or len(name) > LONGEST_ID:
        hint = f"use up to {LONGEST_ID} lower-case letters, digits and single hyphens, a letter first: lens-vanished"
        raise DossierError([Problem(at, "malformed-id", f"'{name[: LONGEST_ID + 1]}' is not an id", hint)])
    if name in RESERVED_IDS:
        what = f"'{name}' is {RESERVED_IDS[name]}, and no id"
        raise DossierError([Problem(at, "reserved-id", what, "choose an id that says what the record is about")])
    if kind is Source.kind and name == RECORDS:
        raise DossierError([reserved_for_records(at)])
    if name in dossier.records:
        raise DossierError([Problem(dossier.mark(name, "id"), "duplicate-id", f"the id '{name}' is in use", _ANOTHER)])
    if name in dossier.broken:
        what = f"the id '{name}' is in use, in a record that cannot be read"
        raise DossierError([Problem(at, "duplicate-id", what, _ANOTHER)])
    if retired := dossier.retired.get(name):
        what = f"'{name}' was {retired.became} and is never used again"
        hint = "choose an id that was never published"
        raise DossierError([Problem(dossier.mark("retired", name), "reused-id", what, hint)])
