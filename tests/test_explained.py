"""A label says in brief what it means where it first stands on a page, leads to all of it, and can be looked up."""

from __future__ import annotations

import json
import re

from generator.addresses import SEARCH, meaning_of
from generator.model import labels
from tests.harness import tiny


def test_a_label_leads_to_its_meaning_once_on_each_page() -> None:
    pages = {path: text.decode() for path, text in tiny().files.items() if path.endswith(".md")}
    led = {path: re.findall(r"\]\((\S*method\.md#\S+)\)\{: \.explained \}", text) for path, text in pages.items()}
    assert led["facts/index.md"]
    assert all(len(set(targets)) == len(targets) for targets in led.values())


def test_a_label_says_what_it_means_where_it_leads_there_and_nowhere_else() -> None:
    pages = {path: text.decode() for path, text in tiny().files.items() if path.endswith(".md")}
    for path, text in pages.items():
        briefly = re.findall(r"\{: \.explained \}(?:</span>)?:? <span class=\"brief\">([^<]+)</span>", text)
        within = re.findall(r"<span class=\"brief\">\(\[[^\]]+\]\([^)]+\)\{: \.explained \}\)</span>", text)
        assert len(briefly) + len(within) == text.count("{: .explained }") == text.count('class="brief"'), path
    assert (
        '{: .explained }</span> <span class="brief">(three of the four sources tell where it comes from)</span>'
        in pages["facts/index.md"]
    )


def test_every_label_has_one_place_where_it_is_explained_and_is_found() -> None:
    method = tiny().files["method.md"].decode()
    found = {document["url"] for document in json.loads(tiny().files[SEARCH])["documents"]}
    for word in labels():
        place = meaning_of(word).partition("#")[2]
        assert method.count(f'id="{place}"') == 1
        assert f"/method/#{place}" in found


def test_what_a_voice_is_stands_in_brackets_where_voices_are_first_counted() -> None:
    pages = {path: text.decode() for path, text in tiny().files.items() if path.endswith(".md")}
    explained = "([people or bodies, none known to just repeat another]("
    for path, text in pages.items():
        assert text.count(explained) <= 1, path
        line = next((line for line in text.splitlines() if explained in line), "")
        before = text[: text.index(explained)] if line else text
        assert len(re.findall(r'class="verdict".*\d separate voices\b', before)) <= bool(line), path
    assert any(explained in text for text in pages.values())


def test_a_label_with_two_meanings_leads_to_that_of_its_fact() -> None:
    pages = {path: text.decode() for path, text in tiny().files.items() if path.endswith(".md")}
    seen = pages["facts/called-a-theft.md"]
    assert "[this site's own finding](../method.md#rule-of-the-texts){: .explained }" in seen
    assert "[nobody clearly cited](../method.md#standing-stated){: .explained }" in pages["facts/keeper-aged-41.md"]
    assert pages["method.md"].count('id="rule-of-the-texts"') == 1


def test_no_label_stands_on_a_page_before_it_is_explained() -> None:
    sign = re.compile(r'<span class="standing (standing-(?!unanswered)\S+)"><span [^>]+>[^<]*</span> (.*?)</span>')
    for path, content in tiny().files.items():
        if path.endswith(".md") and path != "method.md":
            first: dict[str, str] = {}
            for label, words in sign.findall(content.decode()):
                first.setdefault(label, words)
            assert [label for label, words in first.items() if "{: .explained }" not in words] == [], path
