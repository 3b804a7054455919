"""Faults of values: every field that is typed somewhere in a dossier gets another value, once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.hardening.seeded.copy import Copy, Fault
from generator.model import CLASSES, Citation, Fact, Leaf, Question, Term

OTHER_WORDS = {"his": "her", "was": "was not", "in": "after", "the": "no", "a": "another", "of": "against", "and": "or"}
"""What turns a sentence round and is seen in no name or number."""
_TRIED = 40
"""In so many values of a field it is tried to change one."""


def faults(copy: Copy, turn: int) -> Iterator[tuple[str, Fault]]:
    """A fault of each field, by its name: of the first value in a seeded order that is typed plainly.

    Of what may be changed in a field one thing is, another one at another turn.
    """
    found: dict[str, list[Leaf]] = {}
    for leaf in copy.dossier.leaves:
        is_own = leaf.where[1:] == ("id",) and not copy.is_released
        if not (isinstance(leaf.value, bool) or is_own or _is_for_the_search_alone(leaf)):
            found.setdefault(_name(leaf), []).append(leaf)
    for number, (name, leaves) in enumerate(sorted(found.items()), start=turn):
        changes = CHANGES.get(leaves[0].kept.sort, ())
        tried = (
            (change.__name__.strip("_").replace("_", " "), change(copy, leaf))
            for change in (*changes[number % 2 :], *changes[: number % 2])
            for leaf in copy.shuffled(leaves)[:_TRIED]
        )
        if told := next(((what, fault) for what, fault in tried if fault), None):
            yield f"{name}, {told[0]}", told[1]


def _is_for_the_search_alone(leaf: Leaf) -> bool:
    """Words by which a question or a term is found, and which stand on no page."""
    return "also_search" in leaf.where and isinstance(leaf.record, Question | Term)


def _name(leaf: Leaf) -> str:
    record, part = type(leaf.record).__name__.lower(), type(leaf.part).__name__.lower()
    field = "answers" if "answers" in leaf.where else next(key for key in reversed(leaf.where) if isinstance(key, str))
    return ".".join(dict.fromkeys((record, part, field)))


# --- another value, by what a field holds -----------------------------------------------------------------------------


def _another_word(copy: Copy, leaf: Leaf) -> Fault | None:
    """One small word of a sentence."""
    words = {word for word in OTHER_WORDS if re.search(rf"\b{word}\b", str(leaf.value))}
    for word in copy.shuffled(sorted(words)):
        if fault := copy.retyped_word(leaf, rf"\b{word}\b", OTHER_WORDS[word]):
            return fault
    return None


def _another_number(copy: Copy, leaf: Leaf) -> Fault | None:
    if not (found := re.search(r"\d+", str(leaf.value))):
        return None
    return copy.retyped_word(leaf, re.escape(found[0]), str(int(found[0]) + 1))


def _another_name(copy: Copy, leaf: Leaf) -> Fault | None:
    """Of another of the same kind: a printed name that no source has there."""
    others = [one for one in copy.names_like(leaf) if one not in str(leaf.value) and str(leaf.value) not in one]
    return copy.retyped(leaf, others[0]) if others else None


def _letters_swapped(copy: Copy, leaf: Leaf) -> Fault | None:
    """A slip of the pen within a name or an id."""
    text = str(leaf.value)
    found = [
        at
        for at in range(1, len(text) - 1)
        if text[at].isalpha() and text[at + 1].isalpha() and text[at] != text[at + 1]
    ]
    if not found:
        return None
    at = copy.random.choice(found)
    fault = copy.retyped(leaf, text[:at] + text[at + 1] + text[at] + text[at + 2 :])
    if fault and leaf.kept.sort == "own id":  # told where it was published, locked or named, too
        return replace(fault, places=fault.places | copy.naming(text))
    return fault


def _another_id(copy: Copy, leaf: Leaf) -> Fault | None:
    """Of the same kind, so that all leads somewhere."""
    kind = next((kind for kind in CLASSES if leaf.target in copy.dossier.of(kind)), None)
    known = [name for name in copy.dossier.of(kind) if name != leaf.target] if kind else []
    return copy.retyped(leaf, str(copy.random.choice(known))) if known else None


def _another_answer(copy: Copy, leaf: Leaf) -> Fault | None:
    assert isinstance(leaf.record, Fact)
    return next((copy.retyped(leaf, other) for other in leaf.record.answers if other != leaf.value), None)


def _another_choice(copy: Copy, leaf: Leaf) -> Fault | None:
    """Another word of those from which one may choose here."""
    seen = {str(one.value) for one in copy.dossier.leaves if one.kept == leaf.kept and _name(one) == _name(leaf)}
    others = sorted(seen - {str(leaf.value)})
    return copy.retyped(leaf, others[0]) if others else copy.retyped(leaf, f"{leaf.value}x")


def _another_paragraph(copy: Copy, leaf: Leaf) -> Fault | None:
    return copy.retyped_word(
        leaf, r"#p\d+", lambda found: f"#p{max(1, int(found[0][2:]) - 1) if found[0] != '#p1' else 2}"
    )


def _another_anchor(copy: Copy, leaf: Leaf) -> Fault | None:
    value = leaf.value
    anchor = value.anchor if isinstance(value, Citation) else None
    return copy.retyped_word(leaf, re.escape(anchor.split()[-1]) + '"', 'otherwise"') if anchor else None


def _another_day(copy: Copy, leaf: Leaf) -> Fault | None:
    return copy.retyped_word(leaf, r"\b(1[89]\d\d|20\d\d)\b", lambda found: str(int(found[0]) - 1))


def _a_day_that_never_was(copy: Copy, leaf: Leaf) -> Fault | None:
    year = re.search(r"\b(1[89]\d\d|20\d\d)\b", str(leaf.value))
    return copy.retyped(leaf, f"{year[0]}-02-30") if year else None


CHANGES: dict[str, tuple[Callable[[Copy, Leaf], Fault | None], ...]] = {
    "text": (_another_word, _another_number),
    "prose": (_another_word, _another_number),
    "printed": (_another_name, _letters_swapped),
    "notation": (_another_number, _letters_swapped),
    "id": (_another_id, _letters_swapped),
    "own id": (_letters_swapped,),
    "word": (_another_choice, _letters_swapped),
    "own word": (_letters_swapped,),
    "answer": (_another_answer, _letters_swapped),
    "citation": (_another_paragraph, _another_anchor),
    "date": (_another_day, _a_day_that_never_was),
    "amount": (_another_number,),
    "number": (_another_number,),
    "passages": (_another_number,),
}
"""What is changed, by the sort of what a field holds."""
