"""What others print to cite a page, and how a quotation is checked later: by an edition, a day, and eight digits."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import json
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator import site
from generator.addresses import PAGES, Place, url_of
from generator.dates import parse
from generator.files import references
from generator.files.originals import Original
from generator.files.references import Citing
from generator.judged import Judged, in_words
from generator.judged.replies import all_behind, behind
from generator.load import load
from generator.model import History
from generator.pages.introduced import best_known
from generator.site import Site
from tests.harness import DOSSIER, copy_of, tiny, typed
from tests.standing.world import dossier, said

HERE = Place("https://example.org/lens", "The lens & the {keeper}")


TITLED = {"index.md": "Where things stand", "story.md": "The story so far", "method.md": "Method", "note.md": "A note"}
"""Pages that are no single record, with their titles."""


@pytest.fixture(scope="module")
def judged() -> Judged:
    return Judged(load(DOSSIER)[0])


@pytest.fixture(scope="module")
def public(judged: Judged) -> Site:
    return site.publish(judged, [], f"{HERE.address}/", HERE.name)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def of(judged: Judged, fact: str) -> Citing:
    return references.of_fact(judged.facts[fact])


def note(judged: Judged, fact: str) -> str:
    return str(of(judged, fact).csl_entry(HERE)["note"])


# --- the three forms --------------------------------------------------------------------------------------------------


def test_a_citation_says_how_the_fact_stands_in_which_edition_where_and_in_which_wording(public: Site) -> None:
    page = public.files["facts/lens-vanished.md"].decode()
    [cited] = re.findall(r'<div class="citation"[^>]*>\n\n(.*)\n', page)
    assert cited.startswith(
        "“The lens vanished from the lighthouse.” Reported. 4 sources, two of them citing Coastguard or Ines Prault; "
        "by 4 March 2011"
    )
    assert "edition 2 of 2 May 2011; lens-vanished, wording 2708e087." in cited
    assert cited.endswith(' <span class="address">https://example.org/lens/facts/lens-vanished/</span>')
    assert page.count('data-address=""') == 2, "a script adds the day, and no address"


def test_a_citation_names_the_sources_that_say_so(public: Site) -> None:
    page = html.unescape(public.files["facts/lens-vanished.md"].decode()).partition("{: #cite }")[2]
    assert page.count("Sources: Pellan Echo, 14 March 2011; The Northern Wire, March 2011; “The light") == 2


def test_a_citation_gives_the_sources_of_a_fact_in_full_in_all_three_forms(public: Site, judged: Judged) -> None:
    page = html.unescape(public.files["facts/lens-vanished.md"].decode()).partition("{: #cite }")[2]
    text = page.partition("</div>")[0]
    names = all_behind(behind([judged.facts["lens-vanished"]]))
    assert len(names) == 4
    for original in (Original(judged.dossier.sources[name]) for name in names):
        [line] = [line for line in text.splitlines() if line.startswith("- ") and original.source.title in line]
        assert all(part in line for part in (original.author, original.publisher, original.date, original.address))
        assert original.bibtex(HERE) in page
        assert json.dumps(original.key(HERE)) in page
    assert f"related = {{{','.join(HERE.keyed(name) for name in names)}}}" in page
    assert ", paragraphs 3 and 4. https://echo.example/" in text


def test_no_more_than_a_few_sources_are_cited_in_full_and_the_others_by_name(
    judged: Judged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(references, "MOST_SOURCES", 2)
    cited = of(judged, "lens-vanished")
    [(heading, sources)] = cited.resting
    assert heading == "Sources:"
    assert [known.original is not None for known in sources] == [True, True, False, False]
    assert len(json.loads(cited.csl(HERE))) == 1 + 2


def test_a_page_of_several_facts_is_cited_with_the_sources_of_all_of_them(judged: Judged) -> None:
    zoe = judged.dossier.people["zoe-tamblyn"]
    [(heading, sources)] = references.of_entity(judged, zoe).resting
    assert heading == "The sources of these facts:"
    assert {known.source.id for known in sources} == {*all_behind(behind(judged.about["zoe-tamblyn"]))}
    assert [known.paragraphs for known in sources if known.paragraphs] == []


def test_a_source_in_which_an_agency_is_printed_is_cited_by_it_and_one_of_no_day_as_such(judged: Judged) -> None:
    known = judged.dossier.sources["a"]
    doubtful = known.published.model_copy(update={"when": parse("2011-03?")})
    unsure = known.model_copy(update={"published": doubtful, "catalogue": None, "credit": "Wire of the North"})
    assert Original(unsure).author == "Wire of the North"
    assert Original(unsure).date == "perhaps March 2011, of unknown day"


def test_each_answer_is_cited_with_the_sources_that_give_it(judged: Judged) -> None:
    cited = of(judged, "where-the-lens-went")
    assert (
        "a) It went to St Maud. (Pellan Echo, 14 March 2011; “The light without eye”, 15 March 2011) b)"
        in cited.replies
    )
    for note in (cited.bibtex(HERE), cited.csl_entry(HERE)["note"]):
        assert cited.replies in str(note)
    assert "Sources:" not in cited.says


def test_what_is_denied_left_open_or_in_a_headline_alone_is_not_cited_as_said(judged: Judged) -> None:
    assert "Unknown. Raised and left open in 1 article. " in note(judged, "worth-of-the-lens")
    assert "It comes up in:" in note(judged, "worth-of-the-lens")
    asked = {"statement": None, "question": "Did he?", "answers": {"yes": "He did.", "no": "He did not."}}
    world = Judged(
        dossier(
            {"id": "did", **asked, "says": [said("s0", answer="no"), said("s1", "exile", act="denies", answer="yes")]},
            {"id": "left", "says": [said("s0", "exile", act="denies")]},
            {"id": "said", "says": [said("s0"), said("s1", "exile", act="denies")]},
        )
    )
    assert world.facts["did"].replies == ["a) He did not.", "b) He did. (denied)"]
    assert of(world, "did").replies == "a) He did not. (“Title of s0”) b) He did. (denied in “Title of s1”)"
    assert "Denied in: “Title of s0”." in note(world, "left")
    assert "Sources" not in note(world, "left")
    assert "Source: “Title of s0”. Denied in: “Title of s1”." in note(world, "said")


def test_answers_that_seem_to_clash_are_cited_as_clashing(judged: Judged) -> None:
    assert of(judged, "where-the-lens-went").stands.startswith("Reported, 3 answers; accounts differ. ")


def test_where_nobody_knows_the_address_the_reader_of_the_page_does(judged: Judged) -> None:
    cited = html.unescape(tiny().files["facts/lens-vanished.md"].decode().partition("{: #cite }")[2])
    where = "No public address known. On the site at /facts/lens-vanished/"
    assert cited.count(f'data-address="{where}"') == 2
    assert f'<span class="address">{where}</span>' in cited
    assert cited.count(f"wording 2708e087. {where}.") == 2, "the notes of both forms"
    assert "url = " not in cited.partition("@misc{")[2].partition("\n}")[0]
    assert "URL" not in of(judged, "lens-vanished").csl_entry(Place())


def test_whoever_publishes_the_site_is_named_in_all_three_forms(judged: Judged) -> None:
    publisher, cited = judged.dossier.imprint.publisher, of(judged, "lens-vanished")
    assert publisher
    assert f"{HERE.name}, published by {publisher}, edition 2 of 2 May 2011" in cited.issued(HERE)
    assert f'  publisher = "{{{publisher}}}",\n' in cited.bibtex(HERE)
    assert cited.csl_entry(HERE)["publisher"] == publisher
    assert cited.issued(Place()) == f"Published by {publisher}, edition 2 of 2 May 2011"
    nobody = Judged(replace(judged.dossier, imprint=judged.dossier.imprint.model_copy(update={"publisher": None})))
    assert "ublished by" not in of(nobody, "lens-vanished").issued(HERE)
    assert "publisher" not in of(nobody, "lens-vanished").csl_entry(HERE)


def test_somebody_is_cited_with_how_many_facts_there_are_and_with_the_best_known_of_them(judged: Judged) -> None:
    zoe = judged.dossier.people["zoe-tamblyn"]
    cited = references.of_entity(judged, zoe, best_known(judged, zoe))
    about = judged.about["zoe-tamblyn"]
    disputed = sum(view.judgement.conflicting for view in about)
    counted = f"{len(about)} facts, {disputed} of them disputed"
    assert (cited.quoted, cited.title) == ("“Zoë Tamblyn”.", f"Zoë Tamblyn (subject of {counted})")
    first = judged.facts[zoe.introduced_by or ""]
    label = first.judgement.label
    assert cited.stands.startswith(
        f"What these sources say of this subject: {counted}. "
        f"Among them: {first.worded} ({label[0].upper()}{label[1:]}.) "
    )
    assert sum(f"{view.worded} (" in cited.stands for view in about) == references.MOST_ANSWERS


def test_what_has_another_wording_than_the_last_edition_is_newer_than_that_and_without_a_day(judged: Judged) -> None:
    draft = of(judged, "lens-insured")
    assert draft.state(HERE) == "newer than edition 2 of 2 May 2011"
    assert "year" not in draft.bibtex_entry(HERE)
    assert "issued" not in json.loads(draft.csl(HERE))[0]


def test_without_a_script_a_citation_has_no_day_of_reading_and_says_so(public: Site) -> None:
    page = public.files["facts/lens-vanished.md"].decode()
    assert "These citations have no day on which you read the page" in page
    assert "urldate" not in page
    assert "accessed" not in page


def test_before_the_first_edition_everything_is_said_to_be(judged: Judged) -> None:
    bare = Judged(replace(judged.dossier, history=History()))
    assert of(bare, "lens-vanished").state(HERE) == "before its first edition"
    assert list(of(bare, "lens-vanished").history) == []


def test_what_no_edition_has_is_cited_with_the_day_of_its_last_change_and_an_edition_with_its_own(
    judged: Judged,
) -> None:
    changed = replace(HERE, day=dt.date(2011, 6, 20))
    draft, published = of(judged, "lens-insured"), of(judged, "lens-vanished")
    assert draft.state(changed) == "newer than edition 2 of 2 May 2011, as of 20 June 2011"
    assert "year = {2011},\n  month = {6},\n  day = {20}," in draft.bibtex(changed)
    assert json.loads(draft.csl(changed))[0]["issued"] == {"date-parts": [[2011, 6, 20]]}
    assert published.state(changed) == published.state(HERE) == "edition 2 of 2 May 2011"
    bare = Judged(replace(judged.dossier, history=History()))
    assert of(bare, "lens-vanished").state(changed) == "before its first edition, as of 20 June 2011"


@pytest.mark.parametrize(("path", "title"), TITLED.items())
def test_a_page_that_is_no_single_record_is_cited_by_its_title_and_its_day(
    judged: Judged, path: str, title: str
) -> None:
    by_hand = {**judged.dossier.prose, "note.md": "# A note\n\nIt is [known](fact:lens-vanished)."}
    known = Judged(replace(judged.dossier, prose=by_hand), judged.locks)
    made = site.publish(known, [], HERE.address, HERE.name, dt.date(2011, 6, 20))
    page = html.unescape(made.files[path].decode())
    [cited] = re.findall(r'<div class="citation"[^>]*>\n\n(.*)\n', page)
    assert cited.startswith(f"“{title}”. ")
    where = f'<span class="address">{HERE.address}{url_of(path)}</span>'
    assert cited.endswith(f"edition 2 of 2 May 2011, as of 20 June 2011. {where}")
    assert "The sources of this site:" in page
    assert page.count('class="citation"') == 3
    assert "wording" not in page.partition("{: #cite }")[2]


def test_an_entry_for_bibtex_takes_no_sign_of_its_own_for_tex(judged: Judged) -> None:
    entry = of(judged, "lens-vanished").bibtex_entry(HERE)
    assert entry.startswith(
        "@misc{the-lens-the-keeper-lens-vanished-2708e087,\n"
        '  title = "{The lens vanished from the lighthouse. (reported · date disputed)}",\n'
    )
    assert r"howpublished = {The lens \& the \{keeper\}}," in entry
    assert "year = {2011},\n  month = {5},\n  day = {2}," in entry
    assert entry.endswith("  url = {https://example.org/lens/facts/lens-vanished/},\n}")


@pytest.mark.parametrize(
    ("name", "address", "key"),
    [
        ("The lens & the {keeper}", "https://example.org/lens", "the-lens-the-keeper-s0"),
        ("Zoë’s 2 lights", "", "zoes-2-lights-s0"),
        ("사라진 렌즈", "https://lens.example.org/ko", "lens.example.org-s0"),
        ("사라진 렌즈", "", "s0"),
    ],
)
def test_an_entry_is_known_by_a_name_that_no_entry_of_another_site_has(name: str, address: str, key: str) -> None:
    assert Place(address, name).keyed("s0") == key


def test_an_entry_in_csl_has_the_edition_and_its_day(judged: Judged) -> None:
    entry, *_ = json.loads(of(judged, "lens-vanished").csl(HERE))
    assert entry["issued"] == {"date-parts": [[2011, 5, 2]]}
    assert (entry["version"], entry["container-title"]) == ("2", HERE.name)
    assert entry["note"].endswith("Edition 2 of 2 May 2011; lens-vanished, wording 2708e087.")


def cited_question(judged: Judged, **change: object) -> Citing:
    question = judged.dossier.questions["where-is-the-lens"].model_copy(update=change)
    return references.of_question(judged, question)


def test_a_question_is_cited_with_its_answer_and_all_that_its_page_says_of_how_that_stands(judged: Judged) -> None:
    lens, cited = judged.facts["where-the-lens-went"], cited_question(judged, note=None)
    standing = "reported, 3 answers · accounts differ"
    assert cited.stands.startswith(f"These sources answer it: {lens.worded} (Reported, 3 answers · accounts differ · ")
    assert f" · {lens.counts}" in cited.stands
    assert in_words.stands(lens).startswith(standing)
    assert cited.title == f"{judged.dossier.questions['where-is-the-lens'].asks} ({standing})"
    assert "Sources: Pellan Echo, 14 March 2011; The Northern Wire, March 2011; “The light" in cited.bibtex_entry(HERE)
    assert [how for how, _ in cited.resting] == ["Sources:"]
    for form in (cited.bibtex(HERE), str(cited.csl_entry(HERE))):
        assert standing in form
        assert f"(Reported, 3 answers · accounts differ · {lens.counts}" in form


def test_an_answer_by_hand_stands_before_what_it_rests_on(judged: Judged) -> None:
    cited = cited_question(judged, note="It [went](fact:where-the-lens-went) somewhere.")
    lens = judged.facts["where-the-lens-went"]
    assert cited.stands.startswith(f"It went somewhere. What this rests on: {lens.name} (Reported, 3 answers · ")


def test_the_standing_of_a_question_is_that_of_the_first_fact_that_says_something(judged: Judged) -> None:
    cited = cited_question(judged, note=None, facts=["worth-of-the-lens", "lens-vanished"])
    assert judged.facts["worth-of-the-lens"].judgement.label == "unknown"
    assert cited.title.endswith(" (reported · date disputed)")
    assert cited.stands.index(judged.facts["lens-vanished"].name) < cited.stands.index("(Unknown.)")


def test_a_question_that_these_sources_do_not_answer_is_cited_as_that(judged: Judged) -> None:
    cited = cited_question(judged, note=None, open=True)
    asks = judged.dossier.questions["where-is-the-lens"].asks
    assert cited.title == f"These sources do not say: {asks}"
    assert cited.stands.startswith("Unanswered. These sources do not say. What bears on it: ")
    assert cited_question(judged, note="Nobody tells.", open=True).stands.startswith("Unanswered. Nobody tells. ")
    alone = cited_question(judged, note=None, facts=[])
    assert alone.stands.startswith("Unanswered. These sources do not say. ")
    assert "bears on it" not in alone.stands


def test_a_voice_of_whom_nothing_is_said_is_cited_with_what_it_says(judged: Judged) -> None:
    silent = [voice for voice in judged.dossier.voices.values() if not judged.about[voice.id]]
    cited = [references.of_entity(judged, voice) for voice in silent if judged.sayings[voice.id]]
    assert cited
    assert all(one.stands.startswith("What these sources have this voice say: ") for one in cited)
    assert not any("say: nothing" in one.stands for one in cited)


def test_a_source_is_cited_as_it_is_retold_and_its_digits_change_with_the_retelling(judged: Judged) -> None:
    source = judged.dossier.sources["a"]
    retold = references.of_source(judged, source)
    assert retold.quoted == f"What the article in {judged.source_names['a']} says, as it is retold here:"
    assert retold.stands.startswith(f"{len(judged.resting['a'])} facts rest on it.")
    [first, *rest] = source.retold
    reworded = source.model_copy(update={"retold": (first.model_copy(update={"words": "Otherwise."}), *rest)})
    other = Judged(replace(judged.dossier, sources={**judged.dossier.sources, "a": reworded}))
    assert other.past.wordings["a"].digits != judged.past.wordings["a"].digits


def test_a_source_itself_is_cited_by_what_it_prints_and_by_its_card(judged: Judged) -> None:
    cited = tiny().files["sources/a.md"].decode().partition("{: #cite-original }")[2]
    [text] = re.findall(r'<div class="citation"[^>]*>\n\n(.*)\n', cited)
    original = Original(judged.dossier.sources["a"])
    assert all(part in text for part in (original.publisher, original.date))
    assert cited.count('class="citation"') == 3
    assert "data-address" not in cited


def test_a_title_of_no_print_is_cited_in_brackets_and_a_part_of_a_series_with_that(judged: Judged) -> None:
    cited = Original(judged.dossier.sources["report"])
    assert cited.bibtex(HERE).startswith(
        '@incollection{the-lens-the-keeper-report,\n  title = "{[Report of the Inspector of Lights]}",\n'
        '  booktitle = "{Papers of the County, volume 3}",\n  address = "{St Maud}",\n'
    )
    entry = cited.csl_entry(HERE)
    assert (entry["title"], entry["container-title"], entry["publisher-place"]) == (
        "[Report of the Inspector of Lights]",
        "Papers of the County, volume 3",
        "St Maud",
    )
    page = html.unescape(tiny().files["sources/report.md"].decode())
    assert "[Report of the Inspector of Lights], in: Papers of the County, volume 3 (St Maud), 21 March 2011." in page


def test_a_source_that_no_web_address_is_known_of_is_found_by_what_stands_first_on_its_page() -> None:
    page = html.unescape(tiny().files["sources/report.md"].decode())
    found = page.index("**Where to find it** Our records have no web address for this text, and no copy is kept here.")
    assert found < page.index("<details")
    assert "Where to find it" not in tiny().files["sources/a.md"].decode()
    assert page.partition("{: #cite }")[0].count("Papers of the County, volume 3") == 2, "first, and on its card"


def test_a_passage_of_which_no_copy_on_the_web_is_known_says_so_and_leads_to_where_it_is_found() -> None:
    page = html.unescape(tiny().files["facts/lens-vanished.md"].decode())
    assert "[no web address in our records](#_find-report)" in page
    [line] = [line for line in page.splitlines() if line.startswith("- **[[Report of the Inspector of Lights],")]
    assert "[Report of the Inspector of Lights], in: Papers of the County, volume 3, published in St Maud." in line
    assert "{: #_find-report }" in page
    assert "#_find-a" not in page


def test_a_day_that_is_in_doubt_is_no_day_of_a_reference(judged: Judged) -> None:
    known = judged.dossier.sources["a"]
    doubtful = known.published.model_copy(update={"when": parse("2011-03?")})
    unsure = Original(known.model_copy(update={"published": doubtful, "catalogue": None}))
    assert "year" not in unsure.bibtex(HERE)
    assert "note = {Dated perhaps March 2011. It prints no date; it speaks of a Friday" in unsure.bibtex(HERE)
    assert json.loads(unsure.csl(HERE))[0]["issued"] == {"literal": "perhaps March 2011, of unknown day"}


def test_a_day_by_our_catalogue_is_said_to_be(judged: Judged) -> None:
    known = next(source for source in judged.dossier.sources.values() if source.day_is_by_card)
    for cited in (Original(known).bibtex(HERE), Original(known).csl_entry(HERE)["note"]):
        assert "by our own records and not by the text" in str(cited)


@pytest.mark.parametrize(
    "path",
    ["facts/lens-vanished.md", "questions/where-is-the-lens.md", "people/zoe-tamblyn.md"],
)
def test_what_can_be_cited_ends_with_how_it_is_cited(path: str) -> None:
    cited = tiny().files[path].decode().partition("{: #cite }")[2]
    assert cited.count('class="citation"') == 3


@pytest.mark.parametrize("path", ["facts/lens-vanished.md", "people/zoe-tamblyn.md"])
def test_a_mistake_that_was_mended_is_told_on_the_pages_that_had_it(path: str) -> None:
    page = tiny().files[path].decode()
    assert "**Corrected on 20 April 2011** This site had called" in page
    assert "**Corrected on 20 April 2011** This site had called" in tiny().files["about.md"].decode()


# --- the digits -------------------------------------------------------------------------------------------------------


def test_anybody_can_compute_the_digits_of_a_fact_from_what_is_exported() -> None:
    facts = {fact["id"]: fact for fact in json.loads(tiny().files["data/facts.json"])["facts"]}
    for fact in facts.values():
        asked = fact.get("statement") or fact["question"]
        given = [(fact.get("answers") or {}).get(each["answer"], each["answer"]) for each in fact["given"]]
        counts = f"{fact['articles']} {fact['origins']} {fact['denials']}"
        when = fact["when"]["edtf"] if fact["when"] else ""
        lines = [fact["id"], asked, *(given if fact.get("question") else []), fact["standing"], counts, when]
        assert hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8] == fact["fingerprint"], fact["id"]


def test_whatever_is_cited_has_its_digits_among_what_is_exported(judged: Judged) -> None:
    names = json.loads(tiny().files["data/names.json"])
    digits = {known["id"]: known["fingerprint"] for known in names["names"] if known["fingerprint"]}
    assert digits == {name: known.digits for name, known in judged.past.wordings.items() if name not in judged.facts}
    assert names["site"]["edition"] == {"number": 2, "on": "2011-05-02"}
    assert [known["concerns"] for known in names["site"]["corrections"]] == [["lens-vanished", "zoe-tamblyn"]]


@pytest.mark.parametrize(
    ("typed_too", "code", "last"),
    [
        ([], 0, "  [..2011-03-10]"),
        (["2708e087"], 0, "  [..2011-03-10]"),
        (["3f2a91c4"], 1, "3f2a91c4 is another wording: edition 1 of 2011-04-03 had it"),
        (["00000000"], 1, "00000000 is another wording: no edition had it"),
    ],
)
def test_a_quotation_can_be_checked_later(typed_too: list[str], code: int, last: str) -> None:
    answer = typed("cited", "--root", DOSSIER, "lens-vanished", *typed_too)
    assert (answer.exit_code, answer.output.splitlines()[-1]) == (code, last)


def test_what_is_not_there_to_be_cited_is_named() -> None:
    assert "did you mean 'lens-vanished'?" in typed("cited", "--root", DOSSIER, "lens-vanishd").output
    assert "it was renamed: zoe-tamblyn" in typed("cited", "--root", DOSSIER, "zoe-tamblin").output


# --- a release --------------------------------------------------------------------------------------------------------


def test_a_release_notes_an_edition_with_its_wordings_before_the_others(root: Path) -> None:
    before = (root / History.file).read_text(encoding="utf-8")
    done = typed("release", "--root", root, "--on", "2011-06-01", "--note", 'New: "all" of it')
    assert done.exit_code == 0, done.output
    assert done.output.startswith("edition 3 of 2011-06-01 noted in site_src/editions.yml: ")
    after = (root / History.file).read_text(encoding="utf-8")
    assert after.endswith(before.removeprefix("editions:\n"))
    history = load(root)[0].history
    assert [edition.number for edition in history.editions] == [3, 2, 1]
    assert history.editions[0].note == 'New: "all" of it'
    assert "lens-vanished" not in history.editions[0].wordings, "it is as in edition 2"
    assert "lens-insured" in history.editions[0].wordings
    assert not site.examine(root)[1]


def test_nothing_new_is_no_edition_unless_it_has_a_note(root: Path) -> None:
    typed("release", "--root", root, "--on", "2011-06-01")
    again = typed("release", "--root", root, "--on", "2011-06-02")
    assert again.output == "nothing is new since edition 3 of 2011-06-01; type --note to publish it anew\n"
    assert typed("release", "--root", root, "--on", "2011-06-02", "--note", "Once more").output.startswith("edition 4 ")


def test_the_first_release_begins_the_list(root: Path) -> None:
    (root / History.file).unlink()
    typed("verify", "--root", root, "--accept", History.file)
    assert typed("release", "--root", root, "--on", "2011-06-01").output.startswith("edition 1 of 2011-06-01 ")
    judged, problems = site.examine(root)
    assert not problems
    assert all(known.since for known in judged.past.wordings.values())


@pytest.mark.parametrize(
    ("day", "what"),
    [
        ("2011", "'2011' is no single day"),
        ("2011-02-30", "2011-02-30"),
        ("2011-04-01", "2011-04-01 is before edition 2, of 2011-05-02"),
    ],
)
def test_an_edition_has_a_day_and_none_before_the_last(root: Path, day: str, what: str) -> None:
    refused = typed("release", "--root", root, "--on", day)
    assert refused.exit_code
    assert what in refused.output


def test_a_list_in_brackets_takes_no_edition(root: Path) -> None:
    (root / History.file).write_text("editions: [{number: 1, on: 2011-04-03}]\n", encoding="utf-8")
    typed("verify", "--root", root, "--accept", History.file)
    refused = typed("release", "--root", root, "--on", "2011-06-01")
    assert refused.exit_code == 1
    assert "site_src/editions.yml:1:12" in refused.output
    assert "[not-added]" in refused.output


# --- the feed ---------------------------------------------------------------------------------------------------------

ATOM = "{http://www.w3.org/2005/Atom}"


def test_a_feed_tells_every_edition_and_correction_the_newest_first(public: Site) -> None:
    feed = ET.fromstring(public.files["feed.xml"])  # noqa: S314  # made above
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [
        "Edition 2, 2 May 2011",
        "Corrected on 20 April 2011: The lens vanished from the lighthouse.",
        "Edition 1, 3 April 2011",
    ]
    assert feed.findtext(f"{ATOM}updated") == "2011-05-02T00:00:00Z"
    assert feed.findtext(f"{ATOM}title") == HERE.name
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in entries]
    assert len(set(ids)) == 3
    assert all(name.startswith("https://example.org/lens/about/#") for name in ids)
    assert "Whether the lens was insured is told now." in (entries[0].findtext(f"{ATOM}summary") or "")


def test_the_feed_in_json_is_the_same(public: Site) -> None:
    atom, feed = ET.fromstring(public.files["feed.xml"]), json.loads(public.files["feed.json"])  # noqa: S314  # as above
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert (feed["title"], feed["home_page_url"]) == (HERE.name, f"{HERE.address}/")
    assert [[entry[key] for key in ("id", "title", "date_published", "content_text")] for entry in feed["items"]] == [
        [entry.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated", "summary")]
        for entry in atom.findall(f"{ATOM}entry")
    ]


def test_without_an_address_or_an_edition_there_is_no_feed(judged: Judged) -> None:
    assert "feed.xml" not in tiny().files
    bare = Judged(replace(judged.dossier, history=History()))
    made = site.publish(bare, [], HERE.address, HERE.name)
    assert not {"feed.xml", "feed.json"} & made.files.keys()
    assert "No edition has been published yet" in made.files["about.md"].decode()


@pytest.mark.parametrize(
    ("editions", "address", "what"),
    [
        (False, HERE.address, "the first edition is published"),
        (False, "", "the first edition is published and the site knows its own address"),
        (True, "", "the site knows its own address"),
    ],
)
def test_what_a_feed_waits_for_is_said_where_files_are_offered(
    judged: Judged, editions: bool, address: str, what: str
) -> None:
    known = judged if editions else Judged(replace(judged.dossier, history=History()))
    page = site.publish(known, [], address, HERE.name).files[PAGES["data"]].decode()
    for feed in ("feed.xml", "feed.json"):
        [line] = [line for line in page.splitlines() if f"`{feed}`" in line]
        assert line.endswith(f" This is made as soon as {what}.")
