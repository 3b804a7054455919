"""JSON Schemas of what editors write, so that their editors complete keys and ids and tell what each field means.

Made from the model with the ids of the dossier at hand in them, so they are made anew whenever wanted and never kept in
git. What only a whole dossier can tell they let through: ``check`` has the last word.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.disk import replace_all
from generator.load import load
from generator.model import KINDS, Dossier, Imprint, Record, Retired

Schema = dict[str, Any]

FOLDER = ".schemas"
"""Where editors look for them, below the dossier's root; the folder keeps itself out of git."""
DRAFT = "http://json-schema.org/draft-07/schema#"
"""The draft that the YAML language server knows best."""

_SCALAR = ["string", "number", "boolean"]
"""What an editor takes unquoted text for (1984, 3.5, true); to us all of it is text."""


def mapping() -> dict[str, list[str]]:
    """Which files each schema is for: what the setting ``yaml.schemas`` of an editor wants."""
    known = {_file(kind): [f"{_folder(kind)}/**/*.yml", f"{_folder(kind)}/**/*.yaml"] for kind in KINDS}
    return {**known, _file(Retired): ["site_src/retired.yml"], _file(Imprint): [Imprint.file]}


def schemas(dossier: Dossier) -> dict[str, Schema]:
    """The schema of each kind of file, by the schema's own file name."""
    every: list[type[Any]] = [*KINDS, Retired, Imprint]
    return {_file(kind): _of_file(kind, dossier) for kind in every}


def refresh(root: Path) -> None:
    """Keep the schemas of a dossier as new as its ids. While a file cannot be read the last good ones stay."""
    folder = root / FOLDER
    with suppress(OSError):  # the comfort of an editor stops nothing: the folder may be closed to us
        dossier, problems = load(root)
        if not problems or not folder.exists():
            write_schemas(dossier, folder)
            (folder / ".gitignore").write_bytes(b"*\n")


def write_schemas(dossier: Dossier, directory: Path) -> None:
    """Write every schema into a folder; those that say the same already stay untouched."""
    made = {
        name: (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()
        for name, schema in schemas(dossier).items()
    }
    there = {name: (directory / name).read_bytes() for name in made if (directory / name).exists()}
    for name, content in there.items():
        if not content.startswith(_beginning(made[name])):
            raise FileExistsError(f"{directory / name} was not written by this command: name another folder")
    directory.mkdir(parents=True, exist_ok=True)
    replace_all(directory, {name: content for name, content in made.items() if there.get(name) != content})


def _beginning(schema: bytes) -> bytes:
    """What a schema of one kind always begins with, whatever ids there are and whatever the model says."""
    return schema.partition(b'"$defs": {')[0]


def _file(kind: type[Record]) -> str:
    return f"{kind.__name__.lower()}.json"


def _folder(kind: type[Any]) -> str:
    return "seeds" if kind.folder == "seeds" else f"site_src/{kind.folder}"


def _of_file(kind: type[Record], dossier: Dossier) -> Schema:
    """A file holds one record or a list of them; there is one imprint."""
    whole = kind.model_json_schema()
    defined = {**whole.pop("$defs", {}), kind.__name__: whole}
    fitted = _Fitting(dossier)
    records = {name: fitted.schema(node) for name, node in defined.items()}
    one = _ref(kind.__name__)
    several = [] if kind is Imprint else [{"type": "array", "items": one}]
    return {"$schema": DRAFT, "anyOf": [one, *several], "$defs": {**records, **fitted.ids}}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


class _Fitting:
    """Turns the model's schema into one for YAML as an editor reads it, collecting the ids it needs on the way."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.ids: dict[str, Schema] = {}

    def schema(self, node: Schema) -> Schema:
        """One node and everything below it."""
        node = _without_null(node)
        kinds, cites = node.pop("names", None), node.pop("cites", False)
        inner = {key: self._inner(key, value) for key, value in node.items() if key not in ("title", "default")}
        if kinds:
            return {**self._id_of(kinds), **_description(node)}
        if cites:
            return {**inner, "defaultSnippets": list(_snippets(self.dossier))}
        if inner.get("type") == "string" and "enum" not in inner:
            inner["type"] = _SCALAR
        return inner

    def _inner(self, key: str, value: Any) -> Any:
        if key in ("properties", "patternProperties"):
            return {name: self.schema(node) for name, node in value.items()}
        if key == "items":
            bare = value == _ref("Testimony")  # a citation alone is a testimony too
            return {"anyOf": [value, _ref("Citation")]} if bare else self.schema(value)
        if key == "propertyNames":
            return self.schema(value)
        if key in ("anyOf", "prefixItems"):
            return [self.schema(node) for node in value]
        return value

    def _id_of(self, kinds: list[str]) -> Schema:
        """Any id of these kinds, or any id at all while there is none."""
        name = "-or-".join(kinds)
        if name not in self.ids:
            known = {
                thing.id: f"{thing.kind}: {thing.name}" for thing in self.dossier.things.values() if thing.kind in kinds
            }
            gone = {old: f"retired: {it.became}" for old, it in self.dossier.retired.items() if "retired" in kinds}
            self.ids[name] = _one_of({**gone, **known})
        return _ref(name)


def _without_null(node: Schema) -> Schema:
    """Optional means that a line may be left out; nobody types null."""
    match node:
        case {"anyOf": [dict(only), {"type": "null"}], **rest}:
            return {**only, **rest}
        case _:
            return dict(node)


def _description(node: Schema) -> Schema:
    return {"description": node["description"]} if "description" in node else {}


def _one_of(known: Mapping[str, str]) -> Schema:
    """One of these ids, each with what it means."""
    if not known:
        return {"type": "string"}
    ids = sorted(known)
    return {"enum": ids, "enumDescriptions": [known[name] for name in ids]}


def _snippets(dossier: Dossier) -> Iterator[Schema]:
    """A citation of each source, with the passage and the words still to type."""
    for source in dossier.sources.values():
        body = f'{source.id}#p${{1:1}} "${{2:two to five words}}"'
        yield {"label": source.id, "description": source.name, "body": body}
