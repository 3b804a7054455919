"""What a JSON schema of the model and a JSON-LD expander make of the annotations; run by the readers' own Python.

The schema holds what W3C's Recommendation asks. The context gives the terms we use the meaning that its vocabulary
gives them: no test fetches anything.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from pyld import jsonld

HERE = Path(__file__).parent
OA = "http://www.w3.org/ns/oa#"


def parsed(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def loaded(url: str, _: object) -> dict[str, Any]:
    """The one context that is known, from beside this file."""
    assert url == "http://www.w3.org/ns/anno.jsonld", url
    context = parsed(HERE / "web_annotation.context.json")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}


def keys(value: Any) -> set[str]:
    """Every key of our own fields, however deep; the context is no part of what is said."""
    if isinstance(value, list):
        return set().union(*map(keys, value))
    if not isinstance(value, dict):
        return set()
    return {key for key in value if ":" in key} | keys([of for key, of in value.items() if key != "@context"])


def meaning(schema: Any, address: str) -> str:
    """What the schema says at the place to which the address of a field leads, from its root."""
    found = schema
    for step in address.partition("#/")[2].split("/"):
        found = found[step]
    assert found["type"] if "type" in found else found["anyOf"] or found["$ref"], address
    return str(found)


def main(folder: Path) -> None:
    collection = parsed(folder / "annotations.jsonld")
    Draft202012Validator(parsed(HERE / "web_annotation.schema.json")).validate(collection)
    (expanded,) = jsonld.expand(collection, {"documentLoader": loaded})
    (page,) = expanded["http://www.w3.org/ns/activitystreams#first"]
    (listed,) = page["http://www.w3.org/ns/activitystreams#items"]
    made = listed["@list"]
    assert len(made) == collection["total"] == len(collection["first"]["items"])
    schema = parsed(folder / "facts.schema.json")
    ours = {key for one in made for key in keys(one) if "facts.schema.json" in key}
    assert {key.rpartition("/")[2] for key in ours} == {key.partition(":")[2] for key in keys(collection["first"])}, (
        "no field is dropped where it is expanded"
    )
    assert all(meaning(schema, key) for key in ours)
    assert all(one["@type"] == [f"{OA}Annotation"] and one[f"{OA}hasTarget"] for one in made)
    sys.stdout.write(json.dumps(made))


if __name__ == "__main__":
    jsonld.set_document_loader(loaded)
    main(Path(sys.argv[1]))
