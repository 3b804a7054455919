"""A dossier is told in its own language: whatever the program says of it, beside others of other languages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from generator import words
from generator.builder import runs, settings
from generator.judged import Judged
from generator.load import load
from generator.model import Language
from generator.review import preview
from generator.site import examine, publish
from generator.unicode import sort_key
from generator.words import kept, unlike, untranslated
from generator.words.particles import with_particle
from tests.harness import DOSSIER, pier, rendered, spoken_too
from tests.pseudo import in_letters, pseudo_catalogue, pseudo_dossier, pseudo_language

LETTERS = "".join(chr(0x5D0 + n) for n in range(26))


@cache
def hebrew() -> Language:
    """A language that runs from right to left, and says what ours says."""
    return pseudo_language("he", LETTERS)


def in_hebrew(root: Path) -> Path:
    """A dossier that brings its language along: here one that is written from right to left."""
    (pier(root) / "site_src" / "site.yml").write_text("language: he\n", encoding="utf-8")
    [(path, text)] = hebrew().own
    (root / path).parent.mkdir()
    (root / path).write_text(text, encoding="utf-8")
    return root


def test_two_dossiers_are_told_side_by_side_each_in_its_own_language(tmp_path: Path) -> None:
    asked: dict[str, Callable[..., object]] = {
        "the reason": lambda judged: judged.judgements["pier-stood"].reason,
        "the counts": lambda judged: judged.facts["pier-stood"].counts,
        "what hangs on it": lambda judged: " ".join(judged.facts["pier-stood"].dependence),
        "when its sources came out": lambda judged: judged.sources_run,
        "the menu": lambda judged: judged.addresses.menu[-1][0],
        "the foot": lambda judged: publish(judged, []).sources_run,
    }
    ours, theirs = (examine(root)[0] for root in (pier(tmp_path / "ours"), in_hebrew(tmp_path / "theirs")))
    for what, ask in asked.items():
        english, hebrew = str(ask(ours)), str(ask(theirs))
        assert re.search("[a-z]{3}", english), what
        assert re.search("[א-ת]{3}", hebrew), what
        assert not re.search(r"(?<![/\w-])(?!pier|facts)[a-z]{3,}", hebrew), what
        assert words.say("page-home") == "Home"


def test_on_pages_too_no_space_stands_between_sentences_where_the_language_wants_none(tmp_path: Path) -> None:
    near = pseudo_catalogue(LETTERS).replace(
        "listed-sentences = { $before } { $next }", "listed-sentences = { $before }{ $next }"
    )
    (tmp_path / "words").mkdir()
    root = pier(tmp_path / "pier")
    (root / "site_src" / "site.yml").write_text("language: ja\n", encoding="utf-8")
    with spoken_too(tmp_path / "words" / "ja.ftl", near):
        made = rendered(root, "index.md", "facts/pier-stood.md", "sources/index.md")
    ended = re.compile(r"\.(?:\]\([^)]*\))?(?:</\w+>)? <(?!bdi).*")
    assert not {path: ended.findall(page) for path, page in made.items() if ended.search(page)}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in that language, as MkDocs builds it, with every warning an error."""
    root = in_hebrew(tmp_path_factory.mktemp("hebrew") / "pier")
    runs.build_into(settings.read(root), into=root / "site")
    return root / "site"


def test_a_site_in_a_language_that_runs_leftwards_does_as_a_whole(built: Path) -> None:
    for name in ("index.html", "facts/pier-stood/index.html", "404.html"):
        page = (built / name).read_text(encoding="utf-8")
        assert page.count('<html dir="rtl" lang="he"') == page.count('<body dir="rtl"') == 1


def test_a_language_that_material_does_not_know_is_spoken_around_the_page_too(tmp_path: Path) -> None:
    letters = "".join(chr(0x1200 + 8 * n) for n in range(26))
    root = pier(tmp_path / "pier")
    (root / "site_src" / "site.yml").write_text("language: am\n", encoding="utf-8")
    [(path, text)] = pseudo_language("am", letters).own
    (root / path).parent.mkdir()
    (root / path).write_text(text, encoding="utf-8")
    runs.build_into(settings.read(root), into=root / "site")
    page = (root / "site" / "index.html").read_text(encoding="utf-8")
    assert page.count('<html lang="am"') == 1
    around = (
        re.search('class="md-skip">(.*?)<', page, re.DOTALL),
        re.search('<nav class="md-header.*?label="(.*?)"', page),
    )
    assert [found and found[1].strip() for found in around] == [
        in_letters(said, letters) for said in ("Skip to content", "Header")
    ]


def test_what_a_preview_weighs_is_written_as_the_language_writes_it(built: Path) -> None:
    (built / "preview").mkdir()
    preview.add_weights(built, hebrew())
    [(_, alone, _), *_] = json.loads((built / preview.WEIGHTS).read_text(encoding="utf-8"))
    assert alone.endswith(in_letters("kB", LETTERS))


def test_what_stands_alone_is_no_place_for_markup() -> None:
    """The whole of the tests' dossier on a page that runs leftwards: no code and no address has an element in it."""
    made = publish(Judged(pseudo_dossier(load(DOSSIER)[0], hebrew())), [])
    pages = {path: content.decode() for path, content in made.files.items() if path.endswith(".md")}
    assert sum(page.count('<bdi dir="ltr">') for page in pages.values()) > 100
    for path, page in pages.items():
        assert not re.search(r"\]\([^)\n]*<bdi|=\"[^\"\n]*<bdi|\{:[^}\n]*<bdi", page), path
        assert not any("<bdi" in code for code in re.findall(r"`([^`\n]*)`", page)), path


def test_what_runs_rightwards_on_it_lies_apart(built: Path) -> None:
    page = (built / "facts" / "pier-stood" / "index.html").read_text(encoding="utf-8")
    assert '<bdi dir="ltr">The pier stood</bdi>&#46;</h1>' in page
    assert ": \u2068The pier stood\u2069. - " in page.partition("</title>")[0]
    assert in_letters("Permanent id", LETTERS) in page


def test_what_authors_read_is_english_whatever_the_dossier_is_in(tmp_path: Path) -> None:
    root = in_hebrew(tmp_path / "pier")
    (root / "site_src" / "facts" / "pier.yml").write_text(
        "{id: pier-stood, about: [dock], statement: It stood.}", encoding="utf-8"
    )
    assert "no subject 'dock'" in [problem.what for problem in examine(root)[1]]


# --- catalogues -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", words.known_languages())
def test_every_language_says_what_english_says(language: str) -> None:
    """Of the same variables, uses and markup. No message waits for a number that its language does not tell apart."""
    ours = Language(language, tuple(kept(language).items()))
    assert not unlike(ours)
    assert not [*untranslated(ours)]


# --- names and dates as readers of a language expect them -------------------------------------------------------------

# the letters of a language · names in its order
ORDERS = {
    "": ["Ärla", "Arne", "Ch", "Cz", "김", "이"],
    "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö": ["Arne", "Zara", "Åsa", "Ärla", "Östen"],
    "a b c č d e f g h ch i": ["Cyril", "Čeněk", "Dana", "Hugo", "Chrudim", "Ivan"],
    "ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ": ["7호", "강", "김", "까치", "나", "홍", "Adams", "李"],
}


@pytest.mark.parametrize(("alphabet", "names"), ORDERS.items())
def test_names_stand_where_readers_of_the_language_look_for_them(alphabet: str, names: list[str]) -> None:
    keys = [sort_key(name, alphabet) for name in names]
    assert all(first < second for first, second in pairwise(keys))


@pytest.mark.parametrize(
    ("phrase", "ends"),
    [
        ("김보람", "은"),
        ("나무", "는"),
        ("“나무”", "는"),
        ("[김보람](people/kim.md)", "은"),
        ("<bdi>나무</bdi>", "는"),
        ("나무(두 그루 가운데 한 그루뿐)", "는"),
        ("[김보람](people/kim.md)(나무 포함)", "은"),
        ("기사 3", "은"),
        ("기사 4", "는"),
        ("NIS", "는"),
        ("KRL", "은"),
        ("Adams", "은(는)"),
        ("", "은(는)"),
    ],
)
def test_a_particle_is_chosen_by_the_last_sound(phrase: str, ends: str) -> None:
    assert with_particle(phrase, "은", "는") == phrase + ends


@pytest.mark.parametrize(("phrase", "told"), [("서울", "서울로"), ("부산", "부산으로"), ("제주", "제주로")])
def test_one_consonant_counts_as_none_before_one_particle(phrase: str, told: str) -> None:
    assert with_particle(phrase, "으로", "로") == told
