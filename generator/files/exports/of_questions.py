"""A question of readers as it is exported: with what these sources say to it, and how that stands."""

from __future__ import annotations

from generator.addresses import url_of
from generator.files.exports.promised_records import ExportedQuestion, ExportedReply
from generator.files.exports.with_standing import with_standing
from generator.judged import FactView, Judged, in_words
from generator.model import Question


def question(judged: Judged, asked: Question) -> ExportedQuestion:
    """A question with the facts that bear on it."""
    return ExportedQuestion(
        id=asked.id,
        url=url_of(judged.addresses.of(asked)),
        fingerprint=judged.past.wordings[asked.id].digits,
        asks=asked.asks,
        theme=asked.theme,
        also_search=list(asked.also_search),
        answered=judged.answered(asked),
        open=asked.open,
        facts=[_reply(judged.facts[name]) for name in asked.facts],
        beside=[_reply(judged.facts[name]) for name in asked.beside],
        note=asked.note,
        note_with_standing=with_standing(judged, asked.note),
    )


def _reply(view: FactView) -> ExportedReply:
    judgement = view.judgement
    return ExportedReply(
        fact=view.id,
        url=view.address,
        text=view.worded,
        standing=judgement.standing.name,
        label=in_words.label(judgement),
        reason=judgement.reason,
    )
