"""What readers call a source, wherever it is named: whoever published it, and the day on which it came out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Final

from generator import words
from generator.model import Source
from generator.unicode import Words
from generator.words.calendar import date_in_words

FEW: Final = 4
"""How many words of its title tell a source from another of the same publisher and day, where they are enough."""


def source_names(sources: Collection[Source]) -> Mapping[str, str]:
    """By id, the name of each of the sources of a dossier: "Racine Journal-News, 16 April 1912".

    Of those of one publisher and one day, each has the beginning of its title behind it, or its number where titles too
    are the same. A day that is in doubt is left out: the page of the source says what is known of it.
    """
    added = {source.id for source in sources if source.title_added}
    names = {source.id: _dated(source) for source in sources}
    names = _apart(names, {source.id: _begun(source) for source in sources}, added)
    names = _apart(names, {source.id: source.title for source in sources}, added)
    return _apart(names, {source.id: str(number) for number, source in enumerate(sources, 1)}, added)


def title_in(name: str, source: Source) -> str:
    """The part of the name of a source that is its own title or the beginning of that; empty where there is none."""
    parts = (source.title, source.title.rstrip("."), _begun(source).rstrip("…"))
    return next((part for part in parts if part in name), "")


def _apart(names: Mapping[str, str], titles: Mapping[str, str], added: Collection[str]) -> dict[str, str]:
    """The names, and behind each that stands for several sources its title, if that is unlike those of the others.

    A title that was added stands in brackets, as catalogues have it.
    """
    often = Counter(names.values())
    several = [name for name, known in names.items() if often[known] > 1]
    longer = {
        name: words.say(
            "source-named-apart", name=names[name], title=titles[name], added="yes" if name in added else "no"
        )
        for name in several
    }
    unlike = Counter(longer.values())
    return {name: longer[name] if name in longer and unlike[longer[name]] == 1 else names[name] for name in names}


def _dated(source: Source) -> str:
    """Whoever is behind it, as far as its text or its card says so, and when it came out, as far as that is sure."""
    card, span = source.catalogue, source.came_out.when.resolve({})
    named = source.publisher or (card and card.publisher) or source.credit or (card and card.author)
    publisher = named or (
        words.say("in-brackets", text=source.title) if source.title_added else words.quoted(source.title)
    )
    if span.uncertain or not (span.earliest and span.latest):
        return publisher
    return words.say("source-named", publisher=publisher, date=date_in_words(span))


def _begun(source: Source) -> str:
    title = Words(source.title)
    return title.run(0, FEW).rstrip(":,;") + ("…" if len(title) > FEW else "")
