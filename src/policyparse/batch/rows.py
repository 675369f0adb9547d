"""Tables with a text column → rows: JSONL, CSV and Parquet, read as a stream.

1. A row that cannot be read is a row that says so (``UNREADABLE``): its neighbours are read all the same.
2. A table without the column is a ValueError before its first row.
3. Never more than one line (or one batch of Parquet) is held, and no line is longer than a document may be.
"""

import csv
import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, cast

from policyparse.source import DEFAULT_LIMITS

Rows = Iterator[dict[str, object]]

UNREADABLE = "\0unreadable"
"""The key of a row that stands for what cannot be read."""

JSON_LINES = (".jsonl", ".jsonl.gz", ".ndjson")
CSV = (".csv", ".csv.gz")

LINE = 2 * DEFAULT_LIMITS.bytes
"""Bytes of a line of JSON: a document with every character escaped once."""

PEEK = 1_000_000
"""Bytes that tell whether a CSV is UTF-8."""


def reader(name: str) -> Callable[[Path, Sequence[str]], Rows] | None:
    """What reads a table of this name: a function of the path and the columns that are asked for."""
    if name.endswith(JSON_LINES):
        return _json_rows
    if name.endswith(CSV):
        return _csv_rows
    return _parquet_rows if name.endswith(".parquet") else None


def json_lines(lines: Iterable[bytes], columns: Sequence[str]) -> Rows:
    """A row for each line that is not blank."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            row = _json_row(line, number)
            missing = [] if UNREADABLE in row else [column for column in columns if column not in row]
            yield {UNREADABLE: f"line {number}: {_lacking(missing, row)}"} if missing else row


def whole_lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file; what is too long to be a document ends where it is too long, and its rest is passed over."""
    while line := file.readline(LINE):
        yield line
        while not line.endswith(b"\n") and len(line) == LINE:
            line = file.readline(LINE)


def _json_row(line: bytes, number: int) -> dict[str, object]:
    if len(line) == LINE:
        return {UNREADABLE: f"line {number} is longer than {LINE} bytes"}
    try:
        row = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        return {UNREADABLE: f"line {number} is no JSON: {error}"}
    return row if isinstance(row, dict) else {UNREADABLE: f"line {number} is no JSON object"}


def _opened(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path)) if path.name.endswith(".gz") else path.open("rb")


def _json_rows(path: Path, columns: Sequence[str]) -> Rows:
    with _opened(path) as file:
        yield from json_lines(whole_lines(file), columns)


def _csv_rows(path: Path, columns: Sequence[str]) -> Rows:
    csv.field_size_limit(DEFAULT_LIMITS.bytes)
    opener = gzip.open if path.name.endswith(".gz") else open
    with opener(path, "rt", encoding=_csv_encoding(path), newline="") as lines:
        table = csv.DictReader(lines)
        _demand(columns, dict.fromkeys(table.fieldnames or ()))
        yield from table


def _csv_encoding(path: Path) -> str:
    """UTF-8, or else GB 18030: the Excel of a Chinese Windows saves CSV as GBK."""
    with _opened(path) as file:
        start = file.read(PEEK)
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        return "utf-8-sig" if error.start > len(start) - 4 else "gb18030"
    return "utf-8-sig"


def _parquet_rows(path: Path, columns: Sequence[str]) -> Rows:
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path) as table:
        _demand(columns, dict.fromkeys(table.schema_arrow.names))
        for batch in table.iter_batches(batch_size=256, columns=list(columns)):
            yield from batch.to_pylist()


def _demand(columns: Sequence[str], there: Mapping[str, object]) -> None:
    if missing := [column for column in columns if column not in there]:
        raise ValueError(_lacking(missing, there))


def _lacking(missing: Sequence[str], there: Mapping[str, object]) -> str:
    return f"no column {', '.join(map(repr, missing))}; there are {', '.join(map(str, there)) or 'none'}"
