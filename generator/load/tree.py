"""One YAML file as lists, mappings and text, with the mark of everything in it. The only module that knows YAML.

PyYAML's own loaders guess types, follow aliases and merge keys, and keep the last of two equal keys. Here parser events
are walked instead, with limits: every scalar stays the text that was typed, and ``model`` decides what it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import yaml

from generator.load.syntax import syntax_problem
from generator.load.text import FORBIDDEN, Refused, hidden_character, nested_at, text_of, too_deep
from generator.problem import Mark, Problem

MOST_DEPTH = 12
"""The deepest nesting; a citation inside a form inside a person needs five. libyaml crashes on bottomless nesting."""
MOST_OPEN = 2_000
"""How many brackets a file may open before it is handed to libyaml, whose flow parser recurses."""

_SHOWN = 80
"""How much of what was typed is told."""
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?\n)*%")

Place = tuple[str | int, ...]
"""Keys and numbers that lead from the top of a file to a value."""


@dataclass
class Tree:
    """What one YAML file holds, and the mark of each value and each key by path."""

    root: object = None
    values: dict[Place, Mark] = field(default_factory=dict)
    keys: dict[Place, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def mark(self, path: Place, *, key: bool = False) -> Mark:
        first, second = (self.keys, self.values) if key else (self.values, self.keys)
        for length in range(len(path), -1, -1):
            if path[:length] in first:
                return first[path[:length]]
            if path[:length] in second:
                return second[path[:length]]
        return self.values[()]


@lru_cache(maxsize=1024)
def read_yaml(name: str, content: bytes) -> Tree:
    """The tree of one file; raises ``Refused`` where nothing after the fault can be trusted.

    Whoever reads the same file again, as ``serve`` does with all that did not change, is given the same tree: nobody
    changes one.
    """
    text = _text(name, content)
    try:
        return _Walker(name, text).walk()
    except yaml.MarkedYAMLError as error:
        raise Refused(syntax_problem(name, text, error)) from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        reason = str(error).splitlines()[0]
        raise Refused(
            Problem(Mark(name), "yaml-syntax", f"not YAML: {reason}", "put quotes around the value")
        ) from error


def _text(name: str, content: bytes) -> str:
    """The file as text; a refusal where libyaml would not survive it, or would read what we do not."""
    text = text_of(name, content)
    if directive := _DIRECTIVE.match(text):
        raise Refused(_directive(Mark.in_text(name, text, directive.end() - 1)))
    if len(brackets := [m.start() for m in re.finditer(r"[\[{]", text)]) > MOST_OPEN and _nests_deep(text):
        raise Refused(too_deep(Mark.in_text(name, text, brackets[MOST_DEPTH])))
    return text


def _nests_deep(text: str) -> bool:
    """Whether brackets alone, strings or not, open deeper than any honest file does."""
    depth = 0
    for character in re.findall(r"[\[\]{}]", text):
        depth += 1 if character in "[{" else -1
        if depth > MOST_OPEN // 2:
            return True
    return False


def _directive(mark: Mark) -> Problem:
    return Problem(mark, "yaml-feature", "a second document or a directive", "keep one plain document a file")


class _Walker:
    """Turns parser events into lists, mappings and text; refuses everything else YAML can do."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=yaml.CLoader))
        self.tree = Tree(values={(): Mark(name)})

    def walk(self) -> Tree:
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise Refused(_directive(self._mark(event)))
            elif isinstance(event, yaml.NodeEvent):
                self.tree.root = self._node(event, ())
        if not documents:
            hint = "write a record, or delete the file"
            self.tree.problems.append(Problem(Mark(self.name), "blank-value", "nothing is typed here", hint))
        return self.tree

    def _node(self, event: yaml.NodeEvent, at: Place) -> object:
        self.tree.values[at] = self._mark(event)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise Refused(
                self._problem(event, "yaml-feature", "an alias or anchor (& or *)", "write the value out, or quote it")
            )
        if getattr(event, "tag", None):
            raise Refused(self._problem(event, "yaml-feature", "a tag (!)", "drop the tag, or quote the value"))
        if len(at) > MOST_DEPTH:
            raise Refused(too_deep(self._mark(event)))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(at)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(at, braces=bool(event.flow_style))
        assert isinstance(event, yaml.ScalarEvent)
        return self._scalar(event)

    def _sequence(self, at: Place) -> list[object]:
        found: list[object] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            assert isinstance(event, yaml.NodeEvent)
            found.append(self._node(event, (*at, len(found))))
        return found

    def _mapping(self, at: Place, *, braces: bool) -> dict[str, object]:
        found: dict[str, object] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            if key in found:
                self.tree.problems.append(
                    self._problem(
                        event, "duplicate-key", f"the key '{key[:_SHOWN]}' is given twice", "keep one of the two"
                    )
                )
            else:
                self.tree.keys[(*at, key)] = self._mark(event)
            following = next(self.events)
            assert isinstance(following, yaml.NodeEvent)
            if braces and _is_nothing(following):
                self.tree.problems.append(self._nothing_at(event, key, at, found))
                continue
            value = self._node(following, (*at, key))
            found.setdefault(key, value)
        return found

    def _nothing_at(self, event: yaml.Event, key: str, at: Place, before: dict[str, object]) -> Problem:
        """A key in braces without a value; where a comma split an anchor, the citation as it is to be typed."""
        last, cut = next(reversed(before.items()), ("", ""))
        what, hint = f"'{key[:_SHOWN]}' has no value", "a comma ends a value in braces: quote this value whole"
        if isinstance(cut, str) and cut.count('"') == 1 and key.endswith('"') and "'" not in cut + key:
            what, hint = "a comma in braces splits this citation", f"quote the whole citation: '{cut}, {key}'"
            return Problem(self.tree.values[(*at, last)], "blank-value", what, hint)
        return self._problem(event, "blank-value", what, f"{hint}, or type what is missing")

    def _key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise Refused(self._problem(event, "yaml-feature", "a key that is not plain text", "quote this value"))
        return self._scalar(event)

    def _scalar(self, event: yaml.ScalarEvent) -> str:
        value = str(event.value)
        if bad := FORBIDDEN.search(value):
            raise Refused(hidden_character(self._mark(event), bad.group()))
        if nested_at(value) is not None:
            raise Refused(too_deep(self._mark(event)))
        if not value.strip() or (not event.style and value in ("null", "Null", "NULL", "~")):
            self.tree.problems.append(
                self._problem(event, "blank-value", "nothing is typed here", "type a value, or delete the whole line")
            )
        return value

    def _mark(self, event: yaml.Event) -> Mark:
        at = event.start_mark
        return Mark(self.name, at.line + 1, at.column + 1) if at else Mark(self.name)

    def _problem(self, event: yaml.Event, code: str, what: str, hint: str) -> Problem:
        return Problem(self._mark(event), code, what, hint)


def _is_nothing(event: yaml.NodeEvent) -> bool:
    """Whether a value was left out, rather than quoted and empty."""
    return isinstance(event, yaml.ScalarEvent) and not event.style and not event.value
