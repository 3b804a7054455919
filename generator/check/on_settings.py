"""Rules about the site as a whole: what it says of itself, its pages by hand, and what it published.

Of two pages at one address a builder would keep either, and say nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator import words
from generator.addresses import FROM_HAND, PAGES, home, published, url_of
from generator.addresses.published import LIST
from generator.check.case import Case
from generator.model import KINDS, LICENSED, History, Imprint, in_language
from generator.problem import Mark, Problem
from generator.prose import parse

_DUE = {
    "publisher": "publisher: whoever publishes this site",
    "contact": "contact: in Markdown, how to reach whoever publishes this site",
    "licence": "licence: {words: the terms for what you wrote, data: the terms for the files to take away}",
}
"""What a site says of itself when it is released, and how that is typed."""


def two_at_one_address(case: Case) -> Iterator[Problem]:
    """A page by hand has an address of its own, which no other page has, made from records or by hand."""
    retired = (home(gone.kind, gone.id) for gone in case.dossier.retired.values())
    taken = {url_of(path): "where a retired id leads on" for path in retired if "#" not in path}
    from_hand = {PAGES[name] for name in FROM_HAND}
    taken |= {url_of(path): "a page made from the records" for path in case.judged.addresses.made}
    # All that is made has small letters. Where a system knows no capitals, one of two pages would be written over.
    for page in sorted(case.pages, key=lambda page: page.mark):
        path = page.mark.file.removeprefix("docs/")
        url = url_of(path).casefold()
        if url in taken and path not in from_hand:
            what, hint = f"{url} is {taken[url]} already", "give this page another name"
            yield case.problem(page.mark, "two-at-one-address", what, hint)
        taken[url] = page.mark.file


def lost_permalink(case: Case) -> Iterator[Problem]:
    """Whatever was published at an address is still there or is retired and leads on, and the list of it is whole."""
    yield from _lost_lines(case)
    addresses = case.judged.addresses
    alive = published.permalinks(addresses) | published.former(addresses) | published.earlier(addresses)
    alive |= published.erased(addresses)
    listed = published.alone(case.published)
    for number, line in enumerate(case.published, start=1):
        name = line.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
        # A place within a page never had a page of its own that could lead on; being retired is all it can be.
        retired_in_place = "#" in line and name in case.dossier.retired
        if line in listed and line not in alive and not retired_in_place and name not in case.dossier.broken:
            what = f"'{line}' was published and leads nowhere"
            yield case.problem(Mark(LIST, number), "lost-permalink", what, _what_to_do(case, line, name))


def _lost_lines(case: Case) -> Iterator[Problem]:
    """That the list has another number of addresses than it counts."""
    counted, there = published.counted(case.published), len(published.alone(case.published))
    if counted is not None and counted != there:
        what = f"this list counts {counted} addresses, and there are {there}"
        hint = "bring the lost lines back from git; where two changes were merged, correct the number above them"
        yield case.problem(Mark(LIST), "lost-permalink", what, hint)


def lead_out_of_place(case: Case) -> Iterator[Problem]:
    """What the home page names first is a fact that the sources dispute, or a question that they leave open."""
    dossier = case.dossier
    for number, name in enumerate(dossier.imprint.lead):
        fact, question = dossier.facts.get(name), dossier.questions.get(name)
        if fact and not (fact.disagreement and fact.disagreement.kind.block):
            what = f"the sources do not dispute '{name}', and the home page lists what they dispute"
        elif question and case.judged.answered(question):
            what = f"the sources answer '{name}', and the home page lists what they do not say"
        else:
            continue
        yield case.problem((Imprint.file, "lead", number), "lead-out-of-place", what, "drop it from lead:")


def unspoken_language(case: Case) -> Iterator[Problem]:
    """A site is in a language in which there is a catalogue of our words."""
    language, known = case.dossier.language, " or ".join(words.known_languages())
    at, what = (Imprint.file, "language"), f"there is no catalogue of our words in '{language.code}'"
    if not words.is_known(language.code):
        what = f"it is not known how dates and numbers are written in '{language.code}'"
        yield case.problem(at, "unspoken-language", what, f"type the code of another language: {known}, or the like")
    elif not language.own and not words.speaks(language):
        another = f"for '{language.code}', 'explainer words {language.code}' begins a catalogue for you to translate"
        yield case.problem(at, "unspoken-language", what, f"type {known}; {another}")


def own_catalogue(case: Case) -> Iterator[Problem]:
    """A catalogue that a dossier brings says what the English one says: each message, each use, the same variables."""
    language = case.dossier.language
    for mark, what, hint in words.unlike(language):
        yield case.problem(mark, "own-catalogue", what, hint)
    for path in case.dossier.catalogues:
        if not in_language(path, language.code) and Imprint.file not in case.dossier.broken:
            what = f"nothing is read from it, since this dossier is in '{language.code}'"
            hint = f"name the file after that language, or type its own as 'language:' in {Imprint.file}"
            yield case.problem(Mark(path), "own-catalogue", what, hint)


def untranslated_words(case: Case) -> Iterator[Problem]:
    """No sentence of a catalogue that a dossier brings is in English still."""
    for mark, what, hint in words.untranslated(case.dossier.language):
        yield case.problem(mark, "untranslated-words", what, hint)


def missing_imprint(case: Case) -> Iterator[Problem]:
    """A site that is released says who publishes it, how to reach them, and on which terms others may use it."""
    if not case.dossier.records or Imprint.file in case.dossier.broken:
        return
    imprint = case.dossier.imprint
    typed = (Imprint.file,) in case.dossier.marks
    for field, line in _DUE.items():
        if not getattr(imprint, field):
            at = case.dossier.mark(Imprint.file) if typed else Mark(Imprint.file)
            what = f"a site that is released says its {field}"
            yield case.problem(at, "missing-imprint", what, f"add a line '{line}'")
    for part in LICENSED:
        if imprint.licence and part not in imprint.licence:
            what = f"a site that is released says the licence of its {part}"
            yield case.problem((Imprint.file, "licence"), "missing-imprint", what, f"add {part}: and its name")


def unreachable_publisher(case: Case) -> Iterator[Problem]:
    """A reader who finds a mistake is led to somebody: to a mailbox, a form, or a page elsewhere."""
    imprint = case.dossier.imprint
    if imprint.contact is None or imprint.report:
        return
    if not any(link.address.startswith(("mailto:", "http")) for link in parse(imprint.contact).links):
        what = "whoever reports a mistake is led to these words, which lead on to nobody"
        hint = "add a link, as [write to us](mailto:…), or a line 'report: https://…' with the address of a form"
        yield case.problem((Imprint.file, "contact"), "unreachable-publisher", what, hint)


def history_out_of_order(case: Case) -> Iterator[Problem]:
    """Editions are numbered by one, and like corrections stand with the newest first."""
    history = case.dossier.history
    days = {
        "editions": [edition.on.text for edition in history.editions],
        "corrections": [correction.on.text for correction in history.corrections],
    }
    for field, known in days.items():
        for number, (later, earlier) in enumerate(pairwise(known), start=1):
            if later < earlier:
                what, hint = f"{earlier} stands below {later}", "type the newest first"
                yield case.problem((History.file, field, number, "on"), "history-out-of-order", what, hint)
    for number, edition in enumerate(history.editions):
        if edition.number != (right := len(history.editions) - number):
            what = f"edition {edition.number} stands in the place of edition {right}"
            at = (History.file, "editions", number, "number")
            yield case.problem(at, "history-out-of-order", what, f"type {right}; the newest stands first")


def _what_to_do(case: Case, permalink: str, name: str) -> str:
    if permalink.startswith("#"):
        return "only addresses stand in this list, one a line: delete this line"
    if name in case.dossier.records:
        return f"its id has another address now: give what is there an id of its own, and list '{name}' as renamed"
    kinds = [kind for kind in KINDS if published.permalink(home(kind, name)) == permalink]
    if name in case.dossier.retired and kinds:
        return f"it named a {kinds[0]}: type kind: {kinds[0]} at {case.dossier.mark('retired', name, 'kind')}"
    return f"list '{name}' in site_src/retired.yml with what became of it"
