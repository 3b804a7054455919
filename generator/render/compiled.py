"""Templates, compiled once for all renderers of one program."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import CodeType

import jinja2

from generator import compiling

TEMPLATES = Path(__file__).parent.parent / "templates"


class Compiled(jinja2.FileSystemBytecodeCache):
    """Keeps compiled templates for all renderers of one program, and for the next programs as Python keeps modules.

    A template that changes is compiled anew, and so is one for a Jinja that has been extended.
    """

    def __init__(self) -> None:
        super().__init__(str(compiling.FOLDER / f"templates-{jinja2.__version__}"))
        self.code: dict[tuple[str, str], CodeType | None] = {}

    def get_bucket(
        self, environment: jinja2.Environment, name: str, filename: str | None, source: str
    ) -> jinja2.bccache.Bucket:
        """The place of what is compiled of a template."""
        extended = "".join(f"\n{extension}" for extension in sorted(environment.extensions))
        return super().get_bucket(environment, name, filename, source + extended)

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Take what this program has compiled, or one before it."""
        place = (bucket.key, bucket.checksum)
        if place not in self.code:
            super().load_bytecode(bucket)
            if bucket.code:
                self.code[place] = bucket.code
        bucket.code = self.code.get(place)

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Keep what was compiled."""
        self.code[bucket.key, bucket.checksum] = bucket.code
        if compiling.may_keep():
            with contextlib.suppress(OSError):
                Path(self.directory).mkdir(exist_ok=True)
                super().dump_bytecode(bucket)


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
