"""``site_src/FORMAT.md`` says of every field what it is for, with an example that is typed in the tests' dossier."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.authoring import schema
from generator.dates.typed import FORMS
from generator.model import Fact, Flag
from tests.filled import ALL_KINDS
from tests.formatted import blocks, five_lines, without_clone
from tests.harness import ROOT
from tests.made import with_blocks
from tests.used import Field, date_typed, declared, every_field, examples

FORMAT = ROOT / "site_src" / "FORMAT.md"


def names(field: Field) -> str:
    return f"{field[0].__name__}.{field[1]}"


def test_what_is_made_of_it_is_as_the_model_has_it(matches: Callable[[str, Path], None]) -> None:
    matches(with_blocks(FORMAT.read_text(encoding="utf-8"), blocks()), FORMAT)


def test_the_package_brings_it_along(matches: Callable[[str, Path], None]) -> None:
    """Whoever has no clone finds it beside the schemas of a dossier; it leads nowhere but to its own headings."""
    text = without_clone(with_blocks(FORMAT.read_text(encoding="utf-8"), blocks()))
    matches(text, schema.FORMAT)
    assert "](../" not in text


def test_every_field_is_used_in_the_dossier_of_the_tests() -> None:
    unused = [names(field) for field in every_field() if field not in examples()]
    assert not unused, "use them somewhere in tests/dossier, then bless what comes out"


@pytest.mark.parametrize("form", [form for form, _ in FORMS], ids=[reader.__name__ for _, reader in FORMS])
def test_every_form_of_a_date_is_used_in_the_dossier_of_the_tests(form: re.Pattern[str]) -> None:
    assert date_typed(form), "type such a date somewhere in tests/dossier"


class Weighed(Fact):
    heavy: Flag = False


def test_a_field_that_is_added_lacks_its_example() -> None:
    lacking = [names(field) for field in every_field([Weighed]) if field not in examples()]
    assert lacking == ["Weighed.heavy"]


def test_what_kinds_share_is_one_field() -> None:
    named = {declared(kind, "forms") for kind in ALL_KINDS if "forms" in kind.model_fields}
    assert [names(field) for field in named] == ["Named.forms"]


def test_a_fact_takes_five_lines() -> None:
    assert len(five_lines().split("\n")) == 5


def test_every_link_within_it_leads_to_a_heading() -> None:
    text = FORMAT.read_text(encoding="utf-8")
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]*)\)", text)) <= headings


def test_a_block_that_nobody_makes_is_refused() -> None:
    one = "<!-- made: one -->\n\nold\n<!-- end -->\n"
    assert with_blocks(f"a\n{one}b\n", {"one": "new\n"}) == f"a\n{one.replace('old', 'new' + chr(10))}b\n"
    with pytest.raises(KeyError, match="two"):
        with_blocks(one, {"one": "new\n", "two": "new\n"})
    with pytest.raises(KeyError, match="one"):
        with_blocks(one, {})
