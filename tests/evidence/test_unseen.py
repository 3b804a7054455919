"""Signs that nobody sees: the texts of sources may hold any of them, and what is made of these texts holds none."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from generator.authoring import passages_report
from generator.evidence import Locks, copied_runs, normalise, passages, shortest_anchors, too_close, verify
from generator.evidence.claims import of_passage
from generator.load import read_yaml
from generator.model import Citation
from generator.unicode import cleaned, comparable, hidden_at, unseen
from tests.evidence.invented import HARBOUR, TEXTS, citing, dossier, locked, spelled

REFUSED = ["\r", *unseen._HIDDEN.findall("".join(map(chr, range(sys.maxunicode + 1))))]
FROM_FILES = [sign for sign in REFUSED if not "\ud800" <= sign <= "\udfff"]
"""Without halves of characters: no text that was read from a file holds one."""
JOINERS = ["\u200c", "\u200d", "\ufe0f", "\u034f"]
"""Signs that an author may type, since Persian and pictures need them, and that are no letters."""


@pytest.mark.parametrize("where", ["{}The keeper left.", "The kee{}per left.", "The{} keeper{} left.{}"])
def test_no_refused_sign_moves_a_fingerprint_or_stays_in_a_passage(where: str) -> None:
    for sign in FROM_FILES:
        [passage] = passages(where.format(*[sign] * 4))
        assert hidden_at(passage) is None
        assert "\r" not in passage
        parted = {"The kee per left."} if sign.isspace() else set()
        assert normalise(passage) in {normalise(text) for text in {"The keeper left.", *parted}}, f"U+{ord(sign):04X}"
        assert of_passage(passage) == of_passage(where.format(*[sign] * 4))


def test_every_citation_proposed_from_a_text_with_refused_signs_can_be_pasted_and_holds() -> None:
    printed = "“He{0}ard{0} the{0} keeper's bell{0}, the keeper's{0}bell”"
    texts = {passage for sign in FROM_FILES for passage in passages(printed.format(sign))}
    assert len(texts) == 2, "a sign is left out, or is a space"
    for passage in texts:
        proposals = shortest_anchors(passage, "bell")
        assert len(proposals) >= 2
        for proposal in proposals:
            read = read_yaml("x.yml", f"- '{proposal.replace(chr(39), chr(39) * 2)}'".encode())
            assert (read.root, read.problems) == ([proposal], [])
        cited = citing(*(f'coast#p1 "{proposal}"' for proposal in proposals))
        assert not verify(cited, {**TEXTS, "coast": [passage, ""]}, Locks())[0]


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u202b", "\ufeff", "\u2028", "\x1b", "\r", "\U000e0041"])
def test_what_an_author_is_shown_holds_no_refused_sign(sign: str, tmp_path: Path) -> None:
    article = f"\ufeffLight{sign}house\n\nThe kee{sign}per left the{sign} light{sign} in March."
    (tmp_path / "coast.txt").write_text(article, encoding="utf-8", newline="")
    (tmp_path / "harbour.txt").write_text("\n".join(HARBOUR), encoding="utf-8")
    report = passages_report(dossier(), "coast", tmp_path, f"the {sign}light")
    assert hidden_at(report) is None
    assert "\r" not in report
    [proposed, *_] = re.findall(r"→ at: (.*)", report)
    assert Citation.model_validate(proposed).anchor


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u2060", *JOINERS])
def test_words_with_unseen_signs_in_them_are_found_cited_and_guarded(sign: str) -> None:
    printed = [sign.join(line) for line in HARBOUR]
    [*texts] = passages("\n".join(printed))
    unseen = {**TEXTS, "harbour": texts}
    assert not verify(citing('harbour#p2 "left the lighthouse"'), unseen, Locks())[0]
    assert not verify(spelled("Ada Quill", "harbour#p3"), unseen, Locks())[0]
    assert verify(
        citing('harbour#p2 "left the lighthouse"'), unseen, locked(citing('harbour#p2 "left the lighthouse"'))
    )
    assert copied_runs({"gist": HARBOUR[1]}, unseen)
    assert too_close(HARBOUR[1], texts[1])


def test_a_mark_before_a_text_changes_no_passage() -> None:
    early = citing('harbour#p1 "is gone"')
    problems, locks = verify(early, {**TEXTS, "harbour": passages("\ufeff" + "\n".join(HARBOUR))}, locked(early))
    assert (problems, locks) == ([], locked(early))


def test_what_a_language_needs_to_be_spelled_stays_in_a_text_and_is_not_asked_for() -> None:
    persian = "او می\u200cخواهد برود"
    assert cleaned(persian) == persian
    assert passages(persian) == [persian]
    assert comparable(persian) == persian.replace("\u200c", "")
    assert normalise(persian) == normalise("او میخواهد برود")
    assert shortest_anchors(persian, "میخواهد")[0].startswith("او می\u200cخواهد")
