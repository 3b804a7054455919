"""Hold a catalogue against the English one: it has the same messages and uses, of the same variables and markup.

What it lacks could not be said, and what it has beside that would never be. Markup is held too, since a message reaches
pages as it is: one with a tag of its own could bring any script along.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from generator.model import ENGLISH, Language
from generator.problem import Mark, counted, did_you_mean
from generator.words.kept import kept
from generator.words.messages import FUNCTIONS
from generator.words.patterns import PLURALS, Message, Pattern, read

_LISTED = 3
"""How many of the messages that a file lacks are named; all others are counted."""
_A_SENTENCE = 3
"""How many words of English in a row are no name that two languages may share, but not translated yet."""


class Fault(NamedTuple):
    """A place in a catalogue that says something else than the English one."""

    mark: Mark
    what: str
    hint: str


def is_known(code: str) -> bool:
    """Whether it is known how dates and numbers are written in a language."""
    return _locale(code) is not None


def plurals(code: str) -> list[str]:
    """The numbers that a language tells apart, as the variants of a message are named: one, few, many, other."""
    locale = _locale(code)
    tags = locale.plural_form.tags if locale else PLURALS
    return [name for name in PLURALS if name in tags or name == "other"]


@lru_cache(8)
def unlike(language: Language) -> tuple[Fault, ...]:
    """What is wrong with the catalogue that a dossier brings of a language; what the package says need not be there."""
    found = [fault for path, text in language.own for fault in _of_file(language.code, path, text)]
    return tuple([*found, *_twice(language), *_missing(language)] if language.own else ())


def untranslated(language: Language) -> Iterator[Fault]:
    """A place for each file of a dossier's own catalogue in which whole sentences are in English still."""
    for path, text in language.own:
        still = [
            (name, pattern)
            for message in read(text)[0]
            for name, pattern in _uses(message)
            if name in _english() and pattern.text == _english()[name].text and len(pattern.words) >= _A_SENTENCE
        ]
        if still and language.code.partition("-")[0] != ENGLISH:
            first, pattern = still[0]
            what = f"in English still: {counted(len(still), 'message')}, the first of them '{first}'"
            yield Fault(Mark.in_text(path, text, pattern.at), what, "translate what stands behind the =")


@cache
def _english() -> dict[str, Pattern]:
    """The English messages by name, and their uses by the name of the message and theirs: act-says.label."""
    messages = (message for text in kept(ENGLISH).values() for message in read(text)[0])
    return {name: known for message in messages for name, known in _uses(message)}


@cache
def _english_uses() -> dict[str, set[str]]:
    """The uses of each English message by its name; that without a name is what it says by itself."""
    return {message.name: {*message.patterns} for text in kept(ENGLISH).values() for message in read(text)[0]}


def _uses(message: Message) -> Iterator[tuple[str, Pattern]]:
    for use, pattern in message.patterns.items():
        yield f"{message.name}.{use}".rstrip("."), pattern


def _of_file(code: str, path: str, text: str) -> Iterator[Fault]:
    messages, unread = read(text)
    for part in unread:
        hint = "a message is 'name = text'; lines that belong to it begin with spaces"
        what = f"this is no message: {part.why[:1].lower()}{part.why[1:]}"
        yield Fault(Mark.in_text(path, text, part.at), what, hint)
    for message in messages:
        for name, pattern in _uses(message):
            for what, hint in _against_english(code, name, pattern):
                yield Fault(Mark.in_text(path, text, pattern.at), what, hint)
        for use in sorted(_english_uses().get(message.name, set()) - message.patterns.keys()):
            what = f"'{message.name}' has no {f'.{use}' if use else 'text of its own'}, and the English one has"
            yield Fault(Mark.in_text(path, text, message.start), what, _add(code))


def _against_english(code: str, name: str, pattern: Pattern) -> Iterator[tuple[str, str]]:
    """What a pattern has that the English one of its name has not, and the other way round: what, and what to do."""
    ours = _english().get(name)
    if ours is None:
        yield f"no message is called '{name}'", did_you_mean(name, _english()) or "delete it"
        return
    if lost := ours.printed - pattern.printed:
        yield f"'{name}' does not say {_braced(lost)}, which the English one says", "put it where it belongs"
    if added := {said for said in pattern.given - ours.given if not _may_say(name, ours, said)}:
        known = _braced(ours.given) or "none"
        yield f"nobody gives {_braced(added)} to '{name}'", f"its variables are {known}"
    if functions := pattern.functions - FUNCTIONS:
        yield f"there is no function {', '.join(sorted(functions))}", f"there are {', '.join(sorted(FUNCTIONS))}"
    if strange := pattern.variants - ours.variants - {*PLURALS}:
        hint = f"type {' or '.join(sorted(ours.variants - {*PLURALS})) or 'a number'}"
        yield f"'{name}' waits for {', '.join(sorted(strange))}, which never comes", hint
    if never := pattern.numbers - {*plurals(code)}:
        hint = f"'{code}' tells apart: {', '.join(plurals(code))}; one number alone is typed as it is, [1]"
        yield f"'{name}' waits for {', '.join(sorted(never))}, which no number is in '{code}'", hint
    if marked := pattern.markup ^ ours.markup:
        signs = ", ".join(sorted(marked))
        what = f"'{name}' has other markup than the English one: {signs}"
        yield what, "keep tags and links as they are there, and quote with the quotation marks of the language"


def _may_say(name: str, ours: Pattern, within: str) -> bool:
    """Whether a message may say another one within it that the English one does not, with the variables it has.

    Only what is said within another in English too may be, and what is may say no more: so none ends up in itself.
    """
    within_others = {said for pattern in _english().values() for said in pattern.printed}
    known = _english().get(within)
    return known is not None and within in within_others and name not in within_others and known.given <= ours.given


def _twice(language: Language) -> Iterator[Fault]:
    first: dict[str, Mark] = {}
    for path, text in language.own:
        for message in read(text)[0]:
            mark = Mark.in_text(path, text, message.start)
            if (known := first.setdefault(message.name, mark)) != mark:
                yield Fault(mark, f"'{message.name}' is said at {known} already", "delete one of them")


def _missing(language: Language) -> Iterator[Fault]:
    """Per file of the English catalogue: the messages that neither the dossier nor the package says in the language."""
    base = language.code.partition("-")[0]
    said = {message.name for text in [*(kept(language.code) or kept(base)).values()] for message in read(text)[0]}
    said |= {message.name for _, text in language.own for message in read(text)[0]}
    lacking: defaultdict[str, list[str]] = defaultdict(list)
    for file, text in kept(ENGLISH).items():
        lacking[_nearest(language, file)] += [known.name for known in read(text)[0] if known.name not in said]
    for path, names in lacking.items():
        if names:
            more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
            what = (
                f"lacks {counted(len(names), 'message')} of the English catalogue: {', '.join(names[:_LISTED])}" + more
            )
            yield Fault(Mark(path), what, _add(language.code))


def _nearest(language: Language, english: str) -> str:
    """The file of a dossier's catalogue for what stands in one of the English one, or its first."""
    part = english.partition(".")[2]
    return next((path for path, _ in language.own if path.partition(".")[2] == part), language.own[0][0])


def _add(code: str) -> str:
    return f"'explainer words {code}' adds it in English, to be translated"


def _braced(names: Iterable[str]) -> str:
    return ", ".join(f"{{ {name} }}" for name in sorted(names))


@cache
def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
