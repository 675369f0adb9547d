"""Document → what the page knows of it, as JSON: an entry in the list of documents, and everything that is drawn.

1. Positions are not needed in the page: the text comes cut into segments, each with the keys of the records on it, and
   every row of a table carries the key of its words (``policyparse.highlight``).
2. Rows are those of ``policyparse.tables``; what another language calls their cells stands beside them.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from policyparse import highlight, outline
from policyparse.lang import CODES
from policyparse.models import Document
from policyparse.span import Span
from policyparse.tables import COLUMNS, Kind, rows
from policyparse.vocab.labels import labels
from policyparse.wording import clause_paths, clause_texts, named

TABLES: Mapping[Kind, highlight.Kind] = {
    "targets": "target",
    "milestones": "milestone",
    "responsibilities": "agency",
    "quantities": "quantity",
    "times": "time",
    "citations": "citation",
    "issues": "issue",
}
"""The tables of the page, and how the words of their records are marked."""

_HEAD = (
    "doc_number", "issuers", "addressees", "date_issued", "date_published", "effective_from", "effective_to", "source",
    "authors", "attachments", "index_number", "subject", "platform", "account", "genre", "path",
)  # fmt: skip
"""What the head of a document shows, of the columns of ``documents``."""


def entry(document: Document) -> dict[str, Any]:
    """What the list of documents says: title, who and when, how much was found."""
    meta = document.metadata
    return {
        "id": document.id,
        "lang": document.lang,
        "title": meta.title or document.text.strip().split("\n")[0][:80],
        "line": [*meta.issuers, *filter(None, [meta.doc_number, meta.date_issued or meta.date_published])],
        "counts": {kind: sum(1 for _ in _keys(document, kind)) for kind in TABLES},
    }


def content(document: Document) -> dict[str, Any]:
    """Everything the page draws of an open document."""
    described = next(rows(document, "documents"))
    texts, paths = clause_texts(document), clause_paths(document)
    return {
        "head": {name: described[name] for name in _HEAD if described.get(name)},
        "clauses": [
            {"id": clause.id, "text": texts[clause.id], "path": paths[clause.id], "depth": clause.depth}
            for clause in document.clauses
        ],
        "lines": [_line(document, line) for line in highlight.lines(document, TABLES.values())],
        "rows": {kind: list(_rows(document, kind)) for kind in TABLES},
    }


def _line(document: Document, line: highlight.Line) -> dict[str, Any]:
    """A line: its cells, each a list of segments, each its words or a list of its words and the keys on them."""
    found: dict[str, Any] = {"cells": [[_segment(document, segment) for segment in cell] for cell in line.cells]}
    if line.opens:
        found["clause"] = line.clause
    if line.table is not None:
        found["table"] = line.table
    return found


def _segment(document: Document, segment: highlight.Segment) -> str | list[str]:
    words = document.text[segment.span.slice]
    return [words, *(one.key for one in segment.highlights)] if segment.highlights else words


def _keys(document: Document, kind: Kind) -> Iterator[str]:
    """The keys of the rows of one kind, in their order."""
    mark = TABLES[kind]
    for number, record in enumerate(getattr(document, kind)):
        if kind == "responsibilities":
            yield from (f"{mark}-{number}-{place}" for place in range(len(record.agencies)))
        else:
            yield f"{mark}-{number}"


def _rows(document: Document, kind: Kind) -> Iterator[dict[str, Any]]:
    for key, row in zip(_keys(document, kind), rows(document, kind), strict=True):
        start, end = row["span_start"], row["span_end"]
        clause = None if start is None else outline.clause_of(document, Span(start, end))
        found: dict[str, Any] = {
            "key": key,
            "cells": {name: _plain(row[name]) for name in COLUMNS[kind] if _said(name, row[name])},
        }
        if clause is not None:
            found["clause"] = clause.id
        if years := _years(row):
            found["years"] = years
        found |= {code: called for code in CODES if (called := _named(document, row, code))}
        yield found


def _said(name: str, value: Any) -> bool:
    return value is not None and value is not False and name != "document"


def _plain(value: Any) -> Any:
    """A figure as its digits: JavaScript's numbers would round what a Decimal holds."""
    if not isinstance(value, Decimal):
        return value
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _years(row: dict[str, Any]) -> list[int]:
    """The first and the last year that a row speaks of."""
    times = [row.get(name) for name in ("time_start", "time_end", "deadline")]
    years = [int(time[:4]) for time in times if time and time[:4].isdigit()]
    return [min(years), max(years)] if years else []


def _named(document: Document, row: dict[str, Any], language: str) -> dict[str, Any]:
    """The cells that a language calls something else than they are written; fixed values are in the shared labels."""
    found = named(row, document, language)
    return {name: found[name] for name in row if found[name] != row[name] and f"{name}.{row[name]}" not in labels()}
