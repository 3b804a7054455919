"""Anchors as their passages print them: in place, with nothing else of a file changed, and nothing verified anew."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator import evidence
from generator.authoring import fill
from generator.evidence import as_printed
from generator.load import load
from generator.problem import DossierError
from tests.harness import typed

SOURCE = """\
id: gazette
title: A bridge opens
language: en
published: {when: 1911-05, basis: Printed.}
text: gazette.txt
passages: 4
"""
TEXT = (
    "A bridge opens\n\nThe Mayor’s wife cut the ribbon — at Noon.\n\nIt was “The last  bridge” of its kind.\n\nNo. 7\n"
)
FACTS = """\
# The bridge.  A comment that stays.\r
- id: bridge-opened
  about: [bridge]
  statement: The bridge opened.
  says:
    - gazette#p2 "the mayor's wife"   # as typed
    - {at: 'gazette#p2 "mayor''s wife"', gist: She was there.}
    - at: "gazette#p2 \\"ribbon - at noon\\""
      gist: At noon.
    - at: gazette#p3 "the last
        bridge"
      gist: It was the last.
    - at: gazette#p3 "of its kind"
- id: bridge-named
  about: [bridge]
  statement: It was named.
  says: [gazette#p2 "the Mayor’s wife", {at: gazette#p2 "THE MAYOR’S WIFE", act: confirms}]
"""
FILLED = """\
# The bridge.  A comment that stays.\r
- id: bridge-opened
  about: [bridge]
  statement: The bridge opened.
  says:
    - gazette#p2 "The Mayor’s wife"   # as typed
    - {at: 'gazette#p2 "Mayor’s wife"', gist: She was there.}
    - at: "gazette#p2 \\"ribbon — at Noon\\""
      gist: At noon.
    - at: gazette#p3 "The last
        bridge"
      gist: It was the last.
    - at: gazette#p3 "of its kind"
- id: bridge-named
  about: [bridge]
  statement: It was named.
  says: [gazette#p2 "The Mayor’s wife", {at: gazette#p2 "The Mayor’s wife", act: confirms}]
"""
SPELLED = 'id: bridge\nname: The bridge\nmeaning: It spans.\nseen: [gazette#p3 "THE LAST bridge", gazette#p4 "no. 7"]\n'


def written(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.encode())
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return written(
        tmp_path,
        {
            "seeds/gazette.yml": SOURCE,
            "site_src/facts/bridge.yml": FACTS,
            "site_src/terms/bridge.yml": SPELLED,
            "texts/gazette.txt": TEXT,
        },
    )


def verified(root: Path) -> evidence.Locks:
    dossier, problems = load(root)
    texts, unread = evidence.read_texts(dossier, root / "texts")
    found, locks = evidence.verify(dossier, texts, evidence.read_locks(root)[0])
    assert not [*problems, *unread, *found]
    return locks


def filled(root: Path) -> int:
    dossier, _ = load(root)
    return fill(root, dossier, evidence.read_texts(dossier, root / "texts")[0])


def test_anchors_are_written_as_printed_and_nothing_else_is_touched(root: Path) -> None:
    assert filled(root) == 8
    assert (root / "site_src/facts/bridge.yml").read_bytes().decode() == FILLED
    assert (root / "site_src/terms/bridge.yml").read_text(encoding="utf-8") == SPELLED.replace(
        "THE LAST", "The last"
    ).replace("no. 7", "No. 7")
    assert filled(root) == 0


def test_nothing_that_was_verified_or_read_is_void(root: Path) -> None:
    before = evidence.sign(verified(root), load(root)[0], "bridge-opened", "Ida Bell", date(2031, 5, 2))
    evidence.write_locks(root, before)
    filled(root)
    dossier, _ = load(root)
    assert not evidence.check_locks(dossier, before)
    assert {str(tier) for tier in evidence.tiers(before, dossier.facts["bridge-opened"])} == {"read by an editor"}
    after = verified(root)
    assert after.records == before.records
    assert {str(tier) for tier in evidence.tiers(after, dossier.facts["bridge-opened"])} == {"read by an editor"}
    assert 'bridge-opened\tgazette#p2 "ribbon — at Noon"' in "\n".join(map(str, after.lines["gazette"]))


def test_the_command_fills_and_locks_at_once(root: Path) -> None:
    told = typed("verify", "--root", root, "--texts", root / "texts", "--fill").stdout
    assert told.startswith("8 anchors rewritten as printed\n")
    lock = (root / "seeds/gazette.lock").read_text(encoding="utf-8")
    assert 'gazette#p2 "The Mayor’s wife"' in lock
    assert "mayor's" not in lock
    assert "0 anchors" in typed("verify", "--root", root, "--texts", root / "texts", "--fill").stdout


@pytest.mark.parametrize(
    "at", ['"gazette#p2 \\"the \\x6dayor\'s wife\\""', '>-\n          gazette#p2 "the mayor\'s wife"']
)
def test_an_anchor_that_cannot_be_replaced_stops_it_before_anything_is_changed(root: Path, at: str) -> None:
    facts = FACTS.replace('gazette#p3 "of its kind"', at)
    written(root, {"site_src/facts/bridge.yml": facts})
    with pytest.raises(DossierError) as refused:
        filled(root)
    [problem] = refused.value.problems
    assert problem.code == "not-filled"
    assert problem.hint == 'type it plainly: gazette#p2 "The Mayor’s wife"'
    assert (root / "site_src/facts/bridge.yml").read_bytes().decode() == facts
    assert (root / "site_src/terms/bridge.yml").read_text(encoding="utf-8") == SPELLED


PRINTED = {
    "other quotes": ("jo's wife", "when Jo’s wife left", "Jo’s wife"),
    "other dashes": ("left - and", "he Left — and went", "Left — and"),
    "more spaces": ("café noir", "the Café \t Noir", "Café Noir"),
    "an accent that is a sign of its own": ("café noir", "the Cafe\u0301 Noir", "Cafe\u0301 Noir"),
    "a ligature": ("finely done", "ﬁnely done", "ﬁnely done"),
    "half a ligature": ("inely done", "ﬁnely done", None),
    "inside a word": ("ept the light", "He kept the Light", "ept the Light"),
}


@pytest.mark.parametrize(("anchor", "passage", "printed"), PRINTED.values(), ids=PRINTED)
def test_an_anchor_is_found_as_it_is_printed(anchor: str, passage: str, printed: str | None) -> None:
    assert as_printed(anchor, passage) == printed
