"""The pictures by which pages are known where they are shared: drawn with one font, small, and kept between builds."""

from __future__ import annotations

import hashlib
import io
import re
from pathlib import Path

import pytest

from generator import cards
from generator.builder import building, runs, settings
from generator.model import STANDINGS
from generator.pages.page import Card
from generator.problem import DossierError
from tests.harness import DOSSIER, PIER, pier, tiny, typed

if not cards.available():
    pytest.skip("not run: what draws cards is an extra, cards", allow_module_level=True)

from PIL import Image

from generator.cards import drawing

HERE = Path(cards.__file__).parent
STOOD = Card("Reported", "The pier stood.", ("1 article, from Ada",))


def picture(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")


def draw(card: Card) -> Image.Image:
    return picture(drawing.drawn(card, "The pier", "example.org/facts/pier-stood"))


def test_every_standing_has_a_shape_and_a_colour_of_its_own() -> None:
    drawings = [
        draw(Card("Reported", "It stood.", (), standing.slug, standing.filled, standing.outlined))
        for standing in STANDINGS
    ]
    grey = {image.convert("L").point(lambda shade: 255 * (shade > 200)).tobytes() for image in drawings}
    assert len(grey) == len(drawings), "told apart by their shapes alone"
    assert len({image.getpixel((600, 5)) for image in drawings}) > len(drawings) / 2


def test_the_same_card_is_the_same_picture() -> None:
    assert drawing.drawn(STOOD, "The pier", "") == drawing.drawn(STOOD, "The pier", "")


@pytest.mark.parametrize(
    "card",
    [
        Card(
            "Reported, 5 answers", "Who stood on the pier that night, and for how long? " * 6, ("He stood. " * 20,) * 9
        ),
        Card(
            "전해짐",
            "나루터의 종이 사라졌고 그 뒤로 마을 사람 누구도 보지 못했다. " * 4,
            ("기사 3건, 발언자 2명 인용",) * 6,
        ),
        Card("Unknown", "W" * 200, ("M" * 200,) * 4),
    ],
    ids=["long", "Korean", "without spaces"],
)
def test_the_longest_card_is_small_and_nothing_of_it_is_cut_off(card: Card) -> None:
    content = drawing.drawn(card, "A site with a name " * 9, "example.org/" * 20)
    assert len(content) <= 25_000
    image = picture(content)
    assert image.size == (1200, 630)
    paper = image.getpixel((20, 300))
    edges = [image.crop((0, 20, 60, 630)), image.crop((1140, 20, 1200, 630)), image.crop((0, 615, 1200, 630))]
    assert all(edge.getcolors() == [(edge.width * edge.height, paper)] for edge in edges)


def test_what_is_left_out_ends_in_three_dots_behind_a_whole_word() -> None:
    [line] = drawing._wrapped("one two three four five six seven", 60, 500, most=1)
    assert line.endswith("…")
    assert (
        line.removesuffix("…").split() == ["one", "two", "three", "four", "five", "six", "seven"][: len(line.split())]
    )


def test_a_card_with_more_lines_than_it_has_room_for_says_so() -> None:
    answers = tuple(f"{letter}) She left." for letter in "abcdef")
    shown = [line for _, line in drawing._placed(answers, drawing.LOWEST - 100)]
    assert shown == ["a) She left.", "b) She left.", "c) She left. …"]
    assert [line for _, line in drawing._placed(answers[:3], drawing.LOWEST - 100)] == [*answers[:3]]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Zoë Tamblyn’s “lens” – 1,012 prisms…", True),
        ("한국어 조성길", True),
        ("البرج", False),
        ("灯台", False),
        ("ţ", False),
    ],
)
def test_a_card_needs_every_sign_of_its_words(text: str, *, there: bool) -> None:
    assert drawing.can_be_drawn(Card("Reported", text), "The pier") == there


def test_facts_questions_and_people_have_cards_and_nothing_else_has() -> None:
    carded = {page.kind for page in tiny().pages.values() if page.card}
    assert carded == {"fact", "person", "question"}
    assert all(page.card for page in tiny().pages.values() if page.kind in carded)


def test_the_font_is_the_one_that_its_page_names_and_its_licence_lies_beside_it() -> None:
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    assert hashlib.sha256(drawing.FONT.read_bytes()).hexdigest() in readme
    assert "SIL OPEN FONT LICENSE Version 1.1" in (HERE / "Pretendard.LICENSE.txt").read_text(encoding="utf-8")
    shown = sum(drawing._shows(chr(sign)) for sign in range(0xAC00, 0xAC00 + 11_172, 97))
    assert shown > 20, "the syllables that its page counts"


# --- in a site --------------------------------------------------------------------------------------------------------


def test_a_page_names_its_card_and_what_is_on_it(tmp_path: Path) -> None:
    root = pier(tmp_path / "pier")
    (root / "mkdocs.yml").write_text(f"{PIER['mkdocs.yml']}site_url: https://example.org/pier/\n", encoding="utf-8")
    site = building.build(root, tmp_path / "site", cards=True)
    page = (site / "facts" / "pier-stood" / "index.html").read_text(encoding="utf-8")
    assert '"og:image" content="https://example.org/pier/assets/cards/facts/pier-stood.png"' in page
    assert re.search('"og:image:alt" content="Nobody clearly cited · The pier stood. · 1 article"', page)
    assert picture((site / "assets/cards/facts/pier-stood.png").read_bytes()).size == (1200, 630)
    assert "assets/social.png" in (site / "index.html").read_text(encoding="utf-8")


def test_a_card_is_drawn_once_and_forgotten_when_no_page_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(card: Card) -> dict[str, bytes]:
        return dict(cards.cards({"facts/pier-stood.md": card}, "The pier", "", tmp_path))

    first = made(STOOD)
    monkeypatch.setattr(drawing, "drawn", lambda *_: pytest.fail("it was drawn again"))
    assert made(STOOD) == first
    monkeypatch.setattr(drawing, "drawn", lambda *_: b"another")
    assert made(Card("Unknown", "The pier stood.")) == {"facts/pier-stood.md": b"another"}
    assert len([*(tmp_path / cards.KEPT).glob("*.png")]) == 1
    assert (tmp_path / cards.KEPT / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_without_pillow_a_build_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = pier(tmp_path)
    (root / "mkdocs.yml").write_text(
        "site_name: The pier\nplugins:\n  - explainer:\n      cards: true\n", encoding="utf-8"
    )
    monkeypatch.setattr(cards, "available", lambda: False)
    with pytest.raises(DossierError, match="pip install 'sourced-explainer") as refused:
        runs.build_into(settings.read(root), root / "site")
    assert [str(problem.mark) for problem in refused.value.problems] == ["mkdocs.yml:3:5"]


@pytest.mark.parametrize(
    ("said", "codes"), [("", ["undecided-cards"]), (": {cards: true}", []), (": {cards: false}", [])]
)
def test_a_site_with_an_address_says_whether_it_has_cards(tmp_path: Path, said: str, codes: list[str]) -> None:
    root = pier(tmp_path)
    address = "site_url: https://example.org/pier/"
    (root / "mkdocs.yml").write_text(f"site_name: P\n{address}\nplugins:\n  - explainer{said}\n", encoding="utf-8")
    assert [problem.code for problem in settings.faults_of_a_release(root)] == codes


def test_what_is_no_answer_is_refused_where_it_is_typed(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "mkdocs.yml").write_text("site_name: P\nplugins:\n  - explainer: {cards: maybe}\n", encoding="utf-8")
    answer = typed("build", "--root", root, "--site", tmp_path / "site")
    assert answer.exit_code == 1
    assert "cards" in answer.output


def test_the_tests_dossier_draws_none() -> None:
    assert "cards" not in (DOSSIER / "mkdocs.yml").read_text(encoding="utf-8")
