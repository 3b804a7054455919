"""Small faults seeded into code: each changes one operator, condition, number, text or statement within a function."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_COMPARED: dict[type[ast.cmpop], str] = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.In: "not in",
    ast.NotIn: "in",
    ast.Is: "is not",
    ast.IsNot: "is",
}
_REACHED: dict[type[ast.operator], str] = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "+",
    ast.BitOr: "&",
    ast.BitAnd: "|",
    ast.FloorDiv: "*",
}
_CALLED = {"any": "all", "all": "any", "min": "max", "max": "min"}
_Change = tuple[ast.AST, str]


@dataclass(frozen=True)
class Mutant:
    """A file with one fault in it."""

    file: Path
    line: int
    was: str
    now: str
    source: bytes

    @property
    def known_by(self) -> str:
        """Its words and its file: a line moves with every edit above it."""
        return f"{self.file}: {' '.join(self.was.split())} → {' '.join(self.now.split())}"

    def __str__(self) -> str:
        return self.known_by.replace(":", f":{self.line}:", 1)


def mutants(file: Path, below: Path) -> Iterator[Mutant]:
    """Every fault that can be seeded into the functions of a file; it is named by its path below a folder."""
    return (change for change in changes(file, below) if is_fault(change, file))


def is_fault(change: Mutant, file: Path) -> bool:
    """Whether a change is Python, and does anything else than the file as it is."""
    try:
        return ast.dump(ast.parse(change.source)) != ast.dump(ast.parse(file.read_bytes()))
    except SyntaxError:
        return False


def changes(file: Path, below: Path) -> Iterator[Mutant]:
    """Every change of a file from which a fault may come."""
    source = file.read_bytes()
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    tree = ast.parse(source)
    for node, text in _changes(tree):
        first = starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]
        last = starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]
        changed = source[:first] + text.encode() + source[last:]
        was = source[first:last].decode()
        yield Mutant(file.relative_to(below), node.lineno, was, text, changed)  # type: ignore[attr-defined]


def _changes(tree: ast.Module) -> Iterator[_Change]:
    """The changes within functions. What decorates and types them, their docstrings and f-strings stay as they are."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for statement in function.body:
                yield from _within(statement)


def _within(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.JoinedStr | ast.Assert):
        return  # functions have their turn; an assertion tells mypy what is known
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    yield from _of_statement(node) if isinstance(node, ast.stmt) else _of_expression(node)
    for name, child in ast.iter_fields(node):
        if name == "annotation":
            continue
        for below in child if isinstance(child, list) else [child]:
            if isinstance(below, ast.AST):
                yield from _within(below)


def _of_statement(node: ast.stmt) -> Iterator[_Change]:
    match node:
        case ast.If(test=test) | ast.While(test=test):
            yield test, f"not ({ast.unparse(test)})"
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield value, "None"
        case ast.Expr() | ast.Raise():
            yield node, "pass"
        case ast.Continue():
            yield node, "break"
        case ast.Break():
            yield node, "continue"
        case _:
            return


def _of_expression(node: ast.AST) -> Iterator[_Change]:
    match node:
        case ast.IfExp(test=test):
            yield test, f"not ({ast.unparse(test)})"
        case ast.comprehension(ifs=conditions):
            yield from ((condition, f"(not ({ast.unparse(condition)}))") for condition in conditions)
        case ast.Call(func=ast.Name(id="sorted"), args=[first]):
            yield node, f"list({ast.unparse(first)})"
        case ast.Call(func=ast.Name(id=name) as called) if name in _CALLED:
            yield called, _CALLED[name]
        case ast.Constant(value=value):
            yield from ((node, text) for text in _other(value))
        case _:
            yield from _of_operator(node)


def _of_operator(node: ast.AST) -> Iterator[_Change]:
    match node:
        case ast.Compare(left=left, ops=[operator], comparators=[right]):
            yield node, f"({ast.unparse(left)} {_COMPARED[type(operator)]} {ast.unparse(right)})"
        case ast.BoolOp(op=operator, values=values):
            other = " or " if isinstance(operator, ast.And) else " and "
            yield node, f"({other.join(f'({ast.unparse(value)})' for value in values)})"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield node, f"({ast.unparse(operand)})"
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in _REACHED:
            yield node, f"({ast.unparse(left)} {_REACHED[type(operator)]} {ast.unparse(right)})"
        case _:
            return


def _other(value: object) -> Iterator[str]:
    match value:
        case bool():
            yield repr(not value)
        case int():
            yield repr(value + 1)
        case str() if value:
            yield repr(f"{value}X")
        case _:
            return


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None
