"""What there is in the text of a message beside its words: all that a translation must have too."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from fluent.syntax import FluentParser, ast, visitor

_VARIANT = "\x1f"
"""Stands in the text of a pattern before each of its variants: what is in front of it may go on with any of them."""
PLURALS = ("zero", "one", "two", "few", "many", "other")
"""The variants between which a number decides."""
_MARKUP = re.compile(r"<[^<>]*>?|\\[{}]|\]\([^()]*\)?|\]|[\"\\]")
"""What HTML or Markdown would read as its own: a tag, where a link leads, what ends an attribute."""


@dataclass
class Pattern:
    """The text of a message, or of one of its uses: which variables it prints or asks, what else it is made of."""

    at: int = 0
    """The offset of it in the text of its file."""
    printed: set[str] = field(default_factory=set)
    """Each variable, $count, in whatever of its phrases; and each message that is said within it: kind-fact.label."""
    asked: set[str] = field(default_factory=set)
    """The variables that only decide between variants."""
    variants: set[str] = field(default_factory=set)
    """The names of its variants; of those between which a number decides, the plurals are in ``numbers`` too."""
    numbers: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    text: str = ""
    """All of it in a row, each variable as its name in braces."""

    @property
    def given(self) -> set[str]:
        """All variables, and the messages that are said within it."""
        return self.printed | self.asked

    @property
    def markup(self) -> set[str]:
        """Its tags, and where its links lead."""
        return set(_MARKUP.findall(self.text))

    @property
    def words(self) -> list[str]:
        """Its words, without tags and variables."""
        return re.findall(r"[^\W\d_]+", re.sub(r"<[^<>]*>|\{[^{}]*\}|\]\([^()]*\)", " ", self.text))


@dataclass(frozen=True)
class Message:
    """A message: the patterns of its uses by name, of what it says without a use by no name."""

    name: str
    start: int
    end: int
    patterns: dict[str, Pattern]


@dataclass(frozen=True)
class Unread:
    """A part of a file that is no message, with what Fluent has against it."""

    at: int
    why: str


@lru_cache(64)
def read(text: str) -> tuple[tuple[Message, ...], tuple[Unread, ...]]:
    """The messages of a file, and what in it is none."""
    body = FluentParser().parse(text).body
    messages = tuple(_message(entry) for entry in body if isinstance(entry, ast.Message))
    return messages, tuple(_unread(entry) for entry in body if isinstance(entry, ast.Junk | ast.Term))


def _message(entry: ast.Message) -> Message:
    uses = [("", entry.value), *((use.id.name, use.value) for use in entry.attributes)]
    found = {name: _pattern(value) for name, value in uses if value is not None}
    return Message(entry.id.name, *_span(entry.id)[:1], _span(entry)[1], found)


def _pattern(value: ast.Pattern) -> Pattern:
    reader = _Reader(_span(value)[0])
    reader.visit(value)
    return reader.found


def _unread(entry: ast.Junk | ast.Term) -> Unread:
    if isinstance(entry, ast.Term):
        return Unread(_span(entry)[0], "no message of ours is a term, which begins with a hyphen")
    first = entry.annotations[0]
    return Unread(_span(first)[0], first.message or "")


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    return (node.span.start, node.span.end) if node.span else (0, 0)


class _Reader(visitor.Visitor):
    def __init__(self, at: int) -> None:
        self.found = Pattern(at)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the names Fluent gives them
        self.found.text += node.value

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        # A brace of its own could begin attributes in Markdown. It is noted with a sign that no translation has.
        self.found.text += re.sub(r"[{}]", r"\\\g<0>", node.parse()["value"])

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.printed.add("$" + re.sub("-(?:in-digits|in-words|total|nouns?|none)$", "", node.id.name))
        self.found.text += f"{{{node.id.name}}}"

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.found.printed.add(".".join(part.name for part in (node.id, node.attribute) if part))
        self.found.text += "{}"

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.found.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        selector = _Reader(0)
        selector.visit(node.selector)
        self.found.asked |= selector.found.printed
        self.found.functions |= selector.found.functions
        named = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        self.found.variants |= named
        self.found.numbers |= named if named <= {*PLURALS} and selector.found.printed != {"$form"} else set()
        for variant in node.variants:
            self.found.text += _VARIANT
            self.visit(variant.value)
