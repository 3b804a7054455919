"""Which pages a site has, and what each shows: a function for each, beside a template of the same name."""

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
    overview.imprint,
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


def pages(judged: Judged) -> list[Page]:
    """Every generated page of a judged dossier."""
    return [page for make in PAGES for page in make(judged)]
