"""Many files → one JSONL: a failed file is a row of its own, and never stops the rest.

1. Each input gives exactly one line: in ``OUT`` where it parsed, in ``OUT`` with ``.errors.jsonl`` where it did not.
2. Neither file appears under its final name before the run is complete.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from policyparse.errors import SourceError
from policyparse.models import Document
from policyparse.pipeline import parse

SUFFIXES = (".html", ".htm", ".md", ".markdown", ".txt", ".text", ".xhtml")
"""What is taken from a folder; a file that is named is always taken."""


@dataclass
class Report:
    """What a run did. ``found`` counts records over all documents."""

    done: int = 0
    failed: int = 0
    found: dict[str, int] = field(default_factory=dict)
    errors: list[dict[str, str]] = field(default_factory=list)

    def count(self, document: Document) -> None:
        """Add one parsed document."""
        self.done += 1
        for kind in ("clauses", "targets", "milestones", "responsibilities", "quantities", "times", "citations"):
            self.found[kind] = self.found.get(kind, 0) + len(getattr(document, kind))


def convert(inputs: Iterable[Path], out: Path, *, progress: bool | None = None) -> Report:
    """Parse files and folders (recursively) into one JSONL file, one document per line.

    Args:
        inputs: files and folders; of a folder, every file named like text, Markdown or HTML, in sorted order.
        out: the JSONL file; its folder must exist.
        progress: whether to show a bar on standard error; by default only where that is a terminal.

    Raises:
        SourceError: an input does not exist, nothing was found in it, or ``out`` cannot be written.
    """
    from tqdm import tqdm

    paths = list(_files(inputs))
    report = Report()
    partial = out.with_name(f"{out.name}.partial")
    try:
        with partial.open("w", encoding="utf-8", newline="\n") as lines:
            hidden = not (sys.stderr.isatty() if progress is None else progress)
            for path in tqdm(paths, unit="doc", disable=hidden):
                try:
                    document = parse(path)
                except Exception as error:  # whatever it is, it is one document's row and not the end of the run
                    report.failed += 1
                    report.errors.append(
                        {"path": str(path), "error": type(error).__name__, "message": _message(path, error)}
                    )
                    continue
                lines.write(document.model_dump_json() + "\n")
                report.count(document)
        _write_errors(report, out)
        partial.replace(out)
    except OSError as error:
        raise SourceError(f"{out}: cannot be written: {error.strerror}") from error
    finally:
        partial.unlink(missing_ok=True)
    return report


def _message(path: Path, error: Exception) -> str:
    text = str(error) or type(error).__name__
    return text if str(path) in text else f"{path}: {text}"


def _files(inputs: Iterable[Path]) -> Iterator[Path]:
    for path in inputs:
        if path.is_dir():
            within = sorted(p for p in path.rglob("*") if p.is_file() and _is_document(p))
            if not within:
                raise SourceError(f"{path}: no {', '.join(SUFFIXES)} file in this folder")
            yield from within
        elif path.exists():
            yield path
        else:
            raise SourceError(f"{path}: no such file or folder")


def _is_document(path: Path) -> bool:
    # NAME.lines.txt is the numbered rendering beside a gold annotation, README.md speaks about a folder
    return path.suffix.lower() in SUFFIXES and not path.name.endswith(".lines.txt") and path.name != "README.md"


def _write_errors(report: Report, out: Path) -> None:
    errors = out.with_name(f"{out.name.removesuffix('.jsonl')}.errors.jsonl")
    errors.unlink(missing_ok=True)  # of an earlier run into the same place
    if report.errors:
        rows = (json.dumps(row, ensure_ascii=False) + "\n" for row in report.errors)
        errors.write_text("".join(rows), encoding="utf-8", newline="\n")
