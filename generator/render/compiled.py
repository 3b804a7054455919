"""Templates, compiled once for all renderers of one program."""

from __future__ import annotations

from types import CodeType

import jinja2


class Compiled(jinja2.BytecodeCache):
    """Keeps compiled templates for all renderers of one program. A template that changes is compiled anew."""

    def __init__(self) -> None:
        self.code: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self.code[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()
