"""Positions: half-open spans in Unicode code points, and the map from cleaned text back to the source."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of Unicode code points.

    >>> "到2025年"[Span(1, 5).slice]
    '2025'
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # what a dataclass that is frozen writes here takes twice as long, and a document makes a thousand spans
        _set_start(self, start)
        _set_end(self, end)

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


_set_start: Callable[[Span, int], None] = Span.__dict__["start"].__set__
_set_end: Callable[[Span, int], None] = Span.__dict__["end"].__set__

Run = tuple[int, int, int, int]
"""``(text_start, text_length, source_start, source_length)``."""


class OffsetMap:
    """Where each character of the cleaned text stood in the source.

    ``runs`` are ``(text_start, text_length, source_start, source_length)``, sorted by ``text_start`` and tiling the
    text. Equal lengths map character by character; unequal ones (an entity such as ``&nbsp;``, or an inserted line
    break of source length 0) map as a whole. They are kept in columns: a page has several for each of its tags.
    """

    __slots__ = ("_columns",)

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._columns = (array("q"), array("q"), array("q"), array("q"))
        for run in runs:
            self.add(*run)

    def __repr__(self) -> str:
        return f"OffsetMap({list(self.runs)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OffsetMap) and self._columns == other._columns

    def __hash__(self) -> int:
        return hash(tuple(map(bytes, self._columns)))

    @property
    def runs(self) -> Iterator[Run]:
        """Each run in the order of the text."""
        return zip(*self._columns, strict=True)

    @property
    def shift(self) -> int | None:
        """How far the text stands behind its source where it is one piece of it; ``None`` where it is not."""
        starts, lengths, source_starts, source_lengths = self._columns
        return source_starts[0] - starts[0] if len(starts) == 1 and lengths == source_lengths else None

    def add(self, start: int, length: int, source_start: int, source_length: int) -> None:
        """Put a run behind the others, as one with the last where it continues it character by character."""
        starts, lengths, source_starts, source_lengths = self._columns
        if length == source_length and starts and lengths[-1] == source_lengths[-1]:
            before = lengths[-1]
            if starts[-1] + before == start and source_starts[-1] + before == source_start:
                lengths[-1] = source_lengths[-1] = before + length
                return
        starts.append(start)
        lengths.append(length)
        source_starts.append(source_start)
        source_lengths.append(source_length)

    def within(self, span: Span) -> Iterable[Run]:
        """The runs between two positions of the text, cut to them where they map character by character."""
        starts, lengths, source_starts, source_lengths = self._columns
        first = max(bisect_right(starts, span.start) - 1, 0)
        if first < len(starts) and lengths[first] == source_lengths[first]:
            cut, size = span.start - starts[first], span.end - span.start
            if size and 0 <= cut <= lengths[first] - size:  # all of it in one run, as nearly always
                return ((span.start, size, source_starts[first] + cut, size),)
        return self._cut(first, span)

    def _cut(self, first: int, span: Span) -> Iterator[Run]:
        starts, lengths, source_starts, source_lengths = self._columns
        for index in range(first, len(starts)):
            start, length = starts[index], lengths[index]
            if start >= span.end:
                break
            if length == source_lengths[index]:
                cut = max(span.start - start, 0)
                left = min(start + length, span.end) - start - cut
                yield start + cut, left, source_starts[index] + cut, left
            else:
                yield start, length, source_starts[index], source_lengths[index]

    def source_span(self, span: Span) -> Span:
        """The source range that the characters of ``span`` were read from.

        >>> OffsetMap([(0, 2, 10, 2), (2, 1, 12, 6), (3, 4, 18, 4)]).source_span(Span(1, 4))
        Span(start=11, end=19)

        Raises:
            ValueError: if ``span`` does not lie inside the text.
        """
        starts, lengths, _, _ = self._columns
        length = starts[-1] + lengths[-1] if starts else 0
        if not 0 <= span.start <= span.end <= length:
            raise ValueError(f"{span} is outside the text of {length} characters")
        if not starts:
            return Span(0, 0)
        start = self._at(span.start, end=False)
        return Span(start, max(start, self._at(span.end - 1, end=True)) if len(span) else start)

    def _at(self, position: int, *, end: bool) -> int:
        starts, lengths, source_starts, source_lengths = self._columns
        index = max(bisect_right(starts, position) - 1, 0)
        if lengths[index] == source_lengths[index]:
            return source_starts[index] + position - starts[index] + end
        return source_starts[index] + source_lengths[index] if end else source_starts[index]
