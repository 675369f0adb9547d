"""The work folder of a run: shards of finished documents and an index that says which of them count.

1. A shard is written whole, flushed to disk and renamed before the index names it; a shard the index does not name
   does not exist. So a run that is killed at any moment has lost at most the shard it was writing.
2. A key counts once: where it was done again (its input changed), the later shard holds it.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

from policyparse.batch.workers import Failure, Outcome

SHARD = 256
"""Documents per shard: what a kill can cost."""

_SCHEMA = """
create table if not exists done (
    key text primary key, sha256 text, shard integer not null, failed integer not null, run integer not null
) without rowid;
"""


class Store:
    """An open work folder. Use it as a context manager."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder = folder
        self._index = sqlite3.connect(folder / "index.sqlite", isolation_level=None)
        self._index.executescript("pragma journal_mode = wal; pragma synchronous = normal;" + _SCHEMA)
        self._index.execute("create temp table claimed (key text primary key) without rowid")
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

    def is_done(self, key: str, sha256: str | None) -> bool:
        """Whether this very input was parsed before; if so it counts for this run too. Failures are tried again."""
        changed = self._index.execute(
            "update done set run = ? where key = ? and sha256 = ? and not failed", (self._run, key, sha256)
        )
        return changed.rowcount > 0

    def claim(self, key: str) -> bool:
        """Take a key for this run; False where the run has given it out before."""
        return self._index.execute("insert or ignore into temp.claimed values (?)", (key,)).rowcount > 0

    def write(self, batch: list[Outcome]) -> None:
        """Make a batch of outcomes permanent, all or nothing."""
        if not batch:
            return
        path = self._path(self._next)
        unnamed = path.with_suffix(".jsonl.partial")
        with unnamed.open("w", encoding="utf-8", newline="\n") as lines:
            for outcome in batch:
                lines.write(_line(outcome))
            lines.flush()
            os.fsync(lines.fileno())
        unnamed.replace(path)
        rows = [(o.key, o.sha256, self._next, o.failure is not None, self._run) for o in batch]
        self._index.execute("begin")
        self._index.executemany("insert or replace into done values (?, ?, ?, ?, ?)", rows)
        self._index.execute("commit")
        self._next += 1

    def lines(self, *, failed: bool = False) -> Iterator[str]:
        """The JSON of every document that this run covers (or, with ``failed``, of every error), in shard order."""
        query = "select shard, key from done where run = ? and failed = ? order by shard"
        wanted: set[str] = set()
        current = None
        for shard, key in self._index.execute(query, (self._run, failed)):
            if shard != current:
                yield from self._of_shard(current, wanted)
                wanted, current = set(), shard
            wanted.add(key)
        yield from self._of_shard(current, wanted)

    def remove(self) -> None:
        """Delete the work folder; the run's output stands elsewhere by now."""
        self._index.close()
        for path in self._folder.iterdir():
            path.unlink()
        self._folder.rmdir()

    def _of_shard(self, shard: int | None, wanted: set[str]) -> Iterator[str]:
        if shard is None:
            return
        with self._path(shard).open(encoding="utf-8") as lines:
            for line in lines:
                key, _, body = line.partition("\t")
                if json.loads(key) in wanted:
                    yield body.rstrip("\n")

    def _path(self, shard: int) -> Path:
        return self._folder / f"{shard:08}.jsonl"


def _line(outcome: Outcome) -> str:
    """``key as JSON, tab, document or failure as JSON``: the key is read without reading the document."""
    body = outcome.json if outcome.failure is None else json.dumps(_row(outcome.failure), ensure_ascii=False)
    return f"{json.dumps(outcome.key, ensure_ascii=False)}\t{body}\n"


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
