"""The texts that a made-up dossier cites."""

from __future__ import annotations

from collections import defaultdict
from random import Random

from bench.words import ADJECTIVES, NOUNS, TELLING

PASSAGES = 19
"""How many passages a text has, its title included: as many as those of the real dossier on average."""

_Place = tuple[int, int]
"""The number of a source, and that of a passage in it."""


class Texts:
    """The texts of all sources; each citation adds a sentence to some passage."""

    def __init__(self, random: Random, sources: int) -> None:
        self.random = random
        self.sources = sources
        self.sentences: defaultdict[_Place, list[str]] = defaultdict(list)
        self.printed: defaultdict[str, dict[str, None]] = defaultdict(dict)
        """By name, the passages that print it."""
        self.unused: dict[_Place, list[str]] = {}
        """By passage, the adjectives that no anchor there has: each is in one anchor at most."""

    def cite(self, *called: str) -> str:
        """The citation of a new sentence that prints these names."""
        place, adjective = self._somewhere()
        thing, noun = f"{adjective} {self.random.choice(NOUNS)}", self.random.choice(NOUNS)
        telling = self.random.choice(TELLING)
        self.sentences[place].append(telling.format(names=" and ".join(called), thing=thing, noun=noun))
        at = f"s{place[0]}#p{place[1]}"
        for name in called:
            self.printed[name][at] = None
        return f'{at} "{thing}"'

    def _somewhere(self) -> tuple[_Place, str]:
        while True:
            place = self.random.randrange(self.sources), self.random.randint(2, PASSAGES)
            unused = self.unused.setdefault(place, self.random.sample(ADJECTIVES, len(ADJECTIVES)))
            if unused:
                return place, unused.pop()

    def uncited(self, source: int) -> list[int]:
        """The passages that nothing cites so far."""
        return [number for number in range(2, PASSAGES + 1) if (source, number) not in self.sentences]

    def title(self, source: int) -> str:
        return f"{NOUNS[source % len(NOUNS)].capitalize()} found {ADJECTIVES[source // len(NOUNS) % len(ADJECTIVES)]}"

    def of(self, source: int) -> str:
        """A text, a passage a line."""
        told = [" ".join(self.sentences.get((source, number), ["Read on."])) for number in range(2, PASSAGES + 1)]
        return "\n".join([self.title(source), *told, ""])
