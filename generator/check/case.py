"""What every rule is given: the judged dossier, and ways to word a problem."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from generator.evidence import Texts, WordsShown, words_shown
from generator.judged import Judged
from generator.model import KINDS, Citation, Dossier, Fact, Imprint, Leaf, Names, Testimony, Where
from generator.problem import Mark, Problem, did_you_mean


@dataclass(frozen=True)
class Written:
    """A piece of an editor's Markdown, and where it begins."""

    mark: Mark
    text: str
    is_page: bool = False

    def at(self, offset: int) -> Mark:
        """A place in it; in a record, whose lines YAML folds, the place of the whole."""
        return Mark.in_text(self.mark.file, self.text, offset) if self.is_page else self.mark


@dataclass(frozen=True)
class Case:
    """A dossier under examination."""

    judged: Judged
    texts: Texts = field(default_factory=dict)
    """The passages of each source whose text could be read; none where no folder of texts was named."""
    published: Sequence[str] = ()
    """The lines of the list of published permalinks."""

    @property
    def dossier(self) -> Dossier:
        return self.judged.dossier

    @cached_property
    def testimonies(self) -> tuple[tuple[Fact, Where, Testimony], ...]:
        """Every testimony with its fact, and where it is typed."""
        every = self.dossier.facts.values()
        return tuple((fact, (fact.id, "says", n), said) for fact in every for n, said in enumerate(fact.says))

    def passage(self, citation: Citation) -> str:
        """The text of a cited passage; empty if it could not be read."""
        text = self.texts.get(citation.source, ())
        return text[citation.passage - 1] if citation.passage <= len(text) else ""

    @cached_property
    def shown(self) -> WordsShown:
        """The words of the texts that anchors show."""
        return words_shown(self.dossier, self.texts) if self.texts else {}

    @cached_property
    def pages(self) -> tuple[Written, ...]:
        """The hand-written pages."""
        return tuple(Written(Mark(f"docs/{name}"), page, is_page=True) for name, page in self.dossier.prose.items())

    @cached_property
    def prose(self) -> tuple[Written, ...]:
        """All that editors wrote in Markdown: in the records, and as pages."""
        found = (leaf for leaf in self.dossier.leaves if leaf.kept.sort == "prose")
        notes = (Written(self.dossier.mark(*leaf.where), str(leaf.value)) for leaf in found)
        return (*notes, *self.pages)

    @cached_property
    def by_hand(self) -> tuple[Written, ...]:
        """What editors tell by hand: the pages, the opening of each topic, and what the site says about itself."""
        dossier = self.dossier
        topics = (Written(dossier.mark(of.id, "lead"), of.lead) for of in dossier.topics.values() if of.lead)
        about = dossier.imprint.about
        return (*self.pages, *topics, *([Written(dossier.mark(Imprint.file, "about"), about)] if about else []))

    def problem(self, at: Where | Mark, code: str, what: str, hint: str) -> Problem:
        """A problem at a place, or where a path was typed; whether it is a warning, the table of rules says."""
        return Problem(at if isinstance(at, Mark) else self.dossier.mark(*at), code, what, hint)

    @cached_property
    def ids(self) -> Mapping[str, Collection[str]]:
        """The ids of each kind of record, and of those that are gone (``retired``)."""
        ids = {kind.name: self.dossier.of(kind).keys() for kind in KINDS}
        return {**ids, "retired": self.dossier.retired.keys()}

    @cached_property
    def _naming(self) -> Mapping[str, Sequence[tuple[Leaf, Names, str]]]:
        """By the rule that answers for it, every value that names a record: what it may name, and what it names."""
        found: dict[str, list[tuple[Leaf, Names, str]]] = {}
        for leaf in self.dossier.leaves:
            if (names := leaf.names) and leaf.target is not None:
                found.setdefault(names.rule, []).append((leaf, names, leaf.target))
        return found

    def unknown(self, rule: str) -> Iterator[Problem]:
        """A problem of this rule for each value it answers for that names no record of the right kind."""
        known = cache(lambda names: frozenset(name for kind in names.kinds for name in self.ids[kind]))
        for leaf, names, target in self._naming.get(rule, ()):
            if problem := self.missing(leaf.where, target, known(names), rule, names.word):
                yield problem

    def missing(self, at: Where | Mark, target: str, known: Collection[str], code: str, word: str) -> Problem | None:
        """The problem of an id that names nothing of the right kind; none where its record is merely broken."""
        if target in known or target in self.dossier.broken:
            return None
        retired = self.dossier.retired.get(target)
        if retired:
            to = " or ".join(f"'{new}'" for new in retired.to) or "no longer anything"
            return self.problem(at, "retired-id", f"'{target}' was {retired.became}", f"it is {to} now")
        other = self.dossier.records.get(target)
        if other:
            hint = f"'{target}' is a {other.kind}; {did_you_mean(target, known)}"
            return self.problem(at, code, f"no {word} '{target}'", hint)
        return self.problem(at, code, f"no {word} '{target}'", did_you_mean(target, known))
