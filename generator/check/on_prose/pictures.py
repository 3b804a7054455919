"""Rules about pictures: each lies below docs/assets/, has words, and site.yml says whose it is and on which terms."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from generator.check.case import Case, Written
from generator.check.on_prose.links import malformed
from generator.model import Imprint
from generator.problem import Problem
from generator.prose import parse

_CREDITED = "{file: assets/…, shows: …, credit: …, licence: …, address: https://…}"


def picture_out_of_place(case: Case) -> Iterator[Problem]:
    """A picture is on a page by hand, and its file is below docs/assets/: none is loaded from another host."""
    for written in case.prose:
        broken = {offset for offset, _, _ in malformed(case.dossier, parse(written.text))}
        for address, offset in _pictures(written):
            what, hint = f"the picture {address!r} is not below docs/assets/", "copy it there, and type its path"
            if not written.is_page:
                what, hint = f"a record shows the picture {address!r}", "show it on a page in docs/"
            if offset not in broken and (not written.is_page or _below_docs(written, address) is None):
                yield case.problem(written.at(offset), "picture-out-of-place", what, hint)


def picture_without_words(case: Case) -> Iterator[Problem]:
    """A picture has words for whoever does not see it."""
    for written in case.pages:
        for link in parse(written.text).links:
            if link.sort == "picture" and not link.words.strip():
                hint = "say between its brackets what it shows: ![the empty lamp room](assets/…)"
                yield case.problem(written.at(link.offset), "picture-without-words", "a picture without words", hint)


def picture_without_credit(case: Case) -> Iterator[Problem]:
    """Of each picture site.yml says what is on it, who made it, on which terms it is shown, and where it is from."""
    known = {image.file for image in (*case.dossier.imprint.images, *case.dossier.pictures.values())}
    for written in case.pages:
        for address, offset in _pictures(written):
            file = _below_docs(written, address)
            if file and file not in known and Imprint.file not in case.dossier.broken:
                what = f"nothing says whose picture '{file}' is"
                hint = f"add to images: in {Imprint.file}: - {_CREDITED.replace('assets/…', file)}"
                yield case.problem(written.at(offset), "picture-without-credit", what, hint)


def missing_picture(case: Case) -> Iterator[Problem]:
    """A picture of which site.yml or a record tells is there; of one in site.yml, some page shows it."""
    for name, image in case.dossier.pictures.items():
        if image.file not in case.dossier.assets:
            what, hint = f"there is no docs/{image.file}", "name a file that is there, or drop it"
            yield case.problem((name, "image", "file"), "missing-picture", what, hint)
    shown = {_below_docs(page, address) for page in case.pages for address, _ in _pictures(page)}
    for number, image in enumerate(case.dossier.imprint.images):
        what = f"there is no docs/{image.file}" if image.file not in case.dossier.assets else ""
        what = what or (f"no page shows '{image.file}'" if image.file not in shown else "")
        if what:
            hint = "name a file that is there and that a page shows, or drop it"
            yield case.problem((Imprint.file, "images", number, "file"), "missing-picture", what, hint)


def _pictures(written: Written) -> Iterator[tuple[str, int]]:
    """The address of each picture, and where it is typed."""
    yield from ((link.address, link.offset) for link in parse(written.text).links if link.sort == "picture")


def _below_docs(written: Written, address: str) -> str | None:
    """The path of a picture below docs/, by its address on a page; None where that does not lead into assets/."""
    folder = posixpath.dirname(written.mark.file.removeprefix("docs/"))
    path = posixpath.normpath(posixpath.join(folder, address))
    return path if path.startswith("assets/") and ":" not in address and "//" not in address else None
