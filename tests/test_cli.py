"""What a person types, and what they read then."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import handmade, harness
from tests.harness import DOSSIER, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The tiny dossier, which is verified."""
    return harness.copy_of(harness.DOSSIER, tmp_path / "dossier")


def mistake(root: Path) -> Path:
    """Add a fact that rests on a source nobody has."""
    file = root / "site_src" / "facts" / "mistake.yml"
    file.write_text(
        "- id: mistake\n  about: [lens]\n  statement: x\n  says: ['z#p1 \"two words\"']\n", encoding="utf-8"
    )
    return file


def test_a_dossier_without_an_error_is_good(root: Path) -> None:
    assert typed("check", "--root", root).exit_code == 0


def test_a_mistake_is_told_with_its_place_its_hint_and_a_count(root: Path) -> None:
    mistake(root)
    told = typed("check", "--root", root)
    assert told.exit_code == 1
    assert told.stderr == "", "what is wrong is what was asked for"
    assert "site_src/facts/mistake.yml:4:10: no source 'z' [unknown-source]\n    help: " in told.stdout
    assert "error" in told.stdout.splitlines()[-1]


def test_before_a_release_a_warning_is_an_error(root: Path) -> None:
    for lock in (root / "seeds").glob("*.lock"):
        lock.unlink()
    assert typed("check", "--root", root).exit_code == 0
    told = typed("check", "--root", root, "--release")
    assert told.exit_code == 1
    assert "warning" not in told.stdout


def test_a_program_reads_the_same_problems(root: Path) -> None:
    mistake(root)
    told = typed("check", "--root", root, "--format", "json")
    assert told.exit_code == 1
    (found,) = [problem for problem in json.loads(told.stdout)["problems"] if problem["code"] == "unknown-source"]
    assert (found["file"], found["line"], found["column"]) == ("site_src/facts/mistake.yml", 4, 10)
    assert found["severity"] == "error"
    assert found["hint"]


def test_the_table_of_rules_is_printed_without_a_dossier(tmp_path: Path) -> None:
    told = typed("check", "--rules", "--root", tmp_path)
    assert told.exit_code == 0
    lines = [
        re.split(r"\s{2,}", line.strip(), maxsplit=2) for line in told.stdout.splitlines() if line.startswith("  ")
    ]
    assert ["missing-gist", "warning"] in [line[:2] for line in lines]
    assert ["missing-imprint", "release-only"] in [line[:2] for line in lines]
    program = json.loads(typed("check", "--rules", "--format", "json").stdout)["rules"]
    assert [list(rule.values())[1:] for rule in program] == lines


def test_a_table_of_rules_shows_nothing_beside_a_line() -> None:
    told = typed("check", "--rules", "--format", "annotations")
    assert told.exit_code == 2
    assert "--format is text or json" in told.stderr


@pytest.mark.parametrize("words", [("write", "out"), ("build",)], ids=lambda words: str(words[0]))
def test_every_way_to_pages_is_stopped_by_the_words_of_check(
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    words: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    mistake(root)
    told = typed(*words, "--root", root)
    assert told.exit_code == 1
    assert told.stderr == typed("check", "--root", root).stdout, "and once"
    assert not caplog.messages
    assert not (root / "site").exists()
    assert not (tmp_path / "out").exists()


def test_pages_are_written_and_a_second_run_has_nothing_to_do(tmp_path: Path) -> None:
    root = harness.pier(tmp_path / "pier")
    assert typed("write", "--root", root, tmp_path / "out").exit_code == 0
    assert {"docs/index.md", "mkdocs.yml"} <= set(handmade.files_below(tmp_path / "out"))
    assert "0 written, 0 removed" in typed("write", "--root", root, tmp_path / "out").output


@pytest.mark.parametrize("folder", ["docs", "site_src/facts", "seeds"])
@pytest.mark.parametrize("words", [("write",), ("build", "--site")], ids=lambda words: str(words[0]))
def test_what_is_made_is_never_put_where_the_dossier_is_read(root: Path, words: tuple[str, ...], folder: str) -> None:
    before = handmade.files_below(root)
    told = typed(words[0], "--root", root, *words[1:], root / folder / "out")
    assert told.exit_code == 1
    assert told.stderr.endswith(
        f"is below {folder.partition('/')[0]}/, from which the dossier is read: name another folder\n"
    )
    assert handmade.files_below(root) == before


def test_a_refusal_is_one_line(tmp_path: Path) -> None:
    root = harness.pier(tmp_path / "pier")
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.md").touch()
    told = typed("write", "--root", root, tmp_path / "thesis")
    assert told.exit_code == 1
    assert len(told.stderr.splitlines()) == 1


def test_a_root_without_settings_is_told(tmp_path: Path) -> None:
    told = typed("build", "--root", tmp_path)
    assert told.exit_code == 1
    assert "mkdocs.yml" in told.stderr


def test_settings_without_the_plugin_are_told(root: Path) -> None:
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("  - explainer\n", ""), encoding="utf-8")
    told = typed("build", "--root", root)
    assert told.exit_code == 1
    assert "type '- explainer' below 'plugins:'" in told.stderr


@pytest.mark.parametrize("words", [("check",), ("release",), ("coverage",), ("write", "out")])
def test_a_folder_that_holds_no_dossier_is_told(tmp_path: Path, words: tuple[str, ...]) -> None:
    told = typed(*words, "--root", tmp_path)
    assert told.exit_code == 1
    assert told.output.splitlines() == [
        "site_src:1:1: here is neither site_src/ nor seeds/ [no-dossier]",
        "    help: name the folder of a dossier: --root DIR, or make ROOT=DIR",
        "1 error",
    ]


def test_a_wrong_anchor_is_told_and_nothing_is_noted(root: Path) -> None:
    locks = {path: path.read_bytes() for path in (root / "seeds").glob("*.lock")}
    facts = root / "site_src" / "facts" / "loss.yml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("lens gone from", "lens went from"), encoding="utf-8")
    told = typed("verify", "--root", root, "--texts", root / "texts")
    assert told.exit_code == 1
    assert "loss.yml" in told.stderr
    assert locks == {path: path.read_bytes() for path in (root / "seeds").glob("*.lock")}


def renamed_by_hand(record: Path) -> None:
    record.write_text(record.read_text(encoding="utf-8").replace("id: a\n", "id: aa\n", 1), encoding="utf-8")


@pytest.mark.parametrize("lose", [renamed_by_hand, Path.unlink], ids=["renamed", "gone"])
@pytest.mark.parametrize("locked", [True, False])
def test_nothing_is_noted_while_citations_name_a_source_without_a_record(
    root: Path, lose: Callable[[Path], None], *, locked: bool
) -> None:
    lose(root / "seeds" / "a.yml")
    if not locked:
        (root / "seeds" / "a.lock").unlink()
    before = handmade.files_below(root)
    told = typed("verify", "--root", root, "--texts", root / "texts")
    assert told.exit_code == 1
    assert ("[lock-without-source]" if locked else "[unknown-source]") in told.stderr
    assert handmade.files_below(root) == before


def test_coverage_tells_of_every_source(root: Path) -> None:
    told = typed("coverage", "--root", root)
    assert told.exit_code == 0
    first = [line.partition(" passages: ")[0] for line in told.output.splitlines() if " passages: " in line]
    assert first == ["a: 10", "b: 9", "c: 6", "report: 6", "all sources: 31"]


def test_no_source_takes_the_place_of_the_lock_of_all_records(root: Path) -> None:
    before = {path: path.read_bytes() for path in (root / "seeds").glob("*.lock")}
    source = (root / "seeds" / "a.yml").read_text(encoding="utf-8").replace("id: a\n", "id: records\n")
    (root / "seeds" / "d.yml").write_text(source, encoding="utf-8")
    told = typed("verify", "--root", root, "--texts", root / "texts")
    assert "[reserved-id]" in told.stderr
    assert {path: path.read_bytes() for path in (root / "seeds").glob("*.lock")} == before


def test_a_line_of_a_lock_that_nobody_can_read_hides_no_other_mistake(root: Path) -> None:
    mistake(root)
    with (root / "seeds" / "a.lock").open("a", encoding="utf-8") as lock:
        lock.write(">>>>>>> theirs\n")
    told = typed("check", "--root", root, "--format", "json")
    codes = {problem["code"] for problem in json.loads(told.stdout)["problems"]}
    assert codes >= {"unknown-source", "unreadable-lock"}


@pytest.mark.parametrize(
    "words", [("verify", "--texts", DOSSIER / "texts"), ("rename", "last-lit", "last-lit-in-march"), ("release",)]
)
def test_nothing_is_noted_while_a_lock_cannot_be_read(root: Path, words: tuple[str | Path, ...]) -> None:
    with (root / "seeds" / "a.lock").open("a", encoding="utf-8") as lock:
        lock.write(">>>>>>> theirs\n")
    before = handmade.files_below(root)
    assert "[unreadable-lock]" in typed(*words, "--root", root).stderr
    assert handmade.files_below(root) == before


def test_what_the_texts_show_too_is_told_once(root: Path) -> None:
    facts = root / "site_src" / "facts" / "loss.yml"
    text = facts.read_text(encoding="utf-8").replace('"lens gone from', '"the lens gone from the very')
    facts.write_text(text.replace("a#p6", "a#p66", 1), encoding="utf-8")
    told = json.loads(typed("check", "--root", root, "--texts", root / "texts", "--format", "json").stdout)
    codes = [problem["code"] for problem in told["problems"]]
    assert (codes.count("anchor-length"), codes.count("passage-out-of-range")) == (1, 1)


@pytest.mark.parametrize("name", ["seeds/a.lock", "site_src/published.txt"])
def test_a_file_that_cannot_be_read_is_told_in_one_line(root: Path, name: str) -> None:
    (root / name).unlink()
    (root / name).mkdir()
    told = typed("check", "--root", root)
    assert told.exit_code == 1
    assert told.stderr == f"{root / name}: Is a directory: a file belongs there, move the folder away\n"


# --- while starters have blanks ---------------------------------------------------------------------------------------


@pytest.fixture
def begun(root: Path) -> Path:
    """The tiny dossier with a source and a fact that are only begun."""
    (root / "texts" / "d.txt").write_text("The lamp is lit again\nThe lamp burns, said Ada Quill.\n", encoding="utf-8")
    for words in (("source", "d", "--text", root / "texts" / "d.txt"), ("fact", "lamp-lit")):
        assert typed("new", *words, "--root", root).exit_code == 0
    return root


def test_passages_can_be_looked_at_while_starters_have_blanks(begun: Path) -> None:
    shown = typed("passages", "d", "--root", begun, "--texts", begun / "texts", "--find", "said")
    assert shown.exit_code == 0, shown.output
    assert 'at: \'d#p2 "burns, said"' in shown.stdout
    for words in (("passages", "a"), ("passages", "d"), ("coverage",)):
        shown = typed(*words, "--root", begun)
        assert shown.exit_code == 0, shown.output
        assert shown.stderr == (
            "left out what cannot be read of seeds/d.yml, site_src/facts/lamp-lit.yml: "
            "explainer check says what is to be filled in\n"
        )
    assert "d: 2 passages: 2 unread" in typed("coverage", "--root", begun).stdout


def test_a_source_of_which_more_is_wrong_than_blanks_has_no_passages(begun: Path) -> None:
    record = begun / "seeds" / "d.yml"
    record.write_text(record.read_text(encoding="utf-8").replace("passages: 2", "passages: two"), encoding="utf-8")
    assert typed("passages", "d", "--root", begun).exit_code == 1
    record.write_text("id: d\ntext: {\n", encoding="utf-8")
    assert typed("passages", "d", "--root", begun).exit_code == 1
    assert typed("coverage", "--root", begun).exit_code == 0


def test_an_id_can_be_changed_while_starters_have_blanks(begun: Path) -> None:
    assert typed("rename", "lens-vanished", "lens-gone", "--root", begun).exit_code == 0


# --- who has read it --------------------------------------------------------------------------------------------------


def test_whoever_has_read_the_passages_of_facts_signs_them(root: Path) -> None:
    told = typed("sign", "--root", root, "lens-vanished", "lens-insured", "--by", "Ada  Quill", "--on", "2021-05-02")
    assert told.exit_code == 0, told.output
    lines = [line for lock in (root / "seeds").glob("*.lock") for line in lock.read_text(encoding="utf-8").splitlines()]
    signed = {line.split("\t")[0] for line in lines if line.endswith("read Ada Quill 2021-05-02")}
    assert signed == {"lens-vanished", "lens-insured"}
    assert told.stdout.endswith(" of 2 facts signed\n")
    assert typed("check", "--root", root).exit_code == 0


def test_of_facts_that_cannot_all_be_signed_none_is(root: Path) -> None:
    new = "{id: new, about: [lens], statement: X., says: ['a#p5 \"in the spring\"']}\n"
    mistake(root).write_text(new, encoding="utf-8")
    before = handmade.files_below(root)
    told = typed("sign", "--root", root, "lens-vanished", "lens-vanishd", "new", "--by", "Ada Quill")
    assert told.exit_code == 1
    assert "no fact 'lens-vanishd' [unknown-fact]\n    help: did you mean 'lens-vanished'?" in told.stderr
    assert "site_src/facts/mistake.yml:1:" in told.stderr
    assert handmade.files_below(root) == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--by", " "), "--by takes the name"),
        (("--by", "Ada\nQuill"), "--by takes the name"),
        (("--by", "Ada", "--on", "9999-01-01"), "--on is a day that has come"),
        (("--by", "Ada", "--on", "May"), "'May' does not match"),
        ((), "Missing option '--by'"),
    ],
)
def test_a_signature_has_a_name_and_a_day(tmp_path: Path, words: tuple[str, ...], says: str) -> None:
    told = typed("sign", "--root", tmp_path, "lens-vanished", *words)
    assert told.exit_code == 2
    assert says in told.stderr
