"""The two pages a reader meets first: the answer on one screen, and the story with what each sentence rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import drawings
from generator.judged import FactView, Judged, Moment
from generator.judged.views import GLYPHS
from generator.links import Link, find_links, plain, resolve_links
from generator.model import Person, Prose
from generator.pages.overview import all_asked, differing, disagreeing
from generator.pages.page import Page, shortened
from generator.pages.records import concerning, introduced
from generator.problem import Mark
from generator.standing import STANDINGS, Standing

FEW = 3
"""So many facts are named on the home page, and not only counted."""

GROUPS: tuple[tuple[str, tuple[Standing, ...]], ...] = (
    ("Established", ("confirmed",)),
    ("Told, and not settled", ("reported", "reported as possible", "stated", "said")),
    ("Disputed", ("disputed", "denied")),
    ("Unknown", ("unknown",)),
)
"""What a reader asks first, and the standings that answer it."""


@dataclass(frozen=True)
class Figure:
    """A count that leads to what it counts."""

    count: int
    what: str
    meaning: str
    address: str
    glyph: str = ""
    named: tuple[FactView, ...] = ()
    """What is counted, where it is so little that it can be told at once."""

    @property
    def kind(self) -> str:
        """The class of its colour."""
        return "standing-" + self.what.replace(" ", "-")


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


def home(judged: Judged) -> Iterator[Page]:
    """The answer on one screen: a hand-written lead, what is established, disputed and unknown, and ways in."""
    headline, lead = _headed(judged.dossier.prose.get("index.md", ""), "Where things stand")
    events = main_events(judged)
    yield Page(
        path="index.md",
        template="home",
        title="Home",
        mark=Mark("docs/index.md"),
        kind="home",
        shows={
            "headline": headline,
            "lead": lead,
            "groups": figures(judged),
            "waffle": drawings.standings(judged.by_standing),
            "rows": drawings.timeline_rows(events, "home"),
            "ruler": drawings.timeline_ruler(events, "home"),
            "disputes": [view for view in disagreeing(judged) if view.judgement.conflicting][:4],
            "people": [known for known in people(judged)[:6] if known.facts],
            "open_questions": [asked for asked in all_asked(judged) if not asked.answered][:7],
            "story": "story.md" in judged.dossier.prose,
        },
        description=_described(lead),
    )


def story(judged: Judged) -> Iterator[Page]:
    """The hand-written account; below each paragraph, what it rests on."""
    text = judged.dossier.prose.get("story.md")
    if text is None:
        return
    title, rest = _headed(text, "The story so far")
    yield Page(
        path="story.md",
        template="story",
        title=title,
        mark=Mark("docs/story.md"),
        kind="story",
        shows={"parts": [_part(judged, n, part) for n, part in enumerate(rest.split("\n\n"), 1)]},
        description=_described(rest),
    )


def _headed(text: str, otherwise: str) -> tuple[str, str]:
    """The heading a hand-written text may begin with, or another, and the text below it."""
    first, _, rest = text.strip().partition("\n")
    return (plain(first), rest.strip()) if first.startswith("# ") else (otherwise, text.strip())


def figures(judged: Judged) -> list[tuple[str, list[Figure]]]:
    """How many facts stand how; standings that no fact has are left out, unless none is established."""
    groups = [
        (heading, [_figure(judged, standing) for standing in standings if judged.by_standing[standing] or n == 0])
        for n, (heading, standings) in enumerate(GROUPS)
    ]
    beside = {
        "Disputed": [_dates_disputed(judged), _tensions(judged)],
        "Unknown": [_unanswered(judged)],
    }
    full = [(heading, [*group, *(f for f in beside.get(heading, []) if f.count)]) for heading, group in groups]
    return [(heading, group) for heading, group in full if group]


def _figure(judged: Judged, standing: Standing) -> Figure:
    views = judged.by_standing[standing]
    address = f"facts/index.md#{standing.replace(' ', '-')}" if views else "method.md"
    return Figure(len(views), standing, STANDINGS[standing], address, GLYPHS[standing], _if_few(views))


def _dates_disputed(judged: Judged) -> Figure:
    views = [view for view in judged.facts.values() if view.judgement.dating.disputed]
    meaning = "Dates with no day in common are given."
    return Figure(len(views), "date disputed", meaning, "disagreements.md", "◇", _if_few(views))


def _tensions(judged: Judged) -> Figure:
    views = differing(judged, "tension")
    what = "tension" if len(views) == 1 else "tensions"
    return Figure(len(views), what, "The sources pull apart without excluding each other.", "disagreements.md", "↔")


def _unanswered(judged: Judged) -> Figure:
    asked = [asked for asked in all_asked(judged) if not asked.answered]
    return Figure(len(asked), "unanswered", "Readers ask it; these sources do not say.", "questions.md#_not-said", "?")


def _if_few(views: Sequence[FactView]) -> tuple[FactView, ...]:
    return tuple(views) if len(views) <= FEW else ()


def main_events(judged: Judged) -> list[Moment]:
    """What happened to whom most facts are about, each within a month; what was merely said is left out.

    A fact whose dates dispute is shown at every one of them, or readers would take those shown for all there are.
    """
    known = people(judged)
    chief = known[0].person.id if known else ""
    close = {moment.view.id for moment in judged.moments if _within_a_month(moment)}
    return [
        moment
        for moment in judged.moments
        if moment.view.id in close and chief in moment.view.fact.about and not moment.view.fact.said_by
    ]


def _within_a_month(moment: Moment) -> bool:
    first, last = moment.span.earliest, moment.span.latest
    return bool(first and last and (last - first).days <= 31)


def people(judged: Judged) -> list[Introduced]:
    """The people, those first whom most facts are about or who are cited on most."""
    known = [
        Introduced(person, introduced(judged, person), len(concerning(judged, person)))
        for person in judged.dossier.people.values()
    ]
    return sorted(known, key=lambda introduced: -introduced.facts)


def _part(judged: Judged, number: int, text: str) -> Part:
    """Links to facts lead to the place below the paragraph where the fact is told."""
    named = dict.fromkeys(link.target for link in find_links(text) if link.kind == "fact")

    def below(link: Link) -> str:
        target = f"#s{number}-{link.target}" if link.kind == "fact" else f"{link.kind}:{link.target}"
        return f"[{link.words}]({target})"

    return Part(number, Prose(resolve_links(text, below)), tuple(judged.facts[name] for name in named))


def _described(markdown: str) -> str:
    """What stands below the headings, for a description."""
    return shortened(plain("\n".join(line for line in markdown.splitlines() if not line.startswith("#"))))
