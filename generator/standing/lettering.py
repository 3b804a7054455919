"""What a reason calls answers: by their letters where they stand beside it with these, else in quotation marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from generator import words
from generator.standing.answers import AnswerView
from generator.standing.judgement import Judgement
from generator.standing.pairs import Pair, Reading


def quoted(answer: AnswerView) -> str:
    """An answer inside a sentence of ours."""
    return words.quoted(answer.text)


def briefly(judgement: Judgement, answer: AnswerView) -> str:
    """An answer as one of several in a row: by its letter, if it has that beside it."""
    return judgement.letters[answer.id] if judgement.lettered and answer.id in judgement.letters else quoted(answer)


def called(judgement: Judgement, answer: AnswerView) -> str:
    """The same where it stands alone: "answer A"."""
    known = briefly(judgement, answer)
    return words.say("answer-of-letter", letter=known) if known in judgement.letters.values() else known


def of_answers(judgement: Judgement, pairs: Iterable[Pair[AnswerView]]) -> Mapping[str, words.Argument]:
    """The arguments of a message on pairs of answers; nothing where there are none."""
    known = paired(by_letter(judgement, pairs), lambda answer: briefly(judgement, answer))
    lettered = "yes" if judgement.lettered else "no"
    return {"count": len(known), "pairs": words.listed(known, apart=True), "lettered": lettered} if known else {}


def by_letter(judgement: Judgement, pairs: Iterable[Pair[AnswerView]]) -> Iterable[Pair[AnswerView]]:
    """Pairs of answers, and the two of each, in the order of their letters where they are called by these."""
    if not judgement.lettered:
        return pairs
    places = {answer: place for place, answer in enumerate(judgement.letters)}

    def ends(pair: Pair[AnswerView]) -> list[int]:
        return [places[pair.one.id], places[pair.other.id]]

    turned = (
        replace(pair, one=pair.other, other=pair.one) if ends(pair) != sorted(ends(pair)) else pair for pair in pairs
    )
    return sorted(turned, key=ends)


def paired(pairs: Iterable[Pair[Reading]], shown: Callable[[Reading], str]) -> list[str]:
    """The two of each pair in words; what is both said and denied is no pair."""
    return [words.say("a-pair", one=shown(pair.one), other=shown(pair.other)) for pair in pairs if not pair.denied]


def involved(pairs: Iterable[Pair[Reading]]) -> Sequence[Reading]:
    """Every reading that is set against another, once."""
    return [*{id(reading): reading for pair in pairs for reading in (pair.one, pair.other)}.values()]
