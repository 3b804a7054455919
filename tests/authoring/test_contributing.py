"""CONTRIBUTING.md is followed as it is written: every command of its way from an article to a fact, in its order."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result

from tests.harness import DOSSIER, ROOT, copy_of, rendered, typed

ARTICLE = """\
Ferry sinks off Pellan Head

The ferry Gannet sank in the harbour on 2 May 2011, said Ada Quill, who runs the ticket office \
and had locked it up for the day when she heard a noise like a door that falls into the sea.
Harbour hands said that nobody was on board, and that the crew had been sent home at noon because of the wind.
"""
SAYS = """gist: A ferry went down.
      by: [ada-quill]
      when: 2011-05-02
    - {at: s5#p3 "nobody was", by: [hands], gist: It was empty.}
    - {at: s5#p1 "Ferry sinks", headline: yes, gist: The title has a ferry go down.}"""
TYPED = {
    "seeds/s5.yml": {"language:": "language: en", "when:": "when: 2011-05", "basis:": "basis: It speaks of 2 May."},
    "site_src/facts/harbour.yml": {
        "about: []": "about: [ada-quill, the-loss]",
        "statement:": "statement: The Gannet went down.",
        "at:": 'at: s5#p2 "ferry Gannet"',
        "gist:": SAYS,
    },
    "site_src/people/ada-quill.yml": {
        "name:": "name: Ada Quill",
        "form:": "form: Ada Quill",
        "seen: []": "seen: [s5#p2]",
    },
    "site_src/voices/voices.yml": {
        "name:": "name: Harbour hands",
        "form:": "form: Harbour hands",
        "seen: []": "seen: [s5#p3]",
    },
}
"""What the author types into the blanks of each file."""


def way() -> str:
    """The part of the page that leads from an article to a fact."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return page.partition("## From a new article to a published fact")[2].partition("\n## ")[0]


def commands() -> Iterator[list[str]]:
    """The generator's commands on the way, in blocks and in sentences."""
    for line in re.findall(r"^explainer .*$|(?<=`)explainer [^`]*(?=`)", way(), re.MULTILINE):
        yield shlex.split(line)[1:]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tiny dossier, and the article in a folder of its own where the page has it."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "herald.txt").write_text(ARTICLE, encoding="utf-8")
    root = copy_of(DOSSIER, tmp_path / "dossier")
    monkeypatch.chdir(root)
    return root


def typed_at(desk: Path, words: list[str]) -> Result:
    at_home = [word.replace("~", str(desk.parent)) for word in words]
    return typed(*("hands" if word == "harbour-hands" else word for word in at_home))  # it has harbour hands already


def fill_blanks(desk: Path) -> None:
    for file, blanks in TYPED.items():
        path = desk / file
        content = path.read_text(encoding="utf-8") if path.exists() else ""
        for blank, filled in blanks.items():
            content = re.sub(rf"^([- ]*){re.escape(blank)}$", rf"\g<1>{filled}", content, count=1, flags=re.MULTILINE)
        if content:
            path.write_text(content, encoding="utf-8")


def test_an_article_becomes_a_verified_fact_by_following_the_page(desk: Path) -> None:
    done = []
    for words in commands():
        told = typed_at(desk, words)
        assert told.exit_code == 0, f"{shlex.join(words)}: {told.output}"
        fill_blanks(desk)
        done.append(words[0])
        if words[0] == "verify":
            page = rendered(desk, "facts/ferry-sank.md")["facts/ferry-sank.md"]
            assert "The Gannet went down" in page
            assert "not verified" not in page
            assert typed_at(desk, ["check", "--release", "--texts", "~/articles"]).exit_code == 0
    assert done == [
        "new",
        "passages",
        "new",
        "new",
        "new",
        "check",
        "verify",
        "sign",
        "passages",
        "schema",
        "verify",
        "rename",
        "erase",
    ]
    assert "read by an editor" in rendered(desk, "facts/ferry-capsized.md")["facts/ferry-capsized.md"]


def test_the_page_shows_what_a_citation_to_paste_looks_like(desk: Path) -> None:
    source, found, *_ = commands()
    typed_at(desk, source)
    fill_blanks(desk)
    assert '→ at: s5#p2 "The ferry"' in typed_at(desk, found).stdout


def test_what_is_left_blank_is_asked_for(desk: Path) -> None:
    typed_at(desk, next(commands()))
    told = typed_at(desk, ["check"])
    assert told.exit_code == 1
    assert "seeds/s5.yml:9:10: nothing is typed here [blank-value]" in told.stdout


# --- what the page does not show --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new", "source", "s5"], "a source is made from its text"),
        (["new", "fact", "x", "--text", "~/articles/herald.txt"], "a source is made from its text"),
        (["new", "gadget", "x"], "is not one of 'source', 'person'"),
        (["passages", "a", "--find", "lens"], "say with --texts where they are"),
    ],
)
def test_a_command_typed_halfway_says_what_is_missing(words: list[str], told: str, desk: Path) -> None:
    answer = typed_at(desk, words)
    assert answer.exit_code == 2
    assert told in answer.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new", "fact", "lens-vanished"], "[duplicate-id]"),
        (["new", "fact", "x", "--to", "../people/x"], "read from site_src/facts/ alone"),
        (["rename", "lens-vanishd", "x"], "did you mean 'lens-vanished'?"),
        (["passages", "z"], "[unknown-source]"),
        (["verify", "--texts", "~/articles"], "[missing-text]"),
    ],
)
def test_what_cannot_be_done_is_told_without_a_traceback(words: list[str], told: str, desk: Path) -> None:
    answer = typed_at(desk, words)
    assert answer.exit_code == 1
    assert told in answer.stderr
    assert "Traceback" not in answer.output


def test_a_forge_is_told_on_the_line_itself(desk: Path) -> None:
    typed_at(desk, next(commands()))
    answer = typed_at(desk, ["check", "--format", "annotations"])
    assert answer.exit_code == 1
    assert "::error file=seeds/s5.yml,line=9,col=10,title=blank-value::nothing is typed here" in answer.stdout
