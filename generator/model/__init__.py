"""The vocabulary: every kind of thing in a dossier, and its fields.

Values arrive from ``load`` as text, lists and mappings only; the types here decide what each text means. Everything is
frozen. What a rule must compare across records is left to ``check``.
"""

from generator.model.citation import Citation
from generator.model.dossier import KINDS, Anything, Dossier, Where
from generator.model.entities import Entity, Form, Named, Organisation, Person, Place, Term, Tie, Topic, Voice
from generator.model.facts import (
    Act,
    Compatible,
    Conflict,
    Disagreement,
    Fact,
    Question,
    Relation,
    Retired,
    Role,
    Ruling,
    Slip,
    Sure,
    Testimony,
)
from generator.model.leaves import Leaf, leaves, named_kinds
from generator.model.sources import Published, SetAside, Source
from generator.model.values import ID, LONGEST_ID, RESERVED_IDS, Flag, Id, Names, Prose, Record, Text, When

__all__ = [
    "ID",
    "KINDS",
    "LONGEST_ID",
    "RESERVED_IDS",
    "Act",
    "Anything",
    "Citation",
    "Compatible",
    "Conflict",
    "Disagreement",
    "Dossier",
    "Entity",
    "Fact",
    "Flag",
    "Form",
    "Id",
    "Leaf",
    "Named",
    "Names",
    "Organisation",
    "Person",
    "Place",
    "Prose",
    "Published",
    "Question",
    "Record",
    "Relation",
    "Retired",
    "Role",
    "Ruling",
    "SetAside",
    "Slip",
    "Source",
    "Sure",
    "Term",
    "Testimony",
    "Text",
    "Tie",
    "Topic",
    "Voice",
    "When",
    "Where",
    "leaves",
    "named_kinds",
]
