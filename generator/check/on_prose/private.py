"""A rule on people who may be hurt: nothing by which somebody can be found, and no child by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Fact, Imprint, Source, Where
from generator.problem import Mark, Problem

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}\b(?!\d)|\d{{4}}-\d\d-\d\d)"
_NO_COUNT = r"(?!\d| ?(?:[명개년월일시분초살세차회위원억만천배]|번째))"
"""Behind a number in Korean: it counts nothing, as it may where a place ends like a street."""
_FINDS = {
    "the day on which somebody was born": re.compile(
        rf"\b(?:born|birth|birthday)\b[^.]{{0,40}}?{_DAY}"
        r"|(?:생년월일|출생일|생일)[^.]{0,20}?\d월 ?\d{1,2}일"
        r"|\d월 ?\d{1,2}일(?:에|생)?[^.]{0,10}?(?:태어|출생|생(?!\w))",
        re.IGNORECASE,
    ),
    "the address of a house": re.compile(
        r"\b\d{1,5}[a-z]?,? (?:[A-Z][\w’'-]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Terrace)\b"
        r"|\b(?:Via|Viale|Piazza|Rue|Calle) (?:\w+ ){1,3}\d{1,4}\b"
        rf"|[가-힣][시군구읍면] [가-힣\d]*[가-힣\d](?:로|길) ?\d+{_NO_COUNT}|\d번지|\d동 ?\d+호"
    ),
    "a telephone number": re.compile(r"(?<![\w.])\+\d[\d ()-]{7,}\d|(?<![\w.-])0\d{1,2}[-)] ?\d{3,4}-\d{4}(?!\d)"),
    "a mail address": re.compile(r"(?<![\w.+:/-])[\w.+-]+@[\w-]+\.\w{2,}"),
}
"""What finds somebody: of days and houses as English, Korean and a few other languages write them. A link to a
mail address is how somebody wants to be reached."""
_YOUNG = re.compile(
    r"\b(?:aged?|age of) (?:\d|1[0-7])\b(?!\d)|\b(?:\d|1[0-7])[- ]years?[- ]old\b"
    r"|(?<![\d.,])(?:\d|1[0-7]) ?(?:살|세(?![기대계트]))|미성년",
    re.IGNORECASE,
)
_MAY = re.compile(r"[\d@]|미성년")
"""Nothing of this is found in a text without one of these signs, and most texts have none."""
_HINT = "leave it out; where it can hurt nobody any more, say so in the note of the fact"


def private_detail(case: Case) -> Iterator[Problem]:
    """No text has a day of birth, a street address, a telephone number or a mail address, or the name of a minor."""
    named = _names(case)
    for where, text in _texts(case):
        if not _MAY.search(text):
            continue
        found = [what for what, pattern in _FINDS.items() if pattern.search(text)]
        found += ["the age of a child beside a name"] if _YOUNG.search(text) and named and named.search(text) else []
        for what in found:
            yield case.problem(where, "private-detail", f"this tells {what}", _HINT)


def _texts(case: Case) -> Iterator[tuple[Where | Mark, str]]:
    """What editors say of the story: neither how they can be reached, nor what libraries know of a source."""
    for leaf in case.dossier.leaves:
        explained = isinstance(leaf.record, Fact) and leaf.record.note
        if leaf.kept.sort in ("text", "prose") and not isinstance(leaf.record, Imprint | Source) and not explained:
            yield leaf.where, str(leaf.value)
    yield from ((page.mark, page.text) for page in case.pages)


def _names(case: Case) -> re.Pattern[str] | None:
    """Any spelling of any person."""
    people = case.dossier.people.values()
    spellings = {name for person in people for name in (person.name, *(form.form for form in person.forms))}
    return re.compile("|".join(map(re.escape, sorted(spellings)))) if spellings else None
