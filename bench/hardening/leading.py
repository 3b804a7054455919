"""Where a built site leads: its links, its ids, its HTML, and every address that was ever published."""

from __future__ import annotations

import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urljoin
from urllib.request import urlopen

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.pages import built
from generator.addresses import Addresses, published
from generator.load import load
from tests import inspected
from tests.harness import ROOT, serve

_MOST_HOPS = 5
"""From so many pages in a row an old address may lead on."""


def rows(share: float) -> Iterator[Row]:
    """A row each for links, ids, HTML and published addresses, of the dossier here and of those beside it."""
    roots = [ROOT, *sorted((ROOT / "examples").iterdir())][: None if share == 1 else 1]
    found: dict[str, dict[str, str]] = {what: {} for what in ("links", "ids", "pages", "permalinks")}
    of_history = 0
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        for root in roots:
            site = built(root, Path(folder) / root.name)
            found["links"] |= led(site)
            found["ids"] |= {f"{root.name}: {name}": wrong for name, wrong in ids(site).items()}
            found["pages"] |= {
                f"{root.name}: {page}": "; ".join(sorted(told)) for page, told in inspected.faults_of_html(site).items()
            }
            listed = published_ever(root)
            of_history += len(listed)
            known = listed or published.permalinks(Addresses(load(root)[0]))
            with serve(site) as url:
                found["permalinks"] |= {f"{root.name}: {name}": answered(url, name) for name in sorted(known)}
    which = "of both stories" if len(roots) > 1 else "of one story"
    yield counted("links and places in pages to which these lead", found["links"], which)
    yield counted("ids of parts of pages, each once in its page", found["ids"], which)
    yield counted("pages whose HTML is valid", found["pages"], f"{which}; as the Nu HTML checker says")
    figures = f"{of_history:,} of them in any list of a release; {which}"
    yield counted("permalinks that answer", found["permalinks"], figures)


def led(site: Path) -> dict[str, str]:
    """Each link of each page, with what is wrong where it leads nowhere."""
    links = inspected.links(site)
    return {f"{site.name}: {link['url']} on {link.get('parent')}": "" for link in links} | {
        f"{site.name}: {told}": "it leads nowhere" for told in inspected.broken(links)
    }


def ids(site: Path) -> dict[str, str]:
    """Each id of each page, with what is wrong where it stands twice."""
    found: dict[str, str] = {}
    for page in sorted(site.rglob("*.html")):
        counts = Counter(_ids(page.read_text(encoding="utf-8")))
        name = page.relative_to(site).as_posix()
        found |= {f"{name}#{known}": f"{count} times" if count > 1 else "" for known, count in counts.items()}
    return found


def _ids(page: str) -> list[str]:
    reader = _Ids()
    reader.feed(page)
    return reader.found


class _Ids(HTMLParser):
    """Notes the ids of a page, and where it leads by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.on = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        typed = dict(attrs)
        if known := typed.get("id"):
            self.found.append(known)
        if tag == "meta" and (typed.get("http-equiv") or "").lower() == "refresh":
            self.on = (typed.get("content") or "").partition("url=")[2]


def published_ever(root: Path) -> set[str]:
    """Every address in the list of a dossier, now or in any commit, but for what was erased since."""
    now = published.alone(published.read(root))
    command = ["git", "log", "--all", "--patch", "--format=", "--unified=0", "--", published.LIST]
    told = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    lines = {line[1:] for line in told.splitlines() if line.startswith("+") and not line.startswith("+++")}
    erased = {line for line in now if line.startswith(published.ERASED)}
    return (now if erased else now | published.alone(lines)) - erased


def answered(url: str, address: str) -> str:
    """What is wrong with an address: nothing where a page answers that has the place, or that leads on to one."""
    path, _, place = address.partition("#")
    for _hop in range(_MOST_HOPS):
        try:
            with urlopen(f"{url}/{quote(path)}") as answer:  # noqa: S310 - of a server of our own
                page = answer.read().decode()
        except HTTPError as error:
            return f"{path} answers {error.code}"
        reader = _Ids()
        reader.feed(page)
        if not reader.on:
            return "" if not place or place in reader.found else f"{path} has no place '{place}'"
        path, _, place = urljoin(path, reader.on).lstrip("/").partition("#")
    return f"it leads on {_MOST_HOPS} times"
