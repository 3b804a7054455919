"""Templates, compiled once for all renderers of one program."""

from __future__ import annotations

from pathlib import Path
from types import CodeType

import jinja2

TEMPLATES = Path(__file__).parent.parent / "templates"


class Compiled(jinja2.BytecodeCache):
    """Keeps compiled templates for all renderers of one program. A template that changes is compiled anew."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self.code[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()


def set_up() -> jinja2.Environment:
    """Jinja as our templates are written for it; a renderer adds what they call."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=COMPILED,
        auto_reload=False,  # a renderer makes one site
    )
