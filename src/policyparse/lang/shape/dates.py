"""Dates as documents print them: what each language fills in."""

from collections.abc import Callable
from dataclasses import dataclass

from policyparse.pattern import Match, Rule


@dataclass(frozen=True, slots=True)
class When:
    """A date as written: absolute parts, or parts that count from the document's date."""

    year: int | None = None
    """The year, or with ``relative`` the distance from the document's year."""
    month: int | None = None
    day: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    relative: bool = False
    unit: str = "year"
    """With ``relative``, what ``year`` counts: year, month or day; month day for the last day of that number;
      decade for its end."""
    period: str | None = None
    """The id of a plan period, whose years ``year`` and ``end_year`` are."""
    relation: str | None = None
    """What the date itself says: during for a period, by for 三年内."""


@dataclass(frozen=True)
class DateRules:
    """Whole dates, in the text and under it."""

    date: Rule
    day: Rule
    """A day without its year, on the line of a news agency."""
    numbers: Callable[[Match], tuple[int, int, int | None]]
