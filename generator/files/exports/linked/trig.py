"""Graphs of linked data as text.

Source: W3C, RDF 1.1 TriG. Between quotation marks it escapes the same signs as JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from generator.files.exports.linked.called import Day, Edtf, Iri, Value, Wording

Said = Iterable[tuple[str, Value]]
"""What is said of something: properties, each with a value."""
Graph = Mapping[str, Said]
"""What is said of each subject. A subject or a property that is no ``Iri`` is shortened by a prefix."""
_ENDS_AN_ADDRESS = re.compile(r'[\x00-\x20<>"{}|^`\\]')


class Short(str):
    """A name that is shortened by a prefix, as a value."""

    __slots__ = ()


def document(prefixes: Mapping[str, str], graphs: Mapping[str, Graph], language: str) -> str:
    """Graphs by their names; words in them are in the language."""
    heads = "".join(f"@prefix {name}: {_name(Iri(meant))} .\n" for name, meant in prefixes.items())
    return heads + "".join(f"\n{name} {{\n{_graph(graph, language)}}}\n" for name, graph in graphs.items())


def _graph(graph: Graph, language: str) -> str:
    written = (
        (subject, (f"{name} {_value(value, language)}" for name, value in said)) for subject, said in graph.items()
    )
    return "".join(
        f"  {_name(subject)}\n    {lines} .\n" for subject, said in written if (lines := " ;\n    ".join(said))
    )


def _value(value: Value, language: str) -> str:
    if isinstance(value, tuple):
        return f"( {' '.join(_value(one, language) for one in value)} )"
    if isinstance(value, Iri | Short):
        return _name(value)
    text = json.dumps(value, ensure_ascii=False)  # of a number or a truth value it is itself
    if isinstance(value, Wording):
        return f"{text}@{language}"
    return f"{text}^^<{value.type}>" if isinstance(value, Day | Edtf) else text


def _name(name: str) -> str:
    """An address in its brackets, without the signs that would end it; a shortened name as it is."""
    if not isinstance(name, Iri):
        return name
    return f"<{_ENDS_AN_ADDRESS.sub(lambda sign: f'%{ord(sign[0]):02X}', name)}>"
