"""Language tags, as BCP 47 has them: known by the languages, scripts and territories that Unicode has names for."""

from __future__ import annotations

from functools import lru_cache

_MOST_KEPT = 1 << 10
"""So many tags are remembered: far more than a dossier has languages."""


@lru_cache(_MOST_KEPT)
def is_language(tag: str) -> bool:
    """Whether a tag is that of a language: en, pt-BR, zh-Hant, la. Whether anybody writes its dates is not asked."""
    from babel.core import Locale, parse_locale  # noqa: PLC0415 - Babel takes time to load

    try:
        language, territory, script, *_ = parse_locale(tag, sep="-")
    except ValueError:
        return False
    known = Locale("en")
    named = ((language, known.languages), (territory, known.territories), (script, known.scripts))
    return all(part is None or part in names for part, names in named)
