"""The catalogue of words: nothing is missing, nothing is left over, and what it lacks is never passed over."""

from __future__ import annotations

import ast
import re
from typing import get_args

import pytest

from generator import words
from generator.files.exports import EXPORTS, READERS, Export, Reader
from generator.model import (
    ACTS,
    FATES,
    SOURCE_SORTS,
    Act,
    Conflict,
    Counted,
    Division,
    Doubt,
    Fall,
    Fate,
    Footing,
    Knowing,
    Language,
    Licensed,
    PairSort,
    Sign,
    SourceSort,
    Standing,
    Sure,
    Tier,
    Translation,
    Translator,
    Uncounted,
    Word,
    standings,
)
from generator.pages.method import SECTIONS, Section
from generator.review.changes import CHANGE_SORTS
from generator.standing.ruling import RULES, Rule
from generator.words import Catalogue
from tests.harness import ROOT
from tests.test_vocabulary import REGISTRIES
from tests.trees import calls_in

GENERATOR = ROOT / "generator"
WORDS = [
    word for registry in (*REGISTRIES.values(), EXPORTS, READERS, CHANGE_SORTS, RULES, SECTIONS) for word in registry
]
MIXED = words.Sources(((SOURCE_SORTS["report"], 2), (SOURCE_SORTS["article"], 1)))
CATALOGUES = sorted((GENERATOR / "words").glob("en.*ftl"))
MESSAGES = "".join(path.read_text(encoding="utf-8") for path in CATALOGUES)
EVERYWHERE = "".join(path.read_text(encoding="utf-8") for path in (GENERATOR / "words").glob("*.ftl"))
SAMPLE: dict[str, words.Argument] = {
    name: 2 if f"NUMERAL(${name})" in EVERYWHERE else "a word" for name in re.findall(r"\$([a-z]+)", MESSAGES)
} | dict.fromkeys(("articles", "denials", "sources", "total"), MIXED)
"""Something for every argument that any message takes."""


ALWAYS: dict[type[Word], set[str]] = {
    Act: {"label", "meaning", "sentence", "answer"},
    Sure: {"label", "meaning", "does", "passages"},
    Counted: {"label", "meaning"},
    Conflict: {"label", "meaning"},
    Knowing: {"label", "meaning"},
    Doubt: {"label", "meaning"},
    Division: {"meaning"},
    SourceSort: {"label", "counted", "several", "none", "one", "this", "the", "own"},
    Licensed: set(),
    Export: {"meaning"},
    Reader: {"label", "meaning"},
    Sign: {"label", "meaning"},
    PairSort: {"label", "meaning"},
    Standing: {"label", "meaning"},
    Translation: {"label", "meaning"},
    Translator: {"label", "brief", "meaning"},
    Tier: {"label", "meaning", "passages"},
    Rule: {"meaning"},
    Section: {"label", "text"},
    Fall: {"label", "reason"},
    Footing: {"label", "reason"},
    Uncounted: {"reason"},
}
"""What is said of every word of a kind, where that is more or less than its label."""


def uses_of(word: Word) -> set[str]:
    """All that is ever said of a word."""
    due = {
        "reason": isinstance(word, Act) and word.silent,
        "by": isinstance(word, Standing) and word.names_voice,
        "block": isinstance(word, Conflict) and word.block,
        "brief": isinstance(word, Standing | Conflict | Knowing)
        or (isinstance(word, Sure) and not word.outright)
        or word in (standings.DATE_DISPUTED, standings.TENSION, standings.VOICE),
        "does": word in (standings.UNSAID, standings.ANSWER_GONE, standings.UNCITED),
        "onto": isinstance(word, Fate) and word.leads_on,
        "seen": any(rule.standing is word and rule.called == "seen" for rule in RULES),
    }
    return ALWAYS.get(type(word), {"label"}) | {use for use, is_due in due.items() if is_due}


def test_every_word_has_the_messages_of_its_uses_and_no_others() -> None:
    kept = {word.key: words.catalogue().uses.get(word.key, frozenset()) for word in WORDS}
    assert kept == {word.key: uses_of(word) for word in WORDS}


SAYING = {
    path: path.read_text(encoding="utf-8")
    for path in GENERATOR.rglob("*.py")
    if re.search(r"\bsay\(", path.read_text("utf-8"))
}
TEMPLATES = "".join(
    path.read_text(encoding="utf-8")
    for path in (*(GENERATOR / "templates").rglob("*.j2"), *(GENERATOR / "theme").rglob("*.html"))
)


def named() -> set[str]:
    """The messages of their own that are said in the code and in the templates."""
    saying = ("words.say", "self.say", "say")
    calls = [call for path in SAYING for called, call in calls_in(path) if called in saying]
    literal = {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}
    begun = {
        ast.unparse(call.args[0])[2:].partition("{")[0] for call in calls if isinstance(call.args[0], ast.JoinedStr)
    }
    known = {name for name in words.catalogue().uses if name.startswith((*begun,))}
    shown = set(re.findall(r'(?:(?:say|frame)\(|said\[)"([a-z-]+)"', TEMPLATES))
    return {str(name) for name in literal} | shown | known


def within() -> set[str]:
    """The messages that others are made with."""
    return set(re.findall(r"\{ ([a-z]+(?:-[a-z]+)*)(?:\.[a-z]+)? \}", MESSAGES)) | {"numerals"}


def test_the_messages_of_their_own_are_those_that_are_said() -> None:
    own = set(words.catalogue().uses) - {word.key for word in WORDS}
    assert named() <= own
    assert own - named() <= within()


def test_numbers_are_said_in_words_as_far_as_the_language_lists_them() -> None:
    catalogue = Catalogue("en", "numerals = one two\nhere = { NUMERAL($count) }, { OPENING($count) }")
    assert [catalogue.say("here", count=count) for count in (1, 2, 3)] == ["one, One", "two, Two", "3, 3"]


def test_phrases_are_joined_as_the_language_joins_them() -> None:
    assert [words.listed(known) for known in ([], ["a"], ["a", "b"], ["a", "b", "c", "a"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert words.listed(["a", "b"], choice=True) == "a or b"
    assert words.listed(["a and b", "c"], apart=True) == "a and b; c"
    german = "listed-more = { $before }, { $next }\nlisted-and = { $before } und { $next }"
    assert Catalogue("de", german).listed(["a", "b", "c"]) == "a, b und c"


def test_what_is_empty_is_no_part_of_a_row() -> None:
    assert [words.row(known, "changed") for known in (["a", "b"], ["", "b"], ["a", ""], [])] == ["a → b", "b", "a", ""]
    assert words.row(["", "a", "", "b"], "labelled") == "a: b"


def test_sentences_stand_as_near_to_each_other_as_the_language_wants() -> None:
    assert words.one_after_another(["One.", "", "Two."]) == "One. Two."
    japanese = Catalogue("ja", "listed-sentences = { $before }{ $next }")
    assert japanese.row(["一。", "二。", "三。"], "sentences") == "一。二。三。"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("It sank.", "“It sank”"),
        ("It sank at 2.20 a.m.", "“It sank at 2.20 a.m.”"),
        ("It sank off the U.S.", "“It sank off the U.S.”"),
        ("It sank …", "“It sank …”"),
        ("It sank...", "“It sank...”"),
        ("Did it sink?", "“Did it sink?”"),
        ("It sank at 2.20.", "“It sank at 2.20”"),
        ("It sank", "“It sank”"),
    ],
)
def test_a_sentence_that_is_quoted_leaves_its_full_stop_to_ours(text: str, quoted: str) -> None:
    assert words.quoted(text) == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("On the “Titan.” (s.s.)", "“On the ‘Titan.’ (s.s.)”"),
        ('Of a "new way" out', "“Of a ‘new way’ out”"),
        ("On “the board’s ‘hero’”", "“On ‘the board’s ‘hero’’”"),
        ("“One” and “two”", "“‘One’ and ‘two’”"),
        ("“They “went””", "“‘They “went”’”"),
        ("Without “its end", "“Without “its end”"),
        ('12" and 6" guns', '“12" and 6" guns”'),
    ],
)
def test_a_quotation_within_another_stands_in_the_other_marks(text: str, quoted: str) -> None:
    assert words.quoted(text) == quoted


def test_each_language_has_its_own_marks_and_where_both_ends_look_alike_all_is_left_as_it_is() -> None:
    french = Catalogue("fr", "quoted = « { $text } »\nquoted-within = “ { $text } ”")
    swedish = Catalogue("sv", "quoted = ”{ $text }”\nquoted-within = ’{ $text }’")
    assert french.say("quoted", text="La « Perle » part") == "« La “ Perle ” part »"
    assert swedish.say("quoted", text="Om ”Pärlan”") == "”Om ”Pärlan””"
    assert words.say("made-from", sources="/sources/", count=2).count('"') == 2


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("a, U.N.", "Also called: a, U.N."),
        ("a, b", "Also called: a, b."),
        ("a …", "Also called: a …."),
        ("what?", "Also called: what?."),
        ("and so on...", "Also called: and so on...."),
    ],
)
def test_a_sentence_that_an_abbreviation_ends_needs_no_other_full_stop(names: str, told: str) -> None:
    assert words.say("also-called", printed=names) == told


def test_the_two_full_stops_of_edtf_are_kept_where_one_of_ours_would_go() -> None:
    for dates in ("[2018-11-01..2018-11-10]", "[2018-11..]", "[..2018]"):
        assert words.say("fact-date", date="November 2018", edtf=dates) == f"**Date** November 2018 (EDTF `{dates}`)"


def test_every_use_is_said_somewhere() -> None:
    everywhere = TEMPLATES + "".join(SAYING.values())
    assert not [use for use in get_args(words.Use) if f'"{use}"' not in everywhere and f"'{use}'" not in everywhere]


@pytest.mark.parametrize("language", words.known_languages())
def test_every_message_can_be_said(language: str) -> None:
    catalogue = words.catalogue(Language(language))
    said = {
        (name, use): catalogue.formatted(name, use, SAMPLE)
        for name, uses in catalogue.uses.items()
        for use in uses or {None}
    }
    assert not {name: text for name, text in said.items() if text != text.strip() or not text or "{" in text}


# --- saying -----------------------------------------------------------------------------------------------------------


def test_a_word_is_said_for_its_use_with_its_arguments() -> None:
    denies = next(act for act in ACTS if act.denies)
    assert words.say(denies, "sentence") == "denies it"
    assert words.say(denies, "answer", answer="{ $who } <b>sank</b>") == "denies “{ $who } <b>sank</b>”"


@pytest.mark.parametrize(("count", "text"), [(0, "0 facts"), (1, "1 fact"), (2, "2 facts"), (1234, "1234 facts")])
def test_a_number_decides_the_plural(count: int, text: str) -> None:
    assert words.say("count-facts", count=count) == text


def test_what_an_editor_wrote_is_said_whole_however_long_it_is() -> None:
    long = "lens " * 10_000
    assert Catalogue("en", "inner = { $text }\nouter = Lost: { inner }").say("outer", text=long) == f"Lost: {long}"


def test_thousands_are_printed_as_everywhere_else() -> None:
    assert words.say("several-answers", standing="reported", count=1234) == "reported, 1234 answers"


def test_what_the_catalogue_lacks_is_never_passed_over() -> None:
    [renamed, *_] = FATES
    with pytest.raises(LookupError, match="no message 'act-shrugs'"):
        words.say(Act("shrugs"), "label")
    with pytest.raises(LookupError, match="no message 'fate-renamed' for the use 'reason'"):
        words.say(renamed, "reason")
    with pytest.raises(LookupError, match="'fate-renamed' says nothing without a use"):
        words.say(renamed)
    with pytest.raises(LookupError, match=r"'fate-renamed' cannot be said with .*: ids"):
        words.say(renamed, "onto", id="lens")
    with pytest.raises(LookupError, match="no catalogue of 'xx'"):
        words.catalogue(Language("xx"))


@pytest.mark.parametrize("text", ["one = 1\none = 2", "one = 1\n!! two", "one = { $count ->\n}\n"])
def test_a_catalogue_with_a_slip_is_refused(text: str) -> None:
    assert Catalogue("en", "one = 1\ntwo = 2").uses.keys() == {"one", "two"}
    with pytest.raises(ValueError, match=r"en\.ftl"):
        Catalogue("en", text)


def test_each_language_has_its_own_plurals() -> None:
    """A catalogue in a language with four of them, as a later one may be."""
    text = "passages = { $count ->\n [one] fragment\n [few] fragmenty\n *[many] fragmentów\n }"
    polish = Catalogue("pl", text)
    assert [polish.say("passages", count=count) for count in (1, 3, 5)] == ["fragment", "fragmenty", "fragmentów"]
