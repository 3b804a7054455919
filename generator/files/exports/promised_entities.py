"""The shape of the entities that are exported for FollowTheMoney, with what each rests on; a promise too."""

from __future__ import annotations

from pydantic import Field

from generator.files.exports.promised import Exported, ExportedDate, ExportedTestimony, Promised
from generator.files.exports.promised_records import ExportedCard, ExportedPosition


class HowItStands(Exported):
    """How the fact stands that a note or a link is made from."""

    standing: str
    articles: int
    origins: int
    denials: int
    silences: int
    date: ExportedDate | None = Field(description="Also where it is too uncertain for FollowTheMoney.")
    date_by_all: bool = Field(description="Every article gives this date: only then may it stand beside their count.")
    date_by_card: bool = Field(description="It is what it is only by the day that the site's own catalogue gives.")
    date_inferred: bool = Field(description="No passage that gives it prints all of it.")
    date_disputed: bool
    edition: int | None = Field(description="The number of the edition since which it reads so; null: none has it so.")
    fingerprint: str = Field(description="The first eight digits of the SHA-256 of its wording, as in citations.")


class HowItIsKnown(Exported):
    """How it is known of a source where it is from, and when."""

    published: ExportedDate
    basis: str = Field(description="How the date is known.")
    catalogue: ExportedCard | None = Field(description="Not from the text.")


Provenance = HowItStands | HowItIsKnown | ExportedTestimony | ExportedPosition | None


class Entity(Promised):
    """An entity: a line of the file. What it rests on is no part of FollowTheMoney, whose programs pass it on."""

    id: str = Field(description="As in all our files; a testimony has that of its fact, a point, and its number.")
    model: str = Field(alias="schema", serialization_alias="schema", description="What FollowTheMoney calls its kind.")
    properties: dict[str, list[str]] = Field(
        description="As FollowTheMoney defines them; dates without any doubt alone."
    )
    provenance: Provenance = Field(
        description="Of a note or a link how its fact stands; of a document how it is known; a testimony; a position."
    )
