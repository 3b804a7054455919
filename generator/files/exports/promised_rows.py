"""The shape of the rows of the exported tables: a promise; another field may follow the last, and none may go.

What each column holds is in the catalogues, since it is said in the language of the site.
"""

from __future__ import annotations

from pydantic import Field

from generator.files.exports.promised import Exported


class FactRow(Exported):
    """A question about the world or a statement, with how well it stands."""

    id: str
    url: str
    text: str
    standing: str
    label: str
    background: bool
    of_the_texts: bool
    articles: int
    origins: int
    uncounted: int
    own_words: int
    denials: int
    silences: int
    date: str | None
    date_earliest: str | None
    date_latest: str | None
    date_in_words: str | None
    date_by_all: bool
    date_by_card: bool
    date_disputed: bool
    reason: str
    falls_without: str
    disagreement: str | None
    note: str | None
    said_by: str | None
    fingerprint: str
    hangs_on: str
    of_the_case: bool
    voices: str
    date_bounds_hold: bool | None
    date_with_givers: str | None
    date_inferred: bool
    note_with_standing: str | None
    footing: str


class DateRow(Exported):
    """One of the dates that are given for a fact."""

    fact: str
    number: int
    date: str
    earliest: str | None
    latest: str | None
    bounds_hold: bool
    in_words: str
    articles: int
    origins: int
    voices: str
    givers: str
    by_card: bool
    either: bool
    inferred: bool
    exact_articles: int
    exact_origins: int
    exact_voices: str


class AboutRow(Exported):
    """What a fact is about."""

    fact: str
    id: str


class AnswerRow(Exported):
    """An answer that is given to a question, or a statement that somebody makes."""

    fact: str
    answer: str
    text: str
    articles: int
    origins: int
    voices: str
    denials: int
    confirmed_by: str
    standing: str
    label: str
    outright: bool
    sure: str
    doubt: str
    translated: str | None
    denied_by: str
    silences: int
    givers: str


class SourceRow(Exported):
    """A text that testimonies cite."""

    id: str
    url: str
    sort: str
    title: str
    language: str
    publisher: str | None
    published: str
    basis: str
    passages: int
    card_publisher: str | None
    card_author: str | None
    card_published: str | None
    card_url: str | None
    card_archived: str | None
    card_rights: str | None


class TestimonyRow(Exported):
    """What one passage of a source says on a fact."""

    fact: str
    number: int
    source: str
    paragraph: int
    anchor: str | None
    original: str | None
    dispatch: str | None
    by: str
    doubt: str | None
    knew: str | None
    act: str
    sure: str
    answer: str | None
    amount: str | None
    scope: str | None
    date: str | None
    date_in_words: str | None
    basis: str | None
    said: str | None
    gist: str | None
    headline: bool
    withdrawn_by: int | None
    verified: str
    witnesses: str
    by_card: bool
    said_by_card: bool
    clock: str | None
    note: str | None
    note_with_standing: str | None


class ChainRow(Exported):
    """A voice in the chain by which a passage knows what it says."""

    fact: str
    number: int
    position: int
    voice: str
    origin: bool


class DisagreementRow(Exported):
    """Two readings of a fact that cannot both be true, or seem to clash."""

    fact: str
    of: str
    are: str
    one: str
    one_articles: int
    one_origins: int
    other: str
    other_articles: int
    other_origins: int
    because: str | None
    because_with_standing: str | None


class NameRow(Exported):
    """Whatever has an id and is no fact: a person, a body, a place, a voice, a topic and others."""

    id: str
    kind: str
    name: str
    url: str
    sort: str | None


class SpellingRow(Exported):
    """A way in which a name is written."""

    id: str
    spelling: str
    seen: str


class SightingRow(Exported):
    """A passage that prints a spelling."""

    id: str
    spelling: str
    source: str
    paragraph: int


class QuestionRow(Exported):
    """A question of readers."""

    id: str
    url: str
    asks: str
    theme: str | None
    answered: bool
    note: str | None
    note_with_standing: str | None


class ReplyRow(Exported):
    """A fact that bears on a question of readers."""

    question: str
    number: int
    fact: str


class PositionRow(Exported):
    """A position that is known of a place."""

    place: str
    number: int
    latitude: float
    longitude: float
    basis: str | None
    fact: str | None
    source: str | None
    paragraph: int | None
    label: str | None


class PictureRow(Exported):
    """A picture that the site shows."""

    of: str
    file: str
    shows: str
    credit: str
    licence: str
    licence_url: str | None
    address: str


class SiteRow(Exported):
    """The site that all this is from."""

    address: str | None
    publisher: str | None
    edition: int | None
    edition_on: str | None
    language: str | None
    terms_of_words: str | None
    terms_of_tables: str | None
    program: str
    version: str


class StatementRow(Exported):
    """One value of one property of an entity; FollowTheMoney defines the columns."""

    canonical_id: str
    entity_id: str
    prop: str
    prop_type: str
    model: str = Field(alias="schema")
    value: str
    dataset: str
    origin: str | None
    lang: str | None
    original_value: str | None
    external: bool
    first_seen: str | None
    last_seen: str | None
    id: str | None
