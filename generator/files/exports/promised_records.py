"""The shape of exported records that are no facts, and of what a site says of itself: a promise like that of a fact."""

from __future__ import annotations

from pydantic import Field

from generator.files.exports.promised import MARKDOWN, WITH_STANDING, Exported, ExportedDate
from generator.model import KINDS, SOURCE_SORTS, UNUSED, Fact


class ExportedSpelling(Exported):
    form: str
    seen: list[str]
    why: str | None


class ExportedPerson(Exported):
    id: str
    url: str
    name: str
    forms: list[ExportedSpelling]
    also_search: list[str] = Field(description="Spellings that occur in no source.")
    facts: list[str]


class ExportedPosition(Exported):
    """Where a place lies, in degrees; south and west are below nought."""

    latitude: float
    longitude: float
    basis: str | None = Field(description="How it is known where no source gives it; null: a passage does.")
    fact: str | None = Field(description="The fact that says so; null: it is from the site's own catalogue.")
    at: str | None = Field(description="The passage that gives it.")


class ExportedLicence(Exported):
    name: str
    url: str | None


class ExportedImage(Exported):
    """A picture that the site shows."""

    file: str = Field(description="Relative to the root of the site.")
    shows: str
    credit: str
    licence: ExportedLicence
    address: str = Field(description="Where it is from.")


class ExportedEdition(Exported):
    """A state of the site that was published. What has another wording since is not in it."""

    number: int
    on: str = Field(description="The day, ISO 8601.")


class ExportedCorrection(Exported):
    """A mistake of the site that was mended."""

    on: str = Field(description="The day, ISO 8601.")
    concerns: list[str] = Field(description="Ids of what was wrong.")
    what: str = Field(description=MARKDOWN)
    what_with_standing: str = Field(description=WITH_STANDING)


class ExportedName(Exported):
    id: str
    kind: str = Field(description=f"One of {', '.join(kind.name for kind in KINDS if kind is not Fact.kind)}.")
    name: str
    url: str = Field(description="Relative to the root of the site.")
    sort: str | None = Field(description="What kind of body, thing or slip it is, where that is said.")
    spellings: list[str] = Field(description="As the sources print it.")
    forms: list[ExportedSpelling] = Field(description="The same, each with the passages that print it.")
    also_search: list[str] = Field(description="Spellings that occur in no source.")
    fingerprint: str | None = Field(description="As that of a fact, for whatever else can be cited; else null.")
    image: ExportedImage | None = Field(description="A portrait or photograph of a person, a place or a thing.")
    position: list[ExportedPosition] = Field(description="Of a place: each position that is known of it.")
    offset: str | None = Field(description="Of a clock: how far it is from universal time, as -05:00; null: not known.")


class ExportedRetired(Exported):
    id: str
    kind: str
    became: str = Field(description="renamed, merged, split or withdrawn.")
    to: list[str]
    why: str | None


class ExportedOfSite(Exported):
    """What whoever takes away a single record needs to know of the site that it is from."""

    address: str | None = Field(description="Where the site is: behind it begins every url. null: not known.")
    publisher: str | None
    edition: ExportedEdition | None = Field(description="That which was published last; null: none was.")
    licence: dict[str, ExportedLicence] = Field(description="The terms for words and for data; empty: not said.")
    language: str | None = Field(description="IETF language tag.")


class ExportedSite(ExportedOfSite):
    """What the site says of itself."""

    contact: str | None = Field(description=MARKDOWN)
    corrections: list[ExportedCorrection] = Field(description="Mistakes that were mended, the newest first.")
    images: list[ExportedImage] = Field(description="The pictures that it shows.")


class ExportedCard(Exported):
    """What the site's own catalogue says of a source. It is not from the text, and no fact rests on it."""

    publisher: str | None
    author: str | None
    published: ExportedDate | None
    basis: str | None = Field(description="How the card's date is known.")
    time: str | None = Field(description="The time of day, and on whose clock.")
    page: str | None
    url: str | None
    archived: str | None = Field(description="The address of an archived copy.")
    retrieved: ExportedDate | None = Field(description="The day on which the address led to it.")
    rights: str | None = Field(description="On which terms the text may be used.")
    found: str | None = Field(description="How the source was found again.")
    within: str | None = Field(description="The book or the series that it is a part of.")
    place: str | None = Field(description="The town in which it was published.")


class ExportedRendition(Exported):
    """A translation from one language into another, each by its IETF language tag."""

    out_of: str
    into: str
    by: str = Field(description="machine, human or unknown.")


class ExportedAside(Exported):
    """Passages on which no fact rests, and why."""

    first: int
    last: int
    why: str = Field(description=f"One of {', '.join(UNUSED.names)}.")
    note: str | None


class ExportedRetelling(Exported):
    """A passage retold by the editors, from what its testimonies say."""

    paragraph: int
    words: str = Field(description=MARKDOWN)
    words_with_standing: str = Field(description=WITH_STANDING)


class ExportedSource(Exported):
    """A text that testimonies cite. All but its catalogue card is as it prints it, or is inferred from that."""

    id: str
    url: str = Field(description="Relative to the root of the site.")
    sort: str = Field(description=f"One of {', '.join(SOURCE_SORTS.names)}.")
    title: str
    title_added: bool = Field(description="No print has that title: whoever typed the text gave it, or the editors.")
    subtitle: str | None
    language: str
    translation: str | None = Field(
        description="machine, also where one of translations is, or suspected; null: neither."
    )
    translations: list[ExportedRendition] = Field(description="Those by which it came into its language, in order.")
    publisher: str | None
    credit: str | None
    voice: str | None = Field(description="Whose voice speaks where it cites nobody; null: nobody's.")
    published: ExportedDate
    basis: str = Field(description="How the date is known.")
    excerpt: bool = Field(description="The text is a part of the print: the numbers of passages count in it alone.")
    divided: str = Field(description="What a passage of it is: one of its lines, or one of its paragraphs.")
    passages: int = Field(description="How many passages its text has.")
    clock: str | None = Field(description="The id of the clock by which its hours are; null: nobody says by which.")
    set_aside: list[ExportedAside] = Field(description="On which passages nothing rests; facts rest on all others.")
    retold: list[ExportedRetelling] = Field(description="Passages as prose, each sentence with the facts behind it.")
    facts: list[str] = Field(description="The facts that rest on it.")
    note: str | None = Field(description=MARKDOWN)
    note_with_standing: str | None = Field(description=WITH_STANDING)
    catalogue: ExportedCard | None = Field(description="Not from the text.")


class ExportedStretch(Exported):
    """Passages in a row of one source."""

    source: str
    first: int
    last: int


class ExportedDispatch(Exported):
    """A text that several sources print. Its prints count as one article behind a fact."""

    id: str
    url: str = Field(description="Relative to the root of the site.")
    name: str
    agency: str | None = Field(description="Whose voice its prints speak with where they cite nobody; null: not known.")
    prints: list[ExportedStretch]
    note: str | None = Field(description=MARKDOWN)
    note_with_standing: str | None = Field(description=WITH_STANDING)


class ExportedReply(Exported):
    """A fact that bears on a question of readers, with how it stands."""

    fact: str
    url: str = Field(description="Relative to the root of the site.")
    text: str = Field(description="The statement, or the question with what is answered.")
    standing: str
    label: str = Field(description="The standing as readers see it.")
    reason: str


class ExportedQuestion(Exported):
    """A question of readers."""

    id: str
    url: str = Field(description="Relative to the root of the site.")
    fingerprint: str = Field(description="As that of a fact.")
    asks: str
    theme: str | None
    also_search: list[str] = Field(description="Other words in which it may be asked.")
    answered: bool = Field(description="Whether these sources answer it.")
    open: bool = Field(description="Marked as one that its facts bear on without answering it.")
    facts: list[ExportedReply]
    beside: list[ExportedReply] = Field(description="Facts that only bear on it, and do not answer it.")
    note: str | None = Field(description=MARKDOWN)
    note_with_standing: str | None = Field(description=WITH_STANDING)


class ExportedNamed(Exported):
    """Somebody or something by name."""

    id: str
    kind: str
    name: str
    url: str = Field(description="Relative to the root of the site.")
