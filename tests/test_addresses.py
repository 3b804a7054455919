"""Every page has an address to itself, and ``check`` and ``write`` say so where one has not."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import site
from generator.addresses import MOST_CHAPTERS, PAGES, SEARCH, Addresses, address_at, at_words, html_at, relative, url_of
from generator.load import load
from generator.model import Dossier, Topic
from generator.problem import Problem
from tests.harness import DOSSIER, ROOT, copy_of, tiny, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def by_hand(root: Path, path: str) -> list[Problem]:
    """What is said of one more page by hand."""
    page = root / "docs" / path
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("# By hand\n\nIt has words.\n", encoding="utf-8")
    _, problems = site.examine(root)
    return [problem for problem in problems if problem.severity == "error"]


def test_what_is_made_is_known_before_it_is() -> None:
    dossier, _ = load(DOSSIER)
    pages = {path for path, page in tiny().pages.items() if page.kind != "hand-written"}
    assert Addresses(dossier).made == pages - {PAGES["story"]}


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("timeline.md", "/timeline/ is a page made from the records already"),
        ("timeline/index.md", "/timeline/ is a page made from the records already"),
        ("facts/README.md", "/facts/ is a page made from the records already"),
        ("README.md", "/ is a page made from the records already"),
        ("facts/last-lit.md", "/facts/last-lit/ is a page made from the records already"),
        ("people/zoe-tamblin.md", "/people/zoe-tamblin/ is where a retired id leads on already"),
        ("method/index.md", "/method/ is docs/method.md already"),
    ],
)
def test_a_page_by_hand_takes_no_other_pages_place(root: Path, path: str, what: str) -> None:
    [problem] = by_hand(root, path)
    assert (problem.mark.file, problem.code, problem.what) == (f"docs/{path}", "two-at-one-address", what)


def test_a_page_by_hand_may_stand_anywhere_else(root: Path) -> None:
    assert not by_hand(root, "facts/how-we-choose-them.md")
    assert not by_hand(root, "why/index.md")


def test_pages_are_not_written_over_each_other(root: Path, tmp_path: Path) -> None:
    by_hand(root, "timeline.md")
    assert "docs/timeline.md:1:1: " in typed("write", "--root", root, tmp_path / "out").stderr
    assert not (tmp_path / "out").exists()


# --- the tables -------------------------------------------------------------------------------------------------------


def test_every_page_and_file_of_the_tables_is_there() -> None:
    assert set(PAGES.values()) <= tiny().pages.keys()
    assert SEARCH in tiny().files


def test_no_other_module_types_the_path_of_a_page_or_a_file() -> None:
    """Hand-made addresses are those that go wrong when a page moves."""
    tables = {f'"{path}"' for path in (*PAGES.values(), SEARCH)}
    files = [*(ROOT / "generator").rglob("*.py"), *(ROOT / "generator").rglob("*.j2")]
    typed_in = {
        path.relative_to(ROOT).as_posix(): sorted(found)
        for path in files
        if (found := {typed for typed in tables if typed in path.read_text(encoding="utf-8")})
    }
    assert typed_in == {"generator/addresses/tables.py": sorted(tables)}


# --- sections ---------------------------------------------------------------------------------------------------------


def topics(**under: str | None) -> Addresses:
    """The addresses of topics, each below another one or none."""
    return Addresses(Dossier(topics={name: Topic(id=name, name=name, under=above) for name, above in under.items()}))


def test_a_section_has_its_place_on_the_page_of_the_topic_above_it() -> None:
    found = topics(boats=None, races="boats", finals="races")
    assert [found.at(Topic.kind, name) for name in ("boats", "races", "finals")] == [
        "topics/boats.md",
        "topics/boats.md#races",
        "topics/boats.md#finals",
    ]


def test_a_topic_whose_sections_go_round_in_a_circle_has_an_address_all_the_same() -> None:
    found = topics(one="two", two="one", itself="itself", into="one")
    assert [found.at(Topic.kind, name) for name in ("one", "two", "itself")] == [
        "topics/one.md",
        "topics/two.md",
        "topics/itself.md",
    ]
    assert found.made >= {"topics/one.md"}


def test_sections_may_go_as_deep_as_they_like() -> None:
    deep = {f"t{n}": f"t{n + 1}" for n in range(2000)}
    assert topics(**deep, t2000=None).at(Topic.kind, "t0") == "topics/t2000.md#t0"


# --- forms ------------------------------------------------------------------------------------------------------------

URLS = {
    "index.md": "/",
    "README.md": "/",
    "timeline.md": "/timeline/",
    "facts/index.md": "/facts/",
    "facts/README.md": "/facts/",
    "facts/left.md": "/facts/left/",
    "glossary.md#oar": "/glossary/#oar",
    "index.md#standing": "/#standing",
    "a.b/c.d.md": "/a.b/c.d/",
}


@pytest.mark.parametrize(("address", "url"), URLS.items())
def test_an_address_has_its_url(address: str, url: str) -> None:
    assert url_of(address) == url
    assert html_at(address) == f"{url.partition('#')[0]}index.html"[1:]


@pytest.mark.parametrize(
    ("page", "words", "address"),
    [
        ("https://x.example/a", "out before", "https://x.example/a#:~:text=out%20before"),
        ("https://x.example/a#b", "a-b, c & d", "https://x.example/a#b:~:text=a%2Db%2C%20c%20%26%20d"),
        (
            "https://x.example/?q=1",
            "“Zoë’s” 5%",
            "https://x.example/?q=1#:~:text=%E2%80%9CZo%C3%AB%E2%80%99s%E2%80%9D%205%25",
        ),
    ],
)
def test_words_on_a_page_of_the_web_have_an_address(page: str, words: str, address: str) -> None:
    assert at_words(page, words) == address


def test_a_record_is_found_by_its_url() -> None:
    addresses = Addresses(load(DOSSIER)[0])
    records = addresses.dossier.records.values()
    assert all(address_at(url_of(address)) == address for address in map(addresses.of, records))


RELATIVE = {
    ("index.md", "facts/left.md"): "facts/left.md",
    ("facts/left.md", "facts/asked.md"): "../facts/asked.md",
    ("facts/left.md", "people/jo.md"): "../people/jo.md",
    ("facts/left.md", "index.md"): "../index.md",
    ("facts/left.md", "glossary.md#oar"): "../glossary.md#oar",
    ("glossary.md", "glossary.md#oar"): "#oar",
    ("facts/left.md", "facts/left.md"): "../facts/left.md",
    ("a/b/c.md", "a/d.md#e"): "../../a/d.md#e",
}


@pytest.mark.parametrize(("where", "path"), RELATIVE.items())
def test_a_path_leads_from_one_page_to_another(where: tuple[str, str], path: str) -> None:
    assert relative(*where) == path


# --- the menu ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("chapters", "listed"), [(1, 1), (MOST_CHAPTERS, MOST_CHAPTERS), (MOST_CHAPTERS + 1, 0)])
def test_the_menu_names_topics_with_sections_while_they_are_few(chapters: int, listed: int) -> None:
    whole = [Topic.model_validate({"id": f"t{n}", "name": f"T{n}"}) for n in range(chapters)]
    parts = [Topic.model_validate({"id": f"t{n}-part", "name": f"P{n}", "under": f"t{n}"}) for n in range(chapters)]
    menu = Addresses(Dossier(topics={topic.id: topic for topic in (*whole, *parts)})).menu
    paths = [path for entry in menu for path in ([entry] if isinstance(entry, str) else entry[1])]
    assert "topics/index.md" in paths
    assert sum(path.startswith("topics/t") for path in paths) == listed
