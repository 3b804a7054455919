"""Rules about our words beside the sources': they need the texts, and are silent without them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.evidence import (
    MOST_SHOWN,
    WORDS_IN_ANCHOR,
    WORDS_IN_COPIED_RUN,
    anchor_share,
    copied_runs,
    most_shown,
    shown_runs,
    too_close,
    unlike_prints,
)
from generator.model import Prose
from generator.problem import Mark, Problem
from generator.prose import parse, plain

_OURS = "say it in your own words"


def copied_run(case: Case) -> Iterator[Problem]:
    """No sentence of ours has seven words in a row that are a source's; titles, names and anchors apart."""
    ours = [*_in_records(case), *_in_pages(case)] if case.texts else []
    for run in copied_runs({str(i): text for i, (_, text) in enumerate(ours)}, case.texts):
        what = f"“{run.words}” stands so in {run.source}#p{run.passage}"
        yield Problem(ours[int(run.label)][0], "copied-run", what, _OURS)


def close_gist(case: Case) -> Iterator[Problem]:
    """A gist retells its passage and does not repeat it, not even with a word exchanged here and there."""
    for _, where, testimony in case.testimonies:
        passage = case.passage(testimony.at)
        if testimony.gist and passage and (taken := too_close(testimony.gist, passage)):
            what = f"the gist keeps close to {testimony.at.place}: “{taken}”"
            yield case.problem((*where, "gist"), "close-gist", what, _OURS)


def joined_anchors(case: Case) -> Iterator[Problem]:
    """Anchors that touch do not together show seven words in a row of a source."""
    for run in shown_runs(case.shown, case.texts):
        what = f"with others of {run.claim.citation.place} this anchor shows “{run.words}”"
        hint = "choose words further away, or the same words as another citation"
        yield Problem(run.claim.mark, "joined-anchors", what, hint)


def quoted_share(case: Case) -> Iterator[Problem]:
    """Anchors show at most an eighth or so of a source, or two words of each passage, unless anybody may quote it."""
    for source, share in anchor_share(case.shown, case.texts).items():
        if share > MOST_SHOWN and not _may_show_more(case, source):
            what = f"anchors show {share:.1%} of the words of {source}; {MOST_SHOWN:.0%} is the most"
            most = ", ".join(f"p{number}" for number in most_shown(case.shown, source)[:5])
            hint = f"shorten anchors, or let citations of one passage share one; most is shown of {most}"
            yield case.problem((source,), "quoted-share", what, hint)


def unlike_print(case: Case) -> Iterator[Problem]:
    """Prints of one dispatch have words in a row in common, if they are in one language."""
    for dispatch, number in unlike_prints(case.dossier, case.texts):
        print_of = f"any other print of '{dispatch.id}'"
        what = f"{dispatch.prints[number]} has no {WORDS_IN_COPIED_RUN} words in a row of {print_of}"
        hint = "look whether it is the right passage; what a paper tells in its own words is no print of a dispatch"
        yield case.problem((dispatch.id, "prints", number), "unlike-print", what, hint)


def _may_show_more(case: Case, source: str) -> bool:
    """Whether anybody may quote a text, or no anchor in it could be shorter: of three sentences six words are much."""
    catalogue = case.dossier.sources[source].catalogue
    is_free = catalogue is not None and catalogue.is_free
    return is_free or all(len(shown) <= WORDS_IN_ANCHOR[0] for shown in case.shown[source].values())


def _in_records(case: Case) -> Iterator[tuple[Mark, str]]:
    """Every text of ours in the records, with its place and without signs that would hide that words are in a row."""
    for leaf in case.dossier.leaves:
        if leaf.kept.sort in ("text", "prose"):
            words = plain(leaf.value) if isinstance(leaf.value, Prose) else str(leaf.value)
            yield case.dossier.mark(*leaf.where), words


def _in_pages(case: Case) -> Iterator[tuple[Mark, str]]:
    """Every paragraph of the hand-written pages, and every heading."""
    for page in case.pages:
        for block in parse(page.text).blocks:
            yield page.at(block.offset), block.words
