"""Pictures that pages show: none without whose it is, on which terms it may be shown, and where it is from."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, StringConstraints

from generator.model.values import Holds, Record, Text, WebAddress


class Licence(Record):
    """The terms under which others may use something; its name may be typed alone."""

    name: Text
    """What the licence is called: CC BY 4.0."""
    url: WebAddress | None = None
    """The address of its text: https://…, with any sign but letters, digits and ._~:/?#@!$&+,;=- written as %XX."""


def _named(value: object) -> object:
    return {"name": value} if isinstance(value, str) else value


TypedLicence = Annotated[Licence, BeforeValidator(_named, json_schema_input_type=Licence | str)]
"""A licence as it is typed: by its name alone, or with the address of its text."""
PictureFile = Annotated[
    str, StringConstraints(pattern=r"^assets/[A-Za-z0-9_/-]+\.(avif|gif|jpe?g|png|webp)$"), Holds("notation")
]
"""The path of a picture below ``docs/``; of a kind that holds no script."""


class Image(Record):
    """A picture: what is on it, whose it is, on which terms, and from where."""

    file: PictureFile
    """Its file below docs/, in the folder of all that pages load: assets/lamp-room.jpg."""
    shows: Text
    """What is to be seen on it, for whoever does not see it."""
    credit: Text
    """Who made it."""
    licence: TypedLicence
    """The terms on which it may be shown; a name, or name and url."""
    address: WebAddress
    """Where it is from: https://…"""
