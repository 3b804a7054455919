"""One record per word: what is typed becomes the record, what is exported is the word, and nothing else lists words."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from pydantic import ValidationError

from generator import model
from generator.model import (
    ACTS,
    CONFLICTS,
    SIGNS,
    STANDINGS,
    SURENESS,
    TIERS,
    Act,
    Disagreement,
    Fact,
    Record,
    Registry,
    Word,
    standings,
)
from generator.standing import RULES
from tests.harness import ROOT
from tests.trees import nodes_of

REGISTRIES = {name: known for name, known in vars(model).items() if isinstance(known, Registry)}
GENERATOR = ROOT / "generator"
CSS = (GENERATOR / "theme" / "assets" / "explainer.css").read_text(encoding="utf-8")


def test_no_word_stands_twice_in_a_registry_and_no_key_twice_at_all() -> None:
    assert REGISTRIES
    keys = Counter(word.key for registry in REGISTRIES.values() for word in registry)
    assert not [key for key, times in keys.items() if times > 1]


# --- typed, kept and exported -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ACTS.words, ids=str)
def test_a_typed_word_is_its_record_and_is_exported_as_typed(act: Act) -> None:
    testimony = model.Testimony.model_validate({"at": "s0#p2", "act": act.name})
    assert testimony.act is act
    assert testimony.model_dump(mode="json")["act"] == act.name


def test_a_word_left_out_is_the_plain_one_and_is_not_exported() -> None:
    testimony = model.Testimony.model_validate("s0#p2")
    assert (testimony.act.asserts, testimony.sure.hedges) == (True, False)
    assert testimony.model_dump(mode="json", exclude_defaults=True) == {"at": {"source": "s0", "passage": 2}}


def test_a_record_is_taken_where_we_make_one_ourselves() -> None:
    denies = ACTS.get("denies")
    assert model.Testimony.model_validate({"at": "s0#p2", "act": denies}).act is denies


@pytest.mark.parametrize(
    "typed", ["deny", "", " denies", "Denies", ["denies"], {"denies": "yes"}, SURENESS.get("possible")]
)
def test_anything_else_is_refused_with_the_words_there_are(typed: object) -> None:
    with pytest.raises(ValidationError) as refused:
        model.Testimony.model_validate({"at": "s0#p2", "act": typed})
    [error] = refused.value.errors()
    assert (error["loc"], error["ctx"]["allowed"]) == (("act",), ACTS.names)


@pytest.mark.parametrize(
    ("record", "field", "registry"),
    [(model.Testimony, "act", ACTS), (model.Testimony, "sure", SURENESS), (Disagreement, "kind", CONFLICTS)],
)
def test_the_schema_lists_the_words_of_the_registry(record: type[Record], field: str, registry: Registry[Word]) -> None:
    assert record.model_json_schema()["properties"][field]["enum"] == list(registry.names)


def test_a_word_added_to_a_registry_is_read_and_listed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    shrugs = Act("shrugs", needs_voice=True)
    monkeypatch.setattr(ACTS, "words", (*ACTS.words, shrugs))
    assert model.Testimony.model_validate({"at": "s0#p2", "act": "shrugs"}).act is shrugs
    assert "shrugs" in Fact.model_json_schema()["$defs"]["Testimony"]["properties"]["act"]["enum"]


# --- what hangs on the records ----------------------------------------------------------------------------------------


def test_every_standing_and_every_sign_has_its_colour_and_no_other_has() -> None:
    coloured = re.findall(r"\.(standing-[a-z-]+)(?=[^{}]*\{ --tone)", CSS)
    assert sorted(coloured) == sorted(sign.css for sign in (*STANDINGS, standings.SEEN, *SIGNS))


def test_every_standing_has_its_own_glyph_and_a_shape() -> None:
    glyphs = [sign.glyph for sign in (*STANDINGS, standings.SEEN, *SIGNS)]
    assert len(set(glyphs)) == len(glyphs)
    assert all(standing.filled or standing.outlined for standing in (*STANDINGS, standings.SEEN))


def test_no_two_labels_share_a_mark() -> None:
    marks = [rule.shown_as.glyph for rule in RULES]
    assert len(marks) == len({*marks})


_NAMED = {word.name for registry in (ACTS, SURENESS, STANDINGS, TIERS) for word in registry}
OWN = _NAMED - Fact.model_fields.keys() - model.Testimony.model_fields.keys()
"""Words that name nothing else in the code, as ``says`` and ``said`` name a field too."""


def named_in(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Where code tells words apart by their names: compares them, matches them, keeps them as keys or in a list."""
    for node in nodes:
        match node:
            case ast.Compare(left=left, comparators=others):
                parts = [left, *others]
            case ast.MatchValue(value=value):
                parts = [value]
            case ast.Dict(keys=keys):
                parts = [key for key in keys if key]
            case ast.Set(elts=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
                pass
            case _:
                continue
        for part in parts:
            if isinstance(part, ast.Constant) and part.value in OWN:
                yield part.lineno, str(part.value)


@pytest.mark.parametrize(
    "code", ['x == "denies"', 'x in ("denies", "y")', '{"denies": 1}', 'match x:\n case "silent": 1']
)
def test_a_word_that_is_named_is_seen(code: str) -> None:
    assert list(named_in(ast.walk(ast.parse(code))))


def test_no_other_module_tells_words_apart_by_their_names() -> None:
    code = [path for path in GENERATOR.rglob("*.py") if path.parent.name != "model"]
    found = [f"{path}:{line}: {name}" for path in code for line, name in named_in(nodes_of(path))]
    assert not found, "ask a field of its record"


def test_no_template_tells_words_apart_by_their_names() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in (GENERATOR / "templates").rglob("*.j2"))
    assert not OWN & set(re.findall(r"""["']([a-z -]+)["']""", "".join(re.findall(r"\{[{%].*?[%}]\}", templates))))
