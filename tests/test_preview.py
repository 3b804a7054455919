"""What a preview carries beside the site, and that nothing else does."""

from __future__ import annotations

import dataclasses
import gzip
import html
import json
import re
from pathlib import Path

import pytest
from markdown import Markdown

from generator import site, write
from generator.builder import settings
from generator.builder.plugin import Explainer
from generator.engines import EXTENSIONS
from generator.problem import DossierError, Mark, Problem
from generator.review import preview, revisions, weights
from generator.review.preview import Base
from generator.site import Site
from tests.harness import DOSSIER, ROOT, copy_of, pier, typed

PATHS = ["preview/changes.md", "preview/health.md"]


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny dossier with a fact renamed, one reworded, one withdrawn, one new and one that is lost."""
    root = copy_of(DOSSIER, tmp_path_factory.mktemp("changed") / "dossier")
    (root / "site_src" / "published.txt").unlink()
    for path, old, new in (
        ("people", "- id: museum-opened", "- id: opening-of-the-museum"),
        ("loss", "The lens was insured.", "There was a policy for the <b>lens</b> | *lens*."),
        ("loss", "- id: theft-of-1962", "- id: another-theft"),
        ("loss", "- id: lamps-remark", "- id: a-remark"),
    ):
        facts = root / "site_src" / "facts" / f"{path}.yml"
        text = facts.read_text(encoding="utf-8")
        assert text.count(old) == 1
        facts.write_text(text.replace(old, new), encoding="utf-8")
    with (root / "site_src" / "retired.yml").open("a", encoding="utf-8") as retired:
        retired.write("- {id: museum-opened, kind: fact, became: renamed, to: [opening-of-the-museum]}\n")
        retired.write("- {id: theft-of-1962, kind: fact, became: withdrawn, why: It was another year.}\n")
    return root


@pytest.fixture(scope="module")
def made(changed: Path) -> Site:
    return preview.make(changed, Base("main", revisions.snapshot_of(DOSSIER)))


def page(made: Site, name: str) -> str:
    return made.files[f"preview/{name}.md"].decode()


def test_a_preview_has_two_pages_more_and_a_section_for_them(made: Site, changed: Path) -> None:
    usual = site.make(changed)
    assert sorted(made.files.keys() - usual.files.keys()) == [*PATHS, *preview.SCRIPTS]
    assert {path: made.files[path] for path in usual.files} == usual.files
    assert made.nav == (*usual.nav, ("This preview", tuple(PATHS)))


def test_every_preview_page_has_its_template_and_every_template_its_page(made: Site) -> None:
    templates = (ROOT / "generator" / "templates" / "preview").glob("*.md.j2")
    assert {path.name.removesuffix(".md.j2") for path in templates} == {
        Path(path).stem for path in made.pages if path.startswith("preview/")
    }


def test_before_and_after_stand_side_by_side_exactly_as_typed(made: Site) -> None:
    [row] = [line for line in page(made, "changes").splitlines() if line.startswith("| reworded |")]
    assert (
        html.unescape(row) == "| reworded | The lens was insured. | There was a policy for the <b>lens</b> | *lens*. |"
    )
    assert not set(row.removeprefix("| reworded | The lens was insured. |").removesuffix("|")) & set("<>|*")


def test_every_link_leads_to_a_page_that_exists(made: Site) -> None:
    for name in ("changes", "health"):
        links = re.findall(r"\]\(\.\./([^)#]+)", page(made, name))
        assert links
        assert not set(links) - set(made.files)


def test_what_was_renamed_leads_through_its_old_address(made: Site) -> None:
    assert "[`museum-opened`](../facts/museum-opened/index.html)" in page(made, "changes")
    assert "| retired | – | withdrawn |" in page(made, "changes")
    assert "- Because It was another year." in page(made, "changes")


def test_what_is_lost_is_not_linked(made: Site) -> None:
    assert "Fact `lamps-remark`: nothing stands at its address any more." in page(made, "changes")


def test_neither_the_name_of_a_branch_nor_that_of_a_file_is_more_than_its_signs(tmp_path: Path) -> None:
    root = pier(tmp_path / "pier")
    branch = "x`<img\tsrc='x'\nonerror='alert(1)'>&lt;b|c"
    warning = Problem(Mark(f"seeds/a\n\n{branch}.yml"), "a-code", "what it is", "what to type", "warning")
    judged, _ = site.sound(root)
    whole = dataclasses.replace(site.make(root), warnings=(warning,))
    made = preview._with_pages(judged, whole, Base(branch, revisions.snapshot_of(root)), [])
    for name in ("changes", "health"):
        shown = Markdown(extensions=EXTENSIONS).convert(page(made, name))
        assert "onerror=" in shown
        assert not re.search(r"<(img|b)\b", shown)
        [code] = re.findall(r"<code>([^<]*onerror[^<]*)</code>", shown)
        assert "&" not in code


def test_no_change_is_said_in_a_line(tmp_path: Path) -> None:
    root = pier(tmp_path)
    same = preview.make(root, Base("main", revisions.snapshot_of(root)))
    assert "Nothing that these facts say has changed." in page(same, "changes")


def test_health_tells_warnings_standings_coverage_and_verification(made: Site) -> None:
    health = page(made, "health")
    assert re.search(r"^- `site_src/facts/loss\.yml:\d+:\d+` .*`changed-since-verified`", health, re.MULTILINE)
    assert "| disputed | 2 |" in health
    assert "](../sources/a.md) | 8 | 2 | 0 | – |" in health
    assert "| Source | Read by an editor | Checked | Not verified |" in health


def test_health_lists_the_searches_that_are_written_down_and_is_silent_where_none_are(
    made: Site, tmp_path: Path
) -> None:
    assert "## Search" not in page(made, "health")
    root = pier(tmp_path)
    (root / "tests").mkdir()
    (root / "tests" / "search.yml").write_text("places:\n  Pier & Co: /places/pier/\n", encoding="utf-8")
    health = page(preview.make(root, Base("main", revisions.snapshot_of(root))), "health")
    [row] = re.findall(r"<tr><td>(.*)</td><td>(.*)</td><td></td></tr>", health)
    assert tuple(map(html.unescape, row)) == ("Pier & Co", "/places/pier/")


# --- built ------------------------------------------------------------------------------------------------------------


def test_a_preview_is_built_strictly_with_the_weights_of_its_pages(tmp_path: Path) -> None:
    root = pier(tmp_path / "pier")
    write.write(site.make(root).files, tmp_path / "before")
    base = tmp_path / "before" / "data" / "facts.json"
    fact = root / "site_src" / "facts" / "pier.yml"
    fact.write_text(fact.read_text(encoding="utf-8").replace("pier-stood", "pier-fell"), encoding="utf-8")
    (root / "site_src" / "retired.yml").write_text(
        "- {id: pier-stood, kind: fact, became: withdrawn, why: It fell.}\n", encoding="utf-8"
    )
    (root / "docs" / "index.md").write_text("It fell, [they say](fact:pier-fell).\n", encoding="utf-8")
    built = typed("build", "--root", root, "--preview", "--base", base, "--site", tmp_path / "site")
    assert built.exit_code == 0, built.output
    heaviest = json.loads((tmp_path / "site" / "preview" / "weights.json").read_bytes())
    assert len(heaviest) == weights.SHOWN
    assert all(re.fullmatch(r"\S+\.html [0-9.]+ kB [0-9.]+ kB", " ".join(page)) for page in heaviest)


def kept(root: Path) -> Explainer:
    """The plugin as MkDocs has it for the next build."""
    explainer = settings.read(root).plugins["explainer"]
    assert isinstance(explainer, Explainer)
    return explainer


def test_after_a_preview_the_next_build_is_for_readers(changed: Path) -> None:
    kept(changed).base = Base("main", revisions.snapshot_of(DOSSIER))
    assert kept(changed).base
    kept(changed).on_shutdown()
    assert kept(changed).base is None


# --- weights ----------------------------------------------------------------------------------------------------------


def test_a_page_weighs_what_it_loads_from_its_own_site_once_and_compressed(tmp_path: Path) -> None:
    (tmp_path / "facts" / "x").mkdir(parents=True)
    (tmp_path / "style.css").write_bytes(b"a" * 5000)
    (tmp_path / "un used.js").write_bytes(b"b" * 5000)
    content = (
        '<link rel="stylesheet" href="../../style.css?v=1"><link href="../../style.css" rel="stylesheet">'
        '<link rel="canonical" href="../../un%20used.js"><script src="https://example.org/un used.js"></script>'
    )
    (tmp_path / "facts" / "x" / "index.html").write_text(content, encoding="utf-8")
    [weight] = weights.weigh(tmp_path)
    alone, style = (len(gzip.compress(each, mtime=0)) for each in (content.encode(), b"a" * 5000))
    assert weight == weights.Weight("facts/x/index.html", alone, alone + style)


def test_the_heaviest_pages_come_first_and_ten_are_shown(tmp_path: Path) -> None:
    names = [f"{number}.html" for number in range(12)]
    for name in names:
        (tmp_path / name).write_text("".join(map(chr, range(128))) if name == "7.html" else "x", encoding="utf-8")
    weighed = weights.weigh(tmp_path)
    assert weighed[0].path == "7.html"
    assert [path for path, _, _ in json.loads(weights.as_json(weighed))] == [
        "7.html",
        *sorted(set(names) - {"7.html"})[:9],
    ]


def test_the_preview_of_make_is_for_no_one_to_commit() -> None:
    assert "/preview/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_a_table_of_searches_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "tests").mkdir()
    (root / "tests" / "search.yml").write_text("people: {Rook: x\n", encoding="utf-8")
    with pytest.raises(DossierError, match=r"tests/search\.yml:1:9: this { is not closed"):
        preview.make(root, Base("main", revisions.snapshot_of(root)))
