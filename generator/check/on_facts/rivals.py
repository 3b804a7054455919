"""Rules about answers and dates that are set against each other, and about the disagreement that explains them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

from generator.check.case import Case
from generator.check.on_facts.alike import said
from generator.model import PAIR_SORTS, AnswerPair, Compatible, Dossier, Fact, Where
from generator.problem import Problem
from generator.standing import AnswerView, DateReading, Judgement, is_background


def undeclared_pair(case: Case) -> Iterator[Problem]:
    """Of any two answers that passages give, an editor says what they are to each other."""
    for judgement in case.judged.judgements.values():
        for one, other in _undeclared(judgement):
            what = f"nothing says what the answers '{one}' and '{other}' are to each other"
            hint = f"add to pairs: - {{pair: [{one}, {other}], are: {' | '.join(PAIR_SORTS.names)}, because: …}}"
            yield case.problem((judgement.fact.id, "answers", other), "undeclared-pair", what, hint)


def pair_without_reason(case: Case) -> Iterator[Problem]:
    """Every pair says why it is what it is; under ``pairs: all exclusive`` one reason does for all."""
    for fact, where, known in _declared(case):
        if not fact.reason_of(known):
            what = f"no reason why '{known.pair[0]}' and '{known.pair[1]}' are {known.are}"
            hint = "add because: and the reason; beside pairs: all exclusive it stands once, on the fact"
            yield case.problem(where, "pair-without-reason", what, hint)


def pair_twice(case: Case) -> Iterator[Problem]:
    """No pair of answers is declared twice."""
    seen: set[tuple[str, frozenset[str]]] = set()
    for fact, where, known in _declared(case):
        pair = (fact.id, frozenset(known.pair))
        if pair in seen:
            what = f"'{known.pair[0]}' and '{known.pair[1]}' are declared already"
            yield case.problem(where, "pair-twice", what, "say in one line alone what they are to each other")
        seen.add(pair)


def successive_without_days(case: Case) -> Iterator[Problem]:
    """Two answers that are true one after the other are both dated, on days that do not overlap."""
    for judgement in case.judged.judgements.values():
        for pair in judgement.pairs:
            one, other = _dates_of(judgement, pair.one), _dates_of(judgement, pair.other)
            overlap = any(a.span.goes_with(b.span) for a, b in product(one, other))
            if pair.are.in_turn and (overlap or not one or not other):
                lacking = next((answer.id for answer, dates in ((pair.one, one), (pair.other, other)) if not dates), "")
                names = f"'{pair.one.id}' and '{pair.other.id}' come one after the other"
                what = f"{names}, but '{lacking}' has no date" if lacking else f"{names}, but share days"
                hint = "add when: to what gives them, or say otherwise what they are to each other"
                where = (judgement.fact.id, "answers", lacking or pair.other.id)
                yield case.problem(where, "successive-without-days", what, hint)


def conflict_without_disagreement(case: Case) -> Iterator[Problem]:
    """Where answers or dates exclude each other, or answers seem to clash, an editor says in a sentence how."""
    for judgement in case.judged.judgements.values():
        if (judgement.conflicting or judgement.tensions) and not judgement.fact.disagreement:
            hint = "add disagreement: {kind: …, note: …}"
            what = f"the sources differ ({_rivals(judgement)})"
            yield case.problem((judgement.fact.id,), "conflict-without-disagreement", what, hint)


def disagreement_without_conflict(case: Case) -> Iterator[Problem]:
    """A disagreement is declared only where something differs: answers, dates, sureness, an act or a headline."""
    for judgement in case.judged.judgements.values():
        if judgement.fact.disagreement and not judgement.conflicting and not _differs(case.dossier, judgement.fact):
            what = "a disagreement, but nothing here differs"
            hint = "drop disagreement:, or add the testimony that differs"
            yield case.problem((judgement.fact.id, "disagreement"), "disagreement-without-conflict", what, hint)


def disagreement_of_another_kind(case: Case) -> Iterator[Problem]:
    """In a contradiction readings exclude each other, in a change over time none do; a tension is a seeming clash."""
    for judgement in case.judged.judgements.values():
        known = judgement.fact.disagreement
        explained = (
            headline_alone(judgement) or not _differs(case.dossier, judgement.fact) or any(_undeclared(judgement))
        )
        if known is None or explained:
            continue
        where = (judgement.fact.id, "disagreement", "kind")
        if known.kind.excludes and not judgement.conflicting:
            what = f"a {known.kind}, but no two answers or dates that are given exclude each other"
            hint = "say in pairs: which answers are exclusive; or choose another kind"
            yield case.problem(where, "disagreement-of-another-kind", what, hint)
        if known.kind.in_turn and judgement.conflicting:
            what = f"a {known.kind}, but what is said cannot all be true ({_rivals(judgement)})"
            hint = "choose another kind; what a voice itself took back is act: withdraws"
            yield case.problem(where, "disagreement-of-another-kind", what, hint)
        if known.kind.pulls and not judgement.tensions:
            what = f"a {known.kind}, but no two answers that are given are in tension"
            hint = "say in pairs: which answers are in tension; or choose another kind"
            yield case.problem(where, "disagreement-of-another-kind", what, hint)


def headline_answer(case: Case) -> Iterator[Problem]:
    """A second answer that a headline alone gives makes no disagreement: a headline says more than its text."""
    for judgement in case.judged.judgements.values():
        known = judgement.fact.disagreement
        if known and known.kind.block and (answers := headline_alone(judgement)):
            what = f"a {known.kind}, but only a headline gives '{answers[0]}'"
            hint = "drop disagreement: and say in the headline's note: how it differs; or add what gives the answer"
            yield case.problem((judgement.fact.id, "disagreement", "kind"), "headline-answer", what, hint)


def disputed_background(case: Case) -> Iterator[Problem]:
    """What is marked as background and disputed by somebody counts with the case, which its mark does not say."""
    for judgement in case.judged.judgements.values():
        fact = judgement.fact
        if is_background(case.dossier, fact) and not judgement.background:
            what = f"background, but disputed ({_rivals(judgement) or 'it is denied'}), so it counts with the case"
            hint = "drop background:" if fact.background else "add to about: a topic of the case"
            where = (fact.id, "background" if fact.background else "about")
            yield case.problem(where, "disputed-background", what, hint)


def headline_alone(judgement: Judgement) -> tuple[str, ...]:
    """The answers or amounts that headlines alone give, where no two are given otherwise and nothing is denied."""
    if len(judgement.given) > 1 or judgement.conflicting:
        return ()
    given = {judgement.fact.says[n].reply for n in (*judgement.backing.testimonies, *judgement.withdrawn)}
    named = [judgement.fact.says[n].reply for n in judgement.headlines if judgement.fact.says[n].act.asserts]
    return tuple(answer for answer in dict.fromkeys(named) if answer and answer not in given)


def _undeclared(judgement: Judgement) -> Iterator[tuple[str, str]]:
    """Every two answers that are given and of which nothing is declared."""
    declared = {frozenset(known.pair) for known in judgement.fact.declared}
    every_two = combinations((answer.id for answer in judgement.given if not answer.reading), 2)
    yield from (two for two in every_two if frozenset(two) not in declared)


def _declared(case: Case) -> Iterator[tuple[Fact, Where, AnswerPair | Compatible]]:
    """Every pair that is declared, and where."""
    for fact in case.dossier.facts.values():
        yield from ((fact, (fact.id, "pairs", i), known) for i, known in enumerate(fact.pairs))
        yield from ((fact, (fact.id, "compatible", i), known) for i, known in enumerate(fact.compatible))


def _dates_of(judgement: Judgement, answer: AnswerView) -> list[DateReading]:
    """The dates at which an answer is said to be true."""
    members = (member for reading in judgement.dating.readings for member in reading.members)
    return [member for member in members if set(member.exact.testimonies) & set(answer.backing.testimonies)]


def _rivals(judgement: Judgement) -> str:
    pairs = ["said and denied" if p.denied else f"{p.one.id} against {p.other.id}" for p in judgement.disputes]
    pairs += [f"{p.one.id} and {p.other.id} pull two ways" for p in judgement.tensions]
    return "; ".join([*pairs, *(["dates with no day in common"] if judgement.dating.disputed else [])])


def _differs(dossier: Dossier, fact: Fact) -> bool:
    return len({said(dossier, testimony) for testimony in fact.says}) > 1
