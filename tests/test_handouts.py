"""On paper a page ends with the sources behind it and the meaning of its labels."""

from __future__ import annotations

from generator.judged import Judged
from generator.model import standings
from generator.pages.handouts import handout
from tests.standing.world import dossier, said

KNOWN = Judged(
    dossier(
        {"id": "left", "says": [said("s1", "exile", when="2018-11-03"), said("s0", "herald", when="2018-11-05")]},
        {"id": "stayed", "says": [said("s1", act="left-open"), said("s2")]},
        {"id": "headline", "of_the_texts": "yes", "says": [said("s3")]},
    )
)


def test_a_handout_names_each_source_once_and_explains_each_label_once() -> None:
    end = handout([*KNOWN.facts.values(), KNOWN.facts["left"]])
    assert [source.id for source in end.sources] == ["s1", "s0", "s2", "s3"]
    assert end.labels == [standings.REPORTED, standings.DATE_DISPUTED, standings.STATED]


def test_where_no_label_is_shown_none_is_explained() -> None:
    assert not handout([KNOWN.facts["left"]], labelled=False).labels
    assert not handout([KNOWN.facts["headline"]]).labels
