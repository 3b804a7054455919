"""The two pages that readers meet first: the home page, and the story with the facts that each sentence rests on."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator import drawings, words
from generator.addresses import PAGES
from generator.dates import Span
from generator.judged import FactView, Judged, Moment
from generator.model import CONFLICTS, GROUPS, STANDINGS, Fact, Group, Person, Prose, Sign, Standing, standings
from generator.pages import foundations
from generator.pages.overview import Asked, all_asked, disagreeing
from generator.pages.page import Heading, Page, headed, makes_pages, opening_words
from generator.pages.records import concerning, introduced
from generator.problem import Mark
from generator.prose import Link, find_links, parse, plain, resolve_links

Named = TypeVar("Named")

FEW = 3
"""Up to how many facts of a standing are named on the home page, and not only counted."""


@dataclass(frozen=True)
class Figure:
    """A count that leads to what it counts."""

    count: int
    sign: Sign
    address: str
    named: tuple[FactView, ...] = ()
    """The facts that are counted, if they are few enough to be named."""

    @property
    def what(self) -> str:
        """What is counted."""
        return words.say(self.sign, "label", count=self.count)


@dataclass(frozen=True)
class Introduced:
    """A person with the few words that say who it is."""

    person: Person
    words: str
    facts: int


@dataclass(frozen=True)
class Part:
    """A paragraph of the story, or a heading, and the facts that its links name."""

    number: int
    text: Prose
    facts: tuple[FactView, ...]


@makes_pages
def home(judged: Judged) -> Iterator[Page]:
    """The home page: a hand-written lead, what is established, disputed and unknown, and links into the site."""
    headline, lead = headed(judged.dossier.prose.get(PAGES["home"], ""), words.say("home-headline"))
    events = main_events(judged)
    yield Page(
        path=PAGES["home"],
        template="home",
        title=words.say("page-home"),
        mark=Mark(f"docs/{PAGES['home']}"),
        kind="home",
        shows={
            "headline": headline,
            "lead": lead,
            "foundation": foundations.of_the_case(judged),
            "denominators": (*foundations.denominators(judged), foundations.linked(lead)),
            "groups": figures(judged),
            "waffle": drawings.standings(judged.by_standing),
            "rows": drawings.timeline_rows(events, "home"),
            "ruler": drawings.timeline_ruler(events, "home"),
            "disputes": disputes(judged),
            "people": [known for known in people(judged)[:6] if known.facts],
            "open_questions": open_questions(judged),
            "story": PAGES["story"] in judged.dossier.prose,
        },
        description=opening_words(lead),
        searched=plain(judged.dossier.prose.get(PAGES["home"], "")),
    )


def disputes(judged: Judged) -> list[FactView]:
    """The disagreements that the home page names: those that lead it, then disputes, then tensions."""
    in_order = sorted(disagreeing(judged), key=lambda view: not view.judgement.conflicting)
    return _led({view.id: view for view in in_order}, judged.dossier.imprint.lead, 4)


def open_questions(judged: Judged) -> list[Asked]:
    """The questions without an answer that the home page names."""
    known = {asked.question.id: asked for asked in all_asked(judged) if not asked.answered}
    return _led(known, judged.dossier.imprint.lead, 7)


def _led(known: Mapping[str, Named], lead: Sequence[str], most: int) -> list[Named]:
    """The first ``most`` of some records. Those that an editor lets lead come first, and are never cut off."""
    first = [known[name] for name in lead if name in known]
    others = [entry for name, entry in known.items() if name not in lead]
    return [*first, *others][: max(most, len(first))]


@makes_pages
def story(judged: Judged) -> Iterator[Page]:
    """The hand-written account; below each paragraph, what it rests on."""
    text = judged.dossier.prose.get(PAGES["story"])
    if text is None:
        return
    title, rest = headed(text, words.say("page-story"))
    yield Page(
        path=PAGES["story"],
        template="story",
        title=title,
        mark=Mark(f"docs/{PAGES['story']}"),
        kind="story",
        shows={
            "parts": [_part(judged, n, part) for n, part in enumerate(parse(rest).parts, 1)],
            "linked": foundations.linked(rest),
        },
        description=opening_words(rest),
        searched=plain(text),
    )


def figures(judged: Judged) -> list[tuple[Heading, list[Figure]]]:
    """The counts of facts by standing. Standings that no fact has are left out, but for those that are always named."""
    counts = [(group, [*_standings(judged, group), *_beside(judged, group)]) for group in GROUPS]
    return [(Heading(words.say(group, "label"), group.fragment), known) for group, known in counts if known]


def _standings(judged: Judged, group: Group) -> list[Figure]:
    """The counts of the standings of a group."""
    known = [standing for standing in STANDINGS if standing.group == group]
    return [_figure(judged, standing) for standing in known if judged.by_standing[standing] or group.always]


def _beside(judged: Judged, group: Group) -> list[Figure]:
    """The counts beside those of the standings of a group, without those that are nought."""
    known = [_dates_disputed(judged), *_differences(judged), _unanswered(judged), _background(judged)]
    return [figure for figure in known if figure.count and figure.sign.group == group]


def _figure(judged: Judged, standing: Standing) -> Figure:
    views = judged.by_standing[standing]
    address = f"{PAGES['facts']}#{standing.slug}" if views else PAGES["method"]
    return Figure(len(views), standing, address, _if_few(views))


def _dates_disputed(judged: Judged) -> Figure:
    views = [view for view in judged.facts.values() if view.judgement.dating.disputed]
    return Figure(len(views), standings.DATE_DISPUTED, PAGES["disagreements"], _if_few(views))


def _differences(judged: Judged) -> list[Figure]:
    address = PAGES["disagreements"]
    return [Figure(len(judged.differing[kind]), kind.sign, address) for kind in CONFLICTS if kind.sign]


def _background(judged: Judged) -> Figure:
    address = f"{PAGES['facts']}#_{standings.BACKGROUND.slug}"
    return Figure(len(judged.background), standings.BACKGROUND, address, _if_few(judged.background))


def _unanswered(judged: Judged) -> Figure:
    asked = [asked for asked in all_asked(judged) if not asked.answered]
    return Figure(len(asked), standings.UNANSWERED, f"{PAGES['questions']}#_not-said")


def _if_few(views: Sequence[FactView]) -> tuple[FactView, ...]:
    return tuple(views) if len(views) <= FEW else ()


def main_events(judged: Judged) -> list[Moment]:
    """What happened to whom most facts are about, each within a month; what was merely said is left out."""
    known = people(judged)
    chief = known[0].person.id if known else ""
    return [
        moment
        for moment in judged.moments
        if _within_a_month(moment) and chief in moment.view.fact.about and not moment.view.fact.said_by
    ]


def _within_a_month(moment: Moment) -> bool:
    return any(_days(date.span) <= 31 for date in moment.dates)


def _days(span: Span) -> float:
    """How many days lie between the first and the last that it may be."""
    return span.latest.ordinal - span.earliest.ordinal if span.earliest and span.latest else math.inf


def people(judged: Judged) -> list[Introduced]:
    """The people, those first whom most facts are about or who are cited on most."""
    known = [
        Introduced(person, introduced(judged, person), len(concerning(judged, person)))
        for person in judged.dossier.people.values()
    ]
    return sorted(known, key=lambda introduced: -introduced.facts)


def _part(judged: Judged, number: int, text: str) -> Part:
    """A paragraph whose links to facts lead to the entry of the fact below it."""
    named = dict.fromkeys(link.target for link in find_links(text) if link.kind == Fact.kind.name)

    def below(link: Link) -> str:
        return f"#s{number}-{link.target}" if link.kind == Fact.kind.name else link.address

    return Part(number, Prose(resolve_links(text, below)), tuple(judged.facts[name] for name in named))
