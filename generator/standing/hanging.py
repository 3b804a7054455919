"""What hangs on whom: each fact is judged again without one voice or one article, and so for each that bears on it.

Where an article is left out that prints a dispatch, its other prints stay; without the dispatch they all go.

A voice takes along every testimony whose chain holds it, wherever it is in the chain. A body takes along those who
speak for it or pass on its words as well, since they are no other origin; who speaks for a body does not take the body
along. Only the facts are judged again that lose a testimony, and those whose dates are counted from a fact that would
be dated otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.dates import Span
from generator.model import Dossier, Fact, Fall
from generator.on_demand import OnDemand
from generator.standing.dating import Dating, Known, bases, date_fact
from generator.standing.falls import Shown, falls, shown
from generator.standing.judgement import Judgement
from generator.standing.judging import weigh
from generator.standing.origins import bodies, prints_of
from generator.standing.remaining import Remaining


@dataclass(frozen=True, slots=True)
class _Redated:
    """How a fact would be dated otherwise without somebody."""

    dating: Dating
    others: tuple[str, ...]


_Otherwise = Mapping[str, _Redated]
"""By the id of a voice or a source: how a fact would be dated without it, where that is otherwise."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A voice, an article or a dispatch that is left out of a fact, and what is left of the fact then."""

    name: str
    """The id of the voice, of the source, or of a dispatch that several of the sources print."""
    testimonies: tuple[int, ...]
    """Which of the fact's testimonies go with it; none where only a date goes that this fact's is counted from."""
    tied: tuple[int, ...]
    """Those among them that do not cite the voice itself, but one who speaks for it or passes on its words."""
    others: tuple[str, ...]
    """Who these are; also where such a testimony goes of a fact that the date of this one is counted from."""
    after: Shown
    """What readers would be shown of the fact."""
    falls: tuple[Fall, ...]
    """What falls; nothing where the fact is as it was, but for how many say so."""


def hanging(dossier: Dossier, judgements: Mapping[str, Judgement]) -> OnDemand[str, tuple[LeftOut, ...]]:
    """By the id of a fact: every voice and every article that bears on it, each left out in turn.

    What hangs on whom is worked out for each fact when it is first asked for, and so for those that its dates are
    counted from. Of facts that are counted from each other, which is a problem, one is taken as it is.
    """
    known, begun = Known.of_sources(dossier), set[str]()

    def turned(name: str) -> tuple[tuple[LeftOut, ...], _Otherwise]:
        begun.add(name)
        before = judgements[name]
        of_others = [base for base in bases(before.fact) if base in judgements]
        dates = known.with_facts({base: judgements[base].dating for base in of_others}) if of_others else known
        shifted = {base: found[base][1] if base in found.made or base not in begun else {} for base in of_others}
        return _in_turn(dossier, before, dates, shifted)

    found = OnDemand(judgements, turned)

    def left_out(name: str) -> tuple[LeftOut, ...]:
        chain = [name]
        for one in chain:
            chain += [base for base in bases(judgements[one].fact) if base in judgements and base not in chain]
        for one in reversed(chain):  # the first of a long row of dates before those that are counted from it
            assert found[one]
        return found[name][0]

    return OnDemand(dossier.facts, left_out)


def _in_turn(
    dossier: Dossier, before: Judgement, known: Known, shifted: Mapping[str, _Otherwise]
) -> tuple[tuple[LeftOut, ...], _Otherwise]:
    """All that is left out of one fact in turn, and how this fact would be dated then, where that is otherwise.

    ``shifted`` has the same of the facts that this one's dates are counted from.
    """
    was, kept = shown(before), dict[object, Judgement]()
    left_out, otherwise = [], {}
    for name, lost in _lost(dossier, before.fact, shifted).items():
        moved = {base: shifted[base][name] for base in shifted if name in shifted[base]}
        same = (tuple(lost.testimonies), *((base, *_spans(other.dating)) for base, other in moved.items()))
        if same not in kept:
            bases_then = {base: other.dating for base, other in moved.items()}
            kept[same] = _judged_again(dossier, before.fact, frozenset(lost.testimonies), known, bases_then)
        then, after = kept[same], shown(kept[same])
        others = tuple(dict.fromkeys([*lost.others, *(who for base in moved.values() for who in base.others)]))
        left_out.append(LeftOut(name, tuple(lost.testimonies), tuple(lost.tied), others, after, falls(was, after)))
        if _spans(then.dating) != _spans(before.dating):
            otherwise[name] = _Redated(then.dating, others)
    return tuple(left_out), otherwise


def _judged_again(
    dossier: Dossier, fact: Fact, lost: frozenset[int], known: Known, bases_then: Mapping[str, Dating]
) -> Judgement:
    dates = known.but(fact, bases_then) if bases_then else known
    left = Remaining(dossier, fact, lost)
    return weigh(left, date_fact(left, dates))


def _spans(dating: Dating) -> tuple[Span | None, Span | None]:
    """The dates from which others may be counted."""
    return dating.span_by_texts, dating.span


@dataclass(slots=True)
class _Lost:
    """The testimonies that go with a voice or an article."""

    testimonies: list[int] = field(default_factory=list)
    tied: list[int] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def _lost(dossier: Dossier, fact: Fact, shifted: Mapping[str, _Otherwise]) -> dict[str, _Lost]:
    """By voice, source and dispatch: which testimonies go with it; none goes where only a date is shifted.

    Of what is about the texts none goes with a voice: how an article puts it hangs on the article.
    """
    found: dict[str, _Lost] = {}
    several = {one.dispatch for one in prints_of(dossier, fact.says)}
    for number, testimony in enumerate(fact.says):
        by = () if fact.of_the_texts else dossier.chain_of(testimony)
        behind = {voice: bodies(dossier, [voice]) for voice in by}
        dispatch = dossier.dispatch_of(testimony)
        cited = (*by, testimony.at.source, *((dispatch.id,) if dispatch and dispatch.id in several else ()))
        for name in dict.fromkeys((*cited, *sorted(set().union(*behind.values())))):
            lost = found.setdefault(name, _Lost())
            lost.testimonies.append(number)
            if name not in cited:
                lost.tied.append(number)
                lost.others += [voice for voice, known in behind.items() if name in known]
    for name in dict.fromkeys(name for dates in shifted.values() for name in dates):
        found.setdefault(name, _Lost())
    return found
