"""What a site says of itself: read, checked, shown, exported, and asked for before a release."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from generator import site, words
from generator.authoring import rename
from generator.builder import settings
from generator.builder.plugin import Explainer
from generator.model import Imprint
from generator.problem import DossierError, Problem
from generator.site import Site
from tests.harness import DOSSIER, copy_of, pier, rendered, tiny, typed
from tests.pseudo import CYRILLIC, in_letters, pseudo_language

FILE = Imprint.file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A dossier without an imprint, for what does not hang on all the rest."""
    return pier(tmp_path / "pier")


def without_pictures(root: Path) -> Path:
    """The dossier without a picture on a page, which an imprint would have to credit."""
    story = root / "docs" / "story.md"
    if story.exists():
        story.write_text(story.read_text(encoding="utf-8").partition("![")[0], encoding="utf-8")
    return root


def speaks(root: Path, code: str, *, catalogue: str = "") -> Path:
    """The dossier in a language, of which it brings its own catalogue, or that of another."""
    [(path, text)] = pseudo_language(catalogue or code).own
    (root / path).parent.mkdir()
    (root / path).write_text(text, encoding="utf-8")
    return says(root, f"language: {code}")


def says(root: Path, text: str | None) -> Path:
    """The dossier with another imprint, or without one."""
    without_pictures(root)
    (root / FILE).unlink(missing_ok=True)
    if text is not None:
        (root / FILE).write_text(text, encoding="utf-8")
    return root


def page(made: Site, path: str) -> str:
    return made.files[path].decode()


# --- what is typed ----------------------------------------------------------------------------------------------------


def test_the_tiny_dossier_uses_every_field_of_it() -> None:
    assert tiny().imprint.model_fields_set == set(Imprint.model_fields)


@pytest.mark.parametrize(
    ("said", "place", "what"),
    [
        ("[{publisher: A}, {publisher: B}]", "1:1", "'imprint' is not written in keys and values"),
        ("publishr: A", "1:1", "no key 'publishr' here"),
        ("licence: {wrds: CC0}", "1:11", "no key 'wrds' here"),
        ("licence: {}", "1:10", "'licence' is empty"),
        ("licence: {words: {url: https://a.example}}", "1:18", "'name' is missing"),
        ("licence: {words: {name: A, url: 'javascript:alert(1)'}}", "1:33", "not a value of 'url'"),
        ("licence: {words: {name: A, url: 'https://a.example/(1)'}}", "1:33", "not a value of 'url'"),
        ("report: 'https://a.example/?title={name}'", "1:9", "not a value of 'report'"),
        ("report: 'javascript:alert({id})'", "1:9", "not a value of 'report'"),
        ("language: English", "1:11", "'language': 'English' is no language"),
        ("about: '[Away](nowhere:else)'", "1:8", "is no address of a page"),
        ("contact: '<b>Here</b>'", "1:10", "raw HTML"),
        ("about: Ines Prault wrote this.", "1:8", "“Ines Prault”, but this sentence links no fact"),
    ],
)
def test_what_is_wrong_in_it_is_named_at_its_place(root: Path, said: str, place: str, what: str) -> None:
    _, problems = site.examine(says(root, said))
    assert [f"{problem.mark}: {problem.what}" for problem in problems if what in problem.what] == [
        f"{FILE}:{place}: {problem.what}" for problem in problems
    ]


@pytest.mark.parametrize("name", ["site.yaml", "sites.yml"])
def test_another_name_of_the_file_is_named_with_the_right_one(root: Path, name: str) -> None:
    (without_pictures(root) / FILE).rename(root / "site_src" / name)
    _, [problem] = site.examine(root)
    assert (problem.code, problem.hint) == ("unknown-folder", f"did you mean '{FILE}'?")


def test_an_id_is_renamed_in_it_too(root: Path) -> None:
    before = (root / FILE).read_text(encoding="utf-8")
    rename(root, "where-the-lens-went", "where-it-went")
    rename(root, "lens-vanished", "lens-gone")
    after = before.replace("where-the-lens-went", "where-it-went").replace("fact:lens-vanished", "fact:lens-gone")
    assert (root / FILE).read_text(encoding="utf-8") == after != before


# --- what is shown ----------------------------------------------------------------------------------------------------


def home(root: Path) -> str:
    return rendered(root, "index.md")["index.md"]


def named_on_home(home: str, heading: str) -> list[str]:
    """The ids that a home page names below a heading; what it asks by itself leads to the sources."""
    part = home.split(heading)[1].split("\n## ", maxsplit=1)[0]
    lines = [line for line in part.splitlines() if line.startswith("- [") and "](sources/" not in line]
    return [line.split("](")[1].split(")")[0].replace("#", "/").removesuffix(".md").split("/")[-1] for line in lines]


def test_home_names_what_leads_first_and_then_the_rest_as_before(root: Path) -> None:
    free = home(says(root, "publisher: A"))
    disputes, unsaid = named_on_home(free, "{: #disputes }"), named_on_home(free, "{: #not-said }")
    assert len(disputes) > 1
    assert len(unsaid) > 0
    led = home(says(root, f"lead: [{unsaid[-1]}, {disputes[-1]}]"))
    assert named_on_home(led, "{: #disputes }") == [disputes[-1], *disputes[:-1]]
    assert named_on_home(led, "{: #not-said }") == [unsaid[-1], *unsaid[:-1]]


def test_what_is_in_no_dispute_is_not_said_to_be_in_one(root: Path) -> None:
    led = says(root, "lead: [museum-opened, where-is-the-lens]")
    assert [problem.code for problem in site.examine(led)[1]] == ["lead-out-of-place"] * 2
    assert not {"museum-opened", "where-is-the-lens"} & {
        *named_on_home(home(led), "{: #disputes }"),
        *named_on_home(home(led), "{: #not-said }"),
    }


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (
            "{words: CC0, data: CC0}",
            "Everything the pages show can be taken away and used elsewhere under the terms of CC0.",
        ),
        ("{words: CC0}", "What the pages show can be taken away and used elsewhere. Our words are under CC0."),
        (
            "{data: {name: CC0, url: https://a.example/0}}",
            "What the pages show can be taken away and used elsewhere. The data are under [CC0](https://a.example/0).",
        ),
    ],
)
def test_whoever_takes_the_facts_away_reads_on_which_terms(small: Path, said: str, shown: str) -> None:
    assert f"\n{shown}\n" in rendered(says(small, f"licence: {said}"), "data.md")["data.md"]


def test_a_dossier_without_it_claims_no_terms_and_has_no_page_about_itself(small: Path) -> None:
    made = site.make(says(small, None))
    assert "This site does not say on which terms" in page(made, "data.md")
    assert "CC" not in page(made, "data.md")
    assert "about.md" not in made.files
    assert page(made, "glossary.md").startswith("# Glossary\n\n## Labels")
    assert "[Report a problem with this fact](../method.md)" in page(made, "facts/pier-stood.md")


def test_a_page_about_it_by_hand_stands_only_where_none_is_made(small: Path) -> None:
    (small / "docs" / "about.md").write_text("# About\n\nBy hand.\n", encoding="utf-8")
    [problem] = [problem for problem in site.examine(says(small, "about: So."))[1] if problem.severity == "error"]
    assert (problem.code, problem.mark.file) == ("two-at-one-address", "docs/about.md")
    assert page(site.make(says(small, "language: en")), "about.md").startswith("# About\n")


def test_a_problem_with_a_fact_is_reported_where_the_site_says_else_to_whoever_can_be_reached(small: Path) -> None:
    link = "[Report a problem with this fact]({})".format
    where = "https://example.org/new?title=lens-vanished&body=%2Ffacts%2Flens-vanished%2F"
    assert link(where) in page(tiny(), "facts/lens-vanished.md")
    made = site.make(says(small, "contact: Write to Ada.\n"))
    assert link("../about.md#contact") in page(made, "facts/pier-stood.md")
    assert "{: #contact }" in page(made, "about.md")


def test_what_introduces_the_glossary_describes_it_too() -> None:
    made = tiny()
    assert page(made, "glossary.md").startswith("# Glossary\n\nWords of the lights")
    assert made.pages["glossary.md"].description.startswith("Words of the lights")


def test_an_address_that_leads_on_is_in_the_language_of_the_site(small: Path) -> None:
    gone = "- {id: pier-was, kind: fact, became: renamed, to: [pier-stood]}\n"
    (small / "site_src" / "retired.yml").write_text(gone, encoding="utf-8")
    made = site.make(speaks(small, "fr"))
    stubs = [text for path, text in made.files.items() if path.endswith("/index.html")]
    assert stubs
    assert all(b'<html lang="fr" dir="ltr">' in stub for stub in stubs)


@pytest.mark.parametrize("name", ["facts", "people", "names"])
def test_whoever_takes_the_facts_away_knows_whose_they_are(name: str) -> None:
    said = json.loads(tiny().files[f"data/{name}.json"])["site"]
    assert said["publisher"] == "The Pellan Head Reading Room"
    assert said["licence"]["data"] == {"name": "CC0 1.0", "url": None}
    assert said["language"] == "en"


# --- the settings beside it -------------------------------------------------------------------------------------------


def with_settings(root: Path, more: str) -> Path:
    (root / "mkdocs.yml").write_text(f"site_name: Who?\nplugins: [explainer]\n{more}", encoding="utf-8")
    return root


def configured(root: Path) -> MkDocsConfig:
    """MkDocs' settings after the first event of a build."""
    config = settings.read(root)
    explainer = config.plugins["explainer"]
    assert isinstance(explainer, Explainer)
    explainer.answers_itself = True
    return config.plugins.on_config(config)


def refused(root: Path) -> Problem:
    """The one problem of the settings."""
    with pytest.raises(DossierError) as error:
        configured(root)
    [problem] = error.value.problems
    return problem


@pytest.mark.parametrize(
    "theme", ["", "theme: material\n", "theme: {name: material}\n", "theme: {name: material, language: pt-BR}\n"]
)
def test_the_theme_speaks_the_language_of_the_dossier(small: Path, theme: str) -> None:
    said = configured(with_settings(speaks(small, "pt-BR", catalogue="pt"), theme)).theme
    assert (said["language"], said["direction"]) == ("pt-BR", "ltr")
    assert said["palette"][0]["toggle"]["name"] == in_letters(words.say("look-light"), CYRILLIC)


@pytest.mark.parametrize("said", [None, "language: en"])
def test_two_languages_are_refused_at_the_line_of_the_settings(small: Path, said: str | None) -> None:
    problem = refused(with_settings(says(small, said), "theme:\n  name: material\n  language: de\n"))
    assert str(problem.mark) == "mkdocs.yml:5:3"
    assert problem.what == "the theme speaks 'de', and the dossier 'en'"


@pytest.mark.parametrize(
    ("more", "place", "advice"),
    [
        ("copyright: CC0\n", "3:1", "type 'licence: {words: …, data: …}' in site_src/site.yml"),
        ("extra:\n  report_url: https://a.example/\n", "4:3", "type 'report: https://…' in site_src/site.yml"),
    ],
)
def test_what_the_dossier_says_of_itself_is_not_said_in_the_settings(
    small: Path, more: str, place: str, advice: str
) -> None:
    problem = refused(with_settings(small, more))
    assert (str(problem.mark), problem.code) == (f"mkdocs.yml:{place}", "other-imprint")
    assert problem.hint == f"delete it, and {advice}"


# --- before a release -------------------------------------------------------------------------------------------------


def asked_for(root: Path) -> list[str]:
    said = typed("check", "--root", root, "--release", "--format", "json")
    return [problem["what"] for problem in json.loads(said.stdout)["problems"] if problem["code"] == "missing-imprint"]


def test_only_a_release_asks_who_publishes_it_how_to_reach_them_and_on_which_terms(root: Path) -> None:
    says(root, None)
    assert typed("check", "--root", root).exit_code == 0
    assert asked_for(root) == [
        f"a site that is released says its {what}" for what in ("contact", "licence", "publisher")
    ]
    said = typed("release", "--root", root)
    assert said.exit_code == 1
    assert "site_src/site.yml:1:1: a site that is released says its publisher" in said.stderr


def test_what_could_not_be_read_is_not_asked_for(root: Path) -> None:
    assert not asked_for(says(root, "publisher: [A]"))
    assert not asked_for(says(root, "publisher: ["))
    assert not asked_for(says(root, "publisher:\ncontact: Here."))


def test_the_tiny_dossier_can_be_released(root: Path) -> None:
    assert typed("check", "--root", root, "--release").exit_code == 0
    assert typed("release", "--root", root).exit_code == 0


# --- the picture of a record ------------------------------------------------------------------------------------------


def test_a_picture_of_a_place_is_on_its_page_in_a_frame_of_its_own_with_whose_it_is() -> None:
    page = tiny().files["places/lamp-room.md"].decode()
    picture = r"!\[The lamp room without its lens, in one stroke\.\]\(\.\./assets/lamp-room\.png\)"
    frame = r'\{: loading="lazy" decoding="async" width="\d+" height="\d+" \}'
    assert re.search(rf"{picture}{frame}\n\nDrawn by Zoë Tamblyn, CC0 1\.0\. From <https://room\.example/", page)
    assert "portrait" not in tiny().files["places/st-maud.md"].decode()


def test_the_page_about_the_site_lists_each_picture_once() -> None:
    assert tiny().files["about.md"].decode().count("Drawn by Zoë Tamblyn") == 1


@pytest.mark.parametrize("field", ["credit", "licence", "address", "shows", "file"])
def test_a_picture_is_refused_without_whose_it_is_and_where_it_is_from(root: Path, field: str) -> None:
    file = root / "site_src" / "places" / "places.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(rf"^    {field}: .*\n", "", text, count=1, flags=re.MULTILINE), encoding="utf-8")
    with pytest.raises(DossierError) as refused:
        site.make(root)
    assert [(problem.code, field in problem.what) for problem in refused.value.problems] == [("missing-key", True)]
