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
        assert len(briefly) == text.count("{: .explained }") == text.count('class="brief"'), path
    assert '{: .explained }</span> <span class="brief">(it is clear who says so)</span>' in pages["facts/index.md"]


def test_every_label_has_one_place_where_it_is_explained_and_is_found() -> None:
    method = tiny().files["method.md"].decode()
    found = {document["url"] for document in json.loads(tiny().files[SEARCH])["documents"]}
    for word in labels():
        place = meaning_of(word).partition("#")[2]
        assert method.count(f'id="{place}"') == 1
        assert f"/method/#{place}" in found
