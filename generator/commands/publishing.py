"""For whoever publishes a dossier: build its site, serve it, write its pages, note what is published."""

from __future__ import annotations

import datetime as dt
import logging
from functools import partial
from pathlib import Path

import click

from generator import authoring, site, write
from generator.addresses import published
from generator.authoring import schema
from generator.commands.failing import failures_printed
from generator.commands.options import FOLDER, head_option, rooted
from generator.engines import ENGINES, MKDOCS
from generator.model import Edition, History
from generator.problem import DossierError, counted, report
from generator.review import revisions
from generator.review.preview import Base


@click.command("write")
@rooted
@head_option
@click.option("--plain", is_flag=True, help="The pages alone, as they read well without any engine.")
@click.argument("directory", type=FOLDER)
def write_command(root: Path, directory: Path, head: str | None, *, plain: bool) -> None:
    """Write every page as Markdown below DIRECTORY, with our look, and settings for every engine that can build it."""
    from generator.builder import projects  # noqa: PLC0415 - MkDocs takes time to load, and other commands need none

    with failures_printed(), revisions.at(root, head) as folder:
        write.refuse_amid_what_is_read(directory, root)
        made = projects.alone if plain else projects.project
        written = write.write(made(folder, projects.named(root)), directory)
    click.echo(f"{len(written.changed)} written, {len(written.removed)} removed, the rest is as it was")


@click.command("build")
@rooted
@click.option("--site", "folder", type=FOLDER, help="Where to, if not where mkdocs.yml says.")
@click.option("--preview", is_flag=True, help="Add the pages for reviewers: what changed, and the site's health.")
@click.option(
    "--base", default="HEAD", show_default=True, envvar="PREVIEW_BASE", help="What a preview is compared with."
)
@click.option("--engine", type=click.Choice([*ENGINES]), default=MKDOCS.name, help="What builds it, if not MkDocs.")
@click.option("--cards", is_flag=True, help="Draw a picture of each fact, question and person, to be shared by.")
@head_option
def build_command(root: Path, folder: Path | None, base: str, engine: str, head: str | None, **also: bool) -> None:
    """Build the site; the old one stays in place until the new one is whole."""
    from generator.builder import building  # noqa: PLC0415 - MkDocs takes time to load, and other commands need none

    preview, cards = also["preview"], also["cards"]
    if preview and engine != MKDOCS.name:
        raise click.UsageError(f"a preview is built by {MKDOCS.name}: leave out --engine {engine}")
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    with failures_printed(), revisions.at(root, head) as taken:
        before = Base(base, revisions.snapshot_at(base, root)) if preview else None
        into = folder or (root / "site" if head else None)
        if into:  # of a revision, a copy is built: that this folder is not the dossier's, the build cannot know
            write.refuse_amid_what_is_read(into, root)
        built = building.build(taken, into, before, ENGINES[engine], cards=cards, tell=partial(click.echo, err=True))
        click.echo(f"{built} is built")


@click.command("serve")
@rooted
@click.option("--address", metavar="HOST:PORT", help="Where, if not where mkdocs.yml says.")
def serve_command(root: Path, address: str | None) -> None:
    """Serve the site on this machine and rebuild it whenever something changes."""
    from generator.builder import runs  # noqa: PLC0415 - as above

    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with failures_printed():
        schema.refresh(root)
        runs.serve(root, address)


@click.command("release")
@rooted
@click.option("--on", "day", metavar="DAY", help="The day of the edition as 2011-03-15, if that is not today.")
@click.option("--note", help="What is new in it, in Markdown; with a note there is an edition whatever has changed.")
def release_command(root: Path, day: str | None, note: str | None) -> None:
    """Publish an edition: note its number, its day and its wordings, and every permalink, none of which may be lost."""
    from generator.builder import settings  # noqa: PLC0415 - as above

    with failures_printed():
        judged, problems = site.examine(root, release=True)
        problems += settings.faults_of_a_release(root)
        if report.failed(stopping := report.strict(problems)):
            raise DossierError(stopping)
        changed = {name: known.digits for name, known in judged.past.wordings.items() if not known.since}
        if not (changed or note or published.lacking(root, judged.addresses)):
            click.echo(f"nothing is new since {_called(judged.dossier.history.latest)}; type --note to publish it anew")
            return
        on = day or dt.datetime.now().astimezone().date().isoformat()
        try:
            edition = judged.dossier.history.following(on, note or None, changed)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--on") from error
        files = authoring.with_edition(root, judged.dossier, judged.locks, edition)
        added = published.release(root, judged.addresses, files)
    news = f"{counted(len(changed), 'wording')} new or changed, {counted(len(added), 'new permalink')}"
    click.echo(f"{_called(edition)} noted in {History.file}: {news}")


def _called(edition: Edition | None) -> str:
    return f"edition {edition.number} of {edition.on.text}" if edition else "the first day"
