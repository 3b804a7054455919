"""Pages for readers' questions: the list of them by theme, and a page for each with the answer first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator import words
from generator.addresses import PAGES
from generator.files import references
from generator.judged import FactView, Index, Judged, PassageView
from generator.judged.replies import foremost
from generator.model import Question, standings
from generator.pages.handouts import handout
from generator.pages.page import Card, Page, Place, makes_page, makes_pages, shortened
from generator.pages.parts import Listed, Long, Shown
from generator.problem import Mark
from generator.prose import plain, sentences

_THEME, _UNANSWERED = "theme", "not-said"
IN_A_TITLE = 90
"""How many signs the first words of an answer may have as the title of its page."""
ON_A_CARD = 300
"""How many signs of an answer may stand on its card, and in the words that say what is on it."""
BESIDE = 5
"""How many others of its theme stand below a question at most."""
_CLAUSE = re.compile(r".*(?=[,;:，；：、])")
"""All of a sentence before its last comma, semicolon or colon."""


@dataclass(frozen=True)
class Asked:
    """A reader's question with what answers it."""

    question: Question
    facts: tuple[FactView, ...]
    beside: tuple[FactView, ...]
    """Those that only bear on it."""
    answered: bool

    @property
    def silences(self) -> tuple[PassageView, ...]:
        """Who declined, did not know, or left it open."""
        return tuple(view.passages[n] for view in self.facts for n in view.judgement.silences)

    @property
    def answering(self) -> tuple[FactView, ...]:
        """The facts that answer it; none where these sources do not."""
        return self.facts if self.answered else ()

    @property
    def bearing(self) -> tuple[FactView, ...]:
        """The facts that bear on it without answering: all of them, where it is marked as open."""
        return (*self.facts, *self.beside) if self.question.open else self.beside

    @property
    def foremost(self) -> FactView:
        """The first fact that says something; of a question that is answered."""
        return foremost(self.facts)

    @property
    def title(self) -> str:
        """The first words of the answer; that the sources do not say, where they do not."""
        if not self.answered:
            return words.say("question-not-said", asks=self.question.asks)
        return first_words(self.question.note) if self.question.note else shortened(self._by_facts, IN_A_TITLE)

    @property
    def shared(self) -> str:
        """The title where it is read without the page: the question, whose answer is the description below it."""
        return self.question.asks if self.answered else ""

    @property
    def described(self) -> str:
        """The answer in plain words, below a title that asks the question; where there is none, the question too."""
        known = self.answered or self.question.note
        return shortened(self._answer if known else words.one_after_another([self.question.asks, self._answer]))

    @property
    def card(self) -> Card:
        """Its card: the question, whether it is answered, and as much of that as there is room for."""
        said = words.say("described-question", answered="yes" if self.answered else "no")
        if not self.answered:
            return Card(said, self.question.asks, (shortened(self._answer, ON_A_CARD),) if self.question.note else ())
        known = self.foremost.judgement.shown_as
        return Card(
            said, self.question.asks, (shortened(self._answer, ON_A_CARD),), known.slug, known.filled, known.outlined
        )

    @property
    def _answer(self) -> str:
        note = self.question.note
        return plain(note) if note else self._by_facts if self.answered else words.say("questions-silent")

    @property
    def _by_facts(self) -> str:
        """The first fact that says something, behind its standing."""
        return words.say("question-by-fact", standing=self.foremost.judgement.label, answer=self.foremost.in_short)


def first_words(markdown: str) -> str:
    """The first sentence of a text in plain words; of one too long for a title the clauses or words that fit."""
    sentence = next(sentences(markdown)).words
    if len(sentence) <= IN_A_TITLE:
        return sentence
    fitting = shortened(sentence, IN_A_TITLE)
    clause = _CLAUSE.match(fitting)
    return f"{clause[0]} …" if clause and len(clause[0]) * 2 > IN_A_TITLE else fitting


def _lists(judged: Judged) -> Iterator[Listed]:
    asked = all_asked(judged)
    above: tuple[str, ...] = ("_answered",)
    for theme, known in by_theme(asked):
        name, at = (theme, ()) if theme else (words.say("questions-without-theme"), ("_without-theme",))
        yield Listed((_THEME, theme), known, partial(_place, judged), name, (*above, *at))
        above = ()
    left, name = [one for one in asked if not one.answered], words.say("questions-not-said")
    yield Listed(_UNANSWERED, left, lambda one: Place(one.question.asks), name, (f"_{_UNANSWERED}",))


def _shown(judged: Judged, entries: Shown) -> dict[str, object]:
    asked = all_asked(judged)
    return {
        "themes": [(key[1], known) for key, known in entries.items() if isinstance(key, tuple)],
        "answered": sum(one.answered for one in asked),
        "left": sum(not one.answered for one in asked),
        "unanswered": entries[_UNANSWERED],
        "unanswered_sign": standings.UNANSWERED,
    }


def _place(judged: Judged, entry: Asked) -> Place:
    record = entry.question
    return Place(record.asks, (record.id, *judged.addresses.former.get(record.id, ())))


LONG = Long(400, lambda judged: len(judged.dossier.questions), _lists, _shown)


@makes_page("questions", long=LONG)
def questions(judged: Judged) -> Page:
    """What readers want to know, by theme, answered by facts or shown as not answered."""
    return Page(
        path=PAGES["questions"],
        template="questions",
        title=words.say("page-questions"),
        mark=Mark("site_src/questions"),
        kind="questions",
        show=lambda: LONG.shows(judged),
        description=words.say("page-questions", "description"),
    )


@makes_pages(lambda judged: judged.dossier.questions.values())
def question(judged: Judged, record: Question) -> Page:
    """A reader's question: the answer, what it rests on, and what else is asked on the same theme."""
    known = _asked(judged, record)
    return Page(
        path=judged.addresses.of(record),
        template="question",
        title=known.title,
        mark=judged.dossier.mark(record.id),
        kind="question",
        show=lambda: {
            "asked": known,
            "others": _others(judged, record),
            "unanswered_sign": standings.UNANSWERED,
            "citing": references.of_question(judged, record),
            "handout": handout((*known.facts, *known.beside)),
            "corrections": judged.past.corrected[record.id],
        },
        card=known.card,
        description=known.described,
        shared=known.shared,
    )


def _others(judged: Judged, record: Question) -> list[Asked]:
    """The next others on the theme of a question, after the last one the first."""
    theme = judged.themes[record.theme]
    at = next(number for number, other in enumerate(theme) if other is record)
    following = range(at + 1, at + 1 + min(BESIDE, len(theme) - 1))
    return [_asked(judged, theme[number % len(theme)]) for number in following]


def all_asked(judged: Judged) -> list[Asked]:
    return [_asked(judged, question) for question in judged.dossier.questions.values()]


def _asked(judged: Judged, question: Question) -> Asked:
    answering, beside = question.facts, [name for name in question.every if name not in question.facts]
    facts, others = (tuple(judged.facts[name] for name in names) for names in (answering, beside))
    return Asked(question, facts, others, judged.answered(question))


def by_theme(asked: Sequence[Asked]) -> list[tuple[str | None, tuple[Asked, ...]]]:
    """The questions under the theme of each, in the order of the files; last those that have none."""
    themes = Index.of((known.question.theme, known) for known in asked)
    return sorted(themes.items(), key=lambda theme: theme[0] is None)
