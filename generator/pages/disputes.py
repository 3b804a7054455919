"""The page on where the sources disagree: every dispute in a row of a table, then each with all that is behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator import words
from generator.addresses import PAGES
from generator.judged import FactView, Judged, Rendition
from generator.model import CONFLICTS, Conflict
from generator.pages.page import Page, Place, makes_page
from generator.pages.parts import Listed, Long, Shown
from generator.problem import Mark
from generator.standing import Backing
from generator.standing.carried import side
from generator.standing.measured import measured

_DISPUTES = "disputes"
OPEN = 5
"""How many disputes stand open on the page; the others are folded below their counts."""

Named = TypeVar("Named")


@dataclass(frozen=True)
class Side:
    """One side of a dispute: an answer, an amount, a date, or who says and who denies a statement."""

    letter: str
    text: str
    counts: str
    """How alone it is: how many sources give it, and how many separate voices they have it from."""
    rendition: Rendition | None = None
    """That it stands in translations alone."""


@dataclass(frozen=True)
class Dispute:
    """A fact on which the sources disagree, with its sides."""

    view: FactView
    sides: tuple[Side, ...]
    open: bool
    """Whether what is behind it stands open on the page."""
    aside: bool
    """Whether it is of the background, where others are not: its row is one of those that fold."""


def _records(judged: Judged) -> int:
    return sum(bool(fact.disagreement) for fact in judged.dossier.facts.values())


def _lists(judged: Judged) -> Iterator[Listed]:
    found = disagreeing(judged)
    aside = {view.id for view in found if view.judgement.background}
    folded = aside if len(aside) < len(found) else set()
    disputes = [Dispute(view, tuple(sides(view)), n < OPEN, view.id in folded) for n, view in enumerate(found)]
    yield Listed(_DISPUTES, disputes, _place)
    above: tuple[str, ...] = ("_differences",)
    for kind, views in _others(judged).items():
        yield Listed(kind, views, _place, words.say(kind, "label"), (*above, f"_{kind.slug}"))
        above = ()


def _shown(judged: Judged, entries: Shown) -> Mapping[str, object]:
    return {
        "disputes": entries[_DISPUTES],
        "numbers": any(view.measures for view in disagreeing(judged)),
        "counts": words.listed(_block_counts(judged)),
        "others": {kind: entries[kind] for kind in CONFLICTS if kind in entries},
        "differing": sum(map(len, _others(judged).values())),
    }


def _others(judged: Judged) -> Mapping[Conflict, Sequence[FactView]]:
    """By kind, the facts with a disagreement that has no block of its own."""
    return {kind: judged.differing[kind] for kind in CONFLICTS if judged.differing[kind] and not kind.block}


def _place(entry: Dispute | FactView) -> Place:
    if isinstance(entry, FactView):
        return Place(entry.name)
    return Place(entry.view.name, (entry.view.id, f"{entry.view.id}_dispute"))


LONG = Long(200, _records, _lists, _shown)


@makes_page("disagreements", long=LONG)
def disagreements(judged: Judged) -> Page:
    """Where the sources disagree: a row for each dispute, then answer against answer with those who give each."""
    return Page(
        path=PAGES["disagreements"],
        template="disagreements",
        title=words.say("page-disagreements"),
        mark=Mark("site_src/facts"),
        kind="disagreements",
        show=lambda: LONG.shows(judged),
        description=words.say("about-disagreements", sources=words.Sources.of(judged.dossier)),
    )


def _block_counts(judged: Judged) -> Iterator[str]:
    """How many facts have a disagreement of each kind that has blocks."""
    kinds = (kind for kind in CONFLICTS if kind.block)
    yield from (words.say(kind, "block", count=len(judged.differing[kind])) for kind in kinds)


def disagreeing(judged: Judged, most: int | None = None) -> list[FactView]:
    """Facts with a disagreement that has a block of its own, or the first of them.

    Those come first that an editor lets lead, then contradictions, and last those of the background.
    """
    blocks = [view for kind in CONFLICTS if kind.block for view in judged.differing[kind]]
    blocks.sort(key=lambda view: (view.judgement.background, not view.judgement.conflicting))
    return led({view.id: view for view in blocks}, judged.dossier.imprint.lead, most)


def led(known: Mapping[str, Named], lead: Sequence[str], most: int | None = None) -> list[Named]:
    """The first ``most`` of some records, or all. Those that an editor lets lead come first, and are never cut off."""
    first = [known[name] for name in lead if name in known]
    others = [entry for name, entry in known.items() if name not in lead]
    return [*first, *others][: None if most is None else max(most, len(first))]


def sides(view: FactView, easy: bool = False) -> Iterator[Side]:
    """The sides of a dispute: of answers those that do not sit easily beside another, or all."""
    columns = view.answers or view.dates
    pairs = [pair for pair in view.judgement.pairs if not (pair.denied or pair.are.at_ease)]
    uneasy = view.letters_of(answer.id for pair in pairs for answer in (pair.one, pair.other))
    for column in columns:
        if easy or not uneasy or column.letter in uneasy or column.denials:
            yield from _both(view, column.letter, column.text, (column.behind, column.denials))
    for measure in view.measures:
        yield _side(view, "", measured(view.fact, measure.reading.amount, measure.scope), measure.reading.exact)
    if not (columns or view.measures):
        yield from _both(view, "", "", (view.judgement.backing, view.judgement.denials))


def _both(view: FactView, letter: str, text: str, behind: tuple[Backing, Backing | None]) -> Iterator[Side]:
    """Those who say something, and those who deny it."""
    given, denied = behind
    if given.testimonies:
        yield _side(view, letter, text or words.say("side-says"), given)
    if denied and denied.testimonies:
        yield _side(view, letter, words.say("side-denies", answer=words.quoted(text) if text else ""), denied)


def _side(view: FactView, letter: str, text: str, behind: Backing) -> Side:
    return Side(letter, text, side(view.judged.dossier, behind), view.rendition_of(behind))
