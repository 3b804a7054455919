"""Rules about what passages say on a fact: that it is answered, by whom, and from which day on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.circles import MOST_STEPS, circles, endless, way_round
from generator.check.on_facts.alike import claimed
from generator.model import KINDS, Act, Dossier, Fact, Record, Testimony, Where
from generator.problem import Problem, counted
from generator.standing import Judgement, counted_from, days_of, spoken_later


def unknown_answer(case: Case) -> Iterator[Problem]:
    """A testimony on a question gives one of its answers; one on a statement gives none."""
    for leaf in case.dossier.leaves:
        if leaf.kept.sort == "answer":
            answers = getattr(leaf.record, "answers", {})
            word = _word_for_answer(leaf.record)
            if problem := case.missing(leaf.where, str(leaf.value), answers, "unknown-answer", word):
                yield problem
    for fact, where, testimony in case.testimonies:
        if fact.answers and not testimony.answer and testimony.act.answers:
            hint = "add answer: " + " | ".join(fact.answers)
            yield case.problem(where, "unknown-answer", "says nothing to the question", hint)


def answer_never_given(case: Case) -> Iterator[Problem]:
    """Every answer a question offers is given by some passage."""
    for fact in case.dossier.facts.values():
        given = {testimony.answer for testimony in fact.says}
        for answer in fact.answers:
            if answer not in given:
                what = f"no passage gives the answer '{answer}'"
                hint = "add the testimony that gives it, or drop the answer"
                yield case.problem((fact.id, "answers", answer), "answer-never-given", what, hint)


def unbacked_statement(case: Case) -> Iterator[Problem]:
    """A statement that no passage bears on has an empty ``says:``, so that nobody merely forgot to cite."""
    for fact in case.dossier.facts.values():
        if fact.statement and "says" not in fact.model_fields_set:
            what = "nothing backs this statement"
            hint = "add says: with what the passages say, or says: [] if no source answers"
            yield case.problem((fact.id, "statement"), "unbacked-statement", what, hint)


def fact_on_no_page(case: Case) -> Iterator[Problem]:
    """Every fact shows on the page of something it is about; a term, and a section of a section, have none."""
    dossier = case.dossier
    sections = {topic.id for topic in dossier.topics.values() if topic.under}
    shown = {name for kind in KINDS if not kind.shown_on for name in dossier.of(kind)} | dossier.broken
    shown -= {topic.id for topic in dossier.topics.values() if topic.under in sections}
    for fact in dossier.facts.values():
        if not shown.intersection(fact.about):
            what = f"no page but its own shows '{fact.id}'"
            hint = "add to about: a person, body, place or topic with a page"
            yield case.problem((fact.id, "about"), "fact-on-no-page", what, hint)


def denied_without_allegation(case: Case) -> Iterator[Problem]:
    """Only what somebody alleged can be denied; what nobody alleged is written as the negative statement."""
    for judgement in case.judged.judgements.values():
        for answer in judgement.answers:
            others = judgement.backing.testimonies if answer.id else ()
            alleged = (*answer.backing.testimonies, *others, *judgement.withdrawn)
            if answer.denials.testimonies and not any(judgement.fact.says[n].act.asserts for n in alleged):
                where = (judgement.fact.id, "says", answer.denials.testimonies[0])
                hint = "add the allegation, or write the statement in the negative with act: says"
                yield case.problem(where, "denied-without-allegation", "denied, but nobody alleges it", hint)


def act_without_voice(case: Case) -> Iterator[Problem]:
    """Whoever declines, finds something or takes it back is named in ``by``, or is the voice of the source."""
    for _, where, testimony in case.testimonies:
        if testimony.act.needs_voice and not case.dossier.chain_of(testimony):
            what, hint = f"'{testimony.act}' without a voice", f"add by: {_whoever(testimony.act)}"
            yield case.problem(where, "act-without-voice", what, hint)


def doubtful_voice_missing(case: Case) -> Iterator[Problem]:
    """Doubt about who is cited names who it might be."""
    for _, where, testimony in case.testimonies:
        if testimony.voice_in_doubt and not testimony.by:
            hint = "add by: [the voice the text seems to cite], or drop doubt:"
            yield case.problem((*where, "doubt"), "doubtful-voice-missing", "doubt about nobody", hint)


def knowing_without_voice(case: Case) -> Iterator[Problem]:
    """How somebody knows is said of a voice that is named."""
    for where, testimony in _knowing(case):
        if not (_says_nothing(testimony) or case.dossier.chain_of(testimony)):
            hint = "add by: [whoever knows it so], or drop knew:"
            yield case.problem(where, "knowing-without-voice", "nobody knows it so", hint)


def knowing_of_nothing(case: Case) -> Iterator[Problem]:
    """How somebody knows is said of what they say: of no silence, and of no title, which is shown without its voice."""
    for where, testimony in _knowing(case):
        if testimony.headline:
            hint = "drop knew:, and type it where the text below says so"
            yield case.problem(where, "knowing-of-nothing", "a title does not say how anybody knows it", hint)
        elif not testimony.act.answers:
            what = f"'{testimony.act}' says nothing that anybody could know"
            yield case.problem(where, "knowing-of-nothing", what, "drop knew:; or drop act:, if the voice says it")


def said_without_voice(case: Case) -> Iterator[Problem]:
    """The day of speaking is that of a voice that is named; when something happened is ``when:``."""
    for _, where, testimony in case.testimonies:
        if testimony.said and not case.dossier.chain_of(testimony):
            hint = "add by: [whoever spoke that day]; or type when:, if it is the day on which it happened"
            yield case.problem((*where, "said"), "said-without-voice", "nobody spoke that day", hint)


def said_after_publication(case: Case) -> Iterator[Problem]:
    """Nobody speaks later than the source came out that tells of it."""
    days = days_of(case.dossier)
    for _, where, testimony in case.testimonies:
        source = case.dossier.sources.get(testimony.at.source)
        if testimony.said and source and spoken_later(testimony, source, days):
            what = f"said later than '{source.id}' came out ({source.came_out.when.text})"
            hint = f"mend said:, or published: in seeds/{source.id}.yml"
            yield case.problem((*where, "said"), "said-after-publication", what, hint)


def voice_behind_two_answers(case: Case) -> Iterator[Problem]:
    """A voice that is cited for two answers is a slip of the pen, or a difference a disagreement's note explains."""
    for judgement in case.judged.judgements.values():
        for two in judgement.two_faced if not judgement.fact.disagreement else ():
            if judgement.fact.unit and two.at_ease:
                continue  # these amounts go together by themselves
            what = f"'{two.voice}' stands behind {counted(len(two.answers), 'answer')}: {', '.join(two.answers)}"
            hint = "mend answer: or by:, or say in disagreement: {kind: …, note: …} how that can be"
            first = _testimony_of(case.dossier, judgement, two.voice, two.answers[-1])
            yield case.problem((judgement.fact.id, "says", first), "voice-behind-two-answers", what, hint)


def stronger_headline(case: Case) -> Iterator[Problem]:
    """A headline that says more than its own text is explained in a note on it or on the disagreement."""
    for judgement in case.judged.judgements.values():
        for number in judgement.stronger_headlines if not judgement.fact.disagreement else ():
            testimony = judgement.fact.says[number]
            if not testimony.note:
                what = f"the headline {testimony.at.place} says more than its text does"
                hint = "add note: how they differ; or hedge it as it hedges, or add what the text itself says"
                yield case.problem((judgement.fact.id, "says", number), "stronger-headline", what, hint)


def repeated_testimony(case: Case) -> Iterator[Problem]:
    """One passage says one thing on one fact once."""
    seen = set()
    for fact, where, testimony in case.testimonies:
        claim = (fact.id, *claimed(case.dossier, testimony))
        if claim in seen:
            yield case.problem(where, "repeated-testimony", f"{testimony.at.place} says this twice", "drop one")
        seen.add(claim)


def missing_gist(case: Case) -> Iterator[Problem]:
    """Every testimony retells its passage in our words, so that a source can be read passage by passage."""
    for _, where, testimony in case.testimonies:
        if not testimony.gist:
            what = f"{testimony.at.place} has no gist"
            yield case.problem(where, "missing-gist", what, "add gist: one sentence of your own")


def clock_without_hour(case: Case) -> Iterator[Problem]:
    """A testimony that names a clock gives a time of day."""
    for _, where, testimony in case.testimonies:
        if testimony.clock and not (testimony.when and testimony.when.has_hours):
            what = f"no hour is read on '{testimony.clock}'"
            hint = "type the hour in when:, as 2011-03-04 23:40; or drop clock:"
            yield case.problem((*where, "clock"), "clock-without-hour", what, hint)


def date_cycle(case: Case) -> Iterator[Problem]:
    """A date that is counted from another fact leads, in at most a hundred steps, to a fact with a date of its own."""
    leads, hint = counted_from(case.dossier), "give one of these facts a date of its own"
    round_about = list(circles(leads))
    for circle in round_about:
        yield case.problem((circle[0],), "date-cycle", f"dates go round in a circle: {way_round(circle)}", hint)
    for first in endless(leads)[:1] if not round_about else ():
        what = f"the date of '{first}' is told from a date told from another, and so on more than {MOST_STEPS} times"
        yield case.problem((first,), "date-cycle", what, hint)


def undated_fact(case: Case) -> Iterator[Problem]:
    """A fact from which a date is counted has a date."""
    for _, where, testimony in case.testimonies:
        base = case.judged.judgements.get(testimony.when.refers_to or "") if testimony.when else None
        # One whose own date is told from a fact lacks it for that reason, which is told there.
        if base and not base.dating.span and not any(_refers_on(said) for said in base.fact.says):
            what = f"'{base.fact.id}' has no date to count from"
            hint = f"add when: to what a passage says on '{base.fact.id}', or type a date of its own here"
            yield case.problem((*where, "when"), "undated-fact", what, hint)


def counted_without_basis(case: Case) -> Iterator[Problem]:
    """A date that is counted from the day on which a source came out says how it is inferred."""
    hint = "add basis: which words of the passage are counted from the day on which the source came out"
    for _, where, testimony in case.testimonies:
        for key, date in (("when", testimony.when), ("said", testimony.said)):
            if date and date.of_a_source and not testimony.basis:
                what = f"nothing says how '{date.text}' follows from the passage"
                yield case.problem((*where, key), "counted-without-basis", what, hint)


def _whoever(act: Act) -> str:
    """Whom to name for an act that needs a voice, and what to type if it is another act."""
    if act.finds:
        return "[the inquiry, court or study]; or voice: to its report, if that speaks for itself"
    if act.withdraws:
        return "[whoever takes back what they said]; what somebody else rejects is act: denies"
    return "[whoever was silent]; what the text itself leaves open is act: left-open"


def _knowing(case: Case) -> Iterator[tuple[Where, Testimony]]:
    """Every testimony of which it is said how its voice knows, with the place of that."""
    yield from (((*where, "knew"), said) for _, where, said in case.testimonies if said.knew)


def _says_nothing(testimony: Testimony) -> bool:
    return testimony.headline or not testimony.act.answers


def _word_for_answer(record: Record) -> str:
    if isinstance(record, Fact) and record.unit:
        return "answer (amounts answer this question)"
    return "answer" if getattr(record, "answers", {}) else "answer (this fact is a statement)"


def _testimony_of(dossier: Dossier, judgement: Judgement, voice: str, answer: str) -> int:
    """The first testimony in which a voice gives an answer."""
    [given] = (known for known in judgement.given if known.id == answer)
    return next(n for n in given.backing.testimonies if voice in dossier.chain_of(judgement.fact.says[n]))


def _refers_on(testimony: Testimony) -> bool:
    when = testimony.when
    return bool(when and when.refers_to and not when.of_a_source)
