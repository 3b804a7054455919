"""What changed between two editions, each change by itself: two short editions in, one line out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.review import changes
from generator.review.changes import CHANGE_SORTS, Snapshot
from generator.review.changes.snapshot import FactThen, Gone, Named
from generator.review.changes.sources_then import DispatchThen, SourceThen

Typed = dict[str, Any]


def fact(id: str = "rang", /, **more: object) -> FactThen:  # noqa: A002 - the field's own name
    known: Typed = {"id": id, "url": f"/facts/{id}/", "statement": "The bell rang.", "standing": "reported"}
    return FactThen.model_validate(known | more)


def asked(**more: object) -> FactThen:
    answers = {"storm": "It was the storm.", "child": "It was a child."}
    return fact("rang", statement=None, question="Who rang it?", answers=answers, **more)


def told(place: str, by: str = "", **more: object) -> Typed:
    source, _, paragraph = place.partition("#p")
    return {"source": source, "paragraph": int(paragraph), "by": by.split(), "verified": "checked", **more}


def named(id: str, /, **more: object) -> Named:  # noqa: A002
    known: Typed = {"id": id, "kind": "person", "name": id.title(), "url": f"/people/{id}/"}
    return Named.model_validate(known | more)


def snapshot(*records: FactThen | Named | Gone) -> Snapshot:
    return Snapshot(
        {record.id: record for record in records if isinstance(record, FactThen)},
        {record.id: record for record in records if isinstance(record, Named)},
        {record.id: record for record in records if isinstance(record, Gone)},
    )


def carded(**card: object) -> Snapshot:
    """An edition with one source, which has this card."""
    return sourced(catalogue=card or None)


def sourced(**more: object) -> Snapshot:
    """An edition with one source, of which this is said."""
    known: Typed = {"id": "s5", "url": "/sources/s5/", "title": "Bell heard", **more}
    return Snapshot(sources={"s5": SourceThen.model_validate(known)})


def wired(*prints: Typed, agency: str | None = None) -> Snapshot:
    """An edition with one dispatch, which is printed there."""
    known: Typed = {"id": "wire", "url": "/sources/#wire", "name": "a wire", "agency": agency, "prints": prints}
    return Snapshot(dispatches={"wire": DispatchThen.model_validate(known)})


def days(edtf: str, words: str) -> Typed:
    return {"edtf": edtf, "words": words}


def gone(name: str, became: str, *to: str, **more: object) -> Gone:
    return Gone.model_validate({"id": name, "became": became, "to": to, **more})


ADA, BEN = named("ada"), named("ben")

TABLE: dict[str, tuple[Snapshot, Snapshot, list[str]]] = {
    "nothing": (snapshot(fact()), snapshot(fact()), []),
    "a fact comes": (snapshot(), snapshot(fact()), ["added: reported"]),
    "a fact goes without a word": (
        snapshot(fact()),
        snapshot(),
        ["gone without a word: its permalink leads nowhere (list it in site_src/retired.yml)"],
    ),
    "a fact is withdrawn": (
        snapshot(fact()),
        snapshot(gone("rang", "withdrawn", why="It did not.")),
        ["retired: withdrawn", "because It did not."],
    ),
    "a fact is renamed": (
        snapshot(fact()),
        snapshot(fact("bell"), gone("rang", "renamed", "bell")),
        ["retired: renamed to bell"],
    ),
    "a fact is renamed and reworded": (
        snapshot(fact()),
        snapshot(fact("bell", statement="It rang."), gone("rang", "renamed", "bell")),
        ["retired: renamed to bell", "reworded: The bell rang. → It rang."],
    ),
    "a fact is renamed twice": (
        snapshot(fact()),
        snapshot(fact("bell"), gone("rang", "renamed", "pealed"), gone("pealed", "renamed", "bell")),
        ["retired: renamed to bell"],
    ),
    "a fact is renamed again": (
        snapshot(fact("pealed"), gone("rang", "renamed", "pealed")),
        snapshot(fact("bell"), gone("rang", "renamed", "pealed"), gone("pealed", "renamed", "bell")),
        ["retired: renamed to bell"],
    ),
    "a fact is renamed and then merged": (
        snapshot(fact(), fact("bell")),
        snapshot(fact("bell"), gone("rang", "renamed", "pealed"), gone("pealed", "merged", "bell")),
        ["retired: merged into bell"],
    ),
    "a fact is renamed and then withdrawn": (
        snapshot(fact()),
        snapshot(gone("rang", "renamed", "pealed"), gone("pealed", "withdrawn", why="It did not.")),
        ["retired: withdrawn", "because It did not."],
    ),
    "a fact is split": (
        snapshot(fact()),
        snapshot(fact("one"), fact("two"), gone("rang", "split", "one", "two")),
        ["retired: split into one, two", "added: reported", "added: reported"],
    ),
    "a statement is reworded": (
        snapshot(fact()),
        snapshot(fact(statement="The bell was rung.")),
        ["reworded: The bell rang. → The bell was rung."],
    ),
    "an answer is reworded": (
        snapshot(asked()),
        snapshot(asked().model_copy(update={"answers": {"storm": "A storm did.", "child": "It was a child."}})),
        ["reworded (answer storm): It was the storm. → A storm did."],
    ),
    "an answer comes": (
        snapshot(asked()),
        snapshot(asked().model_copy(update={"answers": {**asked().answers, "owl": "An owl did."}})),
        ["answer added (answer owl): An owl did."],
    ),
    "an answer goes": (
        snapshot(asked()),
        snapshot(asked().model_copy(update={"answers": {"storm": "It was the storm."}})),
        ["answer dropped (answer child): It was a child."],
    ),
    "a date changes": (
        snapshot(fact(when=days("1911-03", "March 1911"))),
        snapshot(fact(when=days("1911-03-04", "4 March 1911"))),
        ["dates: March 1911 → 4 March 1911"],
    ),
    "a disagreement is noted, its links told as words": (
        snapshot(fact()),
        snapshot(fact(disagreement={"kind": "tension", "note": "[Ada](person:ada) hesitates."})),
        ["disagreement: none → accounts differ: Ada hesitates."],
    ),
    "a disagreement ends": (
        snapshot(fact(disagreement={"kind": "slip", "note": "A year off."})),
        snapshot(fact()),
        ["disagreement: slip: A year off. → none"],
    ),
    "a passage comes": (
        snapshot(ADA, fact()),
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada")])),
        ["passage added (a#p3): Ada says it"],
    ),
    "a passage comes whose words another version knows": (
        snapshot(fact()),
        snapshot(fact(testimonies=[told("a#p3", act="doubts", sure="dreamt", verified="sworn to")])),
        ["passage added (a#p3): the text itself doubts (dreamt)"],
    ),
    "a passage comes that nobody verified": (
        snapshot(fact()),
        snapshot(fact(testimonies=[told("a#p3", verified="not verified")])),
        ["passage added (a#p3): the text itself says it (not verified)"],
    ),
    "a passage goes": (
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada ben", sure="believed")])),
        snapshot(ADA, BEN, fact()),
        ["passage dropped (a#p3): Ada citing Ben says it (believed)"],
    ),
    "a headline comes": (
        snapshot(asked()),
        snapshot(asked(testimonies=[told("a#p1", headline=True, answer="child")])),
        ["passage added (a#p1): the headline says “It was a child.”"],
    ),
    "a passage now denies": (
        snapshot(fact(testimonies=[told("a#p3")])),
        snapshot(fact(testimonies=[told("a#p3", act="denies")])),
        ["passage changed (a#p3): says it → denies it"],
    ),
    "a passage now gives another answer": (
        snapshot(asked(testimonies=[told("a#p3", answer="storm")])),
        snapshot(asked(testimonies=[told("a#p3", answer="child")])),
        ["passage changed (a#p3): says “It was the storm.” → says “It was a child.”"],
    ),
    "a passage gives another date": (
        snapshot(fact(testimonies=[told("a#p3", when=days("1911", "1911"))])),
        snapshot(fact(testimonies=[told("a#p3", when=days("1912", "1912"))])),
        ["passage changed (a#p3): says it — 1911 → says it — 1912"],
    ),
    "a voice is heard on another day": (
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada", said=days("1911", "1911"))])),
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada", said=days("1912", "1912"))])),
        ["passage changed (a#p3): says it (spoken 1911) → says it (spoken 1912)"],
    ),
    "a passage is anchored elsewhere": (
        snapshot(fact(testimonies=[told("a#p3", anchor="bell rang")])),
        snapshot(fact(testimonies=[told("a#p3", anchor="it rang")])),
        ["passage changed (a#p3): anchored at “bell rang” → anchored at “it rang”"],
    ),
    "a passage is taken for granted, at second hand and in doubt": (
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada")])),
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada", sure="presupposed", knew="told", doubt="by")])),
        [
            (
                "passage changed (a#p3): says it → says it (taken for granted) (at second hand) "
                "(perhaps cited; the text does not make that clear)"
            )
        ],
    ),
    "a finding comes": (
        snapshot(ADA, BEN, fact()),
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada", act="finds", witnesses=["ben"])])),
        ["passage added (a#p3): Ada finds it so (resting on the testimony of Ben)"],
    ),
    "a finding rests on another witness": (
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", act="finds", witnesses=["ada"])])),
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", act="finds", witnesses=["ben"])])),
        [
            (
                "passage changed (a#p3): finds it so (resting on the testimony of Ada) "
                "→ finds it so (resting on the testimony of Ben)"
            )
        ],
    ),
    "somebody takes it back": (
        snapshot(ADA, fact(standing="reported", testimonies=[told("a#p3", "ada")])),
        snapshot(
            ADA,
            fact(
                standing="unknown",
                testimonies=[
                    told("a#p3", "ada", withdrawn={"by": 1, "on": days("1911-03-04", "4 March 1911")}),
                    told("b#p2", "ada", act="withdraws", said=days("1911-03-04", "4 March 1911")),
                ],
            ),
        ),
        [
            "standing: reported → unknown",
            "because passage changed: a#p3, says it → says it (taken back 4 March 1911)",
            "because passage added: b#p2, Ada takes it back (spoken 4 March 1911)",
        ],
    ),
    "a remark comes, and the ground of a date goes": (
        snapshot(fact(testimonies=[told("a#p3", basis="The year is that of the article.")])),
        snapshot(fact(testimonies=[told("a#p3", note="See the other passage.")])),
        [
            "reworded (a#p3): no note → See the other passage.",
            "reworded (a#p3): The year is that of the article. → no basis",
        ],
    ),
    "two answers turn out to cannot both be true": (
        snapshot(asked(pairs=[{"pair": ["storm", "child"], "are": "tension"}])),
        snapshot(asked(pairs=[{"pair": ["child", "storm"], "are": "exclusive"}])),
        ["what two answers are to each other (child and storm): differ, but may both be true → cannot both be true"],
    ),
    "a pair is declared": (
        snapshot(asked()),
        snapshot(asked(pairs=[{"pair": ["storm", "child"], "are": "compatible"}])),
        ["what two answers are to each other (child and storm): can both be true"],
    ),
    "a fact turns out to be background": (
        snapshot(fact()),
        snapshot(fact(background=True)),
        ["counted: with the case → as background"],
    ),
    "a gist is reworded": (
        snapshot(fact(testimonies=[told("a#p3", gist="It rang.")])),
        snapshot(fact(testimonies=[told("a#p3", gist="It was heard.")])),
        ["reworded (a#p3): It rang. → It was heard."],
    ),
    "a voice comes": (
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada")])),
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada ben")])),
        ["voice added (a#p3): Ben"],
    ),
    "a voice makes way for another": (
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada")])),
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ben")])),
        ["voice dropped (a#p3): Ada", "voice added (a#p3): Ben"],
    ),
    "voices change places": (
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada ben")])),
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ben ada")])),
        ["passage changed (a#p3): Ada ← Ben → Ben ← Ada"],
    ),
    "verification is lost on two passages": (
        snapshot(fact(testimonies=[told("a#p3"), told("b#p1")])),
        snapshot(fact(testimonies=[told("a#p3", verified="not verified"), told("b#p1", verified="not verified")])),
        ["verification lost (a#p3, b#p1): checked → not verified"],
    ),
    "an editor has read a passage": (
        snapshot(fact(testimonies=[told("a#p3")])),
        snapshot(fact(testimonies=[told("a#p3", verified="read by an editor")])),
        ["verification gained (a#p3): checked → read by an editor"],
    ),
    "passages change their order": (
        snapshot(fact(testimonies=[told("a#p3"), told("b#p1")])),
        snapshot(fact(testimonies=[told("b#p1"), told("a#p3")])),
        [],
    ),
    "a clock is put right": (
        snapshot(named("ship-time", offset="-03:27")),
        snapshot(named("ship-time", offset="-03:02")),
        ["reworded (offset): -03:27 → -03:02"],
    ),
    "a picture is another one": (
        snapshot(named("ada", image={"file": "assets/a.png", "shows": "Ada.", "credit": "Ben"})),
        snapshot(named("ada")),
        ["reworded (image): Ada. (Ben; assets/a.png) → none"],
    ),
    "a place lies elsewhere": (
        snapshot(named("quay", position=[{"latitude": 41.9, "longitude": 12.5, "basis": "an atlas"}])),
        snapshot(named("quay", position=[{"latitude": 41.9, "longitude": -12.5, "basis": "an atlas"}])),
        ["reworded (position): 41.9, 12.5 (an atlas) → 41.9, -12.5 (an atlas)"],
    ),
    "a spelling comes and another goes": (
        snapshot(named("ada", spellings=["Ada L."])),
        snapshot(named("ada", spellings=["A. Lovelace"])),
        ["spelling dropped: Ada L.", "spelling added: A. Lovelace"],
    ),
    "a person is called otherwise": (
        snapshot(ADA),
        snapshot(named("ada", name="Ada Lovelace")),
        ["reworded: Ada → Ada Lovelace"],
    ),
    "a person gets another id": (
        snapshot(named("eda", name="Ada")),
        snapshot(ADA, gone("eda", "renamed", "ada", kind="person")),
        ["retired: renamed to ada"],
    ),
    "a source comes": (
        snapshot(),
        snapshot(named("s5", kind="source", name="Bell heard", url="/sources/s5/")),
        ["added"],
    ),
    "a passage is quoted": (
        snapshot(fact(testimonies=[told("a#p3")])),
        snapshot(fact(testimonies=[told("a#p3", quote="It rang twice.")])),
        ["reworded (a#p3): no quotation → It rang twice."],
    ),
    "a dispatch comes": (
        snapshot(),
        snapshot(named("wire", kind="dispatch", name="a wire", url="/sources/#wire")),
        ["added"],
    ),
    "a dispatch is found in another paper": (
        wired({"source": "a", "first": 2, "last": 4}, {"source": "b", "first": 3, "last": 3}),
        wired(
            {"source": "a", "first": 2, "last": 4},
            {"source": "b", "first": 3, "last": 3},
            {"source": "c", "first": 1, "last": 2},
        ),
        ["what is said of the dispatch (prints): a#p2-4, b#p3 → a#p2-4, b#p3, c#p1-2"],
    ),
    "it is known who sent a dispatch out": (
        wired(),
        wired(agency="warden"),
        ["what is said of the dispatch (agency): warden"],
    ),
    "a source is of another sort": (
        sourced(),
        sourced(sort="report"),
        ["what is said of the source (sort): article → report"],
    ),
    "it is said by which translations a source came into its language": (
        sourced(translation="machine"),
        sourced(
            translations=[
                {"out_of": "ja", "into": "ko", "by": "unknown"},
                {"out_of": "ko", "into": "en", "by": "machine"},
            ]
        ),
        [
            "what is said of the source (translation): machine",
            "what is said of the source (translations): ja → ko (unknown), ko → en (machine)",
        ],
    ),
    "it is said whose voice speaks in a source": (
        sourced(),
        sourced(voice="warden"),
        ["what is said of the source (voice): warden"],
    ),
    "a source is of a sort that another version knows": (
        sourced(sort="scroll"),
        sourced(sort="book"),
        ["what is said of the source (sort): scroll → book"],
    ),
    "a source gets a card": (
        carded(),
        carded(publisher="The Bell", published=days("2011-03-14", "14 March 2011")),
        ["the catalogue (publisher): The Bell", "the catalogue (published): 14 March 2011"],
    ),
    "a card says something else": (
        carded(page="3", url="https://bell.example"),
        carded(page="4"),
        ["the catalogue (page): 3 → 4", "the catalogue (url): https://bell.example"],
    ),
    "an edition was kept without its sources": (snapshot(), carded(page="3"), []),
    "an edition was kept without its names": (
        Snapshot({"rang": fact()}, None),
        snapshot(fact(), ADA),
        [],
    ),
}


@pytest.mark.parametrize(("before", "after", "lines"), TABLE.values(), ids=TABLE)
def test_a_change_is_told(before: Snapshot, after: Snapshot, lines: list[str]) -> None:
    found = changes.compare(before, after)
    text = changes.as_text(found).splitlines()
    assert [line.strip() for line in text if line.startswith("  ")] == lines


def test_every_kind_of_change_is_shown_in_a_table() -> None:
    shown = {
        change.kind
        for before, after, _ in [*TABLE.values(), *WHY.values()]
        for change in changes.compare(before, after)
    }
    assert shown == set(CHANGE_SORTS)


# --- why a fact stands otherwise --------------------------------------------------------------------------------------

SAID = told("a#p3", "ada", answer="storm")

WHY: dict[str, tuple[Snapshot, Snapshot, list[str]]] = {
    "somebody denies it": (
        snapshot(ADA, BEN, fact(testimonies=[told("a#p3", "ada")])),
        snapshot(
            ADA, BEN, fact(testimonies=[told("a#p3", "ada"), told("b#p1", "ben", act="denies")], standing="disputed")
        ),
        ["passage added: b#p1, Ben denies it"],
    ),
    "only the passage that contradicts is named": (
        snapshot(ADA, BEN, asked(testimonies=[SAID])),
        snapshot(
            ADA,
            BEN,
            asked(
                testimonies=[SAID, told("b#p1", "ada", answer="storm"), told("b#p2", "ben", answer="child")],
                standing="disputed",
            ),
        ),
        ["passage added: b#p2, Ben says “It was a child.”"],
    ),
    "whoever denied it is dropped": (
        snapshot(BEN, fact(testimonies=[told("a#p3"), told("b#p1", "ben", act="denies")], standing="disputed")),
        snapshot(BEN, fact(testimonies=[told("a#p3")], standing="stated")),
        ["passage dropped: b#p1, Ben denies it"],
    ),
    "a headline is no reason": (
        snapshot(ADA, fact(testimonies=[told("a#p3")], standing="stated")),
        snapshot(ADA, fact(testimonies=[told("a#p3"), told("a#p1", headline=True), told("b#p2", "ada")])),
        ["passage added: b#p2, Ada says it"],
    ),
    "a voice is named": (
        snapshot(ADA, fact(testimonies=[told("a#p3")], standing="stated")),
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada")])),
        ["voice added: a#p3, Ada"],
    ),
    "a hedge is lifted": (
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada", sure="possible")], standing="reported as possible")),
        snapshot(ADA, fact(testimonies=[told("a#p3", "ada")])),
        ["passage changed: a#p3, says it (possible) → says it"],
    ),
    "a date is disputed": (
        snapshot(fact(testimonies=[told("a#p3", when=days("1911", "1911"))])),
        snapshot(
            fact(
                testimonies=[
                    told("a#p3", when=days("1911", "1911")),
                    told("a#p4"),
                    told("b#p1", when=days("1912", "1912")),
                ],
                date_disputed=True,
            )
        ),
        ["passage added: b#p1, the text itself says it — 1912"],
    ),
    "what the passages rest on has changed": (
        snapshot(fact(testimonies=[told("a#p3")])),
        snapshot(fact(testimonies=[told("a#p3")], standing="confirmed")),
        ["its passages are the same: what they rest on changed, such as a voice's ties or another fact's date"],
    ),
}


@pytest.mark.parametrize(("before", "after", "reasons"), WHY.values(), ids=WHY)
def test_a_change_of_standing_names_what_brought_it_about(
    before: Snapshot, after: Snapshot, reasons: list[str]
) -> None:
    [standing] = [change for change in changes.compare(before, after) if change.kind.name == "standing"]
    assert list(standing.because) == reasons


@pytest.mark.parametrize(("before", "after", "reasons"), WHY.values(), ids=WHY)
def test_a_reason_is_told_once(before: Snapshot, after: Snapshot, reasons: list[str]) -> None:
    text = changes.as_text(changes.compare(before, after))
    for reason in reasons:
        place, _, deed = reason.partition(": ")[2].partition(", ")
        assert text.count(f"({place}): {deed}") == 0
        assert text.count(reason) == 1


def test_what_is_gravest_stands_first_and_a_record_stays_together() -> None:
    before = snapshot(fact("one"), fact("two"), fact("three"), fact("four"))
    after = snapshot(
        fact("one", statement="Reworded."),
        fact("two", standing="disputed", statement="Reworded too."),
        fact("four"),
        fact("five"),
    )
    order = [(change.id, change.kind.name) for change in changes.compare(before, after)]
    assert order == [
        ("three", "lost"),
        ("two", "standing"),
        ("two", "reworded"),
        ("five", "added"),
        ("one", "reworded"),
    ]


# --- an edition of the first schema -----------------------------------------------------------------------------------

FIRST: Typed = {
    "id": "rang",
    "url": "/facts/rang/",
    "statement": "The bell rang.",
    "standing": "reported",
    "date_disputed": True,
    "when": days("[1911..1912]", "1911 or 1912 (disputed)"),
    "testimonies": [{"source": "a", "paragraph": 3, "by": ["ada"], "verified": "checked"}],
}
SECOND: Typed = {
    **FIRST,
    "background": True,
    "when": days("[1911..1912]", "between 1911 and 1912"),
    "pairs": [{"pair": ["storm", "child"], "are": "tension"}],
    "testimonies": [
        {
            **FIRST["testimonies"][0],
            "doubt": "by",
            "knew": "told",
            "said": days("1911", "1911"),
            "note": "A remark.",
            "basis": "A guess.",
        }
    ],
}


def edition(schema: int, told_of: Typed) -> Snapshot:
    return changes.read({"data/facts.json": json.dumps({"schema": schema, "facts": [told_of]}).encode()})


def test_what_an_earlier_schema_had_no_field_for_has_not_changed() -> None:
    assert not changes.compare(edition(1, FIRST), edition(2, SECOND))
    assert not changes.compare(edition(2, SECOND), edition(1, FIRST))


def test_what_both_schemas_tell_is_compared() -> None:
    [change] = changes.compare(edition(1, FIRST), edition(2, {**SECOND, "when": days("1911", "1911")}))
    assert (change.kind.name, change.before) == ("dates", "disputed")
    [change] = changes.compare(edition(1, FIRST), edition(2, {**SECOND, "statement": "It rang."}))
    assert (change.kind.name, change.after) == ("reworded", "It rang.")
