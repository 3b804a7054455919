"""For whoever looks at a dossier or a change of it: what is different, what became of each passage, what is said."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from generator import evidence, site, words
from generator.commands.dossiers import readable_in_part
from generator.commands.failing import failures_printed
from generator.commands.options import head_option, rooted
from generator.problem import did_you_mean
from generator.review import changes, revisions

_DIFFS: dict[str, Callable[[list[changes.Change], str], str]] = {
    "text": lambda found, _: changes.as_text(found),
    "json": lambda found, _: changes.as_json(found),
    "markdown": changes.as_markdown,
}


@click.command("diff")
@rooted
@click.argument("base")
@click.argument("head", required=False)
@click.option("--format", "style", type=click.Choice(list(_DIFFS)), default="text", help="For whom to tell it.")
@click.option(
    "--preview", "address", default="", metavar="URL", help="Where a preview can be read, for links in Markdown."
)
def diff_command(root: Path, base: str, head: str | None, style: str, address: str) -> None:
    """Say what changed in the facts from BASE to HEAD, each a git revision or a built facts.json.

    Without HEAD it is the dossier as it is in its folder now.
    """
    with failures_printed():
        after = revisions.snapshot_at(head, root) if head else revisions.snapshot_of(root)
        before = revisions.snapshot_at(base, root)
    with words.speaking(after.language):
        click.echo(_DIFFS[style](changes.compare(before, after), address))


@click.command("coverage")
@rooted
def coverage_command(root: Path) -> None:
    """Print for every source what becomes of each of its passages."""
    with failures_printed():
        click.echo(evidence.coverage_report(readable_in_part(root)), nl=False)


@click.command("sentences")
@rooted
@head_option
def sentences_command(root: Path, head: str | None) -> None:
    """Print every sentence that the site computes, behind the address of the page that it is on."""
    with failures_printed(), revisions.at(root, head) as folder:
        listed = [f"{address}\t{said}" for address, said in site.sentences(site.make(folder))]
    click.echo("\n".join(listed))


@click.command("cited")
@rooted
@click.argument("name", metavar="ID")
@click.argument("digits", required=False)
def cited_command(root: Path, name: str, digits: str | None) -> None:
    """Say whether what was quoted of ID, with the eight DIGITS of its wording, still stands as it was quoted.

    Without DIGITS it prints the wording as it is now. Exits with 1 where the wording is another.
    """
    with failures_printed():
        judged, _ = site.sound(root)
        known = judged.past.wordings.get(name)
        if known is None:
            gone = judged.dossier.retired.get(name)
            hint = f"it was {gone.became}: {', '.join(gone.to) or gone.why}" if gone else ""
            raise click.ClickException(
                f"nothing to be cited is called '{name}'; {hint or did_you_mean(name, judged.past.wordings)}"
            )
    click.echo("\n".join([f"{known.digits} is the wording of '{name}' now:", *(f"  {line}" for line in known.lines)]))
    had = [edition for edition, before in known.published if before == digits]
    if digits and digits != known.digits:
        then = f"edition {had[0].number} of {had[0].on.text} had it" if had else "no edition had it"
        click.echo(f"{digits} is another wording: {then}")
    sys.exit(bool(digits) and digits != known.digits)
