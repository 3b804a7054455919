"""The difference between two revisions of a real folder, as the command line tells it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator import site
from generator.files import exports
from generator.review import revisions
from generator.review.git import NoRevisionError
from tests import handmade
from tests.harness import DOSSIER, copy_of, pier, typed

NEW_SOURCE = """\
id: d
title: Board says no
language: en
published: {when: 2011-03-20, basis: Invented.}
text: d.txt
passages: 2
set_aside:
  - {passages: 1, why: heading}
"""
DENIAL = """\
    - {at: d#p2 "never was insured", by: [harbour-board], act: denies, gist: The board says there was no policy.}
"""
DISAGREEMENT = "  disagreement: {kind: contradiction, note: A clerk and the board itself differ.}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The tiny dossier as the one commit of a repository, on the branch main."""
    return repository(copy_of(DOSSIER, tmp_path / "repository"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The same of a dossier of one fact, for what does not hang on the facts."""
    return repository(pier(tmp_path / "repository"))


def repository(root: Path) -> Path:
    git(root, "init", "--quiet", "--initial-branch=main", "--template=")
    commit(root)
    return root


def git(root: Path, *words: str) -> str:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", "-C", root, *who, *words], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "x")


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (root / path).write_text(text.replace(old, new), encoding="utf-8")


def add_a_source_that_contradicts(root: Path) -> None:
    (root / "seeds" / "d.yml").write_text(NEW_SOURCE, encoding="utf-8")
    insured = "  statement: The lens was insured.\n"
    edit(root, "site_src/facts/loss.yml", insured, insured + DISAGREEMENT)
    clerk = "gist: A clerk bore out that there was a policy.}\n"
    edit(root, "site_src/facts/loss.yml", clerk, clerk + DENIAL)


def export(root: Path, into: Path) -> Path:
    """The file of facts that a site of the dossier has, in a folder with the other data."""
    for path, content in exports.compared(site.sound(root)[0]).items():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        (into / path).write_bytes(content)
    return into / "data" / "facts.json"


def diff(root: Path, *words: str | Path) -> str:
    told = typed("diff", "--root", root, *words)
    assert told.exit_code == 0, told.stderr
    return told.stdout


# --- told as facts ----------------------------------------------------------------------------------------------------


def test_a_branch_that_adds_a_source_which_contradicts_a_fact_reads_what_became_disputed_and_why(root: Path) -> None:
    git(root, "switch", "--quiet", "--create", "new-article")
    add_a_source_that_contradicts(root)
    commit(root)
    git(root, "switch", "--quiet", "main")
    lines = diff(root, "main", "new-article").splitlines()
    reason = lines.pop(3)
    assert lines == [
        "fact lens-insured: The lens was insured.",
        "  standing: confirmed → disputed",
        "    because passage added: d#p2, Harbour Board denies it (not verified)",
        "  disagreement: none → contradiction: A clerk and the board itself differ.",
        "  verification lost (a#p6): read by an editor → not verified",
        "",
        "source d: Board says no",
        "  added",
        "",
        "2 records changed",
    ]
    assert reason.startswith(
        "    now: It is both said and denied. One article says so, citing an unnamed clerk of the board."
    )


def test_without_a_second_revision_it_is_what_stands_in_the_folder(small: Path) -> None:
    edit(small, "site_src/facts/pier.yml", "The pier stood.", "The pier did stand.")
    assert "reworded: The pier stood. → The pier did stand." in diff(small, "main")


def test_nothing_changed_is_one_line(small: Path) -> None:
    assert diff(small, "main", "main") == "Nothing that these facts say has changed.\n"


def test_two_built_files_tell_the_same_as_two_revisions(root: Path, tmp_path: Path) -> None:
    before = export(root, tmp_path / "before")
    add_a_source_that_contradicts(root)
    built = before, export(root, tmp_path / "after")
    assert diff(root, *built) == diff(root, "main")
    assert json.loads(diff(root, *built, "--format", "json")) == json.loads(diff(root, "main", "--format", "json"))


def test_a_comment_links_to_pages_of_the_preview(root: Path) -> None:
    add_a_source_that_contradicts(root)
    comment = diff(root, "main", "--format", "markdown", "--preview", "https://example.org/7")
    assert "[The lens was insured.](https://example.org/7/facts/lens-insured/)" in comment
    assert "**standing**: confirmed → disputed" in comment


def test_everything_is_added_by_a_dossier_that_no_revision_has_yet(small: Path, tmp_path: Path) -> None:
    new = copy_of(DOSSIER, small / "more" / "lighthouse")
    told = diff(new, "HEAD")
    assert "place lamp-room: Lamp room\n  added\n" in told
    assert not {"lost", "standing"} & set(told.split())
    written = typed("write", "--plain", "--root", new, "--head", "HEAD", tmp_path / "before")
    assert written.exit_code == 0, written.stderr
    assert json.loads((tmp_path / "before" / "data" / "facts.json").read_bytes())["facts"] == []


# --- what cannot be compared ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["no-such-branch", "--output=stolen", "main:seeds", "facts.json"])
def test_what_is_no_revision_is_named(small: Path, name: str) -> None:
    told = typed("diff", "--root", small, "--", name)
    assert (told.exit_code, told.stderr) == (1, f"'{name}' is neither a git revision nor a facts.json\n")
    assert not (small / "stolen").exists()


def test_a_revision_with_a_problem_says_which(small: Path) -> None:
    edit(small, "site_src/facts/pier.yml", "[pier]", "[peer]")
    commit(small)
    told = typed("diff", "--root", small, "main~1", "main")
    assert told.exit_code == 1
    assert "main has problems:\n" in told.stderr
    assert "\nsite_src/facts/pier.yml:3:9: " in told.stderr


@pytest.mark.parametrize(
    "content",
    ["{", "[" * 100_000, "[]", '{"facts": [{}]}', '{"facts": [{"id": "../x", "url": "/"}]}'],
    ids=["cut short", "bottomless", "a list", "no id", "no such id"],
)
def test_a_file_without_facts_is_named(small: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / "facts.json").write_text(content, encoding="utf-8")
    told = typed("diff", "--root", small, str(tmp_path / "facts.json"), "main")
    assert told.exit_code == 1
    assert told.stderr.endswith("holds no exported facts: name the data/facts.json of a built site\n")
    assert len(told.stderr.splitlines()) == 1
    assert isinstance(told.exception, SystemExit)


def test_a_folder_in_no_repository_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    root = copy_of(DOSSIER, tmp_path / "dossier")
    with pytest.raises(NoRevisionError, match="this folder is in no git repository"):
        revisions.snapshot_at("HEAD", root)


# --- a stranger's revision --------------------------------------------------------------------------------------------

STRANGE = {
    "mkdocs.yml": "site_name: Stolen\nhooks: [hooks.py]\n",
    "hooks.py": "raise SystemExit('run')\n",
    "docs/x.js": "alert(1)\n",
    "docs/x.html": "<script>alert(1)</script>\n",
    "docs/x.svg": "<svg onload='alert(1)'/>\n",
    "site_src/x.py": "raise SystemExit('run')\n",
    "generator/__init__.py": "raise SystemExit('run')\n",
}


def test_of_a_revision_only_what_authors_write_is_taken(root: Path, tmp_path: Path) -> None:
    for path, content in STRANGE.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8")
    (root / "site_src" / "leak.yml").symlink_to("/etc/hostname")
    (root / "docs" / "new.md").write_text("# New\n", encoding="utf-8")
    commit(root)
    git(root, "switch", "--quiet", "--detach", "main~1")
    revisions.take(root, "main", tmp_path / "taken")
    taken = handmade.files_below(tmp_path / "taken")
    assert taken.pop("docs/new.md") == b"# New\n"
    before = handmade.files_below(DOSSIER)
    assert taken == {path: before[path] for path in taken}
    assert not {path for path in taken if path.startswith("texts/")}


@pytest.mark.parametrize("attribute", ["export-ignore", "export-subst", "ident", "text eol=crlf"])
def test_no_attribute_of_a_revision_hides_or_rewrites_what_it_brings(
    small: Path, tmp_path: Path, attribute: str
) -> None:
    (small / ".gitattributes").write_text(f"site_src/** {attribute}\n", encoding="utf-8")
    (small / "site_src" / "places" / "new.yml").write_text("name: $Format:%H$ $Id$\n", encoding="utf-8", newline="\n")
    commit(small)
    revisions.take(small, "main", tmp_path / "taken")
    assert (tmp_path / "taken" / "site_src" / "places" / "new.yml").read_bytes() == b"name: $Format:%H$ $Id$\n"


def test_a_strangers_change_is_previewed_with_the_settings_that_stand_here(small: Path, tmp_path: Path) -> None:
    edit(small, "site_src/facts/pier.yml", "The pier stood.", "The pier did stand.")
    for path, content in STRANGE.items():
        (small / path).parent.mkdir(parents=True, exist_ok=True)
        (small / path).write_text(content, encoding="utf-8")
    commit(small)
    git(small, "switch", "--quiet", "--detach", "main~1")
    compared = ("--preview", "--base", "main~1", "--head", "main")
    built = typed("build", "--root", small, *compared, "--site", tmp_path / "site")
    assert built.exit_code == 0, built.output
    shown = (tmp_path / "site" / "preview" / "changes" / "index.html").read_text(encoding="utf-8")
    assert "The pier did stand." in shown
    assert "Stolen" not in shown
    assert not list((tmp_path / "site").glob("x.*"))


@pytest.mark.parametrize(
    "name", ["docs/\n\n<img src='x' onerror='alert(1)'>.md", "seeds/a\u202eb.yml", "docs/assets/a b.png"]
)
def test_a_revision_that_brings_a_name_which_is_not_plain_is_refused(small: Path, name: str, tmp_path: Path) -> None:
    (small / name).parent.mkdir(parents=True, exist_ok=True)
    (small / name).write_text("x", encoding="utf-8")
    commit(small)
    told = typed("build", "--root", small, "--head", "main", "--site", tmp_path / "site")
    assert told.exit_code == 1
    assert "[file-name]" in told.stderr
    assert len(told.stderr.splitlines()) == 3
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("limit", "told"),
    [("MOST_FILES", "files are too many"), ("MOST_BYTES", "is too large"), ("MOST_IN_ALL", "bytes are too many")],
)
def test_a_revision_is_read_within_limits(
    small: Path, limit: str, told: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(revisions, limit, 3)
    with pytest.raises(NoRevisionError, match=told):
        revisions.take(small, "main", tmp_path / "taken")
    assert handmade.files_below(tmp_path / "taken") == {}


def test_what_stands_here_beside_the_authors_files_stays(small: Path, tmp_path: Path) -> None:
    (small / "docs" / "map.svg").write_text("<svg/>", encoding="utf-8")
    revisions.take(small, "main", tmp_path / "taken")
    assert (tmp_path / "taken" / "docs" / "map.svg").read_text(encoding="utf-8") == "<svg/>"


def test_a_revision_that_deletes_a_file_is_taken_without_it(small: Path, tmp_path: Path) -> None:
    git(small, "rm", "--quiet", "docs/method.md")
    commit(small)
    git(small, "switch", "--quiet", "--detach", "main~1")
    revisions.take(small, "main", tmp_path / "taken")
    assert (small / "docs" / "method.md").exists()
    assert not (tmp_path / "taken" / "docs" / "method.md").exists()


def test_the_working_tree_is_never_touched(small: Path) -> None:
    (small / "docs" / "notes.txt").write_text("mine", encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in small.rglob("*") if ".git" not in path.parts}
    diff(small, "main", "main")
    typed("check", "--root", small, "--head", "main")
    assert before == {path: path.stat().st_mtime_ns for path in small.rglob("*") if ".git" not in path.parts}
    assert git(small, "status", "--porcelain") == "?? docs/notes.txt"


def test_a_dossier_in_a_folder_of_its_repository_is_found(small: Path) -> None:
    (small / "inner").mkdir()
    for name in ("site_src", "seeds", "docs", "mkdocs.yml"):
        git(small, "mv", name, f"inner/{name}")
    commit(small)
    assert diff(small / "inner", "main") == "Nothing that these facts say has changed.\n"


def test_the_rules_can_be_held_against_another_revision(small: Path) -> None:
    edit(small, "site_src/facts/pier.yml", "[pier]", "[peer]")
    commit(small)
    assert typed("check", "--root", small, "--head", "main~1").exit_code == 0
    told = typed("check", "--root", small, "--head", "main")
    assert told.exit_code == 1
    assert "\nsite_src/facts/pier.yml:3:9: " in told.stdout
