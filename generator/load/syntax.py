"""The problem of a file that is not YAML: where the fault began, what it is in an author's words, and what to type."""

from __future__ import annotations

import re

import yaml

from generator.problem import SHOWN, Mark, Problem

_SPACED_CITATION = re.compile(r"\b([a-z][a-z0-9-]{0,79})[ \t]{1,9}(#p[0-9]{1,4})")
_MERGE = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)
_TAB = re.compile(r"^ *\t[ \t]*(?P<word>[^\s:]{0,40})", re.MULTILINE)
_KEY = re.compile(r"^[ -]*(?P<key>[\w-]+:) +(?P<value>[^'\"\[{|>\s].*)$")
_ENTRY = re.compile(r"^(?P<indent> *)(?:- |[\w-]+:(?: |$))")


def syntax_problem(name: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """The problem that the error of the parser means for an author.

    Its place is where the parser noticed it; but a bracket or a quote that runs on to the end of the file, or into the
    next entry, is a problem where it was opened.
    """
    noticed, began = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    assert noticed is not None
    assert began is not None
    lines = text.split("\n")
    end = Mark.in_text(name, text, len(text.rstrip()))
    first, last = (min(Mark(name, mark.line + 1, mark.column + 1), end) for mark in (began, noticed))
    ran_on = noticed.line > text.rstrip().count("\n")
    if merge := _MERGE.search(text):
        hint = "keep one of the two versions, and delete the lines of <, = and >"
        return _problem(Mark.in_text(name, text, merge.start()), "an unfinished git merge", hint)
    if tab := next((found for line in (first.line, last.line) if (found := _TAB.match(lines[line - 1]))), None):
        line = first.line if tab.string == lines[first.line - 1] else last.line
        return _problem(Mark(name, line, tab.group().index("\t") + 1), f"a tab before '{tab['word']}'", "use spaces")
    if sign := _unclosed(error, lines, first, last, ran_on=ran_on):
        close = {"{": "}", "[": "]"}.get(sign, sign)
        commented = any(" #" in line for line in lines[first.line - 1 : last.line])  # which may hide the end of it
        hint = _hint(error, lines, first, last) if commented else f"type {close} where it ends"
        return _problem(first, f"this {sign} is not closed", hint)
    return _problem(first if ran_on else last, f"not YAML: {error.problem}", _hint(error, lines, first, last))


def _unclosed(error: yaml.MarkedYAMLError, lines: list[str], first: Mark, last: Mark, *, ran_on: bool) -> str:
    """The bracket or quote that was opened at ``first`` and runs on to the end of the file or into the next entry."""
    sign = lines[first.line - 1][first.column - 1 : first.column]
    entry = _ENTRY.match(lines[last.line - 1])
    opened = _ENTRY.match(lines[first.line - 1])
    indent = len(opened["indent"]) if opened else 0
    next_begins = last.line > first.line and entry is not None and len(entry["indent"]) <= indent
    flow = sign in ("{", "[") and "flow" in str(error.context) and (ran_on or next_begins)
    return sign if flow or (sign in ("'", '"') and "quoted" in str(error.context) and ran_on) else ""


def _hint(error: yaml.MarkedYAMLError, lines: list[str], first: Mark, last: Mark) -> str:
    """What to type, going by the usual slips in the lines between two marks."""
    for line in lines[first.line - 1 : last.line]:
        if slip := _SPACED_CITATION.search(line):
            return f"type {slip[1]}{slip[2]}: after a space, YAML takes # for the start of a comment"
    unquoted = _KEY.match(lines[last.line - 1])
    if unquoted and "mapping values" in str(error.problem) and ":" in unquoted["value"]:
        value = unquoted["value"].rstrip()
        quoted = "'" + value.replace("'", "''") + "'" if '"' in value else f'"{value}"'
        return f"quote it: {unquoted['key']} {quoted if len(quoted) <= SHOWN else quoted[:SHOWN] + '…'}"
    return "quote this value, or mend the indentation: YAML reads , ? : # [ ] { } as its own signs"


def _problem(mark: Mark, what: str, hint: str) -> Problem:
    return Problem(mark, "yaml-syntax", what, hint)
