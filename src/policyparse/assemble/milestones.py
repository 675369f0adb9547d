"""Goals with a time and no number: the clauses between commas that say what will have been reached by then.

A time holds for the clauses strung after it to the end of its sentence; opening a paragraph it holds to the end of the
paragraph, leading a list for the items, and in an item of goals (主要目标) to the end of the item.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from policyparse.assemble.goals import Taken, paragraphs, scopes_of
from policyparse.lang.shape import Language, MilestoneRules
from policyparse.models import Described, Milestone, Outline, Relation, Text, Time, TimeRange
from policyparse.outline import clause_at, clause_of
from policyparse.span import Span

TIME = "◇"
RULEBOOKS = ("measures",)
"""Genres whose dates are dates of effect and procedural deadlines."""
DEADLINES = ("by", "before")
ON = ("in", "after")
"""Relations that say nothing about what is ahead where the document's own date is unknown."""
REPORTS = ("news", "article", "speech")
"""Genres in which a year without a word of aim tells what is."""
SHORTEST = 5
"""How many characters a goal needs."""
LONGEST = 400
"""What is longer between two commas is no clause."""
LONGEST_ASIDE = 300
"""How many characters a bracket may hold."""


class Goal(NamedTuple):
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
    reader = _Reader(text.content, language.milestones, described, times, claimed)
    scopes, history = scopes_of(text, outline, language.milestones)
    found: list[Milestone] = []
    holding: Holding | None = None
    for paragraph in paragraphs(text.content, outline):
        if history.overlaps(paragraph):
            continue
        if holding and holding.end <= paragraph.start:
            holding = None
        if holding is None and not reader.has_time(paragraph):
            continue
        scope = scopes.of(paragraph)
        goals, holding = _read(paragraph, reader, holding, scope, outline)
        for goal, time in goals:
            clause = clause_of(outline, goal.span)
            when = _range(time.start, time.end, time.relation)
            found.append(Milestone(clause=clause.id if clause else None, span=goal.span, time=when))
    return found


def _read(
    paragraph: Span, reader: "_Reader", holding: Holding | None, scope: int, outline: Outline
) -> tuple[list[tuple[Goal, Time]], Holding | None]:
    """The goals of a paragraph with their times, and the time that holds behind it."""
    found: list[tuple[Goal, Time]] = []
    lasting = holding.time if holding else None
    in_goals = scope > paragraph.start
    for sentence in reader.sentences(paragraph, from_the_start=holding is not None):
        if lasting is None and not reader.has_time(Span(sentence[0].start, paragraph.end)):
            break
        now, past, fresh, busy = lasting, False, False, False
        for place, clause_span in enumerate(sentence):
            if now is None and not reader.has_time(clause_span):
                continue
            goal = reader.goal(clause_span)
            named = reader.names_goal(goal)
            time = None if named else reader.governing(goal)
            if time is not None:
                now, past, fresh = time, False, True
                if in_goals or (goal.span.start == paragraph.start and reader.opens(goal, time)):
                    lasting = time
            if goal.bare or (named is None and now is None):
                continue
            past = past or (reader.is_past(goal) and not (in_goals and now))
            if reader.claimed.overlaps(goal.span):
                continue
            if named is not None:
                found.append((goal, named))
            elif now is not None and not past:
                near = fresh and now.relation in DEADLINES
                fresh = reader.is_goal(goal, now, near=near, in_goals=in_goals, busy=busy)
                busy = busy or (in_goals and not fresh and reader.is_busy(goal))
                if fresh:
                    found.append((reader.whole(sentence, place, goal, found[-1][0].span.end if found else 0), now))
    if lasting is None:
        return found, None
    if reader.rules.carries.search(reader.content, max(paragraph.start, paragraph.end - 40), paragraph.end):
        clause = clause_at(outline, paragraph.start)
        return found, Holding(lasting, max(scope, clause.span.end if clause else scope))
    return found, Holding(lasting, scope) if in_goals else holding


class _Reader:
    """Cuts paragraphs into masked clauses and judges them."""

    def __init__(
        self, content: str, rules: MilestoneRules, described: Described, times: Iterable[Time], claimed: Iterable[Span]
    ) -> None:
        self.content = content
        self.claimed = Taken(claimed)
        self.rules = rules
        self._times = sorted(times, key=lambda time: time.span.start)
        self._starts = [time.span.start for time in self._times]
        self._reports = described.genre in REPORTS
        self._date = described.metadata.date_issued or described.metadata.date_published or ""
        self._goals: dict[int, Goal] = {}

    def has_time(self, span: Span) -> bool:
        """Whether a time stands in the span."""
        return bisect_left(self._starts, span.start) < bisect_left(self._starts, span.end)

    def sentences(self, paragraph: Span, *, from_the_start: bool) -> Iterator[list[Span]]:
        """The clauses of each sentence; what stands in brackets stays with what it explains.

        What comes before the sentence of the first time is of no interest unless a time holds from before.
        """
        start = paragraph.start
        if not from_the_start:
            first = self._starts[bisect_left(self._starts, start)]
            start = max(start, *(self.content.rfind(stop, start, first) + 1 for stop in self.rules.stops))
        sentence: list[Span] = []
        opened: list[int] = []
        for cut in self.rules.separator.find(self.content, start, paragraph.end):
            kind, position = cut.kind, cut.start
            if opened and position - opened[0] > LONGEST_ASIDE:
                opened.clear()
            if kind == "open":
                opened.append(position)
            elif kind == "close":
                opened = opened[:-1]
            elif not opened and not self._within_time(position):
                sentence.append(Span(start, position))
                start = cut.end
                if kind == "stop":
                    yield sentence
                    sentence = []
        yield [*sentence, Span(start, paragraph.end)]

    def _within_time(self, position: int) -> bool:
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._times[at].span.end

    def goal(self, clause: Span) -> Goal:
        """The clause as the rules see it."""
        if clause.start not in self._goals:
            self._goals[clause.start] = self._goal(clause)
        return self._goals[clause.start]

    def _goal(self, clause: Span) -> Goal:
        content, words = self.content, self.content[clause.slice]
        end = clause.start + len(words.rstrip())
        start = min(clause.end - len(words.lstrip()), end)
        joiner = self.rules.joiner.match(content, start, end)
        start = joiner.end if joiner else start
        times = self._times[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        if end - start > LONGEST:
            return Goal("", Span(start, end), tuple(times))
        chunks: list[str] = []
        position = start
        for time in times:
            chunks += [content[position : time.span.start], TIME]
            position = max(position, min(time.span.end, end))
        chunks.append(content[position:end])
        view = (" " if self.rules.keeps_spaces else "").join("".join(chunks).split())
        for written, folded in self.rules.fold:
            view = view.replace(written, folded)
        aside = self.rules.aside.search(view) if "(" in view or "（" in view else None
        bare = bool(times) and self.rules.bare.fullmatch(view) is not None
        return Goal(view[: aside.start] if aside else view, Span(start, end), tuple(times), bare)

    def governing(self, goal: Goal) -> Time | None:
        """The last time in the clause that says by when something is to be."""
        if not goal.times:
            return None
        if not goal.bare and not self.rules.opens.search(goal.view) and self.rules.results.task.search(goal.view):
            return None  # 围绕◇的目标，大力开展…: the time belongs to the task
        idle = [match.span for match in self.rules.idle.find(goal.view)]
        position = 0
        found: Time | None = None
        for time in goal.times:
            position = goal.view.find(TIME, position)
            if position < 0:
                break
            named = self.rules.idle.fullmatch(self.content, time.span.start, time.span.end)
            if self._is_ahead(time) and not named and not any(span.start <= position < span.end for span in idle):
                found = time if time.relation not in ON or self._at_edge(goal.view) else found
            position += 1
        return found

    def _at_edge(self, view: str) -> bool:
        """Whether the time leads the clause or ends it: in 2022年民营企业百强 a year is part of a name."""
        return self.rules.opens.search(view) is not None or view.rstrip('”".').endswith(TIME)

    def opens(self, goal: Goal, time: Time) -> bool:
        """Whether the time leads the clause, so that what follows in the paragraph stands under it."""
        return time.relation in DEADLINES and self.rules.opens.search(goal.view) is not None

    def _is_ahead(self, time: Time) -> bool:
        """Whether a time lies ahead of the document; a day that is no deadline only dates something."""
        said = time.end or time.start
        if said is None or time.rule in self.rules.reporting or (time.relation in ON and not self._date):
            return False
        if len(said) == len("2025-01-01") and time.relation not in DEADLINES:
            return False
        bygone = time.relation == "after" and self.rules.bygone.search(self.content, time.span.start, time.span.end)
        return not bygone and said >= self._date[: len(said)]

    def names_goal(self, goal: Goal) -> Time | None:
        """The time in the name of a goal that is to be reached: 确保完成“十四五”节能减排目标."""
        if not goal.times or not self.rules.named_goal.search(goal.view):
            return None
        ahead = [time for time in goal.times if self._is_ahead(time)]
        return ahead[-1] if ahead else None

    def is_past(self, goal: Goal) -> bool:
        """Whether the clause tells what has been."""
        return self.rules.past.search(goal.view) is not None

    def is_goal(self, goal: Goal, time: Time, *, near: bool, in_goals: bool, busy: bool) -> bool:
        """Whether the clause says what will have been reached, not what is to be done.

        ``near`` is true right behind a time: there a verb such as 完善 is a result. So it is in an item of goals, where
        it does not follow on an activity (``busy``: 加快兼并重组，提高竞争力).
        """
        rules, view = self.rules, goal.view
        if len(view) < SHORTEST or rules.effect.search(view) or self._is_procedure(view, time):
            return False
        running = time.relation == "during" and (time.start or "") <= self._date  # “十四五”期间 in a report of 2025
        dated = time.relation in ON or running or len(time.end or "") > len("2025")
        if self._reports and not (near or in_goals) and dated and not rules.aim.search(view):
            return False
        if time.relation in DEADLINES and rules.own_deadline.search(view):
            return True
        if rules.results.numbered.search(view):
            return False
        if in_goals:
            return self._stands_as_goal(goal, busy=busy)
        if rules.results.task.search(view):
            return False
        if rules.results.result.search(view) or (near and rules.results.weak.search(view)):
            return True
        return rules.results.strong.search(view) is not None or rules.results.state.search(view) is not None

    def is_busy(self, goal: Goal) -> bool:
        """Whether the clause says what is being done, not only by what means a goal is to be reached."""
        results = self.rules.results
        return results.activity.search(goal.view) is not None and not results.means.search(goal.view)

    def _stands_as_goal(self, goal: Goal, *, busy: bool) -> bool:
        """Whether the clause counts in an item of goals: there all does that is no activity and no name of a thing."""
        results, view = self.rules.results, goal.view
        if results.activity.search(view):
            return False
        if results.state.search(view):
            return True
        if results.task.search(view):
            return False
        if results.result.search(view) or results.strong.search(view):
            return True
        if busy:
            return False
        if results.weak.search(view):
            return True
        ends = self.rules.separator.match(self.content, goal.span.end, goal.span.end + 2)  # no cell of a table
        return ends is not None and results.plain.search(view) is not None

    def whole(self, sentence: list[Span], place: int, goal: Goal, behind: int) -> Goal:
        """The clause with the parts of its subject that commas of its own cut off, if they end no goal before it."""
        first = goal
        while place and self.rules.fragment.search((before := self.goal(sentence[place - 1])).view):
            first, place = before, place - 1
            if before.span.start < behind:
                return goal
        return goal if first is goal else goal._replace(span=Span(first.span.start, goal.span.end))

    def _is_procedure(self, view: str, time: Time) -> bool:
        """Whether something is to be handed in: such deadlines are a month or a day, a goal's is a year."""
        return len(time.end or "") > len("2025") and self.rules.procedure.search(view) is not None


@lru_cache(1024)
def _range(start: str | None, end: str | None, relation: Relation) -> TimeRange:
    """One range for all the goals of a time."""
    return TimeRange(start=start, end=end, relation=relation)
