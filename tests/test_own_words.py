"""A dossier may bring a catalogue of our words: in a language that we do not speak, or in others than ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.load import load
from generator.model import CATALOGUES, Language
from generator.site import examine, make
from generator.words import kept, unlike, untranslated
from tests.harness import pier, typed


def dossier(root: Path, code: str, **files: str) -> Path:
    """A dossier in a language, with files of its own catalogue by what stands behind the code of it in their names."""
    (pier(root) / "site_src" / "site.yml").write_text(f"language: {code}\n", encoding="utf-8")
    (root / CATALOGUES).mkdir()
    for part, text in files.items():
        (root / CATALOGUES / f"{code}.{part}.ftl").write_text(text, encoding="utf-8")
    return root


def found(root: Path) -> list[str]:
    """What is wrong with the catalogue, with its place."""
    codes = ("own-catalogue", "untranslated-words", "unspoken-language")
    return [f"{problem.mark} {problem.what}" for problem in examine(root)[1] if problem.code in codes]


# a message of the dossier's own · what is wrong with it
FAULTS = {
    "page-home = Heim": "",
    "page-home = Heim\npage-home = Start": "2:1 'page-home' is said at site_src/words/ko.a.ftl:1:1 already",
    "-site = Heim": "1:1 this is no message: no message of ours is a term, which begins with a hyphen",
    "page-home": '1:10 this is no message: expected token: "="',
    "page-hme = Heim": "1:12 no message is called 'page-hme'",
    "page-home = { $x } Heim": "1:13 nobody gives { $x } to 'page-home'",
    "page-home = { page-story } Heim": "1:13 nobody gives { page-story } to 'page-home'",
    "published-by = Heim": "1:16 'published-by' does not say { $publisher }, which the English one says",
    "published-by = { UPPER($publisher) }": "1:16 there is no function UPPER",
    "published-by = { $publisher ->\n [a] { $publisher }\n *[b] Heim\n }": (
        "1:16 'published-by' waits for a, b, which never comes"
    ),
    "count-facts = { $count ->\n [one] { $count }\n *[other] { $count }\n }": (
        "1:15 'count-facts' waits for one, which no number is in 'ko'"
    ),
    "count-facts = { $count ->\n [1] { $count }\n *[other] { $count }\n }": "",
    'page-home = "Heim"': "1:13 'page-home' has other markup than the English one: \"",
    "page-home = <b>Heim</b>": "1:13 'page-home' has other markup than the English one: </b>, <b>",
    'page-home = { "<b>" }Heim': "1:13 'page-home' has other markup than the English one: <b>",
    "page-home = ![Heim](https://a.example)": "1:13 'page-home' has other markup than the English one: ](https://a.example)",
    'page-home = Heim { "{: onclick=alert() }" }': "1:13 'page-home' has other markup than the English one: \\{, \\}",
    "page-home = [Heim][a]": "1:13 'page-home' has other markup than the English one: ]",
    "count-facts = [Heim]{ $count ->\n [0] { $count }\n *[other] (https://a.example)\n }": (
        "1:15 'count-facts' has other markup than the English one: ]"
    ),
    "page-home = <Heim": "1:13 'page-home' has other markup than the English one: <Heim",
    'about-site = <a href="x{ $about }">Heim</a>': "1:14 'about-site' has other markup than the English one: "
    '<a href="x{about}">, <a href="{about}">',
    "kind-fact =\n    .labl = Heim": "2:13 no message is called 'kind-fact.labl'",
}


@pytest.mark.parametrize(("text", "fault"), FAULTS.items())
def test_a_message_is_held_against_the_english_one(text: str, fault: str) -> None:
    """Korean has all others in the package: what is wrong is wrong with the dossier's own."""
    path = f"{CATALOGUES}/ko.a.ftl"
    faults = [f"{mark} {what}" for mark, what, _ in unlike(Language("ko", ((path, text),)))]
    assert (faults[0] if faults else "") == (fault and f"{path}:{fault}")


def test_all_that_a_catalogue_lacks_is_named_at_once(tmp_path: Path) -> None:
    lacks = found(dossier(tmp_path / "pier", "ja", a="page-home = ホーム", pages="page-story = これまで"))
    assert [line.partition(" lacks ")[0] for line in lacks] == [
        "site_src/words/ja.a.ftl:1:1",
        "site_src/words/ja.pages.ftl:1:1",
    ]
    assert all(" of the English catalogue: " in line for line in lacks)


def test_what_is_said_meanwhile_is_english(tmp_path: Path) -> None:
    """No site is made of it, and whatever else is wrong with the dossier is found all the same."""
    judged, problems = examine(dossier(tmp_path / "pier", "ja", a="page-home = ホーム"))
    assert {problem.code for problem in problems if problem.severity == "error"} >= {"own-catalogue"}
    assert judged.addresses.menu[-1][0] == "Evidence"


def test_a_catalogue_of_another_language_is_not_passed_over(tmp_path: Path) -> None:
    root = dossier(tmp_path / "pier", "ko")
    (root / CATALOGUES / "ja.ftl").write_text("page-home = ホーム", encoding="utf-8")
    assert found(root) == ["site_src/words/ja.ftl:1:1 nothing is read from it, since this dossier is in 'ko'"]


def test_a_word_of_a_language_that_we_speak_may_be_another_one(tmp_path: Path) -> None:
    made = make(dossier(tmp_path / "pier", "en", ours="page-home = Where we stand\n"))
    assert made.pages["index.md"].title == "Where we stand"
    assert made.pages["facts/index.md"].title == "All facts"


def test_a_catalogue_is_begun_and_completed_by_a_command(tmp_path: Path) -> None:
    root = dossier(tmp_path / "pier", "ja")
    begun = typed("words", "ja", "--root", root)
    assert begun.exit_code == 0
    files = {path.name: path.read_text(encoding="utf-8") for path in (root / CATALOGUES).iterdir()}
    assert files.keys() == {name.replace("en", "ja", 1) for name in kept("en")}
    assert files["ja.ftl"].startswith("### Japanese")
    assert [*load(root)[0].language.own]
    [*still] = found(root)
    assert len(still) == len(files)
    assert all("in English still: " in line for line in still)
    assert make(root).pages["index.md"].title == "Home"

    pages = root / CATALOGUES / "ja.pages.ftl"
    kept_whole = pages.read_text(encoding="utf-8").replace("page-home = Home\n", "").replace("= All facts", "= 事実")
    pages.write_text(kept_whole, encoding="utf-8")
    ours = root / CATALOGUES / "ja.ftl"
    ours.write_text(ours.read_text(encoding="utf-8").replace("    .label = says\n", "", 1), encoding="utf-8")
    assert [line for line in found(root) if "in English still" not in line] == [
        f"site_src/words/ja.ftl:{line_of(ours, 'act-says =')}:1 'act-says' has no .label, and the English one has",
        "site_src/words/ja.pages.ftl:1:1 lacks 1 message of the English catalogue: page-home",
    ]
    assert typed("words", "ja", "--root", root).exit_code == 0
    assert pages.read_text(encoding="utf-8") == f"{kept_whole}\n## Not translated yet\n\npage-home = Home\n"
    assert not [line for line in found(root) if "in English still" not in line]
    assert typed("words", "ja", "--root", root).output == "the catalogue in site_src/words/ has every message\n"


def line_of(path: Path, text: str) -> int:
    return path.read_text(encoding="utf-8").split("\n").index(text) + 1


@pytest.mark.parametrize(
    ("code", "what"),
    [("ko", "there is a catalogue of 'ko' already"), ("tlh", "it is not known how dates and numbers are written")],
)
def test_no_catalogue_is_begun_that_would_be_of_no_use(tmp_path: Path, code: str, what: str) -> None:
    asked = typed("words", code, "--root", dossier(tmp_path / "pier", "en"))
    assert asked.exit_code == 1
    assert what in asked.output


def test_names_that_languages_share_are_no_sentences_to_translate() -> None:
    assert not [*untranslated(Language("de", ((f"{CATALOGUES}/de.ftl", "page-home = Home\n"),)))]
