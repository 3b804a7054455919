"""What a browser is told while a dossier is served, and that no failure ends the server or blanks the site."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment
from mkdocs.exceptions import Abort, PluginError

from generator.builder import serving
from generator.builder.serving import Overlay
from generator.problem import DossierError, Mark, Problem
from tests import handmade

WRONG = Problem(Mark("site_src/facts.yml", 2, 6), "unknown-source", "no source 's9'", "did you mean 's3'?")
WARNING = Problem(Mark("site_src/facts.yml", 1, 1), "unused", "nobody uses 'x'", "remove it", "warning")


class KnownError(Exception):
    """A failure whose reason has been told already."""


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """The folder of the last good site."""
    folder = tmp_path / "served"
    folder.mkdir()
    (folder / "index.html").write_text("good", encoding="utf-8")
    return folder


@pytest.fixture
def overlay(tmp_path: Path) -> Overlay:
    (tmp_path / "site_src").mkdir()
    (tmp_path / "site_src" / "facts.yml").write_text("- id: rang\r\n  at: s9#p3\r\n", encoding="utf-8")
    return Overlay(tmp_path)


def raising(failure: BaseException, cause: BaseException | None = None) -> Callable[[], None]:
    def build() -> None:
        raise failure from cause

    return build


def rebuild(builder: Callable[[], None], served: Path, overlay: Overlay) -> list[Problem]:
    serving.rebuild(builder, served, overlay, known=KnownError)
    return overlay.problems


# --- the last good site -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [Abort("no"), PluginError("no"), ValueError("no"), SystemExit(1), RecursionError(), KnownError()],
    ids=repr,
)
def test_a_rebuild_that_fails_leaves_the_last_good_site(
    served: Path, overlay: Overlay, failure: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    def half_built() -> None:
        served.mkdir()
        (served / "index.html").write_text("half", encoding="utf-8")
        raise failure

    assert rebuild(half_built, served, overlay)
    assert handmade.files_below(served) == {"index.html": b"good"}
    assert "The last good site stays" in caplog.text
    assert ("Traceback" in caplog.text) is not isinstance(failure, KnownError)


def test_a_rebuild_that_succeeds_takes_its_place(served: Path, overlay: Overlay) -> None:
    def fine() -> None:
        served.mkdir()
        (served / "new.html").write_text("new", encoding="utf-8")

    assert not rebuild(fine, served, overlay)
    assert handmade.files_below(served) == {"new.html": b"new"}


def test_control_c_during_a_rebuild_ends_the_server_and_leaves_nothing_aside(served: Path, overlay: Overlay) -> None:
    with pytest.raises(KeyboardInterrupt):
        rebuild(raising(KeyboardInterrupt()), served, overlay)
    assert {path.name for path in served.parent.iterdir()} == {"served", "site_src"}


# --- what is told -----------------------------------------------------------------------------------------------------


def test_the_problems_of_a_dossier_are_told_however_deep_they_lie(served: Path, overlay: Overlay) -> None:
    refused = DossierError([WRONG, WARNING])
    assert rebuild(raising(refused), served, overlay) == [WRONG]
    assert rebuild(raising(KnownError("Aborted"), cause=refused), served, overlay) == [WRONG]

    def as_mkdocs_does() -> None:
        try:
            raising(PluginError("told"), cause=refused)()
        except PluginError:
            raise Abort("Aborted with a BuildError!")  # noqa: B904 - MkDocs leaves it out too

    assert rebuild(as_mkdocs_does, served, overlay) == [WRONG]


def test_what_is_mended_is_told_no_more(served: Path, overlay: Overlay) -> None:
    rebuild(raising(DossierError([WRONG])), served, overlay)
    assert not rebuild(served.mkdir, served, overlay)


def test_a_broken_template_is_told_at_its_line(tmp_path: Path, served: Path, overlay: Overlay) -> None:
    def render() -> None:
        environment = Environment(autoescape=True)
        template = "fine\n{{ nothing.there }}\n"
        code = environment.compile(template, filename=str(tmp_path / "page.md.j2"))
        environment.template_class.from_code(environment, code, {}).render()

    [problem] = rebuild(render, served, overlay)
    assert problem.mark == Mark(str(tmp_path / "page.md.j2"), 2)
    assert "'nothing' is undefined" in problem.what


def test_broken_settings_are_told_at_their_line(tmp_path: Path, served: Path, overlay: Overlay) -> None:
    settings = handmade.root(tmp_path / "root", "site_name: A\ntheme: [\n") / "mkdocs.yml"

    def load() -> None:
        import mkdocs.config  # noqa: PLC0415 - only here

        mkdocs.config.load_config(str(settings))

    [problem] = rebuild(load, served, overlay)
    assert (problem.mark.file, problem.mark.line) == (str(settings), 3)


def test_a_failure_without_words_or_place_is_told_by_its_name() -> None:
    [problem] = serving.problems_of(RecursionError())
    assert (problem.what, problem.mark) == ("RecursionError", Mark("mkdocs.yml"))


# --- asked by a browser -----------------------------------------------------------------------------------------------


def ask(overlay: Overlay, path: str) -> tuple[str, dict[str, str], bytes]:
    """The answer to a request: status, headers, content."""
    answered: list[tuple[str, dict[str, str]]] = []

    def start_response(status: str, headers: Iterable[tuple[str, str]]) -> None:
        answered.append((status, dict(headers)))

    def site(_: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("404 Not Found", [])
        return [b"the site answers"]

    content = b"".join(overlay.before(site)({"PATH_INFO": path}, start_response))
    [(status, headers)] = answered
    return status, headers, content


def test_a_browser_gets_the_place_the_line_itself_and_the_hint(overlay: Overlay) -> None:
    overlay.show(DossierError([WRONG]))
    status, headers, content = ask(overlay, serving.PROBLEMS_ADDRESS)
    assert (status, headers["Cache-Control"]) == ("200 OK", "no-store")
    shown = json.loads(content)
    assert shown["problems"] == [
        {
            "place": "site_src/facts.yml:2:6",
            "what": "no source 's9'",
            "code": "unknown-source",
            "help": "help: did you mean 's3'?",
            "line": "  at: s9#p3",
            "column": 6,
        }
    ]
    assert "a problem keeps it from being rebuilt" in shown["heading"]


def test_without_problems_it_gets_none(overlay: Overlay) -> None:
    assert ask(overlay, serving.PROBLEMS_ADDRESS)[2] == b"{}"


def test_it_gets_the_script_and_all_else_from_the_site(overlay: Overlay) -> None:
    assert ask(overlay, serving.SCRIPT_ADDRESS)[2] == serving.SCRIPT.read_bytes()
    assert ask(overlay, "/facts/") == ("404 Not Found", {}, b"the site answers")


@pytest.mark.parametrize("mark", [Mark("site_src/gone.yml", 1), Mark("site_src/facts.yml", 99), Mark("site_src")])
def test_a_line_that_cannot_be_read_is_left_out(overlay: Overlay, mark: Mark) -> None:
    assert serving.line_at(overlay.root, mark) == ""


def test_the_script_stands_inside_the_page_where_there_is_an_inside() -> None:
    tag = f'<script src="{serving.SCRIPT_ADDRESS}" type="module"></script>'
    assert serving.with_script("<body>x</body></html>") == f"<body>x{tag}</body></html>"
    assert serving.with_script("<h1>moved</h1>") == f"<h1>moved</h1>{tag}"


# --- before anybody watches -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "edit",
    [
        lambda folder: (folder / "facts.yml").write_text("other", encoding="utf-8"),
        lambda folder: (folder / "new.yml").write_text("", encoding="utf-8"),
        lambda folder: (folder / "facts.yml").unlink(),
    ],
    ids=["written", "added", "removed"],
)
def test_an_edit_during_the_first_build_is_noticed(overlay: Overlay, edit: Callable[[Path], object]) -> None:
    watched = Overlay(overlay.root, (overlay.root / "site_src",))
    assert not watched.outdated()
    edit(overlay.root / "site_src")
    assert watched.outdated()
