"""Every fact and every source as others cite them: as CSL-JSON and for BibTeX, as at the foot of their pages."""

from __future__ import annotations

from generator.addresses import Place
from generator.files.exports.offered import CITING, Export
from generator.files.references import Original, csl_of, of_fact
from generator.judged import Judged

CSL = Export("csl", CITING, "data/references.json")
BIBTEX = Export("bibtex", CITING, "data/references.bib")


def files(judged: Judged, place: Place) -> dict[str, bytes]:
    """Both files."""
    facts = [of_fact(view) for view in judged.facts.values()]
    sources = [Original(source) for source in judged.dossier.sources.values()]
    csl = csl_of([*(fact.csl_entry(place) for fact in facts), *(source.csl_entry for source in sources)])
    bibtex = (*(fact.bibtex(place) for fact in facts), *(source.bibtex for source in sources))
    return {CSL.path: f"{csl}\n".encode(), BIBTEX.path: "".join(f"{entry}\n\n" for entry in bibtex).encode()}
