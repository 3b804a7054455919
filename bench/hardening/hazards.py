"""Files that are known to trip programs that read YAML: each is refused, or says what was typed and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.load.text import Refused
from generator.load.tree import read_yaml

FACTS = "site_src/facts/x.yml"
_FACT = "- id: a-fact\n  about: [b]\n  statement: {}\n"

PLAIN = (
    *("no", "No", "NO", "yes", "on", "Off", "y", "n", "true", "False", "null", "~", "Null", "NaN", ".nan", ".inf"),
    *("010", "0o10", "0x1F", "0b11", "1_000", "1e3", "+1", "-0", "1.", ".5", "12:30", "1:20:30", "190:20:30.15"),
    *("2018-11-03", "2018-11-03 10:00:00", "2001-12-14t21:59:43.10-05:00", "685.230_15e+03", "=", "<<", "!", "&", "*"),
)
"""What a reader of YAML may take for a number, a date, a truth, nothing or a sign."""

SIGNS = (
    *(
        "&a b",
        "*a",
        "!!int 3",
        "!b c",
        "! d",
        "%e",
        "@f",
        "`g`",
        "| h",
        "> i",
        "- j",
        "? k",
        ": l",
        "# m",
        "m #n",
        "o: p",
    ),
    *(
        "'q",
        '"r',
        "[s",
        "t]",
        "{u",
        "v}",
        ",w",
        "x,",
        "y\tz",
        "\ta",
        "b\\c",
        '"\\x00"',
        '"\\u202e"',
        '"\\ud800"',
        '"\\q"',
    ),
    *(
        "[a, b: c]",
        "{a, b}",
        "{a: {b: {c: d}}}",
        "[a, [b, [c]]]",
        "{? a : b}",
        "[? a]",
        "{a: b, a: c}",
        '"a" b',
        "'a''b'",
    ),
)
"""What means something to YAML, behind a key."""

WHOLE = {
    "nothing": b"",
    "a comment alone": b"# a\n",
    "a text alone": b"a\n",
    "two documents": b"id: a\n---\nid: b\n",
    "an end of a document": b"id: a\n...\nid: b\n",
    "a directive": b"%YAML 1.1\n---\nid: a\n",
    "a directive of tags": b"%TAG ! tag:a,2000:\n---\nid: a\n",
    "a bomb of aliases": b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
    "an alias of itself": b"&a [*a]\n",
    "a merged key": b"- &a {id: b}\n- {<<: *a}\n",
    "a key that is a list": b"? [a, b]\n: c\n",
    "a key that is a mapping": b"? {a: b}\n: c\n",
    "a key without a value": b"id\nabout: [b]\n",
    "a key twice": b"id: a\nid: b\n",
    "a key twice in other quotes": b"id: a\n'id': b\n",
    "an empty key": b": a\n",
    "an object of Python": b"!!python/object/apply:os.system ['true']\n",
    "a set": b"!!set {a, b}\n",
    "an ordered mapping": b"!!omap [a: b]\n",
    "binary": b"id: !!binary aGVsbG8=\n",
    "a tab before a key": b"id: a\n\tabout: [b]\n",
    "a tab in an indent": b"- id: a\n \tabout: [b]\n",
    "lists in lists": b"- - - - a\n",
    "a thousand lists in lists": b"- " * 1000 + b"a\n",
    "a hundred thousand brackets": b"[" * 100_000,
    "brackets that close": b"[" * 999 + b"]" * 999,
    "a hundred thousand entries": b"- a\n" * 100_000,
    "four thousand records": b"".join(b"- {id: f%d, about: [b], statement: C.}\n" % n for n in range(4000)),
    "ten thousand keys": b"".join(b"k%d: v\n" % n for n in range(10_000)),
    "a long line": b"id: " + b"a" * 100_000 + b"\n",
    "a long key": b"a" * 2000 + b": b\n",
    "a file of a megabyte and more": b"# a\n" * 300_000,
    "line ends of Windows": b"- id: a\r\n  about: [b]\r\n",
    "line ends of an old Mac": b"- id: a\r  about: [b]\r",
    "a carriage return in a value": b"- id: a\n  statement: b\rc\n",
    "a mark of byte order": b"\xef\xbb\xbf- id: a\n",
    "two marks of byte order": b"\xef\xbb\xbf\xef\xbb\xbf- id: a\n",
    "UTF-16": "- id: a\n".encode("utf-16"),
    "UTF-32": "- id: a\n".encode("utf-32"),
    "Latin-1": "- id: café\n".encode("latin-1"),
    "half a character": b"- id: caf\xc3",
    "a surrogate": b"- id: \xed\xa0\x80\n",
    "a byte that is nought": b"- id: a\0b\n",
    "an escape of a terminal": b"- id: a\x1b[31mb\n",
    "a line separator": "- id: a\u2028b\n".encode(),
    "a next line": "- id: a\u0085b\n".encode(),
    "a no-break space before a key": "-\u00a0id: a\n".encode(),
    "another colon": "id： a\n".encode(),
    "curly quotes": "id: “a”\n".encode(),
    "a folded text without an indent": b"- id: a\n  statement: >\n  b\n",
    "a text with an indent of its own": b"- id: a\n  statement: |2\n      b\n   c\n",
    "a text with a wrong indent": b"- id: a\n  statement: |9\n    b\n",
    "a quote over lines": b"- id: a\n  statement: 'b\n\n\n    c'\n",
    "a quote that nothing closes": b"- id: a\n  statement: 'b\n- id: c\n",
    "a comment behind a quote": b"- id: a\n  statement: 'b'#c\n",
    "a merge of git": b"<<<<<<< ours\n- id: a\n=======\n- id: b\n>>>>>>> theirs\n",
    "JSON": b'[{"id": "a", "about": ["b"], "statement": "C."}]\n',
    "JSON with a comma too many": b'[{"id": "a",},]\n',
    "JSON with tabs": b'[\n\t{"id": "a"}\n]\n',
    "HTML": b"<!doctype html>\n<p>a: b\n",
    "TOML": b'id = "a"\n[about]\n',
    "a template": b"- id: {{ a }}\n  about: {% b %}\n",
    "a picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "spaces alone": b"   \n \n",
    "an empty list": b"[]\n",
    "an empty mapping": b"{}\n",
    "an entry of nothing": b"- \n-\n- id: a\n",
    "a mapping in the place of a text": b"- id: {a: b}\n  about: {c: d}\n  statement: [e]\n",
    "a list in the place of a record": b"- [id, a]\n",
}
"""Whole files."""


@dataclass(frozen=True)
class Hazard:
    """A file, and for a value what was typed there."""

    what: str
    content: bytes
    typed: str = ""
    file: str = FACTS

    def wrong(self) -> str:
        """As what another value than the typed one is read; nothing where it is refused or says that very thing."""
        if not self.typed:
            return ""
        try:
            tree = read_yaml(self.file, self.content)
        except Refused:
            return ""
        if tree.problems:
            return ""
        assert isinstance(tree.root, list)
        said = tree.root[0]["statement"]
        return "" if said == self.typed else f"it is read as {said!r}"


def hazards() -> Iterator[Hazard]:
    """Every one of them."""
    for value in PLAIN:
        yield Hazard(f"the value {value}", _FACT.format(value).encode(), value)
        yield Hazard(f"the key {value}", f"- id: a-fact\n  {value}: b\n".encode())
    for value in SIGNS:
        yield Hazard(f"behind a key {value!r}", _FACT.format(value).encode())
        yield Hazard(f"in a list {value!r}", f"- id: a-fact\n  about: [{value}, c]\n".encode())
    for what, content in WHOLE.items():
        yield Hazard(what, content)
