"""What a site says of itself: who publishes it, on which terms, and what its home page leads with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from generator.model.images import Image, Licence, TypedLicence
from generator.model.values import WEB_SIGNS, Holds, LanguageTag, LeadId, Prose, Text
from generator.model.vocabulary import LICENSED, Licensed
from generator.model.without_id import Alone

ReportAddress = Annotated[
    str, StringConstraints(pattern=rf"^(https?://|mailto:)({WEB_SIGNS}|\{{id\}}|\{{url\}})+$"), Holds("notation")
]
"""The address of a form or a mailbox, in which {id} and {url} are filled in."""


class Imprint(Alone):
    """What a site says of itself: one record without an id, in a file of its own. A dossier may lack it."""

    file: ClassVar = "site_src/site.yml"

    publisher: Text | None = None
    """Who publishes this site."""
    contact: Prose | None = None
    """How readers reach whoever publishes this site."""
    report: ReportAddress | None = None
    """Where readers report a problem with a fact: https://… or mailto:…; {id} becomes its id, {url} its address."""
    licence: Mapping[Annotated[Licensed, LICENSED], TypedLicence] | None = Field(default=None, min_length=1)
    """The licence of words: what the editors wrote, and of data: the exported files."""
    language: LanguageTag | None = None
    """The language that the site is written in: en, ko. All that the site says by itself is in it too, from a catalogue
    of words, which a dossier may bring in site_src/words/; what ``check`` reports to authors is English in any case.
    """
    glossary: Prose | None = None
    """An introduction to the glossary."""
    lead: tuple[LeadId, ...] = ()
    """Disputed facts and open questions that come first on the home page and among the disagreements, in this order."""
    since: LeadId | None = None
    """The question of what has happened since the sources end, where the dossier has it; the home page leads there."""
    images: tuple[Image, ...] = ()
    """Every picture that pages by hand show."""
    about: Prose | None = None
    """What this site is and who is behind it, for the page about the site."""
    why: Prose | None = None
    """Why it was made, for the same page."""
    funding: Prose | None = None
    """Who pays for it, and with what; that nobody does is worth saying too."""

    @property
    def grants(self) -> Mapping[str, Licence]:
        """The licence of ``words`` and that of ``data``, or one of ``both`` if it is the same."""
        known = {part.name: licence for part, licence in (self.licence or {}).items()}
        return {"both": next(iter(known.values()))} if len(known) > len({*known.values()}) else known

    @property
    def has_page(self) -> bool:
        """Whether it has a value that the page about the site shows."""
        return any((self.publisher, self.contact, self.licence, self.about, self.why, self.funding, self.images))
