"""What a site says of itself: who publishes it, on which terms, and what its home page leads with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from generator.model.values import Holds, LeadId, Prose, Record, Text

# No sign that Markdown or HTML reads as its own, so that an address can be printed as it was typed.
_SIGNS = r"[A-Za-z0-9._~:/?#@!$&+,;=%-]"
WebAddress = Annotated[str, StringConstraints(pattern=rf"^https?://{_SIGNS}+$"), Holds("notation")]
"""The address of a page on the web."""
ReportAddress = Annotated[
    str, StringConstraints(pattern=rf"^(https?://|mailto:)({_SIGNS}|\{{id\}}|\{{url\}})+$"), Holds("notation")
]
"""The address of a form or a mailbox, in which {id} and {url} are filled in."""
Language = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"), Holds("notation")]
"""A language by its code: en, pt-BR."""


class Licence(Record):
    """The terms under which others may use something; its name may be typed alone."""

    name: Text
    """What the licence is called: CC BY 4.0."""
    url: WebAddress | None = None
    """Where its text is: https://… with every sign in it but letters, digits and ._~:/?#@!$&+,;=- written as %XX."""


def _named(value: object) -> object:
    return {"name": value} if isinstance(value, str) else value


Licensed = Literal["words", "data"]
"""What of a site has a licence: what its editors wrote, and the files that others take away."""
_Licence = Annotated[Licence, BeforeValidator(_named, json_schema_input_type=Licence | str)]


class Imprint(Record):
    """What a site says of itself. It is one record without an id, in a file of its own, and may be left out."""

    file: ClassVar = "site_src/site.yml"
    """Where it is typed; also the first step of every path into it, which no id can be."""

    publisher: Text | None = None
    """Who publishes this site."""
    contact: Prose | None = None
    """Markdown for readers: how to reach whoever publishes this site."""
    report: ReportAddress | None = None
    """Where readers report a problem with a fact: https://… or mailto:…; in it {id} becomes the id of the fact,
    and {url} the address of its page."""
    licence: Mapping[Licensed, _Licence] | None = Field(default=None, min_length=1)
    """The terms for others, words: for what the editors wrote and data: for the files to take away."""
    language: Language | None = None
    """The language that the site is written in: en, pt-BR."""
    glossary: Prose | None = None
    """Markdown for readers, above the words that the glossary explains."""
    lead: tuple[LeadId, ...] = ()
    """Ids of disputed facts and of open questions: the home page names them first, in this order."""
    about: Prose | None = None
    """Markdown for readers: what this site is and who is behind it."""

    @property
    def grants(self) -> Mapping[Licensed | Literal["both"], Licence]:
        """What is under which licence: words and data apart, or both together where it is the same."""
        known = self.licence or {}
        if len(known) > len({*known.values()}):
            return {"both": known["words"]}
        return {part: known[part] for part in known}

    @property
    def has_page(self) -> bool:
        """Whether it says anything that a page of its own shows."""
        return any((self.publisher, self.contact, self.licence, self.about))
