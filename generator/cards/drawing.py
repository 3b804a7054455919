"""Draw one card: how a page stands, its title, who is behind it, and where it is."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from generator.cards.shapes import shape
from generator.pages.page import Card

FONT = Path(__file__).parent / "Pretendard-SemiBold.subset.woff2"
LOOK = Path(__file__).parent.parent / "theme" / "assets" / "explainer.css"
"""Where the colours are from: those of the pages, in the light."""
SIZE = WIDTH, HEIGHT = 1200, 630
"""In pixels: what sites that show shared pages ask for, and the size that the head of each page names."""
MARGIN = 80
TITLE_SIZES = (72, 64, 56, 48, 42)
"""The largest at which a title is no higher than ``TITLE_HEIGHT`` is taken."""
TITLE_HEIGHT, LINE = 256, 1.22
"""The most that a title takes of the height, and how far apart lines are, in sizes of their letters."""
LOWEST = HEIGHT - 140
"""How far down a line may begin, above the foot."""
COLOURS = 24
"""How many colours a card has: letters keep smooth edges, and a card stays below 25 KB."""
ELLIPSIS = "…"
_NEVER_THERE = "\uffff"


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    # Pillow's own layout: the other one needs a library of the system, which not every machine has.
    return ImageFont.truetype(io.BytesIO(FONT.read_bytes()), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _shows(sign: str) -> bool:
    """Whether the font has a sign: another picture than that of signs which it lacks."""
    font = _font(20)
    return sign.isspace() or bytes(font.getmask(sign)) != bytes(font.getmask(_NEVER_THERE))


@cache
def _colours() -> Mapping[str, str]:
    return dict(re.findall(r"--([a-z-]+): light-dark\((#[0-9a-f]{6})", LOOK.read_text(encoding="utf-8")))


def can_be_drawn(card: Card, site: str) -> bool:
    """Whether the font has every sign of a card."""
    return all(map(_shows, {*card.label, *card.title, *"".join(card.lines), *site}))


def drawn(card: Card, site: str, address: str) -> bytes:
    """The card as PNG; ``site`` is what the site is called, ``address`` where the page is, as far as it is known."""
    colours = _colours()
    picture = Image.new("RGB", SIZE, colours["paper"])
    pen = ImageDraw.Draw(picture)
    sign = colours.get(card.sign, colours["accent"])
    pen.rectangle((0, 0, WIDTH, 14), fill=sign)
    top = _label(picture, pen, card, sign)
    top = _title(pen, card.title, top)
    _lines(pen, card.lines, top)
    _foot(pen, site, address)
    out = io.BytesIO()
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _label(picture: Image.Image, pen: ImageDraw.ImageDraw, card: Card, colour: str) -> int:
    """Draw how it stands, with the shape of that; return where what follows begins."""
    left, top = MARGIN, 64
    if card.sign:
        picture.paste(colour, (left, top), shape(card.filled, card.outlined, 48))
        left += 66
    for line in _wrapped(card.label, 38, WIDTH - MARGIN - left, most=2):
        pen.text((left, top), line, fill=colour, font=_font(38))
        top += 48
    return top + 22


def _title(pen: ImageDraw.ImageDraw, title: str, top: int) -> int:
    width = WIDTH - 2 * MARGIN
    most = {size: int(TITLE_HEIGHT / (size * LINE)) for size in TITLE_SIZES}
    fitting = (size for size in TITLE_SIZES if len(_wrapped(title, size, width)) <= most[size])
    size = next(fitting, TITLE_SIZES[-1])
    for line in _wrapped(title, size, width, most=most[size]):
        pen.text((MARGIN, top), line, fill=_colours()["ink"], font=_font(size))
        top += round(size * LINE)
    return top + 22


def _lines(pen: ImageDraw.ImageDraw, lines: tuple[str, ...], top: int) -> None:
    for place, line in _placed(lines, top):
        pen.text((MARGIN, place), line, fill=_colours()["ink-soft"], font=_font(30))


def _placed(lines: tuple[str, ...], top: int) -> list[tuple[int, str]]:
    """As many lines as there is room for, with where each begins; three dots say that something is left out."""
    width, shown = WIDTH - 2 * MARGIN, list[tuple[int, str]]()
    for text in lines:
        for line in _broken(text, 30, width):
            if top > LOWEST:
                return [*shown[:-1], *((place, _ending(f"{last} ", 30, width)) for place, last in shown[-1:])]
            shown.append((top, line))
            top += 40
        top += 8
    return shown


def _foot(pen: ImageDraw.ImageDraw, site: str, address: str) -> None:
    """Draw a line, below it what the site is called, and where the page is if both have room."""
    top, width = HEIGHT - 86, WIDTH - 2 * MARGIN
    pen.line((MARGIN, top, WIDTH - MARGIN, top), fill=_colours()["rule"], width=2)
    [name] = _wrapped(site, 28, width, most=1) or [""]
    pen.text((MARGIN, top + 24), name, fill=_colours()["ink"], font=_font(28))
    length = _font(24).getlength(address)
    if length <= width - _font(28).getlength(name) - 40:
        pen.text((WIDTH - MARGIN - length, top + 27), address, fill=_colours()["ink-soft"], font=_font(24))


def _wrapped(text: str, size: int, width: int, most: int | None = None) -> list[str]:
    """The lines of a text, broken between words, and within a word that is wider than a line.

    What is beyond the ``most`` lines is left out, which three dots say.
    """
    lines = [*_broken(text, size, width)]
    if most is None or len(lines) <= most:
        return lines
    return [*lines[: most - 1], _ending(lines[most - 1], size, width)]


def _ending(line: str, size: int, width: int) -> str:
    """A line with three dots behind it, for which its last words make room."""
    line = line.removesuffix(ELLIPSIS)
    while line and _font(size).getlength(line + ELLIPSIS) > width:
        line = line.rpartition(" ")[0] or line[:-1]
    return line + ELLIPSIS


def _broken(text: str, size: int, width: int) -> Iterator[str]:
    font, line = _font(size), ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if font.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = ""
        for sign in word:
            if font.getlength(line + sign) > width:
                yield line
                line = ""
            line += sign
    if line:
        yield line
