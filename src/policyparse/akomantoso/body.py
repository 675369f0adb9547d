"""The text: preface, the hierarchy of clauses, conclusions."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from policyparse.akomantoso.elements import Ids, add_text, element
from policyparse.models import Clause, Document
from policyparse.span import Span

NAMES = {"chapter": "chapter", "section": "section", "article": "article"}
"""Kinds of clauses that have an element of their own; the others are ``hcontainer``."""
_CLOSING = "。．.：:；;，,"


@dataclass(frozen=True, slots=True)
class Inline:
    """What is marked in the running text: the element, its attributes, where."""

    span: Span
    name: str
    attributes: dict[str, str]


@dataclass(frozen=True)
class Writer:
    """What is needed all over: the document, its ids, what is marked in order, where its tables stand."""

    document: Document
    ids: Ids
    inlines: tuple[Inline, ...]
    tables: tuple[tuple[int, int], ...]
    children: dict[str | None, list[Clause]]


def fill_body(whole: Element, main: str, document: Document, ids: Ids) -> None:
    """Preface, body and conclusions of a document, every word in one of them."""
    children: dict[str | None, list[Clause]] = {}
    for clause in document.clauses:
        children.setdefault(clause.parent, []).append(clause)
    tables = tuple((table.span.start, table.span.end) for table in document.tables)
    writer = Writer(document, ids, _inlines(document, ids), tables, children)
    outermost = children.get(None, [])
    first = outermost[0].span.start if outermost else 0
    if document.text[:first].strip():
        _blocks(writer, element(whole, "preface"), Span(0, first), title=True)
    body = element(whole, main)
    position = first
    for clause in outermost:
        _loose(writer, body, Span(position, clause.span.start))
        _clause(writer, body, clause)
        position = clause.span.end
    rest = Span(position, len(document.text))
    if outermost and document.text[rest.slice].strip():
        _blocks(writer, element(whole, "conclusions"), rest)
    elif not outermost:
        _loose(writer, body, rest, always=True)


def _clause(writer: Writer, parent: Element, clause: Clause) -> None:
    """One clause: label, heading, then its own words, or those around its children."""
    name = NAMES.get(clause.kind)
    key = writer.ids.clauses[clause.id]
    node = element(parent, name or "hcontainer", name=None if name else clause.kind, eId=key)
    text, start = writer.document.text, clause.label_span.end
    element(node, "num", text[clause.span.start : start].strip())
    heading = clause.heading_span
    if heading is not None and not text[start : heading.start].strip() and heading.end <= clause.span.end:
        end = heading.end
        while end < clause.span.end and text[end] in _CLOSING:
            end += 1
        _inline(writer, element(node, "heading", eId=writer.ids.next("heading")), Span(heading.start, end))
        start = end
    inner = writer.children.get(clause.id, [])
    if not inner:
        _held(writer, node, "content", Span(start, clause.span.end))
        return
    _held(writer, node, "intro", Span(start, inner[0].span.start))
    position = inner[0].span.start
    for child in inner:
        _loose(writer, node, Span(position, child.span.start))
        _clause(writer, node, child)
        position = child.span.end
    _held(writer, node, "wrapUp", Span(position, clause.span.end))


def _held(writer: Writer, node: Element, name: str, span: Span) -> None:
    """Words of a clause in the element for them; nothing where there are none."""
    if writer.document.text[span.slice].strip():
        _blocks(writer, element(node, name, eId=writer.ids.next(name)), span)


def _loose(writer: Writer, parent: Element, span: Span, *, always: bool = False) -> None:
    """Words between clauses, which the hierarchy holds in a container without label."""
    if always or writer.document.text[span.slice].strip():
        container = element(parent, "hcontainer", name="text", eId=writer.ids.next("text"))
        _held(writer, container, "content", span)


def _blocks(writer: Writer, parent: Element, span: Span, *, title: bool = False) -> None:
    """Lines as ``p``, rows of a table as ``table``."""
    tables = writer.tables
    current, rows = -1, parent
    position = span.start
    for text in writer.document.text[span.slice].split("\n"):
        line = Span(position, position + len(text))
        position = line.end + 1
        if not text.strip():
            continue
        before = bisect_right(tables, (line.start, len(writer.document.text))) - 1
        if before >= 0 and tables[before][1] > line.start:
            if before != current:
                current, rows = before, element(parent, "table", eId=writer.ids.next("table"))
            _cells(writer, element(rows, "tr"), line)
            continue
        current = -1
        paragraph = element(parent, "p")
        if title and text.strip() == (writer.document.metadata.title or ""):
            paragraph = element(paragraph, "docTitle")
        _inline(writer, paragraph, line)


def _cells(writer: Writer, row: Element, line: Span) -> None:
    position = line.start
    for text in writer.document.text[line.slice].split("\t"):
        _inline(writer, element(element(row, "td"), "p"), Span(position, position + len(text)))
        position += len(text) + 1


def _inline(writer: Writer, parent: Element, span: Span) -> None:
    """Running text with what is marked in it; a mark that reaches beyond the span is left out."""
    text, position = writer.document.text, span.start
    first = bisect_left(writer.inlines, span.start, key=lambda one: one.span.start)
    behind = bisect_left(writer.inlines, span.end, key=lambda one: one.span.start)
    for one in writer.inlines[first:behind]:
        if one.span.end <= span.end:
            add_text(parent, text[position : one.span.start])
            element(parent, one.name, text[one.span.slice], **one.attributes)
            position = one.span.end
    add_text(parent, text[position : span.end])


def _inlines(document: Document, ids: Ids) -> tuple[Inline, ...]:
    """What is marked, in order and without overlaps: of two that overlap the first, and of these the longer."""
    found = [Inline(cited.span, "ref", {"href": f"#{ids.citations[cited.span]}"}) for cited in document.citations]
    for statement in document.responsibilities:
        for agency in statement.agencies:
            key = f"#{ids.organization(agency.canonical or agency.name)}"
            found.append(Inline(agency.span, "organization", {"refersTo": key}))
    days = ((time.span, time.end) for time in document.times if time.end and time.start in (None, time.end))
    found += [Inline(span, "date", {"date": day}) for span, day in days if len(day) == len("2025-12-31")]
    kept: list[Inline] = []
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if len(one.span) and (not kept or kept[-1].span.end <= one.span.start):
            kept.append(one)
    return tuple(kept)
