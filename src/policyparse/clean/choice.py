"""Which element of a page holds the document, and what in it does not belong there.

A site's rule names the element; else it is the deepest one that holds most of the page's prose: lines of some length
with a mark in them that are not links.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from policyparse.pattern import Rule
from policyparse.span import Span
from policyparse.vocab.sites import Sites

FRAME = frozenset(("nav", "footer", "aside"))
HEADINGS = frozenset(("h1", "h2"))
LISTS = frozenset(("ul", "ol", "dl", "div", "section", "table", "p"))
SERVICE = Rule(
    "page.service",
    r"""
    (?<! [a-z] )
    (?: comments? | share | shares | sharing | related | recommend | breadcrumbs? | crumbs? | sidebar | copyright
      | qr_?code | advert | pinglun | fenxiang | xiangguan | pagination | toolbar | social )
    (?! [a-z] )
    """,
    ignore_case=True,
    yes=(".«share»-bar", "#«comment»_list"),
    no=(".shareholder",),
)
MARK = Rule("page.mark", r"[，。；、,.;]", yes=("前«，»",), no=("首页",))
NAMED_PROSE = 60
"""How many characters of prose make an element that a site names the document."""
DOMINATES = 0.75
"""How much of its parent's prose an element must hold to stand for it."""


@dataclass(slots=True, eq=False)
class Element:
    """What is known of an open or closed element: its place, and the prose and links in it."""

    name: str
    parent: "Element | None"
    start: int
    selectors: tuple[str, ...]
    unseen: bool
    flow: str
    """``lines`` where line breaks of the source count: in ``pre``, and outside all blocks (a stray tag in text)."""
    end: int = 0
    """``start`` and ``end`` are positions in the page's text."""
    prose: int = 0
    plain: int = 0
    linked: int = 0
    links: int = 0


Line = tuple[int, int, int, Element]
"""A line of the page: where it begins and ends, how many of its characters are linked, the element it ends in."""


def outside(
    content: str, elements: list[Element], lines: list[Line], title: str, sites: Sites
) -> list[tuple[Span, str]]:
    """The stretches of the page around the document, and those within it that a rule drops."""
    for start, end, linked, element in lines:
        _weigh(element, content[start:end], linked)
    for element in reversed(elements):
        if parent := element.parent:
            parent.prose += element.prose
            parent.plain += element.plain
            parent.linked += element.linked
            parent.links += element.links
    root = _root(elements, sites)
    spans = list(_dropped(elements, root, sites))
    if root is not None:
        headline = _headline(content, elements, root, title, sites)
        before = [Span(0, root.start)]
        if headline is not None:
            before = [Span(0, headline.start), Span(headline.end, root.start)]
        spans += [(span, "page.outside") for span in (*before, Span(root.end, len(content))) if len(span)]
    return sorted(spans, key=lambda found: (found[0].start, -found[0].end))


def _dropped(elements: list[Element], root: Element | None, sites: Sites) -> Iterator[tuple[Span, str]]:
    """Elements that a site's rule names, services and frames of the page, and lists of links within the document."""
    total = root.prose if root is not None else sum(element.prose for element in elements if not element.parent)
    for element in elements:
        if element.end <= element.start or element is root:
            continue
        named = next((selector for selector in element.selectors if selector in sites.drop), None)
        if named:
            yield Span(element.start, element.end), f"sites.{sites.drop[named]}.drop"
        elif 2 * element.prose < total and any(_is_service(selector) for selector in element.selectors):
            yield Span(element.start, element.end), "page.service"
        elif element.name in FRAME:
            yield Span(element.start, element.end), "page.frame"
        elif element.name in LISTS and element.links > 2 and element.linked > 3 * element.plain:
            yield Span(element.start, element.end), "page.links"


@lru_cache(4096)
def _is_service(selector: str) -> bool:
    return SERVICE.search(selector) is not None


def _weigh(element: Element, line: str, linked: int) -> None:
    """Credit a line to the element it ends in: prose is a line of some length with a sentence mark, mostly unlinked."""
    element.linked += linked
    element.plain += len(line) - linked
    if len(line) > 20 and linked * 3 < len(line) and MARK.search(line):
        element.prose += len(line) - linked


def _root(elements: list[Element], sites: Sites) -> Element | None:
    """The element that holds the document; None where it is the whole page."""
    total, plain = (sum(getattr(e, kind) for e in elements if not e.parent) for kind in ("prose", "plain"))
    body = list(sites.body)  # in the order of the file: the surer a name, the earlier
    named = [
        (order, element)
        for element in elements
        for order in (body.index(selector) for selector in element.selectors if selector in sites.body)
        if element.prose > NAMED_PROSE or (element.plain > NAMED_PROSE // 2 and element.plain * 3 > plain)
    ]
    if named:
        return min(named, key=lambda found: (found[0], -found[1].prose))[1]
    if not total:
        return None
    heaviest: dict[Element | None, Element] = {}
    for element in elements:
        if element.prose > (heaviest[element.parent].prose if element.parent in heaviest else 0):
            heaviest[element.parent] = element
    root: Element | None = None
    while child := heaviest.get(root):
        if child.prose < DOMINATES * (root.prose if root else total) or child.name in ("p", "td"):
            break
        root = child
    return root


def _headline(content: str, elements: list[Element], root: Element, title: str, sites: Sites) -> Span | None:
    """The first heading above the document that the page's title repeats, or that a site's rule names."""
    for element in elements:
        if element.start >= root.start:
            return None
        named = any(selector in sites.title for selector in element.selectors)
        if not named and element.name not in HEADINGS:
            continue
        text = content[element.start : element.end].strip()
        if text and "\n" not in text and (named or text[:12] in title):
            return Span(element.start, min(element.end, root.start))
    return None
