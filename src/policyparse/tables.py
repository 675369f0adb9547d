"""Document → flat rows, one per record, and pandas DataFrames of them."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, get_args

from policyparse.models import Document

if TYPE_CHECKING:
    import pandas

Kind = Literal["clauses", "targets", "milestones", "quantities", "times", "responsibilities", "citations", "issues"]


def rows(document: Document, kind: Kind) -> Iterator[dict[str, Any]]:
    """The records of one kind as flat rows, each with the document's id and the words it was read from.

    Responsibilities give one row per agency. Spans become ``start`` and ``end``, times ``time_start``, ``time_end``
    and ``time_relation``.

    Raises:
        ValueError: for a kind that a document does not have.
    """
    if kind not in get_args(Kind):
        raise ValueError(f"no table {kind!r}; there are {', '.join(get_args(Kind))}")
    for number, record in enumerate(getattr(document, kind)):
        row = {"document": document.id, **record.model_dump(exclude={"evidence", "agencies"})}
        if kind == "responsibilities":
            for agency in record.agencies:
                yield _flat({**row, "statement": number, **agency.model_dump()}, document)
        else:
            yield _flat(row, document)


def to_frame(documents: Document | Iterable[Document], kind: Kind) -> "pandas.DataFrame":
    """The records of one kind as a DataFrame, one row each. Needs ``policyparse[tables]``.

    Raises:
        ImportError: if pandas is not installed.
    """
    import pandas

    many = [documents] if isinstance(documents, Document) else documents
    return pandas.DataFrame([row for document in many for row in rows(document, kind)])


def _flat(row: dict[str, Any], document: Document) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in row.items():
        if key == "span":
            flat |= {"quote": document.text[value["start"] : value["end"]], **value} if value else {"quote": None}
        elif key == "time":
            flat |= {f"time_{name}": part for name, part in value.items()}
        elif not key.endswith("_span"):
            flat[key] = value
    return flat
