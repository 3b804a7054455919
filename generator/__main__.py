"""The command line: ``explainer COMMAND``, or ``python -m generator``; most commands take ``--root`` for a dossier."""

from __future__ import annotations

import gc
import io
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from generator import authoring, evidence, site, write
from generator.addresses import published
from generator.authoring import schema
from generator.builder.failure import NotBuiltError
from generator.check import Case, printed
from generator.check.on_citations import unknown_source
from generator.check.on_ids import reserved_id
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier
from generator.problem import DossierError, counted, report
from generator.review import changes, revisions
from generator.review.preview import Base

_folder = click.Path(file_okay=False, path_type=Path)
_existing = click.Path(exists=True, file_okay=False, path_type=Path)
_file = click.Path(exists=True, dir_okay=False, path_type=Path)


_DIFFS: dict[str, Callable[[list[changes.Change], str], str]] = {
    "text": lambda found, _: changes.as_text(found),
    "json": lambda found, _: changes.as_json(found),
    "markdown": changes.as_markdown,
}


def _rooted(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command its ``--root``."""
    explained = "The dossier: the folder of its mkdocs.yml, site_src/, seeds/ and docs/."
    return click.option("--root", type=_existing, default=".", show_default=True, help=explained)(command)


_head = click.option(
    "--head", metavar="REVISION", help="Take the data files of a git revision, and nothing else of it."
)


@click.group()
@click.version_option(package_name="sourced-explainer", message="%(package)s %(version)s")
def main() -> None:
    """Explainer sites that can prove every sentence."""
    gc.set_threshold(*site.COLLECTING)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # where a terminal or a file cannot take a sign, its number is printed
            stream.reconfigure(errors="backslashreplace")


@main.command("check")
@_rooted
@click.option("--rules", "lists_rules", is_flag=True, help="Print what is checked, a sentence for each code, and stop.")
@click.option("--release", is_flag=True, help="Count warnings as errors, and ask for what a published site must say.")
@_head
@click.option(
    "--texts", type=_existing, help="The folder of the sources' texts: says what keeps too close to them, too."
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
    with _failures_printed(), revisions.at(root, head) as folder:
        _, problems = site.examine(folder, texts, release=release)
    problems = report.strict(problems) if release else problems
    match style:
        case "json":
            click.echo(report.as_json(problems))
        case "annotations":
            click.echo(report.as_annotations(problems, os.path.relpath(root)))
        case _:
            click.echo(report.as_text(problems), err=True)
    sys.exit(report.failed(problems))


@main.command("write")
@_rooted
@_head
@click.argument("directory", type=_folder)
def write_command(root: Path, directory: Path, head: str | None) -> None:
    """Write every page as plain Markdown below DIRECTORY, for another builder."""
    with _failures_printed(), revisions.at(root, head) as folder:
        write.refuse_amid_what_is_read(directory, root)
        written = write.write(site.make(folder), directory)
    click.echo(f"{len(written.changed)} written, {len(written.removed)} removed, the rest is as it was")


@main.command("build")
@_rooted
@click.option("--site", "folder", type=_folder, help="Where to, if not where mkdocs.yml says.")
@click.option("--preview", is_flag=True, help="Add the pages for reviewers: what changed, and the site's health.")
@click.option(
    "--base", default="HEAD", show_default=True, envvar="PREVIEW_BASE", help="What a preview is compared with."
)
@_head
def build_command(root: Path, folder: Path | None, base: str, head: str | None, *, preview: bool) -> None:
    """Build the site; the old one stays in place until the new one is whole."""
    from generator.builder import building  # noqa: PLC0415 - MkDocs takes time to load, and other commands need none

    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    with _failures_printed(), revisions.at(root, head) as taken:
        before = Base(base, revisions.snapshot_at(base, root)) if preview else None
        into = folder or (root / "site" if head else None)
        if into:  # of a revision, a copy is built: that this folder is not the dossier's, the build cannot know
            write.refuse_amid_what_is_read(into, root)
        click.echo(f"{building.build(taken, into, before)} is built")


@main.command("serve")
@_rooted
@click.option("--address", metavar="HOST:PORT", help="Where, if not where mkdocs.yml says.")
def serve_command(root: Path, address: str | None) -> None:
    """Serve the site on this machine and rebuild it whenever something changes."""
    from generator.builder import runs  # noqa: PLC0415 - as above

    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with _failures_printed():
        schema.refresh(root)
        runs.serve(root, address)


@main.command("diff")
@_rooted
@click.argument("base")
@click.argument("head", required=False)
@click.option("--format", "style", type=click.Choice(list(_DIFFS)), default="text", help="For whom to tell it.")
@click.option("--preview", "address", default="", metavar="URL", help="Where a preview stands, for links in Markdown.")
def diff_command(root: Path, base: str, head: str | None, style: str, address: str) -> None:
    """Say what changed in the facts from BASE to HEAD, each a git revision or a built facts.json.

    Without HEAD it is the dossier as it is in its folder now.
    """
    with _failures_printed():
        after = revisions.snapshot_at(head, root) if head else revisions.snapshot_of(root)
        found = changes.compare(revisions.snapshot_at(base, root), after)
    click.echo(_DIFFS[style](found, address))


@main.command("release")
@_rooted
def release_command(root: Path) -> None:
    """Note every permalink of the dossier as published; from then on none of them may be lost."""
    with _failures_printed():
        judged, problems = site.examine(root, release=True)
        if problems:
            raise DossierError(report.strict(problems))
        added = published.release(root, judged.addresses)
    click.echo(f"{counted(len(added), 'new permalink')} noted in {published.LIST}")


@main.command("verify")
@_rooted
@click.option("--texts", type=_existing, help="The folder of the sources' texts.")
@click.option("--accept", is_flag=True, help="Accept that passages have changed since they were last verified.")
@click.option("--upgrade", is_flag=True, help="Write locks of an earlier version anew; needs no texts.")
def verify_command(root: Path, texts: Path | None, *, accept: bool, upgrade: bool) -> None:
    """Hold every anchor against the text of its source, and note what was verified."""
    if (texts is None) != upgrade:
        raise click.UsageError("say with --texts where the texts are; or --upgrade alone, which needs none")
    with _failures_printed():
        if texts is None:
            click.echo(_upgraded(root))
            return
        dossier = _readable(root)
        before, illegible = evidence.read_locks(root)
        read, unread = evidence.available_texts(dossier, texts, before)
        found, after = evidence.verify(dossier, read, before, accept=accept)
        case = Case(Judged(dossier))
        unknown = [*unknown_source(case), *reserved_id(case)]
        if illegible or unread or found or unknown:
            raise DossierError([*illegible, *unread, *found, *unknown])
        evidence.write_locks(root, after)
    click.echo(evidence.verify_report(before, after, evidence.anchor_share(dossier, read)), nl=False)


def _upgraded(root: Path) -> str:
    """Write the locks of an earlier version anew, and say how many of their lines still fit."""
    dossier = _readable(root)
    locks, problems = evidence.read_locks(root)
    outdated, illegible = evidence.read_outdated(root)
    if hindering := [*illegible, *(problem for problem in problems if problem.severity == "error")]:
        raise DossierError(hindering)
    if not outdated:
        return "no lock is of an earlier version"
    after = evidence.upgrade(dossier, locks, outdated)
    evidence.write_locks(root, after)
    old = {line for lines in outdated.values() for line in lines}
    stale = old.intersection(line for lines in after.lines.values() for line in lines)
    fit = f"{len(old - stale)} still fit, {len(stale)} changed since they were verified"
    return f"{counted(len(old), 'line')} of an earlier version: {fit}"


@main.command("coverage")
@_rooted
def coverage_command(root: Path) -> None:
    """Print for every source what becomes of each of its passages."""
    with _failures_printed():
        click.echo(evidence.coverage_report(_readable(root)), nl=False)


@main.command("passages")
@_rooted
@click.argument("source", required=False)
@click.option("--texts", type=_existing, help="The folder of the sources' texts: shows the words of each passage, too.")
@click.option("--find", metavar="WORDS", default="", help="Only passages with these words, and how to cite them.")
def passages_command(root: Path, source: str | None, texts: Path | None, find: str) -> None:
    """Print the passages of SOURCE (or of all) with their numbers and what rests on each."""
    if find and not texts:
        raise click.UsageError("--find looks into the texts: say with --texts where they are")
    with _failures_printed():
        passages = authoring.passages_report(_readable(root), source, texts, find)
    click.echo(passages, nl=False)


@main.command("new")
@_rooted
@click.argument("kind", type=click.Choice(authoring.STARTED))
@click.argument("name", metavar="ID")
@click.option("--to", "into", metavar="FILE", help="Add it at the end of this list instead of giving it its own file.")
@click.option("--text", type=_file, help="The text of a new source: its passages are counted, and it is not kept.")
def new_command(root: Path, kind: str, name: str, into: str | None, text: Path | None) -> None:
    """Write a commented starter for a new record; what is left blank in it is due."""
    if (kind == "source") != (text is not None):
        raise click.UsageError("a source is made from its text, and nothing else is: new source ID --text FILE")
    with _failures_printed():
        click.echo(authoring.start_source(root, name, text) if text else authoring.start(root, kind, name, into))


@main.command("rename")
@_rooted
@click.argument("old")
@click.argument("new")
def rename_command(root: Path, old: str, new: str) -> None:
    """Rename an id everywhere it is named, and let the old one lead to the new one for ever."""
    with _failures_printed():
        renamed = authoring.rename(root, old, new)
        schema.refresh(root)
    click.echo(f"'{old}' is '{new}' now, {counted(renamed.places, 'place')} in {counted(len(renamed.files), 'file')}")


@main.command("schema")
@_rooted
@click.argument("directory", type=_folder)
def schema_command(root: Path, directory: Path) -> None:
    """Write into DIRECTORY the JSON Schemas that let an editor complete keys and ids."""
    with _failures_printed():
        schema.write_schemas(load(root)[0], directory)
    wanted = {f"{directory.as_posix()}/{name}": files for name, files in schema.mapping().items()}
    click.echo(json.dumps({"yaml.schemas": wanted}, indent=2))


def _readable(root: Path) -> Dossier:
    """The dossier, provided that nothing in it had to be left out."""
    dossier, problems = load(root)
    if report.failed(problems):
        raise DossierError(problems)
    return dossier


@contextmanager
def _failures_printed() -> Iterator[None]:
    """Print why a command failed, without a traceback, and exit with 1."""
    try:
        yield
    except DossierError as error:
        click.echo(report.as_text(error.problems), err=True)
        sys.exit(1)
    except (OSError, NotBuiltError, revisions.NoRevisionError) as error:
        click.echo(report.unreadable(error) if isinstance(error, OSError) else str(error), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
