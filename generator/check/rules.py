"""The table of all rules, in the order they run, by what an author edits. A rule that is not in it never runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from inspect import getdoc
from typing import Literal

from generator.check import on_citations, on_ids, on_settings, on_texts
from generator.check.case import Case
from generator.check.on_facts import findings, measured_facts, rivals, testimonies, withdrawals
from generator.check.on_prose import introductions, links, markup, pictures, private, retold, unborne, unlinked
from generator.problem import Problem

Severity = Literal["error", "warning", "release-only", "note"]
"""An error stops a build; a warning stops a release; a rule that is release-only runs before a release alone; a note
is shown there, and stops nothing."""


@dataclass(frozen=True)
class Reported:
    """A code of problems that is no rule's own."""

    code: str
    sentence: str
    severity: Severity = "error"


@dataclass(frozen=True)
class Rule:
    """A function that finds problems, named like their code; its docstring is the one sentence."""

    finds: Callable[[Case], Iterator[Problem]]
    severity: Severity = "error"

    @property
    def code(self) -> str:
        return self.finds.__name__.replace("_", "-")

    @property
    def sentence(self) -> str:
        return " ".join((getdoc(self.finds) or "").split())

    def problems(self, case: Case) -> Iterator[Problem]:
        """The problems it finds, as severe as the table says."""
        for problem in self.finds(case):
            match self.severity:
                case "warning" | "note" as softer:
                    yield replace(problem, severity=softer)
                case _:
                    yield problem


@dataclass(frozen=True)
class Section:
    """What is reported about one thing that an author edits, or by one command."""

    name: str
    about: str
    rules: tuple[Rule | Reported, ...]


SECTIONS: tuple[Section, ...] = (
    Section(
        "ids",
        "what records are called, and name in each other",
        (
            Rule(on_ids.reused_id),
            Rule(on_ids.reserved_id),
            Rule(on_ids.retired_without_redirect),
            Rule(on_ids.retired_otherwise),
            Rule(on_ids.retired_cycle),
            Reported("retired-id", "Nothing names an id that is retired, whichever rule answers for the place."),
            Rule(on_ids.unknown_voice),
            Rule(on_ids.unknown_person),
            Rule(on_ids.unknown_subject),
            Rule(on_ids.unknown_clock),
            Rule(on_ids.unknown_fact),
            Rule(on_ids.unknown_lead),
            Rule(on_ids.unknown_record),
            Rule(on_ids.repeated_value),
            Rule(on_ids.refers_to_itself),
            Rule(on_ids.unused_record),
            Rule(on_ids.succession_cycle),
            Rule(on_ids.topic_cycle),
            Rule(on_ids.part_cycle),
            Rule(on_ids.groundless_position),
            Rule(on_ids.nearly_one_name, "warning"),
        ),
    ),
    Section(
        "citations",
        "the passages that are cited, and those that nothing cites",
        (
            Rule(on_citations.unknown_source),
            Rule(on_citations.passage_out_of_range),
            Rule(on_citations.set_aside_out_of_range),
            Rule(retold.retold_elsewhere),
            Rule(on_citations.lone_print),
            Rule(on_citations.passage_in_two_prints),
            Rule(on_citations.excerpt_of_what),
            Rule(on_citations.card_against_text, "warning"),
            Rule(on_citations.broken_translations),
            Rule(on_citations.voice_of_an_article),
            Rule(on_citations.anchor_length),
            Rule(on_citations.long_quote),
            Rule(on_citations.quote_without_licence),
            Rule(on_citations.unmarked_headline),
            Rule(on_citations.unread_passage, "warning"),
        ),
    ),
    Section(
        "facts",
        "statements, questions, answers, testimonies, disagreements and dates",
        (
            Rule(testimonies.unknown_answer),
            Rule(testimonies.answer_never_given),
            Rule(measured_facts.amount_without_unit),
            Rule(measured_facts.unit_without_amount),
            Rule(measured_facts.scope_without_amount),
            Rule(measured_facts.number_as_answer, "warning"),
            Rule(testimonies.unbacked_statement, "warning"),
            Rule(testimonies.fact_on_no_page, "warning"),
            Rule(rivals.undeclared_pair),
            Rule(rivals.pair_without_reason),
            Rule(rivals.pair_twice),
            Rule(rivals.successive_without_days),
            Rule(rivals.conflict_without_disagreement),
            Rule(rivals.disagreement_without_conflict),
            Rule(rivals.disagreement_of_another_kind),
            Rule(rivals.headline_answer),
            Rule(rivals.disputed_background, "warning"),
            Rule(testimonies.denied_without_allegation),
            Rule(testimonies.act_without_voice),
            Rule(findings.witnesses_without_finds),
            Rule(findings.witness_of_their_own),
            Rule(withdrawals.withdraws_nothing),
            Rule(withdrawals.withdrawal_without_order),
            Rule(withdrawals.saying_without_order, "warning"),
            Rule(withdrawals.dated_withdrawal),
            Rule(testimonies.doubtful_voice_missing),
            Rule(testimonies.knowing_without_voice),
            Rule(testimonies.knowing_of_nothing),
            Rule(testimonies.said_without_voice),
            Rule(testimonies.said_after_publication),
            Rule(testimonies.voice_behind_two_answers, "warning"),
            Rule(testimonies.stronger_headline, "warning"),
            Rule(testimonies.repeated_testimony),
            Rule(testimonies.missing_gist, "warning"),
            Rule(testimonies.clock_without_hour),
            Rule(testimonies.date_cycle),
            Rule(testimonies.undated_fact),
            Rule(testimonies.counted_without_basis),
        ),
    ),
    Section(
        "prose",
        "Markdown, in records and in docs/",
        (
            Rule(markup.raw_html),
            Rule(markup.front_matter),
            Rule(markup.doubtful_markdown),
            Rule(links.malformed_link),
            Rule(links.unknown_link),
            Rule(links.link_in_plain_text, "warning"),
            Rule(links.slight_fact_in_lead, "warning"),
            Rule(links.crowded_lead, "warning"),
            Rule(pictures.picture_out_of_place),
            Rule(pictures.picture_without_words),
            Rule(pictures.picture_without_credit),
            Rule(pictures.missing_picture),
            Rule(unlinked.sentence_without_fact, "warning"),
            Rule(unborne.borne_by_no_fact, "warning"),
            Rule(introductions.name_without_link, "warning"),
            Rule(private.private_detail, "warning"),
        ),
    ),
    Section(
        "texts",
        "our words beside the sources'; with --texts alone",
        (
            Rule(on_texts.copied_run, "warning"),
            Rule(on_texts.close_gist, "warning"),
            Rule(on_texts.joined_anchors, "warning"),
            Rule(on_texts.quoted_share, "warning"),
            Rule(on_texts.unlike_print, "warning"),
        ),
    ),
    Section(
        "settings",
        "site_src/site.yml, site_src/published.txt and the pages in docs/",
        (
            Rule(on_settings.two_at_one_address),
            Rule(on_settings.lost_permalink),
            Rule(on_settings.lead_out_of_place, "warning"),
            Rule(on_settings.unspoken_language),
            Rule(on_settings.own_catalogue),
            Rule(on_settings.untranslated_words, "warning"),
            Rule(on_settings.history_out_of_order),
            Rule(on_settings.missing_imprint, "release-only"),
            Rule(on_settings.unreachable_publisher, "note"),
        ),
    ),
)

RULES: tuple[Rule, ...] = tuple(rule for section in SECTIONS for rule in section.rules if isinstance(rule, Rule))
