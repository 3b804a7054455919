"""What may come in a YAML file, by mistake or by malice: each is answered at its place, and none with an exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.load import load
from generator.load.text import LONGEST_LINE, MOST_BYTES
from generator.model import Dossier
from generator.problem import Mark, Problem

FACT = "id: bridge\nabout: [mayor]\nstatement: The bridge opened.\n"

# what comes · where it is answered · the code of the answer
HOSTILE: dict[str, tuple[str | bytes, str, str]] = {
    # more than any honest file holds
    "a hundred thousand brackets": ("[\n" * 100_000, "13:1", "too-much"),
    "brackets that are closed again": ("[\n" * 50_000 + "]\n" * 50_000, "13:1", "too-much"),
    "braces within braces": ("{a:\n" * 20_000, "13:1", "too-much"),
    "a line that never ends": ("id: bridge\nabout: [" + "x" * LONGEST_LINE, "2:1", "too-much"),
    "a value with a hundred links that are not closed": (FACT + "note: |\n" + "  [a](\n" * 100, "4:7", "too-much"),
    "a list in a list in a list": ("- " * 4_000 + "x", "1:27", "too-much"),
    "a staircase of keys": ("".join(" " * depth + "a:\n" for depth in range(900)), "14:14", "too-much"),
    "keys within keys": ("? " * 4_000, "1:3", "yaml-feature"),
    "more than a megabyte": ("x" * (MOST_BYTES + 1), "1:1", "too-much"),
    "a number of thousands of digits": (FACT + "says: [gazette#p" + "9" * 5_000 + "]\n", "4:8", "malformed-citation"),
    # what YAML can do and we do not
    "an anchor": ("id: &b bridge\n", "1:5", "yaml-feature"),
    "an anchor on a key": ("&b id: bridge\n", "1:1", "yaml-feature"),
    "an alias": ("id: bridge\nabout: *b\n", "2:8", "yaml-feature"),
    "an alias within its own anchor": ("&b [*b]\n", "1:1", "yaml-feature"),
    "a laughing billion": ("a: &a [x, x]\nb: &b [*a, *a]\n", "1:4", "yaml-feature"),
    "a merge key": ("<<: {id: bridge}\n", "1:1", "unknown-key"),
    "a merge key with an alias": ("a: {x: y}\nid: bridge\n<<: *a\n", "3:5", "yaml-feature"),
    "a tag": ("id: !!str bridge\n", "1:5", "yaml-feature"),
    "a tag that would run a program": ("id: !!python/object/apply:os.system [ls]\n", "1:5", "yaml-feature"),
    "a tag on a key": ("!!str id: bridge\n", "1:1", "yaml-feature"),
    "a bare tag": ("id: ! bridge\n", "1:5", "yaml-feature"),
    "a key that is a list": ("? [a, b]\n: x\n", "1:3", "yaml-feature"),
    "a second document": ("id: bridge\n---\nid: road\n", "2:1", "yaml-feature"),
    "a directive": ("%YAML 1.1\n---\nid: bridge\n", "1:1", "yaml-feature"),
    "a directive of the future": ("# First.\n\n%YAML 9.9\n---\nid: bridge\n", "3:1", "yaml-feature"),
    "a directive that nobody knows": ("%FOO bar\n---\n" + FACT, "1:1", "yaml-feature"),
    # nothing typed
    "an empty file": ("", "1:1", "blank-value"),
    "a file with only a comment": ("# nothing yet\n", "1:1", "blank-value"),
    "null": (FACT + "note: null\n", "4:7", "blank-value"),
    "a tilde": (FACT + "note: ~\n", "4:7", "blank-value"),
    "a blank": (FACT + "note:\n", "4:6", "blank-value"),
    "empty quotes": (FACT + "note: ''\n", "4:7", "blank-value"),
    "quoted spaces": (FACT + "note: '  '\n", "4:7", "blank-value"),
    "a dash and nothing": (FACT + "says:\n  -\n", "5:4", "blank-value"),
    "a key that is nothing": ("~: bridge\n", "1:1", "blank-value"),
    # characters
    "no UTF-8": (b"id: bridge\nstatement: caf\xe9\n", "2:15", "not-utf8"),
    "half a character": (b"id: \xe2\x82", "1:5", "not-utf8"),
    "no UTF-8 behind other letters": ("id: é한 ".encode() + b"\xe9\n", "1:8", "not-utf8"),
    "no UTF-8 behind a mark of byte order": (b"\xef\xbb\xbfid: \xe9\n", "1:5", "not-utf8"),
    "a surrogate in UTF-8": (b"id: \xed\xa0\x80\n", "1:5", "not-utf8"),
    "an overlong slash": (b"id: \xc0\xaf\n", "1:5", "not-utf8"),
    "UTF-16": (FACT.encode("utf-16"), "1:1", "not-utf8"),
    "UTF-16 without a byte order mark": (FACT.encode("utf-16-le"), "1:2", "hidden-character"),
    "a byte order mark in the middle": ("id: br\ufeffidge\n", "1:7", "hidden-character"),
    "a line separator": ("id: bridge\u2028name: x\n", "1:11", "hidden-character"),
    "a paragraph separator": ("id: bridge\u2029name: x\n", "1:11", "hidden-character"),
    "a next-line character": ("id: bridge\u0085name: x\n", "1:11", "hidden-character"),
    "a NUL": ("id: bridge\x00\n", "1:11", "hidden-character"),
    "an escape sequence of a terminal": ("id: \x1b[31mbridge\n", "1:5", "hidden-character"),
    "a right-to-left override": ("id: bridge\nstatement: \u202egdirb\n", "2:12", "hidden-character"),
    "an isolate": ("id: bridge\u2066\n", "1:11", "hidden-character"),
    "a space of no width": ("id: bri\u200bdge\n", "1:8", "hidden-character"),
    "a filler of Hangul": ("id: bri\u3164dge\n", "1:8", "hidden-character"),
    "a joiner that joins nothing": ("id: bri\u200dge\n", "1:8", "hidden-character"),
    "an empty pattern of Braille": ("id: bri\u2800dge\n", "1:8", "hidden-character"),
    "letters of the invisible alphabet": (FACT + "note: a\U000e0041b\n", "4:8", "hidden-character"),
    "a lone carriage return": ("# old\rmachine\n" + FACT, "1:6", "hidden-character"),
    "the line ends of an old machine": (FACT.replace("\n", "\r"), "1:11", "hidden-character"),
    "an escaped NUL": ('id: "bri\\0dge"\n', "1:5", "hidden-character"),
    "an escaped right-to-left override": ('id: "\\u202Egdirb"\n', "1:5", "hidden-character"),
    "an escaped line separator": ('id: "bri\\Ldge"\n', "1:5", "hidden-character"),
    "an escaped next-line character": ('id: "bri\\Ndge"\n', "1:5", "hidden-character"),
    "an escaped surrogate": ('id: "\\uD800"\n', "1:8", "yaml-syntax"),
    "an escaped surrogate in a key": ('"\\uD800": x\n', "1:4", "yaml-syntax"),
    "a character beyond Unicode": (FACT + 'note: "\\U00110000"\n', "4:10", "yaml-syntax"),
    # slips of the keyboard
    "a tab before a key": ("id: bridge\n\tname: x\n", "2:1", "yaml-syntax"),
    "the same key twice": (FACT + "id: road\n", "4:1", "duplicate-key"),
    "a colon in a value": (FACT + "note: the mayor: late\n", "4:16", "yaml-syntax"),
    "a value that starts with @": ("id: @bridge\n", "1:5", "yaml-syntax"),
    "a value that starts with a backtick": ("id: `bridge`\n", "1:5", "yaml-syntax"),
    "a quote that never ends": ("id: 'bridge\nabout: [mayor]\n", "1:5", "yaml-syntax"),
    "a quote in the last line that never ends": ("id: bridge\n'about", "2:7", "yaml-syntax"),
    "a key without its colon at the end": (FACT + "note: It was late.\nbasis\n\n\n", "5:1", "yaml-syntax"),
    "a bracket that never ends": ("id: bridge\nabout: [mayor\n", "2:8", "yaml-syntax"),
    # the wrong shape
    "text instead of a record": ("just text\n", "1:1", "bad-value"),
    "a list of texts": ("- bridge\n- road\n", "1:3", "bad-value"),
    "text instead of a list": ("id: bridge\nabout: mayor\nstatement: It opened.\n", "2:8", "bad-value"),
    "a list instead of text": ("id: bridge\nabout: [mayor]\nstatement: [It opened.]\n", "3:12", "bad-value"),
    "keys instead of text": ("id: bridge\nabout: [mayor]\nstatement: {it: opened}\n", "3:12", "bad-value"),
    "keys instead of a list": (FACT + "says: {at: gazette}\n", "4:7", "bad-value"),
    "text instead of keys": (FACT + "role: mayor\n", "4:7", "bad-value"),
    "an id that is a list": ("id: [bridge]\nabout: [mayor]\nstatement: It opened.\n", "1:5", "bad-value"),
    "an id of two lines": ("id: |\n  bridge\nabout: [mayor]\nstatement: It opened.\n", "1:5", "malformed-id"),
}

# what comes in a page by hand · where it is answered · the code of the answer
HOSTILE_PAGES: dict[str, tuple[str | bytes, str, str]] = {
    "more than a megabyte": ("x\n" * MOST_BYTES, "1:1", "too-much"),
    "a line that never ends": ("# Bridge\n\n" + "{" * (LONGEST_LINE + 1), "3:1", "too-much"),
    "links that are not closed": ("# Bridge\n\n" + "[a](\n" * 100, "53:1", "too-much"),
    "no UTF-8": (b"# Bridge\n\ncaf\xe9\n", "3:4", "not-utf8"),
    "a right-to-left override": ("# Bridge\n\nIt \u202edenepo.\n", "3:4", "hidden-character"),
    "an escape sequence of a terminal": ("# \x1b[31mBridge\n", "1:3", "hidden-character"),
    "a soft hyphen": ("# Bri\u00addge\n", "1:6", "hidden-character"),
    "a line separator": ("# Bridge\u2028It opened.\n", "1:9", "hidden-character"),
    "a lone carriage return": ("# Bridge\rIt opened.\n", "1:9", "hidden-character"),
}

# Records of sources, where numbers are read.
SOURCE = "id: gazette\ntitle: A bridge\nlanguage: en\npublished: {when: 2019, basis: Printed.}\ntext: a.txt\npassages: "
HOSTILE_NUMBERS: dict[str, tuple[str, str]] = {
    "thousands of digits": ("9" * 5_000, "6:11"),
    "less than one": ("0", "6:11"),
    "a fraction": ("2.5", "6:11"),
    "a whole fraction": ("2.0", "6:11"),
    "an underscore": ("1_0", "6:11"),
    "digits of another script": ("١٢", "6:11"),
    "a range of thousands of digits": (f"3\nset_aside: [{{passages: 1-{'9' * 5_000}, why: link}}]", "7:24"),
}


def loaded(root: Path, content: str | bytes, path: str = "site_src/facts/bridge.yml") -> tuple[Dossier, list[Problem]]:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return load(root)


@pytest.mark.parametrize(("content", "place", "code"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_yaml_is_answered_at_its_place(tmp_path: Path, content: str | bytes, place: str, code: str) -> None:
    _, problems = loaded(tmp_path, content)
    answers = [(str(problem.mark), problem.code) for problem in problems]
    assert (f"site_src/facts/bridge.yml:{place}", code) in answers


@pytest.mark.parametrize("content", [content for content, _, _ in HOSTILE.values()], ids=HOSTILE)
def test_every_answer_can_be_printed_on_two_lines(tmp_path: Path, content: str | bytes) -> None:
    for problem in loaded(tmp_path, content)[1]:
        assert str(problem).encode().count(b"\n") == 1


@pytest.mark.parametrize(("content", "place", "code"), HOSTILE_PAGES.values(), ids=HOSTILE_PAGES)
def test_a_hostile_page_is_answered_at_its_place(tmp_path: Path, content: str | bytes, place: str, code: str) -> None:
    dossier, problems = loaded(tmp_path, content, "docs/bridge.md")
    told = [(str(problem.mark), problem.code) for problem in problems if problem.code != "no-dossier"]
    assert told == [(f"docs/bridge.md:{place}", code)]
    assert not dossier.prose


def test_a_page_may_open_a_bracket_in_every_paragraph(tmp_path: Path) -> None:
    assert loaded(tmp_path, "It is 1) late, (or 2) not, [or so.\n\n" * 100, "docs/bridge.md")[0].prose


# what is no YAML · where and how it is told
SYNTAX = {
    "id: bridge\n\tstatement: It opened.\n": ("2:1", "a tab before 'statement'", "use spaces"),
    "id: bridge\nsays:\n  \t- a\n": ("3:3", "a tab before '-'", "use spaces"),
    "id: bridge\nnote: the mayor: late\n": (
        "2:16",
        "not YAML: mapping values are not allowed in this context",
        'quote it: note: "the mayor: late"',
    ),
    '- note: the "mayor": late\n': (
        "1:20",
        "not YAML: mapping values are not allowed in this context",
        "quote it: note: 'the \"mayor\": late'",
    ),
    "- {id: bridge\n- {id: road}\n": ("1:3", "this { is not closed", "type } where it ends"),
    "id: bridge\nabout: [mayor,\n  clerk\nnote: x\n": ("2:8", "this [ is not closed", "type ] where it ends"),
    "id: bridge\nnote: 'It's late.\nbasis: x\n": (
        "2:11",
        "not YAML: did not find expected key",
        "quote this value, or mend the indentation: YAML reads , ? : # [ ] { } as its own signs",
    ),
    "id: bridge\n<<<<<<< HEAD\nnote: x\n=======\nnote: y\n>>>>>>> road\n": (
        "2:1",
        "an unfinished git merge",
        "keep one of the two versions, and delete the lines of <, = and >",
    ),
}


@pytest.mark.parametrize(("content", "told"), SYNTAX.items(), ids=range(len(SYNTAX)))
def test_what_is_no_yaml_is_told_in_words(tmp_path: Path, content: str, told: tuple[str, str, str]) -> None:
    [problem] = loaded(tmp_path, content)[1]
    place, what, hint = told
    assert (str(problem.mark), problem.what, problem.hint) == (f"site_src/facts/bridge.yml:{place}", what, hint)


SPLIT = ["It opened, late.", "It opened #2 in May.", "It opened: late.", "It opened [late"]


@pytest.mark.parametrize("value", SPLIT)
def test_a_value_that_braces_split_is_to_be_quoted(tmp_path: Path, value: str) -> None:
    _, problems = loaded(tmp_path, f"- {{id: bridge, about: [mayor], statement: {value}}}\n")
    assert any("quote this value" in problem.hint for problem in problems)


@pytest.mark.parametrize(("number", "place"), HOSTILE_NUMBERS.values(), ids=HOSTILE_NUMBERS)
def test_a_number_is_digits_and_nothing_else(tmp_path: Path, number: str, place: str) -> None:
    _, problems = loaded(tmp_path, SOURCE + number, "seeds/gazette.yml")
    assert [(str(problem.mark), problem.code) for problem in problems] == [(f"seeds/gazette.yml:{place}", "bad-value")]


# typed · what to type
CITATIONS = {
    "gazette#p2 “it opened”": 'the quotes are curly: type gazette#p2 "it opened"',
    "gazette#p2 it opened": 'put the words in quotes: type gazette#p2 "it opened"',
    'gazette#p2 "it opened': 'a quote is missing: type gazette#p2 "it opened"',
    'gazette#P2 "it opened"': 'type gazette#p2 "it opened"',
    'gazette p2 "it opened"': 'type gazette#p2 "it opened"',
    'gazette:p2 "it opened"': 'type gazette#p2 "it opened"',
    'gazette #2 "it opened"': 'type gazette#p2 "it opened"',
    "gazette#p0": "passages are counted from 1, the title included: type gazette#p1",
    "page two": 'for example a#p3 "first days of"',
    "gazette#p2 " + "it opened" * 100: 'for example a#p3 "first days of"',
}


@pytest.mark.parametrize(("typed", "hint"), CITATIONS.items(), ids=range(len(CITATIONS)))
def test_a_citation_is_told_mended(tmp_path: Path, typed: str, hint: str) -> None:
    [problem] = loaded(tmp_path, FACT + f"says: ['{typed}']\n")[1]
    assert (problem.code, problem.hint) == ("malformed-citation", hint)


@pytest.mark.parametrize(
    ("record", "path", "place"),
    [
        (FACT + 'says: [{at: gazette#p2 "it opened", when: {text: 14 Nov}}]\n', "site_src/facts/bridge.yml", "4:43"),
        (FACT + "ruling: {because: So., by: Ada, on: {text: soon}}\n", "site_src/facts/bridge.yml", "4:37"),
        (SOURCE.replace("when: 2019", "when: [2019]") + "3", "seeds/gazette.yml", "4:19"),
    ],
)
def test_a_date_is_text_and_nothing_else(tmp_path: Path, record: str, path: str, place: str) -> None:
    _, problems = loaded(tmp_path, record, path)
    told = [(str(problem.mark), problem.code) for problem in problems]
    assert told == [(f"{path}:{place}", "impossible-date")]


@pytest.mark.parametrize(
    "typed",
    [
        "no",
        "010",
        "12:30",
        "1e3",
        "0x1F",
        "2018-11-03",
        "1_000",
        ".inf",
        "=",
        "<<",
        "null and void",
        "-",
        "'",
        "Ё & 金 👩‍🚒",
    ],
)
def test_every_value_stays_the_text_that_was_typed(tmp_path: Path, typed: str) -> None:
    quoted = typed.replace("'", "''")
    dossier, problems = loaded(tmp_path, f"id: bridge\nabout: [mayor]\nstatement: '{quoted}'\n")
    assert not problems
    assert dossier.facts["bridge"].statement == typed


@pytest.mark.parametrize("typed", ["no", "010", "12:30", "1e3", "0x1F", "2018-11-03", "1_000", ".inf", "<<"])
def test_no_type_is_guessed_where_nothing_is_quoted(tmp_path: Path, typed: str) -> None:
    dossier, problems = loaded(tmp_path, f"id: bridge\nabout: [mayor]\nstatement: {typed}\n")
    assert not problems
    assert dossier.facts["bridge"].statement == typed


@pytest.mark.parametrize(
    "content",
    ["\ufeff" + FACT, FACT.replace("\n", "\r\n"), "---\n" + FACT, FACT + "...\n", "- " + FACT.replace("\n", "\n  ")],
    ids=["byte order mark", "line ends of Windows", "document start", "document end", "a list of one"],
)
def test_what_editors_add_of_their_own_is_let_through(tmp_path: Path, content: str) -> None:
    dossier, problems = loaded(tmp_path, content)
    assert not problems
    assert dossier.facts["bridge"].statement == "The bridge opened."


@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "\n  \n"])
@pytest.mark.parametrize("start", ["note: {a: b", "note: 'a", "note: [a", "basis", "note: &", '"basis', "? a\n? ["])
def test_no_place_lies_behind_the_end_of_the_file(tmp_path: Path, start: str, end: str) -> None:
    content = FACT + start + end
    for problem in loaded(tmp_path, content)[1]:
        assert problem.mark.line <= len(content.splitlines())


def test_a_citation_that_a_comma_splits_is_told_whole(tmp_path: Path) -> None:
    [problem] = loaded(tmp_path, FACT + 'says:\n  - {at: gazette#p2 "4 March, Prault", gist: So.}\n')[1]
    assert str(problem.mark) == "site_src/facts/bridge.yml:5:10"
    assert problem.hint == "quote the whole citation: 'gazette#p2 \"4 March, Prault\"'"


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("1,601", "type 1601"),
        ("over 1,500", "type over 1500"),
        ("12,345,678", "type 12345678"),
        ("1,000,000,000", "type 1000000000"),
        ("1,490 to 1,517", "type 1490 to 1517"),
        ("-1,601", "type -1601"),
    ],
)
def test_a_number_that_commas_split_is_answered_whole_and_once(tmp_path: Path, typed: str, hint: str) -> None:
    [problem] = loaded(
        tmp_path, FACT + f'says:\n  - {{at: gazette#p2 "it opened", amount: {typed}, gist: So many.}}\n'
    )[1]
    assert (problem.what, problem.hint) == ("a comma in braces splits this number", hint)
    assert (str(problem.mark), problem.code) == ("site_src/facts/bridge.yml:5:42", "blank-value")


@pytest.mark.parametrize("typed", ["12,34", "mayor,601", "1,600 what: so", "1,6011"])
def test_no_number_is_made_of_what_is_none(tmp_path: Path, typed: str) -> None:
    problems = loaded(tmp_path, FACT + f'says:\n  - {{at: gazette#p2 "it opened", amount: {typed}, gist: So many.}}\n')[
        1
    ]
    assert not [problem for problem in problems if "splits this number" in problem.what]


def test_a_flag_is_told_with_its_name(tmp_path: Path) -> None:
    [problem] = loaded(tmp_path, FACT + "state: perhaps\n")[1]
    assert (problem.what, problem.hint) == ("'state': 'perhaps' is neither yes nor no", "type yes or no")


@pytest.mark.parametrize(
    "typed", ["{}: x", "state: {}", "said_by: {}", "about: {}", "ruling: {{on: {}}}", "says: [{}]"]
)
def test_no_more_of_a_value_is_told_than_is_needed_to_know_it_again(tmp_path: Path, typed: str) -> None:
    for problem in loaded(tmp_path, FACT.replace("about: [mayor]\n", "") + typed.format("x" * 5_000))[1]:
        assert len(str(problem)) < 400


# --- files ------------------------------------------------------------------------------------------------------------


def test_a_folder_that_is_named_like_a_file_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "site_src" / "facts" / "old.yml").mkdir(parents=True)
    assert loaded(tmp_path, FACT)[0].facts


def test_the_lock_an_editor_leaves_beside_an_open_file_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "site_src" / "facts"
    folder.mkdir(parents=True)
    (folder / ".#bridge.yml").symlink_to("somebody@somewhere.1234")
    dossier, problems = loaded(tmp_path, FACT)
    assert dossier.facts
    assert not problems


def test_what_a_program_hides_is_not_the_authors(tmp_path: Path) -> None:
    stale = FACT.replace("opened", "was planned")
    loaded(tmp_path, stale, "site_src/facts/.cache/bridge.yml")
    loaded(tmp_path, stale, "site_src/.obsidian/facts/bridge.yml")
    dossier, problems = loaded(tmp_path, FACT)
    assert dossier.facts["bridge"].statement == "The bridge opened."
    assert not problems


def test_a_link_out_of_the_dossier_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yml").write_text(FACT, encoding="utf-8")
    (tmp_path / "dossier" / "site_src" / "facts").mkdir(parents=True)
    (tmp_path / "dossier" / "site_src" / "facts" / "bridge.yml").symlink_to(tmp_path / "secret.yml")
    assert not load(tmp_path / "dossier")[0].facts


@pytest.mark.parametrize("name", ["bridge.YML", "bridge.Yaml"])
def test_the_ending_of_a_file_may_be_typed_large(tmp_path: Path, name: str) -> None:
    assert loaded(tmp_path, FACT, f"site_src/facts/{name}")[0].facts


def test_a_byte_order_mark_is_no_part_of_a_page(tmp_path: Path) -> None:
    dossier, _ = loaded(tmp_path, "\ufeff# Method\n", "docs/method.md")
    assert dossier.prose["method.md"] == "# Method\n"


def test_a_file_in_a_folder_of_no_kind_is_not_passed_over(tmp_path: Path) -> None:
    dossier, problems = loaded(tmp_path, FACT, "site_src/fact/bridge.yml")
    assert not dossier.facts
    assert [(problem.mark.file, problem.code) for problem in problems] == [
        ("site_src/fact/bridge.yml", "unknown-folder")
    ]


def test_an_id_that_is_retired_twice_is_a_problem(tmp_path: Path) -> None:
    once = "- {id: road, kind: fact, became: withdrawn, why: It was a track.}\n"
    _, problems = loaded(tmp_path, once + once, "site_src/retired.yml")
    assert [(str(problem.mark), problem.code) for problem in problems] == [("site_src/retired.yml:2:8", "duplicate-id")]


# --- what is left of a file with faults, and where things were typed --------------------------------------------------


def test_a_broken_record_hides_nothing_but_itself(tmp_path: Path) -> None:
    records = (
        "- {id: road, about: [mayor], statment: It opened.}\n- {id: bridge, about: [mayor], statement: It opened.}\n"
    )
    dossier, problems = loaded(tmp_path, records)
    assert list(dossier.facts) == ["bridge"]
    assert dossier.broken == {"road"}
    assert {problem.mark.line for problem in problems} == {1}


def test_all_faults_of_a_record_are_told_at_once(tmp_path: Path) -> None:
    _, problems = loaded(tmp_path, "id: The bridge\nabot: [mayor]\nstate: perhaps\nstatement: It opened.\n")
    assert {problem.code for problem in problems} == {"malformed-id", "unknown-key", "missing-key", "bad-value"}


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("about: [The Mayor]\nstatement: It opened.\n", "2:9"),
        ("about: [[mayor]]\nstatement: It opened.\n", "2:9"),
        ('about: [mayor]\nstatement: It opened.\nsays: [{at: , gist: "So it did."}]\n', "4:9"),
        ("about: [mayor]\nquestion: Did it?\nanswers: {Of course: It did., no: It did not.}\n", "4:11"),
    ],
    ids=["a name for an id", "a list in a list", "a citation left out", "words for the name of an answer"],
)
def test_one_slip_is_told_once(tmp_path: Path, typed: str, place: str) -> None:
    [problem] = loaded(tmp_path, f"id: bridge\n{typed}")[1]
    assert str(problem.mark) == f"site_src/facts/bridge.yml:{place}"


def test_an_id_that_may_be_meant_is_named_wherever_it_is_read(tmp_path: Path) -> None:
    loaded(tmp_path, "{id: ada-sorrel, name: Ada}", "site_src/voices/ada.yml")
    loaded(tmp_path, "{id: adas-sorrel, name: A subject}", "site_src/topics/ada.yml")
    citing = 'says: [{at: gazette#p2 "it opened", by: [Ada Sorrel]}]\n'
    [problem] = loaded(tmp_path, FACT + citing)[1]
    assert (problem.code, problem.hint) == ("malformed-id", "did you mean 'ada-sorrel'?")


def test_the_dossier_remembers_where_each_value_was_typed(tmp_path: Path) -> None:
    dossier, _ = loaded(tmp_path, FACT + 'says:\n  - at: gazette#p2 "it opened"\n    by: [mayor, clerk]\n')
    file = "site_src/facts/bridge.yml"
    assert dossier.mark("bridge") == Mark(file, 1, 1)
    assert dossier.mark("bridge", "says", 0, "by", 1) == Mark(file, 6, 17)
    assert dossier.mark("bridge", "says", 0, "gist") == Mark(file, 5, 5), "a field left out has the mark of its record"


def test_a_lone_carriage_return_moves_the_place_of_no_other_problem(tmp_path: Path) -> None:
    _, problems = loaded(tmp_path, "# From whom,\r# for what, when,\r# what became of it.\n" + FACT + "nots: x\n")
    assert [(str(problem.mark).partition(":")[2], problem.code) for problem in problems] == [
        ("1:13", "hidden-character"),
        ("5:1", "unknown-key"),
    ]


def test_of_a_file_full_of_records_that_cannot_be_read_the_first_are_explained_and_the_rest_counted(
    tmp_path: Path,
) -> None:
    (tmp_path / "site_src" / "facts").mkdir(parents=True)
    (tmp_path / "site_src" / "facts" / "a.yml").write_text("- a\n" * 1_000, encoding="utf-8")
    problems = load(tmp_path)[1]
    assert len(problems) == 101
    assert [str(problem.what) for problem in problems if problem.code == "more-problems"] == [
        "900 more records of this file cannot be read"
    ]


def test_of_a_file_that_is_too_large_no_more_is_read_than_shows_it(tmp_path: Path) -> None:
    (tmp_path / "site_src" / "facts").mkdir(parents=True)
    with (tmp_path / "site_src" / "facts" / "a.yml").open("wb") as file:
        file.truncate(1 << 40)  # takes no room on the disk, and would fill the memory
    assert [problem.code for problem in load(tmp_path)[1]] == ["too-much"]
