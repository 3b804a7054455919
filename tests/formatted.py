"""What ``site_src/FORMAT.md`` says of each kind of record, from the model and with examples from ``tests/dossier``."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic.fields import FieldInfo

from generator import amounts, model, words
from generator.authoring import schema
from generator.dates.typed import FORMS
from generator.model import Kept, Keyed, Record, Registry, Several, Shape, Sort, Word, shapes
from generator.problem import Mark
from tests.filled import ALL_KINDS
from tests.harness import DOSSIER
from tests.used import Field, amount_typed, date_typed, declared, examples, parts, tiny_dossier, whole

FIRST = (
    "Fact", "Testimony",
    "Source", "Published",
    "Person", "Organisation", "Place", "Thing", "Voice",
    "Topic", "Term", "Question", "Slip", "Retired",
)  # fmt: skip
"""What an editor needs, in this order; any other kind comes behind them, and any other part of a record."""
TITLES = {"Retired": "Ids that are gone", "Imprint": "The site itself", "History": "Editions and corrections"}
"""What a section is called where it is not called like several of its kind."""
CALLED = {"organisation": "body", "retired": "id that is gone"}
"""What a kind of record is called in a sentence, where that is not its name."""
REGISTRIES: Mapping[tuple[str, ...], Registry[Word]] = {
    registry.names: registry for registry in vars(model).values() if isinstance(registry, Registry)
}
"""The registries of words, by the words in each."""
FIVE_LINES = "last-lit"
"""A fact of the tests' dossier that takes five lines."""
MOST_LINES = 4
"""How much is shown of an example that takes several lines."""


def in_order(kinds: Iterable[type[Record]]) -> list[type[Record]]:
    """Kinds of records, those first that an editor needs first."""
    order = {name: place for place, name in enumerate(FIRST)}
    return sorted(kinds, key=lambda kind: order.get(kind.__name__, len(order)))


# --- in words ---------------------------------------------------------------------------------------------------------


def a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _listed(nouns: list[str]) -> str:
    return " or ".join(filter(None, [", ".join(nouns[:-1]), *nouns[-1:]]))


SORTS: Mapping[Sort, str] = {
    "own id": "an id",
    "answer": "the short name of one of the answers",
    "citation": "a citation",
    "passages": "a passage or several in a row, `a#p3-6`",
    "prose": "Markdown",
    "text": "plain text",
    "printed": "plain text",
    "notation": "text of a fixed form",
    "date": "a date",
    "amount": "an amount",
    "flag": "`yes` or `no`",
    "number": "a number",
}
"""What is typed for a value of each sort. Which ids and which words are typed depends on the field."""


def _kept(kept: Kept, allowed: list[str]) -> str:
    if kept.sort == "id" and kept.names:
        return f"the id of {_listed([a(CALLED.get(kind, kind)) for kind in kept.names.kinds])}"
    if kept.sort in ("word", "own word"):
        own = ", or a word of your own" if kept.sort == "own word" else ""
        return f"one of {', '.join(f'`{word}`' for word in allowed)}{own}"
    return SORTS[kept.sort] + (", without words of the passage" if kept.shows else "")


def _is(typed: str) -> str:
    return f"has {typed}" if typed.startswith("keys") else f"is {typed}"


def _shape(shape: Shape, allowed: list[str]) -> str:
    """What is typed behind a key."""
    match shape:
        case Several((one,)):
            return f"a list; each entry {_is(_shape(one, allowed))}"
        case Several(several):
            return f"a list of {len(several)}; each entry {_is(_shape(several[0], allowed))}"
        case Keyed(key, value):
            return f"keys with values; each key is {_kept(key, allowed)}, each value {_is(_shape(value, allowed))}"
        case Kept():
            return _kept(shape, allowed)
        case _:
            return f"keys of its own, see [{_name(shape)}](#{_anchor(_name(shape))})"


def _words(node: Any) -> list[str]:
    """The words that may be typed, from the schema of a field."""
    match node:
        case {"enum": allowed}:
            return [str(word) for word in allowed]
        case {"const": word}:
            return [str(word)]
        case {"anyOf": [inner, *_]} | {"items": inner} | {"propertyNames": inner}:
            return _words(inner)
        case _:
            return []


def _name(kind: type[Record]) -> str:
    """The name of a class as words: SetAside is "set aside"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind.__name__).lower()


def _title(kind: type[Record]) -> str:
    plural = kind.kind.plural if hasattr(kind, "kind") else _name(kind)
    return TITLES.get(kind.__name__) or str(plural).capitalize()


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


def _left_out(field: FieldInfo) -> str:
    """What it is where the key is left out."""
    if field.is_required():
        return " (required)"
    if field.default in (None, ()) or field.default_factory:
        return ""
    return f" (left out: `{'no' if field.default is False else field.default}`)"


def _docs(text: str | None) -> str:
    """A docstring as Markdown: one paragraph, code between single signs."""
    return " ".join((text or "").replace("``", "`").split())


# --- the document -----------------------------------------------------------------------------------------------------


def without_clone(text: str) -> str:
    """The document for whoever has the package alone: nothing in it leads to files that are not there."""
    without_places = re.sub(r" \(\[[^\]]*\]\(\.\./[^)]*\)\)", "", text)
    without_links = re.sub(r"\[([^\]]*)\]\(\.\./[^)]*\)", r"\1", without_places)
    return re.sub(r"<!-- (?:made: \w+|end) -->\n\n?", "", without_links)


def blocks() -> dict[str, str]:
    """Each made block of ``FORMAT.md``, by its name."""
    return {
        "fact": f"{_code(five_lines())}\n",
        "files": _files(),
        "dates": _dates(),
        "amounts": _amounts(),
        "kinds": "\n".join(_sections()),
    }


def five_lines() -> str:
    """The shortest fact, as it is typed in a list of facts."""
    mark = tiny_dossier().mark(FIVE_LINES)
    text = (DOSSIER / mark.file).read_text(encoding="utf-8")
    return text[text.index(f"- id: {FIVE_LINES}\n") :].partition("\n- ")[0]


def _files() -> str:
    rows = [f"| [{_title(kind)}](#{_anchor(_title(kind))}) | {_place(kind)} |" for kind in in_order(ALL_KINDS)]
    return "\n".join(["| kind of record | files |", "|---|---|", *rows, ""])


def _place(kind: type[Record]) -> str:
    return f"`{schema.mapping()[f'{kind.__name__.lower()}.json'][0]}`".replace("/**/*.yml", "/")


def _dates() -> str:
    return "\n".join([f"- {_docs(inspect.getdoc(reader))}{_date_shown(form)}" for form, reader in FORMS] + [""])


def _amounts() -> str:
    return "\n".join(
        [f"- {_docs(inspect.getdoc(reader))}{_amount_shown(form)}" for form, reader in amounts.FORMS] + [""]
    )


def _amount_shown(form: re.Pattern[str]) -> str:
    example = amount_typed(form)
    return f"\n  For example: `{example.typed}` ({_link(example.mark)})" if example else ""


def _date_shown(form: re.Pattern[str]) -> str:
    example = date_typed(form)
    return f"\n  For example: `{example.typed}` ({_link(example.mark)})" if example else ""


def _sections() -> Iterator[str]:
    shown: dict[Field, type[Record]] = {}
    explained: set[type[Record]] = set()
    for kind in in_order(ALL_KINDS):
        yield f"## {_title(kind)}\n\n{_docs(kind.__doc__)} In {_place(kind)}.\n"
        example = whole(kind)
        yield f"A whole one ({_link(example.mark)}):\n\n{_code(example.typed)}\n"
        yield from _fields(kind, shown)
        for part in in_order(parts(kind)):
            if part not in explained:
                yield f"### {_name(part).capitalize()}\n\n{_docs(part.__doc__)}\n"
                yield from _fields(part, shown)
                explained.add(part)


def _fields(kind: type[Record], shown: dict[Field, type[Record]]) -> Iterator[str]:
    """Each field of a record; those that another kind has too are explained once."""
    known = [name for name in kind.model_fields if declared(kind, name) in shown]
    for other in dict.fromkeys(shown[declared(kind, name)] for name in known):
        shared = [f"`{name}`" for name in known if shown[declared(kind, name)] is other]
        yield f"- As with [{_title(other).lower()}](#{_anchor(_title(other))}): {', '.join(shared)}."
    properties = kind.model_json_schema()["properties"]
    for name, field in kind.model_fields.items():
        if name not in known:
            shape = _shape(shapes(kind)[name], _words(properties[name]))
            yield f"- **`{name}`**{_left_out(field)}: {shape}.\n  {_docs(field.description)}"
            yield from _meanings(_words(properties[name]))
            yield from _shown(declared(kind, name))
            shown[declared(kind, name)] = kind
    yield ""


def _meanings(typed: list[str]) -> Iterator[str]:
    """What each of these words means, as far as the site itself explains it to readers."""
    for word in REGISTRIES.get(tuple(typed), ()):
        if "meaning" in words.catalogue().uses.get(word.key, ()):
            yield f"  - `{word}`: {words.say(word, 'meaning')}"


def _shown(field: Field) -> Iterator[str]:
    """Where the tests' dossier uses a field, if it does."""
    if example := examples().get(field):
        lines = example.typed.split("\n")
        if len(lines) == 1:
            yield f"  For example: {_inline(example.typed)} ({_link(example.mark)})"
        else:
            cut = lines[:MOST_LINES] + (["  …"] if len(lines) > MOST_LINES else [])
            yield f"  For example ({_link(example.mark)}):\n"
            yield textwrap.indent(_code("\n".join(cut)), "  ") + "\n"


def _link(mark: Mark) -> str:
    return f"[{mark.file.removeprefix('site_src/')}:{mark.line}](../tests/dossier/{mark.file}#L{mark.line})"


def _inline(typed: str) -> str:
    return f"`` {typed} ``" if "`" in typed else f"`{typed}`"


def _code(typed: str) -> str:
    return f"```yaml\n{typed}\n```"
