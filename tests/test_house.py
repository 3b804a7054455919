"""The house rules that a test can hold: who may import whom, names, sizes, and that no half of a thing is forgotten."""

from __future__ import annotations

import ast
import importlib
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest

from generator.check import RULES, SECTIONS
from generator.check.elsewhere import ELSEWHERE
from tests.harness import ROOT
from tests.tools import NODE_MODULES, TOOLS
from tests.trees import calls_in, nodes_of, tree_of

GENERATOR = ROOT / "generator"
FILES = sorted(path for folder in ("generator", "tests", "bench") for path in (ROOT / folder).rglob("*.py"))
OURS = [path for path in FILES if path.is_relative_to(GENERATOR)]
MODULES = sorted({path.relative_to(GENERATOR).parts[0].removesuffix(".py") for path in OURS})
MOST_LINES = 300

# Each module, the packages it may import beside the standard library, and the modules of ours it may import.
# A module stands below everything it may import, so nothing runs in circles.
TABLE: dict[str, tuple[str, str]] = {
    "cache": ("", ""),
    "compiling": ("", "cache"),
    "unicode": ("babel icu4py pyuca", "compiling"),
    "problem": ("rapidfuzz", "unicode"),
    "disk": ("", ""),
    "installed": ("", ""),
    "on_demand": ("", ""),
    "dates": ("babel", ""),
    "amounts": ("", ""),
    "model": ("pydantic pydantic_core", "problem unicode dates amounts"),
    "words": ("babel fluent", "problem compiling unicode dates amounts model"),
    "prose": ("markdown_it", "unicode model"),
    "addresses": ("", "unicode disk model words"),
    "load": ("yaml pydantic pydantic_core", "problem unicode model"),
    "evidence": ("", "problem disk unicode model prose"),
    "authoring": ("", "problem unicode disk installed model words prose addresses load evidence"),
    "standing": ("", "on_demand dates amounts model words"),
    "judged": ("", "problem on_demand dates model words addresses evidence standing"),
    "check": ("markdown rapidfuzz", "problem model words prose addresses evidence standing judged"),
    "examined": ("", "problem addresses load evidence judged check"),
    "drawings": ("markupsafe", "unicode dates amounts model words evidence judged"),
    "files": ("pydantic", "installed dates amounts model words prose addresses evidence standing judged"),
    "pages": ("", "problem on_demand dates model words prose addresses evidence standing judged drawings files"),
    "cards": ("PIL svg", "addresses pages"),
    "render": ("jinja2 markupsafe", "compiling unicode model words prose addresses judged drawings pages"),
    "site": (
        "",
        "problem cache on_demand model words prose addresses load evidence judged check examined pages render files",
    ),
    "write": ("", "disk"),
    "engines": ("markupsafe yaml", "unicode model words addresses render site write"),
    "review": (
        "pydantic",
        "problem disk installed unicode model words prose addresses load judged examined pages render files site",
    ),
    "builder": (
        "mkdocs markdown yaml jinja2 markupsafe click",
        (
            "problem cache disk installed unicode model addresses words load authoring cards render files site write"
            " engines review"
        ),
    ),
    "commands": (
        "click",
        (
            "problem cache installed unicode model words addresses load evidence judged authoring check examined site"
            " write engines review builder"
        ),
    ),
    "__main__": ("click", "unicode installed commands"),
    "__init__": ("", "problem model load judged examined site builder"),
}
PART_OF = {
    "fluent": "fluent-runtime",
    "markdown_it": "markdown-it-py",
    "PIL": "pillow",
    "svg": "svg-path",
    "markupsafe": "jinja2",
    "pydantic_core": "pydantic",
    "yaml": "pyyaml",
}
"""What a package is called where it is declared."""

BANNED = {"process", "handle", "manage", "perform", "data", "info", "item", "obj", "helper", "util"}
BANNED_MODULES = {"utils", "helpers", "common", "core", "base", "manager"}


def module_of(path: Path) -> str:
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


def below_root(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module(name: str) -> ModuleType:
    """A module of ours, which a test cannot do without."""
    if name not in MODULES:
        pytest.skip(f"generator.{name} is not written yet")
    return importlib.import_module(f"generator.{name}")


# --- who may import whom ----------------------------------------------------------------------------------------------


@cache
def imports(path: Path) -> frozenset[str]:
    """Every dotted name a file imports, wherever in it; ``from generator import dates`` is ``generator.dates``."""
    found: set[str] = set()
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{below_root(path)}:{node.lineno}: import by the full name"
            names = [alias.name for alias in node.names] if node.module == "generator" else [""]
            found.update(f"{node.module}.{name}".rstrip(".") for name in names)
    return frozenset(found)


def may_import(name: str, dotted: str) -> bool:
    """Whether the table lets a module of ours import what has this dotted name."""
    packages, ours = (set(words.split()) for words in TABLE[name])
    package, _, rest = dotted.partition(".")
    if package == "generator":
        return rest.split(".")[0] in {name} | ours
    return package in sys.stdlib_module_names or package in packages


def test_every_module_stands_in_the_table() -> None:
    assert not set(MODULES) - set(TABLE), "say in TABLE what the new module may import"


def test_the_table_runs_in_no_circle() -> None:
    above: set[str] = set()
    for name, (_, ours) in TABLE.items():
        assert set(ours.split()) <= above, f"{name} may import only modules that stand above it"
        above.add(name)


def test_a_module_imports_only_what_the_table_says() -> None:
    assert not [
        f"{below_root(path)} may not import {dotted}"
        for path in OURS
        for dotted in sorted(imports(path))
        if not may_import(module_of(path), dotted)
    ]


@pytest.mark.parametrize(
    ("name", "dotted", "may"),
    [
        ("judged", "generator.standing.origins", True),
        ("judged", "generator.judged.views", True),
        ("judged", "generator.pages", False),
        ("judged", "collections.abc", True),
        ("dates", "babel.dates", True),
        ("judged", "babel.dates", False),
    ],
)
def test_the_table_says_what_a_module_may_import(name: str, dotted: str, may: bool) -> None:
    assert may_import(name, dotted) is may


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_all_that_the_table_says(name: str) -> None:
    """What may be imported and is not would let a circle in unseen."""
    packages, ours = (set(words.split()) for words in TABLE[name])
    dotted = {dotted for path in OURS if module_of(path) == name for dotted in imports(path)}
    used = {part for line in dotted for part in line.removeprefix("generator.").split(".")[:1]}
    assert packages | ours <= used


def test_only_modules_of_the_package_are_imported_by_it() -> None:
    dotted = {name for path in OURS for name in imports(path) if name.startswith("generator.")}
    assert {name.split(".")[1] for name in dotted} <= set(MODULES)


# --- names and sizes --------------------------------------------------------------------------------------------------


def test_no_two_modules_have_one_name() -> None:
    modules = [path.stem for path in OURS if path.stem != "__init__"]
    rooms = [path.parent.name for path in OURS if path.stem == "__init__"]
    twice = {name for name, times in Counter([*modules, *rooms]).items() if times > 1}
    assert not twice


@cache
def names_chosen_in(path: Path) -> list[tuple[str, int]]:
    """Every name a file gives to something, and its line; what others named is left out."""
    return list(_names_chosen(node for node in nodes_of(path) if isinstance(node, NAMING)))


NAMING = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.arg, ast.Name, ast.Attribute, ast.alias)


def _names_chosen(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, int]]:
    given_elsewhere: set[ast.arg] = set()
    for node in nodes:
        match node:
            case ast.FunctionDef(name=name) if name.startswith("pytest_") or hasattr(HTMLParser, name):
                given_elsewhere.update(node.args.args)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name, node.lineno
            case ast.arg(arg=name) if node not in given_elsewhere:
                yield name, node.lineno
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name, node.lineno
            case ast.alias(asname=str(name)):
                yield name, 0


@cache
def words_of(name: str) -> set[str]:
    """The words of a name in either style, and each without a closing s: ``readItems`` is read, items and item."""
    words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}
    return words | {word.removesuffix("s") for word in words}


@pytest.mark.parametrize("name", ["process", "item_count", "readItems", "HTTPHandle", "_obj", "utils"])
def test_a_banned_name_is_seen_in_any_dress(name: str) -> None:
    assert words_of(name) & BANNED


@pytest.mark.parametrize("name", ["processor", "metadata", "handler", "object", "information", "standing"])
def test_a_word_that_only_begins_like_a_banned_one_is_fine(name: str) -> None:
    assert not words_of(name) & BANNED


def test_names_are_words_of_the_vocabulary() -> None:
    vague = [
        f"{below_root(path)}:{line}: {name}"
        for path in FILES
        for name, line in names_chosen_in(path)
        if words_of(name) & BANNED
    ]
    assert not vague, "say what it is: " + ", ".join(vague)


def test_modules_and_folders_are_called_after_what_they_hold() -> None:
    assert not [below_root(path) for path in FILES if {path.stem, path.parent.name} & (BANNED | BANNED_MODULES)]


INEXACT = re.compile(r"(?<!being )\b(?:told|at hand|what there is|all there is)\b")
"""Words that leave open what is done: say whether it is printed, refused, computed or returned."""


def docstrings(path: Path) -> Iterator[tuple[str, int]]:
    """What a file says of its modules, classes, functions, constants and fields, and the line of each."""
    for node in nodes_of(path):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value, node.lineno


def test_docstrings_and_names_say_exactly_what_is_done() -> None:
    inexact: list[str] = []
    for path in OURS:
        inexact += [f"{path}:{line}: {text}" for text, line in docstrings(path) if INEXACT.search(text)]
        inexact += [f"{path}:{line}: {name}" for name, line in names_chosen_in(path) if "told" in words_of(name)]
    assert not inexact, "\n".join(inexact)


def test_a_module_can_be_read_at_one_sitting() -> None:
    lines = {below_root(path): len(path.read_text(encoding="utf-8").splitlines()) for path in OURS}
    long = {path: count for path, count in lines.items() if count > MOST_LINES}
    assert not long, f"make them packages of the same name: {long}"


# --- no half forgotten ------------------------------------------------------------------------------------------------

LISTED = [rule for section in (*SECTIONS, *(section for _, section in ELSEWHERE)) for rule in section.rules]
"""All that ``check --rules`` prints."""


def codes_of(name: str, severity: str | None = None) -> set[str]:
    """The codes of problems in a module: the first kebab-case word handed to ``Problem``, ``fault`` or the like.

    With a severity, only those to which it is handed as well.
    """
    codes = set()
    for path in [GENERATOR / f"{name}.py", *(GENERATOR / name).rglob("*.py")]:
        for called, call in calls_in(path) if path.exists() else ():
            if called.lower().endswith(("problem", "fault")):
                words = [word.value for word in call.args if isinstance(word, ast.Constant)]
                if severity not in (None, *words):
                    continue
                codes.update(
                    [w for w in words if isinstance(w, str) and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", w)][:1]
                )
    return codes


def rule_codes() -> set[str]:
    return {rule.code for rule in RULES}


def bad_folders() -> set[str]:
    return {path.name for path in (ROOT / "tests" / "bad").glob("*/")}


def test_every_rule_says_in_one_sentence_what_it_refuses() -> None:
    for rule in LISTED:
        assert re.fullmatch(r"\S.*[^.]\.", rule.sentence), f"{rule.code} is not explained by a sentence"
        assert not re.search(r"\.\s", rule.sentence), f"{rule.code}: one sentence is enough"


def functions_of_rules() -> set[tuple[str, str]]:
    """Every public function of ``check`` that is given a dossier and yields problems, as the module and the name."""
    return {
        (path.relative_to(ROOT).with_suffix("").as_posix().replace("/", "."), node.name)
        for path in (GENERATOR / "check").rglob("*.py")
        for node in tree_of(path).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and ast.unparse(node.args) == "case: Case"
    }


def test_every_function_of_a_rule_is_in_the_table() -> None:
    assert functions_of_rules() == {(rule.finds.__module__, rule.finds.__name__) for rule in RULES}


def test_every_code_is_in_the_table_once() -> None:
    assert not {code for code, times in Counter(rule.code for rule in LISTED).items() if times > 1}


def test_the_table_has_every_code_that_a_room_reports_and_no_other() -> None:
    ours = {rule.code for section in SECTIONS for rule in section.rules}
    assert codes_of("check") <= ours
    known = set(ours)
    for rooms, section in ELSEWHERE:
        listed = {rule.code for rule in section.rules}
        assert listed == set().union(*map(codes_of, rooms)) - known
        known |= listed
    assert set().union(*map(codes_of, MODULES)) <= known


def test_how_severe_a_rule_is_only_the_table_says() -> None:
    assert not codes_of("check", "warning")


def test_what_other_rooms_report_is_as_severe_as_the_table_says() -> None:
    warnings = {rule.code for _, section in ELSEWHERE for rule in section.rules if rule.severity == "warning"}
    assert warnings == set().union(*(codes_of(name, "warning") for name in MODULES))
    assert {rule.severity for _, section in ELSEWHERE for rule in section.rules} == {
        "error",
        "warning",
        "release-only",
        "note",
    }


def test_every_rule_has_its_bad_example() -> None:
    kept_nowhere = {
        "file-name",  # not every system could hold its example: tests/test_portable.py makes it
        "more-problems",  # more than a hundred: tests/test_load.py makes them
    }
    assert not (rule_codes() | codes_of("load")) - bad_folders() - kept_nowhere, (
        "add the smallest bad dossier below tests/bad/"
    )


def test_every_bad_example_is_answered_by_a_rule() -> None:
    assert not bad_folders() - rule_codes() - set().union(*map(codes_of, MODULES)), "no rule of this name"


def templates() -> set[str]:
    """The templates of whole pages; those that begin with an underscore are parts of others."""
    names = {path.name.removesuffix(".md.j2") for path in (GENERATOR / "templates").glob("*.md.j2")}
    return {name for name in names if not name.startswith("_")}


def test_every_page_has_its_template_and_every_template_its_page() -> None:
    assert module("pages").MAKERS.keys() == templates()


def commands() -> set[str]:
    """Every command that is offered; each is where the table of them says."""
    offered = module("commands")
    assert all(offered.command(name).name == name for name in offered.COMMANDS)
    return {*offered.COMMANDS}


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_tells_of_every_make_target() -> None:
    assert make_targets() == {"site", "serve", "preview", "test", "check", "proof", "bless", "bench", "engines"} | {
        "harden",
        "looks",
    }
    assert not {target for target in make_targets() if f"`make {target}" not in readme()}


def test_the_readme_tells_of_every_command_and_of_no_other() -> None:
    assert set(re.findall(r"`explainer ([a-z]+)", readme())) == commands()


# --- what is installed ------------------------------------------------------------------------------------------------


def settings() -> dict[str, str]:
    """The lists of pyproject.toml in which every line needs its reason, by name."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return dict(re.findall(r"^(dependencies|dev|ignore) = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL))


def test_every_dependency_and_every_ignored_rule_has_its_reason() -> None:
    assert set(settings()) == {"dependencies", "dev", "ignore"}
    lines = [line.strip() for block in settings().values() for line in block.splitlines()]
    assert not [line for line in lines if line.startswith('"') and "# " not in line]


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    every = [
        *project["project"]["dependencies"],
        *(line for extra in project["project"]["optional-dependencies"].values() for line in extra),
        *project["dependency-groups"]["dev"],
    ]
    return {re.split(r"[^A-Za-z0-9_-]", line)[0].lower().replace("_", "-") for line in every}


def test_all_that_the_generator_imports_is_declared() -> None:
    imported = {package for packages, _ in TABLE.values() for package in packages.split()}
    assert {PART_OF.get(package, package) for package in imported} <= declared()


def test_the_locked_requirements_hold_all_that_is_declared_and_name_no_host() -> None:
    locked = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^([a-z0-9-]+)==(?:.*\\\n)(?:    --hash=sha256:[0-9a-f]{64})", locked, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[^#\s]", locked, re.MULTILINE)), "every line is pinned and hashed"
    assert declared() <= set(pinned)
    assert "properdocs" not in pinned
    assert not re.search(r"https?:|--(extra-)?index|--find-links|--pre", locked)


def test_continuous_integration_installs_every_tool_that_a_test_may_need() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    names = {name for names in TOOLS.values() for name in names}
    assert not {name for name in names if "/" not in name and f"command -v {name} " not in script}


def test_what_tests_take_from_npm_is_locked_by_hash_and_names_no_registry() -> None:
    lock = (ROOT / "tests" / "browser" / "package-lock.json").read_text(encoding="utf-8")
    packages = {path: known for path, known in json.loads(lock)["packages"].items() if path}
    used = {name for names in TOOLS.values() for name in names if name.startswith(NODE_MODULES)}
    assert {name.removeprefix(f"{NODE_MODULES}/").split("/")[0] for name in used} <= {
        path.removeprefix("node_modules/") for path in packages
    }
    assert all("integrity" in known and "resolved" not in known for known in packages.values())
