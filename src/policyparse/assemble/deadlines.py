"""A field says by when its task is due (完成时限：2025年12月底): for the numbers of its clause that have no time."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from policyparse.assemble.records import time_range
from policyparse.lang.shape import Language
from policyparse.models import Outline, Target, Time
from policyparse.outline import clause_at

LABEL = 24
"""How long a label may be together with its colon and white space."""


def with_deadlines(
    targets: Iterable[Target], times: Sequence[Time], content: str, outline: Outline, language: Language
) -> list[Target]:
    """The targets in the same order, each without a time with that of the field behind it in its clause.

    What is one of every year keeps its own pace.
    """
    due = [time for time in times if time.end and _is_field(time, content, language)]
    starts = [time.span.start for time in due]
    return [
        target if target.time.relation or target.annual else _dated(target, due, starts, outline) for target in targets
    ]


def _is_field(time: Time, content: str, language: Language) -> bool:
    return language.timing.due.search(content, max(0, time.span.start - LABEL), time.span.start) is not None


def _dated(target: Target, due: Sequence[Time], starts: list[int], outline: Outline) -> Target:
    after = bisect_left(starts, target.span.end)
    clause = clause_at(outline, target.span.start)
    if after == len(due) or clause is None or clause_at(outline, starts[after]) != clause:
        return target
    time = due[after].model_copy(update={"relation": "by"})
    return target.model_copy(update={"time": time_range(time), "evidence": target.evidence | {"time": time.span}})
