"""RecordBatch → RecordBatch with a fixed schema: what Spark ``mapInArrow``, Ray Data, Dask and DuckDB can call.

The input needs a column of text (string or binary) and may have one of ids. The output has one row per input row, in
order: the document as JSON, or the failure. Needs ``policyparse[tables]``.
"""

import os

import pyarrow
import pyarrow.types as kinds

from policyparse.batch.inputs import Item
from policyparse.batch.workers import checked, outcomes

SCHEMA = pyarrow.schema(
    [
        ("id", pyarrow.string()),
        ("sha256", pyarrow.string()),
        ("document", pyarrow.string()),
        ("stage", pyarrow.string()),
        ("error", pyarrow.string()),
        ("message", pyarrow.string()),
    ]
)
"""``document`` is null where parsing failed; ``stage``, ``error`` and ``message`` are null where it did not."""

TEXT = (
    *(kinds.is_string, kinds.is_large_string, kinds.is_string_view),
    *(kinds.is_binary, kinds.is_large_binary, kinds.is_binary_view),
)
"""What may be the type of a text column."""


def parse_batch(
    batch: pyarrow.RecordBatch,
    *,
    text_column: str = "text",
    id_column: str | None = None,
    sites: os.PathLike[str] | None = None,
) -> pyarrow.RecordBatch:
    """Parse a batch of documents.

    Args:
        batch: rows of documents.
        text_column: the column that holds the document, as string or binary.
        id_column: the column whose value becomes ``id`` and the document's ``source.path``; the row number otherwise.
        sites: a TOML file with rules for sites, as for ``parse()``.

    Raises:
        KeyError: if the batch has no such column.
        TypeError: if the text column holds neither string nor binary.
        VocabularyError: ``sites`` cannot be read or has a wrong entry.
    """
    column = batch.column(text_column)
    if not any(is_type(column.type) for is_type in TEXT):
        raise TypeError(f"the column {text_column!r} holds {column.type}, not text")
    texts = column.to_pylist()
    ids = batch.column(id_column).to_pylist() if id_column else range(len(texts))
    items = (
        Item(str(key), error=f"{key}: the text column is empty") if text is None else Item(str(key), data=text)
        for key, text in zip(ids, texts, strict=True)
    )
    rows = [
        {
            "id": outcome.key,
            "sha256": outcome.sha256,
            "document": outcome.json,
            "stage": outcome.failure and outcome.failure.stage,
            "error": outcome.failure and outcome.failure.error,
            "message": outcome.failure and outcome.failure.message,
        }
        for outcome in outcomes(items, sites=checked(sites))
    ]
    return pyarrow.RecordBatch.from_pylist(rows, schema=SCHEMA)
