"""For whoever looks at a dossier or a change of it: what is wrong, what is different, what became of each passage."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from generator import evidence, site, words
from generator.check import printed
from generator.commands.options import EXISTING, failures_printed, head_option, readable_in_part, rooted
from generator.judged import Judged
from generator.model import Dossier
from generator.problem import Problem, did_you_mean, report
from generator.review import changes, revisions

_DIFFS: dict[str, Callable[[list[changes.Change], str], str]] = {
    "text": lambda found, _: changes.as_text(found),
    "json": lambda found, _: changes.as_json(found),
    "markdown": changes.as_markdown,
}


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
        if style == "annotations":
            raise click.UsageError("annotations show problems: with --rules, --format is text or json")
        click.echo(printed.rules_as_json() if style == "json" else printed.rules_as_text())
        return
    with failures_printed(), revisions.at(root, head) as folder:
        judged, problems = site.examine(folder, texts, release=release)
        if release:
            problems = report.strict([*problems, *_of_the_settings(root)])
    _print_problems(problems, (judged.dossier, _shared(judged, texts)) if texts else None, style, root)
    sys.exit(report.failed(problems))


def _of_the_settings(root: Path) -> list[Problem]:
    """What is wrong with the settings of a site that is to be published: those of the working tree, as in a build."""
    from generator.builder import settings  # noqa: PLC0415 - MkDocs takes time to load, and other checks need none

    return settings.faults_of_a_release(root)


def _shared(judged: Judged, texts: Path) -> list[evidence.Shared]:
    read, _ = evidence.read_texts(judged.dossier, texts)
    return evidence.shared_words(judged.dossier, read)


def _print_problems(
    problems: list[Problem], shared: tuple[Dossier, list[evidence.Shared]] | None, style: str, root: Path
) -> None:
    """Problems in one style; what texts share is no problem, and is printed beside them for people and programs."""
    match style:
        case "json":
            beside = {} if shared is None else {"shared": [dataclasses.asdict(known) for known in shared[1]]}
            click.echo(report.as_json(problems, **beside))
        case "annotations":
            click.echo(report.as_annotations(problems, os.path.relpath(root)))
        case _:
            if shared is not None:
                click.echo(evidence.shared_report(*shared), nl=False)
            click.echo(report.as_text(problems))


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


REVIEWING = (check_command, diff_command, coverage_command, sentences_command, cited_command)
