"""What ``write`` writes: the pages of a dossier, as a project for other engines or as they read by themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator import engines, site
from generator.builder import policy, settings
from generator.builder.collected import left_out_by
from generator.builder.last_change import last_day
from generator.engines import Engine, Named
from generator.load import published_files
from generator.problem import DossierError


def project(root: Path, named: Named) -> dict[str, bytes]:
    """The project of the dossier at a root, by path. Raises DossierError with every problem of the dossier."""
    return engines.project(_site(root, named), named, _beside(root))


def alone(root: Path, named: Named) -> dict[str, bytes]:
    """The pages of the dossier at a root as they read without any engine, and what lies beside them, by path.

    Raises DossierError as ``project`` does.
    """
    return {**_beside(root), **engines.alone(_site(root, named))}


def build_into(root: Path, engine: Engine, into: Path) -> None:
    """Let another engine build the project of the dossier at a root, into a folder that is not there yet.

    Raises DossierError as ``project`` does and where a page holds what our policy forbids, and EngineError where the
    engine cannot build it. The policy knows the scripts of the release that is locked: a project that is written for
    whichever release goes without.
    """
    known = replace(named(root), policy=policy.POLICIES[engine.name])
    published = {policy.HEADERS: policy.headers(known.policy), **_beside(root)}
    engines.build_into(_site(root, known), known, published, engine, into)
    if faults := [fault for page in into.rglob("*.html") for fault in policy.faults(page.read_text(encoding="utf-8"))]:
        raise DossierError(faults)


def named(root: Path) -> Named:
    """What the settings of a dossier say of its site; one that is for another engine may have none."""
    if not (root / "mkdocs.yml").exists():
        return Named(root.resolve().name, day=last_day(root))
    config = settings.read(root)
    return Named(config.site_name, config.site_description or "", config.site_url or "", last_day(root))


def _site(root: Path, named: Named) -> site.Site:
    by_hand = (root / "mkdocs.yml").exists() and (root / "docs").is_dir()  # without either there is nothing to hide
    config = settings.read(root) if by_hand else None
    hides = (lambda path: left_out_by(config, path)) if config else None
    return site.make(root, named.address, named.name, named.day, hides)


def _beside(root: Path) -> dict[str, bytes]:
    """What is published beside the pages of a dossier, by path."""
    return {path: file.read_bytes() for path, file in published_files(root).items()}
