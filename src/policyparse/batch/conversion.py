"""Many inputs → one output, so that a run may be killed at any moment and resumed.

1. ``given == done + failed + skipped``, always; ``skipped`` were done by the run that is resumed.
2. Nothing stands under the output's name before it is complete.
"""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from policyparse.batch import outputs
from policyparse.batch.inputs import NO_COLUMNS, Columns, Item, items
from policyparse.batch.store import Store, in_batches
from policyparse.batch.workers import KINDS, Failure, Outcome, checked, outcomes, sha256_of, worker_count
from policyparse.errors import SourceError


@dataclass
class Report:
    """What a run did. ``found`` counts the records of the documents done in this run."""

    given: int = 0
    done: int = 0
    failed: int = 0
    skipped: int = 0
    found: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    failures: list[Failure] = field(default_factory=list)
    """The first hundred; all of them are in the output's errors."""


def convert(
    inputs: Iterable[Path | str],
    out: Path | str,
    *,
    to: str | None = None,
    workers: int | str = 1,
    timeout: float | None = None,
    resume: bool = False,
    columns: Columns = NO_COLUMNS,
    glob: str | None = None,
    sites: os.PathLike[str] | None = None,
    progress: bool | None = None,
) -> Report:
    """Parse many inputs into one output.

    Args:
        inputs: files, folders (recursively), ``.zip`` and ``.tar`` archives, ``.jsonl``/``.csv``/``.parquet`` tables
            with a text column, ``"-"`` for standard input.
        out: ``.jsonl`` or ``.jsonl.gz``, one document per line; ``.duckdb``, ``.xlsx``; or a folder of tables.
        to: ``"csv"`` or ``"parquet"`` for a folder of tables; told from the ending of ``out`` otherwise.
        workers: worker processes, or ``"auto"`` for one per processor; 1 parses in this process.
        timeout: seconds that one document may take; it is parsed in a worker process then.
        resume: go on with a run that was killed; inputs that have changed since are done again.
        columns: the text column of tables, and the column of their ids.
        glob: of folders and archives, only names that match.
        sites: a TOML file with rules for sites, as for ``parse()``.
        progress: whether to show a bar on standard error; by default only where that is a terminal.

    Raises:
        SourceError: an input does not exist, nothing was found in it, or the output cannot be written.
        VocabularyError: ``sites`` cannot be read or has a wrong entry.
    """
    rules = checked(sites)
    out = Path(out)
    form = outputs.form(out, to)
    work = out.with_name(f"{out.name}.work")
    if work.exists() and not resume:
        raise SourceError(f"{work}: an unfinished run; go on with it (--resume) or delete the folder")
    report = Report()
    try:
        with Store(work) as store:
            todo = _todo(items(inputs, columns, glob), store, report, progress)
            for batch in in_batches(outcomes(todo, worker_count(workers), timeout, rules)):
                store.write(batch)
                _count(report, batch)
            outputs.write(store, out, form)
            store.remove()
    except SourceError:
        if not report.given:
            shutil.rmtree(work, ignore_errors=True)  # nothing was begun
        raise
    except OSError as error:
        reason = f"{out}: cannot be written: {error.strerror or error}"
        raise SourceError(f"{reason}; what is done is kept in {work}, go on with --resume") from error
    return report


def _todo(given: Iterable[Item], store: Store, report: Report, progress: bool | None) -> Iterator[Item]:
    """The items that are not done yet, counted, under a progress bar."""
    from tqdm import tqdm

    hidden = not (sys.stderr.isatty() if progress is None else progress)
    with tqdm(unit="doc", disable=hidden) as bar:
        for named in given:
            report.given += 1
            bar.update()
            bar.set_postfix(failed=report.failed, refresh=False)
            item = _unique(named, store)
            if store.is_done(item.key, sha256_of(item)):
                report.skipped += 1
            else:
                yield item


def _unique(item: Item, store: Store) -> Item:
    """The item under a key of its own: a file named twice, or two rows with one id, are two documents."""
    key, number = item.key, 2
    while not store.claim(key):
        key, number = f"{item.key} ({number})", number + 1
    return item if key == item.key else replace(item, key=key)


def _count(report: Report, batch: list[Outcome]) -> None:
    for outcome in batch:
        if outcome.failure is None:
            report.done += 1
            for kind, count in zip(KINDS, outcome.counts, strict=True):
                report.found[kind] += count
        else:
            report.failed += 1
            report.failures += [outcome.failure] if len(report.failures) < 100 else []
