"""Rules about what a site says of itself: who publishes it, on which terms, and what its home page names first."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Imprint
from generator.problem import Mark, Problem

_DUE = {
    "publisher": "publisher: whoever publishes this site",
    "contact": "contact: in Markdown, how to reach whoever publishes this site",
    "licence": "licence: {words: the terms for what you wrote, data: the terms for the files to take away}",
}
"""What a site says of itself when it is released, and how that is typed."""


def lead_out_of_place(case: Case) -> Iterator[Problem]:
    """What the home page names first is a fact that the sources dispute, or a question that they leave open."""
    dossier = case.dossier
    for number, name in enumerate(dossier.imprint.lead):
        fact, question = dossier.facts.get(name), dossier.questions.get(name)
        if fact and not (fact.disagreement and fact.disagreement.kind.block):
            what = f"the sources do not dispute '{name}', and the home page lists what they dispute"
        elif question and case.judged.answered(question):
            what = f"the sources answer '{name}', and the home page lists what they do not say"
        else:
            continue
        yield case.problem((Imprint.file, "lead", number), "lead-out-of-place", what, "drop it from lead:", "warning")


def missing_imprint(case: Case) -> Iterator[Problem]:
    """A site that is released says who publishes it, how to reach them, and on which terms others may use it."""
    if not (case.release and case.dossier.things) or Imprint.file in case.dossier.broken:
        return
    imprint = case.dossier.imprint
    typed = (Imprint.file,) in case.dossier.marks
    for field, line in _DUE.items():
        if not getattr(imprint, field):
            at = case.dossier.mark(Imprint.file) if typed else Mark(Imprint.file)
            what = f"a site that is released says its {field}"
            yield case.problem(at, "missing-imprint", what, f"add a line '{line}'")
    for part in ("words", "data"):
        if imprint.licence and part not in imprint.licence:
            what = f"a site that is released says the licence of its {part}"
            yield case.problem((Imprint.file, "licence"), "missing-imprint", what, f"add {part}: and its name")


RULES = (lead_out_of_place, missing_imprint)
