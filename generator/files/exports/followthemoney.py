"""The facts as FollowTheMoney has them: as entities, and as statements that name for each value what it rests on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.files.exports import json_files
from generator.files.exports.gathered import Records
from generator.files.exports.of_entities import Made, Making
from generator.files.exports.offered import NETWORKS, Export
from generator.files.exports.promised_entities import Entity
from generator.files.exports.promised_tables import STATEMENTS as TABLE
from generator.judged import Judged

ENTITIES = Export("entities", NETWORKS, "data/entities.ftm.json", Entity)
STATEMENTS = Export("statements", NETWORKS, TABLE.path)
EXPORTS = (ENTITIES, STATEMENTS)
COLLECTION = "facts"
"""What FollowTheMoney calls the data set that all statements are from."""
TYPES: Mapping[str, str] = {
    "id": "id", "name": "name", "alias": "name", "weakAlias": "name", "full": "address", "latitude": "number",
    "longitude": "number", "title": "string", "author": "string", "publisher": "string", "publishedAt": "date",
    "summary": "text", "description": "text", "notes": "text", "sourceUrl": "url", "entity": "entity",
    "document": "entity", "subject": "entity", "object": "entity", "role": "string", "status": "string",
    "date": "date", "startDate": "date", "endDate": "date", "recordId": "string",
}  # fmt: skip
"""Every property that our entities have, with the type that FollowTheMoney gives its values."""


def files(judged: Judged, records: Records, address: str) -> dict[str, bytes]:
    """The files and a schema, by path below the root of the site; with addresses in them where that is not empty."""
    made = _all(judged, records, address)
    return {
        ENTITIES.path: "".join(f"{one.entity.model_dump_json(by_alias=True)}\n" for one in made).encode(),
        ENTITIES.schema: json_files.schema(Entity),
        STATEMENTS.path: _statements(made).encode(),
    }


@lru_cache(maxsize=1)
def _all(judged: Judged, records: Records, address: str) -> list[Made]:
    """Every entity; kept, since the page on the data shows some of them."""
    return [*Making(judged, records, address).all()]


def rows(judged: Judged, records: Records, address: str) -> list[dict[str, str]]:
    """Every statement, by the names of its columns."""
    made = _all(judged, records, address)
    return [dict(zip(TABLE.columns, row, strict=True)) for one in made for row in _rows(one)]


def example(export: Export, judged: Judged, records: Records, address: str) -> str:
    """A testimony that cites somebody, as it is in one of the files; empty without any, and for all other files."""
    citing = ((fact, number) for fact in records.facts for number, said in enumerate(fact.testimonies) if said.by)
    found = next(citing, None)
    if found is None or export not in EXPORTS:
        return ""
    made = Making(judged, records, address).testimony(*found)
    return _statements([made]) if export is STATEMENTS else made.entity.model_dump_json(by_alias=True, indent=1)


def _statements(made: Iterable[Made]) -> str:
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(TABLE.columns)
    writer.writerows(row for one in made for row in _rows(one))
    return written.getvalue()


def _rows(made: Made) -> Iterator[tuple[str, ...]]:
    name, model, seen = made.entity.id, made.entity.model, made.seen
    values = [("id", name), *((prop, value) for prop, known in made.entity.properties.items() for value in known)]
    for prop, value in values:
        origin = made.origins.get((prop, value), made.origin)
        yield (name, name, prop, TYPES[prop], model, value, COLLECTION, origin, "", "", "false", seen, seen, "")
