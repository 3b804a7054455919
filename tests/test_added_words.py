"""An act, a hedge and a kind of disagreement that nobody has written for: a record each, its messages, an example.

They are added to the registries in memory, to the English catalogue from a folder of their own, and to a copy of the
tests' dossier; everything that a dossier goes through is then done with them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.authoring import schema
from generator.builder import building
from generator.load import load
from generator.model import ACTS, CONFLICTS, SURENESS, Act, Conflict, Registry, Sure, Word
from tests.harness import DOSSIER, ROOT, copy_of, pier, rendered, spoken_too, typed

WORDS: tuple[tuple[Registry[Word], Word], ...] = (
    (ACTS, Act("shrugs-off", needs_voice=True)),
    (SURENESS, Sure("rumoured")),
    (CONFLICTS, Conflict("mishearing", block=True)),
)
MESSAGES = """
act-shrugs-off =
    .label = shrugs it off
    .meaning = Somebody makes light of it.
    .sentence = shrugs it off
    .answer = shrugs off “{ $answer }”
    .reason = { $who } shrugged it off
sure-rumoured =
    .label = heard as a rumour
    .meaning = It is said to be going round.
    .brief = going round
    .does = { $count ->
        [one] heard it as a rumour
       *[other] have heard it as a rumour
    }
    .passages = { NUMERAL($count) } { sure-rumoured.does }
conflict-mishearing =
    .label = mishearing
    .meaning = Somebody misheard somebody.
    .brief = somebody misheard
    .block = { $count ->
        [one] { $count } mishearing
       *[other] { $count } mishearings
    }, where somebody misheard
"""
EXAMPLES = {
    "act: no-comment,": "act: shrugs-off,",
    "sure: believed,": "sure: rumoured,",
    "    kind: slip\n": "    kind: mishearing\n",
}
"""What the tests' dossier says, each once, and what it says instead."""
CHANGED = ("where-the-lens-went", "worth-of-the-lens", "keeper-of-the-light")
"""The facts that say so."""


@dataclass(frozen=True)
class Added:
    """The copy of the dossier, and what came of it."""

    root: Path
    pages: dict[str, str]
    built: Path

    def page(self, name: str) -> str:
        return self.pages[f"{name}.md"]


def replace(root: Path, before: str, after: str) -> None:
    """Change the one place in the facts that says something."""
    texts = {path: path.read_text(encoding="utf-8") for path in (root / "site_src" / "facts").glob("*.yml")}
    [(path, text)] = [(path, text) for path, text in texts.items() if before in text]
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), encoding="utf-8")


def with_the_act(root: Path) -> Path:
    """A dossier that is soon built, with a passage that does it."""
    (root / "site_src" / "voices").mkdir()
    (root / "site_src" / "voices" / "warden.yml").write_text("{id: warden, name: The warden}\n", encoding="utf-8")
    replace(root, "so it stood\"']", 'so it stood"\', {at: a#p2 "so it stood", by: [warden], act: shrugs-off}]')
    return root


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Added]:
    folder = tmp_path_factory.mktemp("added")
    root = copy_of(DOSSIER, folder / "dossier")
    for before, after in EXAMPLES.items():
        replace(root, before, after)
    with pytest.MonkeyPatch.context() as patched, spoken_too(folder / "en.added.ftl", MESSAGES):
        for registry, word in WORDS:
            patched.setattr(registry, "words", (*registry.words, word))
        pages = rendered(root, *(f"facts/{name}.md" for name in CHANGED), "disagreements.md")
        building.build(with_the_act(pier(folder / "pier")), folder / "built")
        yield Added(root, pages, folder / "built")


def test_they_are_checked_as_any_other(added: Added) -> None:
    accepted = [word for name in CHANGED for word in ("--accept", name)]
    verified = typed("verify", "--root", added.root, "--texts", added.root / "texts", *accepted)
    assert verified.exit_code == 0, verified.output
    checked = typed("check", "--root", added.root)
    assert checked.exit_code == 0, checked.output
    assert "shrugs" not in checked.output


def test_a_silence_that_needs_a_voice_is_missed_without_one(added: Added, tmp_path: Path) -> None:
    root = copy_of(added.root, tmp_path / "voiceless")
    replace(root, "by: [board-clerk], act: shrugs-off", "act: shrugs-off")
    checked = typed("check", "--root", root)
    assert checked.exit_code == 1
    assert "'shrugs-off' without a voice [act-without-voice]" in checked.output


def test_a_misspelt_one_is_answered_with_it(added: Added, tmp_path: Path) -> None:
    root = copy_of(added.root, tmp_path / "misspelt")
    replace(root, "act: shrugs-off", "act: shrug-off")
    checked = typed("check", "--root", root)
    assert "'shrug-off' is not a value of 'act' [bad-value]" in checked.output
    assert "did you mean 'shrugs-off'?" in checked.output


def test_they_stand_on_the_pages_in_their_own_words(added: Added) -> None:
    act = added.page("facts/worth-of-the-lens")
    assert "shrugged it off." in act
    assert ": shrugs it off</span>" in act
    sure = added.page("facts/where-the-lens-went")
    assert "([heard as a rumour](../method.md#sure-rumoured)" in sure
    assert "heard it as a rumour." in sure
    assert "**How the sources differ: [mishearing](../method.md#conflict-mishearing)" in added.page(
        "facts/keeper-of-the-light"
    )


def test_a_kind_of_disagreement_has_its_block(added: Added) -> None:
    page = added.page("disagreements")
    assert "and 1 mishearing, where somebody misheard;" in page
    assert 'id="keeper-of-the-light"' in page
    assert '<span class="kind">[Mishearing](method.md#conflict-mishearing)' in page


def test_a_reviewer_is_told_of_them_in_the_same_words(added: Added) -> None:
    told = typed("diff", "--root", added.root, ROOT / "tests" / "expected" / "data" / "facts.json")
    assert told.exit_code == 0, told.output
    assert "passage changed (a#p6): declined to comment → shrugs it off" in told.output
    assert "says “It went to St Maud.” (believed) → says “It went to St Maud.” (heard as a rumour)" in told.output
    assert "→ mishearing: " in told.output


def test_the_site_is_built_with_them(added: Added) -> None:
    html = (added.built / "facts" / "pier-stood" / "index.html").read_text(encoding="utf-8")
    assert ": shrugs it off</span>" in html


def test_editors_complete_them(added: Added) -> None:
    known = schema.schemas(load(added.root)[0])["fact.json"]["$defs"]
    assert "shrugs-off" in known["Testimony"]["properties"]["act"]["enum"]
    assert "rumoured" in known["Testimony"]["properties"]["sure"]["enum"]
    assert "mishearing" in known["Disagreement"]["properties"]["kind"]["enum"]
