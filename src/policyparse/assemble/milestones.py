"""Goals with a time and no number: the clauses between commas that say what will have been reached by then.

A time holds for the clauses strung after it to the end of its sentence; opening a paragraph it holds to the end of the
paragraph, leading a list for the items, and in an item of goals (主要目标) to the end of the item.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policyparse.lang.shape import Language, MilestoneRules
from policyparse.models import Described, Milestone, Outline, Text, Time, TimeRange
from policyparse.outline import clause_at, clause_of
from policyparse.span import Span

TIME = "◇"
RULEBOOKS = ("measures", "announcement")
"""Genres whose dates are dates of effect and procedural deadlines."""
SHORTEST = 5
"""How many characters a goal needs."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What stands between two commas: masked, and where it stands in the document."""

    view: str
    span: Span
    times: tuple[Time, ...]
    bare: bool = False
    """Whether it is nothing but a time: 到2025年，"""


@dataclass(frozen=True, slots=True)
class Holding:
    """A time, and how far it holds."""

    time: Time
    end: int


def find_milestones(
    text: Text,
    outline: Outline,
    described: Described,
    times: Iterable[Time],
    claimed: Iterable[Span],
    language: Language,
) -> list[Milestone]:
    """Every goal clause with a time and without a number, in text order.

    Args:
        text: the document.
        outline: its clauses; those headed 主要目标 keep their time to the end.
        described: its genre and date: what is before the date is no goal.
        times: every time in it.
        claimed: what has been given as a target or stands in a table; a clause that overlaps it is not given again.
        language: the rules.
    """
    if described.genre in RULEBOOKS:
        return []
    reader = _Reader(text.content, language.milestones, described, times)
    taken = _Taken(claimed)
    scopes = _goal_scopes(text, outline, language.milestones)
    found: list[Milestone] = []
    holding: Holding | None = None
    for paragraph in _paragraphs(text.content):
        scope = scopes.of(paragraph)
        if holding and holding.end <= paragraph.start:
            holding = None
        if holding is None and not reader.has_time(paragraph):
            continue
        goals, holding = _read(paragraph, reader, holding, scope, outline)
        for goal, time in goals:
            if not taken.overlaps(goal.span):
                clause = clause_of(outline, goal.span)
                found.append(Milestone(clause=clause.id if clause else None, span=goal.span, time=_range(time)))
    return found


def _read(
    paragraph: Span, reader: "_Reader", holding: Holding | None, scope: int, outline: Outline
) -> tuple[list[tuple[Goal, Time]], Holding | None]:
    """The goals of a paragraph with their times, and the time that holds behind it."""
    found: list[tuple[Goal, Time]] = []
    rules, lasting = reader.rules, holding.time if holding else None
    in_goals = scope > paragraph.start
    opening = True
    for sentence in reader.sentences(paragraph):
        now = lasting
        past = reader.is_past(sentence)
        for goal in sentence:
            time = reader.governing(goal)
            if time is not None and not reader.names_goal(goal):
                now = time
                if opening or in_goals:
                    lasting = time
            opening = False
            named = reader.names_goal(goal)
            if named is not None:
                found.append((goal, named))
            elif now is not None and not past and not goal.bare and reader.is_goal(goal, in_goals=in_goals):
                found.append((goal, now))
    if lasting is None:
        return found, None
    if rules.carries.search(reader.content, max(paragraph.start, paragraph.end - 40), paragraph.end):
        clause = clause_at(outline, paragraph.start)
        return found, Holding(lasting, max(scope, clause.span.end if clause else scope))
    return found, Holding(lasting, scope) if in_goals else holding


class _Reader:
    """Cuts paragraphs into masked clauses and judges them."""

    def __init__(self, content: str, rules: MilestoneRules, described: Described, times: Iterable[Time]) -> None:
        self.content = content
        self.rules = rules
        self._times = sorted(times, key=lambda time: time.span.start)
        self._starts = [time.span.start for time in self._times]
        date = described.metadata.date_issued or described.metadata.date_published
        self._year = date[:4] if date else ""

    def has_time(self, span: Span) -> bool:
        """Whether a time stands in the span."""
        return bisect_left(self._starts, span.start) < bisect_left(self._starts, span.end)

    def sentences(self, paragraph: Span) -> Iterator[list[Goal]]:
        """The clauses of each sentence."""
        start = paragraph.start
        ends = [match.end for match in self.rules.sentence_end.find(self.content, paragraph.start, paragraph.end)]
        for end in [*ends, paragraph.end]:
            if end > start:
                yield list(self._goals(Span(start, end)))
            start = end

    def _goals(self, sentence: Span) -> Iterator[Goal]:
        """The sentence cut at its commas; what stands in brackets stays with what it explains."""
        start, depth = sentence.start, 0
        first = bisect_left(self._starts, sentence.start)
        for cut in self.rules.separator.find(self.content, sentence.start, sentence.end):
            if cut.kind == "open":
                depth += 1
            elif cut.kind == "close":
                depth = max(depth - 1, 0)
            elif not depth and not (first < len(self._times) and self._within_time(cut.start)):
                yield self._goal(start, cut.start)
                start = cut.end
        yield self._goal(start, sentence.end)

    def _within_time(self, position: int) -> bool:
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._times[at].span.end

    def _goal(self, start: int, end: int) -> Goal:
        content = self.content
        while start < end and content[start].isspace():
            start += 1
        while end > start and (content[end - 1].isspace() or content[end - 1] in "。；;.!！"):
            end -= 1
        times = self._times[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        chunks: list[str] = []
        position = start
        for time in times:
            chunks += [content[position : time.span.start], TIME]
            position = max(position, min(time.span.end, end))
        chunks.append(content[position:end])
        view = "".join(chunks)
        view = " ".join(view.split()) if self.rules.keeps_spaces else "".join(view.split())
        view = view.translate(self.rules.fold)
        trailing = self.rules.aside.search(view)
        bare = self.rules.bare.fullmatch(view) is not None
        view = view[: trailing.start] if trailing else view
        return Goal(view, Span(start, end), tuple(times), bare)

    def governing(self, goal: Goal) -> Time | None:
        """The last time in the clause that says by when something is to be."""
        if not goal.times:
            return None
        idle = [match.span for match in self.rules.idle.find(goal.view)]
        position = 0
        found: Time | None = None
        for time in goal.times:
            position = goal.view.find(TIME, position)
            if position < 0:
                break
            if self._is_ahead(time) and not any(span.start <= position < span.end for span in idle):
                found = time
            position += 1
        return found

    def _is_ahead(self, time: Time) -> bool:
        said = time.end or time.start
        return said is not None and time.rule not in self.rules.reporting and said[:4] >= self._year

    def names_goal(self, goal: Goal) -> Time | None:
        """The time in the name of a goal that is to be reached: 确保完成“十四五”节能减排目标."""
        if not goal.times or not self.rules.named_goal.search(goal.view):
            return None
        ahead = [time for time in goal.times if self._is_ahead(time)]
        return ahead[-1] if ahead else None

    def is_past(self, sentence: list[Goal]) -> bool:
        """Whether the sentence tells what has been."""
        return any(self.rules.past.search(goal.view) for goal in sentence)

    def is_goal(self, goal: Goal, *, in_goals: bool) -> bool:
        """Whether the clause says what will have been reached, not what is to be done."""
        rules, view = self.rules, goal.view
        if len(view) < SHORTEST or rules.procedure.search(view):
            return False
        if rules.own_deadline.search(view) or rules.strong.search(view) or rules.state.search(view):
            return not rules.activity.search(view) or bool(rules.own_deadline.search(view))
        if rules.activity.search(view):
            return False
        return bool(rules.result.search(view)) and (in_goals or not rules.weak.search(view))


class _Taken:
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


class _Scopes:
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
        lead = self._rules.goal_lead.search(self._content, paragraph.start, min(paragraph.end, paragraph.start + 40))
        return paragraph.end if lead else 0


def _goal_scopes(text: Text, outline: Outline, rules: MilestoneRules) -> _Scopes:
    """The outermost clauses whose heading announces goals."""
    spans: list[Span] = []
    for clause in outline.clauses:
        if spans and spans[-1].covers(clause.span):
            continue
        if clause.heading and rules.goal_heading.search(clause.heading):
            spans.append(clause.span)
    return _Scopes(spans, text.content, rules)


def _paragraphs(content: str) -> Iterator[Span]:
    start = 0
    while start < len(content):
        end = content.find("\n", start)
        end = len(content) if end < 0 else end
        if end > start:
            yield Span(start, end)
        start = end + 1


def _range(time: Time) -> TimeRange:
    return TimeRange(start=time.start, end=time.end, relation=time.relation)
