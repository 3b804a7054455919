"""Changes as a terminal, a program and a forge get them."""

from __future__ import annotations

import json

import pytest

from generator.review import changes
from generator.review.changes import Change, sorts
from generator.review.changes.formats import MOST_LINES, MOST_RECORDS, MOST_SIGNS, plain

REWORDED = Change(sorts.REWORDED, "rang", "fact", "It rang.", "/facts/rang/", before="The bell rang.", after="It rang.")


def many(records: int, each: int = 1) -> list[Change]:
    return [
        Change(
            sorts.REWORDED,
            f"f{n}",
            "fact",
            f"Fact {n}.",
            f"/facts/f{n}/",
            part=f"a#p{m}",
            before="A",
            after="B",
        )
        for n in range(records)
        for m in range(each)
    ]


@pytest.mark.parametrize("tell", [changes.as_text, changes.as_markdown])
def test_an_empty_change_is_one_line(tell: object) -> None:
    assert callable(tell)
    assert tell([]).splitlines() == ["Nothing that these facts say has changed."]


def test_a_program_gets_every_field_of_every_change() -> None:
    told = json.loads(changes.as_json([REWORDED]))
    assert told == {
        "schema": 1,
        "changes": [
            {
                "kind": "reworded",
                "id": "rang",
                "of": "fact",
                "name": "It rang.",
                "url": "/facts/rang/",
                "part": "",
                "before": "The bell rang.",
                "after": "It rang.",
                "because": [],
                "reason": "",
            }
        ],
    }


def test_a_comment_links_into_the_preview_where_there_is_one() -> None:
    assert "[It rang.](https://example.org/pr-7/facts/rang/)" in changes.as_markdown(
        [REWORDED], "https://example.org/pr-7/"
    )
    assert "](" not in changes.as_markdown([REWORDED])


def test_what_is_gone_is_not_linked() -> None:
    lost = Change(sorts.LOST, "rang", "fact", "It rang.", None)
    assert "](" not in changes.as_markdown([lost], "https://example.org")


def test_a_comment_is_short_and_says_how_much_more_there_is() -> None:
    comment = changes.as_markdown(many(MOST_RECORDS + 7, MOST_LINES + 3), "https://example.org")
    assert comment.startswith(f"**{MOST_RECORDS + 7} records changed**")
    assert "… and 7 more; the preview's page" in comment
    assert comment.count("… and 3 more changes") == MOST_RECORDS


def test_a_comment_of_the_longest_texts_still_fits_on_a_forge() -> None:
    long = "word " * 1000
    most = [
        Change(
            sorts.STANDING,
            f"f{n}",
            "fact",
            long,
            f"/f{n}/",
            before=long,
            after=long,
            because=(long,) * 9,
            reason=long,
        )
        for n in range(100)
    ]
    assert len(changes.as_markdown(most)) < 65_536


def test_a_program_and_a_terminal_get_all_of_it() -> None:
    every = many(MOST_RECORDS + 7, MOST_LINES + 3)
    assert len(json.loads(changes.as_json(every))["changes"]) == len(every)
    assert changes.as_text(every).count("reworded") == len(every)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("@owner/team, look", "@\u200bowner/team, look"),
        ("closes #12", "closes #\u200b12"),
        ("[free](https://example.org)", r"\[free\]\(https:" + "\u200b" + r"//example.org\)"),
        ("www.example.org", "www\u200b.example.org"),
        ("<img src=x onerror=alert(1)>", r"\<img src=x onerror=alert\(1\)\>"),
        ("&commat;owner", r"\&commat;owner"),
        ("**bold** `code` ~~gone~~ | $x$", r"\*\*bold\*\* \`code\` \~\~gone\~\~ \| \$x\$"),
        ("one\n\n# two", "one # two"),
        (":tada:", ":\u200btada:"),
    ],
)
def test_a_dossiers_text_calls_nobody_and_marks_nothing_up(typed: str, shown: str) -> None:
    assert plain(typed) == shown


def test_a_long_text_is_cut() -> None:
    assert len(plain("x" * 1000)) == MOST_SIGNS
    assert plain("x" * 1000).endswith("…")
