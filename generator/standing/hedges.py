"""What passages do that do not say it outright, in the fixed words of how sure each is."""

from __future__ import annotations

from collections.abc import Iterator

from generator import words
from generator.model import SURENESS, Dossier, standings
from generator.standing.carried import How, carried
from generator.standing.judgement import Judgement
from generator.standing.origins import Backing


def with_hedges(dossier: Dossier, judgement: Judgement, side: Backing, how: How = "plain") -> str:
    """Who carries one side of a dispute, and which passages of that side do not say it outright."""
    return words.one_after_another([carried(dossier, side, how=how), *less_than_outright(judgement, side)])


def less_than_outright(judgement: Judgement, side: Backing | None = None) -> Iterator[str]:
    """How the passages of a fact hedge, or those of one side; nothing where all say it outright."""
    behind = side or judgement.backing
    says = [judgement.fact.says[n].sure for n in behind.testimonies]
    every = not behind.outright if side else judgement.standing == standings.POSSIBLE
    shown = [sure for sure in says if not sure.outright and (every or sure.hedges or not behind.in_passing)]
    counts = {sure: shown.count(sure) for sure in SURENESS if sure in shown}  # what articles do in passing is counted
    if counts:
        alone = "yes" if len(says) == 1 else "no"
        ways = words.listed(words.say(sure, "passages", count=count, alone=alone) for sure, count in counts.items())
        if every:
            yield words.say(
                "no-passage-outright", ways=ways, headlines=len(behind.titles), count=sum(counts.values()), alone=alone
            )
        else:
            yield words.say("not-every-outright", ways=ways)
