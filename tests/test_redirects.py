"""What becomes of addresses that were published and are gone."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest

from generator.addresses import Addresses, redirects
from generator.model import Dossier, Fact, Organisation, Person, Retired, Term, Topic
from tests.harness import tiny

Typed = dict[str, Any]


def gone(id: str, became: str, *to: str, **more: object) -> Typed:  # noqa: A002 - the field's own name
    return {"id": id, "kind": "fact", "became": became, "to": to, **more}


def stubs(*retired: Typed) -> dict[str, str]:
    """The stub pages of a dossier in which these ids are gone."""
    fact: Typed = {"about": ["ada"], "statement": "Ada rowed & <i>sang</i>."}
    dossier = Dossier(
        facts={name: Fact.model_validate({"id": name, **fact}) for name in ("rowed", "sang")},
        people={"ada": Person(id="ada", name="Ada")},
        organisations={"crew": Organisation.model_validate({"id": "crew", "name": "Crew", "sort": "other"})},
        terms={"oar": Term.model_validate({"id": "oar", "name": "Oar", "meaning": "A long blade."})},
        topics={
            name: Topic.model_validate({"id": name, "name": name.title(), "under": under})
            for name, under in (("boats", None), ("races", "boats"))
        },
        retired={typed["id"]: Retired.model_validate(typed) for typed in retired},
    )
    return {path: page.decode() for path, page in redirects.files(Addresses(dossier)).items()}


class Stub(HTMLParser):
    """What a browser makes of a stub page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.refreshes: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.tags.append(tag)
        if tag == "a":
            self.links.append(known["href"] or "")
        if known.get("http-equiv") == "refresh":
            self.refreshes.append(known["content"] or "")

    def handle_data(self, data: str) -> None:
        self.text += data


RENAMED: dict[str, tuple[Typed, str, str]] = {
    "a fact": (gone("row", "renamed", "rowed"), "facts/row/index.html", "../rowed/"),
    "a person": (gone("eda", "renamed", "ada", kind="person"), "people/eda/index.html", "../ada/"),
    "a voice that got a name": (
        gone("rower", "renamed", "ada", kind="voice"),
        "voices/rower/index.html",
        "../../people/ada/",
    ),
    "a topic that became a section": (
        gone("regattas", "renamed", "races", kind="topic"),
        "topics/regattas/index.html",
        "../boats/#races",
    ),
    "a fact that became a term": (gone("blade", "renamed", "oar"), "facts/blade/index.html", "../../glossary/#oar"),
}


@pytest.mark.parametrize(("retired", "path", "target"), RENAMED.values(), ids=RENAMED)
def test_a_renamed_id_leads_to_its_new_address(retired: Typed, path: str, target: str) -> None:
    [(written, page)] = stubs(retired).items()
    stub = Stub(page)
    assert (written, stub.links, stub.refreshes) == (path, [target], [f"0; url={target}"])
    assert f"{retired['id']} was renamed" in stub.text


def test_a_merged_id_leads_to_what_it_was_merged_into() -> None:
    [page] = stubs(gone("rowing", "merged", "rowed")).values()
    assert Stub(page).refreshes == ["0; url=../rowed/"]


def test_a_split_id_offers_its_parts_and_leads_to_none_of_them_by_itself() -> None:
    [page] = stubs(gone("rowed-and-sang", "split", "rowed", "sang")).values()
    assert (Stub(page).links, Stub(page).refreshes) == (["../rowed/", "../sang/"], [])


def test_a_withdrawn_id_says_why() -> None:
    [page] = stubs(gone("drowned", "withdrawn", why="Nobody <said> it & it is not so.")).values()
    assert (Stub(page).links, Stub(page).refreshes) == ([], [])
    assert "Nobody <said> it & it is not so." in Stub(page).text


def test_an_id_renamed_twice_leads_straight_to_the_last_name() -> None:
    pages = stubs(gone("paddled", "renamed", "row"), gone("row", "renamed", "rowed"))
    assert {path: Stub(page).links for path, page in pages.items()} == {
        "facts/paddled/index.html": ["../rowed/"],
        "facts/row/index.html": ["../rowed/"],
    }


def test_an_old_address_is_left_from_where_it_was_whatever_its_new_name_was() -> None:
    """A voice got a name, and the name was corrected."""
    pages = stubs(gone("rower", "renamed", "eda", kind="voice"), gone("eda", "renamed", "ada", kind="person"))
    assert Stub(pages["voices/rower/index.html"]).links == ["../../people/ada/"]


def test_an_id_whose_new_name_was_withdrawn_says_why() -> None:
    pages = stubs(gone("paddled", "renamed", "drowned"), gone("drowned", "withdrawn", why="It is not so."))
    stub = Stub(pages["facts/paddled/index.html"])
    assert (stub.links, stub.refreshes) == ([], [])
    assert "It is not so." in stub.text


def test_parts_that_became_one_again_are_offered_once() -> None:
    pages = stubs(gone("both", "split", "one", "two"), gone("one", "merged", "rowed"), gone("two", "merged", "rowed"))
    stub = Stub(pages["facts/both/index.html"])
    assert (stub.links, stub.refreshes) == (["../rowed/"], ["0; url=../rowed/"])


@pytest.mark.parametrize("kind", ["term", "slip"])
def test_what_never_had_a_page_of_its_own_leaves_no_stub(kind: str) -> None:
    assert not stubs(gone("paddle", "renamed", "oar", kind=kind))


def test_a_stub_holds_no_script_and_shows_names_as_they_are_typed() -> None:
    [page] = stubs(gone("row", "renamed", "rowed")).values()
    assert "Ada rowed & <i>sang</i>." in Stub(page).text
    assert not {"script", "i"} & set(Stub(page).tags)
    assert '<meta name="robots" content="noindex">' in page


def test_every_retired_id_of_a_dossier_has_its_stub_in_the_site() -> None:
    assert [path for path in tiny().files if path.endswith("/index.html")] == [
        "facts/keeper-and-uncle/index.html",
        "facts/lamp-oil/index.html",
        "facts/lens-stolen/index.html",
        "people/zoe-tamblin/index.html",
    ]
