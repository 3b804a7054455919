"""The page of a person, a body, a place or a thing: a long one begins with what is most worth knowing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generator import words
from generator.judged import FactView, Judged
from generator.load import load
from generator.model import Entity
from generator.pages import attribution, records
from generator.pages.introduced import IN_SHORT, in_short
from generator.pages.records import is_long
from generator.render import Renderer
from tests.harness import DOSSIER, tiny

PLACES = re.compile(r"\{: #([\w-]+) \}|id=\"([\w-]+)\"")


@pytest.fixture(scope="module")
def judged() -> Judged:
    return Judged(load(DOSSIER)[0])


def pages_of(judged: Judged) -> dict[str, str]:
    """The page of everybody and everything that the sources name, rendered, by id."""
    renderer = Renderer(judged)
    made = (records.entity(judged, record) for record in judged.dossier.entities.values())
    return {page.path: renderer.page(page) for page in made}


def test_whoever_has_few_facts_has_them_all_in_view(judged: Judged, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST_OPEN", 1000)
    assert not [path for path, page in pages_of(judged).items() if "<h2" in page or "#in-short" in page]


def test_what_is_folded_keeps_every_place_that_was_published(judged: Judged, monkeypatch: pytest.MonkeyPatch) -> None:
    def places(most: int) -> dict[str, set[str]]:
        monkeypatch.setattr(records, "MOST_OPEN", most)
        return {path: {a or b for a, b in PLACES.findall(page)} for path, page in pages_of(judged).items()}

    folded, opened = places(-1), places(1000)
    assert any("posts" in known for known in opened.values())
    for path, known in opened.items():
        assert known <= folded[path], path


def posts_in_short(judged: Judged, record: Entity) -> tuple[FactView, ...]:
    """The posts of somebody, without one that stands above them because it introduces them."""
    return tuple(view for view in judged.roles[record.id] if record.note or view.id != record.introduced_by)


def test_posts_come_first_and_then_what_readers_ask_for_most(judged: Judged) -> None:
    for record in judged.dossier.entities.values():
        known = in_short(judged, record)
        posts = posts_in_short(judged, record)
        assert tuple(known[: len(posts)]) == posts
        assert len(known) <= IN_SHORT
        assert not any(view.fact.slight for view in known[len(posts) :])
        assert len({view.id for view in known}) == len(known)


def test_the_five_facts_are_the_weightiest_in_the_order_of_their_topics(judged: Judged) -> None:
    keeper = judged.dossier.people["zoe-tamblyn"]
    posts = posts_in_short(judged, keeper)
    known = in_short(judged, keeper)[len(posts) :]
    others = [
        v
        for v in judged.about[keeper.id]
        if v.id not in {view.id for view in (*known, *posts)} and not v.fact.slight and v.id in judged.case
    ]
    fewest = min((len(view.questions), len(view.passages)) for view in known)
    above = () if keeper.note else (keeper.introduced_by,)
    assert all((len(v.questions), len(v.passages)) <= fewest for v in others if v.id not in above)
    assert [judged.place_of(view.topic) for view in known] == sorted(judged.place_of(view.topic) for view in known)


def test_what_introduces_somebody_is_not_said_again_below_it(judged: Judged, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST_OPEN", -1)
    introduced = judged.dossier.people["zoe-tamblyn"].model_copy(update={"note": None})
    assert introduced.introduced_by in {view.id for view in judged.roles[introduced.id]}
    assert introduced.introduced_by not in {view.id for view in in_short(judged, introduced)}


def test_each_fact_in_short_stands_with_how_well_it_stands(judged: Judged, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST_OPEN", -1)
    [page] = (page for path, page in pages_of(judged).items() if path == "people/zoe-tamblyn.md")
    short = page.partition("{: #in-short }")[2].partition("## ")[0]
    assert short.count('class="verdict"') == short.count('<div class="fact ') > 1
    assert is_long(judged, judged.dossier.people["zoe-tamblyn"])


def test_from_the_passages_of_somebody_it_is_one_more_step_to_the_original() -> None:
    pages = {path: page.decode() for path, page in tiny().files.items() if path.startswith(("people/", "questions/q-"))}
    lines = [line for page in pages.values() for line in page.splitlines() if '<span class="where">' in line]
    assert any("](https://echo.example/2011/03/14/great-lens#:~:text=" in line for line in lines)
    assert not [
        line for line in lines if "sources/a.md#" in line and "https://echo.example/" not in line and "at “" in line
    ]
    assert not [page for page in pages.values() if "#_find-" in page], "only the page of a fact has that place"


def test_of_the_facts_that_hang_on_a_voice_those_are_counted_for_which_somebody_else_is_cited(judged: Judged) -> None:
    page: Any = attribution.who_says_what(judged).shows
    said = {end.voice.id: (end, burden, beyond) for end, burden, beyond in page["ends"]}
    end, burden, beyond = said["coastguard"]
    assert burden
    assert len([view for view in burden.alone if view.id not in end.facts]) == 1
    assert beyond == "For one of them it is not cited itself, but somebody who passes on its words."
    for end, burden, beyond in said.values():
        assert bool(beyond) == bool(burden and any(view.id not in end.facts for view in burden.alone))


def test_who_is_only_a_witness_is_not_called_the_subject_of_no_fact() -> None:
    assert words.say("count-concerning", about=0, said=0, both=0, all=0, witness=2) == "a witness for 2 facts"
