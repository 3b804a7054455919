"""The files others take away: their shape is a promise, so it is held here word by word."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from generator.addresses import Place
from generator.dates import parse
from generator.files import exports
from generator.files.exports.json_files import WHOLE
from generator.model import STANDINGS
from generator.site import make, sound
from tests.harness import DOSSIER, tiny

Json = dict[str, Any]

FACT = {
    "id", "url", "about", "said_by", "of_the_texts", "background", "state", "role", "relation", "settles", "note",
    "standing", "label", "date_disputed", "reason", "reasons", "articles", "origins", "denials", "silences", "when",
    "dates", "given", "pairs", "disputes", "tensions", "two_faced", "torn", "hanging", "stronger_headlines",
    "disagreement", "ruling", "testimonies", "unit", "amounts", "fingerprint", "of_the_case", "note_with_standing",
}  # fmt: skip
ASKED = ({"statement"}, {"question", "answers"}, {"question"})
TESTIMONY = {
    "source", "paragraph", "dispatch", "anchor", "original", "by", "doubt", "knew", "act", "witnesses", "sure",
    "answer", "amount", "scope", "when", "clock", "basis", "said", "said_by_card", "by_card", "gist", "quote",
    "headline", "withdrawn", "note", "note_with_standing", "verified",
}  # fmt: skip
WHEN = {"edtf", "earliest", "latest", "words", "from_time", "to_time", "clock", "bounds_hold"}
GIVEN = {"given_by", "worked_out", "by_all", "by_card", "inferred", "with_givers"}
"""What the date of a fact has beside that."""
SOURCE = {
    "id", "url", "sort", "title", "subtitle", "language", "translation", "translations", "publisher", "credit", "voice",
    "published", "basis", "divided", "passages", "note", "note_with_standing", "catalogue", "clock", "set_aside",
    "retold", "facts", "title_added", "excerpt",
}  # fmt: skip
CARD = {
    "publisher", "author", "published", "basis", "time", "page", "url", "archived", "retrieved", "rights", "found",
    "within", "place",
}  # fmt: skip
PERSON = {"id", "url", "name", "forms", "also_search", "facts"}


def exported(name: str) -> Json:
    content = json.loads(tiny().files[f"data/{name}.json"])
    assert isinstance(content, dict)
    return content


def facts() -> dict[str, Json]:
    return {fact["id"]: fact for fact in exported("facts")["facts"]}


def people() -> dict[str, Json]:
    return {person["id"]: person for person in exported("people")["people"]}


def dates() -> Iterator[Json]:
    for fact in facts().values():
        yield from (dated["when"] for dated in (fact, *fact["testimonies"]) if dated["when"])


# --- schemas ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "schema"), [*((name, name) for name in WHOLE.names), ("facts/last-lit", "fact")])
def test_a_file_holds_to_the_schema_beside_it(name: str, schema: str) -> None:
    known = exported(f"{schema}.schema")
    Draft202012Validator.check_schema(known)
    Draft202012Validator(known).validate(exported(name))


@pytest.mark.parametrize("name", ["facts", "people"])
@pytest.mark.parametrize("change", ["a key too many", "a key too few", "another type"])
def test_a_schema_refuses_what_is_not_promised(name: str, change: str) -> None:
    content = exported(name)
    first = content[name][0]
    if change == "a key too many":
        first["surprise"] = 1
    elif change == "a key too few":
        del first["url"]
    else:
        first["id"] = ["a", "list"]
    with pytest.raises(ValidationError):
        Draft202012Validator(exported(f"{name}.schema")).validate(content)


def test_files_are_text_a_person_can_read_and_compare() -> None:
    written = tiny().files["data/people.json"].decode()
    assert "Zoë Tamblyn" in written
    assert written.endswith("}\n")
    assert len(written.splitlines()) > 20


# --- exactly the promised keys ----------------------------------------------------------------------------------------


def test_each_schema_has_its_number() -> None:
    numbers = {name: exported(name)["schema"] for name in (*WHOLE.names, "facts/last-lit")}
    assert numbers == {"facts": 2, "people": 1, "names": 1, "sources": 1, "questions": 1, "facts/last-lit": 2}
    assert set(exported("facts")) == {"schema", "generator", "site", "facts", "sources", "dispatches"}
    assert set(exported("people")) == {"schema", "generator", "site", "people"}


def test_a_fact_has_the_promised_keys_and_asks_or_states() -> None:
    for fact in facts().values():
        assert set(fact) - FACT in ASKED
        assert set(fact) >= FACT


def test_a_testimony_has_the_promised_keys() -> None:
    testimonies = [testimony for fact in facts().values() for testimony in fact["testimonies"]]
    assert testimonies
    assert all(set(testimony) == TESTIMONY for testimony in testimonies)


def test_a_date_has_the_promised_keys_in_ascending_days() -> None:
    assert {frozenset(when) for when in dates()} == {frozenset(WHEN), frozenset(WHEN | GIVEN)}
    for when in dates():
        days = [date.fromisoformat(when[edge]) for edge in ("earliest", "latest") if when[edge]]
        assert days == sorted(days)


def test_every_date_can_be_typed_as_it_is_exported() -> None:
    for when in dates():
        on_no_clock = re.sub(r" \([^()]*\)$", "", when["words"]) if when["clock"] else when["words"]
        for typed in (when["edtf"], on_no_clock):
            read = parse(typed).resolve({})
            assert [str(day or "") for day in (read.earliest, read.latest)] == [
                when[edge] or "" for edge in ("earliest", "latest")
            ], typed


def test_a_disagreement_has_its_kind_and_its_note() -> None:
    told = [fact["disagreement"] for fact in facts().values() if fact["disagreement"]]
    assert told
    assert all(set(disagreement) == {"kind", "note", "note_with_standing"} for disagreement in told)


def test_a_person_has_the_promised_keys() -> None:
    for person in people().values():
        assert set(person) == PERSON
        assert all(set(form) == {"form", "seen", "why"} for form in person["forms"])


def test_a_source_keeps_what_its_text_prints_apart_from_its_card() -> None:
    sources = {source["id"]: source for source in exported("facts")["sources"]}
    assert all(set(source) == SOURCE for source in sources.values())
    assert [set(source["catalogue"] or CARD) for source in sources.values()] == [CARD] * len(sources)
    assert (sources["a"]["published"]["edtf"], sources["a"]["catalogue"]["published"]["edtf"]) == (
        "2011-03-11?",
        "2011-03-14",
    )
    assert (sources["b"]["publisher"], sources["b"]["catalogue"]["publisher"]) == (None, "The Northern Wire")
    assert sources["c"]["catalogue"] is None


# --- what they say ----------------------------------------------------------------------------------------------------


def test_every_fact_and_every_person_is_there_once() -> None:
    pages = {path.removesuffix(".md") for path in tiny().pages if path.startswith(("facts/", "people/"))}
    addresses = [*exported("facts")["facts"], *exported("people")["people"]]
    assert sorted(known["url"] for known in addresses) == sorted(
        f"/{page}/" for page in pages if not page.endswith("/index")
    )


def test_a_question_carries_its_answers_and_a_statement_has_none() -> None:
    asked, stated = facts()["where-the-lens-went"], facts()["last-lit"]
    assert asked["question"] == "Where did the lens go?"
    assert list(asked["answers"]) == ["island", "mainland", "museum"]
    assert stated["statement"] == "The lens was seen lit for the last time."


def test_the_standings_are_those_of_the_pages() -> None:
    assert {fact["standing"] for fact in facts().values()} <= set(STANDINGS.names)
    for fact in facts().values():
        page = tiny().files[f"facts/{fact['id']}.md"].decode()
        shown = "seen" if fact["of_the_texts"] and fact["standing"] == "stated" else fact["standing"]
        assert f"standing-{shown.replace(' ', '-')}" in page
        assert ("date disputed" in page) is fact["date_disputed"]


def test_both_counts_are_numbers_and_no_article_speaks_for_itself() -> None:
    for fact in facts().values():
        counted = [t for t in fact["testimonies"] if not (t["headline"] or t["withdrawn"])]
        asserting = [t for t in counted if t["act"] in ("says", "confirms", "finds")]
        assert fact["articles"] == len({testimony["dispatch"] or testimony["source"] for testimony in asserting})
        assert fact["origins"] <= sum(bool(testimony["by"]) for testimony in asserting)


def test_each_fact_has_a_file_of_its_own_with_all_that_it_names() -> None:
    assert [path for path in tiny().files if path.startswith("data/facts/")] == sorted(
        f"data/facts/{name}.json" for name in facts()
    )
    sources = {source["id"]: source for source in exported("sources")["sources"]}
    names = {known["id"]: known for known in exported("names")["names"]}
    for name, fact in facts().items():
        alone = exported(f"facts/{name}")
        assert alone["fact"] == fact
        assert alone["sources"] == [sources[cited] for cited in dict.fromkeys(s["source"] for s in fact["testimonies"])]
        assert {known["id"] for known in alone["names"]} >= {
            *fact["about"],
            *(v for s in fact["testimonies"] for v in s["by"]),
        }
        assert all(known == {key: names[known["id"]][key] for key in known} for known in alone["names"])


def test_what_two_states_are_compared_by_is_what_a_site_has() -> None:
    compared = exports.compared(sound(DOSSIER)[0])
    assert compared.keys() == {f"data/{name}.json" for name in ("facts", "people", "names", "sources", "questions")}
    assert compared == {path: tiny().files[path] for path in compared}


def test_where_a_site_is_stands_at_the_head_of_every_file() -> None:
    found = exports.files(sound(DOSSIER)[0], Place("https://room.example/lens"))
    for path in ("facts", "people", "names", "sources", "questions", "facts/last-lit"):
        assert json.loads(found[f"data/{path}.json"])["site"]["address"] == "https://room.example/lens"
    assert json.loads(found["data/datapackage.json"])["homepage"] == "https://room.example/lens/"
    assert exported("facts")["site"]["address"] is None


def test_every_fact_and_every_source_can_be_cited_from_one_file() -> None:
    entries = {entry["id"]: entry for entry in json.loads(tiny().files["data/references.json"])}
    bibtex = tiny().files["data/references.bib"].decode()
    assert list(entries) == re.findall(r"^@\w+\{(.+),$", bibtex, re.MULTILINE)
    sources = {source["id"]: source for source in exported("sources")["sources"]}
    assert list(entries) == [f"{name}-{fact['fingerprint']}" for name, fact in facts().items()] + list(sources)
    assert entries["a"]["issued"] == {"date-parts": [[2011, 3, 14]]}, "the day on its card"


def test_the_sources_are_those_of_the_facts_with_what_rests_on_them() -> None:
    sources = exported("sources")
    assert (sources["sources"], sources["dispatches"]) == (
        exported("facts")["sources"],
        exported("facts")["dispatches"],
    )
    for source in sources["sources"]:
        assert set(source["facts"]) == {
            name for name, fact in facts().items() if source["id"] in {said["source"] for said in fact["testimonies"]}
        }
    [told, *_] = sources["sources"]
    assert told["clock"] == "echo-time"
    assert all(set(aside) == {"first", "last", "why", "note"} for aside in told["set_aside"])


def test_a_question_says_what_answers_it_and_how_well_that_stands() -> None:
    asked = {question["id"]: question for question in exported("questions")["questions"]}
    assert {question["answered"] for question in asked.values()} == {True, False}
    for question in asked.values():
        for reply in question["facts"]:
            fact = facts()[reply["fact"]]
            assert [reply[key] for key in ("standing", "label", "reason", "url")] == [
                fact[key] for key in ("standing", "label", "reason", "url")
            ]


def test_a_dispatch_is_listed_and_its_prints_are_one_article() -> None:
    [dispatch] = exported("facts")["dispatches"]
    assert dispatch["prints"] == [{"source": "a", "first": 9, "last": 10}, {"source": "b", "first": 9, "last": 9}]
    told = facts()["ferry-by-day"]
    assert [testimony["dispatch"] for testimony in told["testimonies"]] == [dispatch["id"]] * 2
    [answer] = told["given"]
    assert (answer["carried"]["articles"], answer["carried"]["sources"]) == ([dispatch["id"]], ["a", "b"])
    assert {left["without"]: left["falls"] for left in told["hanging"]} == {
        dispatch["id"]: ["unsaid"],
        dispatch["agency"]: ["unsaid"],
    }


def test_the_disputed_loss_is_told_whole() -> None:
    lost = facts()["lens-vanished"]
    assert (lost["standing"], lost["date_disputed"], lost["articles"], lost["origins"]) == ("reported", True, 4, 1)
    assert lost["disagreement"]["kind"] == "contradiction"
    assert [testimony["when"] and testimony["when"]["words"] for testimony in lost["testimonies"]][1:3] == [
        "early March 2011",
        "by 4 March 2011",
    ]
    assert lost["testimonies"][0] | {"verified": ""} == {
        "source": "a",
        "paragraph": 1,
        "dispatch": None,
        "anchor": "lens gone from",
        "original": "https://echo.example/2011/03/14/great-lens#:~:text=lens%20gone%20from",
        "by": [],
        "doubt": None,
        "knew": None,
        "act": "says",
        "witnesses": [],
        "sure": "stated",
        "answer": None,
        "amount": None,
        "scope": None,
        "when": None,
        "clock": "echo-time",
        "basis": None,
        "by_card": False,
        "said": None,
        "said_by_card": False,
        "gist": "The title has the lens gone.",
        "quote": None,
        "headline": True,
        "withdrawn": None,
        "note": None,
        "note_with_standing": None,
        "verified": "",
    }


def test_what_was_taken_back_says_by_what_and_when() -> None:
    said, taken = facts()["lens-away-for-cleaning"]["testimonies"]
    assert (said["withdrawn"]["by"], said["withdrawn"]["on"], said["withdrawn"]["on_by_card"]) == (
        1,
        taken["said"],
        False,
    )
    assert (taken["act"], taken["withdrawn"]) == ("withdraws", None)


def test_a_fact_with_a_unit_has_its_amounts_as_exact_decimals() -> None:
    counted = facts()["prisms-of-the-lens"]
    assert (counted["unit"], counted["standing"]) == ("prisms", "disputed")
    assert [(one["amount"]["typed"], one["scope"], one["either"]) for one in counted["amounts"]] == [
        ("over 900", None, True),
        ("960", None, False),
        ("about 1000", None, False),
        ("1012", None, False),
        ("240", "the crown", False),
    ]
    assert counted["amounts"][0]["amount"] == {
        "typed": "over 900",
        "least": "900",
        "most": None,
        "least_included": False,
        "most_included": False,
        "words": "over 900",
    }
    [rivals] = counted["disputes"]
    assert (rivals["of"], rivals["one"]["reading"], rivals["other"]["reading"]) == ("amounts", "960", "1012")
    assert [said["amount"]["typed"] for said in counted["testimonies"] if said["scope"]] == ["240"]
    assert {fact["unit"] for fact in facts().values() if not fact["amounts"]} == {None}


def test_a_date_counted_from_a_fact_is_worked_out() -> None:
    [told] = facts()["lamp-of-st-maud"]["testimonies"]
    when = facts()["lamp-of-st-maud"]["when"]
    assert told["when"] == {key: when[key] for key in WHEN}
    assert "February 2011" in told["when"]["words"]


def test_an_undated_fact_says_null() -> None:
    assert facts()["lens-insured"]["when"] is None


def test_whether_a_testimony_was_verified_is_said_in_words() -> None:
    tiers = {testimony["verified"] for fact in facts().values() for testimony in fact["testimonies"]}
    assert tiers <= {"not verified", "checked", "read by an editor"}
    schema = exported("facts.schema")["$defs"]["ExportedTestimony"]["properties"]["verified"]["description"]
    assert all(tier in schema for tier in ("not verified", "checked", "read by an editor"))


def test_spellings_name_their_passages_and_inventions_are_kept_apart() -> None:
    keeper = people()["zoe-tamblyn"]
    assert keeper["name"] == "Zoë Tamblyn"
    assert {form["form"]: form["seen"] for form in keeper["forms"]}["Zoe Tamblin"] == ["b#p5"]
    assert keeper["also_search"] == ["Zoé Tamblin"]
    assert all(re.fullmatch(r"[a-z]#p\d+", seen) for form in keeper["forms"] for seen in form["seen"])
    assert "keeper-aged-41" in keeper["facts"]


# --- everything a page shows ------------------------------------------------------------------------------------------


def test_doubt_basis_and_how_a_voice_knows_travel() -> None:
    *_, seen, _, night, _ = facts()["lens-vanished"]["testimonies"]
    assert (seen["by"], seen["knew"]) == (["ines-prault"], "saw")
    assert night["doubt"] == "translation"
    assert night["basis"].startswith("The night before the 9th")


def test_the_day_of_speaking_travels_apart_from_the_date() -> None:
    _, prault, *_ = facts()["lens-vanished"]["testimonies"]
    assert (prault["when"]["words"], prault["said"]["words"]) == ("early March 2011", "between 5 and 14 March 2011")
    assert (prault["by_card"], prault["said_by_card"]) == (False, True)


def test_what_is_only_taken_for_granted_is_told_as_that() -> None:
    away = facts()["keeper-away"]
    assert (away["standing"], [said["sure"] for said in away["testimonies"]]) == ("stated", ["presupposed"])
    assert away["given"][0]["carried"]["in_passing"] == ["b"]


def test_a_dispute_of_dates_names_both_sides_and_how_alone_each_is() -> None:
    lost = facts()["lens-vanished"]
    assert lost["disputes"] == [
        {
            "of": "dates",
            "one": {"reading": "[..2011-03-04]", "articles": 1, "origins": 1},
            "other": {"reading": "[2011-03-08..2011-03-09]", "articles": 1, "origins": 0},
            "because": None,
            "because_with_standing": None,
        }
    ]
    assert [(known["date"]["words"], known["either"]) for known in lost["dates"]] == [
        ("early March 2011", True),
        ("by 4 March 2011", False),
        ("the night of 8 March 2011", False),
    ]


def test_a_dispute_of_answers_and_a_tension_are_told_with_their_reason() -> None:
    [dispute] = facts()["lens-there-on-5-march"]["disputes"]
    assert (dispute["of"], dispute["one"]["reading"], dispute["other"]["reading"]) == ("answers", "gone", "still-there")
    assert dispute["because"] == "What had gone on the 4th cannot go for the first time after it."
    went = facts()["where-the-lens-went"]
    assert [(known["one"]["reading"], known["other"]["reading"]) for known in went["tensions"]] == [
        ("island", "mainland"),
        ("island", "museum"),
    ]
    assert [(pair["pair"], pair["are"]) for pair in went["pairs"]][-1] == (["mainland", "museum"], "compatible")
    assert went["two_faced"] == [{"voice": "pellan-echo", "answers": ["island", "museum"], "at_ease": False}]


def test_denials_and_silences_are_counted() -> None:
    sold, worth = facts()["board-sold-lens"], facts()["worth-of-the-lens"]
    assert (sold["articles"], sold["denials"], sold["silences"]) == (1, 1, 0)
    assert (worth["articles"], worth["denials"], worth["silences"]) == (0, 0, 1)
    assert sold["given"][0]["denied"]["origins"][0]["voices"] == ["harbour-board"]


def test_every_date_that_is_given_stands_for_itself_with_who_gives_it() -> None:
    lost = facts()["lens-vanished"]
    assert [(known["date"]["words"], known["givers"], known["by_card"]) for known in lost["dates"]] == [
        ("early March 2011", "Two articles give this date; both trace back to Coastguard.", False),
        ("by 4 March 2011", "One article gives this date, citing Ines Prault.", False),
        ("the night of 8 March 2011", "One article gives this date, citing fishermen (no names given).", False),
    ]
    assert all(known["date"]["words"] in lost["when"]["with_givers"] for known in lost["dates"])


def test_a_date_that_is_about_or_perhaps_some_time_or_disputed_is_not_bounded_by_it() -> None:
    disputed = [fact["when"] for fact in facts().values() if fact["date_disputed"]]
    assert disputed
    for when in dates():
        doubtful = re.search("[?~%]", when["edtf"]) or re.search(r"\b(about|perhaps)\b", when["words"])
        assert when["bounds_hold"] != bool(doubtful or when in disputed)
    assert {when["bounds_hold"] for when in dates()} == {True, False}


def test_a_date_of_which_no_passage_prints_all_is_inferred() -> None:
    for fact in facts().values():
        if when := fact["when"]:
            bases = [fact["testimonies"][number]["basis"] for number in when["given_by"]["testimonies"]]
            assert when["inferred"] == all(bases)
    assert {fact["when"]["inferred"] for fact in facts().values() if fact["when"]} == {True, False}


def test_a_note_is_told_once_more_with_the_standing_of_each_fact_in_it() -> None:
    retold = [one for source in exported("sources")["sources"] for one in source["retold"]]
    asked = [(question["note"], question["note_with_standing"]) for question in exported("questions")["questions"]]
    pairs = [*asked, *((one["words"], one["words_with_standing"]) for one in retold)]
    named = [(name, plain) for note, plain in pairs for name in re.findall(r"fact:([\w-]+)\b", note or "")]
    assert named
    for name, plain in named:
        assert f" ({facts()[name]['label']}" in plain


def test_wherever_a_standing_stands_alone_that_a_date_is_disputed_stands_with_it() -> None:
    disputed = {name: fact for name, fact in facts().items() if fact["date_disputed"]}
    titles = {one["id"].rpartition("-")[0]: one["title"] for one in json.loads(tiny().files["data/references.json"])}
    entries = tiny().files["data/events.ics"].decode().replace("\r\n ", "").split("BEGIN:VEVENT")
    assert disputed
    for name, fact in disputed.items():
        assert fact["label"].endswith("· date disputed")
        assert f"({fact['label']})" in titles[name]
        [entry] = [entry for entry in entries if f"UID:{name}" in entry]
        assert f"({fact['label']})" in entry
        assert "X-EDTF:\r\n" in entry, "what lies between disputing dates is none of them"


def test_a_date_says_who_gives_it_and_whether_that_is_everybody() -> None:
    curator = facts()["curator-of-the-museum"]["when"]
    assert (curator["by_all"], curator["worked_out"], curator["given_by"]["articles"]) == (False, False, ["c"])
    assert facts()["last-lit"]["when"]["by_all"]


def test_every_reason_point_by_point_is_the_reason() -> None:
    assert all(" ".join(fact["reasons"]) == fact["reason"] for fact in facts().values())


def test_who_holds_a_post_and_what_an_editor_ruled_travel() -> None:
    keeper = facts()["keeper-of-the-light"]
    assert keeper["role"] == {
        "holder": "zoe-tamblyn",
        "post": "keeper of the light",
        "of": "pellan-head",
        "succeeds": "keeper-before",
    }
    assert (keeper["ruling"]["by"], keeper["ruling"]["on"]["edtf"]) == ("The editors", "2024-05-02")
    assert facts()["uncle-of-the-keeper"]["relation"]["kind"] == "uncle"
    assert facts()["theft-of-1962"]["background"]
    assert facts()["lens-insured"]["settles"] == ["harbour-board"]


# --- the page that offers them ----------------------------------------------------------------------------------------


@cache
def page() -> str:
    """The page on the data of a site that knows its address."""
    return unescape(make(DOSSIER, "https://room.example/lens/", "The lens").files["data.md"].decode())


def test_nothing_is_exported_without_a_description_and_a_real_part_of_it() -> None:
    for export in exports.EXPORTS:
        name = export.path.removeprefix("data/").format(id=next(iter(facts())))
        assert re.search(rf"^- \[`{re.escape(name)}`\]\([^)]+\): .", page(), re.MULTILINE), name
        described = re.search(
            rf"<code>{re.escape(name)}</code> <span class=\"counts\">Example</span>.*?<code>.+?</code>",
            page(),
            re.DOTALL,
        )
        assert described or export.name == "database", "that of a database are the rows of its views"


def test_every_column_is_described_and_has_an_example_where_any_row_has_something_in_it() -> None:
    known = exports.examples(sound(DOSSIER)[0], Place("https://room.example/lens", "The lens"))
    for shown in (*exports.TABLES, exports.STATEMENTS, *exports.ASKED):
        [part] = re.findall(rf"<summary><code>{shown.name}</code>.*?</details>", page(), re.DOTALL)
        lines = re.findall(r"^- <code>(.+?)</code> (.+?) <span class=\"counts\">(.+?)</span>$", part, re.MULTILINE)
        assert [name for name, *_ in lines] == [*shown.columns]
        for name, _, example in lines:
            assert ("Empty in every row" in example) == (name not in known[shown.name])
