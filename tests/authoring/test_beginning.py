"""A dossier that is begun: it builds at once, lies in nobody's way, and is all there or not at all."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import authoring, disk, installed
from generator.authoring import beginning, editors, requirements
from generator.authoring.beginning import BEGINNING
from generator.authoring.schema import mapping, write_schemas
from generator.cache import FOLDER
from generator.installed import Requirement
from generator.load import load
from generator.site import examine
from tests import handmade
from tests.harness import DOSSIER, ROOT, pier, typed
from tests.test_workflows import lint


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    authoring.begin(tmp_path / "dossier")
    return tmp_path / "dossier"


def codes(root: Path, *, release: bool = False) -> list[str]:
    return [problem.code for problem in examine(root, root / "texts", release=release)[1]]


def test_it_has_no_problem_and_all_of_it_is_verified_and_used(begun: Path) -> None:
    assert codes(begun) == []
    assert set(codes(begun, release=True)) == {"missing-imprint"}
    dossier, _ = load(begun)
    assert len(dossier.facts) == len(dossier.sources) == len(dossier.people) == len(dossier.things) == 1


def test_before_it_is_released_it_asks_for_what_nobody_can_know_but_its_editor(begun: Path) -> None:
    asked = typed("check", "--release", "--root", begun).stdout
    assert set(re.findall(r"\[([a-z-]+)\]$", asked, re.MULTILINE)) == {"missing-imprint", "missing-address"}


def test_what_is_to_be_filled_in_is_right_once_the_sign_before_it_is_taken_off(begun: Path) -> None:
    file = begun / "site_src" / "site.yml"
    file.write_text(re.sub("(?m)^# ([a-z]+: )", r"\1", file.read_text(encoding="utf-8")), encoding="utf-8")
    assert set(codes(begun, release=True)) == {"not-as-accepted"}
    assert typed("verify", "--root", begun, "--accept", "site_src/site.yml").exit_code == 0
    assert codes(begun, release=True) == []


def test_it_is_of_the_invented_world_of_the_tests_and_of_no_real_story(begun: Path) -> None:
    invented, _ = load(DOSSIER)
    dossier, _ = load(begun)
    assert set(dossier.people) <= set(invented.people)


# --- in nobody's way --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["README.md", ".gitignore", "docs/index.md", ".github/workflows/site.yml"])
def test_nothing_is_written_over(name: str, tmp_path: Path) -> None:
    file = tmp_path / "dossier" / name
    file.parent.mkdir(parents=True)
    file.write_text("mine", encoding="utf-8")
    refused = typed("init", tmp_path / "dossier")
    assert refused.exit_code == 1
    assert f"has {name} already" in refused.stderr
    assert handmade.files_below(tmp_path / "dossier") == {name: b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["dossier"]


def test_two_dossiers_are_not_mingled(tmp_path: Path) -> None:
    pier(tmp_path)
    for name in ("mkdocs.yml", "docs/index.md", "docs/method.md"):
        (tmp_path / name).unlink()
    before = handmade.files_below(tmp_path)
    assert "has seeds/, site_src/ already" in typed("init", tmp_path).stderr
    assert handmade.files_below(tmp_path) == before


def test_a_second_time_is_refused(begun: Path) -> None:
    before = handmade.files_below(begun)
    assert typed("init", begun).exit_code == 1
    assert handmade.files_below(begun) == before


def test_what_else_is_there_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "LICENSE").write_text("mine", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert typed("init", ".").exit_code == 0
    assert (tmp_path / "LICENSE").read_text(encoding="utf-8") == "mine"
    assert codes(tmp_path) == []


def test_a_folder_that_is_new_is_open_to_others_as_any_new_folder_is(begun: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert begun.stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.fixture(params=["new", "old"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder that is not there yet, or is."""
    if request.param == "old":
        (tmp_path / "dossier").mkdir()
    return tmp_path / "dossier"


def test_it_is_there_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full at every write in turn."""
    whole = disk._put
    left: list[int] = []

    def full(path: Path, content: bytes | None) -> None:
        if not left:
            raise OSError(28, "No space left on device", str(path))
        left.pop()
        whole(path, content)

    monkeypatch.setattr(disk, "_put", full)
    before = folder.exists()
    for writes in range(0, 40, 3):
        left[:] = range(writes)
        refused = typed("init", folder)
        if refused.exit_code == 0:
            break
        assert "No space left" in refused.stderr
        assert folder.exists() == before
        assert not before or handmade.files_below(folder) == {}
        assert [path.name for path in folder.parent.iterdir()] in ([], ["dossier"])
    assert codes(folder) == []


# --- what it is made with ---------------------------------------------------------------------------------------------


ORIGINS = {
    "": ("sourced-explainer=={version}", True),
    '{"url": "file:///w/x.whl", "archive_info": {}}': ("sourced-explainer @ file:///w/x.whl", False),
    '{"url": "https://example.org/x.whl", "archive_info": {}}': (
        "sourced-explainer @ https://example.org/x.whl",
        True,
    ),
    '{"url": "file:///w", "dir_info": {"editable": true}}': ("sourced-explainer @ file:///w", False),
    '{"url": "https://example.org/x.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}}': (
        "sourced-explainer @ git+https://example.org/x.git@ab12",
        True,
    ),
    '{"url": "file:///w", "vcs_info": {"vcs": "git", "commit_id": "ab12"}, "subdirectory": "g"}': (
        "sourced-explainer @ git+file:///w@ab12#subdirectory=g",
        False,
    ),
}


@pytest.mark.parametrize(("origin", "line"), ORIGINS.items(), ids=lambda known: str(known)[:40])
def test_the_generator_is_named_to_pip_as_it_was_installed(
    origin: str, line: tuple[str, bool], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    known = tmp_path / "sourced_explainer-9.9.dist-info"
    known.mkdir()
    (known / "METADATA").write_text("Metadata-Version: 2.1\nName: sourced-explainer\nVersion: 9.9\n", encoding="utf-8")
    if origin:
        (known / "direct_url.json").write_text(origin, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert installed.requirement() == Requirement(line[0].format(version="9.9"), line[1])


def test_a_copy_of_the_code_that_nobody_installed_has_a_line_to_fill_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "NAME", "no-such-package")
    installed.version.cache_clear()
    assert installed.version() == installed.UNKNOWN
    assert not installed.requirement().elsewhere
    installed.version.cache_clear()


@pytest.mark.parametrize(
    ("program", "on_path", "called"),
    [
        ("/w/.venv/bin/explainer", True, "explainer"),
        ("/w/.venv/bin/explainer", False, "/w/.venv/bin/explainer"),
        ("/w/generator/__main__.py", False, f"{sys.executable} -m generator"),
    ],
)
def test_what_to_type_next_can_be_typed(
    program: str, called: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, on_path: bool
) -> None:
    monkeypatch.setattr(sys, "argv", [program])
    monkeypatch.setattr(shutil, "which", lambda _: "/bin/explainer" if on_path else None)
    said = typed("init", tmp_path / "dossier").stdout
    assert f"  cd {tmp_path / 'dossier'}\n  {called} serve " in said


HERE = Requirement("sourced-explainer @ file:///w", elsewhere=False)
ANYWHERE = Requirement("sourced-explainer @ git+https://example.org/x@ab12", elsewhere=True)


@pytest.mark.parametrize("known", [HERE, ANYWHERE], ids=["here", "anywhere"])
def test_where_nobody_else_finds_the_generator_that_is_said(
    known: Requirement, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginning, "requirement", lambda: known)
    said = typed("init", tmp_path / "dossier").stdout
    content = (tmp_path / "dossier" / "requirements.txt").read_text(encoding="utf-8")
    assert content.endswith(f"\n{known.line}\n")
    assert ("on this machine alone" in said) == ("on one machine alone" in content) == (known is HERE)


# --- the workflow -----------------------------------------------------------------------------------------------------


def test_actionlint_finds_nothing(begun: Path) -> None:
    found = lint(begun / ".github" / "workflows" / "site.yml")
    assert (found.returncode, found.stdout) == (0, ""), found.stderr


def pins(workflows: Path) -> set[str]:
    return {pin for file in workflows.glob("*.yml") for pin in re.findall(r"uses: (.*)", file.read_text("utf-8"))}


def test_it_uses_the_very_actions_that_this_project_uses(begun: Path) -> None:
    assert pins(begun / ".github" / "workflows") <= pins(ROOT / ".github" / "workflows")


def steps(begun: Path, name: str) -> str:
    """The script of the step of a workflow whose name begins so."""
    workflow = (begun / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8")
    step = workflow.partition(f"- name: {name}")[2].partition("\n      - ")[0]
    return re.sub("(?m)^ {10}", "", step.partition("run: |\n")[2])


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        ("sourced-explainer @ file:///home/me/x", False),
        ("sourced-explainer @ git+file:///home/me/x", False),
        ("sourced-explainer @ git+https://example.org/x@ab12", True),
        ("./sourced_explainer-0.1.0-py3-none-any.whl", True),
        ("sourced-explainer==0.1.0", True),
    ],
)
def test_where_others_cannot_find_the_generator_the_workflow_fails_and_says_which_line_to_fill(
    line: str, begun: Path, *, passes: bool
) -> None:
    (begun / "requirements.txt").write_bytes(requirements.written(Requirement(line, elsewhere=False)))
    script = steps(begun, "Install").partition("python3 -m venv")[0]
    assert "grep" in script
    ended = subprocess.run(["bash", "-e", "-c", script], cwd=begun, capture_output=True, text=True, check=False)
    assert (ended.returncode == 0) == passes
    number = (begun / "requirements.txt").read_text(encoding="utf-8").splitlines().index(line) + 1
    assert passes or ended.stdout.startswith(f"::error file=requirements.txt,line={number}::This line names")


def test_every_command_in_it_and_in_its_readme_is_one(begun: Path) -> None:
    texts = [(begun / name).read_text(encoding="utf-8") for name in ("README.md", ".github/workflows/site.yml")]
    named = {word for text in texts for word in re.findall(r"\bexplainer ([a-z]+)", text)}
    assert {"serve", "new", "passages", "check", "verify", "build", "upgrade"} <= named
    for command in named:
        assert typed(command, "--help").exit_code == 0, command


# --- what an editor is told -------------------------------------------------------------------------------------------


def test_an_editor_finds_a_schema_for_every_file(begun: Path) -> None:
    settings = json.loads((begun / editors.SETTINGS).read_text(encoding="utf-8"))["yaml.schemas"]
    write_schemas(load(begun)[0], begun / ".schemas")
    assert {Path(name).name for name in settings} == set(mapping())
    assert all((begun / name).is_file() for name in settings)


def test_git_leaves_out_the_texts_and_all_that_is_made(begun: Path) -> None:
    if not shutil.which("git"):
        pytest.skip("no git")
    subprocess.run(["git", "-C", begun, "init", "--quiet"], check=True)
    base = ROOT / "tests" / "expected" / "data" / "facts.json"
    assert typed("build", "--root", begun, "--preview", "--base", base).exit_code == 0
    shutil.copytree(begun / "site", begun / "preview")
    assert set(kept(begun)) == set(there(begun))


def kept(root: Path) -> Iterator[str]:
    """What git would keep."""
    command = ["git", "-C", str(root), "ls-files", "--others", "--exclude-standard"]
    yield from subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def there(root: Path) -> Iterator[str]:
    """The files with which it began, but for the texts."""
    yield from (
        name
        for name in handmade.files_below(root)
        if not name.startswith((".git/", f"{FOLDER}/", "texts/", "site/", "preview/"))
    )


def test_no_name_in_the_folder_it_is_written_from_begins_with_a_dot() -> None:
    """Git, and whoever works on this project, would take it for one of ours."""
    assert not [path for path in BEGINNING.rglob("*") if path.name.startswith(".")]
