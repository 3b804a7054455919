"""Quotations within quotations: the inner ones stand in the other marks of the language, as in “a ‘b’ c”."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Marks:
    """The marks of a language around a quotation, and those around one within it."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    _whole: re.Pattern[str] = field(init=False)
    """A quotation with none in its marks within it."""
    _straight: re.Pattern[str] = field(init=False)
    """What stands in straight marks, as they are typed where a keyboard has no others; in no tag."""

    def __post_init__(self) -> None:
        opening, closing = map(re.escape, self.outer)
        object.__setattr__(self, "_whole", re.compile(f"{opening}[^{opening}{closing}]*{closing}"))
        object.__setattr__(self, "_straight", re.compile(rf'(?<![^\s(\[{opening}])"([^"<>]+)"(?!\w)'))

    @classmethod
    def around(cls, quoted: str, within: str) -> Marks | None:
        """From a quotation of {0}, and from one within another; None where both ends of a quotation look alike."""
        outer, inner = (tuple(map(str.strip, text.split("{0}"))) for text in (quoted, within))
        if {*map(len, (*outer, *inner))} != {1} or outer[0] == outer[-1]:
            return None
        return cls((outer[0], outer[-1]), (inner[0], inner[-1]))

    def nested(self, text: str) -> str:
        """A text with each quotation within another in the other marks; where some mark has no partner, as it is."""
        text = self._whole.sub(lambda found: self._straight.sub(r"\1".join(self.inner), found[0]), text)
        if text.count(self.outer[0]) < 2:
            return text
        parts, depth = [], 0
        for sign in text:
            depth -= sign == self.outer[1]
            if depth < 0:
                return text
            within = depth % 2 and sign in self.outer
            parts.append(self.inner[self.outer.index(sign)] if within else sign)
            depth += sign == self.outer[0]
        return text if depth else "".join(parts)
