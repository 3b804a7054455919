"""The two pages that readers meet first: the home page, and the story with the facts that each sentence rests on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from generator import drawings, words
from generator.addresses import PAGES
from generator.dates import Span
from generator.files import references
from generator.judged import FactView, Judged, Moment
from generator.judged.sources_run import sources_end
from generator.model import CONFLICTS, GROUPS, STANDINGS, Fact, Group, Prose, Sign, Standing, standings
from generator.pages import foundations
from generator.pages.basis import basis
from generator.pages.disputes import disagreeing, led
from generator.pages.foundations import Share
from generator.pages.handouts import handout
from generator.pages.introduced import Introduced
from generator.pages.page import Heading, Page, headed, makes_page, opening_words
from generator.pages.questions import Asked, all_asked
from generator.problem import Mark
from generator.prose import Link, find_links, parse, plain, resolve_links

FEW = 3
"""Up to how many facts of a standing are named on the home page, and not only counted."""
EVENTS = 10
"""How many events the home page tells: those that most sources have."""


@dataclass(frozen=True)
class Figure:
    """A count that leads to what it counts."""

    count: int
    sign: Sign
    address: str
    named: tuple[FactView, ...] = ()
    """The facts that are counted, if they are few enough to be named."""
    others: int = 0
    """How many facts of the case that all of it is true of as well but its label, which is another."""

    @property
    def what(self) -> str:
        """What is counted."""
        return words.say(self.sign, "label", count=self.count)


@dataclass(frozen=True)
class Hanging:
    """A share of the facts of the case, with what it is called and drawn with, and where it leads."""

    share: Share
    most: int
    """How many the largest share holds, which is drawn across the whole width."""
    address: str

    @property
    def strip(self) -> str:
        return drawings.strings(self.share.footing, self.count, self.most)

    @property
    def count(self) -> int:
        return len(self.share.views)

    @property
    def label(self) -> str:
        """On whom they hang."""
        voice = self.share.voice
        if voice is None:
            return words.say(self.share.footing, "label", count=self.count)
        along = words.listed(map(words.in_sentence, self.share.along))
        return words.say("hang-on-voice", who=words.in_sentence(voice), others=along)


@dataclass(frozen=True)
class Part:
    """A paragraph of the story, or a heading, and the facts that its links name."""

    number: int
    text: Prose
    facts: tuple[FactView, ...]
    phrases: tuple[int, ...] = ()
    """Of each fact, the number of the first phrase that leads to it, counted from 1 within the paragraph."""
    basis: str = ""
    """On how many voices the facts rest, in words."""


@makes_page("home")
def home(judged: Judged) -> Page:
    """The home page: a hand-written lead, what is established, disputed and unknown, and links into the site."""
    headline, lead = headed(judged.dossier.prose.get(PAGES["home"], ""), words.say("home-headline"))
    return Page(
        path=PAGES["home"],
        template="home",
        title=words.say("page-home"),
        mark=Mark(f"docs/{PAGES['home']}"),
        kind="home",
        show=lambda: {
            "headline": headline,
            "lead": lead,
            "citing": references.of_page(judged, PAGES["home"], headline),
            **_shown(judged, lead),
        },
        description=opening_words(lead),
        searched=plain(judged.dossier.prose.get(PAGES["home"], "")),
    )


def _shown(judged: Judged, lead: str) -> dict[str, object]:
    """What is computed below the lead."""
    events, shares = main_events(judged), foundations.shares(judged)
    return {
        "finding": foundations.finding(judged, shares),
        "hanging": hanging(judged, shares),
        "denominators": (*foundations.denominators(judged), foundations.linked(lead)),
        "groups": figures(judged),
        "waffle": drawings.standings(judged.by_standing),
        "rows": drawings.timeline_rows(events, "home"),
        "ruler": drawings.timeline_ruler(events, "home"),
        "disputes": disagreeing(judged, most=4),
        "people": [known for known in people(judged)[:6] if known.facts],
        "open_questions": open_questions(judged),
        "since": judged.dossier.records.get(judged.dossier.imprint.since or ""),
        "sources_end": sources_end(judged.dossier.sources.values()),
        "story": PAGES["story"] in judged.dossier.prose,
    }


def open_questions(judged: Judged) -> list[Asked]:
    """The questions without an answer that the home page names; that of what came later stands behind them."""
    imprint = judged.dossier.imprint
    asked = (one for one in all_asked(judged) if not one.answered and one.question.id != imprint.since)
    return led({one.question.id: one for one in asked}, imprint.lead, most=7)


@makes_page("story")
def story(judged: Judged) -> Page:
    """The hand-written account; below each paragraph, what it rests on."""
    text = judged.dossier.prose[PAGES["story"]]
    title, rest = headed(text, words.say("page-story"))
    return Page(
        path=PAGES["story"],
        template="story",
        title=title,
        mark=Mark(f"docs/{PAGES['story']}"),
        kind="story",
        show=lambda: _narrated(judged, title, rest),
        description=opening_words(rest),
        searched=plain(text),
    )


def _narrated(judged: Judged, title: str, text: str) -> dict[str, object]:
    """The paragraphs of the story, and what stands around them."""
    parts = [_part(judged, n, part) for n, part in enumerate(parse(text).parts, 1)]
    return {
        "parts": parts,
        "linked": foundations.linked(text),
        "handout": handout([view for part in parts for view in part.facts], labelled=False),
        "citing": references.of_page(judged, PAGES["story"], title),
    }


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
    others = _uncited_elsewhere(judged) if standing == standings.STATED else 0
    return Figure(len(views), standing, address, _if_few(views), others)


def _uncited_elsewhere(judged: Judged) -> int:
    """For how many facts of the case nobody is clearly cited, though their label is another."""
    known = (view.judgement for view in judged.case.values())
    return sum(not judgement.backing.clear and judgement.standing != standings.STATED for judgement in known)


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


def hanging(judged: Judged, shares: Sequence[Share]) -> list[Hanging]:
    """What the facts of the case hang on, drawn on one scale."""
    most = max((len(share.views) for share in shares), default=0)
    return [Hanging(share, most, _held(judged, share)) for share in shares]


def _held(judged: Judged, share: Share) -> str:
    """Where what hangs on a voice is listed, or on one, several or none."""
    if share.voice:
        return f"{judged.addresses.of(share.voice)}#hanging"
    return f"{PAGES['facts']}#{share.footing.fragment}"


def main_events(judged: Judged) -> list[Moment]:
    """What happened in the case, as far as most sources have it, each within a month, in the order of the dates.

    What is from one source alone is left out, unless all is.
    """
    dated = [moment for moment in judged.moments if moment.view.id in judged.case and _happened(moment)]
    views = {moment.view.id: moment.view for moment in dated}.values()
    most = sorted(views, key=lambda view: -len(view.judgement.backing.sources))
    several = [view for view in most if len(view.judgement.backing.sources) > 1]
    many = {view.id for view in (several or most)[:EVENTS]}
    return [moment for moment in dated if moment.view.id in many]


def _happened(moment: Moment) -> bool:
    """Whether it is no mere saying, and one of its dates is known to the month."""
    return not moment.view.fact.said_by and any(_days(date.span) <= 31 for date in moment.dates)


def _days(span: Span) -> float:
    """How many days lie between the first and the last that it may be."""
    return span.latest.ordinal - span.earliest.ordinal if span.earliest and span.latest else math.inf


def people(judged: Judged) -> list[Introduced]:
    """The people, those first whom most facts are about; of as many, those who are cited on most."""
    known = [Introduced.of(judged, person) for person in judged.dossier.people.values()]
    return sorted(known, key=lambda introduced: (-len(judged.about[introduced.record.id]), -introduced.facts))


def _part(judged: Judged, number: int, text: str) -> Part:
    """A paragraph whose links to facts lead to the entry of the fact below it, which leads back to the phrase."""
    phrases = [link for link in find_links(text) if link.kind == Fact.kind.name]
    first = {link.target: n for n, link in reversed([*enumerate(phrases, 1)])}
    named = {name: first[name] for name in dict.fromkeys(link.target for link in phrases)}
    marked, last = "", 0
    for n, link in enumerate(phrases, 1):
        marked, last = f"{marked}{text[last : link.end]}{{: #s{number}_{n} }}", link.end

    def below(link: Link) -> str:
        return f"#s{number}-{link.target}" if link.kind == Fact.kind.name else link.address

    views = tuple(judged.facts[name] for name in named)
    leading = Prose(resolve_links(marked + text[last:], below))
    return Part(number, leading, views, tuple(named.values()), basis(judged, views))
