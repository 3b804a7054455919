"""Show an author in the browser which problems keep the served site from being as new as the files.

They are shown over the last good site, and disappear when they are mended. The script that shows them is part of served
pages alone, and of no built site.
"""

from __future__ import annotations

import json
import logging
import shutil
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from generator import words
from generator.addresses import PAGES
from generator.problem import DossierError, Mark, Problem
from generator.site import PageFacts, Site
from generator.unicode import lines

log = logging.getLogger("mkdocs.plugins.explainer")

SCRIPT = Path(__file__).parent / "problems.js"
SCRIPT_ADDRESS = "/serving/problems.js"
PROBLEMS_ADDRESS = "/serving/problems.json"

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""What answers a request, the way WSGI wants it."""


@cache
def not_yet() -> Site:
    """What stands in for a site that has a problem from the start."""
    home, heading = PAGES["home"], words.say("not-yet")
    text = f"# {heading}\n\n{words.say('not-yet-why')}\n"
    return Site(
        files={home: text.encode()},
        pages={home: PageFacts(heading, "", Mark(f"docs/{home}"), "home")},
        nav=(home,),
        warnings=(),
    )


@dataclass
class Overlay:
    """The problems that the dossier at a root has at the moment."""

    root: Path
    folders: tuple[Path, ...] = ()
    """The folders from whose files its site is made."""
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._at_first = _states(self.folders)

    def outdated(self) -> bool:
        """Whether a file was edited during the first build, while MkDocs did not yet watch them."""
        return _states(self.folders) != self._at_first

    def show(self, failure: BaseException) -> None:
        self.problems = problems_of(failure)

    def clear(self) -> None:
        self.problems = []

    def before(self, site: Application) -> Application:
        """An application that answers requests of the overlay, and leaves all others to the site."""

        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            answers = {
                SCRIPT_ADDRESS: ("text/javascript; charset=utf-8", SCRIPT.read_bytes),
                PROBLEMS_ADDRESS: ("application/json", self.as_json),
            }
            if environ["PATH_INFO"] not in answers:
                return site(environ, start_response)
            kind, content = answers[environ["PATH_INFO"]]
            start_response("200 OK", [("Content-Type", kind), ("Cache-Control", "no-store")])
            return [content()]

        return answer

    def as_json(self) -> bytes:
        """What the script shows: every problem, and the words around them; an empty object if there is none."""
        if not self.problems:
            return b"{}"
        around = {"heading": words.say("last-good", count=len(self.problems)), "hide": words.say("hide")}
        return json.dumps({**around, "problems": [self._shown(problem) for problem in self.problems]}).encode()

    def _shown(self, problem: Problem) -> dict[str, object]:
        mark = problem.mark
        return {
            "place": str(mark),
            "what": problem.what,
            "code": problem.code,
            "help": words.say("help", hint=problem.hint),
            "line": line_at(self.root, mark),
            "column": mark.column,
        }


def with_script(page: str) -> str:
    """A page with the script that shows the overlay."""
    tag = f'<script src="{SCRIPT_ADDRESS}" type="module"></script>'
    body, end, rest = page.rpartition("</body>")
    return f"{body}{tag}{end}{rest}" if end else page + tag


def problems_of(failure: BaseException) -> list[Problem]:
    """The problems to mend after a build that failed: those of the dossier, or the one that caused the failure."""
    chain = list(_chain(failure))
    for error in chain:
        if isinstance(error, DossierError):
            return [problem for problem in error.problems if problem.severity == "error"]
    cause = next((error for error in chain if hasattr(error, "problem_mark")), chain[-1])
    what = " ".join(str(cause).split()) or type(cause).__name__
    return [Problem(_where(cause), "not-built", what, "the terminal in which the site is served tells more")]


def _chain(failure: BaseException | None) -> Iterator[BaseException]:
    """A failure, the one that caused it, and so on to the first."""
    while failure:
        yield failure
        failure = failure.__cause__ or failure.__context__


def _where(failure: BaseException) -> Mark:
    """The place of a failure: the one that YAML names, or the innermost line in a file of ours or in a template."""
    mark = getattr(failure, "problem_mark", None)
    if mark:
        return Mark(str(mark.name), mark.line + 1, mark.column + 1)
    every = traceback.extract_tb(failure.__traceback__)
    frames = [frame for frame in every if "site-packages" not in Path(frame.filename).parts] or every
    return Mark(frames[-1].filename, frames[-1].lineno or 1) if frames else Mark("mkdocs.yml")


def line_at(root: Path, mark: Mark) -> str:
    """The line at a mark, as it is in the file now; empty where it cannot be read."""
    try:
        every = lines((root / mark.file).read_bytes().decode("utf-8", errors="replace"))
    except OSError:
        return ""
    return every[mark.line - 1] if mark.line <= len(every) else ""


# --- building again ---------------------------------------------------------------------------------------------------


def rebuild(builder: Callable[[], None], served: Path, overlay: Overlay, known: type[Exception]) -> None:
    """Build again. A failure is printed, and leaves the last good site in place.

    MkDocs itself would end on some failures, and after the others let every request wait for a build that succeeds.
    """
    try:
        with _restored_on_failure(served):
            builder()
    except (Exception, SystemExit) as failure:  # a plugin, a template or a Markdown extension may raise anything
        overlay.show(failure)
        message = "%s\nThe last good site stays until this is mended."
        log.log(logging.ERROR, message, failure, exc_info=not isinstance(failure, known))
    else:
        overlay.clear()


@contextmanager
def _restored_on_failure(folder: Path) -> Iterator[None]:
    """Keep a copy of a folder, and put it back if anything fails."""
    kept = folder.with_name(folder.name + ".last-good")
    folder.rename(kept)
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        kept.rename(folder)
        raise
    shutil.rmtree(kept)


def _states(folders: Iterable[Path]) -> dict[str, tuple[int, int]]:
    """The time of writing and the size of each of these files and of each file in these folders."""
    found = {}
    for folder in folders:
        for path in [folder, *folder.rglob("*")]:
            try:
                stat = path.stat()
            except OSError:  # gone since the folder was read
                continue
            found[str(path)] = (stat.st_mtime_ns, stat.st_size)
    return found
