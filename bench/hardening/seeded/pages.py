"""Faults of what is typed by hand: of pages, of ids that are gone, of the list of addresses, of locks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from bench.hardening.seeded.copy import Copy, Fault
from bench.hardening.seeded.fields import OTHER_WORDS
from generator.addresses.published import LIST
from generator.model import Retired
from generator.problem import Mark

IN_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_LINK = re.compile(r"\[([^\]\[]+)\]\(([a-z]+):([a-z0-9-]+)\)")
_TIMES = 6
"""How often each fault of prose is seeded into the pages of a dossier."""


def faults(copy: Copy) -> Iterator[tuple[str, Fault]]:
    """Faults by what is done."""
    for name, times, made in EVERY:
        for number, fault in zip(range(times), made(copy), strict=False):
            yield f"{name} {number + 1}", fault


def _in_pages(copy: Copy, pattern: str, new: Callable[[re.Match[str]], str]) -> Iterator[Fault]:
    """Each place of a pattern in the pages, in a seeded order, with something else in its place."""
    pages = [file for file in copy.files if file.startswith("docs/")]
    found = [
        (file, number, match)
        for file in pages
        for number, row in enumerate(copy.files[file].split("\n"), start=1)
        for match in re.finditer(pattern, row)
    ]
    for file, number, match in copy.shuffled(found):
        if (other := new(match)) != match[0]:
            fault = copy.replaced(Mark(file, number, match.start() + 1), match[0], other)
            if fault:
                yield replace(fault, places=fault.places | copy.begins_by_hand(Mark(file, number, match.start() + 1)))


def _numbers(copy: Copy) -> Iterator[Fault]:
    return _in_pages(copy, r"(?<![\w(:/-])\d+", lambda found: str(int(found[0]) + 1))


def _numbers_in_words(copy: Copy) -> Iterator[Fault]:
    def other(found: re.Match[str]) -> str:
        return IN_WORDS[(IN_WORDS.index(found[0].lower()) + 1) % len(IN_WORDS)]

    return _in_pages(copy, rf"\b(?:{'|'.join(IN_WORDS)})\b(?![^\[]*\))", other)


def _names(copy: Copy) -> Iterator[Fault]:
    """A name swapped for any other."""
    names = sorted(
        {person.name for person in copy.dossier.people.values()} | {body.name for body in copy.dossier.located.values()}
    )
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return _in_pages(
        copy,
        rf"(?<![\w-])(?:{pattern})(?![\w-])",
        lambda found: copy.random.choice([one for one in names if one != found[0]]),
    )


def _names_beside(copy: Copy) -> Iterator[Fault]:
    """A name swapped for another of the same line, which its facts may name as well."""
    names = sorted(
        {person.name for person in copy.dossier.people.values()} | {body.name for body in copy.dossier.located.values()}
    )
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])")
    return _in_pages(
        copy,
        pattern.pattern,
        lambda found: next((one for one in pattern.findall(found.string) if one != found[0]), found[0]),
    )


def _led_elsewhere(copy: Copy) -> Iterator[Fault]:
    def other(found: re.Match[str]) -> str:
        known = sorted(copy.dossier.facts) if found[2] == "fact" else sorted(copy.dossier.people)
        return f"[{found[1]}]({found[2]}:{copy.random.choice(known)})" if found[2] in ("fact", "person") else found[0]

    return _in_pages(copy, _LINK.pattern, other)


def _bracket_lost(copy: Copy) -> Iterator[Fault]:
    return _in_pages(
        copy,
        _LINK.pattern,
        lambda found: found[0].replace(*copy.random.choice([("[", ""), ("]", ""), (")", ""), ("(", "")])),
    )


def _link_lost(copy: Copy) -> Iterator[Fault]:
    return _in_pages(copy, _LINK.pattern, lambda found: found[1])


def _id_misspelled(copy: Copy) -> Iterator[Fault]:
    return _in_pages(copy, _LINK.pattern, lambda found: found[0].replace(found[3], found[3] + "s"))


def _words(copy: Copy) -> Iterator[Fault]:
    return _in_pages(copy, rf"\b(?:{'|'.join(OTHER_WORDS)})\b", lambda found: OTHER_WORDS[found[0]])


def _sentence_lost(copy: Copy) -> Iterator[Fault]:
    return _in_pages(copy, r"(?<=[a-z)]\. )[A-Z\[][^.]*\. (?=[A-Z\[])", lambda _: "")


def _sentences_exchanged(copy: Copy) -> Iterator[Fault]:
    return _in_pages(
        copy, r"(?<=[a-z)]\. )([A-Z\[][^.]*\. )([A-Z\[][^.]*\. )(?=[A-Z\[])", lambda found: found[2] + found[1]
    )


def _page_lost(copy: Copy) -> Iterator[Fault]:
    for file in copy.shuffled([file for file in copy.files if file.startswith("docs/")]):
        yield Fault(f"{file} deleted", {file: None}, frozenset({(file, 1)}))


# --- what is gone and where it was ------------------------------------------------------------------------------------


def _called_otherwise(copy: Copy) -> Iterator[Fault]:
    """What readers see of the settings says something else."""
    for setting in copy.dossier.settings:
        if fault := copy.replaced(setting.mark, setting.words, f"Otherwise {setting.words}"):
            yield fault


def _address_lost(copy: Copy) -> Iterator[Fault]:
    lines = copy.files.get(LIST, "").split("\n")
    for number in copy.shuffled(range(2, len(lines))):
        yield Fault(f"{LIST}:{number} lost", copy.without(LIST, number), frozenset({(LIST, 1), (LIST, number)}))


def _record_lost(copy: Copy) -> Iterator[Fault]:
    """A record is deleted with all its lines. It is told where it was published, or locked, or is named."""
    for name in copy.shuffled(sorted(copy.dossier.facts)) if copy.is_released else ():
        mark = copy.dossier.mark(name)
        rows = copy.files[mark.file].split("\n")
        ends = [number for number in range(mark.line, len(rows)) if rows[number].startswith("- ")] or [len(rows)]
        content = "\n".join([*rows[: mark.line - 1], *rows[ends[0] :]]).encode()
        yield Fault(f"{name} deleted", {mark.file: content}, copy.naming(name))


def _gone_elsewhere(copy: Copy) -> Iterator[Fault]:
    """An id that is retired leads to another record, of its kind or not."""
    for name, gone in copy.dossier.retired.items():
        for target in gone.to:
            mark = copy.dossier.mark("retired", name, "to")
            known = [one for one in copy.dossier.of(gone.kind) if one != target]
            others = [*known[:1], next(iter(copy.dossier.people))]
            for other in others:
                if fault := copy.replaced(mark, target, other, ("retired", name)):
                    yield fault


def _gone_otherwise(copy: Copy) -> Iterator[Fault]:
    for name, gone in copy.dossier.retired.items():
        for field, value in (("kind", str(gone.kind)), ("became", str(gone.became))):
            other = {"renamed": "withdrawn", "merged": "split", "fact": "person", "slip": "fact", "voice": "place"}.get(
                value
            )
            mark = copy.dossier.mark("retired", name, field)
            if other and (fault := copy.replaced(mark, value, other, ("retired", name))):
                yield fault


def _gone_lost(copy: Copy) -> Iterator[Fault]:
    for name in copy.dossier.retired:
        mark = copy.dossier.mark("retired", name)
        files = copy.without(mark.file, mark.line)
        listed = copy.files.get(LIST, "").split("\n")
        places = {(LIST, number) for number, row in enumerate(listed, start=1) if name in row}
        yield Fault(
            f"{Retired.file}: {name} lost",
            files,
            frozenset(places | {(mark.file, line) for line in (mark.line, mark.line - 1)}),
        )


# --- locks ------------------------------------------------------------------------------------------------------------


def _lock_of_nobody(copy: Copy) -> Iterator[Fault]:
    for file in copy.shuffled([file for file in copy.files if file.endswith(".lock")]):
        rows = copy.files[file].split("\n")
        first = rows[1].split("\t")
        line = "\t".join(
            ["docs/nobody.md" if "by_hand" in file else "nobody" if "records" not in file else first[0], *first[1:]]
        )
        if "records" in file:
            line = "\t".join([first[0], "nobody", *first[2:]])
        content = "\n".join([rows[0], line, *rows[1:]]).encode()
        places = frozenset({(file, 1), (file, 2), ("docs/nobody.md", 1)})
        yield Fault(
            f"{file}: a line of nobody", {file: content}, places, frozenset({"orphaned-lock", "not-as-accepted"})
        )


def _lock_changed(copy: Copy) -> Iterator[Fault]:
    """A fingerprint in a lock is another: whatever it was of is told of, where that is typed."""
    for file in copy.shuffled([file for file in copy.files if file.endswith(".lock")]):
        rows = copy.files[file].split("\n")
        number = copy.random.randrange(1, len(rows) - 1)
        columns = rows[number].split("\t")
        last = {"records.lock": 2, "by_hand.lock": 1}.get(file.rpartition("/")[2], 3)
        columns[last] = columns[last][:-1] + ("0" if columns[last][-1] != "0" else "1")
        owner = columns[1] if "records" in file else columns[0]
        rows[number] = "\t".join(columns)
        if "by_hand" in file:
            places = {(owner, row) for row in range(1, 200)}
        else:
            marks = [mark for where, mark in copy.dossier.marks.items() if where == (owner,)]
            text = copy.files[marks[0].file].split("\n") if marks else []
            places = {(mark.file, row) for mark in marks for row in range(mark.line, len(text) + 1)}
        yield Fault(f"{file}:{number + 1}: {owner}", {file: "\n".join(rows).encode()}, frozenset(places))


EVERY: tuple[tuple[str, int, Callable[[Copy], Iterator[Fault]]], ...] = (
    ("a number of a page", 2 * _TIMES, _numbers),
    ("a number in words", _TIMES, _numbers_in_words),
    ("a name for another", 2 * _TIMES, _names),
    ("a name for another of its line", _TIMES, _names_beside),
    ("a word of a page", _TIMES, _words),
    ("a link that leads elsewhere", _TIMES, _led_elsewhere),
    ("a link that lost a sign", _TIMES, _bracket_lost),
    ("a link that is lost", _TIMES // 2, _link_lost),
    ("a link to a slip of an id", _TIMES // 2, _id_misspelled),
    ("a sentence that is lost", _TIMES // 2, _sentence_lost),
    ("two sentences exchanged", _TIMES // 3, _sentences_exchanged),
    ("a page that is lost", 1, _page_lost),
    ("a setting that readers see", _TIMES // 2, _called_otherwise),
    ("an address that is lost", _TIMES // 2, _address_lost),
    ("a record that is lost", _TIMES // 3, _record_lost),
    ("a retired id that leads elsewhere", _TIMES, _gone_elsewhere),
    ("a retired id that was or became something else", _TIMES, _gone_otherwise),
    ("a retired id that is lost", _TIMES // 3, _gone_lost),
    ("a line of a lock of nobody", _TIMES // 2, _lock_of_nobody),
    ("a fingerprint in a lock", _TIMES // 2, _lock_changed),
)
"""What is done, how often to each dossier, and how."""
