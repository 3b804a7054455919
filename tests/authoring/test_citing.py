"""What an author reads who wants to cite: passages, what rests on them, and citations that can be pasted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import evidence
from generator.authoring import citing, passages_report
from generator.authoring.citing import pasted
from generator.load import load, read_yaml
from generator.model import Citation, Dossier
from generator.problem import DossierError
from tests.harness import DOSSIER, copy_of, pier

TEXTS = DOSSIER / "texts"


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return load(DOSSIER)[0]


def block(report: str, passage: str) -> list[str]:
    """What is told of a passage."""
    return re.split(r"\n\n?(p\d+)\n", report)[1:][2 * int(passage[1:]) - 1].splitlines()


def test_every_passage_has_its_number_and_what_rests_on_each_anchor(dossier: Dossier) -> None:
    report = passages_report(dossier, "a")
    assert report.startswith("a: Great lens gone from Pellan Head light (10 passages)\n\np1\n")
    assert re.findall(r"^p(\d+)$", report, re.MULTILINE) == [str(number) for number in range(1, 11)]
    assert block(report, "p6") == [
        '    · "clerk of the Harbour": board-clerk',
        '    · "declined to comment": worth-of-the-lens',
        '    · "lens was insured": lens-insured',
        "    · spellings: harbour-board",
    ]


def test_the_words_are_shown_only_from_the_texts(dossier: Dossier) -> None:
    assert "seen in the village" not in passages_report(dossier, "a")
    assert "seen in the village" in passages_report(dossier, "a", TEXTS)


def test_a_passage_set_aside_and_one_that_nothing_rests_on_say_so(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    record = root / "seeds" / "a.yml"
    record.write_text(
        record.read_text(encoding="utf-8").replace("passages: 10\n", "passages: 11\n", 1), encoding="utf-8"
    )
    report = passages_report(load(root)[0], "a")
    assert "    · set aside: caption" in block(report, "p8")
    assert block(report, "p11") == ["    · no fact rests on it yet"]


def test_without_a_source_all_are_told(dossier: Dossier) -> None:
    assert re.findall(r"^(\w+): ", passages_report(dossier, None), re.MULTILINE) == ["a", "b", "c", "report"]


@pytest.mark.parametrize(
    ("find", "proposed"),
    [
        (
            "had not been seen in the village",
            ["had not been seen   # shown already"],
        ),
        ("NOT been seen—in  the village", []),
        ("a fishing boat carried it across to", ["a fishing", "fishing boat", "boat carried", "carried it"]),
        (
            "lens was insured but declined to comment",
            ["lens was insured   # shown already", "declined to comment   # shown already"],
        ),
    ],
)
def test_of_words_too_many_for_a_citation_parts_are_proposed(dossier: Dossier, find: str, proposed: list[str]) -> None:
    report = passages_report(dossier, "a", TEXTS, find)
    assert [line.replace('"', "") for line in re.findall(r'→ at: a#p\d (".*)', report)] == proposed


def test_claims_are_gone_through_once_however_many_passages_there_are(
    dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = iter([list(evidence.claims(dossier))])
    monkeypatch.setattr(citing, "claims", lambda _: next(once))
    assert passages_report(dossier, None)


def test_words_are_found_in_whatever_case_and_only_where_they_stand(dossier: Dossier) -> None:
    report = passages_report(dossier, "a", TEXTS, "LENS was")
    assert re.findall(r"^p\d+$", report, re.MULTILINE) == ["p6"]
    assert '→ at: a#p6 "lens was insured"   # shown already' in report
    assert '→ at: a#p6 "lens was"' in report


def test_words_that_stand_nowhere_are_said_to(dossier: Dossier) -> None:
    assert passages_report(dossier, "a", TEXTS, "submarine") == "a: no passage holds “submarine”\n"


def test_words_that_no_anchor_can_hold_are_said_to_stand_there_more_than_once(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "texts").mkdir()
    (root / "texts" / "a.txt").write_text("A pier\nHo ho ho ho ho ho ho ho\n", "utf-8")
    report = passages_report(load(root)[0], "a", root / "texts", "ho ho")
    assert '→ at: a#p2 "…"   # ho ho stands there more than once: take two to five words beside it' in report


@pytest.mark.parametrize("wanted", ["the", "lens", "Tamblyn", "Harbour", "“", ","])
def test_every_citation_proposed_can_be_pasted_and_holds(wanted: str, dossier: Dossier) -> None:
    texts, _ = evidence.read_texts(dossier, TEXTS)
    proposed = re.findall(r"→ at: (.*?)(?:   #.*)?$", passages_report(dossier, None, TEXTS, wanted), re.MULTILINE)
    assert proposed
    for typed in proposed:
        tree = read_yaml("fact.yml", f"says: [{{at: {typed}, gist: x}}]".encode())
        [said] = tree.root["says"]  # type: ignore[index]
        citation = Citation.model_validate(said["at"])
        assert citation.anchor
        assert len(evidence.words(citation.anchor)) in range(2, 6)
        passage = texts[citation.source][citation.passage - 1]
        assert evidence.normalise(passage).count(evidence.normalise(citation.anchor)) == 1


def test_a_proposal_leaves_out_the_signs_around_it(dossier: Dossier) -> None:
    assert not re.search(r'→ at: \S+ "[“,.]|[”,.]"$', passages_report(dossier, None, TEXTS, "lamp room"), re.MULTILINE)


@pytest.mark.parametrize("anchor", ["it, he said", "said: no", "a #tag", "it's {so}", "plain words", '"quoted" words'])
def test_what_is_pasted_between_brackets_arrives_whole(anchor: str) -> None:
    citation = f'a#p3 "{anchor}"'
    assert read_yaml("x.yml", f"[{{at: {pasted(citation)}}}]".encode()).root == [{"at": citation}]
    assert read_yaml("x.yml", f"at: {pasted(citation)}".encode()).root == {"at": citation}


def test_a_source_nobody_knows_is_refused_with_the_nearest(dossier: Dossier) -> None:
    with pytest.raises(DossierError, match="no source 'aa'"):
        passages_report(dossier, "aa")


def test_a_text_that_is_not_there_is_missed_for_the_source_that_is_asked_for(dossier: Dossier, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes((TEXTS / "b.txt").read_bytes())
    assert passages_report(dossier, "b", tmp_path)
    with pytest.raises(DossierError, match=r"no text 'a\.txt'"):
        passages_report(dossier, "a", tmp_path)
