"""What others print to cite a source itself, and not what is said of it here."""

from __future__ import annotations

from dataclasses import dataclass

from generator import words
from generator.addresses import Place
from generator.files.bibtex import braced, day_fields, entry_of, in_tex, whole
from generator.files.csl import csl_of, date_parts, with_values
from generator.judged.sources_run import how_known
from generator.model import Catalogue, Source
from generator.words.calendar import date_in_words

NEWSPAPER = "article-newspaper"
_CSL_TYPES = {"article": NEWSPAPER, "report": "report", "book": "book", "broadcast": "broadcast", "web page": "webpage"}
"""What CSL calls a source of each sort; of others it is a document."""

_BIBTEX_TYPES = {"article": ("article", "journal"), "report": ("techreport", "institution")}
_IN_A_BOOK, _OTHERS = ("incollection", "publisher"), ("misc", "howpublished")
"""What BibTeX calls a source of each sort, and in which field whoever published it stands."""


@dataclass(frozen=True)
class Original:
    """A source itself as others cite it: by what it prints, and where it prints nothing by its card."""

    source: Source

    @property
    def author(self) -> str:
        """Who wrote it; where nobody is known to, the agencies or the by-line that it prints."""
        return (self._card.author if self._card else None) or self.source.credit or ""

    @property
    def publisher(self) -> str:
        return self.source.publisher or (self._card.publisher if self._card else None) or ""

    @property
    def title(self) -> str:
        """Its title, in brackets where no print has it, as in catalogues."""
        title = self.source.title
        return words.say("in-brackets", text=title) if self.source.title_added else title

    @property
    def within(self) -> str:
        return (self._card.within if self._card else None) or ""

    @property
    def place(self) -> str:
        return (self._card.place if self._card else None) or ""

    @property
    def page(self) -> str:
        return (self._card.page if self._card else None) or ""

    @property
    def date(self) -> str:
        """When it came out, in words, with any doubt of it."""
        span = self.source.came_out.when.resolve({})
        date = date_in_words(span)
        return words.say("citation-of-no-day", date=date) if span.uncertain and not span.exact else date

    @property
    def address(self) -> str:
        return (self._card.url if self._card else None) or ""

    def bibtex(self, place: Place) -> str:
        """As an entry of BibTeX; its note says how its date is known, and a day in doubt is said there alone."""
        kind, publisher = _IN_A_BOOK if self.within else _BIBTEX_TYPES.get(self.source.sort.name, _OTHERS)
        fields = {
            "title": whole(self.title),
            "author": whole(self.author),
            "booktitle": whole(self.within),
            publisher: whole(self.publisher),
            "address": whole(self.place),
            "pages": braced(in_tex(self.page)),
            **day_fields(self.source.day),
            "note": braced(in_tex(self._note)),
            "url": braced(self.address),
        }
        return entry_of(self.key(place), fields, kind)

    def key(self, place: Place) -> str:
        """What programs that keep references know it by."""
        return place.keyed(self.source.id)

    def csl(self, place: Place) -> str:
        """As CSL-JSON."""
        return csl_of([self.csl_entry(place)])

    def csl_entry(self, place: Place) -> dict[str, object]:
        """The one entry of that."""
        kind = _CSL_TYPES.get(self.source.sort.name, "document")
        entry: dict[str, object] = {
            "id": self.key(place),
            "type": kind,
            "title": self.title,
            "author": [{"literal": self.author}] if self.author else None,
            "container-title": self.publisher if kind == NEWSPAPER else self.within,
            "publisher": self.publisher if kind != NEWSPAPER else None,
            "publisher-place": self.place,
            "page": self.page,
            "issued": date_parts(self.source.day) or {"literal": self.date},
            "language": self.source.language,
            "note": self._note,
            "URL": self.address,
        }
        return with_values(entry)

    @property
    def _note(self) -> str:
        """How its date is known; of an excerpt, that nobody finds the numbers of its paragraphs in the print."""
        part = words.say("numbers-of-excerpt", count=1) if self.source.excerpt else ""
        return words.one_after_another([how_known(self.source), part])

    @property
    def _card(self) -> Catalogue | None:
        return self.source.catalogue
