"""What is not for publication: planted around both stories, and looked for in all files that are made of them."""

from __future__ import annotations

import gzip
import html
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from bench.hardening import forked
from bench.hardening.row import Row, counted
from tests.harness import ROOT, copy_of

_WORD = "quagga"
"""Stands in neither story; each place has it with a number of its own."""


def rows(share: float) -> Iterator[Row]:
    """A row of the places that are not for publication, in a copy of each story."""
    stories, which = stories_of(share)
    planted: dict[str, str] = {}
    looked = 0
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        for root in stories:
            here = Path(folder) / f"{_WORD}0z" / root.name
            words = plant(copied(root, here / "dossier"))
            outcomes, files = looked_for(words, made(here / "dossier", here))
            planted |= {f"{root.name}: {place}": wrong for place, wrong in outcomes.items()}
            looked += files
    figures = f"comments, drafts, strays, texts, names and settings around {which}; nowhere in {looked:,} files"
    yield counted("words that are not for publication, and nowhere", planted, figures)


def stories_of(share: float) -> tuple[list[Path], str]:
    """Where the stories are that are tried, and how many these are in words: all, or one where only a share is."""
    roots = [ROOT, *sorted((ROOT / "examples").iterdir())]
    return (roots, "both stories") if share == 1 else (roots[:1], "one story")


def looked_for(words: Mapping[str, list[str]], folder: Path) -> tuple[dict[str, str], int]:
    """What ``found`` says of a folder, and how many files that has."""
    return found(folder, words), sum(1 for file in folder.rglob("*") if file.is_file())


def copied(root: Path, into: Path) -> Path:
    """The dossier alone: what it is made from."""
    into.mkdir(parents=True)
    for name in ("site_src", "seeds", "docs"):
        copy_of(root / name, into / name)
    shutil.copy(root / "mkdocs.yml", into)
    return into


def made(root: Path, here: Path) -> Path:
    """All that is made of a dossier for others, in one folder: its site, and what is written for other engines."""
    published = here / "published"
    for words in (
        ("build", "--site", published / "site"),
        ("write", published / "project"),
        ("write", "--plain", published / "plain"),
    ):
        command = [sys.executable, "-m", "generator", words[0], "--root", root, *words[1:]]
        done = subprocess.run(command, cwd=ROOT, env=_named(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return published


def _named() -> Mapping[str, str]:
    """The environment of somebody whose name is a planted word."""
    who = dict.fromkeys(("USER", "LOGNAME", "HOSTNAME", "GIT_AUTHOR_NAME", "EMAIL"), f"{_WORD}1z")
    return os.environ | who | {"PYTHONPATH": str(ROOT)}


# --- what is planted --------------------------------------------------------------------------------------------------


def plant(root: Path) -> dict[str, list[str]]:
    """Plant a word in every place of a dossier that is not for publication; the words by their places."""
    words = {"the name of its folder": [f"{_WORD}0z"], "the name of whoever builds it": [f"{_WORD}1z"]}

    def word(place: str) -> str:
        words[place] = [f"{_WORD}{len(words)}z"]
        return words[place][0]

    for path in sorted(root.rglob("*.yml")):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8").rstrip("\n")
        path.write_text(f"# {word(f'{name}, above')}\n{text}\n\n# {word(f'{name}, below')}\n", encoding="utf-8")
    for name, content in BESIDE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content.format(word=word(name)), encoding="utf-8")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("draft_docs: |\n  drafts/\nexclude_docs: |\n  laid-aside/\n")
    _told_to_git(root, word("its history"))
    return words


BESIDE = {
    "docs/drafts/next.md": "# Next\n\nOf a {word}.\n",
    "docs/laid-aside/last.md": "# Last\n\nOf a {word}.\n",
    "docs/.notes/own.md": "# Own\n\nOf a {word}.\n",
    "docs/notes.docx": "{word}",
    "docs/assets/map.psd": "{word}",
    "docs/assets/.map.svg": "<svg>{word}</svg>",
    "site_src/notes.txt": "{word}",
    "site_src/people/notes.md": "{word}",
    "site_src/facts/.own.yml": "- {word}",
    "seeds/notes.txt": "{word}",
    "seeds/article.html": "<p>{word}",
    "texts/s0.txt": "A text\n\nOf a {word}.\n",
    "tests/search.yml": "readers:\n  {word}: /\n",
    "README.md": "{word}",
    ".env": "KEY={word}",
}
"""Files beside those that a site is made from, by their paths."""


def _told_to_git(root: Path, word: str) -> None:
    """Give a dossier a history in which a word stands: as who wrote it, what they said, and how a branch is called."""
    git = ["git", "-c", f"user.name={word}", "-c", f"user.email={word}@example.org"]
    for words in (
        ["init", "--quiet"],
        ["checkout", "--quiet", "-B", word],
        ["commit", "--quiet", "--allow-empty", "-m", word],
    ):
        subprocess.run([*git, *words], cwd=root, check=True)
    subprocess.run([*git, "remote", "add", word, f"https://{word}@example.org/story.git"], cwd=root, check=True)


# --- what is looked for -----------------------------------------------------------------------------------------------


def found(folder: Path, words: Mapping[str, list[str]]) -> dict[str, str]:
    """By the name of a thing: in which file of a folder, or name of one, a word of it stands; nothing where in none."""
    outcomes = dict.fromkeys(words, "")
    spelled = {name: [*map(_in_words, several)] for name, several in words.items()}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or ".git/" in name or ".explainer_cache/" in name:
            continue
        text = _in_words(f"{name}\n{read(path.read_bytes())}")
        for thing, several in spelled.items():
            if not outcomes[thing] and any(one in text for one in several):
                outcomes[thing] = f"it stands in {name}"
    return outcomes


def _in_words(text: str) -> str:
    """The words of a text alone, in small letters, so that they are found whatever stands between them."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.lower()), ""])


def read(content: bytes) -> str:
    """What somebody could read in a file: unpacked, as it is, and once more without the signs that stand for others."""
    if content.startswith(b"\x1f\x8b"):
        content = gzip.decompress(content)
    if content.startswith(b"PK"):
        packed = zipfile.ZipFile(io.BytesIO(content))
        return "\n".join(read(packed.read(name)) for name in packed.namelist())
    text = content.decode("utf-8", errors="replace")
    bare = re.sub(r"\\u([0-9a-fA-F]{4})", lambda sign: chr(int(sign[1], 16)), unquote(html.unescape(text)))
    return text if bare == text else f"{text}\n{bare}"
