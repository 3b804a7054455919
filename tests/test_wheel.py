"""What others install: a wheel, in an environment of its own, with a dossier somewhere else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.harness import ROOT
from tests.tools import only_where_all_is_run


def run(*words: str | Path, cwd: Path, **surroundings: str) -> str:
    """What a command prints, provided that it succeeds."""
    environment = {**os.environ, **surroundings}
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "flit_core.wheel", "--outdir", folder, cwd=ROOT)
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_all_of_the_package_and_nothing_else(wheel: Path) -> None:
    tracked = run("git", "ls-files", "generator", cwd=ROOT).splitlines()
    held = [name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name]
    assert sorted(held) == sorted(tracked)
    assert {Path(name).suffix for name in held} >= {".j2", ".css", ".js", ".html", ".ftl", ".yml", ".typed"}


NEWCOMER = {
    "seeds/kaze.yml": """
        id: kaze
        title: 港の鐘が消えた
        language: ja
        published: {when: 1931-04-08?, basis: 日付は印刷されていない。水曜の朝と書かれている。}
        catalogue: {rights: public domain}
        text: kaze.txt
        passages: 4
        set_aside: [{passages: 1, why: heading}]
    """,
    "seeds/nami.yml": """
        id: nami
        title: 漁師の証言
        language: ja
        published: {when: 1931-04?, basis: 日付は印刷されていない。}
        text: nami.txt
        passages: 3
        set_aside: [{passages: 1, why: heading}]
    """,
    "site_src/things/bell.yml": """
        id: bell
        name: 港の鐘
        forms: [{form: 港の鐘, seen: [kaze#p1]}]
    """,
    "site_src/people/mayor.yml": """
        id: mayor
        name: 田村町長
        forms: [{form: 田村町長, seen: [kaze#p2]}]
    """,
    "site_src/facts/bell-gone.yml": """
        id: bell-gone
        about: [bell]
        statement: 鐘はもう塔になかった。
        says:
          - {at: kaze#p2 "塔から", by: [mayor], when: 1931-04-08, gist: 町長によれば、朝には無くなっていた。}
          - {at: nami#p2 "見当たら", gist: 沖から帰った者も見ていない。}
    """,
    "site_src/facts/bell-weight.yml": """
        id: bell-weight
        about: [bell]
        question: 鐘の重さは。
        unit: キロ
        says:
          - {at: kaze#p3 "重さは", amount: about 400, gist: 四百ほど。}
          - {at: nami#p3 "鐘は", by: [mayor], amount: over 450, gist: 町長はもっと重いと見る。}
    """,
    "site_src/facts/bell-cast.yml": """
        id: bell-cast
        about: [bell]
        statement: 鐘が作られたのは1880年である。
        says: [{at: kaze#p4 "鋳造された", when: 1880, gist: 鋳造の年。, quote: 1880年に鋳造された}]
    """,
    "docs/story.md": """
        # これまで

        鐘は[もう塔になかった](fact:bell-gone)。

        ![港の塔](assets/tower.png)
    """,
    "site_src/site.yml": """
        language: en
        images:
          - {file: assets/tower.png, shows: 港の塔, credit: 町の写真室, licence: CC0 1.0, address: "https://example.org/1"}
    """,
}
"""What somebody types who begins with two texts in another script: three facts, a quotation, a picture."""
TEXTS = {
    "texts/kaze.txt": """
        港の鐘が消えた

        田村町長は水曜の朝、港の鐘が塔から消えたと述べた。

        重さはおよそ四百キロである。

        鐘は1880年に鋳造された。
    """,
    "texts/nami.txt": """
        漁師の証言

        夜明けに沖から戻ったときには鐘は見当たらなかったという。

        町長は、鐘は四百五十キロを超えると話す。
    """,
    "docs/assets/tower.png": "A picture, as far as anybody asks here.",
}
SOURCES = {"kaze": "塔", "nami": "見当"}
"""The newcomer's sources, each with what is looked for in its text, to paste what is printed below it."""
FACTS = ("bell-gone", "bell-weight", "bell-cast")
STORY = ("--root", "story")
TYPED: tuple[list[str] | dict[str, str], ...] = (
    ["--version"],
    ["new", "source", "s1", "--text", "article.txt"],
    ["init", "story"],
    TEXTS,
    *(["new", "source", name, "--text", f"story/texts/{name}.txt", *STORY] for name in SOURCES),
    *(["new", kind, name, *STORY] for kind, name in (("thing", "bell"), ("person", "mayor"))),
    *(["passages", name, "--texts", "story/texts", "--find", words, *STORY] for name, words in SOURCES.items()),
    *(["new", "fact", name, *STORY] for name in FACTS),
    NEWCOMER,
    ["verify", "--fill", "--texts", "story/texts", *STORY],
    ["check", "--texts", "story/texts", *STORY],
    ["build", *STORY],
    ["upgrade", "--check", *STORY],
)
"""What is typed behind the command; in between, files are written as an editor writes them."""
SCRIPT = f"""
import pathlib, runpy, sys, textwrap
import generator
installed = pathlib.Path(sys.argv[1])
assert pathlib.Path(generator.__file__).is_relative_to(installed)
for step in {TYPED}:
    if isinstance(step, dict):
        for path, content in step.items():
            file = pathlib.Path("story", path)
            file.parent.mkdir(exist_ok=True)
            file.write_text(textwrap.dedent(content).lstrip(), encoding="utf-8")
        continue
    sys.argv = ["explainer", *step]
    try:
        runpy.run_path(str(installed / "bin" / "explainer"), run_name="__main__")
    except SystemExit as ended:
        assert not ended.code, step
"""
"""All of this typed one after the other, in one program: to start one takes longer than all that these do."""


@pytest.fixture(scope="module")
def typed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder that held an article, after that was typed in it, and what was printed.

    The wheel is installed into a folder of its own, which Python looks through before ours with all that it needs.
    """
    only_where_all_is_run()
    installed, desk = (tmp_path_factory.mktemp(name) for name in ("installed", "desk"))
    options = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--target", installed)
    run(sys.executable, "-m", "pip", "install", *options, wheel, cwd=desk)
    (desk / "article.txt").write_text("The bell\n\nThe bell rang before the storm.\n", encoding="utf-8")
    return desk, run(sys.executable, "-c", SCRIPT, installed, cwd=desk, PYTHONPATH=str(installed))


@pytest.fixture(scope="module")
def desk(typed: tuple[Path, str]) -> Path:
    return typed[0]


def test_the_command_tells_name_and_version(typed: tuple[Path, str]) -> None:
    assert typed[1].startswith("sourced-explainer 0.1.0\n")


def test_an_installed_generator_builds_a_dossier_that_lies_anywhere(desk: Path) -> None:
    site = desk / "story" / "site"
    assert "The lens was no longer in the" in (site / "facts" / "lens-gone" / "index.html").read_text(encoding="utf-8")
    for path in ("assets/explainer.css", "assets/explainer.js", "assets/search/search.js", "search/documents.json"):
        assert (site / path).is_file()


def test_an_installed_generator_begins_a_dossier_that_names_it(desk: Path, wheel: Path) -> None:
    lines = (desk / "story" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == f"sourced-explainer @ {wheel.as_uri()}"
    made = json.loads((desk / "story" / "site" / "data" / "facts.json").read_text(encoding="utf-8"))
    assert made["generator"] == {"name": "sourced-explainer", "version": "0.1.0"}


def test_an_installed_generator_starts_a_dossier_in_an_empty_folder(desk: Path) -> None:
    assert "passages: 2" in (desk / "seeds" / "s1.yml").read_text(encoding="utf-8")


# --- somebody who begins, with texts in another script and nothing but the package ------------------------------------


def test_what_is_printed_of_a_text_can_be_pasted(typed: tuple[Path, str]) -> None:
    for cited in ('kaze#p2 "塔から"', 'nami#p2 "見当たら"'):
        assert f"→ at: {cited}" in typed[1]


def test_nothing_is_left_to_mend_once_all_is_filled_in(typed: tuple[Path, str]) -> None:
    assert "10 citations verified: each stands where it says" in typed[1]
    assert "1 passage added to where spellings were seen" in typed[1]
    assert "\nno problems\n" in typed[1]


def test_three_facts_are_shown_verified_with_a_quotation_and_a_picture(desk: Path) -> None:
    site = desk / "story" / "site"
    facts = {name: (site / "facts" / name / "index.html").read_text("utf-8") for name in FACTS}
    for name, page in facts.items():
        assert "a computer found the cited words there" in page, name
    assert "1880年に鋳造された" in facts["bell-cast"]
    assert 'src="../assets/tower.png"' in (site / "story" / "index.html").read_text("utf-8")
    assert (site / "assets" / "tower.png").is_file()
    assert "町の写真室" in (site / "about" / "index.html").read_text("utf-8")
