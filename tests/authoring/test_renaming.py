"""A new id, everywhere and nowhere else; the old one leads to it, and what was verified stays so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path

import pytest

from generator import evidence
from generator.addresses import Addresses, redirects
from generator.authoring import rename, start
from generator.authoring.mentions import mentions
from generator.evidence import sign, write_locks
from generator.load import load
from generator.model import Fact
from generator.problem import DossierError
from tests.harness import DOSSIER, copy_of, killed_at, pier, rendered, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The tiny dossier, every citation verified and some read by an editor."""
    return copy_of(DOSSIER, tmp_path / "dossier")


def files(root: Path) -> dict[str, str]:
    return {
        p.relative_to(root).as_posix(): p.read_bytes().decode("utf-8", "surrogateescape")
        for p in sorted(root.rglob("*"))
        if p.is_file()
    }


def add(root: Path, file: str, text: str) -> Path:
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


@cache
def proven(root: Path) -> tuple[int, int]:
    """How many citations are verified, and how many of them read by an editor."""
    dossier, _ = load(root)
    locks, _ = evidence.read_locks(root)
    assert not evidence.check_locks(dossier, locks)
    lines = [line for lines in locks.lines.values() for line in lines]
    return len(lines), sum(line.reading is not None for line in lines)


IDS = [
    "lens-vanished", "where-the-lens-went", "keeper-before", "zoe-tamblyn", "ines-prault", "harbour-board",
    "board-clerk", "st-maud", "lens", "the-loss", "where-is-the-lens", "slip-tamblin", "a",
]  # fmt: skip


@dataclass(frozen=True)
class Renamed:
    """The tiny dossier before and after an id was renamed in it."""

    old: str
    before: Path
    after: Path


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny dossier, some of whose citations are read by an editor."""
    before = copy_of(DOSSIER, tmp_path_factory.mktemp("before") / "dossier")
    locks = sign(evidence.read_locks(before)[0], load(before)[0], "lens-vanished", "Ida Bell", date(2031, 5, 2))
    write_locks(before, locks)
    return before


@pytest.fixture(scope="module", params=IDS)
def renamed(request: pytest.FixtureRequest, before: Path, tmp_path_factory: pytest.TempPathFactory) -> Renamed:
    """One renaming for all tests that only look at what came of it."""
    after = copy_of(before, tmp_path_factory.mktemp("renamed") / "after")
    rename(after, request.param, "renamed-so")
    return Renamed(request.param, before, after)


def test_nothing_but_the_id_changes(renamed: Renamed) -> None:
    before, after = files(renamed.before), files(renamed.after)
    renamed_lock = {"seeds/renamed-so.lock": after.get("seeds/renamed-so.lock")} if renamed.old == "a" else {}
    assert set(after) - set(before) == set(renamed_lock)
    for name in set(before) & set(after):
        if name.endswith((".yml", ".md")) and name != "site_src/retired.yml":
            assert after[name] == before[name] or after[name].replace("renamed-so", renamed.old) == before[name]


def test_the_id_is_named_nowhere_any_more(renamed: Renamed) -> None:
    before, _ = load(renamed.before)
    after, problems = load(renamed.after)
    assert not problems
    assert renamed.old not in after.records
    assert renamed.old not in {mention.target for mention in mentions(after)}
    assert len(list(mentions(after))) == len(list(mentions(before)))
    assert not re.search(rf"\]\(\w+:{renamed.old}\)", "".join(after.prose.values()))


def test_what_was_verified_and_read_still_is(renamed: Renamed) -> None:
    verified, read = proven(renamed.before)
    assert read >= 5
    assert proven(renamed.after) == (verified, read)
    dossier, locks = load(renamed.after)[0], evidence.read_locks(renamed.after)[0]
    texts, _ = evidence.read_texts(dossier, renamed.after / "texts")
    assert evidence.verify(dossier, texts, locks)[1].lines == locks.lines


# --- the old id leads to the new one ----------------------------------------------------------------------------------


def test_the_old_address_leads_to_the_new_one(root: Path) -> None:
    rename(root, "zoe-tamblyn", "zoe")
    addresses = Addresses(load(root)[0])
    stubs = redirects.files(addresses)
    assert "people/zoe.md" in addresses.made
    assert b"../zoe/" in stubs["people/zoe-tamblyn/index.html"]
    assert b"../zoe/" in stubs["people/zoe-tamblin/index.html"], "and so does the one before it"


def test_an_old_address_within_a_page_is_still_a_place_on_it(root: Path) -> None:
    pages = {
        "lens": "glossary.md",
        "where-is-the-lens": "questions/index.md",
        "slip-tamblin": "slips.md",
        "earlier-losses": "topics/the-loss.md",
    }
    for old in pages:
        rename(root, old, f"{old}-once")
        rename(root, f"{old}-once", f"{old}-twice")
    made = rendered(root, *pages.values())
    for old, page in pages.items():
        below = re.split(rf'{{: #{old}-twice }}|<h3 id="{old}-twice">.*', made[page])[1]
        assert below.lstrip().startswith(f'<span id="{old}"></span><span id="{old}-once"></span>\n')


def test_a_question_has_a_page_beside_its_place_on_the_list_and_both_lead_on(root: Path) -> None:
    rename(root, "where-is-the-lens", "lens-now")
    addresses = Addresses(load(root)[0])
    assert "questions/lens-now.md" in addresses.made
    assert b"../lens-now/" in redirects.files(addresses)["questions/where-is-the-lens/index.html"]
    assert "(../questions/lens-now.md)" in rendered(root, "questions/index.md")["questions/index.md"]


def test_the_redirect_is_one_line_at_the_end_of_the_list(root: Path) -> None:
    before = (root / "site_src/retired.yml").read_text(encoding="utf-8")
    rename(root, "board-clerk", "clerk")
    after = (root / "site_src/retired.yml").read_text(encoding="utf-8")
    assert after == before + "- {id: board-clerk, kind: voice, became: renamed, to: [clerk]}\n"


def test_the_first_redirect_begins_the_list(root: Path) -> None:
    (root / "site_src/retired.yml").unlink()
    (root / "site_src/published.txt").unlink(missing_ok=True)
    rename(root, "lens", "the-lens")
    assert load(root)[0].retired["lens"].to == ("the-lens",)


# --- the layout stays -------------------------------------------------------------------------------------------------

ODD = """\ufeff# Who held "bell-ringer" before? See bell-ringer, a comment that stays as it is.
-   id:   "bell-ringer"   # his id
    name: bell-ringer
    note: >-
        A note that is folded; `[x](person:bell-ringer)` is code. It says [he](person:bell-ringer)
        is [himself](person:bell-ringer), not a [bell](topic:the-loss).
- {id: bell-ringers, name: Bell-ringers}
"""
FACT = r"""
- id: bell-rang
  about: [ 'bell-ringer',bell-ringers,   the-loss ]
  question: Did the bell-ringer ring?
  answers: {bell-ringer: "Yes, the bell-ringer.", bell-ringers: No}
  settles:
  - bell-ringer
  says:
    - {at: "a#p5 \"in the spring\"", by: [bell-ringer], answer: bell-ringer, gist: bell-ringer}
    - at: 'a#p5 "uncle Silas"'
      by:
        - "bell-ringer"
      answer: bell-ringers
      when: a month before fact:bell-rung
- id: bell-rung
  about: [the-loss]
  statement: It rang.
  says: ['a#p5 "light from"', {at: a#p5 "took over", when: 2011-03}]
""".lstrip()


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_comments_quotes_and_spaces_stay_and_words_that_only_look_like_the_id(ends: str, root: Path) -> None:
    person = add(root, "site_src/people/ringer.yml", ODD.replace("\n", ends))
    fact = add(root, "site_src/facts/bell.yml", FACT.replace("\n", ends))
    page = add(
        root, "docs/bell.md", f"# [Bell](person:bell-ringer){ends}{ends}Of [him](person:bell-ringer) bell-ringer.{ends}"
    )
    renamed = rename(root, "bell-ringer", "r")
    assert renamed.places == 4 + 4 + 2
    new_person = ODD.replace('id:   "bell-ringer"', 'id:   "r"').replace("(person:bell-ringer)", "(person:r)")
    assert person.read_bytes().decode() == new_person.replace("\n", ends)
    new_fact = FACT.replace("'bell-ringer',", "'r',").replace("- bell-ringer\n  says", "- r\n  says")
    new_fact = new_fact.replace("by: [bell-ringer]", "by: [r]").replace('- "bell-ringer"', '- "r"')
    assert fact.read_bytes().decode() == new_fact.replace("\n", ends)
    assert page.read_bytes().decode() == f"# [Bell](person:r){ends}{ends}Of [him](person:r) bell-ringer.{ends}"


LINKS = {
    "[a [b [c]] \\] d](term:lens)": 1,
    "[x](<term:lens> 'Not [y](term:lens)')": 1,
    "[x](\n  term:lens)": 1,
    "> see [x][1]\n\n[1]: term:lens": 1,
    "`[x](term:lens)` is an example": 1,
    "    [x](term:lens)": 1,
    "[term:lens](term:lens)": 1,
    "<!-- [x](term:lens) -->": 0,
    "\\[x](term:lens) [x](term:lens-maker) [x](voice:lens) ![x](term:lens)": 0,
}
"""Markdown of a page, and how often it links the term ``lens``, examples of code among them."""


@pytest.mark.parametrize(("typed", "times"), LINKS.items())
@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_on_a_page_every_link_changes_and_nothing_else(typed: str, times: int, ends: str, tmp_path: Path) -> None:
    text = f"\ufeff# Ä\n\n[one](term:lens)\n\n{typed}\n\n[end](term:lens)\n".replace("\n", ends)
    page = add(tmp_path, "docs/lens.md", text)
    add(tmp_path, "site_src/terms/lens.yml", "{id: lens, name: Lens, meaning: A glass.}\n")
    rename(tmp_path, "lens", "the-lens-grinder")
    renamed = page.read_bytes().decode()
    assert renamed.count("the-lens-grinder") == 2 + times
    assert renamed.replace("the-lens-grinder", "lens") == text


def test_a_date_counted_from_a_fact_follows_it_and_its_namesake_does_not(root: Path) -> None:
    fact = add(root, "site_src/facts/bell.yml", FACT)
    add(root, "site_src/people/ringer.yml", ODD)
    rename(root, "bell-rung", "bell-was-rung")
    assert "a month before fact:bell-was-rung\n" in fact.read_text(encoding="utf-8")
    assert "- id: bell-rang\n" in fact.read_text(encoding="utf-8")


def test_a_source_takes_its_citations_and_its_lock_along(root: Path) -> None:
    rename(root, "a", "echo")
    assert not (root / "seeds/a.lock").exists()
    lines = (root / "seeds/echo.lock").read_text(encoding="utf-8").splitlines()[1:]
    assert lines
    assert {line.split("\t")[1].partition("#")[0] for line in lines} == {"echo"}
    assert "a#p" not in re.sub(
        r"\w+a#p", "", "".join(text for name, text in files(root).items() if name.endswith(".yml"))
    )


def test_the_line_of_a_claim_that_changed_since_follows_its_id_and_stays_unproven(root: Path) -> None:
    facts = root / "site_src/facts/loss.yml"
    changed = facts.read_text(encoding="utf-8").replace("A clerk bore out", "A clerk of the board bore out")
    facts.write_text(changed, encoding="utf-8")
    rename(root, "lens-insured", "insured")
    [problem] = evidence.check_locks(load(root)[0], evidence.read_locks(root)[0])
    assert problem.code == "changed-since-verified"


def test_the_line_of_a_record_that_changed_since_follows_its_id_and_stays_unproven(root: Path) -> None:
    source = root / "seeds/a.yml"
    source.write_text(source.read_text(encoding="utf-8").replace("title: ", "title: So "), encoding="utf-8")
    rename(root, "a", "echo")
    [problem] = evidence.check_locks(load(root)[0], evidence.read_locks(root)[0])
    assert problem.what == "the source 'echo' changed since it was verified"


def test_only_a_source_may_not_be_called_as_the_lock_of_all_records_is(root: Path) -> None:
    rename(root, "lens", "records")
    assert "records" in load(root)[0].terms


# --- what is refused, and then nothing at all is changed --------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("nobody", "somebody", "unknown-id"),
        ("lens-stolen", "lens-taken", "unknown-id"),
        ("lens", "lens", "duplicate-id"),
        ("lens", "ines-prault", "duplicate-id"),
        ("lens-vanished", "lens-stolen", "reused-id"),
        ("lens", "The Lens", "malformed-id"),
        ("lens", "index", "reserved-id"),
        ("a", "records", "reserved-id"),
        ("lens", "x" * 81, "malformed-id"),
    ],
)
def test_an_id_that_cannot_be_given_is_refused(old: str, new: str, code: str, root: Path) -> None:
    before = files(root)
    with pytest.raises(DossierError) as refused:
        rename(root, old, new)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert files(root) == before


@pytest.mark.parametrize(
    ("file", "text", "code"),
    [
        ("site_src/people/odd.yml", 'id: odd\nname: Odd\nintroduced_by: "lens\\x2dvanished"\n', "not-renamed"),
        (
            "site_src/people/odd.yml",
            "id: odd\nname: Odd\nnote: |\n  See [it][1].\n\n  [1]: fact:lens-vanished\n",
            "not-renamed",
        ),
        ("site_src/people/odd.yml", "id: odd\nname:\nnote: 'See [it](fact:lens-vanished).'\n", "not-renamed"),
        ("site_src/facts/odd.yml", "id: odd\nabout: lens-vanished: x\n", "not-renamed"),
        ("docs/odd.md", "See [it](fact:lens-vanished).\u202e\n", "not-renamed"),
        ("site_src/retired.yml", "id: lens-stolen\nkind: fact\nbecame: renamed\nto: [lens-vanished]\n", "not-a-list"),
    ],
    ids=[
        "typed oddly",
        "linked oddly",
        "in a record with a blank",
        "in no YAML",
        "on a page that is refused",
        "no list of what is gone",
    ],
)
def test_a_dossier_that_cannot_be_renamed_whole_stays_as_it_is(file: str, text: str, code: str, root: Path) -> None:
    add(root, file, text)
    before = files(root)
    with pytest.raises(DossierError) as refused:
        rename(root, "lens-vanished", "lens-gone")
    assert [problem.code for problem in refused.value.problems] == [code]
    assert files(root) == before


def test_a_disk_that_fails_half_way_leaves_everything_as_it_was(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, replace = files(root), Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.parent == root / "docs":
            raise OSError("no space left")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space left"):
        rename(root, "lens-vanished", "lens-gone")
    assert files(root) == before


# --- killed half way --------------------------------------------------------------------------------------------------


def test_whenever_it_is_killed_the_same_command_finishes_it(tmp_path: Path) -> None:
    before = pier(tmp_path / "pier")
    add(before, "texts/a.txt", "A pier\n\nFor a year and a day, so it stood.\n")
    add(before, "docs/story.md", "# The story\n\nOf [it](place:pier), as [one](source:a) says.\n")
    assert typed("verify", "--root", before, "--texts", before / "texts").exit_code == 0
    whole = copy_of(before, tmp_path / "whole")
    old = "a"  # a source: its citations and its lock change with it
    rename(whole, old, "renamed-so")
    for moment in range(100):
        root = copy_of(before, tmp_path / str(moment))
        if not killed_at(moment, root, partial(rename, root, old, "renamed-so")):
            assert moment > 5, "it was never killed"
            return
        if old in load(root)[0].records:
            rename(root, old, "renamed-so")
        assert files(root) == files(whole), f"killed at moment {moment}"


# --- while a starter has blanks ---------------------------------------------------------------------------------------


def test_what_is_not_finished_hinders_no_other_id(root: Path) -> None:
    start(root, Fact.kind, "newcomer")
    start(root, Fact.kind, "another", "loss")
    add(root, "site_src/facts/odd.yml", "id: odd\nabout: [x\n")
    before = load(root)[1]
    rename(root, "lens-vanished", "lens-gone")
    after, problems = load(root)
    assert "lens-gone" in after.facts
    assert [(problem.mark.file, problem.code) for problem in problems] == [
        (problem.mark.file, problem.code) for problem in before
    ]
    assert proven(root)


def test_what_is_not_finished_has_no_other_id_yet(root: Path) -> None:
    start(root, Fact.kind, "newcomer")
    before = files(root)
    for old, new in (("newcomer", "late-comer"), ("lens-vanished", "newcomer")):
        with pytest.raises(DossierError, match="newcomer"):
            rename(root, old, new)
    assert files(root) == before
