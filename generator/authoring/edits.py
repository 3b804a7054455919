"""Find an id wherever it is typed in the files of a dossier, and put another in its place. Nothing else changes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from generator.authoring.mentions import Mention, mentions
from generator.load import prose_files
from generator.model import Dossier, Kind
from generator.problem import DossierError, Problem
from generator.prose import Parsed, find_links, parse

_END = r"(?![a-z0-9-])"


def with_id(root: Path, dossier: Dossier, old: str, new: str) -> tuple[dict[str, bytes], int]:
    """The content of each file that names a record, with the new id in it, and the number of places that changed.

    Raises DossierError where the id is typed in a way in which it cannot be found.
    """
    records = {marks.file for marks in dossier.marks.values()}
    texts = {file: (root / file).read_bytes().decode("utf-8") for file in records}
    pages = {f"docs/{name}": path.read_bytes().decode("utf-8") for name, path in prose_files(root).items()}
    every = {**texts, **pages}
    places: defaultdict[str, set[int]] = defaultdict(set)
    for file, offset in (*_in_records(dossier, texts, old), *_in_pages(dossier, pages, old)):
        places[file].add(offset)
    changed = {file: _replaced(every[file], offsets, old, new).encode() for file, offsets in places.items()}
    return changed, sum(map(len, places.values()))


def _replaced(text: str, offsets: Iterable[int], old: str, new: str) -> str:
    pieces, end = [], 0
    for offset in sorted(offsets):
        pieces += [text[end:offset], new]
        end = offset + len(old)
    return "".join([*pieces, text[end:]])


def _in_records(dossier: Dossier, texts: Mapping[str, str], old: str) -> Iterator[tuple[str, int]]:
    """The file and the offset of the record's own id and of every mention of it in records."""
    kind = dossier.records[old].kind
    named = dict.fromkeys(mention for mention in mentions(dossier) if mention.target == old)
    lines = {file: line_starts(text) for file, text in texts.items()}
    for mention in (Mention((old, "id"), old, "id"), *named):
        mark = dossier.mark(*mention.where, key=mention.sort == "key")
        start = lines[mark.file][mark.line - 1] + mark.column - 1
        times = _times(mention, kind)
        found = list(islice(_typed(texts[mark.file], start, mention, kind), times))
        if len(found) < times:
            what = f"'{old}' is named here in a way that cannot be renamed"
            raise DossierError([Problem(mark, "not-renamed", what, f"type it as plain text: {old}")])
        yield from ((mark.file, offset) for offset in found)


def _times(mention: Mention, kind: Kind) -> int:
    """How often a value names the record. In Markdown, links in examples of code count too."""
    if mention.sort != "link":
        return 1
    links = [link for link in find_links(mention.within) if link.target == mention.target]
    return max(len(links), len(_link(kind, mention.target).findall(mention.within)))


def _in_pages(dossier: Dossier, pages: Mapping[str, str], old: str) -> Iterator[tuple[str, int]]:
    """The file and the offset of the id in every link to the record on pages, in examples of code too."""
    kind = dossier.records[old].kind
    for name, text in dossier.prose.items():
        file = f"docs/{name}"
        typed = _as_typed(pages[file])
        yield from ((file, typed(offset)) for offset in _in_markdown(parse(text), kind, old))


def _in_markdown(page: Parsed, kind: Kind, old: str) -> Iterator[int]:
    """The offsets of the id in the addresses of links, and in code that shows such links."""
    address = re.compile(rf"<?{kind}:(?P<id>{re.escape(old)}){_END}")
    apart = re.compile(rf"\[(?:\\.|[^\]\\])*\]:\s*{address.pattern}")
    link = _link(kind, old)
    found = [
        *(address.match(page.text, *link.destination) for link in page.by_id if link.destination),
        *(apart.match(page.text, offset) for _, offset in page.apart),
        *(match for begin, end in (*page.code, *page.spans) for match in link.finditer(page.text, begin, end)),
    ]
    yield from (match.start("id") for match in found if match)


def _as_typed(content: str) -> Callable[[int], int]:
    """A function from offsets in the text of a page to offsets in its file.

    The file may begin with a byte order mark, and end its lines with carriage returns, which the text lacks.
    """
    head = content.startswith("\ufeff")
    returns = [match.start() - head - n for n, match in enumerate(re.finditer("\r\n", content))]
    return lambda offset: offset + head + bisect_left(returns, offset)


def _typed(text: str, start: int, mention: Mention, kind: Kind) -> Iterator[int]:
    """The offsets of the id in a value that begins at ``start``, and then of any that are typed behind it."""
    old = re.escape(mention.target)
    match mention.sort:
        case "id":
            pattern, whole = re.compile(rf"[\"']?\s*(?P<id>{old})(?=[\"']?\s*([,\]}}#\r\n]|$))"), True
        case "citation" | "passages":
            pattern, whole = re.compile(rf"[\"']?\s*(?P<id>{old})(?=#)"), True
        case "key":
            pattern, whole = re.compile(rf"[\"']?\s*(?P<id>{old})(?=[\"']?\s*:)"), True
        case "date":
            pattern, whole = re.compile(rf"(?:fact|published):(?P<id>{old}){_END}"), False
        case _:
            pattern, whole = _link(kind, mention.target), False
    if whole:
        first = pattern.match(text, start)
        yield from (first.start("id"),) if first else ()
    else:
        yield from (match.start("id") for match in pattern.finditer(text, start))


def _link(kind: Kind, target: str) -> re.Pattern[str]:
    return re.compile(rf"\]\(\s*<?{kind}:(?P<id>{re.escape(target)}){_END}")


def line_starts(text: str) -> list[int]:
    """The offset at which each line of a text begins; the first begins behind a byte order mark, as in marks."""
    first = 1 if text.startswith("\ufeff") else 0
    return [first, *(end.end() for end in re.finditer("\n", text))]
