"""A rule about prose by hand: the numbers and names of a sentence are those of the facts that it links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.check.case import Case
from generator.check.on_prose.unlinked import NAMED, NUMBER, names
from generator.model import Anything, Fact, Located
from generator.problem import Problem
from generator.prose import sentences

_IN_WORDS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - easier to read
    )
}
_DIGITS = re.compile(r"\d[\d,]*")
_WORD = re.compile(r"[^\W\d_]+")
_ID = re.compile(r"[a-z][a-z0-9-]+")
_BY_CALENDAR = frozenset(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday""".split()  # noqa: SIM905 - easier to read
)
"""Names that follow from the days which facts have."""
_OF_A_SOURCE = {"title", "subtitle", "published", "catalogue"}
"""What a source is called by, when a sentence says where something was printed; not what it is retold to say."""
_STEM = 4
"""So many letters of a name have to be the same: *Italian* is borne out by *Italy*."""


def borne_by_no_fact(case: Case) -> Iterator[Problem]:
    """Each number and each name in a sentence by hand is in the facts that it links, or in what these cite."""
    known, spoken, bearing = names(case.dossier), str(len(case.dossier.sources)), _Bearing(case)
    for written in case.by_hand:
        for sentence in sentences(written.text):
            linked = dict.fromkeys(link.target for link in sentence.links if link.kind == Fact.kind.name)
            facts = [case.dossier.facts[name] for name in linked if name in case.dossier.facts]
            borne = bearing.out(facts) + bearing.spoken_of(link.target for link in sentence.links)
            strays = _strays(sentence.words, borne, known, spoken) if facts else ()
            for stray in strays:
                what = f"“{stray}” is in none of the facts that this sentence links"
                hint = "link the fact that bears it out, link the name to whom it names, or mend it"
                yield case.problem(written.at(sentence.offset), "borne-by-no-fact", what, hint)


def _strays(words: str, borne: str, known: re.Pattern[str] | None, sources: str) -> Iterator[str]:
    """Each number and each name that is not borne out, once."""
    numbers, stems = {*_numbers(borne), sources}, set(map(_stem, _WORD.findall(borne)))
    found = [
        *(number.group().strip(".,") for number in NUMBER.finditer(words) if not _numbers(number.group()) <= numbers),
        *(name for name in _names(words, known) if _stem(name) not in stems),
    ]
    yield from dict.fromkeys(found)


def _names(words: str, known: re.Pattern[str] | None) -> Iterator[str]:
    """The words of each name in a sentence: with a capital inside it, or of the dossier wherever they stand."""
    found = [found["name"] for found in NAMED.finditer(words)] + (known.findall(words) if known else [])
    for word in (word for name in found for word in _WORD.findall(name)):
        if (word[0].isupper() or not word.isascii()) and word.casefold() not in _BY_CALENDAR:
            yield word


def _stem(word: str) -> str:
    return word.casefold()[:_STEM]


def _numbers(text: str) -> set[str]:
    in_digits = {number.replace(",", "") for number in _DIGITS.findall(text)}
    return in_digits | {_IN_WORDS[word] for word in map(str.casefold, _WORD.findall(text)) if word in _IN_WORDS}


class _Bearing:
    """What facts bear out; each is asked for as often as it is linked."""

    def __init__(self, case: Case) -> None:
        self.case, self.records = case, case.dossier.records
        self._texts: dict[str, str] = {}

    def out(self, facts: Iterable[Fact]) -> str:
        """All that facts say and whom they name, their sources, and their passages as far as there are texts."""
        return " ".join(part for fact in facts for part in self._parts(fact))

    def spoken_of(self, names: Iterable[str]) -> str:
        """What the records say of themselves to which the other links of a sentence lead: these name them."""
        records = (name for name in names if name in self.records and name not in self.case.dossier.facts)
        return " ".join(map(self._text, records))

    def _parts(self, fact: Fact) -> Iterator[str]:
        yield self._text(fact.id)
        sources = (self.case.dossier.sources.get(name) for name in sorted({said.at.source for said in fact.says}))
        yield from (source.model_dump_json(include=_OF_A_SOURCE) for source in sources if source)
        yield from (_called(self.records[name]) for name in sorted(self._named(fact)))
        yield from (self.case.passage(said.at) for said in fact.says)

    def _named(self, fact: Fact) -> set[str]:
        """The ids that a fact names, those of the bodies for which these speak, and of what they are part of."""
        found = {name for name in _ID.findall(self._text(fact.id)) if name in self.records}
        records = [self.records[name] for name in found]
        ties = {tie.body for of in records for tie in (*getattr(of, "speaks_for", ()), *getattr(of, "relays", ()))}
        wholes = {of.part_of for of in records if isinstance(of, Located) and of.part_of}
        return found | ((ties | wholes) & self.records.keys())

    def _text(self, name: str) -> str:
        if name not in self._texts:
            self._texts[name] = self.records[name].model_dump_json(exclude_defaults=True)
        return self._texts[name]


def _called(record: Anything) -> str:
    """What a record is called, in every spelling."""
    return " ".join([getattr(record, "name", ""), *(form.form for form in getattr(record, "forms", ()))])
