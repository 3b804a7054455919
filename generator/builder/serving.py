"""Serve a site to whoever writes it: each page is as new as the files at the moment in which it is asked for."""

from __future__ import annotations

import gc
import json
import logging
import threading
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from zlib import crc32

import click
from mkdocs.structure.files import File

from generator.builder.aside import aside
from generator.builder.on_request import Prepared
from generator.builder.overlay import Overlay, problems_of
from generator.builder.watched import Watched
from generator.problem import Problem

log = logging.getLogger("mkdocs.plugins.explainer")

PATIENCE = 20.0
"""Seconds after which whoever waits for news is answered that there are none."""
_LOOK = 0.2
"""Seconds between two looks at the files while nobody asks for a page."""
_PAUSE = 0.3
"""Seconds after which an author is taken to have paused."""


class Builds(Protocol):
    """What a site is prepared by."""

    @property
    def prepared(self) -> Prepared:
        """What was prepared last."""

    def again(self, changed: Collection[Path]) -> None:
        """Prepare it from the files as they are now, of which these changed. A failure leaves what was there before."""

    def check(self) -> list[Problem]:
        """What keeps it from being published as it is."""


@dataclass
class _Built:
    """A page as it was built last."""

    version: int
    content: bytes
    problems: list[Problem]


@dataclass
class Served:
    """A site that is served: it is prepared again when files change, and its pages are built as they are asked for."""

    builds: Builds
    watched: Watched
    overlay: Overlay
    known: tuple[type[Exception], ...] = ()
    """The failures of which the message is enough."""
    version: int = 0
    """How often it was prepared again."""
    _built: dict[str, _Built] = field(default_factory=dict)
    """Every page that was asked for, by its address."""
    _broken: list[Problem] = field(default_factory=list)
    """What the rules find in this version."""
    _one: threading.RLock = field(default_factory=threading.RLock)
    """Held by whoever prepares or builds: MkDocs does one thing at a time."""

    _anew: int = 0
    """How often it was prepared as a whole: then a style may be another, or whatever else a page loads."""

    def __post_init__(self) -> None:
        self._changed = threading.Condition(self._one)

    # --- as new as the files ------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Prepare the site again if any of its files changed."""
        with self._one:
            if changed := self.watched.changed():
                self.prepare_again(changed)

    def prepare_again(self, changed: Collection[Path] = ()) -> None:
        """Prepare the site again. A failure is printed, and leaves the last good site in place.

        Where nobody knows what changed, it may be anything.
        """
        with self._one:
            files = self.builds.prepared.files
            try:
                self.builds.again(changed)
            except (Exception, SystemExit) as failure:  # noqa: BLE001 - a plugin or a template may raise anything
                self.overlay.failure = self._printed(failure)
            else:
                self.version += 1
                self._anew += self.builds.prepared.files is not files
                self.overlay.failure, self._broken = [], []
                self._tell()
            self._changed.notify_all()

    def content(self, address: str) -> bytes | None:
        """What is published at an address below the root of the site, as it is now; None if there is nothing.

        A page that cannot be built is as it was built last. Raises what kept it from being built if it never was.
        """
        with self._one:
            file = self.builds.prepared.files.at(address)
            if file is None or not file.is_documentation_page():
                return self.builds.prepared.content(file) if file else None
            built = self._built.get(address)
            if built is None or built.version != self.version:
                built = self._built[address] = self._build(file, built)
                self._tell()
            return built.content

    def _build(self, file: File, before: _Built | None) -> _Built:
        try:
            return _Built(self.version, *self.builds.prepared.page(file))
        except Exception as failure:
            problems = self._printed(failure)
            if before is None:
                self.overlay.found = self._broken or problems
                raise
            return _Built(self.version, before.content, problems)

    def _printed(self, failure: BaseException) -> list[Problem]:
        message = "%s\nThe last good site stays until this is mended."
        log.log(logging.ERROR, message, failure, exc_info=not isinstance(failure, self.known))
        return problems_of(failure)

    def _tell(self) -> None:
        """Tell what is wrong with this version: where rules find something, that is why pages cannot be built."""
        built = (built.problems for built in self._built.values() if built.version == self.version)
        self.overlay.found = self._broken or sorted({problem for problems in built for problem in problems})

    # --- news ---------------------------------------------------------------------------------------------------------

    def news(self, address: str, seen: str | None, shown: str) -> bytes:
        """What is to be known of a page and of all problems. Where a browser shows just that, it waits for more."""
        until = time.monotonic() + PATIENCE
        with self._changed:
            while (found := self._news(address)) and (found["page"], found["shown"]) == (seen, shown):
                if not self._changed.wait(until - time.monotonic()):
                    break
        return json.dumps(found).encode()

    def _news(self, address: str) -> Mapping[str, object]:
        content = None
        with suppress(Exception):  # which one it is has been printed
            content = self.content(address)
        problems = self.overlay.shown()
        shown = f"{crc32(json.dumps(problems).encode()):08x}" if problems else ""
        return {"page": self.fingerprint(content), "shown": shown, **problems}

    def fingerprint(self, content: bytes | None) -> str:
        """Something short that is another where a page is, or what it loads may be; empty where there is no page."""
        return "" if content is None else f"{self._anew}-{crc32(content):08x}"

    def pause(self, since: int) -> int:
        """Wait until there is another version than this, and its author pauses; return which one that is."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != since)
            while since != self.version:
                since = self.version
                self._changed.wait(_PAUSE)
            return since

    def check(self) -> None:
        """Hold this version against the rules, and tell what they find unless it is outdated by then."""
        with self._one:
            gc.collect()
            gc.freeze()  # what is there stays for long: no page is to wait while the collector goes through all of it
            version, answer = self.version, aside(self.builds.check)
        try:
            found = answer()
        except EOFError:
            log.error("the rules came to no end: explainer check tells why")  # noqa: TRY400 - it says nothing more
            return
        with self._changed:
            if version == self.version:
                self._broken = found
                self._tell()
                self._changed.notify_all()


def follow(served: Served) -> None:
    """Look at the files, and hold every version against the rules, for as long as the program runs."""

    def keep(doing: Callable[[], None]) -> None:
        def for_ever() -> None:
            while True:
                doing()

        threading.Thread(target=for_ever, daemon=True).start()

    checked = [-1]

    def look() -> None:
        time.sleep(_LOOK)
        served.look()

    def check() -> None:
        checked[0] = served.pause(since=checked[0])
        served.check()

    keep(look)
    keep(check)


def follows_files() -> bool:
    """Whether MkDocs asks us how to serve; with --no-livereload it serves what is built once."""
    asked = click.get_current_context(silent=True)
    return asked is None or asked.params.get("livereload") is not False
