"""Texts that no one should have to show: of every sort of sign there is, of every trade, and a thousand injections."""

from __future__ import annotations

import random
import sys
import unicodedata
from collections.abc import Callable
from itertools import product

from tests.hostile import VALUES

INJECTIONS, SEED = 1_000, 1
ELSEWHERE = "off.example"
"""A host that no page may ask."""

_OUT_OF = (
    "",
    '"',
    "'",
    '">',
    "'>",
    "-->",
    "--!>",
    "]]>",
    "`",
    "\\",
    "</title>",
    "</textarea>",
    "</script></style>",
    "</p></div>",
    "</details>",
    "&quot;>",
    "*/",
    "](",
    ")\n\n",
    "|",
    "{{ '",
    "%}",
)
"""What may end the place in which a text is shown."""
_HANDLED = ("img src=x", "svg", "video src=x", "audio src=x", "body", "details open", "input autofocus", "marquee")
_HANDLERS = {"img src=x": "error", "video src=x": "error", "audio src=x": "error", "details open": "toggle"}
_HANDLERS |= {"input autofocus": "focus", "marquee": "start"}
_RUNS = (
    *(
        f"<{element} on{_HANDLERS.get(element, 'load')}={quote}ran=1{quote}>"
        for element in _HANDLED
        for quote in ("", '"')
    ),
    "<script>ran=1</script>",
    "<script src=//HOST/x.js></script>",
    "<svg><script>ran=1</script></svg>",
    "<svg><animate onbegin=ran=1 attributeName=x dur=1s>",
    "<math><mtext><img src=x onerror=ran=1></mtext></math>",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<iframe src=javascript:parent.ran=1></iframe>",
    "<object data='data:text/html,<script>parent.ran=1</script>'></object>",
    "<template><script>ran=1</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=ran=1>'>",
    "<a href=javascript:ran=1>x</a>",
    "<form action=javascript:ran=1><button>x</button></form>",
    "<base href=//HOST/>",
    "<meta http-equiv=refresh content='0;url=//HOST/'>",
    "<link rel=stylesheet href=//HOST/x.css>",
    "<link rel=prefetch href=//HOST/x>",
    "<style>@import '//HOST/x.css';</style>",
    "<img src=//HOST/x.png>",
    "<img srcset='//HOST/x.png 1x'>",
    "<video poster=//HOST/x.png></video>",
    "<p style='background:url(//HOST/x.png)'>",
    "![x](//HOST/x.png)",
    "![x](https://HOST/x.png)",
    "![x](//HOST/x.png){: onload=ran=1 }",
    "[x](javascript:ran=1)",
    "[x](data:text/html,<script>ran=1</script>)",
    "[x](vbscript:ran=1)",
    "[x]: javascript:ran=1",
    "<javascript:ran=1>",
    "{: onclick=ran=1 style=display:none #content .hidden }",
    "{ .hidden }",
    "{{ ran }}{% raw %}",
)
"""What runs, or asks another host, where it is read as more than text."""


def _in_capitals(text: str) -> str:
    return text.upper().replace("RAN=1", "ran=1")


def _in_references(text: str) -> str:
    return text.replace("<", "&lt;").replace(">", "&gt;")


def _by_number(text: str) -> str:
    return "".join(f"&#{ord(sign)};" if sign in "<>\"'" else sign for sign in text)


def _in_percent(text: str) -> str:
    return text.replace("<", "%3C").replace(">", "%3E").replace('"', "%22")


def _parted(text: str) -> str:
    return text.replace("java", "java\t").replace(" on", "\ton").replace("<s", "<\ts", 1)


def _slashed(text: str) -> str:
    return text.replace(" ", "/")


def _wide(text: str) -> str:
    """With signs that are made into those of markup where text is composed anew."""
    return text.replace("<", "＜").replace(">", "＞").replace("=", "＝")


def _behind_backslashes(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "<>[]()!*_`" else sign for sign in text)


_GUISES: tuple[Callable[[str], str], ...] = (
    str,
    str,
    _in_capitals,
    _in_references,
    _by_number,
    _in_percent,
    _parted,
    _slashed,
    _wide,
    _behind_backslashes,
)


def injections() -> list[str]:
    """As many injections, each of another shape, in a seeded order: those of the tests, and others put together."""
    made = (f"{out}{guise(runs.replace('HOST', ELSEWHERE))}" for out, runs, guise in product(_OUT_OF, _RUNS, _GUISES))
    every = sorted(set(made) - {*VALUES})
    random.Random(SEED).shuffle(every)
    return every[:INJECTIONS]


def strings() -> list[str]:
    """Those of the tests, signs of each sort that Unicode knows, and what means something to one program or another."""
    return list(dict.fromkeys((*VALUES, *_of_each_sort(), *_MEANT, "long " * 1_000 + "x", "x" * 5_000)))


def _of_each_sort() -> list[str]:
    """A text of each general category and of each direction, with its first signs and its last."""
    found: dict[str, list[str]] = {}
    for number in range(sys.maxunicode + 1):
        sign = chr(number)
        if not 0xD800 <= number <= 0xDFFF:  # what UTF-8 has no signs for
            for sort in (unicodedata.category(sign), f"runs {unicodedata.bidirectional(sign)}"):
                found.setdefault(sort, []).append(sign)
    return [f"a{sign}b {sign} c" for signs in found.values() for sign in dict.fromkeys((*signs[:2], *signs[-2:]))]


_MEANT = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK('x')", "\t=1"),  # to a spreadsheet
    *("'; DROP TABLE facts; --", "' OR ''='", "1;--", "%_"),  # to a database
    *("$(id)", "`id`", "; id", "| id", "&& id", "> x", "$HOME", "*", "?", "~root", "-rf", "--help"),  # to a shell
    *("../../x", "/etc/hosts", "C:\\x", "file:///x", "\\\\x\\y", "con", "nul", "a:b"),  # to a file system
    *("%s", "%n", "%d%d", "{}", "{0.__class__}", "{x!r}", "#{x}", "<%= x %>", "@@x", "$$x$$"),  # to a template
    *("true", "yes", "on", "null", "~", "1e3", "0o7", "1_000", "1:30", "2019-01-03", ".inf", ".nan", "<<", "!!x"),
    *("---", "...", "- x", "? x", "x: y", "x #y", "&x", "*x", "!x", "%YAML", "[", "{", "]", "}", ",", "|-", ">-"),
    *("fact:x", "[x](fact:x)", "[x](person:x)", "s0#p1", 's0#p1 "x y"', "#p1", "person:p0"),  # to this program
    *("\\input{x}", "\\end{document}", "$x$", "{\\bf x}", "% x", "^_&#~"),  # to TeX
    *("(.*)+$", "^$", "[", "(?i)x", "\\1"),  # to a search by pattern
    *('{"x": 1}', '"', "\\u003c", "\\x3c", "\\n", "//x", "/*x*/", "<!--", "-->"),  # to a script
    *("BEGIN:VCALENDAR", "X;Y:Z", "\\,", "END:VEVENT"),  # to a calendar
    *(
        "İstanbul ıI",
        "ſtraße ﬁ",
        "ÅÅÅ",
        "e\u0301é",
        "ǅ ǆ",
        "ΣΑΣ ς",
        "ⅷ ½ ²",
        "１２３ ٣٤٥",
    ),  # of which case or form differs
    *(
        "مرحبا (1) abc",
        "שלום <b> 12",
        "abc \u200fx",
        "한국어 <조선>",
        "日本語。「」",
        "ไทย",
        "नमस्ते क्‍ष",
        "👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ ❤",
    ),
    *(
        "z̷͑a̸͂l̴̚g̵͋o",
        "\u2028x",
        "x\u2029",
        "x\u0085y",
        "x\u00a0y",
        "x\u3000y",
        "\ufeffx",
        "\u202ex",
        "\u200bx",
        "\x00",
        "\x1b[31m",
    ),
    *("\x7f", "\x08", "\ufffd", "\ufffe", "\U0010ffff", "\ue000", "\r", "a\rb", "a\r\nb", "a\nb", " a", "a ", "", " "),
)
