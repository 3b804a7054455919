"""How a type of the model refuses a value: with the code of the problem, what is wrong and what to type instead."""

from __future__ import annotations

from pydantic_core import PydanticCustomError


def fault(code: str, what: str, hint: str) -> PydanticCustomError:
    """The error to raise in a validator. Whoever catches pydantic's error finds code, what and hint in its context.

    A value does not know in which field it was typed. Where the code is ``bad-value``, ``load`` puts the name of the
    field before ``what``: "'state': 'perhaps' is neither yes nor no".
    """
    return PydanticCustomError("fault", "{what}", {"code": code, "what": what, "hint": hint})
