"""Who carries a claim: its articles, and the chains of voices behind them, merged into independent origins."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.model import Dossier, Fact, Sure, Testimony, Uncounted, Voice, standings


@dataclass(frozen=True, slots=True)
class Origin:
    """Voices that count as one origin, however many articles pass them on."""

    voices: tuple[str, ...]
    """The last voice of each chain merged here."""
    testimonies: tuple[int, ...]
    """Which of the fact's testimonies rest on it."""
    articles: tuple[str, ...]
    """Which articles clearly lead to it; where none does, all in which it may be cited."""
    uncounted: Uncounted | None = None
    """Why it is no independent origin."""
    passed_on: bool = False
    """Whether one of its voices passes on another, or speaks for it; else they share somebody, and so are one."""

    @property
    def countable(self) -> bool:
        return self.uncounted is None

    def is_behind(self, backing: Backing) -> bool:
        """Whether any of its voices is counted there."""
        return any(origin.countable and {*origin.voices} & {*self.voices} for origin in backing.origins)


@dataclass(frozen=True, slots=True)
class Prints:
    """Several sources that print one dispatch, and count as one article."""

    dispatch: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Backing:
    """What carries one claim: the testimonies, the articles that they are from, and the origins behind them."""

    testimonies: tuple[int, ...]
    articles: tuple[str, ...]
    """The ids by which they are counted: those of sources, or of a dispatch that several of them print."""
    origins: tuple[Origin, ...]
    """Every cited origin, the uncountable ones included."""
    own_words: tuple[str, ...]
    """Articles that say it without citing anybody; they never add an origin."""
    own_words_too: tuple[str, ...] = ()
    """Articles that cite somebody for it, and say it in their own words as well."""
    voiced: tuple[str, ...] = ()
    """Reports, letters and the like that say it with their own voice, which is then an origin, and cite nobody."""
    voiced_too: tuple[str, ...] = ()
    """Those that cite somebody for it, and say it with their own voice as well."""
    in_passing: tuple[str, ...] = ()
    """Articles that do no more than take it for granted; whoever they cite is cited for something else."""
    outright: bool = True
    """Whether some passage says it without a hedge."""
    hedge: Sure | None = None
    """How all passages hedge, if all do so in one way."""
    cited_in_passing: tuple[Origin, ...] = ()
    """Who is cited, if for something else, where it is taken for granted."""
    all_cite_in_passing: bool = False
    """Whether all who only take it for granted cite somebody there."""
    titles: tuple[str, ...] = field(default=(), compare=False)
    """Articles whose title says it outright, which carries nothing."""
    sources: tuple[str, ...] = field(default=(), compare=False)
    """The sources whose passages these are, each print of a dispatch included."""
    prints: tuple[Prints, ...] = field(default=(), compare=False)
    """Those of them that print one dispatch."""
    of_the_texts: bool = False
    """It is about the articles themselves, and so to be seen in them: nobody is cited for it."""

    @property
    def count(self) -> int:
        """How many independent origins there are."""
        return sum(origin.countable for origin in self.origins)

    @property
    def vague(self) -> tuple[str, ...]:
        """Who is clearly cited and too vague to count."""
        return _distinct(
            voice for origin in self.origins if origin.uncounted == standings.VAGUE for voice in origin.voices
        )

    @property
    def clear(self) -> bool:
        """Whether anybody is clearly cited, be it somebody too vague to count."""
        return any(origin.uncounted != standings.IN_DOUBT for origin in self.origins)


NOBODY = Backing((), (), (), (), outright=False)
"""What carries a claim that nobody makes: most denials."""


Kin = Mapping[str, str]
"""By the id of a voice: one that stands for all with which it counts as one."""


def kin_of(dossier: Dossier, chains: Iterable[Sequence[str]]) -> Kin:
    """Chains that share any voice, or whose voices speak for or relay the same body, count as one."""
    groups: list[set[str]] = []
    for chain in chains:
        keys = bodies(dossier, chain)
        for group in [known for known in groups if known & keys]:
            groups.remove(group)
            keys |= group
        groups.append(keys)
    return {voice: min(group) for group in groups for voice in group}


@dataclass(frozen=True, slots=True)
class Kinship:
    """Which voices of a fact count as one, whichever answer, date or amount they are cited for."""

    cited: Kin
    in_passing: Kin
    """The same with those who are cited, if for something else, where it is only taken for granted."""
    chains: tuple[tuple[str, ...], ...] = ()
    """All chains of the fact."""

    def passed_on(self, dossier: Dossier, voices: Sequence[str]) -> bool:
        """Whether one of some voices passes on another, or speaks for it."""
        chains = ({*chain} for chain in self.chains)
        tied = (bodies(dossier, [voice]) for voice in voices)
        return any(len(known & {*voices}) > 1 for known in (*chains, *tied))


def backing(
    dossier: Dossier, fact: Fact, chosen: Iterable[int], kinship: Kinship, left_out: Container[int] = ()
) -> Backing:
    """The backing of the chosen testimonies of a fact; of its titles, none counts that is left out."""
    numbers = tuple(chosen)
    if not numbers and not fact.of_the_texts:
        return NOBODY
    replying = numbers or range(len(fact.says))  # where no passage shows what is about the texts, any title that does
    answers = {fact.says[n].reply for n in replying}
    denying = any(fact.says[n].act.denies for n in numbers)
    titles = [n for n in titles_of(fact, answers, denying=denying) if n not in left_out]
    article = _articles(dossier, fact, numbers)
    bare = Backing(
        testimonies=numbers,
        articles=_distinct(article.values()),
        origins=(),
        own_words=(),
        titles=_distinct(_articles(dossier, fact, titles).values()),
        sources=_distinct(fact.says[n].at.source for n in numbers),
        prints=tuple(prints_of(dossier, [fact.says[n] for n in numbers])),
        of_the_texts=fact.of_the_texts,
    )
    if fact.of_the_texts:
        return replace(bare, own_words=bare.articles)
    return _traced(dossier, fact, article, kinship, bare)


def _traced(dossier: Dossier, fact: Fact, article: Mapping[int, str], kinship: Kinship, bare: Backing) -> Backing:
    """The backing with whom its articles have it from; ``article`` is by which id each testimony counts."""
    numbers = bare.testimonies
    said = [n for n in numbers if not fact.says[n].sure.in_passing]
    chains = {n: dossier.chain_of(fact.says[n]) for n in numbers}
    cited = [n for n in said if chains[n]]
    own = {article[n] for n in said if not chains[n]}
    citing = {article[n] for n in cited}
    saying = own | citing
    speaking = {article[n] for n in numbers if dossier.speaks_itself(fact.says[n])}
    retelling = {article[n] for n in numbers if chains[n] and not dossier.speaks_itself(fact.says[n])}
    passing = [n for n in numbers if article[n] not in saying]
    assuming = [n for n in numbers if fact.says[n].sure.in_passing and chains[n]]
    return replace(
        bare,
        origins=tuple(
            replace(origin, passed_on=kinship.passed_on(dossier, origin.voices))
            for origin in _merged(dossier, {n: fact.says[n] for n in cited}, article, kinship.cited)
        ),
        own_words=tuple(known for known in bare.articles if known in own - citing),
        own_words_too=tuple(known for known in bare.articles if known in own & citing),
        voiced=tuple(known for known in bare.articles if known in speaking - retelling),
        voiced_too=tuple(known for known in bare.articles if known in speaking & retelling),
        in_passing=_distinct(article[n] for n in passing),
        cited_in_passing=_merged(dossier, {n: fact.says[n] for n in assuming}, article, kinship.in_passing),
        all_cite_in_passing=all(chains[n] for n in passing),
        outright=any(fact.says[n].sure.outright for n in numbers),
        hedge=_hedge({fact.says[n].sure for n in numbers}),
    )


def _hedge(ways: Collection[Sure]) -> Sure | None:
    return next(iter(ways)) if len(ways) == 1 and all(sure.hedges for sure in ways) else None


def _articles(dossier: Dossier, fact: Fact, numbers: Iterable[int]) -> dict[int, str]:
    """By which id each of these testimonies counts among articles."""
    here = tuple(numbers)
    return dict(zip(here, dossier.articles_of([fact.says[n] for n in here]), strict=True))


def prints_of(dossier: Dossier, says: Iterable[Testimony]) -> Iterator[Prints]:
    """Which sources of some testimonies print one dispatch, for each that several of them print."""
    found: dict[str, dict[str, None]] = {}
    for said in says:
        if dispatch := dossier.dispatch_of(said):
            found.setdefault(dispatch.id, {})[said.at.source] = None
    yield from (Prints(name, tuple(sources)) for name, sources in found.items() if len(sources) > 1)


def titles_of(fact: Fact, answers: Collection[str], *, denying: bool = False) -> Iterator[int]:
    """The headlines that say one of these outright, or deny it; of what is about the texts, in whatever way.

    Of a statement the one answer is the empty text.
    """
    for number, said in enumerate(fact.says):
        act = said.act.denies if denying else said.act.asserts
        if said.headline and act and said.reply in answers and (said.sure.outright or fact.of_the_texts):
            yield number


def _merged(
    dossier: Dossier, cited: Mapping[int, Testimony], article: Mapping[int, str], kin: Kin
) -> tuple[Origin, ...]:
    """The origins at the end of some chains; ``article`` is by which id each of them counts among articles."""
    groups: dict[str, list[int]] = {}
    for number, testimony in sorted(cited.items()):
        groups.setdefault(kin[dossier.chain_of(testimony)[0]], []).append(number)
    return tuple(origin for numbers in groups.values() for origin in _origins(dossier, cited, article, numbers))


def _origins(
    dossier: Dossier, cited: Mapping[int, Testimony], article: Mapping[int, str], numbers: Sequence[int]
) -> Iterator[Origin]:
    """What one group of chains comes to: an origin, and apart from it whoever is only perhaps cited as well."""
    firm = [n for n in numbers if not cited[n].voice_in_doubt]
    last = {n: dossier.chain_of(cited[n])[-1] for n in numbers}
    named = {last[n] for n in firm or numbers}
    yield _origin(dossier, cited, article, [n for n in numbers if last[n] in named])
    if perhaps := [n for n in numbers if last[n] not in named]:
        yield _origin(dossier, cited, article, perhaps)


def _origin(
    dossier: Dossier, cited: Mapping[int, Testimony], article: Mapping[int, str], numbers: Sequence[int]
) -> Origin:
    firm = [n for n in numbers if not cited[n].voice_in_doubt]
    clear = [n for n in firm if not all(is_vague(dossier, voice) for voice in dossier.chain_of(cited[n]))]
    return Origin(
        voices=_distinct(dossier.chain_of(cited[n])[-1] for n in numbers),
        testimonies=tuple(numbers),
        articles=_distinct(article[n] for n in clear or firm or numbers),
        uncounted=None if clear else standings.VAGUE if firm else standings.IN_DOUBT,
    )


def bodies(dossier: Dossier, voices: Sequence[str]) -> set[str]:
    """The voices themselves and every body they speak for or relay, at however many removes."""
    found: set[str] = set()
    waiting = list(voices)
    while waiting:
        voice = waiting.pop()
        entity = dossier.speakers.get(voice)
        if entity and voice not in found:
            waiting += [tie.body for tie in (*entity.speaks_for, *entity.relays)]
        found.add(voice)
    return found


def is_unnamed(dossier: Dossier, voice: str) -> bool:
    """Whether it is somebody without a name, of whom no two passages need mean the same person."""
    return isinstance(dossier.entities.get(voice), Voice)


def is_vague(dossier: Dossier, voice: str) -> bool:
    entity = dossier.speakers.get(voice)
    return isinstance(entity, Voice) and entity.vague


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
