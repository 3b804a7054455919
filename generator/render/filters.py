"""How templates change a text: a capital before it, a full stop behind it; or what needs no escaping, and why."""

from __future__ import annotations

import html
import re

from markupsafe import Markup

from generator import words
from generator.unicode import printable

_ENDS = ".!?…。！？؟۔।”’»“」』"
"""The signs with which a sentence has ended in one language or another, a quotation in it too."""
_READ_IN_CODE = re.compile(r"[<>&`|]")


def opening(text: str) -> str:
    """A phrase with a capital as its first letter."""
    return type(text)(text[:1].upper() + text[1:])


def sentence(text: object) -> object:
    """A phrase as a sentence, with a capital as its first letter and a full stop."""
    if not isinstance(text, str) or not text:
        return text
    return opening(text) if text[-1] in _ENDS else type(text)(words.say("as-sentence", phrase=text))


def fragment(name: str) -> Markup:
    """A place on a page, whose name is made of ids and needs no escaping."""
    return Markup(name)  # noqa: S704  # made of ids


def web(address: str) -> Markup:
    """An address on the web as the target of a link; the model lets no sign into it that Markdown would read."""
    return Markup(address)  # noqa: S704  # checked by the model


def code(text: str) -> Markup:
    """Text of ids, dates, paths and revisions for a code span; what could end it or begin HTML is shown as its number.

    No character reference would be read there, and some programs see a tag within a span.
    """
    return Markup(_READ_IN_CODE.sub(lambda sign: f"\\x{ord(sign[0]):02x}", printable(text)))  # noqa: S704  # see above


def preformatted(text: str) -> Markup:
    """Lines that are shown as they are, within an element that Markdown leaves alone."""
    return Markup(html.escape(text, quote=False))  # noqa: S704  # quotation marks do nothing there


FILTERS = {each.__name__: each for each in (sentence, opening, code, fragment, web, preformatted)}
"""Each by the name that templates call it by."""
