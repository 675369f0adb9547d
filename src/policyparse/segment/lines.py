"""The lines of a text, as (start, end) pairs without their breaks; the lines that close a signature block."""

from collections.abc import Iterator

from policyparse.lang.shape import ClauseRules

_AROUND_DATE = " \u3000\t\u00a0（）()"


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


def signature_lines(
    content: str, rules: ClauseRules, start: int = 0, end: int | None = None
) -> Iterator[tuple[int, int]]:
    """The lines that are a date, or a signatory and a date, and nothing else."""
    for date in rules.date.find(content, start, end):
        line_start = content.rfind("\n", 0, date.start) + 1
        line_end = content.find("\n", date.end)
        line_end = len(content) if line_end < 0 else line_end
        if content[date.end : line_end].strip(_AROUND_DATE):
            continue
        signatory = content[line_start : date.start].strip(_AROUND_DATE)
        if not signatory or rules.signatory.fullmatch(signatory):
            yield line_start, line_end
