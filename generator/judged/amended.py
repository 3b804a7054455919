"""A judged dossier of which some facts are otherwise: all that does not depend on them is taken over.

Somebody who writes changes one fact at a time, and wants to see its page at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from generator.judged.viewing import Viewing
from generator.model import Fact, Where
from generator.problem import Marks
from generator.standing import bases, judge_again

if TYPE_CHECKING:
    from generator.judged import Judged

Part = TypeVar("Part")

OF_NO_FACT = (
    ("facts_in", "language", "speakers", "located", "entities", "pictures", "sorts", "printed"),
    ("questions", "themes", "slips", "sections", "parts", "voiced", "_order", "sources_run"),
)
"""What a dossier and what a judged dossier keeps that is the same whatever its facts say."""


def amended(
    judged: Judged, facts: Mapping[str, Fact], marks: Mapping[Where, Marks], typed: Mapping[str, bytes]
) -> Judged | None:
    """The dossier with these facts in the place of those with their ids, typed at these marks in these files.

    The views of all other facts, and what is known of them, now belong to it, so that the one before is of no use any
    more. None where the facts are dated from each other in a circle.
    """
    before = judged.dossier
    dossier = replace(
        before,
        facts={**before.facts, **facts},
        marks={**before.marks, **marks},
        typed={**before.typed, **typed},
    )
    _take_over(before, dossier, OF_NO_FACT[0])
    vars(dossier)["records"] = {**before.records, **facts}
    counted = {**judged.counted_from, **{name: bases(fact) for name, fact in facts.items()}}
    again = judge_again(dossier, judged.judgements, facts.keys(), counted)
    if again is None:
        return None
    after = replace(judged, dossier=dossier)
    vars(after).update(counted_from=counted, judgements={**judged.judgements, **again})
    views = {name: Viewing(after).view(dossier.facts[name]) for name in again}
    # So far all is as it was, whatever may be wrong with these facts.
    _take_over(judged, after, OF_NO_FACT[1])
    vars(after).update(addresses=_belonging(judged.addresses, "dossier", dossier), facts={**judged.facts, **views})
    for known in after.judgements.values():
        _belonging(known, "dossier", dossier)
    for view in after.facts.values():
        _belonging(view, "judged", after)
    if "hanging" in vars(judged):
        after.hanging.keep(judged.hanging.made, but=again)
    for name in vars(judged).keys() - {"dossier", "locks"}:  # they lead round in circles, which would keep them alive
        del vars(judged)[name]
    return after


def _take_over(before: object, after: object, names: tuple[str, ...]) -> None:
    vars(after).update({name: known for name in names if (known := vars(before).get(name)) is not None})


def _belonging(part: Part, name: str, whole: object) -> Part:
    """A part of a dossier, which now belongs to another."""
    object.__setattr__(part, name, whole)
    return part
