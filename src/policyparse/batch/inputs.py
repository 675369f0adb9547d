"""Paths → Items, one per document: files, folders, archives read in place, and tables with a text column.

1. Items come in a stable order: arguments as given, folders and archives sorted by name, tables by row.
2. Every item has a key that is unique within the run and readable: a path, ``archive.zip!member``, ``table.csv#row``.
3. What cannot be opened is an Item too, with ``error`` set: nothing that was named is passed over in silence.
"""

import csv
import gzip
import json
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from policyparse.errors import SourceError
from policyparse.source import DEFAULT_LIMITS

SUFFIXES = (".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".text")
"""What is taken from folders and archives; a file that is named is always taken."""


@dataclass(frozen=True, slots=True)
class Item:
    """One document to parse. ``data`` is None where the worker reads ``path``; ``error`` where there is none."""

    key: str
    path: str | None = None
    data: bytes | str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold the text and its id; the id is the row number where none is named."""

    text: str | None = None
    id: str | None = None


NO_COLUMNS = Columns()


def items(inputs: Iterable[Path | str], columns: Columns = NO_COLUMNS, glob: str | None = None) -> Iterator[Item]:
    """Every document of the inputs. ``-`` is standard input.

    Args:
        inputs: files, folders, ``.zip``/``.tar`` archives, ``.jsonl``/``.csv``/``.parquet`` tables, or ``"-"``.
        columns: the text column of tables; a table is one document of raw text where none is named.
        glob: of folders and archives, only names that match; by default those named like text, Markdown or HTML.

    Raises:
        SourceError: an input that was named does not exist, or a folder holds nothing to read.
    """
    for given in inputs:
        path = Path(given)
        if str(given) == "-":
            yield from _standard_input(columns)
        elif path.is_dir():
            yield from _folder(path, glob)
        elif not path.exists():
            raise SourceError(f"{path}: no such file or folder")
        elif not path.is_file():
            raise SourceError(f"{path}: a device, pipe or socket; name a file or a folder")
        else:
            yield from _file(path, columns, glob)


def printable(path: str) -> str:
    """A path as text: bytes that are no UTF-8 (names in GBK) are read as GB18030 where they can be."""
    raw = os.fsencode(path)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("gb18030", "backslashreplace")


def _file(path: Path, columns: Columns, glob: str | None) -> Iterator[Item]:
    name = path.name.lower()
    reader = _table_reader(name)
    if reader and columns.text:
        yield from _guarded(path, lambda: _table(path, reader(path), columns))
    elif name.endswith(".zip"):
        yield from _guarded(path, lambda: _zip(path, glob))
    elif name.endswith((".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")):
        yield from _guarded(path, lambda: _tar(path, glob))
    elif reader:
        raise SourceError(f"{path}: a table; say which column holds the text (--text-column)")
    else:
        yield Item(printable(str(path)), path=str(path))


def _guarded(path: Path, read: Callable[[], Iterator[Item]]) -> Iterator[Item]:
    """What can be read of a container; where it breaks off, an Item that says so."""
    try:
        yield from read()
    except (OSError, EOFError, ValueError, zipfile.BadZipFile, tarfile.TarError, NotImplementedError) as error:
        yield Item(f"{printable(str(path))}!", error=f"{printable(str(path))}: cannot be read to its end: {error}")


def _folder(root: Path, glob: str | None) -> Iterator[Item]:
    count = 0
    seen: set[tuple[int, int]] = set()
    for folder, subfolders, names in os.walk(root, followlinks=True):
        status = Path(folder).stat()
        if (status.st_dev, status.st_ino) in seen:  # a loop of links
            subfolders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        subfolders.sort()
        for name in sorted(names):
            if _wanted(name, glob):
                count += 1
                yield _regular(os.path.join(folder, name))  # noqa: PTH118  # names may hold bytes that are no UTF-8
    if not count:
        raise SourceError(f"{root}: no {glob or ', '.join(SUFFIXES)} file in this folder")


def _regular(path: str) -> Item:
    """A file of a folder; a named pipe would never end, and a dangling link has nothing behind it."""
    key = printable(path)
    if os.path.isfile(path):  # noqa: PTH113  # as above
        return Item(key, path=path)
    broken = os.path.islink(path) and not os.path.exists(path)  # noqa: PTH110, PTH114
    return Item(key, error=f"{key}: {'a link to nothing' if broken else 'no regular file'}")


def _wanted(name: str, glob: str | None) -> bool:
    if glob:
        return Path(name).match(glob)
    # NAME.lines.txt is the numbered rendering beside a gold annotation, README.md speaks about its folder
    return name.lower().endswith(SUFFIXES) and not name.endswith(".lines.txt") and name != "README.md"


def _zip(path: Path, glob: str | None) -> Iterator[Item]:
    with zipfile.ZipFile(path) as archive:
        if not any(_wanted(Path(_member_name(info)).name, glob) for info in archive.infolist()):
            yield _hollow(path, glob)
        for info in sorted(archive.infolist(), key=lambda i: i.filename):
            name = _member_name(info)
            if info.is_dir() or not _wanted(Path(name).name, glob):
                continue
            key = f"{printable(str(path))}!{name}"
            try:
                with archive.open(info) as member:
                    yield _member(key, member.read(DEFAULT_LIMITS.bytes + 1))
            except (OSError, EOFError, RuntimeError, zipfile.BadZipFile) as error:  # encrypted, torn, bad checksum
                yield Item(key, error=f"{key}: {error}")


def _member_name(info: zipfile.ZipInfo) -> str:
    """Archives made by Chinese Windows store GBK names without the UTF-8 flag (0x800); zipfile reads them as cp437."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return info.filename


def _tar(path: Path, glob: str | None) -> Iterator[Item]:
    count = 0
    with tarfile.open(path) as archive:
        for info in archive:
            if info.isfile() and _wanted(Path(info.name).name, glob):
                count += 1
                member = archive.extractfile(info)
                if member:
                    yield _member(f"{printable(str(path))}!{info.name}", member.read(DEFAULT_LIMITS.bytes + 1))
    if not count:
        yield _hollow(path, glob)


def _hollow(path: Path, glob: str | None) -> Item:
    key = printable(str(path))
    return Item(f"{key}!", error=f"{key}: no {glob or ', '.join(SUFFIXES)} inside")


def _member(key: str, data: bytes) -> Item:
    if len(data) > DEFAULT_LIMITS.bytes:  # never more than this is unpacked of one member: a zip bomb stops here
        return Item(key, error=f"{key}: over the limit of {DEFAULT_LIMITS.bytes} bytes when unpacked")
    return Item(key, data=data)


Rows = Iterator[dict[str, object]]


def _table_reader(name: str) -> Callable[[Path], Rows] | None:
    if name.endswith((".jsonl", ".jsonl.gz", ".ndjson")):
        return _json_rows
    if name.endswith((".csv", ".csv.gz")):
        return _csv_rows
    return _parquet_rows if name.endswith(".parquet") else None


def _table(path: Path, rows: Rows, columns: Columns) -> Iterator[Item]:
    for number, row in enumerate(rows):
        key = f"{printable(str(path))}#{row.get(str(columns.id), number) if columns.id else number}"
        error = _row_error(row, columns)
        text = row.get(str(columns.text))
        yield Item(key, error=f"{key}: {error}") if error else Item(key, data=text)  # type: ignore[arg-type]


def _row_error(row: Mapping[str, object], columns: Columns) -> str | None:
    """Why a row is no document: a line that cannot be read, a column that is not there, a text that is none."""
    if UNREADABLE in row:
        return str(row[UNREADABLE])
    for column in (columns.text, columns.id):
        if column and column not in row:
            return f"no column {column!r}; there are {', '.join(map(str, row))}"
    text = row[str(columns.text)]
    if not isinstance(text, str | bytes):
        return f"the text column holds {type(text).__name__}, not text"
    return None if text else "the text column is empty"


UNREADABLE = "\0unreadable"
"""The key of a row that stands for a line of JSON that cannot be read: its neighbours are read all the same."""


def _json_rows(path: Path) -> Rows:
    opener = gzip.open if path.name.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8-sig") as lines:
        yield from _json_lines(lines)


def _json_lines(lines: Iterable[str]) -> Rows:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            row = {UNREADABLE: f"line {number} is no JSON: {error}"}
        yield row if isinstance(row, dict) else {UNREADABLE: f"line {number} is no JSON object"}


def _csv_rows(path: Path) -> Rows:
    csv.field_size_limit(DEFAULT_LIMITS.bytes)
    opener = gzip.open if path.name.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def _parquet_rows(path: Path) -> Rows:
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path) as table:
        for batch in table.iter_batches(batch_size=256):
            yield from batch.to_pylist()


def _standard_input(columns: Columns) -> Iterator[Item]:
    if columns.text:
        lines = (line.decode() for line in sys.stdin.buffer)
        yield from _guarded(Path("-"), lambda: _table(Path("-"), _json_lines(lines), columns))
    else:
        yield Item("-", data=sys.stdin.buffer.read())
