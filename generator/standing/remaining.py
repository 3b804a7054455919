"""What is left of a fact in one judgement: which testimonies count, and who is behind any of them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.model import Dossier, Fact, Language
from generator.standing.origins import Backing, Kinship, backing, kin_of
from generator.standing.withdrawn import withdrawn


@dataclass(frozen=True)
class Remaining:
    """A fact in one judgement, without the testimonies that are left out, and without what was taken back.

    Who counts as one voice is found once, from all chains that are left, and holds for every count that is printed of
    the fact. Otherwise two voices could be one in the line above its answers and two below one of them.
    """

    dossier: Dossier
    fact: Fact
    left_out: Container[int] = ()
    """The places in ``fact.says`` of testimonies that count for nothing in this judgement."""
    _behind: dict[tuple[int, ...], Backing] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Who was found behind which: a fact, its one answer and its one date often rest on the same."""

    @property
    def language(self) -> Language:
        """The language of its amounts in words."""
        return self.dossier.language

    @cached_property
    def gone(self) -> Mapping[int, int]:
        """What was taken back, each with the testimony that takes it back."""
        return withdrawn(self.dossier, self.fact, self.left_out)

    @cached_property
    def body(self) -> tuple[int, ...]:
        """The places of those that count; titles never do."""
        says = enumerate(self.fact.says)
        return tuple(n for n, said in says if not (said.headline or n in self.left_out or n in self.gone))

    @cached_property
    def _kinship(self) -> Kinship:
        answering = [self.fact.says[n] for n in self.body if self.fact.says[n].act.answers]
        chains = [self.dossier.chain_of(said) for said in answering]
        cited = [chain for said, chain in zip(answering, chains, strict=True) if not said.sure.in_passing]
        known = kin_of(self.dossier, cited)
        every = known if len(cited) == len(chains) else kin_of(self.dossier, chains)
        return Kinship(known, every, tuple(map(tuple, chains)))

    def behind(self, numbers: Iterable[int]) -> Backing:
        """Who carries what these testimonies say."""
        chosen = tuple(numbers)
        if chosen not in self._behind:
            self._behind[chosen] = backing(self.dossier, self.fact, chosen, self._kinship, self.left_out)
        return self._behind[chosen]

    def asserting(self, numbers: Iterable[int]) -> Backing:
        """Who asserts something, of these testimonies."""
        return self.behind(n for n in numbers if self.fact.says[n].act.asserts)

    def denying(self, numbers: Iterable[int]) -> Backing:
        """Who denies something, of these testimonies."""
        return self.behind(n for n in numbers if self.fact.says[n].act.denies)
