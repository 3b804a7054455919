"""A fact as it is exported: everything its page shows of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import url_of
from generator.amounts import Amount
from generator.dates import Date, Span
from generator.dates.days import IN_A_DAY
from generator.files.exports import promised
from generator.files.exports.with_standing import with_standing
from generator.judged import FactView, Judged, PassageView, in_words
from generator.model import Fact
from generator.standing import AmountReading, AnswerView, Backing, DateReading, Judgement, LeftOut, Pair
from generator.words.calendar import date_in_words
from generator.words.quantities import amount_in_words


def fact(view: FactView) -> promised.ExportedFact:
    """A fact with how it stands, why, and what every passage says on it."""
    known, judgement = view.fact, view.judgement
    return promised.ExportedFact(
        id=known.id,
        url=url_of(view.judged.addresses.of(view)),
        fingerprint=view.judged.past.wordings[known.id].digits,
        about=list(known.about),
        **_asked(known),  # type: ignore[arg-type]  # either the one key or the two
        unit=known.unit,
        said_by=known.said_by,
        of_the_texts=known.of_the_texts,
        background=judgement.background,
        of_the_case=known.id in view.judged.case,
        state=known.state,
        role=promised.ExportedRole(**known.role.model_dump()) if known.role else None,
        relation=promised.ExportedRelation(**known.relation.model_dump()) if known.relation else None,
        settles=list(known.settles),
        note=known.note,
        note_with_standing=with_standing(view.judged, known.note),
        **_standing(view),  # type: ignore[arg-type]  # what is computed
        dates=[_reading(view, reading) for reading in judgement.dating.readings],
        given=[_answer(view, answer) for answer in judgement.answers if answer.given or answer.denials.testimonies],
        amounts=[_measure(reading) for reading in judgement.amounts],
        pairs=[_pair(pair.pair, pair.are.name, known.reason_of(pair)) for pair in known.declared],
        disputes=[*(_rivals(view.judged, pair) for pair in judgement.disputes), *_disputed_dates(view)],
        tensions=[_rivals(view.judged, pair) for pair in judgement.tensions],
        hanging=[_left_out(left, judgement) for left in view.judged.hanging[known.id] if left.falls],
        disagreement=_disagreement(view),
        ruling=_ruling(view),
        testimonies=[_testimony(view, passage) for passage in view.passages],
    )


def _asked(known: Fact) -> dict[str, object]:
    if known.unit:
        return {"question": known.question}
    if known.question:
        return {"question": known.question, "answers": dict(known.answers)}
    return {"statement": known.statement}


def _standing(view: FactView) -> dict[str, object]:
    """How a fact stands, and what is counted for that."""
    judgement = view.judgement
    return {
        "standing": judgement.standing.name,
        "label": in_words.label(judgement),
        "date_disputed": judgement.dating.disputed,
        "reason": judgement.reason,
        "reasons": list(judgement.reasons),
        "articles": len(judgement.backing.articles),
        "origins": judgement.backing.count,
        "denials": len(judgement.denials.articles),
        "silences": len(judgement.silent),
        "when": _date_of(view),
        "two_faced": [
            promised.ExportedTwoFaced(voice=two.voice, answers=list(two.answers), at_ease=two.at_ease)
            for two in judgement.two_faced
        ],
        "torn": list(judgement.torn),
        "stronger_headlines": list(judgement.stronger_headlines),
    }


def _left_out(left: LeftOut, judgement: Judgement) -> promised.ExportedLeftOut:
    return promised.ExportedLeftOut(
        without=left.name,
        testimonies=list(left.testimonies),
        tied=list(left.tied),
        standing=left.after.standing.name,
        alone=judgement.backing.clear and not left.after.clear,
        falls=[fall.name for fall in left.falls],
    )


def _testimony(view: FactView, passage: PassageView) -> promised.ExportedTestimony:
    said = passage.testimony
    return promised.ExportedTestimony(
        source=said.at.source,
        paragraph=said.at.passage,
        dispatch=passage.dispatch.id if passage.dispatch else None,
        anchor=said.at.anchor,
        original=passage.original or None,
        by=[voice.id for voice in passage.voices],
        doubt=said.doubt.name if said.doubt else None,
        knew=said.knew.name if said.knew else None,
        act=said.act.name,
        witnesses=list(said.witnesses),
        sure=said.sure.name,
        answer=said.answer,
        amount=_amount(said.amount) if said.amount else None,
        scope=said.scope,
        when=date(passage.when) if passage.when else None,
        clock=clock.id if (clock := passage.clock) else None,
        basis=said.basis,
        said=date(passage.spoken.span) if passage.spoken else None,
        said_by_card=passage.spoken is not None and passage.spoken.by_card,
        by_card=passage.from_card,
        gist=said.gist,
        quote=said.quote,
        headline=said.headline,
        withdrawn=_withdrawal(view, passage.number),
        note=said.note,
        note_with_standing=with_standing(view.judged, said.note),
        verified=passage.tier.name,
    )


def _withdrawal(view: FactView, number: int) -> promised.ExportedWithdrawal | None:
    by = view.judgement.withdrawn.get(number)
    if by is None:
        return None
    when = view.passages[by].spoken
    return promised.ExportedWithdrawal(
        by=by, on=date(when.span) if when else None, on_by_card=when is not None and when.by_card
    )


def _disagreement(view: FactView) -> promised.ExportedDisagreement | None:
    known = view.fact.disagreement
    if known is None:
        return None
    note_with_standing = with_standing(view.judged, known.note)
    return promised.ExportedDisagreement(kind=known.kind.name, note=known.note, note_with_standing=note_with_standing)


def _ruling(view: FactView) -> promised.ExportedRuling | None:
    known = view.fact.ruling
    if known is None:
        return None
    because_with_standing, on = with_standing(view.judged, known.because), date(known.on.resolve({}))
    return promised.ExportedRuling(
        because=known.because, because_with_standing=because_with_standing, by=known.by, on=on
    )


# --- who carries it, and what is set against each other ---------------------------------------------------------------


def _backing(behind: Backing) -> promised.ExportedBacking:
    return promised.ExportedBacking(
        testimonies=list(behind.testimonies),
        articles=list(behind.articles),
        sources=list(behind.sources),
        origins=[
            promised.ExportedOrigin(
                voices=list(origin.voices),
                articles=list(origin.articles),
                uncounted=origin.uncounted.name if origin.uncounted else None,
            )
            for origin in behind.origins
        ],
        own_words=list(behind.own_words),
        own_words_too=list(behind.own_words_too),
        in_passing=list(behind.in_passing),
        titles=list(behind.titles),
    )


def _answer(view: FactView, answer: AnswerView) -> promised.ExportedAnswer:
    silent = answer.silences if answer.id else view.judgement.silences
    rendition = view.rendition_of(answer.exact, answer.denials)
    return promised.ExportedAnswer(
        answer=answer.id or None,
        carried=_backing(answer.backing),
        denied=_backing(answer.denials),
        confirmed_by=list(answer.confirmed_by),
        exactly=_backing(answer.exact),
        silent=list(view.judged.dossier.articles_of([view.fact.says[number] for number in silent])),
        translated=rendition.by.name if rendition else None,
        givers=view.answer_carried(answer),
    )


def _measure(reading: AmountReading) -> promised.ExportedMeasure:
    return promised.ExportedMeasure(
        amount=_amount(reading.amount),
        scope=reading.scope or None,
        carried=_backing(reading.backing),
        exact=list(reading.exact.articles),
        coarser=[_amount(less.amount) for less in reading.coarser],
        either=reading.either,
    )


def _amount(known: Amount) -> promised.ExportedAmount:
    return promised.ExportedAmount(
        typed=known.text,
        least=None if known.least is None else f"{known.least:f}",
        most=None if known.most is None else f"{known.most:f}",
        least_included=known.least is not None and known.how != "over",
        most_included=known.most is not None and known.how != "under",
        words=amount_in_words(known),
    )


def _pair(pair: tuple[str, str], are: str, because: str | None) -> promised.ExportedPair:
    return promised.ExportedPair(pair=list(pair), are=are, because=because)


def _rivals(judged: Judged, pair: Pair[AnswerView]) -> promised.ExportedRivals:
    against = pair.other.denials if pair.denied else pair.other.exact
    return promised.ExportedRivals(
        of="denial" if pair.denied else "amounts" if pair.one.reading else "answers",
        one=_side(pair.one.id, pair.one.exact),
        other=_side(pair.other.id, against),
        because=pair.because,
        because_with_standing=with_standing(judged, pair.because),
    )


def _disputed_dates(view: FactView) -> Iterator[promised.ExportedRivals]:
    for pair in view.judgement.dating.pairs:
        one, other = (_side(reading.span.edtf, reading.exact) for reading in (pair.one, pair.other))
        because_with_standing = with_standing(view.judged, pair.because)
        yield promised.ExportedRivals(
            of="dates", one=one, other=other, because=pair.because, because_with_standing=because_with_standing
        )


def _side(reading: str, behind: Backing) -> promised.ExportedSide:
    return promised.ExportedSide(reading=reading, articles=len(behind.articles), origins=behind.count)


# --- dates ------------------------------------------------------------------------------------------------------------


def date(span: Span) -> promised.ExportedDate:
    return promised.ExportedDate(**_days(span))  # type: ignore[arg-type]  # of each its type


def _days(span: Span) -> dict[str, str | bool | None]:
    return {
        "edtf": span.edtf,
        "earliest": span.earliest.isoformat() if span.earliest else None,
        "latest": span.latest.isoformat() if span.latest else None,
        "words": date_in_words(span),
        "from_time": _time(span, 0),
        "to_time": _time(span, 1),
        "clock": span.clock.id if span.clock else None,
        "bounds_hold": not (span.approximate or span.uncertain),
    }


def _time(span: Span, end: int) -> str | None:
    """The first or last possible minute as ISO 8601 has it, with the offset of its clock where that is known."""
    minute = span.minutes[end] if span.minutes else None
    if minute is None:
        return None
    hours, minutes = divmod(minute % IN_A_DAY, 60)
    return f"{Date.of(minute // IN_A_DAY)}T{hours:02}:{minutes:02}{span.clock.shown if span.clock else ''}"


def _date_of(view: FactView) -> promised.ExportedFactDate | None:
    dating = view.judgement.dating
    if dating.span is None or dating.given_by is None:
        return None
    return promised.ExportedFactDate(
        **(_days(dating.span) | ({"bounds_hold": False} if dating.disputed else {})),  # type: ignore[arg-type]  # of each its type
        given_by=_backing(dating.given_by),
        worked_out=dating.worked_out,
        by_all=view.judgement.dated_by_all,
        by_card=dating.by_card,
        inferred=in_words.inferred(view, dating.given_by),
        with_givers=view.date_words,
    )


def _reading(view: FactView, reading: DateReading) -> promised.ExportedReading:
    return promised.ExportedReading(
        date=date(reading.span),
        carried=_backing(reading.backing),
        exact=list(reading.exact.articles),
        coarser=[date(less.span) for less in reading.coarser],
        either=reading.either,
        inferred=in_words.inferred(view, reading.exact),
        givers=view.date_carried(reading),
        by_card=view.judgement.dating.from_cards.issuperset(reading.exact.testimonies),
        exactly=_backing(reading.exact),
    )
