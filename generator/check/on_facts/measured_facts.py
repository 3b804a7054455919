"""Rules about amounts: that they have a unit and answer the question, and that a number is no answer typed by hand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.check.case import Case
from generator.problem import Problem

_NUMBER = r"[0-9]+(?:[.,][0-9]+)*"
_HOW = r"(?:(?:about|over|under|at least|at most|only) )?"
_COUNTED = re.compile(rf"{_HOW}(?P<number>{_NUMBER}) (?P<unit>[^\d]{{1,40}}?)\.?", re.IGNORECASE)
"""An answer that is a number with its unit: "1,240 crowns"; no hour, and no day."""
_HOUR = re.compile(r"\b[ap]\.?m\b|o['’]clock|\bhours?\b", re.IGNORECASE)


def amount_without_unit(case: Case) -> Iterator[Problem]:
    """An amount is given on a question whose unit says what is counted or measured."""
    for fact, where, testimony in case.testimonies:
        if testimony.amount and not fact.unit:
            what = f"an amount, but '{fact.id}' has no unit:"
            hint = "add unit: to the fact, as in unit: people; it is then a question: without answers:"
            yield case.problem((*where, "amount"), "amount-without-unit", what, hint)


def unit_without_amount(case: Case) -> Iterator[Problem]:
    """On a question with a unit, whoever says or denies something gives an amount; who is silent need not."""
    for fact, where, testimony in case.testimonies:
        if fact.unit and not testimony.amount and testimony.act.answers:
            what = f"says no number of {fact.unit}"
            hint = "add amount: 1250, about 1300, over 1200, …; what gives no number is said on a fact of its own"
            yield case.problem(where, "unit-without-amount", what, hint)


def scope_without_amount(case: Case) -> Iterator[Problem]:
    """A scope says what an amount is of, and stands beside one."""
    for _, where, testimony in case.testimonies:
        if testimony.scope and not testimony.amount:
            hint = "add amount:, or drop scope:"
            yield case.problem((*where, "scope"), "scope-without-amount", "the scope of no amount", hint)


def number_as_answer(case: Case) -> Iterator[Problem]:
    """No two answers are numbers of one unit: as amounts they are compared and drawn without typing pairs."""
    for fact in case.dossier.facts.values():
        counted = {answer: found for answer, text in fact.answers.items() if (found := _COUNTED.fullmatch(text))}
        units = Counter(found["unit"] for found in counted.values() if not _HOUR.search(found["unit"]))
        answer = next((answer for answer, found in counted.items() if units[found["unit"]] > 1), None)
        if answer:
            unit, number = counted[answer]["unit"], counted[answer]["number"].replace(",", "")
            what = f"the answer '{answer}' is a number of {unit}, and so is another"
            hint = f"instead of answers: and pairs: type unit: {unit}, and in says: amount: {number}"
            yield case.problem((fact.id, "answers", answer), "number-as-answer", what, hint)
