"""No link that an author is let through with leads a browser anywhere but to a page, the web or a mail address."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import markdown
import pytest

from generator.check import check
from generator.judged import Judged
from generator.model import Dossier, Term
from generator.problem import Problem
from generator.prose import resolve_links

HOSTILE = [
    "[x](javascript:alert(1))",
    "[x](JavaScript:alert(1))",
    "[x]( javascript:alert(1) )",
    "[x](<javascript:alert(1)>)",
    '[x](javascript:alert(1) "title")',
    "[x](java\nscript:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](&#x6A;avascript&colon;alert(1))",
    "[x](&Tab;javascript:alert(1))",
    "[x](javascript&#58;alert(1))",
    r"[x](\javascript:alert(1))",
    "[x]\x02(javascript:alert(1))",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,y)",
    "[x](vbscript:y)",
    "[x](file:///etc/passwd)",
    "[x [y]](javascript:alert(1))",
    "[x ![y](javascript:z) w](https://example.org)",
    "# [x](javascript:y)",
    "> - [x](javascript:y)",
    "|a|b|\n|-|-|\n|[x](javascript:y)|c|",
    "    [x](javascript:y)",
    "- a\n\n        [x](javascript:y)",
    "```\n\n[x](javascript:y)\n\n```",
    "[x][y]\n\n[y]: javascript:z",
    "[y][]\n\n[Y]: javascript:z",
    "[y]\n\n[y]:\n  javascript:z 'title'",
    "![y]\n\n> [y]: javascript:z",
    "- [y]\n\n- [y]: javascript:z",
    "[^1]\n\n[^1]: javascript:z",
    "[x](javascript:y",
    "[x](facts:left)",
    "[x(fact:left)",
    "x](fact:left)",
    "[x]fact:left)",
    "[x] (fact:left)",
    "[x](Fact:left)",
    "[x](fact&#58;left)",
    "![x](fact:left)",
    "[x][y]\n\n[y]: fact:left",
    "[x](fact:left",
    "[x](//example.org)",
    "[x](tel:1)",
    "[x]()",
    "[x](https:example.org)",
    "[x](http:/example.org)",
    "[x](https://)",
    "[x](https://bank.example@example.org/)",
    "[x](https://a:b@example.org/)",
    "[x](https://example.org\\@bank.example)",
    "[x](mailto:)",
    "[x](?q=1)",
    r"[x](/\\example.org)",
    r"[x](\\\\example.org)",
]
HARMLESS = [
    "[x](https://example.org/a:b?c=d:e#f:g)",
    "[x](HTTP://example.org)",
    "[x](mailto:a@example.org)",
    "[x](story.md)",
    "[x](../a/b.md#c:d)",
    "[x](./a:b.md)",
    "[x](/facts/)",
    "[x](#below)",
    "[x](term:oar) and [y [sic]](term:oar) and `[z](javascript:y)`",
    "[x](<term:oar>) and [y [a [b]] \\]](term:oar 'An oar') and [z]( term:oar ) `{.c}`",
    "```\n[x](javascript:y)\n```",
    "an [oar] (sic) & <- a [blade]",
]


def problems_of(text: str) -> list[Problem]:
    oar = Term.model_validate({"id": "oar", "name": "Oar", "meaning": text})
    return check(Judged(Dossier(terms={"oar": oar}, prose={"method.md": "# Method"})))


class Addresses(HTMLParser):
    """Where a page leads, and what it loads."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's name
        self.found += [address or "" for name, address in attrs if name in ("href", "src")]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_link_that_leads_nowhere_good_is_refused(text: str) -> None:
    problems = problems_of(text)
    assert {problem.code for problem in problems} <= {
        "malformed-link",
        "doubtful-markdown",
        "unknown-link",
        "picture-out-of-place",
    }
    assert problems
    assert all(problem.hint and problem.severity == "error" for problem in problems)


@pytest.mark.parametrize("text", HARMLESS)
def test_an_honest_link_is_let_through_and_a_browser_is_given_nothing_else(text: str) -> None:
    assert problems_of(text) == []
    resolved = resolve_links(text, lambda link: f"[{link.words}](oar.md)")
    for around in ("{}", "- {}", "> {}", "Words.\n{}"):
        page = markdown.markdown(around.replace("{}", resolved), extensions=["fenced_code", "tables", "attr_list"])
        assert not [address for address in Addresses(page).found if re.match("(?i)javascript|data|term", address)]


def test_a_fence_hides_what_is_in_it_on_a_page_alone() -> None:
    page = "# Code\n\n```\n\n[x](javascript:y)\n\n[y]: javascript:z\n```\n"
    assert check(Judged(Dossier(prose={"code.md": page}))) == []
    [problem] = check(Judged(Dossier(prose={"code.md": page.replace("```", "   ```")})))
    assert (str(problem.mark), problem.code) == ("docs/code.md:5:1", "doubtful-markdown")


@pytest.mark.parametrize("above", ["!!! note", '??? note "Oars"', '=== "Oars"', "Oar\n\n:   A blade.", "## Oars"])
def test_words_that_are_indented_are_code_to_some_programs_alone(above: str) -> None:
    page = f"# Code\n\n{above}\n\n    She [rowed](fact:nothing).\n"
    [problem] = check(Judged(Dossier(prose={"code.md": page})))
    assert (problem.mark.line, problem.code) == (page.count("\n"), "doubtful-markdown")
    assert "```" in problem.hint


def test_the_hint_names_the_record_that_was_meant() -> None:
    hints = {text: [problem.hint for problem in problems_of(text)] for text in ("[x](word:oar)", "[x](terms:blade)")}
    assert hints == {"[x](word:oar)": ["did you mean 'term:oar'?"], "[x](terms:blade)": ["did you mean 'term:blade'?"]}
