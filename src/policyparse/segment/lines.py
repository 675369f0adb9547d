"""The lines of a text, as (start, end) pairs without their breaks; dates that fill one."""

from collections.abc import Iterator

from policyparse.lang.shape import ClauseRules
from policyparse.span import Span

_AROUND_DATE = frozenset(" \u3000\t\u00a0（）()")


def lines_from(content: str, start: int, count: int) -> Iterator[tuple[int, int]]:
    """At most ``count`` lines, the rest of the line at ``start`` first."""
    for _ in range(count):
        if start >= len(content):
            return
        end = content.find("\n", start)
        end = len(content) if end < 0 else end
        yield start, end
        start = end + 1


def lines_before(content: str, end: int, stop: int) -> Iterator[tuple[int, int]]:
    """The lines that end before ``end``, the nearest first, down to ``stop``."""
    while end > stop:
        start = max(content.rfind("\n", stop, end) + 1, stop)
        yield start, end
        end = start - 1


def dates_alone(content: str, rules: ClauseRules, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The lines that are a date and nothing else: they close a signature block."""
    for date in rules.date.find(content, start, end):
        first, last = date.start, date.end
        while first and content[first - 1] in _AROUND_DATE:
            first -= 1
        while last < len(content) and content[last] in _AROUND_DATE:
            last += 1
        if (not first or content[first - 1] == "\n") and (last == len(content) or content[last] == "\n"):
            yield Span(first, last)
