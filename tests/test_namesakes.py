"""Two names nearly alike: which are, that none is missed for not comparing every two, and how few are compared."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.names import names
from generator.check import Case, check, namesakes
from generator.check.on_ids import nearly_one_name
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier, Person


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Jo Song Gil", "Cho Song-gil", True),
        ("Song Gil Jo", "Jo Song Gil", True),
        ("Kim Jong Un", "Kim Jong Il", True),
        ("Kim Jong Un", "Kim Chon", False),
        ("Kim Jong-un", "Mun Jong-nam", False),
        ("Mr. Rook, Silas", "Silas Rook", True),
        ("Inès Prault", "Ines Prault", True),
        ("Pope John 22", "Pope John 23", False),
        ("Kim", "Kim", False),
        ("김보람", "김보람", True),
        ("김 보람", "김보람", True),
        ("김보람 씨", "김보람", True),
        ("김보람", "김보라", False),
        ("김보람", "김보람이", False),
        ("남궁보람", "남궁보라", False),
        ("김 씨", "김 씨", False),
        ("김", "김", False),
        ("王伟", "王伟", True),
        ("王伟", "王伟明", False),
        ("山田太郎", "山田太朗", False),
        ("山田 太郎さん", "山田太郎", True),
        ("アレクサンドル", "アレクサンダル", True),
        ("アレクサンドル・ペトロフ", "アレキサンドル・ペトロフ", True),
        ("김보람", "Kim Boram", False),
    ],
)
def test_names_are_nearly_the_same(one: str, other: str, near: bool, tmp_path: Path) -> None:
    people = tmp_path / "site_src" / "people"
    people.mkdir(parents=True)
    people.joinpath("two.yml").write_text(
        f"- {{id: a, name: '{one}'}}\n- {{id: b, name: '{other}'}}\n", encoding="utf-8"
    )
    dossier, _ = load(tmp_path)
    assert ("nearly-one-name" in {problem.code for problem in check(Judged(dossier))}) is near


def people(called: list[str]) -> dict[str, Person]:
    return {f"p{n}": Person(id=f"p{n}", name=name) for n, name in enumerate(called)}


def found(called: list[str]) -> set[tuple[str, str]]:
    """Every two people the rule asks about."""
    dossier = Dossier(people=people(called))
    problems = [*nearly_one_name(Case(Judged(dossier)))]
    return {(problem.hint.split("(person:")[1].rstrip(")."), problem.what) for problem in problems}


def alike(called: list[str]) -> set[tuple[str, str]]:
    """The same, with every two names compared."""
    return set(_alike(people(called)))


def _alike(everybody: dict[str, Person]) -> Iterator[tuple[str, str]]:
    spelled = [spelling for person in everybody.values() for spelling in namesakes._spellings(person)]
    for one, other in combinations(spelled, 2):
        if one.numbers == other.numbers and namesakes._alike(one, other):
            yield one.person.id, f"'{other.name}' is nearly '{one.name}': one person or two?"


def misspelt(name: str, random: Random) -> str:
    """The name with up to four letters lost, doubled or changed."""
    letters = list(name)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(letters))
        letters[at] = random.choice(["", letters[at] * 2, random.choice("aeiknorst")])
    return "".join(letters)


def test_nobody_is_missed_among_thousands_of_pairs() -> None:
    random = Random(7)
    called = list(islice(names(random), 250))
    called += [misspelt(name, random) for name in called]
    expected = alike(called)
    assert len(expected) > 150
    assert found(called) == expected


@given(st.lists(st.text("abc d", min_size=3, max_size=24).filter(str.strip), max_size=12))
def test_nobody_is_missed_however_few_letters_names_are_made_of(called: list[str]) -> None:
    assert found(called) == alike(called)


def test_nobody_is_missed_whose_name_is_longer_than_what_is_counted() -> None:
    long = "Jo " + "Song Gil " * 12
    assert found([long, f"{long} Cho", "Jo Song Gil"]) == alike([long, f"{long} Cho"])


@pytest.mark.parametrize("number", [300, 3000])
def test_a_name_is_compared_with_few_others(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    in_full = namesakes._alike

    def counting(one: namesakes.Spelling, other: namesakes.Spelling) -> bool:
        nonlocal compared
        compared += 1
        return in_full(one, other)

    monkeypatch.setattr(namesakes, "_alike", counting)
    found(list(islice(names(Random(7)), number)))
    assert 0 < compared < 6 * number
