"""Make JSON Schemas of the records, by which a text editor completes keys and ids and explains each field.

They are made from the model and hold the ids of one dossier. So they are made anew when needed, and never kept in git.
They accept what only the whole dossier can show to be wrong; ``check`` finds that.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.disk import replace_all
from generator.load import ENDINGS, load
from generator.model import CLASSES, KINDS, Alone, Dossier, History, Imprint, Record, Retired

Schema = dict[str, Any]

FOLDER = ".schemas"
"""The folder below the dossier's root in which text editors look for them. A file in it keeps it out of git."""
FORMAT = Path(__file__).parent / "FORMAT.md"
"""What an editor reads of every key, made from the project's ``site_src/FORMAT.md``."""
DRAFT = "http://json-schema.org/draft-07/schema#"
"""The draft of JSON Schema that the YAML language server knows best."""

_OF_ONE_FILE = (Retired, Imprint, History)
"""What is typed in a file of its own name, and in no folder."""
_SCALAR = ["string", "number", "boolean"]
"""The types that a text editor sees in unquoted text (1984, 3.5, true); for the generator all of it is text."""


def mapping() -> dict[str, list[str]]:
    """Which files each schema is for, in the form of the setting ``yaml.schemas`` of a text editor."""
    known = {_file(CLASSES[kind]): [f"{kind.folder}/**/*{ending}" for ending in ENDINGS] for kind in KINDS}
    return {**known, **{_file(made): [made.file] for made in _OF_ONE_FILE}}


def schemas(dossier: Dossier) -> dict[str, Schema]:
    """The schema of each kind of file, by the name of the schema's file."""
    of_kinds = (CLASSES[kind] for kind in KINDS)
    return {_file(made): _of_file(made, dossier) for made in (*of_kinds, *_OF_ONE_FILE)}


def refresh(root: Path) -> None:
    """Write the schemas of a dossier anew. While a file of it cannot be read, the last good schemas are kept."""
    folder = root / FOLDER
    with suppress(OSError):  # the comfort of an editor stops nothing: the folder may be closed to us
        dossier, problems = load(root)
        if not problems or not folder.exists():
            write_schemas(dossier, folder)
            (folder / ".gitignore").write_bytes(b"*\n")


def write_schemas(dossier: Dossier, directory: Path) -> None:
    """Write every schema into a folder, and beside them what each key means in words.

    A file that has this content already stays untouched.

    Raises FileExistsError if a file of that name in the folder was not written by this command.
    """
    made = {
        name: (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode()
        for name, schema in schemas(dossier).items()
    } | {FORMAT.name: FORMAT.read_bytes()}
    there = {name: (directory / name).read_bytes() for name in made if (directory / name).exists()}
    for name, content in there.items():
        if not content.startswith(_beginning(made[name])):
            raise FileExistsError(f"{directory / name} was not written by this command: name another folder")
    directory.mkdir(parents=True, exist_ok=True)
    replace_all(directory, {name: content for name, content in made.items() if there.get(name) != content})


def _beginning(made: bytes) -> bytes:
    """The first bytes of what this command writes, which are the same for every dossier and from version to version."""
    return made.partition(b'"$defs": {' if made.startswith(b"{") else b"\n")[0]


def _file(made: type[Record]) -> str:
    return f"{made.__name__.lower()}.json"


def _of_file(made: type[Record], dossier: Dossier) -> Schema:
    """A file holds one record or a list of them; there is one imprint."""
    whole = made.model_json_schema()
    defined = {**whole.pop("$defs", {}), made.__name__: whole}
    fitted = _Fitting(dossier)
    records = {name: fitted.schema(node) for name, node in defined.items()}
    one = _ref(made.__name__)
    several = [] if issubclass(made, Alone) else [{"type": "array", "items": one}]
    return {"$schema": DRAFT, "anyOf": [one, *several], "$defs": {**records, **fitted.ids}}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


class _Fitting:
    """Turns the model's schema into one for YAML as a text editor reads it, and collects the lists of ids in it."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.ids: dict[str, Schema] = {}

    def schema(self, node: Schema) -> Schema:
        """The schema of one node, with all nodes below it."""
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
        """A schema that accepts the ids of these kinds of records, or any id while no record has one."""
        name = "-or-".join(kinds)
        if name not in self.ids:
            known = {
                record.id: f"{record.kind}: {record.name}"
                for record in self.dossier.records.values()
                if record.kind.name in kinds
            }
            gone = {old: f"retired: {it.became}" for old, it in self.dossier.retired.items() if "retired" in kinds}
            self.ids[name] = _one_of({**gone, **known})
        return _ref(name)


def _without_null(node: Schema) -> Schema:
    """The node without null, which nobody types: an optional key is left out."""
    match node:
        case {"anyOf": [dict(only), {"type": "null"}], **rest}:
            return {**only, **rest}
        case _:
            return dict(node)


def _description(node: Schema) -> Schema:
    return {"description": node["description"]} if "description" in node else {}


def _one_of(known: Mapping[str, str]) -> Schema:
    """A schema that accepts these ids, each with the name of its record."""
    if not known:
        return {"type": "string"}
    ids = sorted(known)
    return {"enum": ids, "enumDescriptions": [known[name] for name in ids]}


def _snippets(dossier: Dossier) -> Iterator[Schema]:
    """A snippet for each source: a citation in which the passage and the words are to be typed."""
    for source in dossier.sources.values():
        body = f'{source.id}#p${{1:1}} "${{2:two to five words}}"'
        yield {"label": source.id, "description": source.name, "body": body}
