"""Who carries something, in words: how many articles, whom they trace back to, and what speaks against it.

A count and whoever it counts are one message; nothing here puts a sentence together.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator import words
from generator.model import UNCOUNTED, Dossier, standings
from generator.standing.answers import AnswerView
from generator.standing.dating import DateReading
from generator.standing.judgement import Judgement
from generator.standing.measuring import AmountReading
from generator.standing.origins import Backing, Origin
from generator.words import Sources
from generator.words.calendar import date_in_words
from generator.words.quantities import amount_in_words

Deed = Literal["saying", "answering", "giving", "dating", "alleging", "denying"]
"""What articles do: say it, answer in several ways, give an answer, give a date, tell of a claim, say it is not so."""
_ASSERTING = ("saying", "giving", "dating")
"""What has other words where a passage hedges or takes it for granted."""
How = Literal["plain", "alone", "same"]
"""How the articles are introduced: if there is but one, as alone with it; as those of the sentence before."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the articles that carry something, which have it from the same quarter."""

    behind: str
    """Which: the variant of the message."""
    articles: frozenset[str]
    origins: tuple[Origin, ...] = ()
    own_words_too: frozenset[str] = frozenset()
    """Those of them that say it in their own words as well."""


def carried(dossier: Dossier, behind: Backing, deed: Deed = "saying", how: How = "plain") -> str:
    """How many articles do it, and whom they trace back to."""
    return words.one_after_another([_carried(dossier, behind, deed, how), *_prints(dossier, behind)])


def _prints(dossier: Dossier, behind: Backing) -> Iterator[str]:
    """That several prints of a dispatch count as one article, for each dispatch of which that is so."""
    for one in behind.prints:
        sources, name = Sources.of(dossier, one.sources[:1]), dossier.dispatches[one.dispatch].name
        yield words.say("prints-count-as-one", prints=len(one.sources), dispatch=name, sources=sources)


def _carried(dossier: Dossier, behind: Backing, deed: Deed, how: How) -> str:
    articles, parts = Sources.of(dossier, behind.articles), list(_parts(behind))
    if behind.of_the_texts:
        return words.say("seen-in", deed=deed, articles=articles, headlines=len({*behind.titles} - {*behind.articles}))
    if len(behind.in_passing) == len(articles):
        return _in_passing(dossier, behind)
    known: dict[str, words.Argument] = {
        "articles": articles,
        "deed": _exactly(deed, behind),
        "does": words.say(behind.hedge, "does", count=len(articles)) if behind.hedge and deed in _ASSERTING else "",
        "how": "plain" if how == "alone" and len(articles) > 1 else how,
        "voiced": voiced(behind, behind.articles),
    }
    if len(parts) > 1:
        clauses = [clause for part in parts for clause in _clauses(dossier, behind, part, deed)]
        main = words.say("carried-in-parts", None, parts=words.in_turn(clauses), **known)
    else:
        [only] = parts
        names = origin_names(dossier, only.origins)
        shared, origins = _shared(only), len(only.origins)
        main = words.say("carried", None, behind=only.behind, origins=origins, who=names, shared=shared, **known)
    assumed = _where_assumed(dossier, behind) if deed != "answering" else ()  # each answer says it of itself
    return words.one_after_another(
        [main, *_as_well(dossier, behind, parts, deed), *assumed, *_as_one(dossier, behind.origins)]
    )


def _as_one(dossier: Dossier, origins: Iterable[Origin]) -> Iterator[str]:
    """Which voices count as one, and why, for each origin that is several voices."""
    for origin in origins:
        if len(origin.voices) > 1:
            yield _one_voice(dossier, origin)


def _one_voice(dossier: Dossier, origin: Origin, *, in_all: bool = False) -> str:
    return words.say(
        "counted-as-one",
        who=words.listed(name(dossier, voice) for voice in origin.voices),
        count=len(origin.voices),
        why="passed-on" if origin.passed_on else "shared",
        among="all" if in_all else "some",
    )


def denied(dossier: Dossier, answer: AnswerView) -> str:
    """Who denies an answer, in a sentence behind the one that says who gives it."""
    same = {*answer.denials.articles} == {*answer.backing.articles}
    return carried(dossier, answer.denials, "denying", "same" if same else "plain")


def _exactly(deed: Deed, behind: Backing) -> str:
    """What the articles do, with a word of its own where some of them do not quite say it."""
    if deed not in _ASSERTING or (behind.outright and not behind.in_passing):
        return deed
    return "hedging" if behind.hedge else "assuming" if behind.outright else "speaking"


def _in_passing(dossier: Dossier, behind: Backing) -> str:
    cited = behind.cited_in_passing if behind.all_cite_in_passing else ()
    articles = Sources.of(dossier, behind.articles)
    perhaps = all(origin.uncounted == standings.IN_DOUBT for origin in cited)
    who = origin_names(dossier, cited) if perhaps else names_as_cited(dossier, cited)
    own = voiced(behind, behind.articles) == "yes"
    citing = "no" if not cited else "voiced" if own else "perhaps" if perhaps else "yes"
    titles = len(behind.titles)
    return words.say("carried-in-passing", articles=articles, how="plain", citing=citing, who=who, headlines=titles)


def voiced(behind: Backing, articles: Collection[str]) -> Literal["yes", "some", "no"]:
    """Whether all of these articles speak with a voice of their own and cite nobody, or some of them do so at least."""
    if {*articles} <= {*behind.voiced}:
        return "yes"
    return "some" if {*articles} & {*behind.voiced, *behind.voiced_too} else "no"


def _parts(behind: Backing) -> Iterator[Part]:
    """The articles by whom they have it from, each article once: whoever cites somebody who counts comes first."""
    left, too = {*behind.articles}, frozenset(behind.own_words_too)
    counted = tuple(origin for origin in behind.origins if origin.countable)
    by_kind = {"one" if len(counted) == 1 else "several": counted}
    by_kind |= {kind.slug: tuple(o for o in behind.origins if o.uncounted == kind) for kind in UNCOUNTED}
    for kind, origins in by_kind.items():
        known = tuple(origin for origin in origins if left & {*origin.articles})
        if here := frozenset(left & {article for origin in known for article in origin.articles}):
            yield Part(kind, here, origins if kind in ("one", "several") else known, here & too)
            left -= here
    own, passing = {*behind.own_words}, {*behind.in_passing}
    others = {"unclear": left - own - passing, "nobody": own, "in-passing": passing}
    yield from (Part(kind, frozenset(here), (), too & here) for kind, here in others.items() if here)


def _clauses(dossier: Dossier, behind: Backing, part: Part, deed: Deed) -> Iterator[str]:
    """What a part of the articles does, as one clause of several; and that some of it does so in its own words too."""
    yield words.say(
        "part",
        some=len(part.articles),
        articles=Sources.of(dossier, part.articles),
        behind=part.behind,
        origins=len(part.origins),
        who=origin_names(dossier, part.origins),
        deed=deed,
        voiced=voiced(behind, part.articles),
        shared=_shared(part),
    )
    if part.own_words_too:
        yield words.say("part-too", some=len(part.articles), too=_own_too(part), deed=deed)


def _shared(part: Part) -> Literal["yes", "no"]:
    """Whether there are fewer voices than articles that have it from them."""
    return "yes" if len(part.articles) > len(part.origins) else "no"


def _own_too(part: Part) -> words.Argument:
    """How many of a part say it in their own words as well, or that all do."""
    return "all" if part.own_words_too == part.articles else len(part.own_words_too)


def _as_well(dossier: Dossier, behind: Backing, parts: Sequence[Part], deed: Deed) -> Iterator[str]:
    """What articles that cite somebody who counts do beside that: they cite who does not, or speak for themselves."""
    named = {origin for part in parts for origin in part.origins}
    if len(parts) == 1 and parts[0].own_words_too:
        articles = Sources.of(dossier, behind.articles)
        yield words.say("own-words-too", some=len(articles), articles=articles, too=_own_too(parts[0]), deed=deed)
    for kind in UNCOUNTED:
        if others := [origin for origin in behind.origins if origin.uncounted == kind and origin not in named]:
            articles, who = Sources.of(dossier, behind.articles), origin_names(dossier, others)
            too = share(articles, others)
            yield words.say(kind, "reason", who=who, some=len(articles), articles=articles, too=too)


def share(articles: Sources, origins: Iterable[Origin]) -> words.Argument:
    """How many of some articles cite any of these origins, or that all do."""
    some = len({article for origin in origins for article in origin.articles})
    return "all" if some == len(articles) else some


def _where_assumed(dossier: Dossier, behind: Backing) -> Iterator[str]:
    """Who is cited where it is only taken for granted, if not where it is said."""
    known_voices = {voice for origin in behind.origins for voice in origin.voices}
    if assumed := [origin for origin in behind.cited_in_passing if not known_voices.issuperset(origin.voices)]:
        perhaps = all(origin.uncounted == standings.IN_DOUBT for origin in assumed)
        who = origin_names(dossier, assumed) if perhaps else names_as_cited(dossier, assumed)
        yield words.say("cited-where-assumed", who=who, perhaps="yes" if perhaps else "no")


def amount_less_exact(reading: AmountReading) -> Iterator[str]:
    """How many more say less: only that it is over so many."""
    for coarse, some in reading.less_exact():
        yield words.say("says-only-amount", some=some, amount=amount_in_words(coarse.amount))


def date_carried(dossier: Dossier, reading: DateReading, how: How = "plain") -> str:
    """Who gives a date, and how many more less exactly."""
    sentences = [carried(dossier, reading.exact, "dating", how)]
    for coarse, some in reading.less_exact():
        sentences.append(words.say("says-only-date", some=some, date=date_in_words(coarse.span)))
    return words.one_after_another(sentences)


def side(dossier: Dossier, behind: Backing) -> str:
    """One side of a dispute, as short as a table has room for: "2 articles, 1 voice: the board"."""
    counted = [origin for origin in behind.origins if origin.countable]
    clear = [origin for origin in behind.origins if origin.uncounted != standings.IN_DOUBT]
    named = counted or clear or behind.origins
    articles = Sources.of(dossier, behind.articles)
    return words.say(
        "side",
        articles=articles,
        some=share(articles, named),
        voiced=voiced(behind, {article for origin in named for article in origin.articles}),
        behind="counted" if counted else "vague" if clear else "in-doubt" if behind.origins else _uncited(behind),
        origins=len(counted),
        who=origin_names(dossier, named),
    )


def _uncited(behind: Backing) -> str:
    """How it is said that nobody is cited: not at all of what is about the articles themselves."""
    if behind.of_the_texts:
        return "texts"
    return "in-passing" if {*behind.in_passing} == {*behind.articles} else "nobody"


def one_in_all(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who counts as one voice in all, where no answer has them side by side: the count above would seem too small."""
    together = [{*origin.voices} for answer in judgement.given for origin in answer.backing.origins]
    for origin in judgement.backing.origins:
        if origin.countable and not any(known.issuperset(origin.voices) for known in together):
            yield _one_voice(dossier, origin, in_all=True)


def origin_names(dossier: Dossier, origins: Collection[Origin]) -> str:
    """Who some origins are, in a row."""
    return _names(dossier, origins, origin_name)


def _names(dossier: Dossier, origins: Collection[Origin], called: Callable[[Dossier, Origin], str]) -> str:
    """Several origins in a row; those that are several voices themselves come last, marked as counted as one."""
    alone = [called(dossier, origin) for origin in origins if len(origin.voices) == 1]
    merged = [called(dossier, origin) for origin in origins if len(origin.voices) > 1]
    if not merged or len(alone) + len(merged) < 2:
        return words.listed([*alone, *merged])
    *before, last = alone + [str(words.say("one-of-several-voices", who=who)) for who in merged]
    return words.say("listed-both", before=words.row(before, "more" if len(merged) == 1 else "apart"), next=last)


def names_as_cited(dossier: Dossier, origins: Iterable[Origin]) -> str:
    """The same where some of them are only perhaps cited, each of which is named as that."""
    by_doubt = sorted(origins, key=lambda origin: origin.uncounted == standings.IN_DOUBT)
    return _names(dossier, by_doubt, _as_cited)


def _as_cited(dossier: Dossier, origin: Origin) -> str:
    who = origin_name(dossier, origin)
    return words.say("perhaps", who=who) if origin.uncounted == standings.IN_DOUBT else who


def origin_name(dossier: Dossier, origin: Origin) -> str:
    """The name of an origin: its last voices, which do not count as independent of each other, as one or another."""
    return words.listed((name(dossier, voice) for voice in origin.voices), choice=True)


def name(dossier: Dossier, voice: str) -> str:
    """A voice as it is called within a sentence."""
    entity = dossier.speakers.get(voice)
    return words.in_sentence(entity) if entity else voice
