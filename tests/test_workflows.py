"""The workflows: well-formed, pinned, the same steps as make, and safe with a stranger's change."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.harness import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
ACTIONLINT = Path(sys.executable).with_name("actionlint")

Typed = dict[str, Any]


def read(name: str) -> Typed:
    # YAML 1.1 takes the key "on" for a truth value, so nothing but texts is read.
    workflow = yaml.load((FOLDER / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    assert isinstance(workflow, dict)
    return workflow


def steps(name: str) -> list[Typed]:
    return [step for job in read(name)["jobs"].values() for step in job["steps"]]


def lint(*paths: Path) -> subprocess.CompletedProcess[str]:
    # It would call a shellcheck or a pyflakes that happens to be installed; the same rules hold everywhere.
    command = [str(ACTIONLINT), "-no-color", "-shellcheck=", "-pyflakes=", *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_actionlint_finds_nothing() -> None:
    found = lint(*WORKFLOWS)
    assert (found.returncode, found.stdout) == (0, ""), found.stderr


def test_actionlint_finds_what_is_wrong(tmp_path: Path) -> None:
    broken = (
        (FOLDER / "comment.yml").read_text(encoding="utf-8").replace("permissions: {}", "permissions: {content: read}")
    )
    unsafe = broken.replace('"$number" --body', '"${{ github.head_ref }}" --body')
    (tmp_path / "x.yml").write_text(unsafe, encoding="utf-8")
    told = lint(tmp_path / "x.yml").stdout
    assert 'unknown permission scope "content"' in told
    assert "potentially untrusted" in told


def test_there_are_three() -> None:
    assert [path.name for path in WORKFLOWS] == ["check.yml", "comment.yml", "deploy.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_commit_with_its_version_beside_it(path: Path) -> None:
    used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in used)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_from_outside_is_put_into_a_script(path: Path) -> None:
    assert not [step for step in steps(path.name) if "${{" in step.get("run", "")]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_secret_is_used_and_no_token_is_left_on_disk(path: Path) -> None:
    assert "secrets." not in path.read_text(encoding="utf-8")
    checkouts = [step for step in steps(path.name) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_job_may_do_nothing_that_it_does_not_say(path: Path) -> None:
    workflow = read(path.name)
    assert workflow["permissions"] == {}
    assert all("permissions" in job and "timeout-minutes" in job for job in workflow["jobs"].values())


def test_whatever_runs_a_strangers_change_can_only_read() -> None:
    assert set(read("check.yml")["on"]) == {"pull_request"}
    assert [job["permissions"] for job in read("check.yml")["jobs"].values()] == [{"contents": "read"}] * 2
    assert not [step for step in steps("check.yml") if "github.token" in str(step)]


def test_the_preview_takes_the_generator_from_before_the_change_and_from_it_only_what_authors_write() -> None:
    preview = read("check.yml")["jobs"]["preview"]
    runs = [step["run"] for step in preview["steps"] if "run" in step]
    assert runs == [
        'git checkout --quiet --detach "$GITHUB_SHA^1"',
        'make preview BASE="$GITHUB_SHA^1" HEAD="$GITHUB_SHA"',
    ]


def test_whatever_may_write_runs_nothing_of_the_change() -> None:
    assert set(read("comment.yml")["on"]) == {"workflow_run"}
    [checkout, download, *others] = steps("comment.yml")
    assert "ref" not in checkout["with"]
    assert download["with"]["path"] == "${{ runner.temp }}/told"
    assert all("uses" not in step for step in others)
    [job] = read("comment.yml")["jobs"].values()
    assert job["permissions"] == {"actions": "read", "contents": "read", "pull-requests": "write"}


def test_only_main_is_deployed() -> None:
    assert read("deploy.yml")["on"] == {"push": {"branches": ["main"]}, "workflow_dispatch": ""}
    deploying = read("deploy.yml")["jobs"]["deploy"]
    assert read("deploy.yml")["jobs"]["site"]["needs"] == "check"
    assert deploying["needs"] == "site"
    assert all("run" not in step for step in deploying["steps"])


def test_what_is_published_is_built_where_no_program_of_the_tests_was_installed() -> None:
    runs = [step["run"] for step in read("deploy.yml")["jobs"]["site"]["steps"] if "run" in step]
    assert [run for run in runs if run.startswith("make")] == ["make .venv/installed", "make site"]
    assert [step["run"] for step in read("deploy.yml")["jobs"]["check"]["steps"] if "run" in step] == ["make check"]


def test_nothing_that_is_installed_runs_a_script_of_its_own() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert makefile.count("npm ci") == makefile.count("npm ci --silent --ignore-scripts ") == 2
    locked = re.findall(r"pip install .*--require-hashes -r (\S+)", makefile)
    wheels = re.findall(r"pip install .*--only-binary=:all: --require-hashes -r (\S+)", makefile)
    assert (locked, wheels) == (["$<", "$<", "requirements.txt"], ["$<", "requirements.txt"])  # readers have a source


@pytest.mark.parametrize("folder", ["bench", "tests/browser"])
def test_what_comes_from_npm_is_known_by_its_content_and_by_no_address(folder: str) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all(known.get("integrity", "").startswith("sha512-") for name, known in packages.items() if name)
    assert not [name for name, known in packages.items() if "resolved" in known]


def test_the_steps_are_those_of_make() -> None:
    called = {
        target
        for path in WORKFLOWS
        for step in steps(path.name)
        for target in re.findall(r"\bmake ([a-z]+)", str(step))
    }
    assert called == {"check", "preview", "site"}
    assert called <= set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
