"""Pages for ids that were published and are gone: they lead to what replaced them, without a script."""

from __future__ import annotations

import html
from collections.abc import Iterator

from generator.edition import HOMES, Edition
from generator.model import Retired
from generator.render import relative

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">{refresh}
<title>{title}</title>
<h1>{title}</h1>
{body}
</html>
"""


def files(edition: Edition) -> dict[str, bytes]:
    """Stub pages by path below the root of the site. Ids that never had a page of their own have none here."""
    return {
        f"{_folder(retired)}/index.html": _stub(edition, retired).encode()
        for retired in edition.dossier.retired.values()
        if "#" not in HOMES[retired.kind]
    }


def _stub(edition: Edition, retired: Retired) -> str:
    links = list(_links(edition, retired))
    if not links:
        reason = html.escape(retired.why or "")
        return _PAGE.format(refresh="", title=f"{retired.id} was withdrawn", body=f"<p>{reason}</p>")
    only = f'\n<meta http-equiv="refresh" content="0; url={links[0][0]}">' if len(links) == 1 else ""
    listed = "".join(f'<li><a href="{href}">{html.escape(name)}</a></li>' for href, name in links)
    return _PAGE.format(refresh=only, title=f"{retired.id} was {retired.became}", body=f"<ul>{listed}</ul>")


def _links(edition: Edition, retired: Retired) -> Iterator[tuple[str, str]]:
    """Where an old id leads today, through as many renamings as there were."""
    for target in retired.to:
        if target in edition.dossier.retired and target not in edition.dossier.things:
            yield from _links(edition, edition.dossier.retired[target].model_copy(update={"id": retired.id}))
            continue
        thing = edition.dossier.things[target]
        path, hash_sign, fragment = edition.address(thing.kind, target).partition("#")
        address = path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/"
        yield relative(f"{_folder(retired)}/index.html", address) + f"/{hash_sign}{fragment}", thing.name


def _folder(retired: Retired) -> str:
    return HOMES[retired.kind].format(id=retired.id).removesuffix(".md")
