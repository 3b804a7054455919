"""The particles of Korean, which have one form behind a consonant and another behind a vowel: 은 or 는, 이 or 가."""

from __future__ import annotations

import re
from typing import Any

_UNHEARD = re.compile(r"\]\([^)]*\)|\([^()]*\)|<[^>]*>|&#?\w+;|[\W_]")
"""What nobody reads aloud at the end of a phrase: where a link leads, what is in brackets, a tag, quotation marks."""
_FIRST, _LAST, _FINALS = ord("가"), ord("힣"), 28
"""Unicode lists syllables by their final consonant last: none and then 27 of them, of which the eighth is ㄹ."""
_RIEUL = 8
_READ = {**dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True)), "L": "엘", "M": "엠", "N": "엔", "R": "알"}
"""How digits and letters are read that end in a consonant; numbers that end in 0 do in any case: 십, 백, 천."""


def with_particle(phrase: Any, behind_consonant: str, behind_vowel: str) -> str:
    """A phrase with the particle that its last sound asks for; with both where nobody knows how it is read.

    It is 부산으로, and 서울로, since ㄹ does not count there. Messages call it so: ``JOSA($who, "은", "는")``.
    """
    last = _UNHEARD.sub("", str(phrase))[-1:]
    syllable = _READ.get(last, "이" if last.isupper() else last)
    if not (syllable and _FIRST <= ord(syllable) <= _LAST):
        return f"{phrase}{behind_consonant}({behind_vowel})"
    final = (ord(syllable) - _FIRST) % _FINALS
    as_vowel = not final or (final == _RIEUL and behind_consonant.startswith("으로"))
    return f"{phrase}{behind_vowel if as_vowel else behind_consonant}"
