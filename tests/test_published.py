"""No permalink of an earlier release is ever lost: it is alive, or a page there leads on."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import site
from generator.addresses import Addresses, published, redirects
from generator.load import load
from generator.model import Fact
from generator.problem import Problem
from tests.harness import DOSSIER, addresses_of, copy_of, tiny, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The tiny dossier, which has been released."""
    return copy_of(DOSSIER, tmp_path / "dossier")


def edit(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (root / path).write_text(text.replace(old, new), encoding="utf-8")


def lost(root: Path) -> list[Problem]:
    _, problems = site.examine(root)
    return [problem for problem in problems if problem.code == "lost-permalink"]


def listed_too(root: Path, line: str) -> None:
    """Add a line to the list, as if it had been released."""
    (root / published.LIST).write_bytes(published.content_of(published.alone(published.read(root)) | {line}))


def test_no_permalink_of_the_previous_release_is_lost() -> None:
    listed = {line for line in published.alone(published.read(DOSSIER)) if not line.startswith(published.ERASED)}
    addresses = {address.partition("#")[0] for address in listed}
    assert not addresses - addresses_of(tiny())
    assert not lost(DOSSIER)


def test_the_tiny_dossier_was_released_with_ids_that_are_retired_since() -> None:
    addresses = published.read(DOSSIER)
    assert addresses == sorted(set(addresses))
    assert published.counted(addresses) == len(published.alone(addresses)) == len(addresses) - 1
    dossier, _ = load(DOSSIER)
    assert {f"facts/{name}/" for name, gone in dossier.retired.items() if gone.kind is Fact.kind} <= set(addresses)


def test_a_fact_that_goes_without_a_word_is_lost(root: Path) -> None:
    edit(root, "site_src/facts/people.yml", "- id: museum-opened", "- id: opening-of-the-museum")
    [problem] = lost(root)
    assert problem.what == "'facts/museum-opened/' was published and leads nowhere"
    assert problem.hint == "list 'museum-opened' in site_src/retired.yml with what became of it"
    line = (root / problem.mark.file).read_text(encoding="utf-8").splitlines()[problem.mark.line - 1]
    assert line == "facts/museum-opened/"


def test_once_it_is_retired_a_page_leads_on(root: Path) -> None:
    edit(root, "site_src/facts/people.yml", "- id: museum-opened", "- id: opening-of-the-museum")
    with (root / "site_src" / "retired.yml").open("a", encoding="utf-8") as retired:
        retired.write("- {id: museum-opened, kind: fact, became: renamed, to: [opening-of-the-museum]}\n")
    assert not lost(root)
    stub = redirects.files(Addresses(load(root)[0]))["facts/museum-opened/index.html"].decode()
    assert 'href="../opening-of-the-museum/"' in stub


def test_a_file_that_cannot_be_read_hides_its_facts_and_loses_none(root: Path) -> None:
    (root / "site_src" / "facts" / "loss.yml").write_text("- {", encoding="utf-8")
    assert not lost(root)


def test_a_topic_that_becomes_a_section_loses_its_page(root: Path) -> None:
    edit(root, "site_src/topics/topics.yml", "- id: keepers\n", "- id: keepers\n  under: the-loss\n")
    assert {problem.what for problem in lost(root)} == {"'topics/keepers/' was published and leads nowhere"}


def test_a_section_that_is_retired_has_no_page_to_lose(root: Path) -> None:
    listed_too(root, "topics/the-loss/#the-search")
    [problem] = lost(root)
    assert problem.hint == "list 'the-search' in site_src/retired.yml with what became of it"
    with (root / "site_src" / "retired.yml").open("a", encoding="utf-8") as retired:
        retired.write("- {id: the-search, kind: topic, became: merged, to: [the-loss]}\n")
    assert not lost(root)


def test_an_id_that_is_retired_as_another_kind_is_lost_all_the_same(root: Path) -> None:
    edit(root, "site_src/retired.yml", "id: zoe-tamblin, kind: person", "id: zoe-tamblin, kind: fact")
    [problem] = lost(root)
    assert problem.what == "'people/zoe-tamblin/' was published and leads nowhere"
    assert problem.hint == "it named a person: type kind: person at site_src/retired.yml:2:27"


def test_a_section_of_itself_has_no_address_to_compare(root: Path) -> None:
    edit(root, "site_src/topics/topics.yml", "- id: keepers\n", "- id: keepers\n  under: keepers\n")
    _, problems = site.examine(root)
    assert {problem.code for problem in problems if problem.severity == "error"} == {"topic-cycle"}


def test_a_dossier_that_was_never_released_can_lose_nothing(root: Path) -> None:
    (root / published.LIST).unlink()
    edit(root, "site_src/facts/people.yml", "- id: museum-opened", "- id: opening-of-the-museum")
    assert not lost(root)


def test_a_release_adds_what_is_new_and_keeps_what_was_published(root: Path) -> None:
    edit(root, "site_src/facts/people.yml", "- id: museum-opened", "- id: opening-of-the-museum")
    before = published.alone(published.read(root))
    dossier, _ = load(root)
    assert published.release(root, Addresses(dossier)) == ["facts/opening-of-the-museum/"]
    assert published.alone(published.read(root)) == before | {"facts/opening-of-the-museum/"}
    assert published.release(root, Addresses(dossier)) == []


def test_the_command_releases_only_what_has_no_problem(root: Path) -> None:
    done = typed("release", "--root", root)
    assert done.exit_code == 0
    assert done.stdout.endswith(", 0 new permalinks\n")
    (root / "seeds" / "a.lock").unlink()
    refused = typed("release", "--root", root)
    assert refused.exit_code == 1
    assert "[not-verified]" in refused.stderr


def test_a_disk_that_fills_up_leaves_the_list_as_it_was(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(root, "site_src/facts/people.yml", "- id: museum-opened", "- id: opening-of-the-museum")
    before = (root / published.LIST).read_bytes()
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        write(path, content[:9])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        published.release(root, Addresses(load(root)[0]))
    assert (root / published.LIST).read_bytes() == before


def test_blank_lines_and_what_an_editor_puts_before_the_first_are_no_addresses(root: Path) -> None:
    file = root / published.LIST
    addresses = file.read_text(encoding="utf-8")
    file.write_text("\ufeff" + addresses.replace("\n", "\r\n\n  \n"), encoding="utf-8")
    assert not lost(root)
    edit(root, "site_src/facts/people.yml", "- id: museum-opened", "- id: opening-of-the-museum")
    [problem] = lost(root)
    line = file.read_text(encoding="utf-8").splitlines()[problem.mark.line - 1]
    assert line.strip() == "facts/museum-opened/"
    published.release(root, Addresses(load(root)[0]))
    assert published.alone(published.read(root)) == {*addresses.splitlines()[1:], "facts/opening-of-the-museum/"}


@pytest.mark.parametrize("change", [lambda lines: lines[:-1], lambda lines: [*lines[:9], *lines[10:]]])
def test_a_line_that_is_lost_is_missed(root: Path, change: Callable[[list[str]], list[str]]) -> None:
    file = root / published.LIST
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(change(lines)) + "\n", encoding="utf-8")
    [problem] = lost(root)
    assert problem.what == f"this list counts {len(lines) - 1} addresses, and there are {len(lines) - 2}"


def test_a_list_that_was_written_before_it_had_a_count_is_whole_until_the_next_release(root: Path) -> None:
    file = root / published.LIST
    file.write_text("".join(file.read_text(encoding="utf-8").splitlines(keepends=True)[1:]), encoding="utf-8")
    assert not lost(root)


def test_a_comment_in_the_list_is_told_and_not_taken_for_an_id(root: Path) -> None:
    listed_too(root, "# of the first release")
    [problem] = lost(root)
    assert problem.hint == "only addresses stand in this list, one a line: delete this line"
