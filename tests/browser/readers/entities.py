"""What FollowTheMoney makes of the exported entities and statements of a site; run by the readers' own Python."""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from pathlib import Path

from followthemoney import model
from followthemoney.dataset import Dataset
from followthemoney.proxy import EntityProxy
from followthemoney.statement import Statement, StatementEntity
from followthemoney.statement.serialize import read_csv_statements


def entities(file: Path) -> dict[str, EntityProxy]:
    """Every entity by its id. Each is valid, has no property that its kind lacks, and is read without a loss."""
    found = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        typed = json.loads(line)
        read = EntityProxy.from_dict(typed, cleaned=False)
        read.schema.validate(typed)
        assert not read.schema.abstract, typed
        assert {name: sorted(known) for name, known in read.properties.items()} == {
            name: sorted(known) for name, known in typed["properties"].items()
        }
        assert read.context["provenance"] == typed["provenance"], "what is ours is passed on"
        assert read.id not in found, typed
        found[read.id] = read
    return found


def links(known: dict[str, EntityProxy]) -> int:
    """How many links there are; each leads to an entity of a kind that its property allows."""
    ends = [
        (prop, value) for entity in known.values() for prop, value in entity.itervalues() if prop.type.name == "entity"
    ]
    for prop, value in ends:
        assert known[value].schema.is_a(prop.range), (prop.name, value)
    return len(ends)


def statements(file: Path) -> dict[str, list[Statement]]:
    """The statements of each entity. The type that a row gives to a property is the one that it has."""
    found = defaultdict(list)
    with file.open("rb") as read:
        for statement in read_csv_statements(read):
            found[statement.entity_id].append(statement)
    with file.open(encoding="utf-8", newline="") as read:
        types = {(row["schema"], row["prop"]): row["prop_type"] for row in csv.DictReader(read)}
    for (kind, prop), typed in types.items():
        assert prop == "id" or model[kind].properties[prop].type.name == typed, (kind, prop)
    return found


def main(folder: Path) -> None:
    known, said = entities(folder / "entities.ftm.json"), statements(folder / "statements.csv")
    assert links(known)
    assert known.keys() == said.keys()
    collection = Dataset.make({"name": "facts", "title": "Facts"})
    for name, entity in known.items():
        made = StatementEntity.from_statements(collection, said[name])
        assert made.schema == entity.schema
        assert {prop: sorted(values) for prop, values in made.properties.items()} == {
            prop: sorted(values) for prop, values in entity.properties.items()
        }
    sys.stdout.write(json.dumps({name: entity.schema.name for name, entity in known.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
