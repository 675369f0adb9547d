"""Years and periods: what each language fills in."""

from collections.abc import Callable
from dataclasses import dataclass

from policyparse.lang.shape.dates import When
from policyparse.pattern import Match, Rule


@dataclass(frozen=True)
class TimeRules:
    """How the language writes years, dates and periods."""

    dates: tuple[tuple[Rule, Callable[[Match], "When | None"]], ...]
    """Years, dates, plan periods, words such as 今年, durations: each rule with what a match of it says."""
    baseline: Rule
    """Words up to the date that make it what is compared with: 比, compared to; group by where they name its end."""
    reporting: Rule
    """Words up to the date that make it the day of the count: 截至."""
    lead: Rule
    """Words up to the date that give its relation; groups by, since, and others that do not decide."""
    tail: Rule
    """Words behind the date that do; groups by, before, since, baseline, during."""
    names: Rule
    """Titles, in which years are part of a name."""
