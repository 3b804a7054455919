from __future__ import annotations

import posixpath
import re

import pytest

from generator.engines import alone, plainly
from generator.load import published_files
from tests.harness import DOSSIER, tiny

LINK = re.compile(r"\]\(<?([^)>\s]+)>?\)")
PLACE = re.compile(r'id="([^"]+)"')


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    site = tiny()
    return {path: content.decode() for path, content in alone(site).items() if path in site.pages}


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("[Facts](index.md){: .kicker }", "[Facts](index.md)\n"),
        ("## Answers {: #answers }", '<a id="answers"></a>\n\n## Answers\n'),
        ("He left. {: #left .told }", 'He left.<a id="left"></a>\n'),
        ('<div class="answer" id="a" markdown="1">\n\nHe left.\n\n</div>', '<a id="a"></a>\n\nHe left.\n'),
        (' <span class="told"><span class="letter">A</span> He left.</span>', "A He left.\n"),
        ("- one\n    - <span>two</span>", "- one\n    - two\n"),
        ("before\n\n<figure>\n<svg><text>1</text>\n</svg>\n</figure>", "before\n\n<figure>\n\n</figure>\n"),
        ("&#123;: .standing &#125; and &#60;span&#62;", "&#123;: .standing &#125; and &#60;span&#62;\n"),
    ],
)
def test_marks_for_engines_go_and_names_of_places_stay(marked: str, plain: str) -> None:
    assert plainly(marked) == plain


def test_no_mark_is_left(pages: dict[str, str]) -> None:
    left = re.compile(r'\{:|</?span|</?div|markdown="1"|<svg|<form')
    assert [path for path, page in pages.items() if left.search(page)] == []


def test_every_link_leads_to_a_place_in_a_file(pages: dict[str, str]) -> None:
    places = {path: set(PLACE.findall(page)) for path, page in pages.items()}
    files = tiny().files.keys() | published_files(DOSSIER).keys()
    lost = []
    for path, page in pages.items():
        for link in LINK.findall(page):
            if re.match("[a-z]+:", link):
                continue
            file, _, fragment = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            if target not in files or (fragment and fragment not in places[target]):
                lost.append((path, link))
    assert not lost
