"""What a fact is labelled with: its standing as readers see it, and in brief what that means for just this fact."""

from __future__ import annotations

from collections.abc import Sequence

from generator import words
from generator.model import Dossier, standings
from generator.standing.carried import name, voiced
from generator.standing.judgement import Judgement
from generator.standing.ruling import called
from generator.words import Sources


def label(dossier: Dossier, judgement: Judgement) -> str:
    """The standing as the reader sees it: with the name that makes it so, or the number of answers without dispute."""
    standing, given = judgement.standing, len(judgement.given)
    known = words.say(standing, called(judgement.fact, standing))
    if standing.names_voice and (voices := making_it_so(judgement)):
        known = words.say(standing, "by", who=words.listed(name(dossier, voice) for voice in voices))
    return known if given < 2 or judgement.disputes else words.say("several-answers", standing=known, count=given)


def making_it_so(judgement: Judgement) -> Sequence[str]:
    """Whose word alone makes the standing what it is, and who stands in the label; nobody for most standings."""
    match judgement.standing:
        case standings.CONFIRMED:
            return judgement.confirmed_by
        case standings.SAID:
            return (judgement.fact.said_by,) if judgement.fact.said_by else ()
        case standings.DENIED:
            clear = (one for one in judgement.denials.origins if one.uncounted != standings.IN_DOUBT)
            return [voice for origin in clear for voice in origin.voices]
    return ()


def brief(dossier: Dossier, judgement: Judgement) -> str:
    """What the label means, as far as it is true of this fact: of several answers, how many it is true of.

    Behind that, of several answers that nothing else is said of, that they do not contradict each other.
    """
    known = _brief(dossier, judgement)
    if len(judgement.given) < 2 or judgement.disputes or judgement.tensions:
        return known
    of = "amounts" if judgement.fact.unit else "answers"
    return words.Said(words.row([known, words.say("answers-together", count=len(judgement.given), of=of)], "apart"))


def _brief(dossier: Dossier, judgement: Judgement) -> str:
    fact, given, behind = judgement.fact, judgement.given, judgement.backing
    clearly_given = sum(answer.backing.clear for answer in given)
    clear = [origin for origin in behind.origins if origin.uncounted != standings.IN_DOUBT]
    shown = behind.titles if fact.of_the_texts else ()
    telling = {article for origin in clear for article in origin.articles}
    return words.say(
        judgement.standing,
        "brief",
        of="texts" if fact.of_the_texts else "amounts" if fact.unit else fact.form,
        cited="no" if {*behind.own_words} == {*behind.articles} else "yes",
        count=len(given),
        definite=behind.count,
        clear=clearly_given,
        share="all" if clearly_given == len(given) else "some",
        voiced=voiced(behind, telling),
        every="yes" if telling >= {*behind.articles} else "no",
        telling=len(telling & {*behind.articles}),
        exclude="yes" if any(not pair.denied for pair in judgement.disputes) else "no",
        groups=len(behind.vague),
        titles=len(behind.titles),
        withdrawn="yes" if judgement.withdrawn else "no",
        headlines=len(judgement.headlines),
        sources=Sources.of(dossier),
        articles=Sources.of(dossier, dict.fromkeys([*behind.articles, *shown])),
    )
