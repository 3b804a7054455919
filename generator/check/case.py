"""What every rule is given: the dossier, its judgements, and ways to word a problem."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from generator.evidence import Texts
from generator.model import Citation, Dossier
from generator.problem import Problem, Severity, did_you_mean
from generator.standing import CircularDates, Judgement, judge

Where = tuple[str | int, ...]


@dataclass(frozen=True)
class Case:
    """A dossier under examination."""

    dossier: Dossier
    judged: Mapping[str, Judgement]
    """Empty where dates go round in a circle, which is a problem of its own."""
    circle: tuple[str, ...] = ()
    texts: Texts = field(default_factory=dict)
    """The passages of each source; empty where the texts are not at hand."""

    @classmethod
    def of(cls, dossier: Dossier, texts: Texts | None = None) -> Case:
        try:
            return cls(dossier, judge(dossier), texts=texts or {})
        except CircularDates as circular:
            return cls(dossier, {}, circular.circle, texts or {})

    def passage(self, citation: Citation) -> str:
        """The words of the passage cited, where its text is at hand."""
        text = self.texts.get(citation.source, ())
        return text[citation.passage - 1] if citation.passage <= len(text) else ""

    def problem(self, where: Where, code: str, what: str, hint: str, severity: Severity = "error") -> Problem:
        """A problem at the place a path was typed."""
        return Problem(self.dossier.mark(*where), code, what, hint, severity)

    def missing(self, where: Where, target: str, known: Collection[str], code: str, word: str) -> Problem | None:
        """The problem of an id that names nothing of the right kind; none where its record is merely broken."""
        if target in known or target in self.dossier.broken:
            return None
        retired = self.dossier.retired.get(target)
        if retired:
            to = " or ".join(f"'{new}'" for new in retired.to) or "no longer anything"
            return self.problem(where, "retired-id", f"'{target}' was {retired.became}", f"it is {to} now")
        other = self.dossier.things.get(target)
        if other:
            hint = f"'{target}' is a {other.kind}; {did_you_mean(target, known)}"
            return self.problem(where, code, f"no {word} '{target}'", hint)
        return self.problem(where, code, f"no {word} '{target}'", did_you_mean(target, known))

    def missing_link(self, where: Where, kind: str, target: str, line: tuple[str, int, int] | None) -> Problem | None:
        """The problem of a link by id, placed at its own line where it stands in a hand-written page."""
        known = [thing.id for thing in self.dossier.things.values() if thing.kind == kind]
        problem = self.missing(where, target, known, "unknown-link", kind)
        if problem and line:
            mark = type(problem.mark)(*line)
            problem = replace(problem, mark=mark)
        return problem
