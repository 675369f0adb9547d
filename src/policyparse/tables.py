"""Document → flat rows, one per record, and pandas DataFrames of them.

1. ``COLUMNS`` names every column of every table with its type; a row has exactly these keys, in this order.
2. Spans are ``span_start`` and ``span_end`` with the words as ``quote``; times are ``time_start``, ``time_end`` and
   ``time_relation``; lists are joined with "；"; responsibilities give one row per agency.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, get_args

from policyparse.extras import need
from policyparse.lang import get
from policyparse.models import Document, Record
from policyparse.names import in_language

if TYPE_CHECKING:
    import pandas

Kind = Literal[
    "documents", "clauses", "targets", "milestones", "responsibilities", "quantities", "times", "citations", "issues"
]

_SPAN = {"span_start": "integer", "span_end": "integer", "quote": "text"}
_TIME = {"time_start": "text", "time_end": "text", "time_relation": "text"}
_VALUE = {"value": "number", "value_max": "number", "unit": "text", "unit_id": "text", "comparator": "text"}


def _texts(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "text")


COLUMNS: Mapping[Kind, Mapping[str, str]] = {
    "documents": {
        **_texts("document", "path", "lang", "genre", "title", "doc_number", "number_code"),
        "number_year": "integer",
        **_texts("number_serial", "issuers", "addressees", "date_issued"),
        **_texts("date_published", "effective_from", "effective_to", "source", "authors", "attachments"),
        **_texts(
            "index_number", "subject", "platform", "account", "jurisdiction", "province", "city", "county", "format"
        ),
        **_texts("encoding", "sha256", "duplicate_of"),
        "length": "integer",
        "text": "text",
    },
    "clauses": {
        **_texts("document", "id", "parent", "label"),
        "number": "integer",
        **_texts("kind", "heading"),
        "depth": "integer",
        **_SPAN,
    },
    "targets": {
        **_texts("document", "clause", "indicator", "indicator_id"),
        **_VALUE,
        "change": "text",
        **_TIME,
        "baseline_year": "integer",
        "cumulative": "boolean",
        "annual": "boolean",
        "strength": "text",
        **_SPAN,
    },
    "milestones": {**_texts("document", "clause"), **_TIME, **_SPAN},
    "responsibilities": {
        **_texts("document", "clause"),
        "statement": "integer",
        **_texts("name", "role", "canonical", "name_en", "id", "level", "jurisdiction"),
        "collective": "boolean",
        "open_ended": "boolean",
        "deadline": "text",
        **_SPAN,
    },
    "quantities": {"document": "text", **_VALUE, "approximate": "boolean", **_texts("role", "rule"), **_SPAN},
    "times": {"document": "text", **_TIME, **_texts("period", "role", "rule"), **_SPAN},
    "citations": {**_texts("document", "title", "doc_number", "kind", "relation"), **_SPAN},
    "issues": {**_texts("document", "code", "detail"), **_SPAN},
}


_DTYPES = {"text": "string", "integer": "Int64", "boolean": "boolean", "number": "float64"}
"""The same for every frame, empty ones too, so that frames can be joined; a float holds every figure of a policy."""


def rows(document: Document, kind: Kind) -> Iterator[dict[str, Any]]:
    """The records of one kind as flat rows.

    Raises:
        ValueError: for a table that does not exist.
    """
    if kind not in get_args(Kind):
        raise ValueError(f"no table {kind!r}; there are {', '.join(get_args(Kind))}")
    if kind == "documents":
        yield _document(document)
        return
    for number, record in enumerate(getattr(document, kind)):
        if kind == "responsibilities":
            for agency in record.agencies:
                yield _row(document, kind, record, {"statement": number, **dict(agency)})
        else:
            yield _row(document, kind, record, {})


def to_frame(documents: Document | Iterable[Document], kind: Kind, *, lang: str | None = None) -> "pandas.DataFrame":
    """The records of one kind as a DataFrame, one row each, with the table's columns and types even where it is empty.

    Text is ``string``, integers are ``Int64`` and truth values ``boolean`` (each with ``<NA>`` for what the text does
    not say), numbers are ``float64``; the exact Decimals are in the records.

    Args:
        documents: one document or many.
        kind: the table.
        lang: ``"zh"`` or ``"en"``: print what has an id (indicators, units, agencies, regions, periods, genres, roles)
            under its name in this language; what has none stays as written.

    Raises:
        ExtraError: if pandas is not installed (``pip install 'policyparse[tables]'``).
        LanguageError: for a language that the library does not have.
        ValueError: for a table that does not exist.
    """
    need("pandas", "tables", "a DataFrame")
    import pandas

    many = [documents] if isinstance(documents, Document) else documents
    records = [row for document in many for row in rows(document, kind)]
    if lang is not None:
        records = [in_language(row, get(lang).code) for row in records]
    return pandas.DataFrame(records, columns=list(COLUMNS[kind])).astype(
        {name: _DTYPES[type_] for name, type_ in COLUMNS[kind].items()}
    )


def _row(document: Document, kind: Kind, record: Record, more: Mapping[str, Any]) -> dict[str, Any]:
    values = {**dict(record), **more, "document": document.id}
    span, time = values.pop("span", None), values.pop("time", None)
    if time is None and kind == "times":
        time = record
    if span is not None:
        values |= {"span_start": span.start, "span_end": span.end, "quote": document.quote(span)}
    if time is not None:
        values |= {"time_start": time.start, "time_end": time.end, "time_relation": time.relation}
    return {name: values.get(name) for name in COLUMNS[kind]}


def _document(document: Document) -> dict[str, Any]:
    values = {
        **dict(document.metadata),
        **{name: getattr(document, name) for name in ("lang", "genre", "text", "duplicate_of")},
    }
    info = document.source
    values |= {"document": document.id, "path": info.path, "sha256": info.sha256, "length": info.length}
    values |= {"format": info.format, "encoding": info.encoding}
    return {name: _joined(values.get(name)) for name in COLUMNS["documents"]}


def _joined(value: Any) -> Any:
    return "；".join(map(str, value)) if isinstance(value, tuple) else value
