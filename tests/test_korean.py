"""A dossier in Korean, from its files to a built site: nothing of it is in another language."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator import words
from generator.amounts import parse
from generator.builder import runs, settings
from generator.load import load
from generator.model import Language
from generator.site import Site, examine, publish
from generator.words.quantities import amount_in_words
from tests.harness import ROOT
from tests.test_pseudo import NO_WORDS, shown

KOREAN = ROOT / "tests" / "korean"
NOTATION = {
    *("EDTF", "UTC", "JSON", "CSL-JSON", "BibTeX", "SHA-256", "CC", "CC0", "BY", "Markdown"),
    *("sourced-explainer", "explainer", "cited"),
}
"""What is written so in Korean too."""


@pytest.fixture(scope="module")
def made() -> Site:
    return publish(*examine(KOREAN))


def test_it_is_sound_and_verified_against_its_texts() -> None:
    assert not examine(KOREAN, KOREAN / "texts", release=True)[1]


def test_everything_that_its_site_says_is_korean(made: Site) -> None:
    known = {*load(KOREAN)[0].records, *NOTATION}
    latin = {
        (text, word)
        for _, text in shown(made)
        for word in re.findall(r"[A-Za-z][\w-]*", NO_WORDS.sub(" ", text), re.ASCII)
    }
    assert not {(text, word) for text, word in latin if word not in known and len(word) > 1}


def test_what_it_computes_reads_as_korean_does(made: Site) -> None:
    page = made.files["facts/where-the-bell-went.md"].decode()
    assert "“박물관에 맡겨졌다”와 “솔섬으로 갔다”는 함께 참일 수 없다." in page
    assert "2012년 4월 5일부터 20일까지" in made.sources_run
    people = made.files["people/index.md"].decode()
    assert people.index("문태오") < people.index("한보미")
    facts = json.loads(made.files["data/facts.json"])["facts"]
    assert {fact["label"] for fact in facts} >= {"엇갈림", "알려지지 않음"}


def test_mkdocs_builds_it_without_a_warning(tmp_path: Path) -> None:
    runs.build_into(settings.read(KOREAN), into=tmp_path / "site")
    page = (tmp_path / "site" / "facts" / "bell-gone" / "index.html").read_text(encoding="utf-8")
    assert '<html lang="ko"' in page
    assert "<title>전해짐: 나루터의 종이 사라졌다. - 나루터의 종은 어디로 갔나</title>" in page
    assert 'placeholder="이름의 어떤 표기든, 숫자, 물음"' in page


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("over 900", "900명 초과"),
        ("under 900", "900명 미만"),
        ("at least 900", "최소 900명"),
        ("900 to 1200", "900~1,200명"),
    ],
)
def test_a_unit_stands_at_its_number_and_what_bounds_it_around_both(typed: str, told: str) -> None:
    with words.speaking(Language("ko")):
        assert amount_in_words(parse(typed), "명") == told
