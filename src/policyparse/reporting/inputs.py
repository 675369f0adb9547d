"""Paths → Documents for the page: what ``convert`` reads, and what it has written."""

import gzip
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from policyparse.batch.inputs import items
from policyparse.batch.workers import Failure, checked, parse_item
from policyparse.models import Document


def read_documents(
    paths: Iterable[Path | str], *, glob: str | None = None, sites: os.PathLike[str] | None = None
) -> Iterator[Document | Failure]:
    """Every document of the paths, or why there is none, in order.

    Args:
        paths: files, folders and archives, which are parsed; ``.jsonl`` and ``.jsonl.gz`` hold what ``convert`` wrote.
        glob: of folders and archives, only names that match.
        sites: a TOML file with rules for sites, as for ``parse()``.

    Raises:
        SourceError: a path does not exist, or nothing was found in it.
        VocabularyError: ``sites`` cannot be read or has a wrong entry.
    """
    rules = checked(sites)
    for path in map(Path, paths):
        if path.is_file() and path.name.lower().endswith((".jsonl", ".jsonl.gz")):
            yield from _converted(path)
        else:
            yield from (parse_item(item, rules) for item in items([path], glob=glob))


def _converted(path: Path) -> Iterator[Document | Failure]:
    opener = gzip.open if path.name.lower().endswith(".gz") else open
    number = 0
    try:
        with opener(path, "rt", encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _document(f"{path}#{number}", line)
    except (OSError, EOFError, ValueError) as error:  # torn, no gzip, no UTF-8: what came before it stands
        message = f"{path}: cannot be read beyond line {number}: {error}"
        yield Failure(str(path), "input", type(error).__name__, message)


def _document(key: str, line: str) -> Document | Failure:
    try:
        return Document.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the line"
        message = f"{key}: no document that `policyparse convert` writes: {where}: {first['msg']}"
        return Failure(key, "input", "SourceError", message)
