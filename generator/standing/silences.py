"""Who gives no answer, in words: those who are cited one by one, and the articles that cite nobody together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import words
from generator.model import Act, Dossier, Testimony
from generator.standing.answers import AnswerView
from generator.standing.carried import name
from generator.standing.hedges import answer_carried
from generator.standing.judgement import Judgement
from generator.standing.measured import reply_texts
from generator.words import Sources


def silences(dossier: Dossier, judgement: Judgement) -> str:
    """Everybody who gives no answer, those who cite nobody together; of who answers elsewhere, that they do is said.

    Somebody who is silent on one of the answers is not silent on the others: it is named.
    """
    texts, silent = reply_texts(judgement.fact), [judgement.fact.says[n] for n in judgement.silences]
    answers = {reply: words.quoted(texts[reply]) if reply in texts else "" for reply in {said.reply for said in silent}}
    return words.in_turn(_each(dossier, judgement, silent, answers))


def answer_and_silences(dossier: Dossier, judgement: Judgement, answer: AnswerView) -> str:
    """Who gives an answer, who denies it, and who is silent on just this."""
    return words.one_after_another([answer_carried(dossier, judgement, answer), silent_on(dossier, judgement, answer)])


def silent_on(dossier: Dossier, judgement: Judgement, answer: AnswerView) -> str:
    """Who is silent on just this answer, in a sentence beside who gives it; empty if nobody is."""
    silent = [judgement.fact.says[n] for n in answer.silences]
    found = [*_each(dossier, judgement, silent, {answer.id: ""})]
    return words.say("silences-beside", silences=words.in_turn(found)) if found else ""


def _each(
    dossier: Dossier, judgement: Judgement, silent: Sequence[Testimony], answers: Mapping[str, str]
) -> Iterator[str]:
    """A clause for all that are silent in one way; by the reply: the answer on which they are, in quotation marks."""
    answering = [judgement.fact.says[n] for n in judgement.backing.testimonies]
    speaking = {voice for said in answering for voice in dossier.chain_of(said)[-1:]}
    alike: dict[tuple[Act, str, bool], dict[str, int]] = {}
    for said in silent:
        if chain := dossier.chain_of(said):
            elsewhere = chain[-1] in speaking and not said.voice_in_doubt
            alike.setdefault((said.act, said.reply, elsewhere), {})[_silent_one(dossier, said)] = 1
    articles = {*judgement.backing.articles}
    alone = [said for said in silent if not dossier.chain_of(said)]
    for act, reply in dict.fromkeys((said.act, said.reply) for said in alone):
        own = {*dossier.articles_of([said for said in alone if (said.act, said.reply) == (act, reply)])}
        for here, elsewhere in ((own - articles, False), (own & articles, True)):
            if here:
                who = words.say("silent-articles", articles=Sources.of(dossier, here))
                alike.setdefault((act, reply, elsewhere), {})[who] = len(here)
    for (act, reply, elsewhere), silent_ones in alike.items():
        yield words.say(
            act,
            "reason",
            who=words.listed(silent_ones),
            count=sum(silent_ones.values()),
            answer=answers[reply],
            of="texts" if judgement.fact.of_the_texts else judgement.fact.form,
            elsewhere="yes" if elsewhere else "no",
        )


def _silent_one(dossier: Dossier, said: Testimony) -> str:
    """Who gives no answer there, as far as the text lets it be seen."""
    who = name(dossier, dossier.chain_of(said)[-1])
    return words.say("somebody-perhaps", who=who) if said.voice_in_doubt else who
