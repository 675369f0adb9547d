"""The progress bar: rate, remaining time, errors; silent where standard error is no terminal."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event, Thread
from types import TracebackType

from policyparse.batch.inputs import Columns, items
from policyparse.batch.workers import Outcome


class Progress:
    """A bar on standard error. Use it as a context manager.

    Args:
        shown: whether to show it; by default only where standard error is a terminal.
    """

    def __init__(self, shown: bool | None) -> None:
        from tqdm import tqdm

        self._shown = sys.stderr.isatty() if shown is None else shown
        self._bar = tqdm(unit="doc", disable=not self._shown)
        self._failed = 0
        self._over = Event()
        self._counter: Thread | None = None

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._counter:
            self._counter.join()
        self._bar.close()

    def count(self, inputs: list[Path | str], columns: Columns, glob: str | None) -> None:
        """Count the documents beside the work, so that the remaining time is known; not those of standard input."""
        if self._shown and "-" not in map(str, inputs):
            self._counter = Thread(target=self._total, args=(inputs, columns, glob), daemon=True)
            self._counter.start()

    def watch(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The outcomes, each counted as it passes."""
        for outcome in outcomes:
            self._failed += outcome.failure is not None
            self._bar.set_postfix(failed=self._failed, refresh=False)
            self._bar.update()
            yield outcome

    def skip(self) -> None:
        """Count a document that an earlier run did."""
        self._bar.update()

    def _total(self, inputs: list[Path | str], columns: Columns, glob: str | None) -> None:
        total = 0
        for _ in items(inputs, columns, glob):
            total += 1
            if self._over.is_set():
                return
        self._bar.total = total
