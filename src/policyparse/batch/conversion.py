"""Many inputs → one output, so that a run may be killed at any moment and resumed.

1. ``given == done + failed + skipped``, always; ``skipped`` were done by the run that is resumed.
2. Nothing stands under the output's name before it is complete.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import policyparse
from policyparse.batch import duplicates, forms, outputs
from policyparse.batch.inputs import NO_COLUMNS, Columns, Item, check, items
from policyparse.batch.progress import Progress
from policyparse.batch.store import Store, in_batches
from policyparse.batch.workers import KINDS, Engine, Failure, Outcome, checked, outcomes, sha256_of, worker_count
from policyparse.errors import SourceError
from policyparse.extras import need


@dataclass
class Report:
    """What a run did.

    ``found`` counts the records of the documents done in this run; ``duplicates`` those of the whole output, where they
    were looked for.
    """

    given: int = 0
    done: int = 0
    failed: int = 0
    skipped: int = 0
    duplicates: int = 0
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
    engine: Engine | None = None,
    resume: bool = False,
    dedupe: bool = False,
    columns: Columns = NO_COLUMNS,
    glob: str | None = None,
    sites: os.PathLike[str] | None = None,
    progress: bool | None = None,
) -> Report:
    """Parse many inputs into one output.

    Args:
        inputs: files, folders (recursively), ``.zip`` and ``.tar`` archives, ``.jsonl``/``.csv``/``.parquet`` tables
            with a text column, ``"-"`` for standard input.
        out: ``.jsonl`` or ``.jsonl.gz``, one document per line; ``.duckdb``, ``.xlsx``; or a folder of tables. What an
            earlier run wrote there is replaced; anything else that stands there is refused.
        to: ``"csv"``, ``"parquet"`` (a folder of tables) or another form; told from the ending of ``out`` otherwise.
        workers: worker processes, or ``"auto"`` for one per processor; 1 parses in this process.
        timeout: seconds that one document may take; it is parsed in a worker process then.
        engine: where the parsing is done instead of in those workers: ``policyparse.cluster.on_ray(address)``.
        resume: go on with a run that was killed; inputs that have changed since are done again, and all of them if the
            site rules or the version of policyparse have.
        dedupe: mark the documents that say what an earlier one says, word for word or nearly so (``duplicate_of`` is
            its id); none is left out.
        columns: the text column of tables, and the column of their ids.
        glob: of folders and archives, only names that match.
        sites: a TOML file with rules for sites, as for ``parse()``.
        progress: whether to show a bar on standard error; by default only where that is a terminal.

    Raises:
        SourceError: an input does not exist, or the output cannot be written.
        OptionError: the form of the output is unknown, or a table is given and no text column.
        VocabularyError: ``sites`` cannot be read or has a wrong entry.
        ExtraError: the form of the output needs a package that is not installed.
        WorkerError: the worker processes cannot be started.
    """
    given, out = list(inputs), Path(out)
    check(given, columns)
    form = forms.form(out, to)
    if dedupe:
        need("datasketch", "dedupe", "--dedupe")
    rules, number = checked(sites), worker_count(workers)
    parsed_by = engine or partial(outcomes, workers=number, timeout=timeout)
    work = _work_folder(out, resume)
    report = Report()
    try:
        with Store(work, recipe(rules)) as store, Progress(progress) as bar:
            bar.count(given, columns, glob)
            todo = _todo(items(given, columns, glob), store, report, bar)
            for batch in in_batches(bar.watch(parsed_by(todo, sites=_kept(rules, work)))):
                store.write(batch)
                _count(report, batch)
            store.number_copies()
            report.duplicates = duplicates.mark(store, number) if dedupe else 0
            outputs.write(store, out, form)
            store.remove()
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"{out}: cannot be written: {reason}; what is done is kept, go on with --resume") from error
    return report


def _work_folder(out: Path, resume: bool) -> Path:
    work = out.with_name(f"{out.name}.work")
    if work.exists() and not resume:
        raise SourceError(f"{work}: an unfinished run; go on with it (--resume) or delete the folder")
    return work


def recipe(sites: Path | None) -> str:
    """What besides its input decides what a document becomes: the version, and the rules for sites."""
    rules = hashlib.sha256(sites.read_bytes()).hexdigest() if sites else ""
    return f"{policyparse.__version__} {rules}".strip()


def _kept(sites: Path | None, work: Path) -> Path | None:
    """The rules as they are now: the user may edit the file while the run goes on."""
    return Path(shutil.copy(sites, work / "sites.toml")).absolute() if sites else None


def _todo(given: Iterable[Item], store: Store, report: Report, bar: Progress) -> Iterator[Item]:
    """The items that are not done yet, counted."""
    for named in given:
        report.given += 1
        item = _unique(named, store)
        known = store.hash_of(item.key)
        if known is not None and known == sha256_of(item):
            store.keep(item.key)
            report.skipped += 1
            bar.skip()
        else:
            yield item


def _unique(item: Item, store: Store) -> Item:
    """The item under a key of its own: a file named twice, or two rows with one id, are two documents."""
    key = item.key
    while (times := store.claim(item.key)) > 1:
        key = f"{item.key} ({times})"
        if store.claim(key) == 1:
            break
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
