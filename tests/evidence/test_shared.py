"""Words that two texts share: found whatever their signs, given as numbers and places, and never as a problem."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evidence import Shared, Texts, shared_report, shared_words, unlike_prints
from generator.model import Dispatch, Dossier
from tests.evidence.invented import source
from tests.harness import DOSSIER, typed

Typed = dict[str, Any]

RUN = "nobody saw the keeper leave the lighthouse"
OTHER = "the harbour board had heard nothing of it by noon on Friday"
LONGER = "a boat with two lamps lay off the rocks until dawn that day"


def found(texts: Texts, **set_aside: str) -> list[Shared]:
    records = {
        name: source(name, len(texts[name]), set_aside=[{"passages": numbers, "why": "boilerplate"}] if numbers else [])
        for name, numbers in ((name, set_aside.get(name, "")) for name in texts)
    }
    return shared_words(Dossier(sources=records), texts)


def test_two_texts_with_a_run_in_common_are_found_with_their_shares_and_places() -> None:
    texts = {"a": ["A title", f"On Friday {RUN}, it seems."], "b": [f"“{RUN.title()}!”"], "c": ["Nothing of the kind."]}
    assert found(texts) == [
        Shared(sources=("a", "b"), words=(7, 7), shares=(7 / 13, 1.0), runs=(7,), passages=((2, 1),))
    ]


def test_a_longer_run_is_one_and_where_most_is_shared_comes_first() -> None:
    [shared] = found({"a": [RUN, LONGER], "b": [f"Then {LONGER}. Then {RUN}."]})
    assert (shared.runs, shared.words, shared.passages) == ((13, 7), (20, 20), ((2, 1), (1, 1)))


@pytest.mark.parametrize(
    "texts",
    [
        {"a": [RUN.rsplit(" ", 1)[0]], "b": [RUN.rsplit(" ", 1)[0]]},
        {"a": RUN.split(" lea"), "b": [RUN]},
        {"a": [RUN, RUN], "b": ["Something else."]},
        {"a": [RUN]},
        {},
    ],
    ids=["one word too few", "parted by the end of a passage", "twice in one text", "one text", "none"],
)
def test_what_is_shorter_or_in_one_text_alone_is_not_shared(texts: Texts) -> None:
    assert found(texts) == []


def test_a_passage_that_is_set_aside_is_left_out() -> None:
    texts = {"a": ["It went.", RUN], "b": [RUN]}
    assert found(texts)
    assert found(texts, a="2") == []


def test_of_three_that_share_a_run_every_two_are_found() -> None:
    assert [shared.sources for shared in found({"a": [RUN], "b": [f"So {RUN}."], "c": [f"So it was: {RUN}."]})] == [
        ("a", "b"),
        ("a", "c"),
        ("b", "c"),
    ]


TEXT = st.lists(st.lists(st.sampled_from("abc"), max_size=14).map(" ".join).filter(bool), min_size=1, max_size=3)


@given(TEXT, TEXT)
def test_what_is_shared_is_the_same_from_either_side(one: list[str], other: list[str]) -> None:
    there, back = found({"one": one, "other": other}), found({"other": other, "one": one})
    assert [(s.words, s.shares, s.runs) for s in there] == [(s.words[::-1], s.shares[::-1], s.runs) for s in back]
    for shared in there:
        assert all(length >= 7 for length in shared.runs)
        assert all(0 < share <= 1 for share in shared.shares)
        assert max(shared.runs) <= min(shared.words)


def test_the_report_holds_numbers_and_places_and_none_of_the_words() -> None:
    report = reported({"a": [RUN, LONGER], "b": [f"{LONGER} {RUN}"]})
    assert (
        "  a and b: 100.0% of a, 100.0% of b; 2 runs, the longest of 13 words: a#p2 and b#p1, a#p1 and b#p1\n"
    ) in report
    assert not {word for word in f"{RUN} {LONGER}".split() if len(word) > 5} & {*report.split()}
    assert shared_report(Dossier(), []) == "no two texts share 7 words in a row\n"


def test_of_many_places_some_are_named_and_the_others_counted() -> None:
    passages = [f"so {n} went a {n} by {n} and {n} again" for n in "pqrstuvw"]
    assert "and 3 more\n" in reported({"a": passages, "b": passages[::-1]})


PROPOSED: dict[str, tuple[Texts, Typed, list[str]]] = {
    "two texts share a run": ({"a": ["It went.", RUN], "b": [RUN]}, {}, ["[a#p2, b#p1]"]),
    "they share several, some of them in a row": (
        {"a": [RUN, LONGER, "It went.", OTHER], "b": [LONGER, RUN, OTHER]},
        {},
        ["[a#p1-2, a#p4, b#p1-3]"],
    ),
    "three texts share a run": ({"a": [RUN], "b": [RUN], "c": [RUN]}, {}, ["[a#p1, b#p1, c#p1]"]),
    "two and two share a run": ({"a": [RUN], "b": [RUN, LONGER], "c": [LONGER]}, {}, ["[a#p1, b#p1]", "[b#p2, c#p1]"]),
    "it is recorded": ({"a": ["It went.", RUN], "b": [RUN]}, {"prints": ["a#p1-2", "b#p1"]}, []),
    "a part of it is recorded": (
        {"a": [RUN, LONGER], "b": [RUN, LONGER]},
        {"prints": ["a#p1", "b#p1"]},
        ["[a#p2, b#p2]"],
    ),
    "one of them is a report": ({"a": [RUN], "b": [RUN]}, {"sort": "report"}, []),
}


@pytest.mark.parametrize(("texts", "known", "prints"), PROPOSED.values(), ids=PROPOSED)
def test_a_record_is_proposed_for_what_may_be_prints_of_one_dispatch(
    texts: Texts, known: Typed, prints: list[str]
) -> None:
    report = reported(texts, **known)
    assert re.findall(r"^- id:\n  name:\n  prints: (.*)$", report, re.MULTILINE) == prints
    assert ("site_src/dispatches/" in report) is bool(prints)


def reported(texts: Texts, sort: str = "article", prints: Sequence[str] = ()) -> str:
    """What is reported of some texts, the first of which is of this sort, and of which these are recorded prints."""
    records = {name: source(name, len(text), sort=sort if name == "a" else "article") for name, text in texts.items()}
    wire = [Dispatch.model_validate({"id": "wire", "name": "a wire", "prints": prints})] if prints else []
    dossier = Dossier(sources=records, dispatches={known.id: known for known in wire})
    return shared_report(dossier, shared_words(dossier, texts))


# of texts a, b and so on, the first of which is in this language · what each prints · which are unlike all others
PRINTS: dict[str, tuple[str, dict[str, str], list[int]]] = {
    "they share a run": ("en", {"a": RUN, "b": f"So {RUN}"}, []),
    "they share none": ("en", {"a": RUN, "b": OTHER}, [0, 1]),
    "two of three do": ("en", {"a": RUN, "b": OTHER, "c": RUN}, [1]),
    "one shares with one and that with another": ("en", {"a": RUN, "b": f"{RUN} {OTHER}", "c": OTHER}, []),
    "one is in another language": ("de", {"a": RUN, "b": OTHER}, []),
    "one has too few words": ("en", {"a": RUN, "b": "It went."}, []),
    "the text of one is missing": ("en", {"a": RUN, "b": ""}, []),
}


@pytest.mark.parametrize(("language", "texts", "unlike"), PRINTS.values(), ids=PRINTS)
def test_prints_of_one_dispatch_are_known_by_what_they_share(
    language: str, texts: dict[str, str], unlike: list[int]
) -> None:
    records = {name: source(name, 1, language=language if name == "a" else "en") for name in texts}
    wire = Dispatch.model_validate({"id": "wire", "name": "a wire", "prints": [f"{name}#p1" for name in texts]})
    dossier = Dossier(sources=records, dispatches={"wire": wire})
    read = {name: [text] for name, text in texts.items() if text}
    assert [number for _, number in unlike_prints(dossier, read)] == unlike


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The tests' dossier, in which a passage of one text is that of another."""
    root = Path(shutil.copytree(DOSSIER, tmp_path / "dossier"))
    taken = "Harbour hands believe a fishing boat carried it across to St Maud."
    assert taken in (root / "texts" / "a.txt").read_text("utf-8")
    text = (root / "texts" / "b.txt").read_text("utf-8")
    (root / "texts" / "b.txt").write_text(text.replace("The museum opened in 1974 and", f"{taken} It"), "utf-8")
    return root


def test_the_command_prints_what_texts_share_beside_its_problems(copy: Path) -> None:
    told = typed("check", "--root", copy, "--texts", copy / "texts")
    assert "a and b: " in told.stdout
    beside = json.loads(typed("check", "--root", copy, "--texts", copy / "texts", "--format", "json").stdout)
    assert [shared["sources"] for shared in beside["shared"]] == [["a", "b"]]


def test_without_texts_or_for_a_forge_nothing_is_said_of_them(copy: Path) -> None:
    assert "shared" not in json.loads(typed("check", "--root", copy, "--format", "json").stdout)
    assert "a and b" not in typed("check", "--root", copy, "--texts", copy / "texts", "--format", "annotations").stdout


def test_what_texts_share_fails_no_check() -> None:
    told = typed("check", "--root", DOSSIER, "--texts", DOSSIER / "texts")
    assert told.exit_code == 0
    assert told.stdout.startswith("1 pair of texts with 7 or more words in a row in common.")
    assert "paste" not in told.stdout
