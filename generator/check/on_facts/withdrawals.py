"""Rules about what a voice takes back: that it said so before, and that the texts show it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Dossier, Fact
from generator.problem import Problem
from generator.standing.withdrawn import is_earlier, is_later, said_by_the_same, withdrawals


def withdraws_nothing(case: Case) -> Iterator[Problem]:
    """Whoever takes something back said it before, in a testimony on the same fact."""
    for fact in case.dossier.facts.values():
        for number in withdrawals(case.dossier, fact):
            if not [*said_by_the_same(case.dossier, fact, number)]:
                voice = case.dossier.chain_of(fact.says[number])[-1]
                what = f"nothing that '{voice}' says here is taken back"
                hint = "add what they said before; mend by: or answer:; or type act: denies, if they never said so"
                yield case.problem((fact.id, "says", number), "withdraws-nothing", what, hint)


def withdrawal_without_order(case: Case) -> Iterator[Problem]:
    """That something was said before it was taken back is for the texts to show; a day on a catalogue card does not."""
    for fact in case.dossier.facts.values():
        for number in withdrawals(case.dossier, fact):
            same = [*said_by_the_same(case.dossier, fact, number)]
            if same and not any(is_earlier(case.dossier, fact.says[n], fact.says[number]) for n in same):
                what = f"no text shows that {fact.says[same[0]].at.place} was said before this took it back"
                hint = "add said: to both, with days that the texts give; no day of a catalogue settles it"
                yield case.problem((fact.id, "says", number), "withdrawal-without-order", what, hint)


def saying_without_order(case: Case) -> Iterator[Problem]:
    """Of several things that a voice said and took back once, the texts show of each whether it came before that."""
    for fact in case.dossier.facts.values():
        for number in withdrawals(case.dossier, fact):
            for n in _of_unknown_order(case.dossier, fact, number):
                back = fact.says[number].at.place
                what = f"no text shows whether this was said before {back} took it back, so it still counts"
                hint = "add said: with a day that the text gives, here and where it was taken back"
                yield case.problem((fact.id, "says", n), "saying-without-order", what, hint)


def _of_unknown_order(dossier: Dossier, fact: Fact, number: int) -> Iterator[int]:
    """What a withdrawal takes back or does not, as no text shows; nothing where it is known to take back nothing."""
    taken, same = fact.says[number], [*said_by_the_same(dossier, fact, number)]
    earlier = {n for n in same if is_earlier(dossier, fact.says[n], taken)}
    if earlier:
        yield from (n for n in same if n not in earlier and not is_later(dossier, fact.says[n], taken))


def dated_withdrawal(case: Case) -> Iterator[Problem]:
    """A withdrawal has the day on which it was spoken alone: it says nothing of what happened, nor when."""
    for _, where, testimony in case.testimonies:
        if testimony.act.withdraws and testimony.when:
            what, hint = "a withdrawal has no date of what happened", "type said:, if it is the day of taking it back"
            yield case.problem((*where, "when"), "dated-withdrawal", what, hint)
