"""Texts that run from right to left, or are in another language, beside our own: marked, and kept apart."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

import pytest

from generator import site
from generator.prose import isolated_in
from generator.unicode import contrary, isolated, runs_leftward
from tests.test_render import html_of

KEEPER, BOARD, LEFT = "سليم الملاح", "إدارة الميناء", "خرج سليم الملاح"
TITLE, GERMAN = "من أطفأ الفنار؟", "Der Wärter ist fort"

FILES = {
    "mkdocs.yml": "site_name: Harbour\ntheme: {name: explainer}\nplugins: [explainer]\n",
    "docs/method.md": f"# Method\n\nOf [{KEEPER}](person:salim) and `{KEEPER}` in 2 of 3 texts.\n",
    "docs/index.md": "# Harbour\n\nA keeper left.\n",
    "seeds/a.yml": f"""
id: a
title: {TITLE}
language: ar
published: {{when: 2011-03-05, basis: Printed.}}
text: a.txt
passages: 2
""",
    "seeds/b.yml": f"""
id: b
title: {GERMAN}
language: de
published: {{when: 2011-03-06, basis: Printed.}}
text: b.txt
passages: 2
""",
    "site_src/people/salim.yml": f"""
id: salim
name: {KEEPER}
forms: [{{form: {KEEPER}, seen: [a#p2]}}, {{form: Selim Mallah, seen: [b#p2]}}]
""",
    "site_src/organisations/board.yml": f"{{id: board, name: {BOARD}}}\n",
    "site_src/facts/left.yml": f"""
- id: keeper-left
  about: [salim, board]
  statement: The keeper, {KEEPER}, left 3 lamps (of 4) burning.
  says:
    - {{at: 'a#p2 "{LEFT}"', by: [board], gist: 'He went, it says.'}}
    - {{at: b#p2 "der Wärter", gist: 'He went.'}}
""",
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    root = tmp_path_factory.mktemp("harbour")
    for name, text in FILES.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    made = site.make(root)
    return {path: made.files[path].decode() for path in made.pages}


def bdi(text: str, attributes: str = 'dir="rtl"') -> str:
    return f"<bdi {attributes}>{text}</bdi>"


def test_every_stretch_from_right_to_left_on_every_page_is_isolated(pages: Mapping[str, str]) -> None:
    found = 0
    for path, page in pages.items():
        outside = re.sub(  # attributes, which take no element, are left out
            r"<pre .*?</pre>|<bdi [^>]*>.*?</bdi>|`[^`]*`|<option.*?</option>|<svg.*?</svg>|\{: [^}\n]*\}",
            "",
            page,
            flags=re.DOTALL,
        )
        assert not list(contrary(outside)), path
        found += page.count("<bdi ")
    assert found > 20


def test_what_a_source_prints_has_its_language(pages: Mapping[str, str]) -> None:
    arabic, german = 'lang="ar" dir="rtl"', 'lang="de"'
    assert f"# “{bdi(TITLE, arabic)}”, 5 March 2011\n" in html.unescape(pages["sources/a.md"])
    assert f"# “{bdi(GERMAN, german)}”, 6 March 2011\n" in html.unescape(pages["sources/b.md"])
    assert f"[“{bdi(TITLE, arabic)}”, 5 March 2011](../sources/a.md)" in html.unescape(pages["sources/index.md"])
    assert f"at “{bdi(LEFT, arabic)}”" in pages["facts/keeper-left.md"]
    assert f"[“{bdi(GERMAN, german)}”, 6 March 2011, paragraph 2](" in html.unescape(pages["facts/keeper-left.md"])
    assert f"| {bdi(KEEPER, arabic)} |" in pages["names.md"]
    assert f"| {bdi('Selim Mallah', german)} |" in pages["people/salim.md"]


def test_names_lie_apart_from_the_numbers_and_brackets_beside_them(pages: Mapping[str, str]) -> None:
    assert f"# {bdi(KEEPER)}\n" in pages["people/salim.md"]
    shown = html.unescape(html_of(pages["people/salim.md"]))
    assert f"The keeper, {bdi(KEEPER)}, left 3 lamps (of 4) burning." in shown
    assert (
        f"[{bdi(KEEPER)}](../people/salim.md), [{bdi(BOARD)}](../organisations/board.md)"
        in pages["facts/keeper-left.md"]
    )


def test_pages_by_hand_are_marked_but_for_code(pages: Mapping[str, str]) -> None:
    assert f"Of [{bdi(KEEPER)}](people/salim.md) and `{KEEPER}` in 2 of 3 texts." in pages["method.md"]


# typed · each stretch from right to left
STRETCHES = {
    "nothing here (2)": [],
    f"{KEEPER} 3": [KEEPER],
    f"by {KEEPER} (الفنار) and {BOARD}, {KEEPER} (2)": [f"{KEEPER} (الفنار)", BOARD, KEEPER],
    f"the man ({KEEPER}) left": [KEEPER],
    "Titel – אבג 3 (ד)": ["אבג 3 (ד)"],
    "in ١٩١٢ it": ["١٩١٢"],
    f"*{KEEPER}* {BOARD}": [KEEPER, BOARD],
}


@pytest.mark.parametrize(("typed", "found"), STRETCHES.items())
def test_a_stretch_ends_with_its_last_letter_or_its_bracket(typed: str, found: list[str]) -> None:
    assert [typed[start:end] for start, end in contrary(typed)] == found
    assert isolated(typed).count("\u2068") == isolated(typed).count("\u2069") == len(found)
    assert re.sub("[\u2068\u2069]", "", isolated(typed)) == typed


@pytest.mark.parametrize(
    ("text", "leftwards"), [(KEEPER, True), (f"{KEEPER} A", True), ("Selim (سليم)", False), ("12", False), ("", False)]
)
def test_a_text_runs_as_most_of_its_letters_do(text: str, leftwards: bool) -> None:
    assert runs_leftward(text) is leftwards


# an editor's Markdown · the same, isolated
MARKDOWN = {
    "see [it](https://example.org/الفنار)": "see [it](https://example.org/الفنار)",
    f"[{KEEPER}](https://example.org)": f"[{bdi(KEEPER)}](https://example.org)",
    f"**{KEEPER}** left": f"**{bdi(KEEPER)}** left",
    f"```\n{KEEPER}\n```\n": f"```\n{KEEPER}\n```\n",
    "[x][1]\n\n[1]: https://example.org/الفنار": "[x][1]\n\n[1]: https://example.org/الفنار",
    f"- {KEEPER}\n- {BOARD}\n": f"- {bdi(KEEPER)}\n- {bdi(BOARD)}\n",
}


@pytest.mark.parametrize(("typed", "shown"), MARKDOWN.items())
def test_markdown_keeps_its_addresses_and_its_code(typed: str, shown: str) -> None:
    assert isolated_in(typed) == shown
