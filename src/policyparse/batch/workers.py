"""Items → Outcomes, in order: in this process, or in worker processes that may be slow, stuck or die.

1. Every item gives exactly one outcome, in the order of the items.
2. No more than a few chunks are in flight: memory does not grow with the input.
3. A document that takes longer than ``timeout`` or takes its worker down with it is an error of its own.
"""

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, TimeoutError
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from policyparse.batch.inputs import Item
from policyparse.errors import PolicyParseError
from policyparse.models import Document
from policyparse.pipeline import parse
from policyparse.vocab.sites import sites_with

CHUNK = 8
"""Documents per message to a worker: enough that pickling is no cost, few enough to start again one by one."""

KINDS = ("clauses", "targets", "milestones", "quantities", "times", "responsibilities", "citations")


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


def worker_count(workers: int | str) -> int:
    """``"auto"`` is one worker per processor this process may use."""
    return len(os.sched_getaffinity(0)) if workers == "auto" else int(workers)


def checked(sites: os.PathLike[str] | None) -> Path | None:
    """The file of site rules, read once before any document is: a wrong entry is no document's fault."""
    if sites is not None:
        sites_with(Path(sites))
    return None if sites is None else Path(sites).absolute()


def parse_item(item: Item, sites: Path | None = None) -> Document | Failure:
    """The document of an item, its key as the path of its source."""
    if item.error is not None:
        return Failure(item.key, "input", "SourceError", item.error)
    try:
        data = item.data if item.data is not None else Path(str(item.path)).read_bytes()
        document = parse(data, sites=sites)
    except (PolicyParseError, OSError) as error:
        return Failure(item.key, "input", type(error).__name__, _with_key(item.key, error))
    except Exception as error:  # a bug of ours is one document's error, and named as one
        return Failure(item.key, "parse", type(error).__name__, _with_key(item.key, error))
    return document.model_copy(update={"source": document.source.model_copy(update={"path": item.key})})


def sha256_of(item: Item) -> str | None:
    """The hash that the item's document will carry; None where it cannot be read."""
    if item.error is not None:
        return None
    try:
        data = item.data if item.data is not None else Path(str(item.path)).read_bytes()
    except OSError:
        return None
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def outcomes(
    items: Iterable[Item], workers: int = 1, timeout: float | None = None, sites: Path | None = None
) -> Iterator[Outcome]:
    """Parse every item; see the module's promises."""
    if workers <= 1 and timeout is None:
        yield from map(partial(_outcome, sites=sites), items)
        return
    from pebble import ProcessPool

    source = iter(items)
    waiting: deque[tuple[list[Item], Future[list[Outcome]]]] = deque()
    with ProcessPool(max_workers=max(workers, 1), context=get_context("spawn")) as pool:
        submit = partial(_submit, pool, timeout, sites)
        while chunk := list(islice(source, CHUNK)):
            waiting.append((chunk, submit(chunk)))
            if len(waiting) > 4 * max(workers, 1):
                yield from _finish(*waiting.popleft(), submit)
        while waiting:
            yield from _finish(*waiting.popleft(), submit)


def _submit(pool: "object", timeout: float | None, sites: Path | None, chunk: list[Item]) -> "Future[list[Outcome]]":
    future: Future[list[Outcome]] = pool.schedule(_parse_chunk, args=[chunk, sites], timeout=timeout)  # type: ignore[attr-defined]
    return future


def _finish(
    chunk: list[Item], future: "Future[list[Outcome]]", submit: "partial[Future[list[Outcome]]]"
) -> Iterator[Outcome]:
    from pebble import ProcessExpired

    try:
        yield from future.result()
    except (TimeoutError, ProcessExpired) as error:
        if len(chunk) > 1:  # whose fault it was shows when each is tried alone
            for item in chunk:
                yield from _finish([item], submit([item]), submit)
            return
        stage = "timeout" if isinstance(error, TimeoutError) else "crash"
        reason = "took longer than its time limit" if stage == "timeout" else f"its worker died: {error}"
        failure = Failure(chunk[0].key, stage, type(error).__name__, f"{chunk[0].key}: {reason}")
        yield Outcome(chunk[0].key, sha256_of(chunk[0]), failure=failure)


def _parse_chunk(chunk: list[Item], sites: Path | None) -> list[Outcome]:
    return [_outcome(item, sites) for item in chunk]


def _outcome(item: Item, sites: Path | None) -> Outcome:
    result = parse_item(item, sites)
    if isinstance(result, Failure):
        return Outcome(item.key, sha256_of(item), failure=result)
    counts = tuple(len(getattr(result, kind)) for kind in KINDS)
    return Outcome(item.key, result.source.sha256, result.model_dump_json(), counts)


def _with_key(key: str, error: Exception) -> str:
    text = str(error) or type(error).__name__
    return text if key in text else f"{key}: {text}"
