"""Read a YAML file into lists, mappings and text, with the place of each value. No other room reads records from YAML.

PyYAML's own loaders guess types, follow aliases and merge keys, and keep the last of two equal keys. So the events of
its parser are read here: every value stays the text that was typed, and what is no plain list or mapping is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml

from generator.load.syntax import syntax_problem
from generator.load.text import Refused, hidden_character, lone_return, nested_at, text_of, too_deep
from generator.problem import SHOWN, Mark, Marks, Problem, Step, Typed
from generator.unicode import hidden_at

MOST_DEPTH = 12
"""The deepest nesting of lists and mappings; a citation inside a form inside a person needs five."""
MOST_OPEN = 2_000
"""How many brackets a file may open before any closes: libyaml's parser recurses, and crashes on more of them."""

_CUT_NUMBER = re.compile(r"(?:^|[ -])[0-9]{1,3}$")
_REST_OF_NUMBER = re.compile(r"[0-9]{3}(?![0-9])")
"""What a comma between thousands leaves on its two sides."""
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?\n)*%")


@dataclass
class Tree:
    """The content of one YAML file."""

    root: object
    """Lists, mappings and text, as deep as the file nests them; None where nothing is typed."""
    marks: Marks
    problems: list[Problem]
    """The problems of single values, in spite of which the rest of the file was read."""


def read_yaml(name: str, content: bytes) -> Tree:
    """Read the content of a file; ``name`` is its path below the root, for the marks.

    Raises Refused where a fault makes the rest of the file unreadable.
    """
    typed = parsable(name, content)
    lone = lone_return(name, typed)
    text = typed.replace("\r", " ")  # YAML would end a line there, and every later place would be off
    try:
        tree = _Walker(name, text).walk()
    except yaml.MarkedYAMLError as error:
        raise Refused(lone or syntax_problem(name, text, error)) from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        reason = str(error).splitlines()[0]
        raise Refused(
            Problem(Mark(name), "yaml-syntax", f"not YAML: {reason}", "put quotes around the value")
        ) from error
    tree.problems += [lone] if lone else []
    return tree


def parsable(name: str, content: bytes) -> str:
    """The file as text; refused where libyaml would crash on it, or would obey a directive."""
    text = text_of(name, content)
    if directive := _DIRECTIVE.match(text):
        raise Refused(_directive(Mark.in_text(name, text, directive.end() - 1)))
    if len(brackets := [m.start() for m in re.finditer(r"[\[{]", text)]) > MOST_OPEN and _nests_deep(text):
        raise Refused(too_deep(Mark.in_text(name, text, brackets[MOST_DEPTH])))
    return text


def _nests_deep(text: str) -> bool:
    """Whether more brackets are open at one place than any honest file opens; those in quotes count too."""
    depth = 0
    for character in re.findall(r"[\[\]{}]", text):
        depth += 1 if character in "[{" else -1
        if depth > MOST_OPEN // 2:
            return True
    return False


def _directive(mark: Mark) -> Problem:
    return Problem(mark, "yaml-feature", "a second document or a directive", "keep one plain document a file")


class _Walker:
    """Turns the events of the parser into values and their marks; refuses all that is not plain YAML."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=yaml.CLoader))
        self.problems: list[Problem] = []

    def walk(self) -> Tree:
        documents = 0
        root, marks = None, Marks(self.name)
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise Refused(_directive(self._mark(event)))
            elif isinstance(event, yaml.NodeEvent):
                root, inner = self._node(event, 0)
                marks = inner or Marks(self.name, *_place(event))
        if not documents:
            hint = "write a record, or delete the file"
            self.problems.append(Problem(Mark(self.name), "blank-value", "nothing is typed here", hint))
        return Tree(root, marks, self.problems)

    def _node(self, event: yaml.NodeEvent, depth: int) -> tuple[object, Marks | None]:
        """A value, with its marks if it is a list or a mapping."""
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise Refused(
                self._problem(event, "yaml-feature", "an alias or anchor (& or *)", "write the value out, or quote it")
            )
        if getattr(event, "tag", None):
            raise Refused(self._problem(event, "yaml-feature", "a tag (!)", "drop the tag, or quote the value"))
        if depth > MOST_DEPTH:
            raise Refused(too_deep(self._mark(event)))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth)
        assert isinstance(event, yaml.ScalarEvent)
        return self._scalar(event), None

    def _sequence(self, start: yaml.SequenceStartEvent, depth: int) -> tuple[list[object], Marks]:
        found: list[object] = []
        typed: dict[Step, Typed] = {}
        parts: dict[Step, Marks] = {}
        for number, event in enumerate(self.events):
            if isinstance(event, yaml.SequenceEndEvent):
                break
            assert isinstance(event, yaml.NodeEvent)
            typed[number] = _place(event) * 2
            value, inner = self._node(event, depth + 1)
            found.append(value)
            if inner:
                parts[number] = inner
        return found, Marks(self.name, *_place(start), typed, parts)

    def _mapping(self, start: yaml.MappingStartEvent, depth: int) -> tuple[dict[str, object], Marks]:
        found: dict[str, object] = {}
        typed: dict[Step, Typed] = {}
        parts: dict[Step, Marks] = {}
        split: list[str] = []  # keys without values, since a comma ended a value before them
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event)
            following = next(self.events)
            assert isinstance(following, yaml.NodeEvent)
            if key in found:
                what = f"the key '{key[:SHOWN]}' is given twice"
                self.problems.append(self._problem(event, "duplicate-key", what, "keep one of the two"))
            if start.flow_style and _is_nothing(following):
                split.append(key)
                self.problems.append(self._without_value(event, split, found, typed))
                typed.setdefault(key, _place(event) * 2)
                continue
            split = []
            value, inner = self._node(following, depth + 1)
            if key not in found:
                found[key], typed[key] = value, (*_place(event), *_place(following))
                if inner:
                    parts[key] = inner
        return found, Marks(self.name, *_place(start), typed, parts)

    def _without_value(
        self, event: yaml.Event, split: Sequence[str], before: dict[str, object], typed: Mapping[Step, Typed]
    ) -> Problem:
        """Keys in braces without a value; where a comma split an anchor or a number, that as it is to be typed."""
        last, cut = next(reversed(before.items()), ("", ""))
        what, hint = f"'{split[-1][:SHOWN]}' has no value", "a comma ends a value in braces: quote this value whole"
        mark = Mark(self.name, *typed[last][2:]) if last else self._mark(event)
        if isinstance(cut, str) and cut.count('"') == 1 and split[-1].endswith('"') and "'" not in cut + split[-1]:
            what, hint = "a comma in braces splits this citation", f"quote the whole citation: '{cut}, {split[-1]}'"
            return Problem(mark, "blank-value", what, hint)
        if isinstance(cut, str) and _CUT_NUMBER.search(cut) and all(map(_REST_OF_NUMBER.match, split)):
            what, hint = "a comma in braces splits this number", f"type {''.join((cut, *split))}"
            if len(split) > 1:
                self.problems.pop()  # the same number, as far as it was read before
            return Problem(mark, "blank-value", what, hint)
        return self._problem(event, "blank-value", what, f"{hint}, or type what is missing")

    def _key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise Refused(self._problem(event, "yaml-feature", "a key that is not plain text", "quote this value"))
        return self._scalar(event)

    def _scalar(self, event: yaml.ScalarEvent) -> str:
        value = str(event.value)
        if event.style == '"' and (at := hidden_at(value)) is not None:  # typed as an escape: the text has none
            raise Refused(hidden_character(self._mark(event), value[at]))
        if nested_at(value) is not None:
            raise Refused(too_deep(self._mark(event)))
        if not value.strip() or (not event.style and value in ("null", "Null", "NULL", "~")):
            hint = "type a value, or delete the whole line"
            self.problems.append(self._problem(event, "blank-value", "nothing is typed here", hint))
        return value

    def _mark(self, event: yaml.Event) -> Mark:
        return Mark(self.name, *_place(event))

    def _problem(self, event: yaml.Event, code: str, what: str, hint: str) -> Problem:
        return Problem(self._mark(event), code, what, hint)


def _place(event: yaml.Event) -> tuple[int, int]:
    """Line and column, counted from 1."""
    at = event.start_mark
    assert at
    return at.line + 1, at.column + 1


def _is_nothing(event: yaml.NodeEvent) -> bool:
    """Whether a value was left out, and not typed as empty quotes."""
    return isinstance(event, yaml.ScalarEvent) and not event.style and not event.value
