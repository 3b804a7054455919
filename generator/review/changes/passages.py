"""Which passages of a fact were added, dropped or changed, and which of these can have changed its standing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from generator import words
from generator.model import ACTS, DOUBTS, KNOWINGS, STANDINGS, SURENESS, TIERS, standings
from generator.review.changes import sorts
from generator.review.changes.snapshot import FactThen, TestimonyThen
from generator.review.changes.sorts import ChangeSort
from generator.review.changes.sources_then import label

Called = Callable[[str], str]
Pair = tuple[TestimonyThen | None, TestimonyThen | None]


@dataclass(frozen=True)
class Move:
    """A passage of a fact that was added, dropped or changed, or several to which the same happened."""

    kind: ChangeSort
    place: str
    before: str = ""
    after: str = ""
    pair: Pair = (None, None)

    def __str__(self) -> str:
        sides = words.row([self.before, self.after], "changed")
        return words.row([words.say(self.kind, "label"), words.row([self.place, sides])], "labelled")


def moves(was: FactThen, fact: FactThen, was_called: Called, called: Called) -> list[Move]:
    """What happened to the passages of a fact, in their order."""
    found: list[Move] = []
    pairs = list(paired(was.testimonies, fact.testimonies))
    for old, new in pairs:
        if old and new:
            found += _changed(old, new, was, fact, was_called, called)
        elif old:
            dropped = _in_words(old, was, was_called)
            found.append(Move(sorts.PASSAGE_DROPPED, old.place, before=dropped, pair=(old, None)))
        elif new:
            found.append(Move(sorts.PASSAGE_ADDED, new.place, after=_in_words(new, fact, called), pair=(None, new)))
    return [*found, *_verified(pairs)]


def paired(old: tuple[TestimonyThen, ...], new: tuple[TestimonyThen, ...]) -> Iterator[Pair]:
    """Each passage with the one that it became: an equal one if there is one, else the one that is most like it."""
    left, right = list(enumerate(old)), list(enumerate(new))
    found: list[tuple[int, Pair]] = []
    for same in _SAME:
        for entry in list(left):
            match = next((other for other in right if same(entry[1]) == same(other[1])), None)
            if match:
                found.append((match[0], (entry[1], match[1])))
                left.remove(entry)
                right.remove(match)
    found += [(number, (None, testimony)) for number, testimony in right]
    yield from (pair for _, pair in sorted(found, key=lambda numbered: numbered[0]))
    yield from ((testimony, None) for _, testimony in left)


_SAME: tuple[Callable[[TestimonyThen], object], ...] = (
    lambda testimony: testimony,
    lambda testimony: (testimony.place, testimony.anchor, testimony.reply, testimony.act),
    lambda testimony: (testimony.place, testimony.anchor),
    lambda testimony: (testimony.place, testimony.reply, testimony.act),
)
"""What two passages must have in common to be taken for the same, the surest first."""


def bears(move: Move, was: FactThen, fact: FactThen) -> bool:
    """Whether a move can be the reason why the standing changed."""
    old, new = move.pair
    came = new is not None and (new.does.withdraws or _supports(new, fact, was))
    went = old is not None and (old.does.withdraws or _supports(old, was, fact))
    return came or went


def _supports(testimony: TestimonyThen, fact: FactThen, other: FactThen) -> bool:
    """Whether a passage is one by which a fact has its standing, which it does not have in the ``other`` snapshot."""
    if testimony.headline or testimony.withdrawn:
        return False
    if fact.date_disputed and not other.date_disputed and testimony.when:
        return True
    act = testimony.does
    given_elsewhere = {
        one.reply for one in other.testimonies if one.does.asserts and not (one.headline or one.withdrawn)
    }
    match STANDINGS.get(fact.standing):
        case standings.CONFIRMED:
            return act.confirms
        case standings.DISPUTED:
            return act.denies or (act.asserts and testimony.reply not in given_elsewhere)
        case standings.DENIED:
            return act.denies
        case standings.REPORTED:
            return act.asserts and bool(testimony.by) and not testimony.how_sure.in_passing
        case standings.POSSIBLE:
            return act.asserts and testimony.how_sure.hedges
        case _:
            return act.asserts


def _changed(
    old: TestimonyThen, new: TestimonyThen, was: FactThen, fact: FactThen, was_called: Called, called: Called
) -> Iterator[Move]:
    pair = (old, new)
    before, after = _deed(old, was, was_called), _deed(new, fact, called)
    # An answer whose words changed under the same id is a change of the answer, not of each passage.
    if _gives(old) != _gives(new):
        yield Move(sorts.PASSAGE_CHANGED, new.place, before, after, pair)
    if old.anchor != new.anchor:
        yield Move(sorts.PASSAGE_CHANGED, new.place, _anchored(old), _anchored(new), pair)
    dropped, added = [v for v in old.by if v not in new.by], [v for v in new.by if v not in old.by]
    yield from (Move(sorts.VOICE_DROPPED, new.place, before=was_called(voice), pair=pair) for voice in dropped)
    yield from (Move(sorts.VOICE_ADDED, new.place, after=called(voice), pair=pair) for voice in added)
    if sorted(old.by) == sorted(new.by) and old.by != new.by:
        orders = (" ← ".join(map(was_called, old.by)), " ← ".join(map(called, new.by)))
        yield Move(sorts.PASSAGE_CHANGED, new.place, *orders, pair)
    for name in ("gist", "quote", "note", "basis"):
        sides = [getattr(testimony, name) or words.say("compared-none", field=name) for testimony in (old, new)]
        if sides[0] != sides[1]:
            yield Move(sorts.REWORDED, new.place, sides[0], sides[1], pair)


def _anchored(testimony: TestimonyThen) -> str:
    return words.say("compared-anchor", text=testimony.anchor or "")


_COMPARED_APART = {"source", "paragraph", "anchor", "by", "gist", "quote", "note", "basis", "verified"}


def _gives(testimony: TestimonyThen) -> Mapping[str, object]:
    """All that a passage says, but for what is compared field by field."""
    return testimony.model_dump(exclude=_COMPARED_APART)


def _verified(pairs: list[Pair]) -> Iterator[Move]:
    """A move for each way in which the verification of passages was lost or gained."""
    found: dict[tuple[str, str], list[TestimonyThen]] = {}
    for old, new in pairs:
        if old and new and old.verified != new.verified and {old.verified, new.verified} <= set(TIERS.names):
            found.setdefault((old.verified, new.verified), []).append(new)
    for (before, after), testimonies in found.items():
        lost = TIERS.names.index(after) < TIERS.names.index(before)
        sort = sorts.VERIFICATION_LOST if lost else sorts.VERIFICATION_GAINED
        places = words.row(dict.fromkeys(one.place for one in testimonies))
        yield Move(sort, places, label(before, TIERS), label(after, TIERS))


def _in_words(testimony: TestimonyThen, fact: FactThen, called: Called) -> str:
    """A testimony in words: who does what."""
    nobody = words.say("compared-headline") if testimony.headline else words.say("compared-article")
    who = reduce(_citing, map(called, testimony.by)) if testimony.by else nobody
    tier = standings.NOT_VERIFIED
    unverified = f" ({words.say(tier, 'label')})" if testimony.verified == tier.name else ""
    return f"{who} {_deed(testimony, fact, called)}{unverified}"


def _citing(nearer: str, farther: str) -> str:
    return words.say("compared-citing", who=nearer, voice=farther)


def _deed(testimony: TestimonyThen, fact: FactThen, called: Called) -> str:
    """What a passage does, without who does it: "denies it", "says “It went to the island” (believed), early 2011"."""
    hedge = f"({label(testimony.sure, SURENESS)})" if not testimony.how_sure.outright else ""
    knew = f"({label(testimony.knew, KNOWINGS)})" if testimony.knew else ""
    doubt = f"({label(testimony.doubt, DOUBTS)})" if testimony.doubt else ""
    when = f"— {testimony.when.words}" if testimony.when else ""
    headline = words.say("compared-in-headline") if testimony.headline and testimony.by else ""
    said = f"({words.say('compared-said', date=testimony.said.words)})" if testimony.said else ""
    gone = testimony.withdrawn
    back = f"({words.say('compared-taken-back', date=gone.on.words if gone.on else '')})" if gone else ""
    witnesses = words.listed(map(called, testimony.witnesses))
    resting = f"({words.say('compared-resting', witnesses=witnesses)})" if witnesses else ""
    return " ".join(filter(None, [_act(testimony, fact), back, resting, hedge, knew, said, doubt, headline, when]))


def _act(testimony: TestimonyThen, fact: FactThen) -> str:
    answer = _measured(testimony, fact) or fact.answers.get(testimony.answer or "", "")
    use: words.Use = "answer" if answer else "sentence"
    known = {"answer": answer} if answer else {}
    if testimony.does not in ACTS:
        return words.say("unknown-act", use, act=testimony.act, **known)
    return words.say(testimony.does, use, **known)


def _measured(testimony: TestimonyThen, fact: FactThen) -> str:
    """The amount that a passage gives, with its unit and its scope; empty without one."""
    if testimony.amount is None:
        return ""
    known = words.say("amount-of", amount=testimony.amount.words, unit=fact.unit or "")
    return words.say("amount-in-scope", amount=known, scope=testimony.scope) if testimony.scope else known
