"""What a change does to how pages look: ``python -m bench.looks REVISION``. Run by hand, and looked at by a person.

Both states are drawn by the same browser in one run, so that neither a font nor a release of the browser differs.
"""

from __future__ import annotations

import html
import subprocess
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
from playwright.sync_api import Browser, Page, sync_playwright

from bench.pages import built, heaviest
from bench.serving import hosted
from tests import tools
from tests.harness import ROOT

LOOKS: dict[str, dict[str, Any]] = {
    "wide": {"viewport": {"width": 1280, "height": 900}},
    "phone": {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "forced": {"viewport": {"width": 1280, "height": 900}, "forced_colors": "active"},
    "print": {"viewport": {"width": 672, "height": 950}},
}
"""How a page is looked at; paper is as wide as A4 without its margins."""

COMPARE = """async ([before, after]) => {
    const load = async packed => createImageBitmap(await (await fetch(`data:image/png;base64,${packed}`)).blob())
    const images = await Promise.all([before, after].map(load))
    const width = Math.max(...images.map(image => image.width)), height = Math.max(...images.map(image => image.height))
    const [one, other, both] = [...images, null].map(image => {
        const pen = Object.assign(document.createElement("canvas"), {width, height}).getContext("2d")
        if (image) pen.drawImage(image, 0, 0)
        return pen
    })
    const [a, b] = [one, other].map(pen => pen.getImageData(0, 0, width, height).data)
    const seen = both.createImageData(width, height)
    let changed = 0
    for (let i = 0; i < a.length; i += 4) {
        const same = a[i] === b[i] && a[i + 1] === b[i + 1] && a[i + 2] === b[i + 2] && a[i + 3] === b[i + 3]
        if (!same) changed++
        seen.data.set(same ? [255 - (255 - b[i]) / 5, 255 - (255 - b[i + 1]) / 5, 255 - (255 - b[i + 2]) / 5, 255]
            : [214, 0, 60, 255], i)
    }
    both.putImageData(seen, 0, 0)
    return {changed, width, height, image: both.canvas.toDataURL().split(",")[1]}
}"""

WHOLE = """() => {
    const all = new CSSStyleSheet()
    all.replaceSync("* { content-visibility: visible !important }")
    document.adoptedStyleSheets.push(all)
}"""
"""A browser draws what is off the screen only where somebody comes near; the image of a whole page wants it at once."""


@dataclass(frozen=True)
class Difference:
    """A page that looks otherwise than before."""

    address: str
    look: str
    changed: int
    """Pixels; none of a page that is new."""
    images: tuple[str, ...]
    """Names of files: before, after and what differs; only the second of a page that is new."""


@click.command()
@click.argument("revision", default="HEAD")
@click.option("--root", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--into", default="looks", type=click.Path(file_okay=False, path_type=Path), show_default=True)
def main(revision: str, root: Path, into: Path) -> None:
    """Compare the heaviest page of each kind of the dossier at ROOT with how it looks in an earlier REVISION."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, checked_out(revision, Path(folder) / "tree") as tree:
        before = built(tree / root.resolve().relative_to(ROOT), Path(folder) / "before", tree)
        after = built(root, Path(folder) / "after")
        with hosted(before) as old, hosted(after) as new, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=tools.found("chromium"), args=["--no-sandbox"])
            found = sorted(differences(browser, (old, new), heaviest(root), into), key=lambda one: -one.changed)
            browser.close()
    for one in found:
        counted = f"{one.changed:12,} px" if one.changed else f"{'new':>15}"
        click.echo(f"{counted}  {one.look:7} /{one.address}")
    (into / "index.html").write_text(listed(found, revision), encoding="utf-8")
    click.echo(f"{len(found)} pages look otherwise than in {revision}: {into / 'index.html'}")


@contextmanager
def checked_out(revision: str, folder: Path) -> Iterator[Path]:
    """A folder with the files of a revision, for as long as they are needed."""
    git = ["git", "-C", str(ROOT), "worktree"]
    subprocess.run([*git, "add", "--quiet", "--detach", str(folder), revision], check=True)
    try:
        yield folder
    finally:
        subprocess.run([*git, "remove", "--force", str(folder)], check=True)


def differences(browser: Browser, sites: tuple[str, str], pages: Mapping[str, str], into: Path) -> Iterator[Difference]:
    """Every page that looks otherwise, its images written."""
    bench = browser.new_page()
    for look, preferences in LOOKS.items():
        context = browser.new_context(**preferences, reduced_motion="reduce")
        page = context.new_page()
        for kind, address in pages.items():
            old, new = (drawn(page, f"{site}/{address}", look) for site in sites)
            if old != new and new:
                yield written(bench, Difference(address, look, 0, ()), (old, new), into / f"{kind}-{look}")
        context.close()


def drawn(page: Page, url: str, look: str) -> bytes:
    """The whole page as an image; nothing of a page that is not there."""
    page.emulate_media(media="print" if look == "print" else "screen")
    answer = page.goto(url, wait_until="load")
    if answer is None or not answer.ok:
        return b""
    page.evaluate(WHOLE)
    page.wait_for_timeout(150)  # for what scripts add
    return page.screenshot(full_page=True, animations="disabled")


def written(bench: Page, one: Difference, images: tuple[bytes, bytes], into: Path) -> Difference:
    """A difference with its images in files that begin with this name, and the pixels counted."""
    old, new = images
    names = [into.with_name(f"{into.name}-{name}.png") for name in ("before", "after", "differs")]
    names[1].write_bytes(new)
    if not old:
        return Difference(one.address, one.look, 0, (names[1].name,))
    compared = bench.evaluate(COMPARE, [b64encode(image).decode() for image in images])
    names[0].write_bytes(old)
    names[2].write_bytes(b64decode(compared["image"]))
    return Difference(one.address, one.look, compared["changed"], tuple(name.name for name in names))


def listed(found: list[Difference], revision: str) -> str:
    """A page with the images of every difference side by side, the greatest first."""
    rows = "".join(
        f"<h2>/{html.escape(one.address)} ({one.look}): {one.changed:,} pixels</h2><p>"
        + " ".join(f'<a href="{name}"><img src="{name}" alt="{name}"></a>' for name in one.images)
        for one in found
    )
    style = "<style>img{width:30%;border:1px solid;vertical-align:top} body{font-family:sans-serif}</style>"
    heading = f"Compared with {html.escape(revision)}"
    return f"<!doctype html><meta charset=utf-8><title>{heading}</title>{style}<h1>{heading}</h1>{rows}"


if __name__ == "__main__":
    main()
