"""Paths → Items, one per document: files, folders, archives read in place, and tables with a text column.

1. Items come in a stable order: arguments as given, folders and archives sorted by name, tables by row.
2. Every item has a key that is unique within the run and readable: a path, ``archive.zip!member``, ``table.csv#row``.
3. What cannot be opened is an Item too, with ``error`` set: nothing that was named is passed over in silence.
"""

import csv
import lzma
import os
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from policyparse.batch.rows import UNREADABLE, Rows, json_lines, reader, whole_lines
from policyparse.errors import OptionError, SourceError
from policyparse.source import DEFAULT_LIMITS

SUFFIXES = (".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".text")
"""What is taken from folders and archives; a file that is named is always taken."""


BROKEN = (
    *(OSError, EOFError, ValueError, RuntimeError),  # unreadable, cut off, no table, encrypted
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, csv.Error),
)
"""What reading a container raises when it is not what its name says."""


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

    @property
    def named(self) -> tuple[str, ...]:
        """Those that are asked for, each once."""
        return tuple(dict.fromkeys(name for name in (self.text, self.id) if name))


NO_COLUMNS = Columns()


def items(inputs: Iterable[Path | str], columns: Columns = NO_COLUMNS, glob: str | None = None) -> Iterator[Item]:
    """Every document of the inputs. ``-`` is standard input.

    Args:
        inputs: files, folders, ``.zip``/``.tar`` archives, ``.jsonl``/``.csv``/``.parquet`` tables, or ``"-"``.
        columns: the text column of tables; a table is one document of raw text where none is named.
        glob: of folders and archives, only names that match; by default those named like text, Markdown or HTML.

    """
    for given in inputs:
        path = Path(given)
        if str(given) == "-":
            yield from _standard_input(columns)
        elif path.is_dir():
            yield from _guarded(path, partial(_folder, path, glob))
        else:
            yield from _file(path, columns, glob)


def check(inputs: Iterable[Path | str], columns: Columns = NO_COLUMNS) -> None:
    """Refuse inputs that cannot be meant, before hours of work are spent on the others.

    Raises:
        SourceError: an input does not exist, or is a device.
        OptionError: an input is a table, and no text column is named.
    """
    for path in (Path(given) for given in inputs if str(given) != "-"):
        if not path.exists():
            raise SourceError(f"{printable(str(path))}: no such file or folder")
        if not (path.is_file() or path.is_dir()):
            raise SourceError(f"{printable(str(path))}: a device, pipe or socket; name a file or a folder")
        if path.is_file() and reader(path.name.lower()) and not columns.text:
            raise OptionError(f"{printable(str(path))}: a table; say which column holds the text (--text-column)")


def printable(name: str) -> str:
    """A name as text: bytes that are no UTF-8 (paths in GBK) are read as GB18030 where they can be."""
    try:
        raw = name.encode(errors="surrogateescape")
    except UnicodeEncodeError:  # half a surrogate pair, out of an id in JSON
        return name.encode(errors="backslashreplace").decode()
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("gb18030", "backslashreplace")


def _file(path: Path, columns: Columns, glob: str | None) -> Iterator[Item]:
    name = path.name.lower()
    read = reader(name)
    if read and columns.text:
        yield from _guarded(path, lambda: _table(path, read(path, columns.named), columns))
    elif name.endswith(".zip"):
        yield from _guarded(path, partial(_zip, path, glob))
    elif name.endswith((".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")):
        yield from _guarded(path, partial(_tar, path, glob))
    else:
        yield Item(printable(str(path)), path=str(path))


def _guarded(path: Path, read: Callable[[], Iterator[Item]]) -> Iterator[Item]:
    """What can be read of a container; where it breaks off, an Item that says so."""
    try:
        yield from read()
    except BROKEN as error:
        yield Item(f"{printable(str(path))}!", error=f"{printable(str(path))}: cannot be read to its end: {error}")


def _folder(root: Path, glob: str | None) -> Iterator[Item]:
    count = 0
    seen: set[tuple[int, int]] = set()
    closed: list[OSError] = []
    for folder, subfolders, names in os.walk(root, followlinks=True, onerror=closed.append):
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
    for error in closed:
        key = f"{printable(str(error.filename))}/"
        yield Item(key, error=f"{key}: this folder cannot be read: {error.strerror}")
    if not count and not closed:
        key = f"{printable(str(root))}/"
        yield Item(key, error=f"{key}: no {glob or ', '.join(SUFFIXES)} file in this folder")


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
                    yield _member(key, info.file_size, member)
            except BROKEN as error:
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
                    yield _member(f"{printable(str(path))}!{printable(info.name)}", info.size, member)
    if not count:
        yield _hollow(path, glob)


def _hollow(path: Path, glob: str | None) -> Item:
    key = printable(str(path))
    return Item(f"{key}!", error=f"{key}: no {glob or ', '.join(SUFFIXES)} inside")


def _member(key: str, size: int, member: IO[bytes]) -> Item:
    """A member that says it is too large is not unpacked; of one that lies, no more than the limit is."""
    data = member.read(DEFAULT_LIMITS.bytes + 1) if size <= DEFAULT_LIMITS.bytes else None
    if data is None or len(data) > DEFAULT_LIMITS.bytes:
        return Item(key, error=f"{key}: over the limit of {DEFAULT_LIMITS.bytes} bytes when unpacked")
    return Item(key, data=data)


def _table(path: Path, rows: Rows, columns: Columns) -> Iterator[Item]:
    for number, row in enumerate(rows):
        name = row.get(str(columns.id), number) if columns.id else number
        key = f"{printable(str(path))}#{printable(str(name))}"
        text = row.get(str(columns.text))
        error = _row_error(row, text)
        yield Item(key, error=f"{key}: {error}") if error else Item(key, data=text)  # type: ignore[arg-type]


def _row_error(row: Mapping[str, object], text: object) -> str | None:
    """Why a row is no document: it cannot be read, or its text is none."""
    if UNREADABLE in row:
        return str(row[UNREADABLE])
    if text is None or text == "" or text == b"":
        return "the text column is empty"
    return None if isinstance(text, str | bytes) else f"the text column holds {type(text).__name__}, not text"


def _standard_input(columns: Columns) -> Iterator[Item]:
    if columns.text:
        rows = json_lines(whole_lines(sys.stdin.buffer), columns.named)
        yield from _guarded(Path("-"), lambda: _table(Path("-"), rows, columns))
    else:
        yield Item("-", data=sys.stdin.buffer.read())
