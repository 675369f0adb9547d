"""Positions: half-open spans in Unicode code points, and the map from cleaned text back to the source."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of Unicode code points.

    >>> "到2025年"[Span(1, 5).slice]
    '2025'
    """

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The same range as a slice, for ``text[span.slice]``."""
        return slice(self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a position

    def covers(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each character of the cleaned text stood in the source.

    ``runs`` are ``(text_start, text_length, source_start, source_length)``, sorted by ``text_start`` and tiling the
    text. Equal lengths map character by character; unequal ones (an entity such as ``&nbsp;``, or an inserted line
    break of source length 0) map as a whole.
    """

    runs: tuple[tuple[int, int, int, int], ...]

    def source_span(self, span: Span) -> Span:
        """The source range that the characters of ``span`` were read from.

        >>> OffsetMap(((0, 2, 10, 2), (2, 1, 12, 6), (3, 4, 18, 4))).source_span(Span(1, 4))
        Span(start=11, end=19)

        Raises:
            ValueError: if ``span`` does not lie inside the text.
        """
        length = self.runs[-1][0] + self.runs[-1][1] if self.runs else 0
        if not 0 <= span.start <= span.end <= length:
            raise ValueError(f"{span} is outside the text of {length} characters")
        if not self.runs:
            return Span(0, 0)
        start = self._at(span.start, end=False)
        return Span(start, max(start, self._at(span.end - 1, end=True)) if len(span) else start)

    def _at(self, position: int, *, end: bool) -> int:
        index = max(bisect_right(self.runs, position, key=lambda run: run[0]) - 1, 0)
        text_start, text_length, source_start, source_length = self.runs[index]
        if text_length == source_length:
            return source_start + position - text_start + end
        return source_start + source_length if end else source_start


Run = tuple[int, int, int, int]
"""As in ``OffsetMap``: text start and length, source start and length."""


def add_run(runs: list[Run], run: Run) -> None:
    """Put a run behind others, as one with the last where it continues it."""
    if runs:
        text, length, source, source_length = runs[-1]
        continues = text + length == run[0] and source + source_length == run[2]
        if continues and length == source_length and run[1] == run[3]:
            runs[-1] = (text, length + run[1], source, source_length + run[3])
            return
    runs.append(run)


class Runs:
    """Runs as in ``OffsetMap``, in columns: a page has one for each of its tags, and tuples would fill the memory."""

    __slots__ = ("columns",)

    def __init__(self, *runs: Run) -> None:
        self.columns = (array("q"), array("q"), array("q"), array("q"))
        for run in runs:
            self.append(*run)

    def append(self, start: int, length: int, source_start: int, source_length: int) -> None:
        """Put a run behind the others."""
        starts, lengths, source_starts, source_lengths = self.columns
        starts.append(start)
        lengths.append(length)
        source_starts.append(source_start)
        source_lengths.append(source_length)

    def within(self, span: Span) -> Iterator[Run]:
        """The runs between two positions of the text, cut to them where they map character by character."""
        starts, sizes, source_starts, source_sizes = self.columns
        for index in range(max(bisect_right(starts, span.start) - 1, 0), len(starts)):
            start = starts[index]
            if start >= span.end:
                break
            size = sizes[index]
            if size == source_sizes[index]:
                cut = max(span.start - start, 0)
                length = min(start + size, span.end) - start - cut
                yield start + cut, length, source_starts[index] + cut, length
            else:
                yield start, size, source_starts[index], source_sizes[index]
