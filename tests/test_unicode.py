"""What Unicode says of texts in any script."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from generator.judged import Judged
from generator.model import Dossier, Person, Term
from generator.pages import pages
from generator.unicode import Words, breadth, cleaned, comparable, hidden_at, printable, sort_key


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("His 48-year-old  clerk’s – U.S. visa.", ["His", "48-year-old", "clerk’s", "–", "U.S.", "visa."]),
        ("등대지기는 3월 초에 떠났다.", ["등대지기는", "3월", "초에", "떠났다."]),
        ("Người gác đèn đã rời đi.", ["Người", "gác", "đèn", "đã", "rời", "đi."]),
        ("守塔人离开了灯塔，在三月初。", ["守", "塔", "人", "离开", "了", "灯塔", "在", "三", "月初"]),
        ("看守人は「灯台」を NHK 放送で見た", ["看守", "人", "は", "灯台", "を", "NHK", "放送", "で", "見", "た"]),
        ("ชาวประมงสองคนทำงานริมน้ำ", ["ชาว", "ประมง", "สอง", "คน", "ทำงาน", "ริม", "น้ำ"]),
        ("𠮷野さんは12枚の絵を見た。", ["𠮷", "野", "さん", "は", "12", "枚", "の", "絵", "を", "見", "た"]),
        ("฿500 paid", ["500", "paid"]),
        ("", []),
    ],
    ids=["English", "Korean", "Vietnamese", "Chinese", "Japanese", "Thai", "beyond 16 bits", "a sign", "nothing"],
)  # fmt: skip
def test_words_end_where_the_script_ends_them(text: str, found: list[str]) -> None:
    assert list(Words(text)) == found
    assert len(Words(text)) == len(found)


@pytest.mark.parametrize(("text", "room"), [("", 0), ("Ad a", 4), ("김 A", 4), ("北京", 4), ("سليم", 4)])
def test_a_sign_of_korean_takes_twice_the_room_of_a_letter(text: str, room: int) -> None:
    assert breadth(text) == room


def test_thai_that_was_normalised_has_the_same_words() -> None:
    text = "ชาวประมงสองคนทำงานริมน้ำ"
    folded = unicodedata.normalize("NFKC", text)
    assert folded != text
    assert list(Words(folded)) == [unicodedata.normalize("NFKC", word) for word in Words(text)]


def test_a_run_of_words_is_the_text_as_it_is_printed() -> None:
    assert Words("見張りは、去った。").run(0, 2) == "見張りは"
    assert Words("gone – at last").run(0, 3) == "gone – at"
    assert Words("gone").run(2, 3) == ""


@pytest.mark.parametrize(
    ("start", "end", "touched"), [(0, 4, [0]), (3, 6, [0, 1]), (4, 5, []), (5, 5, []), (2, 99, [0, 1, 2])]
)
def test_a_word_is_touched_where_any_part_of_it_is_between_two_places(start: int, end: int, touched: list[int]) -> None:
    assert list(Words("gone at last").touched(start, end)) == touched


def test_names_sort_as_a_reader_looks_for_them() -> None:
    names = [
        "zebra",
        "Zola",
        "Émile",
        "Eta",
        "apple",
        "Øre",
        "Oslo",
        "Łódź",
        "Lima",
        "Ångström",
        "김보람",
        "سليم",
        "de Vries",
    ]
    in_order = ["Ångström", "apple", "de Vries", "Émile", "Eta", "Lima", "Łódź", "Øre", "Oslo", "zebra", "Zola"]
    assert sorted(names, key=sort_key) == [*in_order, "سليم", "김보람"]


@pytest.mark.parametrize(("first", "second"), [("resume", "résumé"), ("polish", "Polish")])
def test_accents_and_capitals_part_only_what_is_equal_without_them(first: str, second: str) -> None:
    assert sort_key(first) < sort_key(second) < sort_key(f"{first}s")


def test_every_list_of_names_is_in_that_order() -> None:
    names = {"z": "Zola", "e": "Émile", "t": "Eta", "o": "Øre"}
    form = {"form": "X Y", "seen": ["a#p1"]}
    people = {key: Person.model_validate({"id": key, "name": name, "forms": [form]}) for key, name in names.items()}
    words = {f"{key}s": {"id": f"{key}s", "name": name, "meaning": "X."} for key, name in names.items()}
    terms = {key: Term.model_validate(fields) for key, fields in words.items()}
    made: dict[str, Any] = {
        path: page.shows for path, page in pages(Judged(Dossier(people=people, terms=terms))).items()
    }
    in_order = ["Émile", "Eta", "Øre", "Zola"]
    assert [entry.record.name for entry in made["people/index.md"]["entries"]] == in_order
    assert [record.name for _, _, group in made["names.md"]["groups"] for record in group] == in_order
    assert [term.name for term in made["glossary.md"]["terms"]] == in_order


# --- signs that nobody sees -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "خانه\u200cها",
        "بِ\u200cه",
        "नमस्\u200cते",
        "क्\u200dष",
        "ශ්\u200dරී",
        "❤\ufe0f and ⚠\ufe0e, 1\ufe0f\u20e3",
        "\U0001f469\u200d\U0001f692, \U0001f469\U0001f3fd\u200d\U0001f692, \U0001f3f3\ufe0f\u200d\U0001f308",
        "葛\U000e0100城",
        "ᠠ\u180b",
    ],
)
def test_an_unseen_sign_that_spells_a_word_or_a_picture_is_part_of_it(text: str) -> None:
    assert hidden_at(text) is None
    assert cleaned(text) == text
    assert printable(text) == text


@pytest.mark.parametrize(
    "sign",
    [
        *"\u00ad\u034f\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u2060\u2061\u2800\u3164\ufe0e\ufe0f\uffa0\ufff0\ufeff",
        "\U0001bca0",
        "\U0001d173",
        "\U000e0041",
        "\U000e0100",
    ],
)
@pytest.mark.parametrize("around", ["{}lens", "le{}ns", "lens{}", "le {} ns", "ر{}ه", "조{}성길", "葛 {}"])
def test_one_that_spells_nothing_is_found_and_left_out(sign: str, around: str) -> None:
    text = around.format(sign)
    assert hidden_at(text) == around.index("{")
    assert cleaned(text) == comparable(text) == around.format("")
    assert sign not in printable(text)
