"""What an author sees of the problems that the files have while their site is served.

Problems are shown over the page and disappear when they are mended. The script that asks for the news is part of served
pages alone, and of no built site.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from generator import words
from generator.addresses import PAGES
from generator.problem import DossierError, Mark, Problem
from generator.site import PageFacts, Site
from generator.unicode import lines

SCRIPT = Path(__file__).parent / "news.js"
SCRIPT_ADDRESS = "/serving/news.js"
NEWS_ADDRESS = "/serving/news.json"


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
    failure: list[Problem] = field(default_factory=list)
    """Why what was saved last cannot be shown."""
    found: list[Problem] = field(default_factory=list)
    """What the rules find in what is shown, and what MkDocs warns of."""

    @property
    def problems(self) -> list[Problem]:
        """What is to be mended first: without what is shown there is nothing more to be said of it."""
        return self.failure or self.found

    def shown(self) -> dict[str, object]:
        """What the script shows: every problem, and the words around them; nothing if there is none."""
        if not self.problems:
            return {}
        count = len(self.problems)
        heading = words.say("last-good", count=count) if self.failure else words.say("not-publishable", count=count)
        entries = [self._entry(problem) for problem in self.problems]
        return {"heading": heading, "hide": words.say("hide"), "problems": entries}

    def _entry(self, problem: Problem) -> dict[str, object]:
        mark = problem.mark
        return {
            "place": str(mark),
            "what": problem.what,
            "code": problem.code,
            "help": words.say("help", hint=problem.hint),
            "line": line_at(self.root, mark),
            "column": mark.column,
        }


def with_script(page: str, seen: str = "") -> str:
    """A page with the script that asks for news of it; ``seen`` is its fingerprint."""
    tag = f'<script src="{SCRIPT_ADDRESS}" data-seen="{seen}" type="module"></script>'
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
