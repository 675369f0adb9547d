"""Markup → elements and text, each character with its raw position. The only file that imports bs4.

Beautiful Soup reads the markup with the standard tokenizer (``html.parser``); while it does, each piece of text is
noted with the place where the tokenizer stands, so that one pass gives both the mended tree and the positions.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bs4 import BeautifulSoup
from bs4.builder._htmlparser import BeautifulSoupHTMLParser, HTMLParserTreeBuilder
from bs4.dammit import EntitySubstitution
from bs4.element import NavigableString, Tag

from policyparse.pattern import Rule
from policyparse.span import Span

KEPT_ATTRIBUTES = frozenset(
    ["id", "class", "name", "property", "itemprop", "content", "rowspan", "colspan", "hidden", "href"]
)
INLINE = frozenset(("span", "font", "b", "strong", "i", "em", "u", "s", "big", "small", "tt", "o:p"))
TAG_BEGINS = Rule("html.tag_begins", r"< [a-zA-Z/!?]", yes=("前«<d»iv class=",), no=("a < b",))
BROKEN_REFERENCE = Rule(
    "html.broken_reference",
    r"&\# (?! (?: [0-9]++ | [xX][0-9a-fA-F]++ ) [^0-9a-fA-F] )",
    yes=("A«&#»B",),
    no=("&#160;",),
)


@dataclass(frozen=True, slots=True)
class Open:
    """An element begins. ``selectors`` are its ``#id`` and ``.class`` names."""

    name: str
    selectors: tuple[str, ...]
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Close:
    """The element ends that was opened last."""

    name: str


Piece = tuple[str, int, int]
"""Characters as a reader sees them, and where they stand: ``(text, source_start, source_length)``."""


def read_html(content: str, span: Span) -> Iterator[Open | Close | tuple[Piece, ...]]:
    """The elements and the text between two positions of the source, in order; every Open has its Close.

    Comments, declarations and the text of scripts and styles are left out.
    """
    for node, closes in _walk(_parse(content, span)):
        if isinstance(node, Tag):
            yield Close(node.name) if closes else _opened(node)
        elif isinstance(node, _Positioned):
            yield tuple(
                (content[start : start + size] if text is None else text, start, size)
                for text, start, size in node.pieces
            )


def _opened(tag: Tag) -> Open:
    if not tag.attrs:
        return Open(tag.name, (), {})
    attributes = {name: value if isinstance(value, str) else " ".join(value) for name, value in tag.attrs.items()}
    named = [f"#{attributes['id']}"] if "id" in attributes else []
    return Open(tag.name, (*named, *(f".{name}" for name in attributes.get("class", "").split())), attributes)


# -- reading the markup ---------------------------------------------------------------------------------------


class _Positioned(NavigableString):
    """A string of the tree that knows its pieces; their text is None where it is that of the source."""

    pieces: tuple[tuple[str | None, int, int], ...] = ()


class _Soup(BeautifulSoup):
    """Beautiful Soup that gives each string the pieces that the tokenizer saw since the last one."""

    seen: list[tuple[str | None, int, int]]

    def object_was_parsed(self, o: Any, parent: Any = None, most_recent_element: Any = None) -> None:
        if isinstance(o, _Positioned):
            o.pieces = tuple(self.seen)
            self.seen.clear()
        super().object_was_parsed(o, parent, most_recent_element)


class _Tokenizer(BeautifulSoupHTMLParser):
    """bs4's own parser, noting where in the source each piece of text stands."""

    soup: Any
    source: str
    lines: list[int]
    reference = 0
    passed: dict[str, list[bool]]
    """For each open inline element by name, whether the tree was told of it."""

    def place(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: Any, handle_empty_element: bool = True) -> None:
        kept = [
            (name, value)
            for name, value in attrs
            if name in KEPT_ATTRIBUTES or (name == "style" and value and "none" in value)
        ]
        if tag in INLINE:  # word processors wrap every word in a span: without these the tree is a third as large
            self.passed.setdefault(tag, []).append(bool(kept))
            if not kept:
                return
        super().handle_starttag(tag, kept, handle_empty_element)
        self.already_closed_empty_element.clear()  # searched at every end tag: 100 000 <br> would take minutes

    def handle_endtag(self, tag: str, check_already_closed: bool = True) -> None:
        if tag not in INLINE or (self.passed.get(tag) and self.passed[tag].pop()):
            super().handle_endtag(tag, check_already_closed)

    def handle_data(self, data: str) -> None:
        self.soup.seen.append((data if self.reference else None, self.place(), self.reference or len(data)))
        self.soup.handle_data(data)

    def handle_charref(self, name: str) -> None:
        self.reference = self._length(2 + len(name))
        super().handle_charref(name)
        self.reference = 0

    def handle_entityref(self, name: str) -> None:
        self.reference = self._length(1 + len(name))
        if name in EntitySubstitution.HTML_ENTITY_TO_CHARACTER:
            super().handle_entityref(name)
        else:  # R&D; is no entity: bs4 would lose the semicolon
            start = self.place()
            self.handle_data(self.source[start : start + self.reference])
        self.reference = 0

    def _length(self, without_semicolon: int) -> int:
        end = self.place() + without_semicolon
        return without_semicolon + (self.source[end : end + 1] == ";")


class _Builder(HTMLParserTreeBuilder):
    """bs4's ``html.parser`` builder with the tokenizer above."""

    def __init__(self, source: str, span: Span) -> None:
        super().__init__()
        self.source, self.span = source, span

    def feed(self, markup: Any, _parser_class: Any = None) -> None:
        args, kwargs = self.parser_args
        soup: Any = self.soup  # bs4 sets it before it feeds
        parser = _Tokenizer(soup, *args, **kwargs)
        parser.passed = {}
        parser.source, parser.lines = self.source, [self.span.start]
        position = self.source.find("\n", self.span.start, self.span.end)
        while position >= 0:
            parser.lines.append(position + 1)
            position = self.source.find("\n", position + 1, self.span.end)
        soup.seen = []
        parser.feed(markup)
        parser.close()


def _parse(content: str, span: Span) -> BeautifulSoup:
    markup = _made_harmless(content[span.slice])
    return _Soup(markup, builder=_Builder(content, span), element_classes={NavigableString: _Positioned})


def _made_harmless(markup: str) -> str:
    """The same markup, character for character, without what makes the tokenizer fail or crawl.

    A marked section (``<![if !IE]>``) that the standard library does not know is an error there, a comment or tag that
    is never closed is searched to the end of the page at each ``<``, and ``&#`` without a number stops the parser. A
    tag that the end of the page cuts off is left out.
    """
    markup = markup.replace("<![", "<!_")
    last = markup.rfind("-->") + 1
    if "<!--" in markup[last:]:
        markup = markup[:last] + markup[last:].replace("<!--", "<!__")
    last = markup.rfind(">") + 1
    if "<" in markup[last:]:
        cut = TAG_BEGINS.search(markup, last)
        markup = markup[: cut.start if cut else len(markup)]
        markup = markup[:last] + markup[last:].replace("<", "‹")
    if "&#" in markup:
        starts = [0, *(match.start + 1 for match in BROKEN_REFERENCE.find(markup))]
        markup = "＆".join(markup[a : b - 1] for a, b in pairwise([*starts, len(markup) + 1]))
    return markup


def _walk(soup: Tag) -> Iterator[tuple[Any, bool]]:
    """Every node in the order of the page, tags a second time (True) where they close; no recursion.

    A node is taken apart when it has been seen: its links are circular, and large pages would wait for the collector.
    """
    stack: list[tuple[Tag, Iterator[Any]]] = [(soup, iter(soup.contents))]
    while stack:
        tag, rest = stack[-1]
        for node in rest:
            yield node, False
            if isinstance(node, Tag):
                stack.append((node, iter(node.contents)))
                break
            vars(node).clear()
        else:
            stack.pop()
            if stack:
                yield tag, True
            vars(tag).clear()
