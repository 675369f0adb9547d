"""Where goals stand: the items headed 主要目标, the paragraphs of a document, and what is taken already."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from policyparse.lang.shape import MilestoneRules
from policyparse.models import Outline, Text
from policyparse.span import Span

LONGEST_ITEM = 2000
"""A longer item of goals must not fill half of the document: then it has swallowed the tasks behind it."""
LONGEST_HEADING = 20
"""A longer line without a number is no heading."""


class Taken:
    """Spans, to be asked whether one of them overlaps another span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        furthest, self._ends = 0, list[int]()
        for span in self._spans:
            furthest = max(furthest, span.end)
            self._ends.append(furthest)

    def overlaps(self, span: Span) -> bool:
        """Whether a span that starts before the end of this one ends behind its start."""
        at = bisect_left(self._starts, span.end)
        return at > 0 and self._ends[at - 1] > span.start


class Scopes:
    """The items of goals: where a paragraph lies in one, the position at which it ends."""

    def __init__(self, spans: list[Span], content: str, rules: MilestoneRules) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._content, self._rules = content, rules

    def of(self, paragraph: Span) -> int:
        """Where the item of goals that the paragraph lies in ends; 0 where it lies in none."""
        at = bisect_right(self._starts, paragraph.end - 1) - 1
        if at >= 0 and self._spans[at].end > paragraph.start:
            return self._spans[at].end
        lead = self._rules.goal_lead.match(self._content, paragraph.start, min(paragraph.end, paragraph.start + 40))
        return paragraph.end if lead else 0


def scopes_of(text: Text, outline: Outline, rules: MilestoneRules) -> tuple[Scopes, Taken]:
    """The outermost clauses whose heading announces goals, and those that tell what has been."""
    goals: list[Span] = []
    facts: list[Span] = []
    for clause in outline.clauses:
        if not clause.heading:
            continue
        if rules.goal_heading.search(clause.heading) and len(clause.span) < max(LONGEST_ITEM, len(text.content) // 2):
            if not (goals and goals[-1].covers(clause.span)):
                goals.append(clause.span)
                facts = [part for span in facts for part in _without(clause.span, span)]
        elif rules.fact_heading.search(clause.heading):
            facts.append(clause.span)
        elif goals and goals[-1].end > clause.span.start and rules.other_heading.search(clause.heading):
            goals[-1] = Span(goals[-1].start, clause.span.start)
    return Scopes(
        [part for span in goals for part in _parts_of_goals(span, text.content, rules)], text.content, rules
    ), Taken(facts)


def _without(goals: Span, facts: Span) -> list[Span]:
    """What has been, without the goals in it (第一章 发展基础: 一、成就, 二、远景目标)."""
    if not facts.covers(goals):
        return [facts]
    return [Span(facts.start, goals.start), Span(goals.end, facts.end)]


def _parts_of_goals(goals: Span, content: str, rules: MilestoneRules) -> Iterator[Span]:
    """The item without what stands in it under short lines such as 第二节基本原则, until one such as 第三节主要目标."""
    opened, start = goals.start, content.find("\n", goals.start, goals.end)
    while start >= 0:
        end = content.find("\n", start + 1, goals.end)
        if end - start <= LONGEST_HEADING:
            line = content[start + 1 : max(end, start)].strip()
            if opened >= 0 and rules.other_heading.search(line):
                yield Span(opened, start)
                opened = -1
            elif opened < 0 and rules.goal_heading.search(line):
                opened = start
        start = end
    if opened >= 0:
        yield Span(opened, goals.end)


def paragraphs(content: str, outline: Outline) -> Iterator[Span]:
    """The lines of the text, cut where a clause begins within one; labels and headings are no part of them."""
    heads = [
        (clause.span.start, clause.heading_span.end if clause.heading_span else clause.label_span.end)
        for clause in outline.clauses
    ]
    starts = [start for start, _ in heads]
    line = 0
    while line < len(content):
        end = content.find("\n", line)
        end = len(content) if end < 0 else end
        position = line
        for start, body in heads[bisect_left(starts, line) : bisect_left(starts, end)]:
            if start > position:
                yield Span(position, start)
            position = max(position, body)
        if end > position:
            yield Span(position, end)
        line = end + 1
