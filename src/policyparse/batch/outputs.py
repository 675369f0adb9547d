"""A finished run → what the user asked for: JSONL, a folder of CSV or Parquet tables, DuckDB, Excel.

1. Every output is written beside its final name and renamed when it is complete.
2. What failed is the table ``errors``; beside a JSONL it is ``NAME.errors.jsonl``.
"""

import csv
import gzip
import json
import os
import shutil
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policyparse import tables
from policyparse.batch.forms import TABLES, VIEWS
from policyparse.batch.store import Store
from policyparse.errors import SourceError
from policyparse.models import Document

if TYPE_CHECKING:
    import duckdb
    import pyarrow

BLOCK = 4_000_000
"""Characters of JSON whose rows are written at a time: some hundred short documents, or one long one."""

DOCUMENTS = 200
"""Whole documents written at a time."""

PATHS = {("clauses", "id"), *((kind, name) for kind in TABLES for name in ("clause", "parent"))}
"""The columns that hold the id of a clause. In a CSV it is ``/2/1``: a spreadsheet takes ``2/1`` for the first of
February."""

DATABASE = {"storage_compatibility_version": "v1.0.0", "memory_limit": "512MB"}
"""Every DuckDB since 1.0 opens the file, not only those as new as the one that wrote it; and writing it does not take
most of the machine's memory, which is what DuckDB allows itself."""

EXCEL_ROWS = 1_048_575
"""What a sheet holds below its header."""


def write(store: Store, out: Path, form: str) -> None:
    """Write a finished run. A file, or a folder of tables, of an earlier run is replaced."""
    partial = out.with_name(f"{out.name}.partial")
    _remove(partial)
    writers: dict[str, Callable[[Store, Path], None]] = {
        "jsonl": _jsonl, "jsonl.gz": _jsonl_gz, "csv": _csv, "parquet": _parquet, "duckdb": _duckdb, "xlsx": _xlsx,
    }  # fmt: skip
    writers[form](store, partial)
    renames = {partial: out, **(_errors_beside(store, out) if form.startswith("jsonl") else {})}
    for written in renames:
        _flush(written)
    if partial.is_dir():
        _remove(out)
    for written, name in renames.items():
        written.replace(name)


def _flush(written: Path) -> None:
    """Onto the disk: the work folder is deleted next, and a power cut must not find neither."""
    for path in written.iterdir() if written.is_dir() else [written]:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _jsonl(store: Store, path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(f"{line}\n" for line in store.lines())


def _jsonl_gz(store: Store, path: Path) -> None:
    # no time in the header: the same run gives the same bytes
    with path.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as lines:
        for line in store.lines():
            lines.write(f"{line}\n".encode())


def _errors_beside(store: Store, out: Path) -> dict[Path, Path]:
    """Write what failed to ``NAME.errors.jsonl.partial``; nothing, and no file of an earlier run, where nothing did."""
    beside = out.with_name(f"{out.name.removesuffix('.gz').removesuffix('.jsonl')}.errors.jsonl")
    partial = beside.with_name(f"{beside.name}.partial")
    with partial.open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(f"{line}\n" for line in store.lines(failed=True))
    if partial.stat().st_size:
        return {partial: beside}
    partial.unlink()
    beside.unlink(missing_ok=True)
    return {}


def _blocks(store: Store) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """``(table, rows)`` in blocks, every table at least once."""
    waiting: dict[str, list[dict[str, Any]]] = {kind: [] for kind in TABLES}
    held = 0
    for failed in (False, True):
        for line in store.lines(failed=failed):
            if failed:
                waiting["errors"].append(json.loads(line))
            else:
                document = Document.model_validate_json(line)
                for kind in tables.COLUMNS:
                    waiting[kind] += tables.rows(document, kind)
            held += len(line)
            if held > BLOCK:
                yield from waiting.items()
                waiting, held = {kind: [] for kind in TABLES}, 0
    yield from waiting.items()


def _csv(store: Store, folder: Path) -> None:
    folder.mkdir()
    for kind, columns in TABLES.items():
        # utf-8-sig: without the mark, Excel reads Chinese as GBK
        with (folder / f"{kind}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerow(columns)
    for kind, rows in _blocks(store):
        paths = [name for name in TABLES[kind] if (kind, name) in PATHS]
        with (folder / f"{kind}.csv").open("a", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(TABLES[kind]))
            writer.writerows({**row, **{name: f"/{row[name]}" for name in paths if row[name]}} for row in rows)


def _parquet(store: Store, folder: Path) -> None:
    import pyarrow.parquet

    folder.mkdir()
    schemas = {kind: _schema(columns) for kind, columns in TABLES.items()}
    writers = {kind: pyarrow.parquet.ParquetWriter(folder / f"{kind}.parquet", schemas[kind]) for kind in TABLES}
    try:
        for kind, rows in _blocks(store):
            writers[kind].write_table(_arrow(rows, schemas[kind]))
    finally:
        for writer in writers.values():
            writer.close()


def _schema(columns: dict[str, str]) -> "pyarrow.Schema":
    import pyarrow

    # a float holds every figure that a policy states to the last digit; Decimal columns would need one scale for all
    types = {
        "text": pyarrow.string(),
        "integer": pyarrow.int64(),
        "boolean": pyarrow.bool_(),
        "number": pyarrow.float64(),
    }
    return pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])


def _arrow(rows: list[dict[str, Any]], schema: "pyarrow.Schema") -> "pyarrow.Table":
    import pyarrow

    numbers = [field.name for field in schema if field.type == pyarrow.float64()]
    plain = [{**row, **{name: None if row[name] is None else float(row[name]) for name in numbers}} for row in rows]
    return pyarrow.Table.from_pylist(plain, schema=schema)


def _duckdb(store: Store, path: Path) -> None:
    import duckdb

    try:
        _fill(duckdb, store, path)
    except duckdb.Error as error:
        raise OSError(f"DuckDB: {error}") from error


def _fill(duckdb: Any, store: Store, path: Path) -> None:
    types = {"text": "varchar", "integer": "bigint", "boolean": "boolean", "number": "double"}
    with duckdb.connect(str(path), config=DATABASE) as database:
        for kind, columns in TABLES.items():
            names = ", ".join(f'"{name}" {types[kind_of]}' for name, kind_of in columns.items())
            database.execute(f"create table {kind} ({names})")
        for kind, rows in _blocks(store):
            if rows:
                block = _arrow(rows, _schema(TABLES[kind]))
                database.register("block", block)
                database.execute(f"insert into {kind} select * from block")
                database.unregister("block")
        _add_documents(database, store)
        for name, query in VIEWS.items():
            database.execute(f"create view {name} as {query}")


def _add_documents(database: "duckdb.DuckDBPyConnection", store: Store) -> None:
    """The documents whole, beside their tables: what ``Corpus`` reads."""
    import pyarrow

    database.execute("create table document_json (document varchar, json varchar)")
    lines = store.lines()
    while whole := list(islice(lines, DOCUMENTS)):
        database.register("block", pyarrow.table({"id": [json.loads(line)["id"] for line in whole], "json": whole}))
        database.execute("insert into document_json select * from block")
        database.unregister("block")


def _xlsx(store: Store, path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheets = {kind: book.create_sheet(kind) for kind in TABLES}
    for kind, sheet in sheets.items():
        sheet.append(list(TABLES[kind]))
    counts = dict.fromkeys(TABLES, 0)
    for kind, rows in _blocks(store):
        counts[kind] += len(rows)
        if counts[kind] > EXCEL_ROWS:
            raise SourceError(f"{path.stem}: {kind} has more rows than a sheet holds; write CSV, Parquet or DuckDB")
        for row in rows:
            sheets[kind].append([_cell(sheets[kind], value) for value in row.values()])
    book.save(path)


def _cell(sheet: Any, value: Any) -> Any:
    """A value as Excel can hold it: 32,767 characters, no control characters, and "=…" as text, not as a formula."""
    if not isinstance(value, str):
        return value
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, "".join(c for c in value if c >= " " or c in "\n\t")[:32_767])
    cell.data_type = "s"
    return cell
