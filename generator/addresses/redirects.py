"""Pages at the addresses of retired ids, which redirect to the records that took their place, without a script."""

from __future__ import annotations

import html
import posixpath
from functools import partial

from generator import words
from generator.addresses import Addresses
from generator.addresses.forms import html_at, url_of
from generator.addresses.retired import ends
from generator.addresses.tables import home
from generator.model import FATES, Retired

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">{refresh}
<title>{title}</title>
<h1>{title}</h1>
{body}
</html>
"""


@words.in_its_language
def files(addresses: Addresses) -> dict[str, bytes]:
    """The page for each retired id that had a page of its own, by path below the root of the site."""
    return {
        html_at(home(gone.kind, gone.id)): _stub(addresses, gone).encode()
        for gone in addresses.dossier.retired.values()
        if not gone.kind.shown_on and not gone.became.nameless
    }


def _stub(addresses: Addresses, gone: Retired) -> str:
    dossier, direction = addresses.dossier, "rtl" if words.leftwards() else "ltr"
    page = partial(_PAGE.format, language=dossier.language.code, direction=direction)
    led_to = ends(gone.id, dossier.retired)
    links = [_link(addresses, gone, name) for name in led_to if name in dossier.records]
    title = words.say("gone", id=gone.id, became=words.say(gone.became if links else FATES["withdrawn"], "label"))
    if not links:
        reasons = [dossier.retired[name].why or "" for name in led_to]
        body = f"<p>{html.escape(' '.join(reasons))}</p>"
        return page(refresh="", title=title, body=body)
    only = f'\n<meta http-equiv="refresh" content="0; url={links[0][0]}">' if len(links) == 1 else ""
    listed = "".join(f'<li><a href="{href}">{html.escape(name)}</a></li>' for href, name in links)
    return page(refresh=only, title=title, body=f"<ul>{listed}</ul>")


def _link(addresses: Addresses, gone: Retired, target: str) -> tuple[str, str]:
    """The link from the old URL to a record that took its place, and the name of that record."""
    record = addresses.dossier.records[target]
    url, hash_sign, fragment = url_of(addresses.of(record)).partition("#")
    way = posixpath.relpath(url, url_of(home(gone.kind, gone.id)))
    return f"{way}/{hash_sign}{fragment}", record.name
