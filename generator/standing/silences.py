"""Who gives no answer, in words: those who are cited one by one, and the articles that cite nobody together."""

from __future__ import annotations

from generator import words
from generator.model import Dossier, Testimony
from generator.standing.carried import name
from generator.standing.judgement import Judgement
from generator.words import Sources


def silences(dossier: Dossier, judgement: Judgement) -> str:
    """Everybody who gives no answer, those who cite nobody together; of who answers elsewhere, that they do is said."""
    silent = [judgement.fact.says[n] for n in judgement.silences]
    answering = [judgement.fact.says[n] for n in judgement.backing.testimonies]
    speaking = {voice for said in answering for voice in dossier.chain_of(said)[-1:]}
    found = []
    for said in silent:
        if chain := dossier.chain_of(said):
            elsewhere = "yes" if chain[-1] in speaking else "no"
            found.append(words.say(said.act, "reason", who=_silent_one(dossier, said), elsewhere=elsewhere))
    articles = {*judgement.backing.articles}
    for act in dict.fromkeys(said.act for said in silent):
        own = {*dossier.articles_of([said for said in silent if said.act == act and not dossier.chain_of(said)])}
        for here, elsewhere in ((own - articles, "no"), (own & articles, "yes")):
            if here:
                who = words.say("silent-articles", articles=Sources.of(dossier, here))
                found.append(words.say(act, "reason", who=who, elsewhere=elsewhere))
    return words.listed(found)


def _silent_one(dossier: Dossier, said: Testimony) -> str:
    """Who gives no answer there, as far as the text lets it be seen."""
    who = name(dossier, dossier.chain_of(said)[-1])
    return words.say("somebody-perhaps", who=who) if said.voice_in_doubt else who
