"""What a new record begins with: every field told of, what is due left blank, and right once that is filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import model
from generator.authoring import start, start_source
from generator.authoring.starters import MOST_PASSAGES, STARTERS
from generator.load import load
from generator.model import (
    ACTS,
    BODY_SORTS,
    CLASSES,
    CONFLICTS,
    DOUBTS,
    KINDS,
    SLIP_SORTS,
    SOURCE_SORTS,
    SURENESS,
    THING_SORTS,
    TRANSLATIONS,
    UNUSED,
    Fact,
    Kind,
    Named,
    Organisation,
    Person,
    Registry,
    Slip,
    Source,
    Thing,
    Topic,
    Voice,
    Word,
)
from generator.problem import DossierError, Problem, report
from generator.site import examine
from tests.harness import DOSSIER, copy_of

HEAD = "The lamp is lit again"
ARTICLE = f"\ufeff{HEAD}\n\nThe lamp of Pellan Head burns again, said Ada Quill.\r\n\r\nRead more: lamps\n"

BLANKS = {
    "fact": {
        "about: []": "about: [the-loss]",
        "statement:": "statement: The lamp burns.",
        "at:": 'at: a#p5 "in the spring"',
        "gist:": "gist: It burns.",
    },
    "person": {"name:": "name: Silas", "form:": "form: Silas", "seen: []": "seen: [a#p5]"},
    "organisation": {
        "name:": "name: The keepers",
        "form:": "form: Harbour Board",
        "seen: []": "seen: [a#p6]",
    },
    "place": {"name:": "name: The room", "form:": "form: lamp room", "seen: []": "seen: [a#p4]"},
    "clock": {"name:": "name: the crew's time"},
    "dispatch": {"name:": "name: the wire of the race", "prints:": "prints: [a#p2, b#p3]"},
    "thing": {"name:": "name: A boat", "form:": "form: fishing boat", "seen: []": "seen: [a#p7]"},
    "voice": {"name:": "name: A clerk", "form:": "form: clerk", "seen: []": "seen: [a#p6]"},
    "term": {"name:": "name: Lamp", "meaning:": "meaning: A light."},
    "topic": {"name:": "name: Lamps"},
    "question": {"asks:": "asks: Does it burn?"},
    "slip": {
        "at:": 'at: a#p5 "in the spring"',
        "sort:": "sort: word",
        "slip:": "slip: Odd.",
        "reading:": "reading: Even.",
    },
    "source": {"language:": "language: en", "when:": "when: 2011-05", "basis:": "basis: Printed."},
}
USED = "id: burns\nabout: [newcomer]\nstatement: It burns.\nsays: [{at: 'a#p5 \"in the spring\"', gist: It burns.}]\n"
"""A fact that names a new record which would otherwise be used by nothing."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "lamp: lit.txt"
    file.write_bytes(ARTICLE.encode())
    return file


def problems(root: Path) -> list[Problem]:
    return [problem for problem in examine(root)[1] if problem.code not in ("not-verified", "unread-passage")]


def started(root: Path, kind: Kind, article: Path) -> Path:
    """The file of a new record."""
    if kind is Source.kind:
        start_source(root, "newcomer", article)
    else:
        start(root, kind, "newcomer")
    return next((root / kind.folder).rglob("newcomer.yml"))


@pytest.mark.parametrize("kind", KINDS.words, ids=str)
def test_a_blank_that_is_left_is_asked_for_at_its_line(kind: Kind, root: Path, article: Path) -> None:
    file = started(root, kind, article)
    lines = file.read_text(encoding="utf-8").splitlines()
    left = {number for number, line in enumerate(lines, start=1) if line.lstrip("- ") in BLANKS[kind.name]}
    assert len(left) == len(BLANKS[kind.name])
    assert {problem.mark.line for problem in problems(root)} == left


@pytest.mark.parametrize("kind", KINDS.words, ids=str)
def test_a_starter_is_right_once_its_blanks_are_filled(kind: Kind, root: Path, article: Path) -> None:
    file = started(root, kind, article)
    content = file.read_text(encoding="utf-8")
    for blank, filled in BLANKS[kind.name].items():
        content, times = re.subn(rf"^([- ]*){re.escape(blank)}$", rf"\g<1>{filled}", content, flags=re.MULTILINE)
        assert times == 1
    file.write_text(content, encoding="utf-8")
    if kind.is_named or kind is Topic.kind:
        (root / "site_src" / "facts" / "burns.yml").write_text(USED, encoding="utf-8")
    assert not problems(root)


def optional(starter: str) -> str:
    """A starter with every comment that is an example taken for what it says."""
    example = re.compile(r"^( *)# ((?:- )?[a-z_]+:.*|  [- a-z{].*)$")
    return "\n".join(example.sub(r"\1\2", line) for line in starter.splitlines())


def keys(kind: Kind) -> Iterator[str]:
    """What may be typed in a record of a kind, and in the testimonies of a fact."""
    yield from CLASSES[kind].model_fields
    if kind is Fact.kind:
        yield from model.Testimony.model_fields
    if issubclass(CLASSES[kind], Named):
        yield from ("form", "seen", "why")
    if kind.speaks:
        yield from ("body", "at")


@pytest.mark.parametrize("kind", KINDS.words, ids=str)
def test_a_starter_tells_of_every_field(kind: Kind) -> None:
    starter = (STARTERS / f"{kind}.yml").read_text(encoding="utf-8")
    told = set(re.findall(r"(?:^[# -]*|[{,] *)([a-z_]+):", starter, re.MULTILINE))
    assert set(keys(kind)) - told == set()


@pytest.mark.parametrize("kind", KINDS.words, ids=str)
def test_a_starter_tells_of_no_field_there_is_not(kind: Kind, root: Path) -> None:
    starter = (STARTERS / f"{kind}.yml").read_text(encoding="utf-8")
    (root / kind.folder / "everything.yml").write_text(optional(starter), "utf-8")
    assert not [
        problem for problem in load(root)[1] if problem.code in ("unknown-key", "yaml-syntax", "malformed-citation")
    ]


LISTED: dict[Kind, tuple[Registry[Word], ...]] = {
    Fact.kind: (ACTS, SURENESS, CONFLICTS, DOUBTS),
    Organisation.kind: (BODY_SORTS,),
    Slip.kind: (SLIP_SORTS,),
    Thing.kind: (THING_SORTS,),
    Source.kind: (SOURCE_SORTS, TRANSLATIONS, UNUSED),
}
"""Which words a starter lists, each where it may be typed."""


@pytest.mark.parametrize("kind", LISTED, ids=str)
def test_a_starter_lists_every_word_that_may_be_typed(
    kind: Kind, root: Path, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for registry in LISTED[kind]:
        if registry is not DOUBTS:  # each of these is told of in words of its own
            monkeypatch.setattr(registry, "words", (*registry.words, Word("added later")))
    content = started(root, kind, article).read_text(encoding="utf-8")
    assert not re.findall(r"\{[a-z]+\}", content)
    assert content.count("added later") == len(set(LISTED[kind]) - {DOUBTS})
    for word in (word for registry in LISTED[kind] for word in registry):
        assert re.search(rf"\b{word}\b", content), word


# --- sources ----------------------------------------------------------------------------------------------------------


def test_the_record_of_a_source_counts_its_passages_and_holds_none(root: Path, article: Path) -> None:
    told = start_source(root, "d", article)
    record = (root / "seeds" / "d.yml").read_text(encoding="utf-8")
    assert f"title: {HEAD}\n" in record
    assert "passages: 3\n" in record
    assert 'text: "lamp: lit.txt"\n' in record
    assert "burns" not in record
    assert told.startswith(f"\np1\n    {HEAD}\n\np2\n    The lamp of Pellan Head")


TAKEN = "is taken for the title: see whether it is one"
FIRST_LINES = {
    "Great lens gone": TAKEN,
    "LENS GONE. KEEPER AWAY.": TAKEN,
    "Is the lens gone?": TAKEN,
    "燈塔的透鏡不見了": TAKEN,
    "word " * 31: "has 31 words and is taken for no title: type the title",
    "This was printed in the Echo of 12 March.": "ends as a sentence and is taken for no title: type the title",
    "這是三月十二日的報紙所載。": "ends as a sentence and is taken for no title: type the title",
}


@pytest.mark.parametrize(("line", "said"), FIRST_LINES.items(), ids=lambda text: text[:20])
def test_a_first_line_is_taken_for_the_title_where_it_looks_like_one(
    line: str, said: str, root: Path, article: Path
) -> None:
    article.write_text(f"{line}\nThe lens is gone.\n", encoding="utf-8")
    assert start_source(root, "d", article).endswith(f"; its first line {said}")
    [title] = re.findall(r"^title: *(.*)$", (root / "seeds" / "d.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert title.strip('"') == (line if "for the title" in said else "")


@pytest.mark.parametrize("title", ['“Lens”: {id} # "gone"', "no", "- {text}", "1984", "a\tb: c", "x\u202ey", "'"])
def test_a_title_arrives_as_it_is_printed(title: str, root: Path, article: Path) -> None:
    article.write_text(f"{title}\nMore.\n", encoding="utf-8")
    start_source(root, "d", article)
    file = root / "seeds" / "d.yml"
    content = file.read_text(encoding="utf-8").replace("language:\n", "language: en\n")
    file.write_text(content.replace("when:\n", "when: 2011\n").replace("basis:\n", "basis: x\n"), encoding="utf-8")
    dossier, unreadable = load(root)
    assert not unreadable
    assert dossier.sources["d"].title == " ".join(title.replace("\u202e", "").split())


@pytest.mark.parametrize(("content", "code"), [(b"\n \n", "empty-text"), (b"caf\xe9\n", "unreadable-text")])
def test_a_text_that_cannot_be_read_gives_no_record(content: bytes, code: str, root: Path, article: Path) -> None:
    article.write_bytes(content)
    with pytest.raises(DossierError) as refused:
        start_source(root, "d", article)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert not (root / "seeds" / "d.yml").exists()


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("lens", "duplicate-id"),
        ("ines-prault", "duplicate-id"),
        ("The_Lens", "malformed-id"),
        ("../lens", "malformed-id"),
        ("x" * 81, "malformed-id"),
        ("lens-gone", "reused-id"),
        ("index", "reserved-id"),
    ],
)
def test_an_id_that_is_or_was_in_use_is_refused(name: str, code: str, root: Path) -> None:
    retired = root / "site_src" / "retired.yml"
    retired.write_text("- {id: lens-gone, kind: fact, became: renamed, to: [lens-vanished]}\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    with pytest.raises(DossierError) as refused:
        start(root, Fact.kind, name)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert before == {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_no_source_is_called_as_the_lock_of_all_records_is(root: Path, article: Path) -> None:
    with pytest.raises(DossierError, match="no id of a source"):
        start_source(root, "records", article)


def test_the_id_of_a_record_that_cannot_be_read_is_in_use(root: Path) -> None:
    start(root, Person.kind, "bell-ringer")
    with pytest.raises(DossierError, match="cannot be read"):
        start(root, Voice.kind, "bell-ringer")


def test_no_file_is_overwritten(root: Path) -> None:
    file = root / "site_src" / "facts" / "newcomer.yml"
    file.write_text("# a draft\n", encoding="utf-8")
    with pytest.raises(FileExistsError, match="is there already"):
        start(root, Fact.kind, "newcomer")
    assert file.read_text(encoding="utf-8") == "# a draft\n"


@pytest.mark.parametrize("file", ["../../../elsewhere", "/elsewhere.yml", "site_src/people/x.yml", "docs/x.yml"])
def test_a_record_goes_only_where_its_kind_is_read(file: str, root: Path) -> None:
    with pytest.raises(FileNotFoundError, match="is read from site_src/facts/"):
        start(root, Fact.kind, "newcomer", file)


@pytest.mark.parametrize("file", [".newcomer", "site_src/facts/.cache/newcomer"])
def test_a_record_goes_only_where_it_is_read(file: str, root: Path) -> None:
    with pytest.raises(FileNotFoundError, match="begins with a dot is not read"):
        start(root, Fact.kind, "newcomer", file)
    assert not list(root.rglob(".*"))


# --- lists ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("into", ["loss", "loss.yml", "site_src/facts/loss.yml"])
def test_a_list_grows_at_its_end_and_stays_as_it_was(into: str, root: Path) -> None:
    file = root / "site_src" / "facts" / "loss.yml"
    before = file.read_text(encoding="utf-8")
    start(root, Fact.kind, "newcomer", into)
    after = file.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert after.removeprefix(before).startswith("\n- id: newcomer\n  # ")
    dossier, unreadable = load(root)
    assert "lens-vanished" in dossier.facts
    assert {problem.mark.line > before.count("\n") for problem in unreadable} == {True}


def test_a_list_that_is_not_there_yet_begins(root: Path) -> None:
    start(root, Fact.kind, "newcomer", "bells")
    assert (root / "site_src" / "facts" / "bells.yml").read_text(encoding="utf-8").startswith("- id: newcomer\n")


def test_the_line_ends_of_a_list_are_kept(root: Path) -> None:
    file = root / "site_src" / "facts" / "loss.yml"
    file.write_bytes(file.read_bytes().rstrip(b"\n").replace(b"\n", b"\r\n"))
    start(root, Fact.kind, "newcomer", "loss")
    assert not re.search(rb"(?<!\r)\n", file.read_bytes())
    assert "newcomer" in load(root)[0].broken


@pytest.mark.parametrize(
    "content", ["id: alone\nname: Alone\n", "[{id: alone, name: Alone}]\n", "  - {id: alone, name: A}\n"]
)
def test_a_file_that_is_no_list_in_the_first_column_does_not_grow(content: str, root: Path) -> None:
    file = root / "site_src" / "people" / "alone.yml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(DossierError, match="not-a-list"):
        start(root, Person.kind, "newcomer", "alone")
    assert file.read_text(encoding="utf-8") == content


def test_a_file_that_cannot_be_read_does_not_grow(root: Path) -> None:
    file = root / "site_src" / "people" / "alone.yml"
    file.write_text("- {id: alone\n", encoding="utf-8")
    with pytest.raises(DossierError, match=r"site_src/people/alone\.yml:1:3: this { is not closed"):
        start(root, Person.kind, "newcomer", "alone")


# --- a text that is too long ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("passages", "accepted"), [(MOST_PASSAGES, True), (MOST_PASSAGES + 1, False)])
def test_a_source_has_no_more_passages_than_a_record_can_say(passages: int, root: Path, *, accepted: bool) -> None:
    text = root / "long.txt"
    text.write_text("word\n" * passages, encoding="utf-8")
    if accepted:
        start_source(root, "long", text)
        problems = load(root)[1]
        assert problems
        assert "is not a number" not in report.as_text(problems)
    else:
        with pytest.raises(DossierError, match="has 10000 passages, and a source may have 9999"):
            start_source(root, "long", text)
        assert not (root / "seeds" / "long.yml").exists()


def test_a_record_can_say_no_more(root: Path) -> None:
    record = root / "seeds" / "a.yml"
    said = re.sub(r"passages: \d+\n", f"passages: {MOST_PASSAGES + 1}\n", record.read_text(encoding="utf-8"), count=1)
    record.write_text(said, encoding="utf-8")
    assert "is not a number" in report.as_text(load(root)[1])
