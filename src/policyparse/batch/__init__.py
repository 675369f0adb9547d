"""Batch work: ``convert()`` for inputs and outputs on disk, ``parse_many()`` for what is in memory."""

import os
from collections.abc import Iterable, Iterator

from policyparse.batch.conversion import Report, convert
from policyparse.batch.inputs import Columns, Item
from policyparse.batch.workers import Engine, Failure, checked, outcomes, worker_count
from policyparse.models import Document

__all__ = ["Columns", "Engine", "Failure", "Report", "convert", "parse_many"]


def parse_many(
    documents: Iterable[bytes | str],
    *,
    workers: int | str = 1,
    timeout: float | None = None,
    sites: os.PathLike[str] | None = None,
) -> Iterator[Document | Failure]:
    """Parse documents in order, each giving its Document, or the Failure that says why there is none.

    Args:
        documents: the documents themselves, as bytes or str; ``source.path`` is their number.
        workers: worker processes, or ``"auto"`` for one per processor; 1 parses in this process.
        timeout: seconds that one document may take.
        sites: a TOML file with rules for sites, as for ``parse()``.
    """
    rules = checked(sites)
    items = (Item(str(number), data=data) for number, data in enumerate(documents))
    for outcome in outcomes(items, worker_count(workers), timeout, rules):
        if outcome.failure is not None:
            yield outcome.failure
        elif outcome.json is not None:
            yield Document.model_validate_json(outcome.json)
