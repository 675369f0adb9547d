"""Items → Outcomes, in order: in this process, or in worker processes that may be slow, stuck or die.

1. Every item gives exactly one outcome, in the order of the items.
2. No more than a few chunks are in flight: memory does not grow with the input.
3. A document that takes longer than ``timeout`` or takes its worker down with it is an error of its own.
4. Workers that are lost while they are idle cost nothing: what waits goes to new ones.
"""

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, TimeoutError
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from policyparse.batch.inputs import Item
from policyparse.errors import PolicyParseError, SourceError, WorkerError
from policyparse.models import Document
from policyparse.pipeline import parse
from policyparse.source import DEFAULT_LIMITS
from policyparse.vocab.sites import sites_with

if TYPE_CHECKING:
    from pebble import ProcessPool

CHUNK = 8
"""Documents per message to a worker: enough that pickling is no cost, few enough to start again one by one."""

POOLS = 3
"""How often in a row the processes may all be lost before anything is done."""

KINDS = ("clauses", "targets", "milestones", "quantities", "times", "responsibilities", "citations")

FIRST = ("一、到2025年，森林覆盖率达到45%。（市林业局负责）", "By 2025, forest coverage will reach 45%.")
"""What a worker parses before its first document: loading the vocabulary is nobody's time limit."""

Task = TypeVar("Task")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document gave no records: ``stage`` is ``input``, ``parse``, ``timeout`` or ``crash``."""

    key: str
    stage: str
    error: str
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item: the document's JSON with its record counts, or a failure."""

    key: str
    sha256: str | None
    json: str | None = None
    counts: tuple[int, ...] = ()
    failure: Failure | None = None


class Engine(Protocol):
    """What parses items: ``outcomes`` in this machine's processes, ``policyparse.cluster.on_ray`` on a cluster."""

    def __call__(self, items: Iterable[Item], *, sites: Path | None) -> Iterator[Outcome]:
        """Exactly one outcome for every item, in the order of the items."""


def worker_count(workers: int | str) -> int:
    """``"auto"`` is one worker per processor this process may use."""
    if workers != "auto":
        return int(workers)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def checked(sites: os.PathLike[str] | None) -> Path | None:
    """The file of site rules, read once before any document is: a wrong entry is no document's fault."""
    if sites is not None:
        sites_with(Path(sites))
    return None if sites is None else Path(sites).absolute()


def contents(item: Item) -> bytes | str:
    """The document that an item stands for, read where the item is a path.

    Raises:
        SourceError: naming the item: it cannot be read, or is too large to be.
    """
    if item.error is not None:
        raise SourceError(item.error)
    if item.data is not None:
        return item.data
    path = Path(str(item.path))
    try:
        size = path.stat().st_size
        if size > DEFAULT_LIMITS.bytes:
            raise SourceError(f"{item.key}: {size} bytes, over the limit of {DEFAULT_LIMITS.bytes} for one document")
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"{item.key}: cannot be read: {error.strerror or error}") from error


def parse_item(item: Item, sites: Path | None = None) -> Document | Failure:
    """The document of an item, its key as the path of its source."""
    try:
        document = parse(contents(item), sites=sites)
    except PolicyParseError as error:
        return Failure(item.key, "input", type(error).__name__, _with_key(item.key, error))
    except Exception as error:  # a bug of ours is one document's error, and named as one
        return Failure(item.key, "parse", type(error).__name__, _with_key(item.key, error))
    return document.model_copy(update={"source": document.source.model_copy(update={"path": item.key})})


def sha256_of(item: Item) -> str | None:
    """The hash that the item's document will carry; None where it cannot be read."""
    try:
        data = contents(item)
        return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()
    except (SourceError, UnicodeEncodeError):
        return None


def outcomes(
    items: Iterable[Item], workers: int = 1, timeout: float | None = None, sites: Path | None = None
) -> Iterator[Outcome]:
    """Parse every item; see the module's promises.

    Raises:
        WorkerError: the worker processes cannot be started, or die one and all.
    """
    if workers <= 1 and timeout is None:
        yield from map(partial(_outcome, sites=sites), items)
        return
    source = iter(items)
    chunks = iter(lambda: list(islice(source, CHUNK)), [])
    for found in _lasting(chunks, partial(_submit, timeout, sites), _finish, partial(_pool, workers, timeout), workers):
        yield from found


def spread(function: Callable[[Task], Result], tasks: Iterable[Task], workers: int = 1) -> Iterator[Result]:
    """``map`` over worker processes, in order, with few tasks in flight; in this process where there is one worker.

    Raises:
        WorkerError: the worker processes cannot be started, or die one and all.
    """
    if workers <= 1:
        yield from map(function, tasks)
        return
    submit = partial(_schedule, function)
    yield from _lasting(
        iter(tasks), submit, lambda _task, future, _submit: future.result(), partial(_pool, workers, None), workers
    )


def _lasting(
    source: Iterator[Task],
    submit: "Callable[[ProcessPool, Task], Future[Any]]",
    finish: "Callable[[Task, Future[Any], Callable[[Task], Future[Any]]], Result]",
    pool_of: "Callable[[], AbstractContextManager[ProcessPool]]",
    workers: int,
) -> Iterator[Result]:
    """What becomes of each task, in order, with few in flight.

    A worker that dies while all are idle takes the pool with it: what waits then goes to a new one.
    """
    waiting, broken = deque[Task](), 0
    while True:
        try:
            for found in _through(source, waiting, submit, finish, pool_of, 4 * workers):
                broken = 0
                yield found
            return
        except WorkerError:
            broken += 1
            if broken > POOLS:
                raise


def _through(
    source: Iterator[Task],
    waiting: deque[Task],
    submit: "Callable[[ProcessPool, Task], Future[Any]]",
    finish: "Callable[[Task, Future[Any], Callable[[Task], Future[Any]]], Result]",
    pool_of: "Callable[[], AbstractContextManager[ProcessPool]]",
    ahead: int,
) -> Iterator[Result]:
    """One pool's share; ``waiting`` keeps the tasks of which nothing has been given yet."""
    with pool_of() as pool:
        send = partial(submit, pool)
        running = deque(map(send, waiting))
        for task in source:
            waiting.append(task)
            running.append(send(task))
            if len(running) > ahead:
                found = finish(waiting[0], running.popleft(), send)
                waiting.popleft()
                yield found
        while running:
            found = finish(waiting[0], running.popleft(), send)
            waiting.popleft()
            yield found


@contextmanager
def _pool(workers: int, timeout: float | None) -> Iterator["ProcessPool"]:
    """Worker processes; left early (an error, an interrupt, a reader that has enough), they end at once."""
    from pebble import ProcessPool

    warm = _warm if timeout is not None else None
    pool: Any = ProcessPool(max_workers=max(workers, 1), context=get_context("spawn"), initializer=warm)
    try:
        yield pool
        pool.close()
    except BrokenProcessPool as error:
        pool.stop()
        reason = "memory that is too small, or a script that starts them outside `if __name__ == '__main__':`"
        raise WorkerError(f"the worker processes died while they were idle ({error}): {reason}") from error
    except BaseException:
        pool.stop()
        raise
    finally:
        pool.join()


def _warm() -> None:
    for text in FIRST:
        parse(text)


def _submit(
    timeout: float | None, sites: Path | None, pool: "ProcessPool", chunk: list[Item]
) -> "Future[list[Outcome]]":
    future: Future[list[Outcome]] = _schedule(partial(_parse_chunk, sites=sites), pool, chunk, timeout)
    return future


def _schedule(function: Callable[[Task], Any], pool: "ProcessPool", task: Task, timeout: float | None = None) -> Any:
    try:
        return pool.schedule(function, args=[task], timeout=timeout)
    except RuntimeError as error:  # what a pool says that has broken since
        raise BrokenProcessPool(str(error)) from error


def _finish(
    chunk: list[Item], future: "Future[list[Outcome]]", submit: "Callable[[list[Item]], Future[list[Outcome]]]"
) -> list[Outcome]:
    from pebble import ProcessExpired

    try:
        return future.result()
    except (TimeoutError, ProcessExpired) as error:
        if len(chunk) > 1:  # whose fault it was shows when each is tried alone
            alone = [([item], submit([item])) for item in chunk]
            return [outcome for one, again in alone for outcome in _finish(one, again, submit)]
        stage = "timeout" if isinstance(error, TimeoutError) else "crash"
        reason = "took longer than its time limit" if stage == "timeout" else f"its worker died: {error}"
        failure = Failure(chunk[0].key, stage, type(error).__name__, f"{chunk[0].key}: {reason}")
        return [Outcome(chunk[0].key, None, failure=failure)]


def _parse_chunk(chunk: list[Item], sites: Path | None) -> list[Outcome]:
    return [_outcome(item, sites) for item in chunk]


def _outcome(item: Item, sites: Path | None) -> Outcome:
    result = parse_item(item, sites)
    if isinstance(result, Failure):
        return Outcome(item.key, None, failure=result)
    counts = tuple(len(getattr(result, kind)) for kind in KINDS)
    return Outcome(item.key, result.source.sha256, result.model_dump_json(), counts)


def _with_key(key: str, error: Exception) -> str:
    text = (str(error) or type(error).__name__).removeprefix("the bytes: ").removeprefix("the text: ")
    return text if key in text else f"{key}: {text}"
