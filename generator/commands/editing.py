"""For whoever edits a dossier: cite, start records, rename them, and verify them against the texts."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator import authoring, cache, evidence
from generator.authoring import schema
from generator.check import Case
from generator.check.on_citations import unknown_source
from generator.check.on_ids import reserved_id
from generator.commands.dossiers import readable, readable_in_part
from generator.commands.failing import failures_printed
from generator.commands.options import EXISTING, FILE, FOLDER, rooted
from generator.judged import Judged
from generator.load import load
from generator.model import DIVISIONS, KINDS
from generator.problem import DossierError, Mark, Problem, counted, did_you_mean
from generator.unicode import printable


@click.command("verify")
@rooted
@click.option("--texts", type=EXISTING, help="The folder of the sources' texts; only files are accepted without it.")
@click.option(
    "--accept",
    multiple=True,
    metavar="ID|FILE",
    help="Accept this record, the text of this source, or what is typed by hand in docs/story.md, as it is now.",
)
@click.option("--fill", is_flag=True, help="Write anchors as passages print them, and add where spellings were seen.")
def verify_command(root: Path, texts: Path | None, accept: tuple[str, ...], *, fill: bool) -> None:
    """Hold every anchor against the text of its source, and note what was verified and what a person accepted."""
    files = [name for name in accept if not set("/.").isdisjoint(name)]  # no id has either
    if not texts and (fill or not files or files != [*accept]):
        raise click.UsageError("--texts names the folder of the sources' texts; only files are accepted without it")
    with failures_printed():
        if texts:
            _verify(root, texts, accept, fill=fill)
        if files:
            click.echo(_accept(root, files), nl=False)


def _accept(root: Path, files: list[str]) -> str:
    """Note in the locks that somebody has read what is typed by hand in these files, and say what of it is new."""
    dossier = readable(root)
    locks, illegible = evidence.read_locks(root)
    known = sorted(evidence.by_hand(dossier).keys() | locks.by_hand.keys())
    meant = {
        name: [file for file in known if file == name or file.startswith(f"{name.rstrip('/')}/")] for name in files
    }
    unknown = [
        Problem(Mark(name), "unknown-id", "nothing is typed by hand here", did_you_mean(name, known))
        for name, found in meant.items()
        if not found
    ]
    if illegible or unknown:
        raise DossierError([*illegible, *unknown])
    after, new = evidence.accept(dossier, locks, [file for found in meant.values() for file in found])
    evidence.write_locks(root, after)
    listed = [f"{printable(str(one.mark))}: {printable(one.shown)}\n" for one in new]
    return "".join([*listed, f"{counted(len(new), 'sentence or value', 'sentences and values')} accepted\n"])


def _verify(root: Path, texts: Path, accept: tuple[str, ...], *, fill: bool) -> None:
    dossier = readable(root)
    before, illegible = evidence.read_locks(root)
    read, unread = evidence.available_texts(dossier, texts, before)
    found, after = evidence.verify(dossier, read, before, accept=accept)
    case = Case(Judged(dossier))
    unknown = [*unknown_source(case), *reserved_id(case)]
    if illegible or unread or found or unknown:
        raise DossierError([*illegible, *unread, *found, *unknown])
    if fill:
        click.echo(f"{counted(authoring.fill(root, dossier, read), 'anchor')} rewritten as printed")
        dossier = readable(root)
        added = authoring.complete(root, dossier, evidence.unlisted(dossier, read))
        click.echo(f"{counted(added, 'passage')} added to where spellings were seen")
        dossier = readable(root)
        _, after = evidence.verify(dossier, read, before, accept=dossier.records)  # nothing else changed
    evidence.write_locks(root, after)
    shares = evidence.anchor_share(evidence.words_shown(dossier, read), read)
    click.echo(evidence.verify_report(before, after, shares), nl=False)
    click.echo(evidence.sightings_report(evidence.unlisted(dossier, read)), nl=False)


@click.command("sign")
@rooted
@click.argument("facts", metavar="FACT...", nargs=-1, required=True)
@click.option("--by", metavar="NAME", required=True, help="Who has read every passage of these facts.")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day on which they did; today, if left out.")
def sign_command(root: Path, facts: tuple[str, ...], by: str, day: datetime | None) -> None:
    """Note in the locks that a person has read every passage of each FACT, and that it bears the claim out."""
    today = date.today()  # noqa: DTZ011 - the reader's own day
    on = day.date() if day else today
    if not by.strip() or not by.isprintable():
        raise click.UsageError("--by takes the name of whoever has read them, on one line")
    if on > today:
        raise click.UsageError(f"--on is a day that has come: {on} has not")
    with failures_printed():
        click.echo(_signed(root, facts, by, on))


def _signed(root: Path, facts: tuple[str, ...], by: str, on: date) -> str:
    """Sign all of these facts, or none where one of them cannot be signed; say how many passages that is."""
    dossier = readable(root)
    locks, problems = evidence.read_locks(root)
    after = locks
    for fact in facts:
        try:
            after = evidence.sign(after, dossier, fact, by, on)
        except DossierError as error:
            problems += error.problems
    if any(problem.severity == "error" for problem in problems):
        raise DossierError(problems)
    evidence.write_locks(root, after)
    signed = [line for lines in after.lines.values() for line in lines if line.owner in facts and line.reading]
    return f"{counted(len({line.place for line in signed}), 'passage')} of {counted(len(set(facts)), 'fact')} signed"


@click.command("passages")
@rooted
@click.argument("source", required=False)
@click.option("--texts", type=EXISTING, help="The folder of the sources' texts: shows the words of each passage, too.")
@click.option("--find", metavar="WORDS", default="", help="Only passages with these words, and how to cite them.")
def passages_command(root: Path, source: str | None, texts: Path | None, find: str) -> None:
    """Print the passages of SOURCE (or of all) with their numbers and what rests on each."""
    if find and not texts:
        raise click.UsageError("--find looks into the texts: say with --texts where they are")
    with failures_printed():
        passages = authoring.passages_report(readable_in_part(root), source, texts, find)
    click.echo(passages, nl=False)


@click.command("new")
@rooted
@click.argument("kind", type=click.Choice(KINDS.names))
@click.argument("name", metavar="ID")
@click.option("--to", "into", metavar="FILE", help="Add it at the end of this list instead of giving it its own file.")
@click.option("--text", type=FILE, help="The text of a new source: its passages are counted, and it is not kept.")
@click.option("--paragraphs", is_flag=True, help="The lines of the text are broken: a blank one ends a passage.")
def new_command(root: Path, kind: str, name: str, into: str | None, text: Path | None, *, paragraphs: bool) -> None:
    """Write a commented starter for a new record; what is left blank in it is due."""
    if (kind == "source") != (text is not None):
        raise click.UsageError("a source is made from its text, and nothing else is: new source ID --text FILE")
    divided = DIVISIONS["paragraphs" if paragraphs else "lines"]
    with failures_printed():
        if text:
            click.echo(authoring.start_source(root, name, text, divided))
        else:
            click.echo(authoring.start(root, KINDS[kind], name, into))


@click.command("rename")
@rooted
@click.argument("old")
@click.argument("new")
def rename_command(root: Path, old: str, new: str) -> None:
    """Rename an id everywhere it is named, and let the old one lead to the new one for ever."""
    with failures_printed():
        renamed = authoring.rename(root, old, new)
        schema.refresh(root)
    click.echo(f"'{old}' is '{new}' now, {counted(renamed.places, 'place')} in {counted(len(renamed.files), 'file')}")


@click.command("erase")
@rooted
@click.argument("name", metavar="ID")
def erase_command(root: Path, name: str) -> None:
    """Erase the retired ID, every retired id that holds its name, and what was renamed to them, where a name must go.

    Nothing stands at their addresses any more. Git keeps earlier states: CONTRIBUTING says how they are cleaned. Exits
    with 1 where the name still stands in a file.
    """
    with failures_printed():
        erased = authoring.erase(root, name)
    cache.forget(root)  # pages that were built before have the name
    click.echo(f"{counted(len(erased.tokens), 'id')} erased; git still keeps what was committed before")
    for mark in erased.left:
        click.echo(f"{printable(str(mark))}: the name still stands here")
    for other in erased.beside:
        click.echo(f"'{other}' is another earlier id of the same: erase it, too, if it is another spelling of the name")
    sys.exit(bool(erased.left))


@click.command("words")
@rooted
@click.argument("language")
def words_command(root: Path, language: str) -> None:
    """Begin the dossier's own catalogue of a LANGUAGE by its code, or add to it in English what it lacks."""
    with failures_printed():
        click.echo(authoring.begin_catalogue(root, language))


@click.command("schema")
@rooted
@click.argument("directory", type=FOLDER)
def schema_command(root: Path, directory: Path) -> None:
    """Write into DIRECTORY the JSON Schemas that let an editor complete keys and ids, and what each key means."""
    with failures_printed():
        schema.write_schemas(load(root)[0], directory)
    wanted = {f"{directory.as_posix()}/{name}": files for name, files in schema.mapping().items()}
    click.echo(json.dumps({"yaml.schemas": wanted}, indent=2))
