"""Render pages to Markdown: fill in the templates, and escape each text by its type.

Three kinds of text reach a template. ``Markup`` is what templates themselves write. ``Prose`` is an editor's Markdown,
of which nothing changes but the addresses of links by id. Any other text is plain and is escaped: readers see exactly
what was typed. What runs against the page within either is isolated, and what a source prints has its language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath
from urllib.parse import quote

import jinja2
from jinja2.runtime import Context
from markupsafe import Markup

from generator import words
from generator.addresses import NOWHERE, PAGES, Place, Shown, meaning_of, url_of
from generator.drawings import Picture, amounts
from generator.judged import Judged
from generator.judged.lying import in_words
from generator.model import KINDS, Form, Prose, Source, Speaker, Word, standings
from generator.pages.page import Page
from generator.prose import Link, isolated_in, resolve_links
from generator.render import filters
from generator.render.compiled import COMPILED, TEMPLATES, set_up
from generator.render.escaping import escape
from generator.render.repeated import Repeated
from generator.unicode import contrary, runs_leftward
from generator.words.source_names import title_in

__all__ = ["COMPILED", "TEMPLATES", "Renderer", "escape", "tidy"]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""A language as HTML knows it; what else an editor may have typed is not handed on."""

_DIRECTION = {False: "ltr", True: "rtl"}
"""By whether a text runs leftwards: what HTML calls its direction."""


class Renderer:
    """Renders the pages of one judged dossier."""

    def __init__(
        self,
        judged: Judged,
        escaper: Callable[[str], Markup] = escape,
        place: Place = NOWHERE,
        before: Renderer | None = None,
    ) -> None:
        """``before`` is one that is of no use any more, and whose templates need not be read again."""
        self.judged, self.addresses, self.language = judged, judged.addresses, judged.language
        self.escape, self.place = escaper, place
        self._repeated = Repeated(judged.looks)
        self.said: Mapping[str, Mapping[str, None]] = self._repeated.said
        self.environment: jinja2.Environment = before.environment if before else set_up()
        self.environment.finalize = self._finalized
        self.environment.globals.update(
            link=self._link,
            printed=self._printed,
            spelled=self._spelled,
            english=self._in_language,
            called=self._called,
            to=self._to,
            path_to=self._path_to,
            report_to=self._report_to,
            first_here=self._first_here,
            once=self._once,
            meaning_of=self._meaning_of,
            place=self.place,
            judged=judged,
            addresses=self.addresses,
            pages=PAGES,
            say=self._say,
            frame=self._frame,
            all_sources=words.Sources.of(judged.dossier),
            by_sort=words.by_sort,
            counted=lambda ids: words.Sources.of(judged.dossier, ids),
            listed=self._listed,
            row=self._row,
            sentences=self._sentences,
            named=self._named,
            in_sentence=words.in_sentence,
            date_disputed=standings.DATE_DISPUTED,
            drawn_amounts=amounts,
            position_words=in_words,
            tension=standings.TENSION,
            voice_word=standings.VOICE,
            background=standings.BACKGROUND,
        )
        self.environment.filters.update(filters.FILTERS, prose=Prose, alone=self._alone)

    def of(self, judged: Judged) -> Renderer:
        """A renderer of another state of the same dossier; this one is of no use any more then."""
        return Renderer(judged, self.escape, self.place, before=self)

    @words.in_its_language
    def page(self, page: Page) -> str:
        """The Markdown of a generated page."""
        template = self.environment.get_template(f"{page.template}.md.j2")
        return tidy(template.render(page=page, **page.shows))

    @words.in_its_language
    def hand_written(self, page: Page, text: str) -> str:
        """The Markdown of a hand-written page, with the addresses of pages in the place of ids in its links.

        Below its text stands what is computed for it.
        """
        return f"{self._resolve(page.path, text).rstrip()}\n\n{self.page(page)}"

    @jinja2.pass_context
    def _say(self, context: Context, what: Word | str, use: words.Use | None = None, **arguments: object) -> Markup:
        """A message, with its arguments as they are shown: a link stays a link, other text is escaped.

        One that is the same on every page is a part of the template, and is not noted.
        """
        said = self._filled(context, what, use, arguments)
        if arguments or isinstance(what, Word):
            self._note(context, said)
        return said

    @jinja2.pass_context
    def _frame(self, context: Context, what: Word | str, use: words.Use | None = None, **arguments: object) -> Markup:
        """A message that claims nothing by itself, such as the words around what an editor typed. It is not noted."""
        for claim in arguments.values():
            if isinstance(claim, words.Said):
                self._note(context, claim)
        return self._filled(context, what, use, arguments)

    def _filled(
        self, context: Context, what: Word | str, use: words.Use | None, arguments: Mapping[str, object]
    ) -> Markup:
        shown = {name: self._argument(context, value) for name, value in arguments.items()}
        return Markup(words.say(what, use, **shown))  # noqa: S704  # a message is ours, and what fills it is escaped

    def _argument(self, context: Context, value: object) -> words.Argument:
        """An argument of a message: a number, the name of one of its variants, or a text as it is shown."""
        if isinstance(value, int | words.Sources):
            return value
        return value if isinstance(value, str) and value in words.variants() else str(self._shown(context, value))

    @jinja2.pass_context
    def _listed(self, context: Context, phrases: Iterable[object]) -> Markup:
        """Phrases in a row, as the language joins them."""
        shown = (str(self._shown(context, phrase)) for phrase in phrases)
        return Markup(words.listed(shown))  # noqa: S704  # each is escaped

    @jinja2.pass_context
    def _row(
        self,
        context: Context,
        parts: Iterable[object],
        how: words.Row = "more",
        caller: Callable[[object], object] | None = None,
    ) -> Markup:
        """Parts in a row, as the language joins them, but for those that are empty; a ``call`` block shows each."""
        each = (caller(part) if caller else part for part in parts)
        shown = (str(self._finalized(context, part)) for part in each if part)
        return Markup(words.row(shown, how))  # noqa: S704  # each is escaped

    @jinja2.pass_context
    def _sentences(self, context: Context, *sentences: object) -> Markup:
        """Whole sentences one behind the other, as the language sets them apart, but for those that are empty."""
        return self._row(context, sentences, "sentences")

    @jinja2.pass_context
    def _named(self, context: Context, voices: Iterable[Speaker]) -> Markup:
        """Links to voices in a row, each called as within a sentence."""
        return self._listed(context, (self._link(context, voice, words.in_sentence(voice)) for voice in voices))

    def _note(self, context: Context, said: str) -> None:
        self._repeated.note(context["page"].path, said)

    @jinja2.pass_context
    def _finalized(self, context: Context, value: object) -> object:
        if isinstance(value, words.Said):
            self._note(context, value)
        elif isinstance(value, Picture):
            self._note(context, value.says)
        return self._shown(context, value)

    def _shown(self, context: Context, value: object) -> object:
        """A value as it is printed into a page, by its type."""
        if value is None:
            return ""
        if isinstance(value, Markup | jinja2.Undefined):
            return value
        if isinstance(value, Prose):
            return Markup(self._resolve(context["page"].path, value))  # noqa: S704  # checked to hold no raw HTML
        return self._isolated(str(value))

    def _isolated(self, text: str) -> Markup:
        """Plain text as Markdown, with an element around each stretch that runs against the page."""
        leftwards = words.leftwards()
        if text.isascii() and not leftwards:
            return self.escape(text)
        parts, last = Markup(), 0
        for start, end in contrary(text, leftwards=leftwards):
            parts += self.escape(text[last:start]) + _bdi(self.escape(text[start:end]), dir=_DIRECTION[not leftwards])
            last = end
        return parts + self.escape(text[last:])

    def _alone(self, text: str) -> Markup:
        """Plain text as the whole of an element that takes no other, and has ``dir="auto"``."""
        return self.escape(text)

    def _printed(self, text: str | None, *sources: Source) -> Markup:
        """What sources print, as text of their language and direction, if these are not those of the page."""
        [*languages] = {source.language for source in sources}
        return self._in_language(text, languages[0] if len(languages) == 1 else "")

    def _in_language(self, text: str | None, code: str = words.ENGLISH) -> Markup:
        """A text of a language and direction of its own, if these are not those of the page."""
        if not text:
            return Markup("")
        language = code if _LANGUAGE.fullmatch(code) else ""
        marked = {"lang": language} if language and not words.of_one_language(language, self.language.code) else {}
        if (leftwards := runs_leftward(text)) != words.leftwards():
            return _bdi(self.escape(text), **marked, dir=_DIRECTION[leftwards])
        return _bdi(self._isolated(text), **marked) if marked else self._isolated(text)

    def _called(self, source: Source) -> Markup:
        """What readers call a source; what is its own title in that has the language of the source."""
        name = self.judged.source_names[source.id]
        title = title_in(name, source)
        before, _, after = name.partition(title) if title else (name, "", "")
        return self._isolated(before) + self._printed(title, source) + self._isolated(after)

    def _spelled(self, form: Form) -> Markup:
        """A spelling, as the sources print it."""
        return self._printed(form.form, *(self.judged.dossier.sources[at.source] for at in form.seen))

    @jinja2.pass_context
    def _link(self, context: Context, record: Shown, words: object = None) -> Markup:
        """A Markdown link to the page of a record, in these words or else in its name."""
        if words is None and isinstance(record, Source):
            words = self._called(record)
        shown = self._finalized(context, record.name if words is None else words)
        return Markup(f"[{shown}]({self._to(context, record)})")  # noqa: S704  # both are escaped

    @jinja2.pass_context
    def _to(self, context: Context, record: Shown) -> Markup:
        """A relative link from the page that is being rendered to the page of a record."""
        return self._path_to(context, self.addresses.of(record))

    @jinja2.pass_context
    def _path_to(self, context: Context, address: str) -> Markup:
        """A relative link from the page that is being rendered to another page."""
        return Markup(self._repeated.way(context["page"].path, address))  # noqa: S704  # made of ids

    @jinja2.pass_context
    def _first_here(self, context: Context, word: Word) -> bool:
        """Whether a word is asked for the first time on the page that is being rendered."""
        return self._repeated.first(context["page"].path, word)

    @jinja2.pass_context
    def _once(self, context: Context, part: str, of: object, *how: bool, caller: Callable[[], str]) -> Markup:
        """What a ``call`` block shows of something, rendered once for all pages on which it looks the same."""
        return Markup(self._repeated.once(context["page"].path, of, (part, how), caller))  # noqa: S704  # as rendered

    @jinja2.pass_context
    def _meaning_of(self, context: Context, word: Word) -> Markup:
        """A relative link from the page that is being rendered to the meaning of a word of the vocabulary."""
        return self._path_to(context, meaning_of(word))

    @jinja2.pass_context
    def _report_to(self, context: Context) -> Markup:
        """Where readers report a problem with the fact being rendered; what is said of corrections, if nowhere."""
        page, address = context["page"].path, self.judged.dossier.imprint.report
        if not address:
            return self._path_to(context, self.addresses.corrections)
        filled = address.replace("{id}", quote(PurePosixPath(page).stem, safe=""))
        return Markup(filled.replace("{url}", quote(self.place.address + url_of(page), safe="")))  # noqa: S704  # as checked

    def _resolve(self, path: str, text: str) -> str:
        def address(link: Link) -> str:
            return self._repeated.way(path, self.addresses.at(KINDS[link.kind], link.target))

        return isolated_in(resolve_links(text, address), leftwards=words.leftwards())


def tidy(markdown: str) -> str:
    """A rendered page without the blank lines that template tags leave behind, and with one line end at its end."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", markdown)).strip() + "\n"


def _bdi(shown: Markup, **attributes: str) -> Markup:
    """An element that keeps what is in it apart from the text around."""
    opening = Markup("").join(Markup(' {}="{}"').format(name, value) for name, value in attributes.items())
    return Markup("<bdi{}>{}</bdi>").format(opening, shown)
