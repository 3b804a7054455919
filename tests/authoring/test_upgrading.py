"""A dossier of an earlier version: what is typed otherwise now is mended where it stands, and says the same."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from generator import authoring, disk, evidence, installed
from generator.authoring import editors, upgrade
from generator.load import load
from generator.model import standings
from generator.site import examine
from tests import handmade
from tests.harness import DOSSIER, copy_of, pier, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The tiny dossier, verified; one fact of it has both pairs: and compatible:."""
    return copy_of(DOSSIER, tmp_path / "dossier")


def asked(tmp_path: Path, pairs: str) -> Path:
    """A dossier with a question of three answers, of which these pairs are declared."""
    root = pier(tmp_path)
    (root / "site_src" / "facts" / "asked.yml").write_bytes(ASKED.replace("PAIRS", pairs).encode())
    return root


ASKED = """\
# Who asked.
- id: who-asked
  about: [pier]
  question: Who asked?
  answers: {a: Ada., b: Bo., c: Cy.}
PAIRS
  says: ['a#p2 "so it stood"']   # the end
"""
ONE = "{pair: [a, b], because: Both did.}"
TWO = "{pair: [b, c], are: tension, because: It is odd.}"
MENDED = {
    "alone": (f"  compatible:\n    - {ONE}", "  pairs:\n    - {pair: [a, b], are: compatible, because: Both did.}"),
    "in brackets": (
        f"  compatible: [{ONE}]  # so",
        "  pairs: [{pair: [a, b], are: compatible, because: Both did.}]  # so",
    ),
    "the reason first": (
        "  compatible:\n    - {because: Both did., pair: [a, b]}",
        "  pairs:\n    - {are: compatible, because: Both did., pair: [a, b]}",
    ),
    "in a block": (
        "  compatible:\n  - pair: [a, b]\n    # why\n    because: |\n      Both.\n  - pair: [a, c]\n    because: No.",
        (
            "  pairs:\n  - pair: [a, b]\n    # why\n    are: compatible\n    because: |\n      Both.\n"
            "  - pair: [a, c]\n    are: compatible\n    because: No."
        ),
    ),
    "carriage returns": (
        "  compatible:\r\n    - pair: [a, b]\r\n      because: Both did.\r",
        "  pairs:\r\n    - pair: [a, b]\r\n      are: compatible\r\n      because: Both did.\r",
    ),
    "behind pairs": (
        f"  pairs:\n    - {TWO}\n  compatible:\n    - {ONE}",
        f"  pairs:\n    - {TWO}\n    - {{pair: [a, b], are: compatible, because: Both did.}}",
    ),
    "before pairs": (
        f"  compatible:\n    - {ONE}\n  pairs:\n    - {TWO}",
        f"  pairs:\n    - {{pair: [a, b], are: compatible, because: Both did.}}\n    - {TWO}",
    ),
}
LEFT = {
    "far from pairs": f"  pairs:\n    - {TWO}\n  state: no\n  compatible:\n    - {ONE}",
    "in other brackets": f"  pairs: [{TWO}]\n  compatible:\n    - {ONE}",
    "in another column": f"  pairs:\n    - {TWO}\n  compatible:\n  - {ONE}",
    "with a comment": f"  pairs:\n    - {TWO}\n  compatible: # as they say\n    - {ONE}",
}


@pytest.mark.parametrize(("before", "after"), MENDED.values(), ids=MENDED)
def test_what_two_answers_are_is_typed_under_pairs_where_it_stood(before: str, after: str, tmp_path: Path) -> None:
    root = asked(tmp_path, before)
    file = root / "site_src" / "facts" / "asked.yml"
    assert typed("upgrade", "--root", root, "--check").exit_code == 1
    assert file.read_bytes() == ASKED.replace("PAIRS", before).encode()
    assert upgrade(root).files == ("site_src/facts/asked.yml",)
    assert file.read_bytes() == ASKED.replace("PAIRS", after).encode()
    assert upgrade(root) == authoring.Upgraded((), ())


@pytest.mark.parametrize("typed_so", LEFT.values(), ids=LEFT)
def test_pairs_that_cannot_be_put_together_are_left_and_named(typed_so: str, tmp_path: Path) -> None:
    root = asked(tmp_path, typed_so)
    before = handmade.files_below(root)
    (sentence,) = upgrade(root).sentences
    assert sentence.endswith("it is still read: 1 fact (who-asked)")
    assert handmade.files_below(root) == before
    assert typed("upgrade", "--root", root, "--check").exit_code == 0


def test_what_was_verified_and_read_stays_so(root: Path) -> None:
    dossier, _ = load(root)
    signed = evidence.sign(evidence.read_locks(root)[0], dossier, "where-the-lens-went", "Ada Quill", date(2021, 5, 2))
    evidence.write_locks(root, signed)
    assert upgrade(root).files == ("seeds/records.lock", "site_src/facts/loss.yml")
    dossier, _ = load(root)
    locks, _ = evidence.read_locks(root)
    assert not evidence.check_locks(dossier, locks)
    assert set(evidence.tiers(locks, dossier.facts["where-the-lens-went"])) == {standings.READ}
    assert not [problem for problem in examine(root)[1] if problem.severity == "error"]


def test_what_had_changed_since_it_was_verified_still_has(root: Path) -> None:
    file = root / "site_src" / "facts" / "loss.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("But no article says so", "No article says so").replace("Where did the lens go?", "Where is it?")
    )
    before = [problem.code for problem in examine(root)[1]]
    upgrade(root)
    assert [problem.code for problem in examine(root)[1]] == before


def test_a_run_that_is_killed_half_way_loses_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = disk._put

    def killed(path: Path, content: bytes | None) -> None:
        whole(path, content)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(disk, "_put", killed)
        patched.setattr(disk, "_restore", lambda _: None)
        with pytest.raises(KeyboardInterrupt):
            upgrade(root)
    upgrade(root)
    dossier, _ = load(root)
    assert not dossier.facts["where-the-lens-went"].compatible
    assert not evidence.check_locks(dossier, evidence.read_locks(root)[0])


def test_what_cannot_be_read_is_not_mended(root: Path) -> None:
    (root / "site_src" / "facts" / "odd.yml").write_text("id: odd\n", encoding="utf-8")
    before = handmade.files_below(root)
    assert "[missing-key]" in typed("upgrade", "--root", root).stderr
    assert handmade.files_below(root) == before


# --- the version ------------------------------------------------------------------------------------------------------


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    authoring.begin(tmp_path / "dossier")
    return tmp_path / "dossier"


def of_version(root: Path, version: str) -> Path:
    """A dossier that was begun with another version."""
    file = root / "requirements.txt"
    file.write_text(
        file.read_text("utf-8").replace(
            f"# For sourced-explainer {installed.version()}\n", f"# For sourced-explainer {version}\n"
        )
    )
    return root


def test_a_dossier_of_this_version_has_nothing_to_mend(begun: Path) -> None:
    said = typed("upgrade", "--root", begun, "--check")
    assert (said.exit_code, said.stdout) == (0, f"nothing to mend: this is sourced-explainer {installed.version()}\n")


def test_the_version_that_it_is_for_is_noted(begun: Path) -> None:
    before = (begun / "requirements.txt").read_bytes()
    said = typed("upgrade", "--root", of_version(begun, "0.0.9")).stdout
    assert f"this dossier was for sourced-explainer 0.0.9, and is for {installed.version()} now\n" in said
    assert (begun / "requirements.txt").read_bytes() == before


def test_a_dossier_of_a_later_version_is_left_alone(begun: Path) -> None:
    before = handmade.files_below(of_version(begun, "10.0"))
    refused = typed("upgrade", "--root", begun)
    assert refused.exit_code == 1
    assert "requirements.txt:1:1: this dossier is for sourced-explainer 10.0, and this is" in refused.stderr
    assert handmade.files_below(begun) == before


# --- an editor's settings ---------------------------------------------------------------------------------------------


def test_an_editor_is_told_of_kinds_that_were_added_and_what_is_somebodys_own_stays(begun: Path) -> None:
    file = begun / editors.SETTINGS
    known = json.loads(file.read_text(encoding="utf-8"))
    whole = dict(known["yaml.schemas"])
    del known["yaml.schemas"]["./.schemas/thing.json"]
    known["yaml.schemas"]["./.schemas/gone.json"] = ["site_src/gone/*.yml"]
    known |= {"editor.wordWrap": "on", "yaml.schemaStore.enable": True}
    known["yaml.schemas"]["https://example.org/x.json"] = ["x.yml"]
    file.write_text(json.dumps(known), encoding="utf-8")
    assert upgrade(begun).files == (editors.SETTINGS,)
    after = json.loads(file.read_text(encoding="utf-8"))
    assert after.pop("yaml.schemas") == {**whole, "https://example.org/x.json": ["x.yml"]}
    assert after == {"editor.wordWrap": "on", "yaml.schemaStore.enable": True}
    assert upgrade(begun).files == ()


@pytest.mark.parametrize("content", ["// mine\n{}", "[]", '{"yaml.schemas": 1}', "", "\udcff"])
def test_settings_that_are_no_plain_json_are_somebodys_own(content: str, begun: Path) -> None:
    (begun / editors.SETTINGS).write_bytes(content.encode("utf-8", "surrogateescape"))
    assert upgrade(begun).files == ()
