"""The two pages a reader meets first: the answer on one screen, and the story with what each sentence rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import drawings
from generator.edition import Edition, FactView, Moment
from generator.edition.views import GLYPHS
from generator.links import Link, find_links, resolve_links
from generator.model import Person, Prose
from generator.pages.overview import all_asked, disagreeing
from generator.pages.page import Page, shortened
from generator.pages.records import introduced
from generator.problem import Mark
from generator.standing import STANDINGS, Standing

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


def home(edition: Edition) -> Iterator[Page]:
    """The answer on one screen: a hand-written lead, what is established, disputed and unknown, and ways in."""
    headline, lead = _headed(edition.dossier.prose.get("index.md", ""))
    events = main_events(edition)
    yield Page(
        path="index.md",
        template="home",
        title="Home",
        mark=Mark("docs/index.md"),
        kind="home",
        shows={
            "headline": headline,
            "lead": lead,
            "groups": figures(edition),
            "waffle": drawings.standings(edition.by_standing),
            "rows": drawings.timeline_rows(events, "home"),
            "ruler": drawings.timeline_ruler(events, "home"),
            "disputes": [view for view in disagreeing(edition) if view.judged.conflicting][:4],
            "people": [known for known in people(edition)[:6] if known.facts],
            "open_questions": [asked for asked in all_asked(edition) if not asked.answered][:5],
            "story": "story.md" in edition.dossier.prose,
        },
        description=_plain(lead),
    )


def story(edition: Edition) -> Iterator[Page]:
    """The hand-written account; below each paragraph, what it rests on."""
    text = edition.dossier.prose.get("story.md")
    if text is None:
        return
    title, _, rest = text.strip().partition("\n")
    yield Page(
        path="story.md",
        template="story",
        title=title.lstrip("# "),
        mark=Mark("docs/story.md"),
        kind="story",
        shows={"parts": [_part(edition, n, part) for n, part in enumerate(rest.strip().split("\n\n"), 1)]},
        description=_plain(rest),
    )


def _headed(text: str) -> tuple[str, str]:
    """The headline a hand-written lead may begin with, and the lead."""
    first, _, rest = text.strip().partition("\n")
    return (first.removeprefix("# "), rest.strip()) if first.startswith("# ") else ("Where things stand", text)


def figures(edition: Edition) -> list[tuple[str, list[Figure]]]:
    """How many facts stand how; standings that no fact has are left out, unless none is established."""
    groups = [
        (heading, [_figure(edition, standing) for standing in standings if edition.by_standing[standing] or n == 0])
        for n, (heading, standings) in enumerate(GROUPS)
    ]
    dates = sum(view.judged.dating.disputed for view in edition.facts.values())
    asked = sum(not asked.answered for asked in all_asked(edition))
    extra = {
        "Disputed": Figure(dates, "date disputed", "Dates with no day in common are given.", "disagreements.md", "◇"),
        "Unknown": Figure(
            asked, "unanswered", "Readers ask it; these sources do not say.", "questions.md#not-said", "?"
        ),
    }
    full = [(heading, group + [f for f in (extra.get(heading),) if f and f.count]) for heading, group in groups]
    return [(heading, group) for heading, group in full if group]


def _figure(edition: Edition, standing: Standing) -> Figure:
    address = f"facts/index.md#{standing.replace(' ', '-')}"
    count = len(edition.by_standing[standing])
    return Figure(count, standing, STANDINGS[standing], address if count else "method.md", GLYPHS[standing])


def main_events(edition: Edition) -> list[Moment]:
    """What happened to whom most facts are about, each within a month; what was merely said or asked is left out."""
    known = people(edition)
    chief = known[0].person.id if known else ""
    return [
        moment
        for moment in edition.moments
        if moment.view.fact.statement and chief in moment.view.fact.about
        if not moment.view.fact.said_by and _within_a_month(moment)
    ]


def _within_a_month(moment: Moment) -> bool:
    first, last = moment.span.earliest, moment.span.latest
    return bool(first and last and (last - first).days <= 31)


def people(edition: Edition) -> list[Introduced]:
    """The people, those first whom most facts are about."""
    known = [
        Introduced(person, introduced(edition, person), len(edition.about(person.id)))
        for person in edition.dossier.people.values()
    ]
    return sorted(known, key=lambda introduced: -introduced.facts)


def _part(edition: Edition, number: int, text: str) -> Part:
    """Links to facts lead to the place below the paragraph where the fact is told."""
    named = dict.fromkeys(link.target for link in find_links(text) if link.kind == "fact")

    def below(link: Link) -> str:
        target = f"#s{number}-{link.target}" if link.kind == "fact" else f"{link.kind}:{link.target}"
        return f"[{link.words}]({target})"

    return Part(number, Prose(resolve_links(text, below)), tuple(edition.facts[name] for name in named))


def _plain(markdown: str) -> str:
    """Markdown links reduced to their words and headings left out, for a description."""
    lines = [line for line in markdown.splitlines() if not line.startswith("#")]
    return shortened(resolve_links("\n".join(lines), lambda link: link.words))
