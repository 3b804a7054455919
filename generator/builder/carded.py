"""The cards of a site that is built: whether they are asked for, and what is wrong where they cannot be drawn."""

from __future__ import annotations

from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig

from generator import cards, installed
from generator.builder.places import place_of, root_of
from generator.problem import DossierError, Problem
from generator.site import Site


def drawn_cards(config: MkDocsConfig, site: Site, name: str) -> Mapping[str, bytes]:
    """The card of each page that has one, by the path of the page; none where the settings do not ask for them.

    Raises DossierError where Pillow is not installed.
    """
    if not config.plugins["explainer"].config["cards"]:
        return {}
    if not cards.available():
        what, hint = "no cards can be drawn without Pillow", f"type: pip install '{installed.NAME}[cards]'"
        mark = place_of(config, "plugins", "explainer")
        raise DossierError([Problem(mark, "cards-without-pillow", what, hint)])
    known = {path: page.card for path, page in site.pages.items() if page.card}
    return dict(cards.cards(known, name, config.site_url or "", root_of(config)))
