"""For whoever wants to know what is wrong in a dossier, which is kept and repeated while nothing has changed.

Nothing is imported here that takes time, so that it is repeated at once.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from generator import cache
from generator.commands.options import EXISTING, head_option, rooted

_READ = ("site_src", "seeds", "docs", "mkdocs.yml")
"""What a check reads below the root of a dossier."""
_OTHERS = 15
"""How many other verdicts are kept."""


@click.command("check")
@rooted
@click.option("--rules", "lists_rules", is_flag=True, help="Print what is checked, a sentence for each code, and stop.")
@click.option("--release", is_flag=True, help="Count warnings as errors, and ask for what a published site must say.")
@head_option
@click.option(
    "--texts",
    type=EXISTING,
    help="The folder of the sources' texts: says what keeps too close to them, too, and what two of them share.",
)
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "annotations"]),
    default="text",
    help="For a person, for a program, or for a forge that shows each problem beside its line.",
)
def check_command(
    root: Path, style: str, head: str | None, texts: Path | None, *, release: bool, lists_rules: bool
) -> None:
    """Say what is wrong in a dossier, where, and what to type instead."""
    if lists_rules:
        from generator.commands import found  # noqa: PLC0415 - as below

        if style == "annotations":
            raise click.UsageError("annotations show problems: with --rules, --format is text or json")
        click.echo(found.rules(style))
        return
    said, failed = _verdict(root, style, head, texts, release=release)
    click.echo(said)
    sys.exit(failed)


def _verdict(root: Path, style: str, head: str | None, texts: Path | None, *, release: bool) -> tuple[str, bool]:
    """What is printed, and whether the check fails: as it was when the same files were checked before, or found now.

    A release and a revision are always checked anew, since they depend on the surroundings and on what git holds.
    """

    def key() -> str:
        read = [*(root / name for name in _READ), *([texts] if texts else [])]
        return cache.digest(cache.program(), cache.of_files(read), style, os.path.relpath(root))

    verdicts, before = cache.Cache(root / cache.FOLDER / "checks"), "" if head or release else key()
    if known := verdicts.get(before) if before else None:
        said, failed = json.loads(known)
        return said, failed
    from generator.commands import found  # noqa: PLC0415 - all that checks takes longer to load than to look up a verdict

    said, failed = found.found(root, style, head, texts, release=release)
    if before and before == key():  # else a file was saved while it was checked
        verdicts.put(before, json.dumps([said, failed]).encode())
        verdicts.leave([before], _OTHERS)
    return said, failed
