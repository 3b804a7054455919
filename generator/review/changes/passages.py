"""Which passages of a fact came, went or say something else, and which of them can have changed how it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator import words
from generator.model import ACTS, STANDINGS, SURENESS, TIERS, standings
from generator.review.changes.snapshot import FactThen, Told, label

Called = Callable[[str], str]
MoveKind = Literal[
    "reworded", "passage dropped", "passage added", "passage changed", "voice dropped", "voice added",
    "verification lost", "verification gained",
]  # fmt: skip
Pair = tuple[Told | None, Told | None]


@dataclass(frozen=True)
class Move:
    """One passage, or several of one fact, that came, went or changed."""

    kind: MoveKind
    place: str
    before: str = ""
    after: str = ""
    pair: Pair = (None, None)

    def __str__(self) -> str:
        told = f"{self.before} → {self.after}" if self.before and self.after else self.before or self.after
        return f"{self.kind}: {self.place}, {told}"


def moves(was: FactThen, fact: FactThen, was_called: Called, called: Called) -> list[Move]:
    """Everything that happened to the passages of a fact, in the order in which it tells them."""
    found: list[Move] = []
    pairs = list(paired(was.testimonies, fact.testimonies))
    for old, new in pairs:
        if old and new:
            found += _changed(old, new, was, fact, was_called, called)
        elif old:
            found.append(Move("passage dropped", old.place, before=_told(old, was, was_called), pair=(old, None)))
        elif new:
            found.append(Move("passage added", new.place, after=_told(new, fact, called), pair=(None, new)))
    return [*found, *_verified(pairs)]


def paired(old: tuple[Told, ...], new: tuple[Told, ...]) -> Iterator[Pair]:
    """Each passage with what became of it: the same by every word if there is one, else by ever less."""
    left, right = list(enumerate(old)), list(enumerate(new))
    found: list[tuple[int, Pair]] = []
    for same in _SAME:
        for entry in list(left):
            match = next((other for other in right if same(entry[1]) == same(other[1])), None)
            if match:
                found.append((match[0], (entry[1], match[1])))
                left.remove(entry)
                right.remove(match)
    found += [(number, (None, told)) for number, told in right]
    yield from (pair for _, pair in sorted(found, key=lambda numbered: numbered[0]))
    yield from ((told, None) for _, told in left)


_SAME: tuple[Callable[[Told], object], ...] = (
    lambda told: told,
    lambda told: (told.place, told.anchor, told.answer, told.act),
    lambda told: (told.place, told.anchor),
    lambda told: (told.place, told.answer, told.act),
)
"""What makes a passage of one edition that of another, the surest first."""


def bears(move: Move, was: FactThen, fact: FactThen) -> bool:
    """Whether a move can have brought the new standing about, or ended the old one."""
    old, new = move.pair
    came = new is not None and _supports(new, fact, was)
    went = old is not None and _supports(old, was, fact)
    return came or went


def _supports(told: Told, fact: FactThen, other: FactThen) -> bool:
    """Whether a passage is of the kind that makes a fact stand as it does, and as it does not in the other edition."""
    if told.headline:
        return False
    if fact.date_disputed and not other.date_disputed and told.when:
        return True
    act = told.does
    given_elsewhere = {one.answer for one in other.testimonies if one.does.asserts and not one.headline}
    match STANDINGS.get(fact.standing):
        case standings.CONFIRMED:
            return act.confirms
        case standings.DISPUTED:
            return act.denies or (act.asserts and told.answer not in given_elsewhere)
        case standings.DENIED:
            return act.denies
        case standings.REPORTED:
            return act.asserts and bool(told.by) and not told.how_sure.in_passing
        case standings.POSSIBLE:
            return act.asserts and told.how_sure.hedges
        case _:
            return act.asserts


def _changed(old: Told, new: Told, was: FactThen, fact: FactThen, was_called: Called, called: Called) -> Iterator[Move]:
    pair = (old, new)
    before, after = _deed(old, was), _deed(new, fact)
    # An answer whose words changed under the same id is told of the answer, not of each passage.
    if _gives(old) != _gives(new):
        yield Move("passage changed", new.place, before, after, pair)
    if old.anchor != new.anchor:
        yield Move("passage changed", new.place, f"anchored at “{old.anchor}”", f"anchored at “{new.anchor}”", pair)
    yield from (Move("voice dropped", new.place, before=was_called(v), pair=pair) for v in old.by if v not in new.by)
    yield from (Move("voice added", new.place, after=called(v), pair=pair) for v in new.by if v not in old.by)
    if sorted(old.by) == sorted(new.by) and old.by != new.by:
        orders = (" ← ".join(map(was_called, old.by)), " ← ".join(map(called, new.by)))
        yield Move("passage changed", new.place, *orders, pair)
    if old.gist != new.gist:
        yield Move("reworded", new.place, old.gist or "no gist", new.gist or "no gist", pair)


def _gives(told: Told) -> tuple[object, ...]:
    return told.act, told.sure, told.answer, told.when, told.headline


def _verified(pairs: list[Pair]) -> Iterator[Move]:
    """Passages whose verification was lost or gained, those of one kind together."""
    found: dict[tuple[str, str], list[Told]] = {}
    for old, new in pairs:
        if old and new and old.verified != new.verified and {old.verified, new.verified} <= set(TIERS.names):
            found.setdefault((old.verified, new.verified), []).append(new)
    for (before, after), told in found.items():
        lost = TIERS.names.index(after) < TIERS.names.index(before)
        kind: MoveKind = "verification lost" if lost else "verification gained"
        places = ", ".join(dict.fromkeys(one.place for one in told))
        yield Move(kind, places, label(before, TIERS), label(after, TIERS))


def _told(told: Told, fact: FactThen, called: Called) -> str:
    """A passage in words: who does what."""
    who = " citing ".join(map(called, told.by)) or ("the headline" if told.headline else "the article itself")
    tier = standings.NOT_VERIFIED
    unverified = f" ({words.say(tier, 'label')})" if told.verified == tier.name else ""
    return f"{who} {_deed(told, fact)}{unverified}"


def _deed(told: Told, fact: FactThen) -> str:
    """What a passage does, without who does it: "denies it", "says “It went to the island” (believed), early 2011"."""
    hedge = f"({label(told.sure, SURENESS)})" if not told.how_sure.outright else ""
    when = f"— {told.when.words}" if told.when else ""
    headline = "in a headline" if told.headline and told.by else ""
    return " ".join(filter(None, [_act(told, fact), hedge, headline, when]))


def _act(told: Told, fact: FactThen) -> str:
    answer = fact.answers.get(told.answer or "", "").removesuffix(".")
    use: words.Use = "answer" if answer else "sentence"
    known = {"answer": answer} if answer else {}
    if told.does not in ACTS:
        return words.say("unknown-act", use, act=told.act, **known)
    return words.say(told.does, use, **known)
