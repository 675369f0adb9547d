"""``convert()`` on a Ray cluster: ``parse_batch`` as a remote task. Needs ``policyparse[ray]``, here and on the nodes.

1. This process reads the inputs and writes the output, so nodes share no disk, and a run is resumed as any other.
2. Outcomes come in the order of the items, the same bytes that ``workers=1`` gives; few chunks are under way.
3. Ray starts a task again whose node died. A document that takes its worker down each time is an error of its own.
"""

import hashlib
import json
import os
import socket
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import pyarrow

from policyparse.arrow import parse_batch
from policyparse.batch import Engine
from policyparse.batch.inputs import Item
from policyparse.batch.workers import KINDS, Failure, Outcome, contents
from policyparse.errors import SourceError, WorkerError

CHUNK = 32
"""Documents of a task: some hundred milliseconds, beside which the millisecond of starting a task is nothing."""

AHEAD = 4
"""Tasks under way for each processor of the cluster."""


def on_ray(address: str | None = None) -> Engine:
    """What ``convert(…, engine=…)`` parses with.

    Args:
        address: of a running cluster, as ``ray.init`` takes it (``"auto"``, ``"10.0.0.1:6379"``); without one, Ray
            starts on this machine.
    """
    return partial(_outcomes, address)


def _outcomes(address: str | None, items: Iterable[Item], *, sites: Path | None) -> Iterator[Outcome]:
    ray = _connected(address)
    task = ray.remote(_parse)
    rules = sites.read_bytes() if sites else None
    waiting: deque[tuple[list[Item], Any]] = deque()
    for number, chunk in enumerate(_chunks(items)):
        if number % 64 == 0:  # a cluster may grow
            room = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
        waiting.append((chunk, None if chunk[0].error else task.remote(_batch(chunk), rules)))
        while len(waiting) > room:
            yield from _finish(ray, task, rules, *waiting.popleft())
    while waiting:
        yield from _finish(ray, task, rules, *waiting.popleft())


def _connected(address: str | None) -> Any:
    """Ray, connected.

    Raises:
        WorkerError: there is no cluster at the address.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is reported to anybody unasked
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    import ray

    try:
        if address and ":" in address:  # Ray itself tries a dead address for minutes
            host, _, port = address.removeprefix("ray://").rpartition(":")
            socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()
        ray.init(address=address, ignore_reinit_error=True, log_to_driver=False, logging_level="ERROR")
    except (OSError, ValueError, RuntimeError) as error:
        raise WorkerError(f"no Ray cluster can be reached at {address or 'this machine'}: {error}") from error
    return ray


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Items in chunks that one column can hold: all bytes, all str, or all errors."""
    for _, group in groupby(map(_read, items), key=lambda item: type(item.data)):
        while chunk := list(islice(group, CHUNK)):
            yield chunk


def _read(item: Item) -> Item:
    try:
        return Item(item.key, data=contents(item))
    except SourceError as error:
        return Item(item.key, error=str(error))


def _batch(chunk: list[Item]) -> pyarrow.RecordBatch:
    return pyarrow.RecordBatch.from_pydict({"id": [i.key for i in chunk], "text": [i.data for i in chunk]})


def _parse(batch: pyarrow.RecordBatch, rules: bytes | None) -> pyarrow.RecordBatch:
    """What runs on a node."""
    return parse_batch(batch, id_column="id", sites=None if rules is None else _rules_file(rules))


def _rules_file(rules: bytes) -> Path:
    """The rules for sites on this node's disk, under the name of what they say."""
    path = Path(tempfile.gettempdir()) / f"policyparse-sites-{hashlib.sha256(rules).hexdigest()}.toml"
    if not path.exists():
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as partial_file:
            partial_file.write(rules)
        Path(partial_file.name).replace(path)
    return path


def _finish(ray: Any, task: Any, rules: bytes | None, chunk: list[Item], running: Any) -> Iterator[Outcome]:
    if running is None:
        yield from (Outcome(i.key, None, failure=Failure(i.key, "input", "SourceError", str(i.error))) for i in chunk)
        return
    try:
        rows = ray.get(running).to_pylist()
    except ray.exceptions.RayError as error:
        if len(chunk) > 1:  # whose fault it was shows when each is tried alone
            alone = [([item], task.remote(_batch([item]), rules)) for item in chunk]
            for one, again in alone:
                yield from _finish(ray, task, rules, one, again)
            return
        key, name = chunk[0].key, type(error).__name__
        yield Outcome(key, None, failure=Failure(key, "crash", name, f"{key}: its worker died: {name}"))
        return
    yield from map(_outcome, rows)


def _outcome(row: dict[str, Any]) -> Outcome:
    if row["document"] is None:
        failure = Failure(row["id"], row["stage"], row["error"], row["message"])
        return Outcome(row["id"], row["sha256"], failure=failure)
    document = json.loads(row["document"])
    counts = tuple(len(document[kind]) for kind in KINDS)
    return Outcome(row["id"], row["sha256"], row["document"], counts)
