"""The work folder of a run: shards of finished documents and an index that says which of them count.

1. A shard is written whole, flushed to disk and renamed before the index names it; a shard the index does not name
   does not exist. So a run that is killed at any moment has lost at most the shard it was writing.
2. A key counts once: where it was done again (its input or the rules changed), the later shard holds it.
3. One run at a time works in a folder; the lock of a run that was killed is gone with it.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import TracebackType

from policyparse.batch.workers import Failure, Outcome
from policyparse.errors import SourceError
from policyparse.models import Document

SHARD = 256
"""Documents per shard: what a kill can cost."""

_SCHEMA = """
create table if not exists done (
    key text primary key, sha256 text, recipe text, shard integer not null, position integer not null,
    failed integer not null, run integer not null
) without rowid;
drop table if exists marks;
create table marks (
    shard integer, position integer, id text, duplicate_of text, primary key (shard, position)
) without rowid;
create temp table claimed (key text primary key, times integer not null) without rowid;
"""
_COPIES = """
insert into marks (shard, position, id)
select shard, position, id || '-' || copy from (
    select shard, position, substr(sha256, 1, 16) as id,
        row_number() over (partition by substr(sha256, 1, 16) order by shard, position) as copy
    from done where run = ? and not failed
) where copy > 1
"""
_MARK = """
insert into marks (shard, position, duplicate_of) values (?, ?, ?)
on conflict do update set duplicate_of = excluded.duplicate_of
"""
_LINES = """
select d.shard, d.position, m.id, m.duplicate_of, substr(d.sha256, 1, 16)
from done d left join marks m using (shard, position)
where d.run = ? and d.failed = ? order by d.shard, d.position
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document stands in the work folder, and its id in the output, which is its own."""

    shard: int
    position: int
    id: str


class Store:
    """An open work folder. Use it as a context manager.

    Args:
        folder: made where it does not exist.
        recipe: what besides its input decides what a document becomes; documents done by another are done again.

    Raises:
        SourceError: another run works in the folder.
    """

    def __init__(self, folder: Path, recipe: str = "") -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self._recipe = recipe
        self._index = sqlite3.connect(folder / "index.sqlite", isolation_level=None, timeout=0)
        try:
            self._index.executescript("pragma locking_mode = exclusive; pragma journal_mode = wal;" + _SCHEMA)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise SourceError(f"{folder}: another run is working in it; wait until it ends") from error
            raise
        self._index.execute("pragma synchronous = normal")
        self._run = 1 + int(self._index.execute("select coalesce(max(run), 0) from done").fetchone()[0])
        self._next = 1 + int(self._index.execute("select coalesce(max(shard), 0) from done").fetchone()[0])
        named = {row[0] for row in self._index.execute("select distinct shard from done")}
        for path in folder.glob("*.jsonl*"):
            if path.suffix != ".jsonl" or int(path.stem) not in named:
                path.unlink()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._index.close()

    def hash_of(self, key: str) -> str | None:
        """The hash of the input that this key was done with by the same recipe. Failures are tried again."""
        query = "select sha256 from done where key = ? and recipe = ? and not failed"
        row = self._index.execute(query, (key, self._recipe)).fetchone()
        return row[0] if row else None

    def keep(self, key: str) -> None:
        """Count what an earlier run did for this run too."""
        self._index.execute("update done set run = ? where key = ?", (self._run, key))

    def claim(self, key: str) -> int:
        """Take a key for this run; how many times it has been taken now."""
        query = "insert into claimed values (?, 1) on conflict do update set times = times + 1 returning times"
        return int(self._index.execute(query, (key,)).fetchone()[0])

    def write(self, batch: list[Outcome]) -> None:
        """Make a batch of outcomes permanent, all or nothing."""
        if not batch:
            return
        path = self.path(self._next)
        unnamed = path.with_suffix(".jsonl.partial")
        with unnamed.open("w", encoding="utf-8", newline="\n") as lines:
            lines.writelines(f"{_line(outcome)}\n" for outcome in batch)
            lines.flush()
            os.fsync(lines.fileno())
        unnamed.replace(path)
        rows = [
            (o.key, o.sha256, self._recipe, self._next, position, o.failure is not None, self._run)
            for position, o in enumerate(batch)
        ]
        self._index.execute("begin")
        self._index.executemany("insert or replace into done values (?, ?, ?, ?, ?, ?, ?)", rows)
        self._index.execute("commit")
        self._next += 1

    def number_copies(self) -> None:
        """Give the second document of the same bytes the id ``…-2``, so that an id is one row of the output."""
        self._index.execute("delete from marks")
        self._index.execute(_COPIES, (self._run,))

    def mark(self, marks: Iterable[tuple[Place, str]]) -> int:
        """Say of which earlier document (by id) each of these is a duplicate; how many there were."""
        rows = ((place.shard, place.position, original) for place, original in marks)
        self._index.execute("begin")
        marked = self._index.executemany(_MARK, rows).rowcount
        self._index.execute("commit")
        return max(marked, 0)

    def places(self) -> Iterator[Place]:
        """Every document of the run, in the order of the output; those already given may be marked meanwhile."""
        for shard, position, number, _, own in self._index.execute(_LINES, (self._run, False)):
            yield Place(shard, position, number or own)

    def lines(self, *, failed: bool = False) -> Iterator[str]:
        """The JSON of every document that this run covers (or, with ``failed``, of every error), in shard order."""
        rows = self._index.execute(_LINES, (self._run, failed))
        for shard, group in groupby(rows, key=lambda row: int(row[0])):
            wanted = {position: (number, original) for _, position, number, original, _ in group}
            with self.path(shard).open(encoding="utf-8") as lines:
                for position, line in enumerate(lines):
                    if position in wanted:
                        yield _marked(line.rstrip("\n"), *wanted[position])

    def remove(self) -> None:
        """Delete the work folder; the run's output stands elsewhere by now."""
        self._index.close()
        for path in self.folder.iterdir():
            path.unlink()
        self.folder.rmdir()

    def path(self, shard: int) -> Path:
        """The file of a shard: one JSON a line, in the order of their positions."""
        return self.folder / f"{shard:08}.jsonl"


def _marked(line: str, number: str | None, original: str | None) -> str:
    if number is None and original is None:
        return line
    document = Document.model_validate_json(line)
    marks = {"id": number or document.id, "duplicate_of": original}
    return document.model_copy(update=marks).model_dump_json()


def _line(outcome: Outcome) -> str:
    if outcome.failure is None:
        return str(outcome.json)
    return json.dumps(_row(outcome.failure), ensure_ascii=False)


def _row(failure: Failure) -> dict[str, str]:
    return {"path": failure.key, "stage": failure.stage, "error": failure.error, "message": failure.message}


def in_batches(outcomes: Iterable[Outcome], size: int = SHARD) -> Iterator[list[Outcome]]:
    """Outcomes in lists of ``size``, the last one shorter."""
    batch: list[Outcome] = []
    for outcome in outcomes:
        batch.append(outcome)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
