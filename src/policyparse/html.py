"""Markup → elements and text, each character with its raw position. The only file that reads tags.

The standard tokenizer (``html.parser``) reads the page; what it opens is kept on a stack, so that an element that is
never closed ends with the one around it, and an end without a beginning is passed over. No tree is built: a page of
50 MB is told to its reader piece by piece.
"""

from collections import Counter
from collections.abc import Mapping
from html import unescape
from html.entities import html5
from html.parser import HTMLParser
from itertools import pairwise
from typing import Protocol

from policyparse.pattern import Rule
from policyparse.span import Span

KEPT_ATTRIBUTES = frozenset(
    ["id", "class", "name", "property", "itemprop", "content", "rowspan", "colspan", "hidden", "href"]
)
INLINE = frozenset(("span", "font", "b", "strong", "i", "em", "u", "s", "big", "small", "tt", "o:p"))
EMPTY = frozenset(
    (
        *("area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "image", "img"),
        *("input", "isindex", "keygen", "link", "menuitem", "meta", "nextid", "param", "source", "spacer", "track"),
        "wbr",
    )
)
"""Elements that have no end tag."""
TAG_BEGINS = Rule("html.tag_begins", r"< [a-zA-Z/!?]", yes=("前«<d»iv class=",), no=("a < b",))
BROKEN_REFERENCE = Rule(
    "html.broken_reference",
    r"&\# (?! (?: [0-9]++ | [xX][0-9a-fA-F]++ ) [^0-9a-fA-F] )",
    yes=("A«&#»B",),
    no=("&#160;",),
)
CUT_REFERENCE = Rule(
    "html.cut_reference", r"& [\#a-zA-Z0-9.\-]*+ $", yes=("科学研究«&D»",), no=("a &lt;", "a & b", "&lt<br>")
)
"""What may be a reference stands at the end of the page: the parser would lose its first character."""
REFERENCE = 40
UNKNOWN = "\ufffd"


class Reader(Protocol):
    """What is told of a page, in order; every ``open`` has its ``close``."""

    def open(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def close(self) -> None:
        """The element ends that was opened last."""

    def stand(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element stands here that has no content and no end: a line break, an image."""

    def write(self, text: str, start: int, length: int) -> None:
        """Characters as a reader sees them, and where in the source they stand."""


def read_html(content: str, span: Span, reader: Reader) -> None:
    """Tell ``reader`` the elements and the text between two positions of the source.

    Comments and declarations are left out.
    """
    tokenizer = _Tokenizer(content, span.start, reader)
    tokenizer.feed(_made_harmless(content[span.slice]))
    tokenizer.close()
    tokenizer.close_all()


class _Tokenizer(HTMLParser):
    """The standard tokenizer, with the place in the source where it stands and the elements that are open."""

    def __init__(self, content: str, start: int, reader: Reader) -> None:
        super().__init__(convert_charrefs=False)
        self.content = content
        self.place = start
        self.reader = reader
        self.opened: list[str] = []
        self.count: Counter[str] = Counter()
        self.passed: dict[str, list[bool]] = {}
        """For each open inline element by name, whether the reader was told of it."""

    def updatepos(self, i: int, j: int) -> int:
        """Called by the tokenizer for each stretch of the markup, in order, when it has dealt with it."""
        self.place += j - i
        return j

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = {
            name: value or ""
            for name, value in attrs
            if name in KEPT_ATTRIBUTES or (name == "style" and value and "none" in value)
        }
        if tag in INLINE:  # word processors wrap every word in a span
            self.passed.setdefault(tag, []).append(bool(kept))
            if not kept:
                return
        if tag in EMPTY:
            self.reader.stand(tag, kept)
            return
        self.reader.open(tag, kept)
        self.opened.append(tag)
        self.count[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in INLINE and not (self.passed.get(tag) and self.passed[tag].pop()):
            return
        while self.count[tag]:
            last = self.opened.pop()
            self.count[last] -= 1
            self.reader.close()
            if last == tag:
                return

    def close_all(self) -> None:
        """End what the page has left open."""
        for _ in self.opened:
            self.reader.close()

    def handle_data(self, data: str) -> None:
        self.reader.write(self.content[self.place : self.place + len(data)], self.place, len(data))

    def handle_charref(self, name: str) -> None:
        self._write_reference(1 + len(name) + 1, unescape(f"&#{name};"))

    def handle_entityref(self, name: str) -> None:
        self._write_reference(1 + len(name), html5.get(f"{name};", ""))

    def _write_reference(self, length: int, character: str) -> None:
        """The character that a reference stands for; R&D; and the number of no character stay as written."""
        end = self.place + length
        length += self.content[end : end + 1] == ";"
        if character in ("", UNKNOWN):
            character = self.content[self.place : self.place + length]
        self.reader.write(character, self.place, length)


def _made_harmless(markup: str) -> str:
    """The same markup, character for character, without what makes the tokenizer fail or crawl.

    A marked section (``<![if !IE]>``) that the standard library does not know is an error there, a comment or tag that
    is never closed is searched to the end of the page at each ``<``, and ``&#`` without a number stops the parser. A
    tag that the end of the page cuts off is left out. A feed wraps its entry in ``<![CDATA[`` and ``]]>``.
    """
    if "<![CDATA[" in markup:
        markup = markup.replace("<![CDATA[", "<!------>").replace("]]>", "<!>")
    markup = markup.replace("<![", "<!_")
    last = markup.rfind("-->") + 1
    if markup.find("<!--", last) >= 0:
        markup = markup[:last] + markup[last:].replace("<!--", "<!__")
    last = markup.rfind(">") + 1
    if markup.find("<", last) >= 0:
        cut = TAG_BEGINS.search(markup, last)
        markup = markup[: cut.start if cut else len(markup)]
        markup = markup[:last] + markup[last:].replace("<", "‹")
    if "&#" in markup:
        starts = [0, *(match.start + 1 for match in BROKEN_REFERENCE.find(markup))]
        if len(starts) > 1:
            markup = "＆".join(markup[a : b - 1] for a, b in pairwise([*starts, len(markup) + 1]))
    if last_reference := CUT_REFERENCE.search(markup, max(len(markup) - REFERENCE, 0)):
        markup = f"{markup[: last_reference.start]}＆{markup[last_reference.start + 1 :]}"
    return markup
