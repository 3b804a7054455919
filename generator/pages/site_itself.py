"""The page on the site itself: who is behind it, and what was published and mended when."""

from __future__ import annotations

from generator import words
from generator.addresses import PAGES
from generator.files.exports.offered import FEED
from generator.judged import Judged
from generator.pages.page import Page, makes_page


@makes_page("about")
def imprint(judged: Judged) -> Page:
    """Who publishes the site, how to reach them, and on which terms others may use it; if it says any of that."""
    known = judged.dossier.imprint
    return Page(
        path=PAGES["about"],
        template="imprint",
        title=words.say("page-about"),
        mark=judged.dossier.mark(known.file),
        kind="about",
        show=lambda: {
            "imprint": known,
            "images": {image.file: image for image in (*judged.dossier.pictures.values(), *known.images)}.values(),
            "editions": judged.past.editions,
            "corrections": judged.past.corrections,
            "feed": FEED.path,
        },
        description=words.say("page-about", "description"),
    )
