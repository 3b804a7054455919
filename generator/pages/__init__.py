"""Which pages exist and what each shows. Every function here has the template of the same name, which only shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.judged import Judged
from generator.pages import front, overview, records, registers
from generator.pages.page import Page

PAGES: tuple[Callable[[Judged], Iterator[Page]], ...] = (
    front.home,
    front.story,
    overview.timeline,
    overview.disagreements,
    overview.questions,
    overview.who_says_what,
    overview.fact_index,
    overview.downloads,
    records.fact,
    records.entity_index,
    records.entity,
    records.topic_index,
    records.topic,
    records.source_index,
    records.source,
    registers.names,
    registers.slips,
    registers.glossary,
)

NavEntry = str | tuple[str, tuple[str, ...]]


def pages(judged: Judged) -> list[Page]:
    """Every generated page of a judged dossier."""
    return [page for make in PAGES for page in make(judged)]


def navigation(judged: Judged) -> tuple[NavEntry, ...]:
    """The menu: pages, and sections of pages. Single records stay out of it, but topics with sections are chapters."""
    chapters = tuple(judged.address("topic", t.id) for t in judged.dossier.topics.values() if judged.sections[t.id])
    hand_written = judged.dossier.prose
    return (
        "index.md",
        *(path for path in ("story.md",) if path in hand_written),
        "timeline.md",
        "disagreements.md",
        "questions.md",
        (
            "Who",
            (
                "who-says-what.md",
                "people/index.md",
                "organisations/index.md",
                "voices/index.md",
                "places/index.md",
                "names.md",
            ),
        ),
        ("Topics", ("topics/index.md", *chapters, "glossary.md")),
        ("Evidence", ("facts/index.md", "sources/index.md", "slips.md", "data.md")),
        *(path for path in hand_written if path not in ("index.md", "story.md")),
    )
