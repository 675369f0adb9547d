"""Document → its text in lines, cut where highlighted records begin and end; and the same as safe HTML.

1. Segments tile the text: joined, they are the text again, whatever nests or overlaps. A segment names every record
   that covers it, the outermost first, so nothing is drawn twice and no tag crosses another.
2. Every record has a key, its place in the document: ``target-3``, ``milestone-0``, ``time-7``, ``quantity-2``,
   ``citation-1``, ``issue-0``, and ``agency-4-0`` for the first agency of the fifth statement of responsibility.
3. HTML is escaped here and nowhere else, and every line and mark is a bidirectional context of its own: right-to-left
   text stays where it stands.
"""

import html
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby, pairwise, takewhile
from typing import Literal

from policyparse import outline
from policyparse.models import Document
from policyparse.span import Span

Kind = Literal["target", "milestone", "agency", "time", "quantity", "citation", "issue"]
KINDS: tuple[Kind, ...] = ("target", "milestone", "agency", "time")
"""What is highlighted unless something else is asked for."""

_SINGLE: Mapping[Kind, str] = {
    "target": "targets",
    "milestone": "milestones",
    "time": "times",
    "quantity": "quantities",
    "citation": "citations",
    "issue": "issues",
}

TABBED = -1


@dataclass(frozen=True, slots=True)
class Highlight:
    """The words of one record."""

    key: str
    kind: Kind
    span: Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same records cover, the outermost first; none for plain text."""

    span: Span
    highlights: tuple[Highlight, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text without its end: a paragraph (one cell), or a row of a table (its cells, without tabs)."""

    span: Span
    clause: str | None
    """The id of the innermost clause that the line begins in."""
    opens: tuple[str, ...]
    """The ids of the clauses that begin in the line: an article and its first item may share one."""
    table: int | None
    """Which of ``Document.tables`` it is a row of; ``TABBED`` for columns that a plain text sets with tabs."""
    cells: tuple[tuple[Segment, ...], ...]


def highlights(document: Document, kinds: Iterable[Kind] = KINDS) -> tuple[Highlight, ...]:
    """The words of every record of some kinds, in the order of the text, of two that begin together the longer first.

    >>> import policyparse
    >>> doc = policyparse.parse("到2025年，森林覆盖率达到45%。")
    >>> [(h.key, doc.quote(h.span)) for h in highlights(doc)]
    [('time-0', '到2025年'), ('target-0', '森林覆盖率达到45%')]
    """
    found: list[Highlight] = []
    for kind in kinds:
        if kind == "agency":
            for place, statement in enumerate(document.responsibilities):
                found += [
                    Highlight(f"agency-{place}-{number}", kind, agency.span)
                    for number, agency in enumerate(statement.agencies)
                ]
        else:
            records = getattr(document, _SINGLE[kind])
            found += [Highlight(f"{kind}-{place}", kind, one.span) for place, one in enumerate(records) if one.span]
    return tuple(sorted(found, key=lambda one: (one.span.start, -one.span.end)))


def lines(document: Document, kinds: Iterable[Kind] = KINDS) -> Iterator[Line]:
    """The lines of the text in order, empty ones left out."""
    wanted = [one for one in highlights(document, kinds) if len(one.span)]
    opened: list[Highlight] = []
    starts = [table.span.start for table in document.tables]
    labels = [clause.label_span.start for clause in document.clauses]
    position = taken = 0
    for text in document.text.split("\n"):
        span = Span(position, position + len(text))
        position = span.end + 1
        if not text.strip():
            continue
        opened = [one for one in opened if one.span.end > span.start]
        while taken < len(wanted) and wanted[taken].span.start < span.end:
            opened.append(wanted[taken])
            taken += 1
        clause = outline.clause_at(document, span.start)
        before = bisect_right(starts, span.start) - 1
        table = TABBED if "\t" in text else None
        if before >= 0 and document.tables[before].span.end > span.start:
            table = before
        cells = _cells(document.text, span) if table is not None else [span]
        yield Line(
            span=span,
            clause=clause.id if clause else None,
            opens=tuple(
                one.id for one in document.clauses[bisect_left(labels, span.start) : bisect_left(labels, span.end)]
            ),
            table=table,
            cells=tuple(tuple(segments(cell, opened)) for cell in cells),
        )


def segments(span: Span, marked: Sequence[Highlight]) -> Iterator[Segment]:
    """A span of text cut at the ends of what is marked in it; ``marked`` is in the order of ``highlights()``."""
    inside = [one for one in marked if one.span.overlaps(span)]
    ends = {position for one in inside for position in (one.span.start, one.span.end)}
    cuts = sorted({span.start, span.end, *(position for position in ends if span.start < position < span.end)})
    opened: list[Highlight] = []
    taken = 0
    for start, end in pairwise(cuts):
        opened = [one for one in opened if one.span.end > start]
        while taken < len(inside) and inside[taken].span.start <= start:
            opened.append(inside[taken])
            taken += 1
        yield Segment(Span(start, end), tuple(opened))


def to_html(
    document: Document,
    kinds: Iterable[Kind] = KINDS,
    *,
    titles: Mapping[str, str] | None = None,
    prefix: str = "",
    limit: int | None = None,
) -> str:
    """The text as HTML: ``<p>`` for a paragraph, ``<table>`` for a table, ``<mark>`` around what is highlighted.

    A paragraph has ``class="pp-line"``, ``data-clause`` and, where it begins a clause, ``id="<prefix>clause-3/5"``. A
    mark has ``data-keys`` (its records, separated by blanks: ``[data-keys~="target-3"]`` selects all pieces of one),
    one class for each kind that covers it (``pp-target``), and at its head an empty ``<span id="<prefix>target-3">``
    for each record that begins there, to link to.

    Args:
        document: whose text.
        kinds: what is highlighted.
        titles: what hovering over a record shows, by its key.
        prefix: of every ``id``, so that several documents fit on one page.
        limit: leave out the lines that begin at or after this character.
    """
    seen: set[str] = set()
    parts: list[str] = []
    stop = len(document.text) if limit is None else limit
    shown = takewhile(lambda line: line.span.start < stop, lines(document, kinds))
    for table, group in groupby(shown, key=lambda line: line.table):
        rows = [_line_html(document, line, titles or {}, prefix, seen) for line in group]
        parts += rows if table is None else [f'<div class="pp-table"><table>{"".join(rows)}</table></div>']
    return "\n".join(parts)


def stylesheet() -> str:
    """The colours of the marks, light and dark, for a page that puts ``to_html()`` into ``<div class="pp">``."""
    return files("policyparse").joinpath("marks.css").read_text("utf-8")


_REPLACED = dict.fromkeys({*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - set(map(ord, "\t\n\r")), "\ufffd")
"""What XML 1.0 has no place for: control characters, halves of a surrogate pair."""


def escaped(text: str) -> str:
    """Text for HTML or XML, in an element or a quoted attribute; what neither can hold is U+FFFD."""
    return html.escape(replaced(text))


def replaced(text: str) -> str:
    """Text without what XML cannot hold; for writers that escape by themselves."""
    return text.translate(_REPLACED)


def _cells(text: str, span: Span) -> list[Span]:
    found, position = [], span.start
    for cell in text[span.slice].split("\t"):
        found.append(Span(position, position + len(cell)))
        position += len(cell) + 1
    return found


def _line_html(document: Document, line: Line, titles: Mapping[str, str], prefix: str, seen: set[str]) -> str:
    attributes = [f' data-clause="{escaped(line.clause)}"' if line.clause else ""]
    if line.opens:
        attributes.append(f' id="{escaped(prefix)}clause-{escaped(line.opens[0])}"')
    begun = "".join(f'<span id="{escaped(prefix)}clause-{escaped(key)}"></span>' for key in line.opens[1:])
    cells = ["".join(_mark(document, one, titles, prefix, seen) for one in cell) for cell in line.cells]
    cells[0] = begun + cells[0]
    if line.table is None:
        name = "pp-line pp-opens" if line.opens else "pp-line"
        return f'<p class="{name}" dir="auto"{"".join(attributes)}>{cells[0]}</p>'
    return f'<tr{"".join(attributes)}>{"".join(f"""<td dir="auto">{cell}</td>""" for cell in cells)}</tr>'


def _mark(document: Document, segment: Segment, titles: Mapping[str, str], prefix: str, seen: set[str]) -> str:
    words = escaped(document.text[segment.span.slice])
    if not segment.highlights:
        return words
    keys = [one.key for one in segment.highlights]
    kinds = dict.fromkeys(f"pp-{one.kind}" for one in segment.highlights)
    begun = "".join(f'<span id="{escaped(prefix + key)}"></span>' for key in keys if key not in seen)
    seen.update(keys)
    hover = "\n\n".join(titles[key] for key in reversed(keys) if key in titles)
    title = f' title="{escaped(hover)}"' if hover else ""
    return f'<mark class="{" ".join(kinds)}" data-keys="{" ".join(keys)}"{title}>{begun}{words}</mark>'
