"""What others print to cite a source itself, and not what is said of it here."""

from __future__ import annotations

from dataclasses import dataclass

from generator.files.bibtex import braced, day_fields, entry_of, in_tex, whole
from generator.files.csl import csl_of, date_parts, with_values
from generator.judged.sources_run import how_known
from generator.model import Catalogue, Source
from generator.words.calendar import date_in_words

NEWSPAPER = "article-newspaper"
_CSL_TYPES = {"article": NEWSPAPER, "report": "report", "book": "book", "broadcast": "broadcast", "web page": "webpage"}
"""What CSL calls a source of each sort; of others it is a document."""


@dataclass(frozen=True)
class Original:
    """A source itself as others cite it: by what it prints, and where it prints nothing by its card."""

    source: Source

    @property
    def author(self) -> str:
        return (self._card.author if self._card else None) or ""

    @property
    def publisher(self) -> str:
        return self.source.publisher or (self._card.publisher if self._card else None) or ""

    @property
    def date(self) -> str:
        """When it came out, in words, with any doubt of it."""
        return date_in_words(self.source.came_out.when.resolve({}))

    @property
    def address(self) -> str:
        return (self._card.url if self._card else None) or ""

    @property
    def bibtex(self) -> str:
        """As an entry of BibTeX; its note says how its date is known, and a day in doubt is said there alone."""
        fields = {
            "title": whole(self.source.title),
            "author": whole(self.author),
            "howpublished": braced(in_tex(self.publisher)),
            **day_fields(self.source.day),
            "note": braced(in_tex(how_known(self.source))),
            "url": braced(self.address),
        }
        return entry_of(self.source.id, fields)

    @property
    def csl(self) -> str:
        """As CSL-JSON."""
        return csl_of([self.csl_entry])

    @property
    def csl_entry(self) -> dict[str, object]:
        """The one entry of that."""
        kind = _CSL_TYPES.get(self.source.sort.name, "document")
        entry: dict[str, object] = {
            "id": self.source.id,
            "type": kind,
            "title": self.source.title,
            "author": [{"literal": self.author}] if self.author else None,
            "container-title" if kind == NEWSPAPER else "publisher": self.publisher,
            "issued": date_parts(self.source.day) or {"literal": self.date},
            "language": self.source.language,
            "note": how_known(self.source),
            "URL": self.address,
        }
        return with_values(entry)

    @property
    def _card(self) -> Catalogue | None:
        return self.source.catalogue
