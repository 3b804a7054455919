"""Views of the database, each of which answers one question that is often asked; with what each of its columns is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import words
from generator.files.exports.promised_tables import TABLE
from generator.model import ACTS


@dataclass(frozen=True)
class View:
    """A view, or the table for searching."""

    name: str
    columns: Mapping[str, str]
    """Each with the column of a table that it repeats, as ``facts.id``; empty where it has a meaning of its own."""
    made: str = ""
    """How SQLite makes a view; empty of the table for searching."""
    where: str = ""
    """What is to be typed to ask it for something of one's own."""

    @property
    def query(self) -> str:
        """What to type."""
        chosen = "fact, text" if self.where.startswith("search") else "*"
        asked = f"SELECT {chosen} FROM {self.name}"  # noqa: S608 - names from the table below
        return f"{asked} WHERE {self.where}" if self.where else asked

    @property
    def asks(self) -> str:
        """The question that it answers, in words."""
        return words.say(f"view-{self.name.replace('_', '-')}")

    def says(self, column: str) -> str:
        """What a column holds, in words; Markdown."""
        table, _, same = self.columns[column].partition(".")
        if table:
            return TABLE[table].says(same)
        return words.say(f"column-{self.name.replace('_', '-')}-{column.replace('_', '-')}")


def _same(table: str, *names: str) -> dict[str, str]:
    return {name: f"{table}.{name}" for name in names}


_ANSWERS = ", ".join(f"'{act.name}'" for act in ACTS if act.answers)
"""The acts by which a voice says anything of the matter itself."""
_OF_A_FACT = _same("facts", "label", "articles", "background", "of_the_texts", "of_the_case")
_WHERE = _same("testimonies", "source", "paragraph", "anchor", "original")
_HOW_SAID = _same("testimonies", "act", "sure", "doubt", "headline", "withdrawn_by")
_PLACE, _SAID = ", ".join(_WHERE), ", ".join(_HOW_SAID)
_NOBODY = ", ".join(["NULL"] * (1 + len(_HOW_SAID)))
"""What stands in the last columns where no passage is quoted for a fact."""
_ASSERTING = ", ".join(f"'{act.name}'" for act in ACTS if act.asserts)
_GIVES = f"withdrawn_by IS NULL AND NOT headline AND act IN ({_ASSERTING})"
"""Whether a passage asserts what it is about, and counts."""
_ON_ONE_VOICE = _same("facts", "id", "text") | {"voice": "facts.voices"} | _OF_A_FACT
_HANGING = _same("facts", "id", "text") | {"voice": "facts.hangs_on"} | _OF_A_FACT

VIEWS = (
    View(
        "case_on_one_voice",
        _ON_ONE_VOICE,
        "SELECT * FROM on_one_voice WHERE of_the_case",
    ),
    View(
        "on_one_voice",
        _ON_ONE_VOICE,
        """
        SELECT id, text, voices AS voice, label, articles, background, of_the_texts, of_the_case
        FROM facts WHERE origins = 1 AND uncounted = 0 AND own_words = 0
        """,
    ),
    View(
        "case_hanging",
        _HANGING,
        "SELECT * FROM hanging WHERE of_the_case",
    ),
    View(
        "hanging",
        _HANGING,
        """
        SELECT id, text, hangs_on AS voice, label, articles, background, of_the_texts, of_the_case
        FROM facts WHERE hangs_on <> ''
        """,
    ),
    View(
        "case_by_footing",
        {"footing": "facts.footing", "facts": ""},
        "SELECT footing, count(*) AS facts FROM facts WHERE of_the_case GROUP BY footing ORDER BY facts DESC",
    ),
    View(
        "evidence",
        _same(
            "testimonies", "fact", "number", "act", "sure", "doubt", "headline", "withdrawn_by", "answer", "gist", "by"
        )
        | _same("facts", "text", "label")
        | {"source": "sources.title"}
        | _same("testimonies", "paragraph", "anchor", "original", "verified"),
        """
        SELECT facts.id AS fact, facts.text, facts.label, testimonies.number, testimonies.act, testimonies.sure,
            testimonies.answer, testimonies.gist, testimonies."by", sources.title AS source, testimonies.paragraph,
            testimonies.anchor, testimonies.original, testimonies.verified, testimonies.doubt, testimonies.headline,
            testimonies.withdrawn_by
        FROM testimonies JOIN facts ON facts.id = testimonies.fact JOIN sources ON sources.id = testimonies.source
        ORDER BY facts.id, testimonies.number
        """,
    ),
    View(
        "traced",
        {"id": "", "about": "", "value": "", "rests_on": ""} | _WHERE | {"anchor": "", "counts": ""} | _HOW_SAID,
        f"""
        WITH counted AS (
            SELECT testimonies.* FROM testimonies JOIN facts ON facts.id = testimonies.fact
            WHERE testimonies.withdrawn_by IS NULL AND (facts.articles = 0 OR NOT testimonies.headline)
        )
        SELECT fact AS id, 'what it says' AS about, gist AS value, 'passage' AS rests_on,
            source, paragraph, anchor, original, NULL AS counts, {_SAID}
        FROM testimonies
        UNION ALL SELECT counted.fact, 'standing', facts.label || ' · ' || facts.articles || ' · ' || facts.origins,
            'passage', {_PLACE}, 1, {_SAID}
        FROM counted JOIN facts ON facts.id = counted.fact
        UNION ALL SELECT id, 'standing', label, 'no passage', NULL, NULL, NULL, NULL, {_NOBODY}
        FROM facts WHERE id NOT IN (SELECT fact FROM counted)
        UNION ALL SELECT fact, 'answer', answer, 'passage', {_PLACE}, {_GIVES}, {_SAID}
        FROM testimonies WHERE answer IS NOT NULL
        UNION ALL SELECT fact, 'amount', amount || coalesce(' (' || scope || ')', ''), 'passage', {_PLACE}, {_GIVES},
            {_SAID}
        FROM testimonies WHERE amount IS NOT NULL
        UNION ALL SELECT fact, 'date', date, iif(by_card, 'passage and catalogue', 'passage'), {_PLACE}, {_GIVES},
            {_SAID}
        FROM testimonies WHERE date IS NOT NULL
        UNION ALL SELECT fact, 'spoken on', said, iif(said_by_card, 'passage and catalogue', 'passage'), {_PLACE}, NULL,
            {_SAID}
        FROM testimonies WHERE said IS NOT NULL
        UNION ALL SELECT chains.fact, 'voice', chains.voice, 'passage', {_PLACE}, NULL, {_SAID}
        FROM chains JOIN testimonies ON testimonies.fact = chains.fact AND testimonies.number = chains.number
        UNION ALL SELECT id, 'spelling', spelling, 'passage', source, paragraph, spelling, NULL, {_NOBODY}
        FROM sightings
        UNION ALL SELECT id, 'spelling', spelling, 'editors', NULL, NULL, NULL, NULL, {_NOBODY}
        FROM spellings WHERE seen = ''
        UNION ALL SELECT id, 'name', name, 'editors', NULL, NULL, NULL, NULL, {_NOBODY} FROM names
        UNION ALL SELECT place, 'position', latitude || ' ' || longitude, 'passage', source, paragraph, NULL, NULL,
            {_NOBODY}
        FROM positions WHERE source IS NOT NULL
        UNION ALL SELECT place, 'position', latitude || ' ' || longitude, iif(fact IS NULL, 'catalogue', 'editors'),
            NULL, NULL, NULL, NULL, {_NOBODY}
        FROM positions WHERE source IS NULL
        UNION ALL SELECT id, 'title', title, 'text', id, NULL, NULL, NULL, {_NOBODY} FROM sources
        UNION ALL SELECT id, 'publisher', publisher, 'text', id, NULL, NULL, NULL, {_NOBODY}
        FROM sources WHERE publisher IS NOT NULL
        UNION ALL SELECT id, 'published', published, 'text', id, NULL, NULL, NULL, {_NOBODY} FROM sources
        UNION ALL SELECT id, 'publisher', card_publisher, 'catalogue', id, NULL, NULL, card_url, {_NOBODY}
        FROM sources WHERE card_publisher IS NOT NULL
        UNION ALL SELECT id, 'author', card_author, 'catalogue', id, NULL, NULL, card_url, {_NOBODY}
        FROM sources WHERE card_author IS NOT NULL
        UNION ALL SELECT id, 'published', card_published, 'catalogue', id, NULL, NULL, card_url, {_NOBODY}
        FROM sources WHERE card_published IS NOT NULL
        UNION ALL SELECT id, 'address', card_url, 'catalogue', id, NULL, NULL, card_url, {_NOBODY}
        FROM sources WHERE card_url IS NOT NULL
        UNION ALL SELECT replies.question, 'fact', replies.fact, 'passage', {_PLACE}, 1, {_SAID}
        FROM replies JOIN counted ON counted.fact = replies.fact
        UNION ALL SELECT id, 'question', asks, 'editors', NULL, NULL, NULL, NULL, {_NOBODY} FROM questions
        UNION ALL SELECT "of", 'picture', file, 'editors', NULL, NULL, NULL, address, {_NOBODY} FROM pictures
        UNION ALL SELECT address, 'publisher', publisher, 'editors', NULL, NULL, NULL, address, {_NOBODY} FROM site
        """,  # noqa: S608 - names of our own columns and acts
        "id = '…'",
    ),
    View(
        "disputes",
        {"fact": "disagreements.fact", "text": "facts.text"}
        | _same(
            "disagreements", "of", "one", "one_articles", "one_origins", "other", "other_articles", "other_origins"
        ),
        """
        SELECT facts.id AS fact, facts.text, disagreements."of", disagreements.one, disagreements.one_articles,
            disagreements.one_origins, disagreements.other, disagreements.other_articles, disagreements.other_origins
        FROM disagreements JOIN facts ON facts.id = disagreements.fact WHERE disagreements.are = 'dispute'
        """,
    ),
    View(
        "said_by",
        {"voice": "names.name", "id": "names.id", "facts": "", "sources": ""},
        f"""
        SELECT names.name AS voice, names.id, count(DISTINCT chains.fact) AS facts,
            count(DISTINCT testimonies.source) AS sources
        FROM chains JOIN names ON names.id = chains.voice
            JOIN testimonies ON testimonies.fact = chains.fact AND testimonies.number = chains.number
        WHERE chains.origin AND testimonies.withdrawn_by IS NULL AND NOT testimonies.headline
            AND testimonies.doubt IS NOT 'by' AND testimonies.act IN ({_ANSWERS})
        GROUP BY names.id ORDER BY facts DESC, names.id
        """,  # noqa: S608 - names of acts from our own vocabulary
    ),
)
"""All of them. One may ask another that is made behind it: SQLite looks only when it is asked itself."""
SEARCH = View("search", {"fact": "facts.id", "text": "facts.text", "gists": ""}, where="search MATCH '…'")
"""The table for searching."""
ASKED = (*VIEWS, SEARCH)
"""Each of which the page on the data offers a query."""
