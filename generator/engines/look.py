"""What our pages ask of Material, whichever engine shows it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from generator.words import say

THEME = Path(__file__).parents[1] / "theme"
"""The folder of our own templates, styles and scripts, which stand before Material's."""

EXTENSIONS = ("attr_list", "md_in_html", "tables", "toc")
"""The Markdown extensions in which our pages are written."""

LOOK: dict[str, object] = {
    "font": False,  # fonts of the reader's system: Material's default asks Google on every visit
    # No search.highlight or search.share: they put what a reader searched for into addresses. No
    # navigation.instant: it stops without a word wherever the site's address is not the one in site_url.
    "features": ["content.action.edit", "navigation.footer", "navigation.tabs", "toc.follow"],
    "favicon": "assets/favicon.svg",  # Material's own says nothing of this site
}
"""What Material is asked for, each of these unless the dossier's own settings say otherwise."""

EXTRA = {
    "scope": "/",  # one inline script then is the same on every page, and so is its hash in a content security policy
    "generator": False,  # no advertisement for Material at the foot of every page
}
"""What Material asks for under ``extra``, each unless the dossier's own settings say otherwise."""


def material_speaks(language: str) -> str:
    """The code of a language, of its plain form, or of English: the first of these in which Material has words."""
    spoken = files("material") / "templates" / "partials" / "languages"
    known = (code for code in (language, language.partition("-")[0]) if (spoken / f"{code}.html").is_file())
    return next(known, "en")


def palette() -> list[dict[str, object]]:
    """The colours that a reader can choose, each with what its button says in the language that is spoken here."""
    return [
        _scheme("", "system", "brightness-auto", say("look-light")),  # a name that Material has no colours for
        _scheme(": light", "default", "weather-sunny", say("look-dark")),
        _scheme(": dark", "slate", "weather-night", say("look-system")),
    ]


def _scheme(preferred: str, scheme: str, icon: str, button: str) -> dict[str, object]:
    """Colours for those who prefer them, and the button that leads to the next."""
    return {
        "media": f"(prefers-color-scheme{preferred})",
        "scheme": scheme,
        "primary": "custom",
        "toggle": {"icon": f"material/{icon}", "name": str(button)},
    }
