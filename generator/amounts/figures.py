"""What an author may type as an amount: one of the ``FORMS`` at the end of this file."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from generator.amounts.bounds import Amount
from generator.amounts.mended import meant

Found = re.Match[str]
EXAMPLES = "1250, about 1300, over 1200, at least 12, 1240 to 1260, …"
"""What a hint shows where it cannot guess which amount was meant."""
MOST_DIGITS = 18
"""How many digits a number may have before the point, and how many behind it."""
_SHOWN = 80
"""How many characters a problem repeats of a text that is no amount. It guesses in texts up to twice as long."""


class NoAmount(ValueError):
    """A text is in none of the forms, could be read in two ways, or is a range that runs backwards."""

    def __init__(self, what: str, hint: str) -> None:
        self.what = what
        """What is wrong, in one line."""
        self.hint = hint
        """What to type instead."""
        super().__init__(f"{what}: {hint}")


def parse(text: str) -> Amount:
    """Read an amount. Raises NoAmount with what is wrong and what to type instead."""
    typed = " ".join(text.split())
    if amount := _read(typed):
        return amount
    near = [guess for guess in meant(typed) if _is_amount(guess)] if len(typed) < 2 * _SHOWN else []
    raise NoAmount(f"'{typed[:_SHOWN]}' is not an amount", f"type {' or '.join(near) or EXAMPLES}")


def _read(typed: str) -> Amount | None:
    return next((read(found) for form, read in FORMS if (found := form.fullmatch(typed))), None)


def _is_amount(text: str) -> bool:
    """Whether a guess at what was meant can be read."""
    try:
        return _read(text) is not None
    except NoAmount:
        return False


# --- the forms --------------------------------------------------------------------------------------------------------

_DIGITS = r"-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
_ONE = re.compile(rf"(?P<number>{_DIGITS})")
_ABOUT = re.compile(rf"about (?P<number>{_DIGITS})")
_ABOVE = re.compile(rf"(?P<how>over|at least) (?P<number>{_DIGITS})")
_BELOW = re.compile(rf"(?P<how>under|at most) (?P<number>{_DIGITS})")
_RANGE = re.compile(rf"(?P<first>{_DIGITS}) to (?P<last>{_DIGITS})")
_EITHER = re.compile(r"(?P<whole>-?[1-9][0-9]{0,2})\.(?P<rest>[0-9]{3})")
"""A thousand or more where a point stands between thousands, and a decimal elsewhere."""


def _number(text: str) -> Decimal:
    whole, _, decimals = text.lstrip("-").partition(".")
    if max(len(whole.replace(",", "").lstrip("0")), len(decimals)) > MOST_DIGITS:
        hint = f"use up to {MOST_DIGITS} digits, and as many behind the point"
        raise NoAmount(f"'{text[:_SHOWN]}' has too many digits", hint)
    if either := _EITHER.fullmatch(text):
        hint = f"type {either['whole']}{either['rest']}, or {text}0 for the decimal"
        raise NoAmount(f"'{text}' can be read in two ways", hint)
    number = Decimal(text.replace(",", ""))
    return number or Decimal(0)


def _exactly(found: Found) -> Amount:
    """``1250`` or ``"1,250"``, in quotes where it stands in braces; ``17.5``: just this, with the decimals typed."""
    return Amount("exactly", (_number(found["number"]),))


def _about(found: Found) -> Amount:
    """``about 1300``: a round number. How far off it may be nobody says, so it is set against no other amount."""
    return Amount("about", (_number(found["number"]),))


def _above(found: Found) -> Amount:
    """``over 1200``, ``at least 1200``: that or more. ``over`` leaves the number itself out, ``at least`` does not."""
    return Amount("over" if found["how"] == "over" else "at-least", (_number(found["number"]),))


def _below(found: Found) -> Amount:
    """``under 20``, ``at most 20``: that or less. ``under`` leaves the number itself out, ``at most`` does not."""
    return Amount("under" if found["how"] == "under" else "at-most", (_number(found["number"]),))


def _range(found: Found) -> Amount:
    """``1240 to 1260``: somewhere from the one to the other, both of them included."""
    first, last = _number(found["first"]), _number(found["last"])
    if first > last:
        raise NoAmount(f"'{found[0]}' runs backwards", f"type {found['last']} to {found['first']}")
    return Amount("exactly", (first,)) if first == last else Amount("range", (first, last))


FORMS: tuple[tuple[re.Pattern[str], Callable[[Found], Amount]], ...] = (
    (_ONE, _exactly),
    (_ABOUT, _about),
    (_ABOVE, _above),
    (_BELOW, _below),
    (_RANGE, _range),
)
"""Every form an amount may be typed in, each with what reads it."""

PATTERN = "^(?:" + "|".join(re.sub(r"\?P<[a-z]+>", "?:", form.pattern) for form, _ in FORMS) + ")$"
"""All forms as one regular expression, for editors that check as one types; only ``parse`` refuses a backward range."""
