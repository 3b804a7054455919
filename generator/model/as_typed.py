"""A record as it is typed: lists, mappings and texts, of which the model makes the same record again."""

from __future__ import annotations

from collections.abc import Mapping

from generator.amounts import Amount
from generator.dates import When
from generator.model.citation import Citation, Stretch
from generator.model.values import Record

Typed = str | list["Typed"] | dict[str, "Typed"]
"""What a YAML file holds, in which every single value is text."""


def as_typed(value: object) -> Typed:
    """A record, or a value in one, as an editor could have typed it; a field with its default value is left out."""
    if isinstance(value, Record) and not isinstance(value, Citation | Stretch):
        fields = ((name, getattr(value, name), known) for name, known in type(value).model_fields.items())
        return {
            name: as_typed(kept) for name, kept, known in fields if kept != known.get_default(call_default_factory=True)
        }
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return [as_typed(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): as_typed(part) for key, part in value.items()}
    return value.text if isinstance(value, Amount | When) else str(value)
