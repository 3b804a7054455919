"""The schemas an editor completes by: true of every file that is shipped, and of no broken one."""

from __future__ import annotations

import fnmatch
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from pydantic import BaseModel

from generator import dates, model
from generator.authoring import schema
from generator.load import load
from generator.words.calendar import date_in_words
from tests.drafts import save, served
from tests.harness import DOSSIER, ROOT, copy_of
from tests.test_dates import TYPED
from tests.tools import some


class EditorsYaml(yaml.CSafeLoader):
    """YAML 1.2 as editors read it: numbers, true and false are none of our text, yes, no and dates are."""


EditorsYaml.yaml_implicit_resolvers = {}
EditorsYaml.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$", re.IGNORECASE), list("tTfF")
)
EditorsYaml.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
EditorsYaml.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]*$"), list("-+0123456789"))
EditorsYaml.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""])


def as_an_editor_reads(text: str) -> Any:
    return yaml.load(text, Loader=EditorsYaml)  # noqa: S506 - it is a safe loader


@cache
def schemas(root: Path) -> dict[str, schema.Schema]:
    dossier, problems = load(root)
    assert not problems
    return schema.schemas(dossier)


@cache
def validators(root: Path) -> dict[str, Draft7Validator]:
    return {name: Draft7Validator(content) for name, content in schemas(root).items()}


def schema_of(file: str) -> str:
    """The name of the schema that a file has."""
    found = [name for name, globs in schema.mapping().items() if any(_matches(file, glob) for glob in globs)]
    assert len(found) == 1, f"{file} has {found}"
    return found[0]


def _matches(file: str, glob: str) -> bool:
    return fnmatch.fnmatch(file, glob.replace("**/", "*")) or fnmatch.fnmatch(file, glob.replace("**/", ""))


def shipped() -> list[tuple[Path, str]]:
    roots = (ROOT, DOSSIER)
    return [
        (root, path.relative_to(root).as_posix())
        for root in roots
        for folder in ("site_src", "seeds")
        for path in sorted((root / folder).rglob("*.y*ml"))
    ]


@pytest.mark.parametrize(("root", "file"), shipped(), ids=[f"{root.name}/{file}" for root, file in shipped()])
def test_every_file_that_is_shipped_is_right_in_an_editor(root: Path, file: str) -> None:
    content = as_an_editor_reads((root / file).read_text(encoding="utf-8"))
    errors = validators(root)[schema_of(file)].iter_errors(content)
    assert not [f"{error.json_path}: {error.message}" for error in errors]


SPEAKERS = "person-or-organisation-or-place-or-voice"
"""The list of the ids of whoever can be a voice."""
FACT = """
id: lens-sank
about: [lens]
statement: The lens sank.
says:
  - {at: a#p3 "first days of", by: [ines-prault], act: says, when: early 2011-03, headline: no}
  - 'a#p4 "morning of"'
"""
SOURCE = """
id: d
title: 1984
language: en
published: {when: 2011, basis: Printed.}
text: d.txt
passages: 3
set_aside: [{passages: 2, why: link}, {passages: 2-3, why: link}]
"""


def accepts(name: str, text: str) -> bool:
    return bool(validators(DOSSIER)[name].is_valid(as_an_editor_reads(text)))


@pytest.mark.parametrize(("name", "text"), [("fact.json", FACT), ("source.json", SOURCE)])
def test_a_sound_record_is_right_alone_and_in_a_list(name: str, text: str) -> None:
    assert accepts(name, text)
    assert accepts(name, "- " + text.strip().replace("\n", "\n  "))


@pytest.mark.parametrize(
    ("typed", "broken"),
    [
        ("statement:", "statment:"),
        ("statement: The lens sank.", "statement:"),
        ("about: [lens]", "about: []"),
        ("about: [lens]", "about: lens"),
        ("about: [lens]", "about: [lense]"),
        ("about: [lens]", "about: [lens-vanished]"),
        ("by: [ines-prault]", "by: [ines-prolt]"),
        ("by: [ines-prault]", "by: [lens]"),
        ("act: says", "act: say"),
        ("headline: no", "headline: true"),
        ("headline: no", "headline: maybe"),
        ("when: early 2011-03", "when: Mar 2011"),
        ("when: early 2011-03", "when: early in 2011-03"),
        ('a#p4 "morning', 'a #p4 "morning'),
        ('a#p3 "first', 'a#3 "first'),
        ('a#p4 "morning of"', "a#p4 morning of"),
        ("id: lens-sank", "id: Lens_sank"),
    ],
    ids=str,
)
def test_a_broken_record_is_wrong_in_an_editor(typed: str, broken: str) -> None:
    assert FACT.count(typed) == 1
    assert not accepts("fact.json", FACT.replace(typed, broken))


@pytest.mark.parametrize("key", ["language", "title", "published", "text", "passages"])
def test_what_a_source_must_have_is_missed_in_an_editor(key: str) -> None:
    assert not accepts("source.json", re.sub(rf"^{key}:.*\n", "", SOURCE, flags=re.MULTILINE))


# --- dates and citations ----------------------------------------------------------------------------------------------

COUNTED = [
    "before fact:lens-sank",
    "a month before fact:lens-sank",
    "about 3 weeks after fact:a",
    "early last month from 2019-01",
]


@pytest.mark.parametrize("typed", some([*(form[0] for form in TYPED), *COUNTED], 3))
def test_every_friendly_date_is_right_in_an_editor(typed: str) -> None:
    in_one_line = dates.parse(typed).text
    assert accepts("fact.json", FACT.replace("early 2011-03", f"'{in_one_line}'"))


@pytest.mark.parametrize("typed", some([form[0] for form in TYPED], 3))
def test_a_date_as_it_is_printed_is_right_in_an_editor(typed: str) -> None:
    printed = date_in_words(dates.parse(typed).resolve({}))
    assert accepts("fact.json", FACT.replace("early 2011-03", f"'{printed}'"))


@pytest.mark.parametrize(
    "typed", ["soon", "Nov 2018", "2018-1", "early", "2018 to", "a month before left", "2018-11-03-04"]
)
def test_what_is_no_date_is_wrong_in_an_editor(typed: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        dates.parse(typed)
    assert not accepts("fact.json", FACT.replace("early 2011-03", f"'{typed}'"))


def test_an_id_that_is_gone_may_lead_to_one_that_is_gone_too() -> None:
    gone = next(iter(load(DOSSIER)[0].retired))
    assert accepts("retired.json", f"[{{id: older, kind: fact, became: renamed, to: [{gone}]}}]")
    assert not accepts("retired.json", "[{id: older, kind: fact, became: renamed, to: [nothing-known]}]")


def test_a_citation_without_an_anchor_is_right_where_a_spelling_is_what_to_find() -> None:
    person = "{id: ada, name: Ada, forms: [{form: Ada, seen: [a#p4, b#p12]}]}"
    assert accepts("person.json", person)
    assert not accepts("person.json", person.replace("b#p12", "b#p0"))


# --- what an editor is told -------------------------------------------------------------------------------------------


def records() -> list[type[BaseModel]]:
    return [kind for kind in vars(model).values() if isinstance(kind, type) and issubclass(kind, BaseModel)]


def test_every_field_tells_on_hover_what_it_is_for() -> None:
    fields = [(kind.__name__, name, field) for kind in records() for name, field in kind.model_fields.items()]
    assert fields
    assert not [f"{kind}.{name}" for kind, name, field in fields if not field.description]
    said = json.dumps(schemas(DOSSIER)["fact.json"])
    assert str(model.Fact.model_fields["about"].description) in said


def test_every_id_that_names_a_record_is_completed() -> None:
    """A new field that names a record says of which kind; only these are ids of something else."""
    own = {"id", "answer", "pair"}
    plain = [
        f"{kind.__name__}.{name}"
        for kind in records()
        for name, field in kind.model_json_schema().get("properties", {}).items()
        if name not in own and f'"pattern": "^{model.ID}$"' in json.dumps(_unnamed(field)).replace("\\\\", "\\")
    ]
    assert not plain


def _unnamed(node: Any) -> Any:
    """A schema without what names records."""
    if isinstance(node, dict):
        return {} if "names" in node else {key: _unnamed(value) for key, value in node.items()}
    return [_unnamed(value) for value in node] if isinstance(node, list) else node


def test_an_id_is_completed_with_the_name_behind_it() -> None:
    known = schemas(DOSSIER)["fact.json"]["$defs"][SPEAKERS]
    told = dict(zip(known["enum"], known["enumDescriptions"], strict=True))
    assert told["zoe-tamblyn"] == "person: Zoë Tamblyn"
    assert set(told) == set(load(DOSSIER)[0].speakers)


def test_a_citation_is_completed_from_each_source() -> None:
    snippets = schemas(DOSSIER)["fact.json"]["$defs"]["Citation"]["defaultSnippets"]
    assert [snippet["label"] for snippet in snippets] == ["a", "b", "c", "report"]
    assert snippets[0]["body"] == 'a#p${1:1} "${2:two to five words}"'


def test_a_dossier_without_anything_has_schemas_too(tmp_path: Path) -> None:
    for content in schema.schemas(load(tmp_path)[0]).values():
        Draft7Validator.check_schema(content)
        assert not Draft7Validator(content).is_valid({"id": "x", "colour": "red"})


# --- how they reach an editor -----------------------------------------------------------------------------------------


def test_the_settings_that_are_shipped_name_the_schema_of_every_file_and_spare_the_tests() -> None:
    text = (ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8")
    settings = json.loads(re.sub(r"^//.*$", "", text, flags=re.MULTILINE))
    wanted = {f"./{schema.FOLDER}/{name}": [*files, "!**/tests/**"] for name, files in schema.mapping().items()}
    assert settings["yaml.schemas"] == wanted


def test_no_file_that_is_shipped_names_its_schema_itself() -> None:
    assert not [file for root, file in shipped() if "yaml-language-server" in (root / file).read_text(encoding="utf-8")]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def ids_in(root: Path) -> set[str]:
    known = json.loads((root / schema.FOLDER / "fact.json").read_text(encoding="utf-8"))
    return set(known["$defs"][SPEAKERS]["enum"])


def test_schemas_are_kept_as_new_as_the_ids_and_out_of_git(root: Path) -> None:
    schema.refresh(root)
    assert "bell-ringer" not in ids_in(root)
    (root / "site_src" / "people" / "ringer.yml").write_text("id: bell-ringer\nname: The ringer\n", encoding="utf-8")
    schema.refresh(root)
    assert "bell-ringer" in ids_in(root)
    assert (root / schema.FOLDER / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_serving_makes_them_anew_with_every_change(root: Path, tmp_path: Path) -> None:
    with served(root, tmp_path / "site") as serving:
        save(root / "site_src" / "people" / "ringer.yml", "id: bell-ringer\nname: The ringer\n")
        serving.look()
        serving.check()
    assert "bell-ringer" in ids_in(root)


def test_while_a_file_is_broken_its_ids_are_still_known(root: Path) -> None:
    schema.refresh(root)
    (root / "site_src" / "people" / "ines-prault.yml").write_text("id: ines-prault\nname: [\n", encoding="utf-8")
    schema.refresh(root)
    assert "ines-prault" in ids_in(root)


def test_a_folder_that_is_closed_stops_nothing(root: Path) -> None:
    (root / schema.FOLDER).write_text("a file is in the way", encoding="utf-8")
    schema.refresh(root)


def test_schemas_that_say_the_same_are_left_alone(root: Path) -> None:
    schema.refresh(root)
    file = root / schema.FOLDER / "fact.json"
    file.chmod(0o400)
    inode = file.stat().st_mtime_ns
    schema.refresh(root)
    assert file.stat().st_mtime_ns == inode


@pytest.mark.parametrize("theirs", [b'{"fact": "mine"}', b"", b"[]"])
def test_a_file_of_somebody_else_is_never_overwritten(theirs: bytes, tmp_path: Path) -> None:
    dossier, _ = load(DOSSIER)
    (tmp_path / "fact.json").write_bytes(theirs)
    with pytest.raises(FileExistsError, match=r"fact\.json was not written by this command"):
        schema.write_schemas(dossier, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["fact.json"]
    assert (tmp_path / "fact.json").read_bytes() == theirs


def test_a_schema_of_another_dossier_is_replaced(tmp_path: Path) -> None:
    for root in (ROOT, DOSSIER):
        dossier, _ = load(root)
        schema.write_schemas(dossier, tmp_path)
        written = {path.name: json.loads(path.read_bytes()) for path in tmp_path.glob("*.json")}
        assert written == schema.schemas(dossier)
