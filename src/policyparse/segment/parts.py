"""The documents within the document: the notice, the plan it carries, the attachments; and where each is signed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from policyparse.lang.shape import ClauseRules
from policyparse.models import Part
from policyparse.segment.lines import dates_alone, lines_before, lines_from
from policyparse.segment.sequence import Label
from policyparse.span import Span

TITLE_LINES = 4
"""A title runs over no more lines than this."""
SIGNATORIES = 12
"""No more bodies than this sign above a date."""
BODY = 40
"""What stands above a signature has at least this many characters; less is the head of a page."""


class Cut(NamedTuple):
    """Where a part begins."""

    start: int
    kind: Literal["carried", "attachment"]
    title: Span | None


class Parts(NamedTuple):
    """The parts of the text, and where the clauses of each end: above its signature."""

    parts: tuple[Part, ...]
    ends: tuple[int, ...]


def find_parts(content: str, labels: list[Label], rules: ClauseRules) -> Parts:
    """The parts, in text order; they cover the text."""
    dates = list(dates_alone(content, rules))
    cuts = sorted(_cuts(content, labels, dates, rules))
    starts = [label.marker.start for label in labels]
    parts, ends = [], []
    begins = [0, *(cut.start for cut in cuts)]
    for index, start in enumerate(begins):
        end = begins[index + 1] if index + 1 < len(begins) else len(content)
        cut = cuts[index - 1] if index else None
        title = cut.title if cut else _title(content, 0, starts[0] if starts else len(content), rules)
        parts.append(
            Part(
                kind=cut.kind if cut else "main",
                title="".join(content[title.slice].split("\n")) if title else None,
                title_span=title,
                span=Span(start, end),
            )
        )
        last = bisect_left(starts, end) - 1
        body = labels[last].marker.end if last >= 0 and starts[last] >= start else start
        ends.append(_body_end(content, body, end, dates, rules))
    return Parts(tuple(parts), tuple(ends))


def _cuts(content: str, labels: list[Label], dates: list[Span], rules: ClauseRules) -> Iterator[Cut]:
    """Attachments, titles behind a signature, and titles above numbering that begins anew."""
    taken: set[int] = set()
    attachments = [label.marker.start for label in labels if label.family == "attachment"]
    for start in attachments:
        yield Cut(start, "attachment", None)
    starts = [label.marker.start for label in labels]
    for date in dates:
        following = bisect_left(starts, date.end)
        limit = starts[following] if following < len(labels) else len(content)
        if limit in attachments or len(content[: date.start].strip()) < BODY:
            continue
        title = _title(content, date.end, limit, rules)
        if title and title.start not in taken:
            taken.add(title.start)
            yield Cut(title.start, "carried", title)
    for previous, label in pairwise(labels):
        if label.fresh and label.family != "attachment":
            title = _title_above(content, previous.marker.end, label.marker.start, rules)
            if title and title.start not in taken:
                taken.add(title.start)
                yield Cut(title.start, "carried", title)


def _title(content: str, start: int, end: int, rules: ClauseRules) -> Span | None:
    """The first title among the next lines: short lines of which the last says what kind of document it is."""
    first: int | None = None
    for line_start, line_end in lines_from(content, start, 3 * TITLE_LINES):
        if line_start >= end:
            return None
        line = content[line_start:line_end]
        if rules.carried.fullmatch(content, line_start, line_end):
            begin = line_start + len(line) - len(line.lstrip()) if first is None else first
            return Span(begin, line_start + len(line.rstrip()))
        if not line.strip() or rules.closing.match(content, line_start, line_end):
            continue
        if not rules.title_line.fullmatch(content, line_start, line_end):
            first = None
        elif first is None:
            first = line_start + len(line) - len(line.lstrip())
    return None


def _title_above(content: str, start: int, end: int, rules: ClauseRules) -> Span | None:
    """The nearest title above a label."""
    for line_start, line_end in lines_before(content, end, start):
        if line_start > start and rules.carried.fullmatch(content, line_start, line_end):
            text = content[line_start:line_end]
            return Span(line_start + len(text) - len(text.lstrip()), line_start + len(text.rstrip()))
    return None


def _body_end(content: str, start: int, end: int, dates: list[Span], rules: ClauseRules) -> int:
    """Where the text of a part's last clause ends: above who signs, 抄送 and the like."""
    index = bisect_right(dates, Span(start, start))
    if index < len(dates) and dates[index].end <= end:
        end = dates[index].start
        for line_start, line_end in list(lines_before(content, end - 1, start))[:SIGNATORIES]:
            blank = not content[line_start:line_end].strip()
            if line_start <= start or not (blank or rules.signatory.fullmatch(content, line_start, line_end)):
                break
            end = line_start
    closing = rules.closing.search(content, start, end)
    return closing.start if closing else end
