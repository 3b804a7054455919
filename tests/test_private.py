"""What finds somebody is seen in Korean, too, and what only looks like it is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import site
from tests.harness import pier

SEEN = {
    "생년월일은 1984년 3월 2일이다.": "the day on which somebody was born",
    "그는 1984년 3월 2일에 태어났다.": "the day on which somebody was born",
    "생일은 3월 2일이었다.": "the day on which somebody was born",
    "그는 서울 종로구 세종대로 12에 살았다.": "the address of a house",
    "그는 마포구 월드컵로3길 45-2에 살았다.": "the address of a house",
    "주소는 강남구 역삼동 123번지이다.": "the address of a house",
    "그는 은하아파트 101동 1203호에 살았다.": "the address of a house",
    "전화는 02-312-3456이다.": "a telephone number",
    "전화는 010-1234-5678이다.": "a telephone number",
    "김아다는 15세였다.": "the age of a child beside a name",
    "17살인 김아다가 떠났다.": "the age of a child beside a name",
    "미성년인 김아다가 떠났다.": "the age of a child beside a name",
}
ALONE = (
    "김아다는 45세였다.",
    "김아다는 5세기의 등대와 3세대를 말했다.",
    "김아다는 서울로 3명을 보냈다.",
    "김아다는 2019-03-0412를 적었다.",
    "열다섯 사람 가운데 15세인 사람은 없었다.",
    "김아다는 등대로 12년 동안 갔다.",
)


def told(root: Path, statement: str) -> set[str]:
    """What the rule tells of a fact that says this, in a dossier with a person."""
    root = pier(root)
    (root / "site_src/people").mkdir()
    (root / "site_src/people/ada.yml").write_text("{id: ada, name: 김아다}\n", encoding="utf-8")
    fact = root / "site_src/facts/pier.yml"
    fact.write_text(fact.read_text(encoding="utf-8").replace("The pier stood.", statement), encoding="utf-8")
    found = [problem for problem in site.examine(root)[1] if problem.code == "private-detail"]
    assert all(problem.mark.file == "site_src/facts/pier.yml" for problem in found)
    return {problem.what.removeprefix("this tells ") for problem in found}


@pytest.mark.parametrize("statement", SEEN)
def test_what_finds_somebody_is_seen(statement: str, tmp_path: Path) -> None:
    assert told(tmp_path / "pier", statement) == {SEEN[statement]}


@pytest.mark.parametrize("statement", ALONE)
def test_what_only_looks_like_it_is_left_alone(statement: str, tmp_path: Path) -> None:
    assert told(tmp_path / "pier", statement) == set()
