"""The codes of the problems that other rooms find, each with its sentence.

These problems are found where files and settings are read, or texts are compared. A test holds the lists to the code.
"""

from __future__ import annotations

from generator.check.rules import Reported, Section

_READING = (
    Reported("no-dossier", "A dossier has a folder site_src/ or seeds/."),
    Reported("more-problems", "Of one file no more problems are listed than somebody reads; the others are counted."),
    Reported("unknown-folder", "Records are in the folders and files that are read, and nowhere else below them."),
    Reported(
        "file-name", "Every file has a plain name that any system can hold, and not that of another but for capitals."
    ),
    Reported("not-utf8", "Every file is UTF-8."),
    Reported("hidden-character", "No text holds a character that no editor shows."),
    Reported("too-much", "No file, line or nesting is larger than any honest one."),
    Reported("yaml-syntax", "A file of records is YAML."),
    Reported("yaml-feature", "A record is plain YAML: one document, without aliases, tags and other features."),
    Reported("blank-value", "Whatever is typed has a value."),
    Reported("duplicate-key", "A record has each key once."),
    Reported("unknown-key", "A record has only the keys that its kind knows."),
    Reported("missing-key", "A record has every key that its kind requires."),
    Reported("bad-value", "A value is of the form that its key asks for."),
    Reported("malformed-id", "An id is made of small letters and digits, with hyphens between its words."),
    Reported("duplicate-id", "No two records have one id, whatever their kinds."),
    Reported("malformed-citation", 'A citation is typed as SOURCE#pN "anchor".'),
    Reported("impossible-amount", "An amount is typed in a form that is known, and can be read in one way alone."),
    Reported("impossible-date", "A date is typed in a form that is known, and is in the calendar."),
    Reported("impossible-position", "A position is typed in a form that is known, and is on the earth."),
)
_VERIFYING = (
    Reported("missing-text", "With --texts, the text of every source is there that has something left to verify."),
    Reported("unreadable-text", "A text is UTF-8."),
    Reported("wrong-number-of-passages", "A text has as many passages as the record of its source says."),
    Reported("anchor-not-found", "The words of an anchor are in the passage that is cited."),
    Reported("ambiguous-anchor", "The words of an anchor are in their passage once."),
    Reported("quote-not-found", "A quotation is, word for word, in the passage that it is quoted from."),
    Reported("spelling-not-found", "A spelling is, letter for letter, in each passage in which it was seen."),
    Reported(
        "passage-changed", "A passage is as it was when it was verified, unless --accept says that it may differ."
    ),
    Reported("lock-without-source", "Every lock is that of a source with a record."),
    Reported("orphaned-lock", "Every line of a lock is that of a record.", "warning"),
    Reported("unreadable-lock", "Every line of a lock is one that verify wrote."),
    Reported(
        "outdated-lock", "A lock is of the version that is written now; an error where it is of a later one.", "warning"
    ),
    Reported("not-verified", "All that cites a source is verified, and every record as it is.", "warning"),
    Reported("changed-since-verified", "Nothing changed since it was verified.", "warning"),
    Reported("not-as-accepted", "What is typed by hand and no record is as somebody accepted it.", "release-only"),
)
_BUILDING = (
    Reported("no-explainer", "The plugin 'explainer' is among the plugins."),
    Reported("other-docs-dir", "Pages by hand are read from docs/."),
    Reported("no-directory-urls", "Every address ends in a slash."),
    Reported("other-theme", "The theme is Material."),
    Reported("other-imprint", "What site_src/site.yml says of the site is not said in mkdocs.yml."),
    Reported("other-menu", "The menu is made from the dossier."),
    Reported("bad-setting", "Every setting is one that MkDocs or the extension it is for takes."),
    Reported("hidden-page", "No page is left out of the site to which its menu or its other pages lead."),
    Reported(
        "part-of-a-page", "No page has a script or a style in it, but for the three scripts of Material that are known."
    ),
    Reported("loaded-from-elsewhere", "A page loads nothing from another host."),
    Reported("missing-file", "Every style and script that the settings name is published."),
    Reported("other-language", "The theme speaks the language of the dossier."),
    Reported("rewriting-extension", "No Markdown extension rewrites what an editor typed."),
    Reported("other-plugin", "No other plugin and no script of the dossier's own can change what pages say."),
    Reported("missing-address", "A site that is released knows its own address.", "release-only"),
    Reported("no-address", "A site without an address of its own is told what it lacks for that.", "note"),
    Reported("undecided-cards", "A site that is shared says whether it has cards.", "release-only"),
    Reported("cards-without-pillow", "Pillow is installed where cards are asked for."),
    Reported("no-port", "A site is served at a port that exists."),
    Reported("not-built", "While a site is served, whatever stops its build is shown in the browser."),
)
_TYPING = (
    Reported("empty-text", "The text of a new source has words."),
    Reported("too-many-passages", "The text of a new source has no more passages than a source may have."),
    Reported("not-a-list", "A record is added to a file that holds a list."),
    Reported("unknown-id", "What is renamed or erased is there."),
    Reported("id-in-use", "What is erased is no part of an id in use."),
    Reported("not-filled", "An anchor that is rewritten as printed is typed in a way that can be changed."),
    Reported("not-added", "An edition is added to a list that is typed on lines of its own."),
    Reported("not-renamed", "What is renamed is typed in a way that can be changed, wherever it is named."),
    Reported("not-upgraded", "What is brought up to date says the same as before."),
    Reported("later-version", "What is brought up to date was made for no later version."),
)

ELSEWHERE: tuple[tuple[tuple[str, ...], Section], ...] = (
    (("load", "model"), Section("reading", "every file, as it is read; by every command", _READING)),
    (("evidence",), Section("verifying", "by check, and by verify, which writes the locks", _VERIFYING)),
    (("builder",), Section("building", "mkdocs.yml; by build and serve", _BUILDING)),
    (
        ("authoring",),
        Section("typing", "by new, rename, upgrade, release and verify --fill, beside what is above of ids", _TYPING),
    ),
)
"""Each section with the rooms that report what is in it."""
