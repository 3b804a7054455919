"""What a browser gets while a dossier is served, and that no failure ends the server or blanks the site."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import Environment
from mkdocs.exceptions import Abort, PluginError

from generator.builder import overlay as showing
from generator.builder import serving
from generator.builder.answering import Answers
from generator.builder.aside import aside
from generator.builder.overlay import Overlay, problems_of
from generator.builder.serving import Served
from generator.builder.watched import Watched
from generator.problem import DossierError, Mark, Problem
from tests import handmade
from tests.drafts import save

WRONG = Problem(Mark("site_src/facts.yml", 2, 6), "unknown-source", "no source 's9'", "did you mean 's3'?")
WARNING = Problem(Mark("site_src/facts.yml", 1, 1), "unused", "nobody uses 'x'", "remove it", "warning")
HOME = "index.html"


class KnownError(Exception):
    """A failure whose reason has been printed already."""


class Builds:
    """A site of one page, which says how often it was prepared; what a test puts here fails instead."""

    def __init__(self) -> None:
        self.times = 0
        self.failure: BaseException | None = None
        self.page_fails: Exception | None = None
        self.found: list[Problem] = []
        self.warned: list[Problem] = []

    @property
    def prepared(self) -> Any:
        file = SimpleNamespace(is_documentation_page=lambda: True)
        return SimpleNamespace(
            files=SimpleNamespace(at=lambda address: file if address in (HOME, "folder/index.html") else None),
            page=lambda _: self._page(self.times),
        )

    def _page(self, times: int) -> tuple[bytes, list[Problem]]:
        if self.page_fails:
            raise self.page_fails
        return f"<body>{times}</body>".encode(), self.warned

    def again(self, _: Collection[Path]) -> None:
        if self.failure:
            raise self.failure
        self.times += 1

    def check(self) -> list[Problem]:
        return self.found


@pytest.fixture
def builds() -> Builds:
    return Builds()


@pytest.fixture
def served(tmp_path: Path, builds: Builds) -> Served:
    save(tmp_path / "site_src" / "facts.yml", "- id: rang\r\n  at: s9#p3\r\n")
    return Served(builds, Watched([tmp_path / "site_src"]), Overlay(tmp_path), known=(KnownError,))


# --- the last good site -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure",
    [Abort("no"), PluginError("no"), ValueError("no"), SystemExit(1), RecursionError(), KnownError()],
    ids=repr,
)
def test_a_failure_leaves_the_last_good_site(
    served: Served, builds: Builds, failure: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    served.prepare_again()
    assert served.content(HOME) == b"<body>1</body>"
    builds.failure = failure
    served.prepare_again()
    assert served.content(HOME) == b"<body>1</body>"
    assert served.overlay.failure
    assert "The last good site stays" in caplog.text
    assert ("Traceback" in caplog.text) is not isinstance(failure, KnownError)
    builds.failure = None
    served.prepare_again()
    assert served.content(HOME) == b"<body>2</body>"
    assert not served.overlay.problems


def test_a_page_that_cannot_be_built_stays_as_it_was(served: Served, builds: Builds) -> None:
    assert served.content(HOME) == b"<body>0</body>"
    builds.page_fails = ValueError("no such word")
    served.prepare_again()
    assert served.content(HOME) == b"<body>0</body>"
    assert served.overlay.found[0].what == "no such word"
    with pytest.raises(ValueError, match="no such word"):
        served.content("folder/index.html")


def test_control_c_ends_the_server(served: Served, builds: Builds) -> None:
    builds.failure = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        served.prepare_again()


def test_what_the_rules_find_explains_why_a_page_cannot_be_built(served: Served, builds: Builds) -> None:
    builds.found, builds.page_fails = [WRONG], KeyError("s9")
    with pytest.raises(KeyError):
        served.content(HOME)
    served.check()
    assert served.overlay.problems == [WRONG]


def test_what_the_rules_find_too_late_is_shown_no_more(served: Served, builds: Builds) -> None:
    builds.found = [WRONG]
    served.check()
    assert served.overlay.found == [WRONG]
    served.prepare_again()
    assert not served.overlay.found


def test_rules_that_fail_are_printed_and_end_nothing(
    served: Served, builds: Builds, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> list[Problem]:
        raise SystemExit

    monkeypatch.setattr(builds, "check", fail)
    served.check()
    assert "explainer check tells why" in caplog.text


def test_what_mkdocs_warns_of_is_shown_until_it_is_mended(served: Served, builds: Builds) -> None:
    builds.warned = [WRONG]
    served.content(HOME)
    assert served.overlay.found == [WRONG]
    builds.warned = []
    served.prepare_again()
    served.content(HOME)
    assert not served.overlay.found


def test_what_is_asked_aside_knows_the_moment_at_which_it_was_asked() -> None:
    known = ["before"]
    wait = aside(lambda: known)
    known.append("after")
    assert wait() == ["before"]


def test_who_ends_without_an_answer_is_no_answer() -> None:
    def end() -> None:
        raise SystemExit

    with pytest.raises(EOFError):
        aside(end)()


# --- which problems these are -----------------------------------------------------------------------------------------


def test_the_problems_of_a_dossier_are_found_however_deep_they_lie() -> None:
    refused = DossierError([WRONG, WARNING])
    assert problems_of(refused) == [WRONG]
    aborted, printed = Abort("Aborted with a BuildError!"), PluginError("no")
    aborted.__context__, printed.__cause__ = printed, refused  # MkDocs says nothing of a cause
    assert problems_of(aborted) == [WRONG]


def test_a_broken_template_is_shown_at_its_line(tmp_path: Path) -> None:
    environment = Environment(autoescape=True)
    code = environment.compile("fine\n{{ nothing.there }}\n", filename=str(tmp_path / "page.md.j2"))
    with pytest.raises(Exception, match="undefined") as failed:
        environment.template_class.from_code(environment, code, {}).render()
    [problem] = problems_of(failed.value)
    assert problem.mark == Mark(str(tmp_path / "page.md.j2"), 2)
    assert "'nothing' is undefined" in problem.what


def test_broken_settings_are_shown_at_their_line(tmp_path: Path) -> None:
    import mkdocs.config  # noqa: PLC0415 - only here

    settings = handmade.root(tmp_path / "root", "site_name: A\ntheme: [\n") / "mkdocs.yml"
    with pytest.raises(Exception, match="parsing") as failed:
        mkdocs.config.load_config(str(settings))
    [problem] = problems_of(failed.value)
    assert (problem.mark.file, problem.mark.line) == (str(settings), 3)


def test_a_failure_without_words_or_place_is_known_by_its_name() -> None:
    [problem] = problems_of(RecursionError())
    assert (problem.what, problem.mark) == ("RecursionError", Mark("mkdocs.yml"))


# --- asked by a browser -----------------------------------------------------------------------------------------------


def ask(served: Served, path: str, query: str = "") -> tuple[str, dict[str, str], bytes]:
    """The answer to a request: status, headers, content."""
    answered: list[tuple[str, dict[str, str]]] = []

    def start_response(status: str, headers: Iterable[tuple[str, str]]) -> None:
        answered.append((status, dict(headers)))

    def others(_: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("404 Not Found", [])
        return [b"others answer"]

    answers = Answers(served, "/below/", others)
    content = b"".join(answers({"PATH_INFO": path, "QUERY_STRING": query}, start_response))
    [(status, headers)] = answered
    return status, headers, content


def news(served: Served, query: str = "page=/below/") -> dict[str, Any]:
    status, headers, content = ask(served, showing.NEWS_ADDRESS, query)
    assert (status, headers["Cache-Control"]) == ("200 OK", "no-store")
    found: dict[str, Any] = json.loads(content)
    return found


def test_a_page_has_the_script_and_its_own_fingerprint(served: Served) -> None:
    status, headers, content = ask(served, "/below/")
    assert (status, headers["Content-Type"]) == ("200 OK", "text/html")
    seen = news(served)["page"]
    assert content.decode() == showing.with_script("<body>0</body>", seen)
    assert f'data-seen="{seen}"' in content.decode()


def test_a_folder_is_led_to_and_all_else_is_left_to_others(served: Served) -> None:
    status, headers, _ = ask(served, "/below/folder")
    assert (status, headers["Location"]) == ("302 Found", "/below/folder/")
    assert ask(served, "/below/nothing/") == ("404 Not Found", {}, b"others answer")
    assert ask(served, "/") == ("404 Not Found", {}, b"others answer")
    assert ask(served, showing.SCRIPT_ADDRESS)[2] == showing.SCRIPT.read_bytes()


def test_a_page_is_as_new_as_the_files(served: Served, tmp_path: Path) -> None:
    assert b">0<" in ask(served, "/below/")[2]
    save(tmp_path / "site_src" / "facts.yml", "")
    assert b">1<" in ask(served, "/below/")[2]
    assert b">1<" in ask(served, "/below/")[2]


def test_a_browser_gets_the_place_the_line_itself_and_the_hint(served: Served, builds: Builds) -> None:
    builds.failure = DossierError([WRONG])
    served.prepare_again()
    shown = news(served)
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


def test_without_problems_it_gets_none(served: Served) -> None:
    found = news(served)
    assert (found["shown"], found.get("problems")) == ("", None)
    assert news(served, "page=/below/nothing/")["page"] == ""


def test_whoever_knows_all_that_is_known_waits_for_news(served: Served) -> None:
    known = news(served)
    found: list[str] = []

    def wait() -> None:
        found.append(news(served, f"page=/below/&seen={known['page']}&shown={known['shown']}")["page"])

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not served._changed._waiters:  # type: ignore[attr-defined]
        pass
    served.prepare_again()
    waiting.join()
    assert found == [news(served)["page"]] != [known["page"]]


def test_nobody_waits_for_ever(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "PATIENCE", 0.01)
    known = news(served)
    assert news(served, f"page=/below/&seen={known['page']}&shown=") == known


@pytest.mark.parametrize("mark", [Mark("site_src/gone.yml", 1), Mark("site_src/facts.yml", 99), Mark("site_src")])
def test_a_line_that_cannot_be_read_is_left_out(served: Served, mark: Mark) -> None:
    assert showing.line_at(served.overlay.root, mark) == ""


def test_the_script_stands_inside_the_page_where_there_is_an_inside() -> None:
    tag = f'<script src="{showing.SCRIPT_ADDRESS}" data-seen="" type="module"></script>'
    assert showing.with_script("<body>x</body></html>") == f"<body>x{tag}</body></html>"
    assert showing.with_script("<h1>moved</h1>") == f"<h1>moved</h1>{tag}"


# --- the files --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("served")
@pytest.mark.parametrize(
    "edit",
    [
        lambda folder: save(folder / "facts.yml", "other"),
        lambda folder: save(folder / "deep" / "new.yml", ""),
        lambda folder: save(folder / "facts.yml", None),
        shutil.rmtree,
    ],
    ids=["written", "added", "removed", "with its folder"],
)
def test_a_change_of_a_file_is_noticed_once(edit: Callable[[Path], object], tmp_path: Path) -> None:
    watched = Watched([tmp_path / "site_src"])
    assert not watched.changed()
    edit(tmp_path / "site_src")
    assert len(watched.changed()) == 1
    assert not watched.changed()


def test_what_is_hidden_is_not_looked_at(served: Served, tmp_path: Path) -> None:
    save(tmp_path / "site_src" / ".facts.yml.swp", "half")
    assert not served.watched.changed()
