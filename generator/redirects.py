"""Pages for ids that were published and are gone: they lead to what replaced them, without a script."""

from __future__ import annotations

import html

from generator import words
from generator.judged import HOMES, Judged
from generator.model import Retired
from generator.render import relative
from generator.retired import ends

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">{refresh}
<title>{title}</title>
<h1>{title}</h1>
{body}
</html>
"""


def files(judged: Judged) -> dict[str, bytes]:
    """Stub pages by path below the root of the site. Ids that never had a page of their own have none here."""
    return {
        f"{_folder(retired)}/index.html": _stub(judged, retired).encode()
        for retired in judged.dossier.retired.values()
        if "#" not in HOMES[retired.kind]
    }


def _stub(judged: Judged, retired: Retired) -> str:
    led_to = ends(retired.id, judged.dossier.retired)
    links = [_link(judged, retired, name) for name in led_to if name in judged.dossier.things]
    if not links:
        reasons = [judged.dossier.retired[name].why or "" for name in led_to]
        return _PAGE.format(
            refresh="", title=f"{retired.id} was withdrawn", body=f"<p>{html.escape(' '.join(reasons))}</p>"
        )
    only = f'\n<meta http-equiv="refresh" content="0; url={links[0][0]}">' if len(links) == 1 else ""
    listed = "".join(f'<li><a href="{href}">{html.escape(name)}</a></li>' for href, name in links)
    return _PAGE.format(
        refresh=only, title=f"{retired.id} was {words.say(retired.became, 'label')}", body=f"<ul>{listed}</ul>"
    )


def _link(judged: Judged, retired: Retired, target: str) -> tuple[str, str]:
    """The path from the old address to what is there today, and what that is called."""
    thing = judged.dossier.things[target]
    path, hash_sign, fragment = judged.address(thing.kind, target).partition("#")
    address = path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/"
    return relative(f"{_folder(retired)}/index.html", address) + f"/{hash_sign}{fragment}", thing.name


def _folder(retired: Retired) -> str:
    return HOMES[retired.kind].format(id=retired.id).removesuffix(".md")
