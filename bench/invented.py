"""A made-up dossier of any size, in the proportions of the real one: nothing in it is true, and nothing wrong with it.

The same size and seed make the same dossier. A citation comes into being together with the sentence of a text that it
cites, so that ``verify`` finds every one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, cycle, islice, product
from random import Random
from typing import Any

from bench.names import names
from bench.texts import PASSAGES, Texts
from bench.words import ADJECTIVES, BODIES, DEEDS, NOUNS, POSTS, TOWNS

Record = dict[str, Any]
"""A record as it is typed: every value is text, or a list or mapping of such."""

_OF_EACH = {
    "sources": 5,
    "people": 12,
    "organisations": 29,
    "places": 17,
    "voices": 10,
    "terms": 28,
    "topics": 18,
    "questions": 93,
    "slips": 64,
}
"""How many of each kind the real dossier has for its 232 facts."""
_FEWEST = 3
_MOST_SEEN = 4
"""In how many passages at most a spelling is said to be seen."""


class Invented:
    """The records of a made-up dossier by folder, and the texts of its sources."""

    def __init__(self, facts: int, seed: int) -> None:
        self.random = Random(seed)
        self.number = {kind: max(_FEWEST, round(facts * number / 232)) for kind, number in _OF_EACH.items()}
        self.texts = Texts(self.random, self.number["sources"])
        called = self._called()
        self.ids = {kind: [_slug(name) for name in of] for kind, of in called.items()}
        self.name_of = {_slug(name): name for of in called.values() for name in of}
        self.unnamed = cycle(self.ids["voices"])
        self.posts: dict[str, str] = {}
        """By body, the last fact that gave somebody a post there."""
        self.facts = [self._fact(n) for n in range(facts)]
        self.uncited = [self.texts.uncited(n) for n in range(self.number["sources"])]
        """By source, the passages that no fact rests on."""

    def records(self) -> Iterator[tuple[str, list[Record]]]:
        """Every folder below the dossier's root with its records."""
        yield "site_src/facts", self.facts
        of_a_kind = {
            "site_src/slips": (self._slip, range(self.number["slips"])),
            "site_src/terms": (self._term, range(self.number["terms"])),
            "site_src/questions": (self._question, range(self.number["questions"])),
            "site_src/topics": (self._topic, range(self.number["topics"])),
            "site_src/voices": (self._voice, range(self.number["voices"])),
            "site_src/people": (self._person, range(self.number["people"])),
            "site_src/organisations": (self._organisation, range(self.number["organisations"])),
            "site_src/places": (self._place, range(self.number["places"])),
            "seeds": (self._source, range(self.number["sources"])),
        }
        for folder, (record, numbers) in of_a_kind.items():
            yield folder, [record(n) for n in numbers]

    def _called(self) -> dict[str, list[str]]:
        """By kind, the names of everybody and everything that has a name."""
        towns = ["".join(parts) for parts in product(*TOWNS)]
        bodies = [" ".join(parts) for parts in product(towns, BODIES)]
        self.random.shuffle(towns)
        self.random.shuffle(bodies)
        endless = {
            "people": names(self.random),
            "organisations": iter(bodies),
            "places": iter(towns),
            "voices": (f"An official of the {body}" for body in bodies),
            "topics": (f"The {noun} of {town}" for town, noun in product(towns, NOUNS)),
        }
        return {kind: [*islice(called, self.number[kind])] for kind, called in endless.items()}

    # --- by chance ----------------------------------------------------------------------------------------------------

    def _next(self, kind: str, n: int) -> str:
        """The id of the n-th of a kind, so that all have their turn."""
        return self.ids[kind][n % len(self.ids[kind])]

    def _any(self, kind: str) -> str:
        """The id of one of a kind, a few of them far more often than the rest."""
        return self.ids[kind][int(len(self.ids[kind]) * self.random.random() ** 3)]

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    def _thing(self) -> str:
        return f"{self.random.choice(ADJECTIVES)} {self.random.choice(NOUNS)}"

    def _linked(self) -> str:
        """A sentence that is linked to a fact."""
        return f"Some of this [is told apart](fact:{self.random.choice(self.facts)['id']})."

    # --- facts --------------------------------------------------------------------------------------------------------

    def _fact(self, n: int) -> Record:
        person, body = self._next("people", n), self._next("organisations", n)
        others = [self._any("places"), self._any("people")]
        about = [*dict.fromkeys([person, self._next("topics", n), body, *others])][
            : self.random.choice((3, 3, 3, 4, 5))
        ]
        thing = self._thing()
        fact = {"id": f"the-{_slug(thing)}-{n}", "about": about}
        if self._chance(0.34):
            return fact | self._question_of_fact(person, thing)
        if self._chance(0.06):
            return fact | self._post(f"the-{_slug(thing)}-{n}", person, body)
        fact |= {"statement": f"{self.name_of[person]} {self.random.choice(DEEDS)} the {thing}."}
        fact |= {"said_by": person} if self._chance(0.15) else {}
        fact |= {"note": "Told in passing *and* in part."} if self._chance(0.2) else {}
        return fact | {"says": self._says(person, [""])}

    def _question_of_fact(self, person: str, thing: str) -> Record:
        """A question with its answers: either all can be true, or they exclude each other."""
        deeds, who = self.random.sample(DEEDS, self.random.choice((2, 2, 3))), self.name_of[person]
        kind = self.random.choice(("contradiction", "wording", "granularity", "tension"))
        are = {"contradiction": "exclusive", "tension": "tension"}.get(kind, "compatible")
        because = "One need not keep anybody from the other, unless it does."
        pairs = [{"pair": [*pair], "are": are, "because": because} for pair in combinations(deeds, 2)]
        return {
            "question": f"What did {who} do with the {thing}?",
            "answers": {deed: f"{who} {deed} the {thing}." for deed in deeds},
            "pairs": pairs,
            "disagreement": {"kind": kind, "note": f"One has it that they {deeds[0]} it, one that they {deeds[1]} it."},
            **({"settles": [self._any("organisations")]} if self._chance(0.1) else {}),
            "says": self._says(person, deeds),
        }

    def _post(self, fact: str, person: str, body: str) -> Record:
        """A post somebody holds, and who held one there before."""
        post = self.random.choice(POSTS)
        before = {"succeeds": self.posts[body]} if body in self.posts else {}
        self.posts[body] = fact
        return {
            "statement": f"{self.name_of[person]} was {post} of the {self.name_of[body]}.",
            "state": "yes",
            "role": {"holder": person, "post": post, "of": body, **before},
            "says": self._says(person, [""]),
        }

    def _says(self, person: str, answers: Sequence[str]) -> list[Record]:
        """Testimonies that give every answer; their dates are one, and a good third of them come from somebody."""
        when = f"early 20{self.random.randint(10, 29)}-{self.random.randint(1, 12):02}" if self._chance(0.12) else ""
        number = max(len(answers), self.random.choice((1, 1, 2, 3, 3, 5)))
        says = [self._testimony(person, answers[n % len(answers)], when) for n in range(number)]
        if self._chance(0.05):
            body = self._any("organisations")
            at = self.texts.cite(self.name_of[body])
            says.append({"at": at, "by": [body], "act": "no-comment", "gist": "Asked for a word, it gave none."})
        return says

    def _testimony(self, person: str, answer: str, when: str) -> Record:
        by = []
        if self._chance(0.37):
            first = (
                next(self.unnamed) if self._chance(0.3) else self._any(self.random.choice(("people", "organisations")))
            )
            by = [*dict.fromkeys([first, self._any("organisations")])][: self.random.choice((1, 1, 2))]
        said: Record = {"at": self.texts.cite(self.name_of[person], *(self.name_of[voice] for voice in by))}
        said |= {key: value for key, value in {"by": by, "answer": answer, "when": when}.items() if value}
        said |= {"sure": self.random.choice(("believed", "alleged", "possible"))} if self._chance(0.08) else {}
        return said | {"gist": f"By this account it came to {answer or 'pass'} so, whoever may have wished otherwise."}

    # --- all else -----------------------------------------------------------------------------------------------------

    def _question(self, n: int) -> Record:
        thing = self._thing()
        facts = [fact["id"] for fact in self.random.sample(self.facts, self.random.randint(0, _FEWEST))]
        asked = {
            "id": f"q-{n}",
            "asks": f"What became of the {thing} in the end?",
            "also_search": [f"end of the {thing}"],
        }
        return asked | ({"facts": facts, "note": self._linked()} if facts else {"note": "No source says so."})

    def _slip(self, n: int) -> Record:
        return {
            "id": f"slip-{n}",
            "at": self.texts.cite(self.name_of[self._any("places")]),
            "sort": self.random.choice(("word", "name", "grammar", "attribution")),
            "slip": "One word stands here for another that sounds like it.",
            "reading": "What was meant can be seen from the sentence before.",
            "facts": [self.random.choice(self.facts)["id"]],
        }

    def _term(self, n: int) -> Record:
        seen = {"seen": [self.texts.cite(self.name_of[self._any("places")])]} if self._chance(0.3) else {}
        return {"id": f"term-{n}", "name": self._thing().capitalize(), "meaning": "One *of its kind*.", **seen}

    def _topic(self, n: int) -> Record:
        topic = self._next("topics", n)
        under = {"under": self._next("topics", n - n % 3)} if n % 3 else {}
        return {"id": topic, "name": self.name_of[topic], **under, "lead": f"{self._linked()} {self._linked()}"}

    def _voice(self, n: int) -> Record:
        voice, body = self._next("voices", n), self._next("organisations", n)
        tie = {"speaks_for": [{"body": body, "at": self.texts.cite(self.name_of[body])}]}
        return {"id": voice, "name": self.name_of[voice], **({"vague": "yes"} if n % 4 == 3 else tie)}

    def _person(self, n: int) -> Record:
        person = self._named("people", n)
        alone = next(part for part in reversed(person["name"].split()) if "-" not in part)
        person["forms"].append({"form": alone, "seen": person["forms"][0]["seen"][:1], "why": "one name alone"})
        return person | {"also_search": [person["name"].upper()]}

    def _organisation(self, n: int) -> Record:
        body = self._named("organisations", n)
        sort = next(sort for called, sort in BODIES.items() if body["name"].endswith(called))
        return body | {"sort": sort, "the": "yes", "part_of": self._next("places", n)}

    def _place(self, n: int) -> Record:
        return self._named("places", n)

    def _named(self, kind: str, n: int) -> Record:
        id_ = self._next(kind, n)
        seen = [*self.texts.printed[self.name_of[id_]]] or [self.texts.cite(self.name_of[id_]).split()[0]]
        forms = [{"form": self.name_of[id_], "seen": seen[:_MOST_SEEN]}]
        note = {"note": self._linked()} if self._chance(0.3) else {}
        return {"id": id_, "name": self.name_of[id_], "forms": forms, **note}

    def _source(self, n: int) -> Record:
        aside = [{"passages": str(number), "why": "boilerplate"} for number in self.uncited[n]]
        return {
            "id": f"s{n}",
            "title": self.texts.title(n),
            "language": "en",
            "published": {"when": f"2031-{n % 12 + 1:02}-{n % 28 + 1:02}", "basis": "Printed above the title."},
            "text": f"s{n}.txt",
            "passages": str(PASSAGES),
            "set_aside": [{"passages": "1", "why": "heading"}, *aside],
        }


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")
