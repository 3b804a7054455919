"""Articles in scripts that divide words otherwise than English are cited, found and guarded as English ones are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.authoring import passages_report
from generator.evidence import (
    Line,
    Locks,
    anchor_share,
    check_anchors,
    copied_runs,
    normalise,
    shortest_anchors,
    shown_runs,
    too_close,
    verify,
    words,
    words_shown,
)
from generator.evidence.claims import NONE, of_passage
from generator.unicode import Words
from tests.evidence.invented import HARBOUR, citing, codes, dossier, spelled


@dataclass(frozen=True)
class Script:
    """A passage in one script, and what may be said about it."""

    passage: str
    wanted: str
    """A word that it prints."""
    anchor: str
    """Words around that, which it prints once."""
    too_long: str
    """Six words of it."""
    copied: str
    """A sentence that repeats seven words of it or more, in other punctuation."""
    own: str
    """A sentence that says the same in other words."""

    @property
    def texts(self) -> dict[str, list[str]]:
        return {"harbour": ["Title of it"], "coast": ["Title of it", self.passage]}


SCRIPTS = {
    "Chinese": Script(
        "守塔人在三月初离开了灯塔。两个渔夫说，他在天亮之前划船出海，从此没有人再见过他。",
        "灯塔",
        "离开了灯塔",
        "在三月初离开了灯塔",
        "据说守塔人在三月初离开了灯塔！",
        "三月上旬，塔里已经没有人看守。",
    ),
    "Japanese": Script(
        "看守人は三月の初めに灯台を去った。二人の漁師によると、夜明け前に小舟で沖へ出て、それきり姿を見せていない。",
        "灯台",
        "初めに灯台を",
        "看守人は三月の初め",
        "噂では「看守人は三月の初めに灯台を去った」らしい。",
        "三月上旬から、見張りの姿は誰にも見られていない。",
    ),
    "Thai": Script(
        "ผู้ดูแลประภาคารหายตัวไปเมื่อต้นเดือนมีนาคม ชาวประมงสองคนบอกว่าเขาทำงานริมน้ำก่อนรุ่งสาง",
        "ประภาคาร",
        "ดูแลประภาคาร",
        "ประภาคารหายตัวไปเมื่อต้นเดือน",
        "มีข่าวว่า ผู้ดูแลประภาคารหายตัวไปเมื่อต้นเดือนมีนาคม",
        "ไม่มีใครเฝ้าหอไฟตั้งแต่ช่วงแรกของมีนาคม",
    ),
    "Korean": Script(
        "등대지기는 3월 초에 등대를 몰래 떠났다. 어부 두 사람은 그가 동트기 전에 배를 저어 나갔다고 말했다.",
        "등대를",
        "초에 등대를",
        "등대지기는 3월 초에 등대를 몰래 떠났다",
        "소문에는 등대지기는 3월 초에 등대를 몰래 떠났다, 어부 두 사람은",
        "봄이 되자 불을 지키는 이가 없었다.",
    ),
}


@pytest.fixture(params=SCRIPTS)
def script(request: pytest.FixtureRequest) -> Script:
    return SCRIPTS[request.param]


def test_words_that_stand_once_in_the_passage_are_an_anchor(script: Script) -> None:
    problems, locks = verify(citing(f'coast#p2 "{script.anchor}"'), script.texts, Locks())
    assert not problems
    assert [line.passage for line in locks.lines["coast"]] == [of_passage(script.passage)] != [NONE]


def test_every_proposed_anchor_verifies_and_shows_the_word_that_was_looked_for(script: Script) -> None:
    proposals = shortest_anchors(script.passage, script.wanted)
    assert proposals
    assert all(script.wanted in proposal for proposal in proposals)
    assert not verify(citing(*(f'coast#p2 "{anchor}"' for anchor in proposals)), script.texts, Locks())[0]


def test_an_author_is_shown_the_passage_and_citations_to_paste(script: Script, tmp_path: Path) -> None:
    for name, passages in (("harbour", HARBOUR), ("coast", script.texts["coast"])):
        (tmp_path / f"{name}.txt").write_text("\n".join(passages), encoding="utf-8")
    report = passages_report(dossier(), "coast", tmp_path, script.wanted)
    assert re.search(rf'→ at: coast#p2 "[^"]*{script.wanted}[^"]*"', report)


def test_an_anchor_has_two_to_five_words(script: Script) -> None:
    dossier = citing(f'coast#p2 "{script.too_long}"', f'coast#p2 "{script.wanted}"')
    long, short = check_anchors(dossier)
    assert long.what.endswith("has 6 words")
    assert short.what.endswith("has 1 word")
    kept = re.findall(r'"(.*)"', long.hint)[0]
    assert script.too_long.startswith(kept)
    assert len(words(kept)) == 5
    assert short.hint == "add a word that stands beside it"


def test_an_anchor_that_is_not_there_is_answered_with_the_nearest_words(script: Script) -> None:
    typed = script.anchor[:-1] + "x"
    [problem] = verify(citing(f'coast#p2 "{typed}"'), script.texts, Locks())[0]
    assert problem.code == "anchor-not-found"
    nearest = re.findall(r'"(.*)"', problem.hint)[0]
    assert nearest in script.passage


def test_seven_words_in_a_row_are_copied_whatever_the_punctuation(script: Script) -> None:
    [run] = copied_runs({"gist": script.copied}, script.texts)
    assert (run.source, run.passage) == ("coast", 2)
    assert len(words(run.words)) >= 7
    assert not copied_runs({"gist": script.own}, script.texts)


def test_a_gist_that_repeats_its_passage_is_too_close(script: Script) -> None:
    assert too_close(script.copied, script.passage)
    assert not too_close(script.own, script.passage)


def test_the_share_that_anchors_show_is_counted_in_words(script: Script) -> None:
    total = len(words(script.passage)) + 3
    shown = len(words(script.anchor))
    assert 2 <= shown <= 5
    assert (
        anchor_share(words_shown(citing(f'coast#p2 "{script.anchor}"'), script.texts), script.texts)["coast"]
        == shown / total
    )


def test_anchors_that_touch_show_a_run_together(script: Script) -> None:
    printed = Words(normalise(script.passage))
    touching = citing(f'coast#p2 "{printed.run(0, 4)}"', f'coast#p2 "{printed.run(4, 8)}"')
    [run] = shown_runs(words_shown(touching, script.texts), script.texts)
    assert run.words == printed.run(0, 8)


def test_a_passage_that_once_counted_as_one_word_has_not_changed(script: Script) -> None:
    story = spelled(script.wanted, "coast#p2")
    _, locks = verify(story, script.texts, Locks())
    [line] = locks.lines["coast"]
    once = Locks({"coast": (Line(line.owner, line.citation, NONE, line.claim),)}, locks.records)
    problems, after = verify(story, script.texts, once)
    assert codes(problems) == []
    assert after == locks
