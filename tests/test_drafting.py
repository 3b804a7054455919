"""A served site is the built one at every moment, and what cannot be built leaves the last good one."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import site
from generator.builder import plugin, runs, settings
from generator.builder.aside import aside
from generator.builder.serving import Served
from generator.load import amended
from generator.problem import DossierError
from generator.site import Draft
from tests.drafts import save, served
from tests.handmade import files_below
from tests.harness import DOSSIER, copy_of, pier
from tests.tools import EVERYTHING, only_where_all_is_run, some

FACTS = "site_src/facts/pier.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return pier(tmp_path / "pier")


@pytest.fixture
def pier_served(root: Path, tmp_path: Path) -> Iterator[Served]:
    with served(root, tmp_path / "served") as it:
        yield it


def shown(of: Served, address: str) -> str:
    of.look()
    content = of.content(address)
    assert content is not None
    return content.decode()


def built(root: Path, folder: Path) -> dict[str, bytes]:
    """Every file of the site, as a build writes it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(plugin, "day_shown", lambda _: None)  # a draft shows no day as its own
        runs.build_into(settings.read(root), into=folder)
    return files_below(folder)


def differing(of: Served, root: Path, folder: Path) -> list[str]:
    """The files that are served otherwise than they are built, or not at all."""
    of.look()
    expected = aside(lambda: built(root, folder))()  # MkDocs has one plugin for all that a program builds
    shutil.rmtree(folder)
    for_machines = re.compile(rb'<link [^>]*type="text/markdown"[^>]*>')  # none reads a draft
    left_out = {"404.html", *(path for path in expected if path.endswith("index.md"))}
    return [
        path
        for path, content in expected.items()
        if path not in left_out and (of.content(path) or b"").split() != for_machines.sub(b"", content).split()
    ]


# --- served and built -------------------------------------------------------------------------------------------------


def test_every_file_is_served_as_it_is_built(pier_served: Served, root: Path, tmp_path: Path) -> None:
    assert "The pier stood." in shown(pier_served, "facts/pier-stood/index.html")
    save(root / FACTS, (root / FACTS).read_text(encoding="utf-8").replace("pier stood", "old pier stood"))
    assert differing(pier_served, root, tmp_path / "built") == []


def test_every_file_of_a_larger_dossier_is_served_as_it_is_built(tmp_path: Path) -> None:
    only_where_all_is_run()
    root = copy_of(DOSSIER, tmp_path / "dossier")
    with served(root, tmp_path / "served") as it:
        assert differing(it, root, tmp_path / "built") == []
        text = (root / "site_src/facts/loss.yml").read_text(encoding="utf-8")
        save(root / "site_src/facts/loss.yml", text.replace("The lens was insured", "The great lens was insured"))
        assert differing(it, root, tmp_path / "built") == []


def change(root: Path, chance: random.Random, number: int) -> None:
    """Add a fact, say something else in one, rename one or take one away."""
    files = sorted((root / "site_src/facts").glob("*.yml"))
    file, kind = chance.choice(files), chance.choice(["add", "say", "rename", "remove", "move"])
    text = file.read_text(encoding="utf-8")
    if kind == "say":
        save(file, text.replace("The pier", "The old pier", 1))
    elif kind == "rename" and file.stem != "pier":
        save(file, re.sub(r"id: .*", f"id: renamed-{number}", text, count=1))
    elif kind == "remove" and file.stem != "pier":
        save(file, None)
    elif kind == "move" and file.stem != "pier":
        save(file.with_name(f"moved-{number}.yml"), text)
        save(file, None)
    else:
        added = (root / FACTS).read_text(encoding="utf-8").replace("pier-stood", f"added-{number}")
        save(root / f"site_src/facts/added-{number}.yml", added.replace("stood.", f"stood in winter {number}."))


@pytest.mark.parametrize("seed", some(range(4), 4))
def test_after_any_changes_every_file_is_served_as_it_is_built(
    pier_served: Served, root: Path, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    for number in range(6):
        change(root, chance, number)
        pier_served.look()
        assert pier_served.content("facts/pier-stood/index.html")
        assert not pier_served.overlay.failure
        if number == 5:
            assert differing(pier_served, root, tmp_path / "built") == []


def test_what_is_not_there_is_not_served(pier_served: Served) -> None:
    assert pier_served.content("facts/nothing/index.html") is None
    assert pier_served.content("data/nothing.json") is None
    assert pier_served.content("method.md") is None


# --- again and again --------------------------------------------------------------------------------------------------


def test_a_fact_that_says_something_else_is_shown_and_nothing_else_is_prepared(pier_served: Served, root: Path) -> None:
    files = pier_served.builds.prepared.files
    assert "The pier stood." in shown(pier_served, "facts/pier-stood/index.html")
    save(root / FACTS, (root / FACTS).read_text(encoding="utf-8").replace("stood.", "fell."))
    assert "The pier fell." in shown(pier_served, "facts/pier-stood/index.html")
    assert "The pier fell." in shown(pier_served, "facts/index.html")
    assert pier_served.builds.prepared.files is files


@pytest.mark.parametrize(
    ("path", "content", "address", "words"),
    [
        ("docs/index.md", "It is said that it stood.\n", "index.html", "It is said that it stood"),
        ("site_src/places/pier.yml", "{id: pier, name: The jetty}\n", "places/pier/index.html", "The jetty"),
        ("docs/new.md", "# A new page\n", "new/index.html", "A new page"),
        ("mkdocs.yml", "site_name: The jetty\nplugins: [explainer]\n", "index.html", "The jetty"),
    ],
)
def test_whatever_else_changes_is_shown(
    pier_served: Served, root: Path, path: str, content: str, address: str, words: str
) -> None:
    save(root / path, content)
    assert words in shown(pier_served, address)


def test_what_is_gone_is_served_no_more(pier_served: Served, root: Path) -> None:
    second = (root / FACTS).read_text(encoding="utf-8").replace("pier-stood", "pier-fell").replace("stood.", "fell.")
    save(root / "site_src/facts/second.yml", second)
    assert "The pier fell." in shown(pier_served, "facts/pier-fell/index.html")
    save(root / "site_src/facts/second.yml", None)
    pier_served.look()
    assert pier_served.content("facts/pier-fell/index.html") is None


@pytest.mark.parametrize(
    "content",
    ["- {id: half", "id: pier-stood\nabout: [pier]\n", "", "id: pier-stood\nabout: [pier]\nstatement: It.\nsaid: s\n"],
)
def test_half_a_file_leaves_the_last_good_site_until_it_is_whole(pier_served: Served, root: Path, content: str) -> None:
    before = shown(pier_served, "facts/pier-stood/index.html")
    whole = (root / FACTS).read_bytes()
    save(root / FACTS, content)
    assert shown(pier_served, "facts/pier-stood/index.html") == before
    assert {problem.mark.file for problem in pier_served.overlay.failure} >= {FACTS}
    save(root / FACTS, whole.replace(b"stood.", b"fell."))
    assert "The pier fell." in shown(pier_served, "facts/pier-stood/index.html")
    assert not pier_served.overlay.problems


def test_a_dossier_whose_menu_cannot_be_made_is_served_once_it_is_mended(root: Path, tmp_path: Path) -> None:
    whole = (root / FACTS).read_text(encoding="utf-8")
    save(root / "site_src/topics/all.yml", "- {id: all-of-it, name: All}\n- {id: part, name: Part, under: all-of-it}\n")
    save(root / FACTS, whole.replace("a#p2", "z#p2").replace("[pier]", "[pier, part]"))
    with served(root, tmp_path / "served") as it:
        assert [problem.code for problem in it.overlay.failure] == ["unknown-source"]
        assert "not there yet" in shown(it, "index.html")
        save(root / FACTS, whole.replace("[pier]", "[pier, part]"))
        assert "The pier stood." in shown(it, "facts/pier-stood/index.html")
        assert not it.overlay.problems


def test_an_edit_beside_what_is_broken_does_not_hide_it(pier_served: Served, root: Path) -> None:
    save(root / "site_src/places/pier.yml", "{id: pier")
    pier_served.look()
    save(root / FACTS, (root / FACTS).read_text(encoding="utf-8").replace("stood.", "fell."))
    assert "The pier stood." in shown(pier_served, "facts/pier-stood/index.html")
    assert pier_served.overlay.failure


@pytest.mark.parametrize("folder", ["site_src", "seeds", "docs"])
def test_while_a_folder_is_moved_away_the_last_good_site_stays_and_it_is_still_followed(
    pier_served: Served, root: Path, folder: str
) -> None:
    assert "The pier stood." in shown(pier_served, "facts/pier-stood/index.html")
    (root / folder).rename(root / "aside")
    assert "The pier stood." in shown(pier_served, "facts/pier-stood/index.html")
    assert pier_served.overlay.failure
    (root / "aside").rename(root / folder)
    save(root / FACTS, (root / FACTS).read_text(encoding="utf-8").replace("stood.", "fell."))
    assert "The pier fell." in shown(pier_served, "facts/pier-stood/index.html")
    assert not pier_served.overlay.problems


def test_what_the_rules_find_is_shown_beside_a_page_that_can_be_built(pier_served: Served, root: Path) -> None:
    save(root / FACTS, (root / FACTS).read_text(encoding="utf-8") + "settles: [nobody]\n")
    pier_served.look()
    pier_served.check()
    assert [problem.code for problem in pier_served.overlay.found] == ["unknown-voice"]


def test_what_the_rules_find_is_told_though_files_of_the_site_cannot_be_made(pier_served: Served, root: Path) -> None:
    lines = [
        f"- {{id: {old}, kind: fact, became: renamed, to: [{new}]}}\n" for old, new in (("held", "so"), ("so", "gone"))
    ]
    save(root / "site_src/retired.yml", "".join(lines))
    save(root / "docs/index.md", "[There](nowhere.md) it [stood](fact:pier-stood).\n")
    pier_served.look()
    assert "retired-without-redirect" in {problem.code for problem in pier_served.builds.check()}


def test_what_a_strict_build_stops_at_is_shown(pier_served: Served, root: Path) -> None:
    save(root / "docs/index.md", "[There](nowhere.md) it [stood](fact:pier-stood).\n")
    shown(pier_served, "index.html")
    [problem] = pier_served.overlay.found
    assert (problem.mark.file, problem.code) == ("docs/index.md", "warned")
    assert "nowhere.md" in problem.what


# --- one fact after the other -----------------------------------------------------------------------------------------


def reworded(text: str, chance: random.Random) -> str:
    statements = [*re.finditer(r"^  statement: (?=\w)", text, re.MULTILINE)]
    at = chance.choice(statements).end() if statements else len(text)
    return f"{text[:at]}So {text[at:]}" if statements else text


def one_passage_less(text: str, chance: random.Random) -> str:
    passages = [*re.finditer(r"^    - .*\n(?=    - )", text, re.MULTILINE)]
    found = chance.choice(passages) if passages else None
    return text[: found.start()] + text[found.end() :] if found else text


def a_line_more(text: str, chance: random.Random) -> str:
    entries = [found.start() for found in re.finditer(r"^- ", text, re.MULTILINE)]
    at = chance.choice(entries)
    return f"{text[:at]}# a remark\n{text[at:]}"


def another_date(text: str, chance: random.Random) -> str:
    dates = [*re.finditer(r"when: (?:early |late )?(2011-\d\d)", text)]
    found = chance.choice(dates) if dates else None
    return f"{text[: found.start(1)]}2011-0{chance.randint(1, 9)}{text[found.end(1) :]}" if found else text


EDITS: tuple[Callable[[str, random.Random], str], ...] = (reworded, one_passage_less, a_line_more, another_date)


def as_amended(draft: Draft, root: Path, file: str) -> Draft | None:
    found = amended(draft.judged.dossier, root, [file])
    return draft.amended(found.facts, found.marks, found.typed) if found else None


STEPS = 12 if EVERYTHING else 4


@pytest.mark.parametrize("seed", some(range(2), 2))
def test_a_draft_amended_again_and_again_is_the_one_made_anew(tmp_path: Path, seed: int) -> None:
    root, chance, times = copy_of(DOSSIER, tmp_path / "dossier"), random.Random(seed), 0
    draft = site.draft(root)
    files = sorted((root / "site_src/facts").glob("*.yml"))
    for step in range(STEPS):
        file = chance.choice(files)
        before = file.read_text(encoding="utf-8")
        file.write_text(chance.choice(EDITS)(before, chance), encoding="utf-8")
        for path in chance.sample(sorted(draft.site.pages), 3):
            assert draft.site.files[path]  # what is known already must not outlive the edit
        after = as_amended(draft, root, file.relative_to(root).as_posix())
        times += after is not None
        try:
            anew = site.draft(root)
        except DossierError:  # a fact that lost its last passage cannot be read
            assert after is None
            file.write_text(before, encoding="utf-8")
            continue
        draft = after or anew
        if after and step % 4 == 3:
            assert dict(after.site.files) == dict(anew.site.files)
            assert {path: after.site.pages[path] for path in after.site.pages} == dict(anew.site.pages)
            assert after.problems() == anew.problems()
    assert times > STEPS * 2 / 3
