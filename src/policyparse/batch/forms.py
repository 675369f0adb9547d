"""The forms of an output: their endings, tables, columns and views, and what of an earlier run may be replaced."""

import gzip
import json
import zipfile
from pathlib import Path

from policyparse import tables
from policyparse.errors import OptionError, SourceError
from policyparse.extras import need

ERRORS = dict.fromkeys(("path", "stage", "error", "message"), "text")
TABLES: dict[str, dict[str, str]] = {
    **{kind: dict(columns) for kind, columns in tables.COLUMNS.items()},
    "errors": ERRORS,
}

WHOLE = "document_json"
"""The table of a database that holds the documents themselves."""

NEEDS = {"parquet": ("pyarrow",), "duckdb": ("duckdb", "pyarrow"), "xlsx": ("openpyxl",)}
"""The packages of a form, of the extra ``tables``."""

VIEWS = {
    "target_table": "select d.title, d.date_issued, d.issuers, t.* from targets t join documents d using (document)",
    "agency_table": "select d.title, d.date_issued, c.heading, r.* from responsibilities r "
    "join documents d using (document) left join clauses c on c.document = r.document and c.id = r.clause",
}


def form(out: Path, to: str | None) -> str:
    """The form of an output: what was asked for, or what the ending says.

    Raises:
        OptionError: the ending says nothing.
        SourceError: something stands in the way.
        ExtraError: a package is not installed.
    """
    endings = {".jsonl": "jsonl", ".jsonl.gz": "jsonl.gz", ".duckdb": "duckdb", ".xlsx": "xlsx"}
    told = next((form for ending, form in endings.items() if out.name.endswith(ending)), None)
    found = to or told or ("csv" if out.suffix == "" else None)
    if found is None or found not in (*endings.values(), "csv", "parquet"):
        raise OptionError(f"{out}: no such form of output; name it .jsonl, .jsonl.gz, .duckdb, .xlsx, or a folder")
    if out.is_file() and found in ("csv", "parquet"):
        raise SourceError(f"{out}: a file; tables go into a folder")
    if out.exists() and not (out.is_file() or out.is_dir()):
        raise SourceError(f"{out}: a device, pipe or socket; name a file or a folder")
    if not out.absolute().parent.is_dir():
        raise SourceError(f"{out}: cannot be written: {out.absolute().parent} is no folder")
    for package in NEEDS.get(found, ()):
        need(package, "tables", found)
    if out.exists() and not ours(out, found):
        raise SourceError(f"{out}: stands there already and is nothing that convert wrote; name another")
    return found


def ours(out: Path, form: str) -> bool:
    """Whether what stands at ``out`` was written by ``convert``: nothing else is ever replaced."""
    if form in ("csv", "parquet"):
        return out.is_dir() and all(path.stem in TABLES and path.suffix == f".{form}" for path in out.iterdir())
    if out.is_dir():
        return False
    if out.stat().st_size == 0:
        return True
    readers = {"jsonl": _is_jsonl, "jsonl.gz": _is_jsonl, "duckdb": _is_duckdb, "xlsx": _is_xlsx}
    return readers[form](out)


def _is_jsonl(path: Path) -> bool:
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
            first = lines.readline()
        return not first or "schema_version" in json.loads(first)
    except (OSError, EOFError, ValueError, TypeError):
        return False


def _is_duckdb(path: Path) -> bool:
    import duckdb

    try:
        with duckdb.connect(str(path), read_only=True) as database:
            names = {str(name) for (name,) in database.execute("show tables").fetchall()}
    except duckdb.Error:
        return False
    return {"documents", "targets"} <= names <= TABLES.keys() | VIEWS.keys() | {WHOLE}


def _is_xlsx(path: Path) -> bool:
    import openpyxl

    try:
        book = openpyxl.load_workbook(path, read_only=True)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return False
    names = set(book.sheetnames)
    book.close()
    return {"documents", "targets"} <= names <= TABLES.keys()
