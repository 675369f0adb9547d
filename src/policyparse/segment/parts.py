"""The documents within the document: the notice, the plan it carries, the attachments; and where each is signed."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from policyparse.lang.shape import ClauseRules
from policyparse.models import Part
from policyparse.segment.headings import find_heading
from policyparse.segment.lines import lines_before, lines_from, signature_lines
from policyparse.segment.sequence import Label
from policyparse.span import Span

LEAD = " \u3000\t\u00a0#*"
TITLE_LINES = 4
"""A title runs over no more lines than this."""
SIGNATORIES = 12
"""No more bodies than this sign above a date."""
RUN_ON = 150
"""Within this many characters of the end a date may belong to the signature."""
BODY = 40
"""What stands above a signature has at least this many characters; less is the head of a page."""


class Cut(NamedTuple):
    """Where a part begins."""

    start: int
    kind: Literal["main", "carried", "attachment"]
    title: Span | None


class Parts(NamedTuple):
    """The parts of the text, and where the clauses of each end: above its signature."""

    parts: tuple[Part, ...]
    ends: tuple[int, ...]


def find_parts(
    content: str, labels: list[Label], lists: list[int], signed: list[tuple[int, int]], rules: ClauseRules
) -> Parts:
    """The parts, in text order; they cover the text.

    ``lists`` is where attachments are announced, ``signed`` are the lines that close signatures.
    """
    starts = [label.marker.start for label in labels]
    cuts = sorted(_cuts(content, labels, signed, rules))
    first = min([*starts[:1], *(start for start, _ in signed[:1]), *(cut.start for cut in cuts[:1]), len(content)])
    title = _title(content, 0, first, rules)
    begins = [Cut(0, "main", title), *cuts]
    parts, ends = [], []
    for cut, end in zip(begins, [*(cut.start for cut in cuts), len(content)], strict=True):
        parts.append(
            Part(
                kind=cut.kind,
                title="".join(content[cut.title.slice].split("\n")) if cut.title else None,
                title_span=cut.title,
                span=Span(cut.start, end),
            )
        )
        last = bisect_left(starts, end) - 1
        body = labels[last].marker.end if last >= 0 and starts[last] >= cut.start else cut.start
        announced = bisect_left(lists, body)
        if announced < len(lists) and lists[announced] < end:
            end = lists[announced]
        ends.append(_body_end(content, body, end, rules))
    return Parts(tuple(parts), tuple(ends))


def _cuts(content: str, labels: list[Label], signed: list[tuple[int, int]], rules: ClauseRules) -> Iterator[Cut]:
    """Attachments, titles behind a signature, and titles above numbering that begins anew."""
    taken: set[int] = set()
    starts = [label.marker.start for label in labels]
    attachments = set()
    for index, label in enumerate(labels):
        if label.family == "attachment":
            attachments.add(label.marker.start)
            end = starts[index + 1] if index + 1 < len(starts) else len(content)
            yield Cut(label.marker.start, "attachment", find_heading(content, label, end, rules))
    for line_start, line_end in signed:
        following = bisect_left(starts, line_end)
        limit = starts[following] if following < len(labels) else len(content)
        inside = following < len(labels) and labels[following].depth > 1
        if inside or limit in attachments or len(content[:line_start].strip()) < BODY:
            continue
        title = _title(content, line_end, limit, rules)
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
            begin = line_start + len(line) - len(line.lstrip(LEAD)) if first is None else first
            return Span(begin, line_start + len(line.rstrip()))
        if not line.strip() or rules.closing.match(content, line_start, line_end):
            continue
        if not rules.title_line.fullmatch(content, line_start, line_end) or rules.date.search(line):
            first = None
        elif first is None:
            first = line_start + len(line) - len(line.lstrip(LEAD))
    return None


def _title_above(content: str, start: int, end: int, rules: ClauseRules) -> Span | None:
    """The nearest title above a label."""
    for line_start, line_end in lines_before(content, end, start):
        if line_start > start and rules.carried.fullmatch(content, line_start, line_end):
            text = content[line_start:line_end]
            return Span(line_start + len(text) - len(text.lstrip(LEAD)), line_start + len(text.rstrip()))
    return None


def _body_end(content: str, start: int, end: int, rules: ClauseRules) -> int:
    """Where the text of a part's last clause ends: above who signs, 抄送 and the like."""
    closing = rules.closing.search(content, start, end)
    end = closing.start if closing else end
    signed = next(signature_lines(content, rules, start, end), None)
    if signed is None or signed[0] <= start:
        return _before_run_on_signature(content, start, end, rules)
    end = signed[0]
    for line_start, line_end in list(lines_before(content, end - 1, start))[:SIGNATORIES]:
        blank = not content[line_start:line_end].strip()
        if line_start <= start or not (blank or rules.signatory.fullmatch(content, line_start, line_end)):
            break
        end = line_start
    return end


def _before_run_on_signature(content: str, start: int, end: int, rules: ClauseRules) -> int:
    """Where a signature begins that follows its text in the same line: …遵照执行。 市政府办公厅 2022年3月1日."""
    tail = max(start, end - RUN_ON)
    for date in rules.date.find(content, tail, end):
        stop = max(content.rfind(char, tail, date.start) for char in "。.；;")
        name = content[stop + 1 : date.start].strip()
        if stop >= 0 and "\n" not in name and (not name or rules.signatory.fullmatch(name)):
            return stop + 1
    return end
