"""What a JSON-LD expander and the vocabulary of schema.org make of structured data; run by the readers' own Python."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pyld import jsonld
from rdflib import SDO

HOME = "https://schema.org/"


def loaded(url: str, _: object) -> dict[str, Any]:
    """The context of schema.org, as far as it matters here: every term is one of its vocabulary."""
    assert url == "https://schema.org", url
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": {"@vocab": HOME}},
    }


def terms(value: Any) -> set[str]:
    """Every kind and every property, as it is expanded."""
    if isinstance(value, list):
        return set().union(*map(terms, value))
    if not isinstance(value, dict):
        return set()
    kinds, names = set(value.get("@type", ())), {name for name in value if not name.startswith("@")}
    return kinds | names | terms(list(value.values()))


def main(file: Path) -> None:
    pages = json.loads(file.read_text(encoding="utf-8"))
    found = set()
    for text in pages.values():
        (page,) = jsonld.expand(json.loads(text), {"documentLoader": loaded})
        found |= terms(page)
    unknown = {term for term in found if not term.startswith(HOME) or term.removeprefix(HOME) not in SDO}
    assert not unknown, unknown
    sys.stdout.write(json.dumps(sorted(term.removeprefix(HOME) for term in found)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
