"""A judged dossier that notes what is looked up in it, so that what was made of the same can be taken over.

Facts alone are noted, and where they were found: all else in a dossier has to be the same, and which facts there are.
What is kept with a fact and its judgement is made of this fact and of those from which its dates are counted, as
``amended`` takes for granted too. What is made of facts in a way that is not known here counts as all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from hashlib import sha256
from typing import Any, Self

from generator.judged import Judged
from generator.judged.amended import OF_NO_FACT
from generator.judged.looks import EVERY, FACT, Look, Looks
from generator.judged.past import Past
from generator.judged.views import FactView
from generator.judged.wordings import Wording
from generator.model import Dossier, Fact
from generator.standing import bases

_BY_FACT = frozenset({"facts", "judgements", "hanging", "counted_from", "records"})
"""What has for each fact what is made of it alone."""
_OF_NO_FACT = frozenset(
    {"now", "known", "looks", "dossier", "locks", "language", "addresses", "source_names", "past", *OF_NO_FACT[1]}
)
"""What is the same whatever facts say, or notes by itself what is looked up."""
_OF_ALL = ("leaves", "lists", "citations", "facts_in")
"""What a dossier makes of all its records, the facts among them."""


class Found(Mapping[Any, Any]):
    """An index in which it is noted what is looked up."""

    def __init__(self, name: str, within: Mapping[Any, Any], known: _Known) -> None:
        self._name, self.within, self._known = name, within, known

    def __getitem__(self, key: Any) -> Any:
        if not self._known.looks.noted:
            return self.within[key]
        self._note(key)
        with self._known.looks.unnoted():
            return self.within[key]

    def get(self, key: Any, otherwise: Any = None) -> Any:
        self._note(key)
        with self._known.looks.unnoted():
            return self.within.get(key, otherwise)

    def __contains__(self, key: object) -> bool:
        self._note(key)
        return key in self.within

    def __iter__(self) -> Iterator[Any]:
        self._known.looks.note([EVERY])
        return iter(self.within)

    def __len__(self) -> int:
        self._known.looks.note([EVERY])
        return len(self.within)

    def _note(self, key: object) -> None:
        if self._name in _BY_FACT:
            self._known.looks.note([(FACT, str(key))] if key in self._known.facts else [])
        elif isinstance(key, str):
            look = (self._name, key)
            self._known.looks.note([look, *((FACT, name) for name in self._known.at(look, self.within)[1])])
        else:
            self._known.looks.note([EVERY])


class _Known:
    """What was there under each key that was looked up."""

    def __init__(self, facts: Mapping[str, Fact]) -> None:
        self.looks, self.facts = Looks(), facts
        self._at: dict[Look, tuple[str, list[str]]] = {}

    def at(self, look: Look, index: Mapping[str, Any]) -> tuple[str, list[str]]:
        """What tells whether an index has the same under a key as before, and the facts of which it has something."""
        if look not in self._at:
            with self.looks.unnoted():
                here, names = _content(index, look[1])
            self._at[look] = _digest(here), names
        return self._at[look]

    @cached_property
    def prints(self) -> Mapping[str, str]:
        """By its id: the digest of each fact and of those from which its dates are counted."""
        typed = {name: repr(fact) for name, fact in self.facts.items()}

        def counted(name: str) -> list[str]:
            chain = [name]
            for one in chain:
                chain += [base for base in bases(self.facts[one]) if base in typed and base not in chain]
            return chain

        return {name: _digest(*(typed[one] for one in counted(name))) for name in typed}


def _content(index: Mapping[str, Any], key: str) -> tuple[str, list[str]]:
    try:
        value = index[key]
    except KeyError:
        return "none", []
    if isinstance(value, Wording):
        return "\n".join(value.lines), []
    several = value if isinstance(value, tuple | list) else (value,)
    if not all(isinstance(one, FactView) or hasattr(one, "view") for one in several):
        return repr(value), []
    views = [one if isinstance(one, FactView) else one.view for one in several]
    return " ".join(view.id if view else "none" for view in views), [view.id for view in views if view]


def _digest(*texts: str) -> str:
    return sha256("\0".join(texts).encode()).hexdigest()[:20]


def _noted(name: str, value: Any, known: _Known) -> Any:
    """Something that a judged dossier has, as it is handed out."""
    if isinstance(value, Mapping):
        return Found(name, value, known)
    if not callable(value):
        known.looks.note([EVERY])
    return value


class _Dossier(Dossier):
    """A dossier in which it is noted which facts are looked up."""


def _dossier(before: Dossier, known: _Known) -> Dossier:
    own = {field.name: getattr(before, field.name) for field in fields(before)}
    after = _Dossier(**own | {"facts": Found("facts", before.facts, known)})
    vars(after).update({name: vars(before)[name] for name in OF_NO_FACT[0] if name in vars(before)})
    vars(after).update(records=Found("records", before.records, known), before=before, known=known)
    return after


def _of_all(name: str) -> property:
    def found(dossier: Any) -> Any:
        dossier.known.looks.note([EVERY])
        return getattr(dossier.before, name)

    return property(found)


for _name in _OF_ALL:
    setattr(_Dossier, _name, _of_all(_name))


class _Past(Past):
    """The past, in which it is noted what is looked up."""

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__
        if name in ("judged", "language") or name.startswith("_"):
            return found(name)
        known: _Known = found("judged").known
        with known.looks.unnoted():
            value = found(name)
        return _noted(name, value, known)


@dataclass(frozen=True, eq=False)
class Noting(Judged):
    """A judged dossier that notes what is looked up in it."""

    @classmethod
    def of(cls, judged: Judged) -> Self:
        """It takes over all that is known of another, which is of no use any more then."""
        known = _Known(judged.dossier.facts)
        after = cls(dossier := _dossier(judged.dossier, known), judged.locks)
        for judgement in judged.judgements.values():
            object.__setattr__(judgement, "dossier", dossier)
        for view in vars(judged).get("facts", {}).values():
            object.__setattr__(view, "judged", after)
        vars(after).update({name: value for name, value in vars(judged).items() if name not in ("dossier", "locks")})
        vars(after).update(looks=known.looks, past=_Past(after), known=known)
        return after

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__
        if name in _OF_NO_FACT or name.startswith("_"):
            return found(name)
        known: _Known = found("known")
        with known.looks.unnoted():
            value = found(name)
        return _noted(name, value, known)

    def now(self, look: Look) -> str:
        """What tells whether what is looked up is as it was."""
        known: _Known = vars(self)["known"]
        name, key = look
        if look == EVERY:
            return "".join(known.prints.values())
        if name == FACT:
            return known.prints.get(key, "")
        index = getattr(self.past if name in vars(Past) else self, name)
        return known.at(look, index.within)[0]
