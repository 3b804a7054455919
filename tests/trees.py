"""Our own code as trees, of which each file is parsed and walked once for all tests that look through it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes(), filename=str(path))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    """Every node of a file."""
    return tuple(ast.walk(tree_of(path)))


@cache
def calls_in(path: Path) -> tuple[tuple[str, ast.Call], ...]:
    """Every call in a file, behind what is called as it is typed: ``words.say``."""
    return tuple((ast.unparse(node.func), node) for node in nodes_of(path) if isinstance(node, ast.Call))
