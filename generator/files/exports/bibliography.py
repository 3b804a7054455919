"""Every fact and every source as others cite them: as CSL-JSON and for BibTeX, as at the foot of their pages."""

from __future__ import annotations

from generator.addresses import Place
from generator.files.csl import csl_of
from generator.files.exports.offered import CITING, Export
from generator.files.originals import Original
from generator.files.references import of_fact
from generator.judged import Judged

CSL = Export("csl", CITING, "data/references.json")
BIBTEX = Export("bibtex", CITING, "data/references.bib")


def example(export: Export, judged: Judged, place: Place) -> str:
    """The entry of the first fact; empty without any, and for all other files."""
    first = next(iter(judged.facts.values()), None)
    if first is None or export not in (CSL, BIBTEX):
        return ""
    cited = of_fact(first)
    return csl_of([cited.csl_entry(place)]) if export is CSL else cited.bibtex_entry(place)


def files(judged: Judged, place: Place) -> dict[str, bytes]:
    """Both files."""
    facts = [of_fact(view) for view in judged.facts.values()]
    sources = [Original(source) for source in judged.dossier.sources.values()]
    csl = csl_of([*(fact.csl_entry(place) for fact in facts), *(source.csl_entry(place) for source in sources)])
    bibtex = (*(fact.bibtex_entry(place) for fact in facts), *(source.bibtex(place) for source in sources))
    return {CSL.path: f"{csl}\n".encode(), BIBTEX.path: "".join(f"{entry}\n\n" for entry in bibtex).encode()}
