"""Readings → targets: one record for each thing, value and time, with the evidence of every field."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from policyparse.assemble.naming import name_indicator
from policyparse.assemble.pairing import split
from policyparse.assemble.readings import Carried, Reading, bound_words
from policyparse.assemble.sentences import Piece
from policyparse.assemble.stance import said
from policyparse.assemble.timing import Held
from policyparse.lang.shape import Language
from policyparse.models import Direction, Outline, Quantity, Relation, Target, Time, TimeRange
from policyparse.outline import clause_at
from policyparse.span import Span

UNDATED = TimeRange()

BEHIND = 40
"""How far behind a number year-on-year may stand."""

NEAR = 12
"""How far before a number 原则上不 or "shall be no" may stand."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A run of numbers that is an aim, with its place and its times."""

    reading: Reading
    piece: Piece
    quantities: list[Quantity]
    held: dict[int, Held]
    name: str


def time_range(time: Time | None) -> TimeRange:
    """When a target holds: by and before have an end only."""
    if time is None:
        return UNDATED
    return _range(None if time.relation in ("by", "before") else time.start, time.end, time.relation)


@lru_cache(1024)
def _range(start: str | None, end: str | None, relation: Relation) -> TimeRange:
    """One range for all the targets of a time."""
    return TimeRange(start=start, end=end, relation=relation)


@dataclass(frozen=True, slots=True)
class Recorder:
    """Makes the targets of one document."""

    content: str
    outline: Outline
    language: Language

    def records(self, statement: Statement, carried: Carried) -> Iterator[Target]:
        """One target for each thing, value and time of a statement."""
        frequency = self._frequency(statement, carried)
        for name, quantity, time in self._pairs(statement):
            yield self._target(statement, carried, name, quantity, time, frequency)

    def _pairs(self, statement: Statement) -> list[tuple[str, Quantity, Time | None]]:
        reading, quantities, name = statement.reading, statement.quantities, statement.name
        times = statement.held[reading.positions[0]].times
        if 1 < len(quantities) == len(times):
            return [(name, quantity, time) for quantity, time in zip(quantities, times, strict=True)]
        names = [name]
        if len(quantities) > 1:
            names = split(name, len(quantities), self.language)
            quantities = _bounded(quantities) if reading.respectively else quantities
        elif reading.each or reading.respectively:
            names = split(name, None, self.language)
            quantities = quantities * len(names)
        if len(names) != len(quantities):
            names = [name] * len(quantities)
        time = times[-1] if times else None
        if time and reading.respectively and names == [name] * len(quantities):
            years = _years(time, len(quantities))
            return [(name, quantity, year) for quantity, year in zip(quantities, years, strict=True)]
        return [(name, quantity, time) for name, quantity in zip(names, quantities, strict=True)]

    def _frequency(self, statement: Statement, carried: Carried) -> tuple[bool, bool]:
        """Whether the value is cumulative, and whether it is one of every year."""
        rules, reading, view = self.language.timing, statement.reading, statement.piece.view
        before = view[reading.left[0] : reading.positions[0]]
        cumulative = statement.quantities[0].unit != "%" and rules.cumulative.search(before) is not None
        behind = rules.annual_after.match(view, reading.positions[-1] + 1)
        annual = behind is not None or rules.annual.search(before) is not None
        if reading.listed or rules.keeps_baseline.match(view, reading.left[0]):
            paced = reading.listed or reading.change is not None  # 其中…占比◆ is no pace
            cumulative, annual = cumulative or carried.cumulative, annual or (carried.annual and paced)
        carried.cumulative, carried.annual = cumulative, annual
        return cumulative and not annual, annual

    def _target(
        self,
        statement: Statement,
        carried: Carried,
        name: str,
        quantity: Quantity,
        time: Time | None,
        frequency: tuple[bool, bool],
    ) -> Target:
        reading = statement.reading
        change = self._change(reading, name, quantity)
        when = time_range(time)
        held = statement.held
        base = next((held[k].baseline for k in reading.positions if held[k].baseline), None) if change else None
        evidence = _evidence(reading, quantity, time, base, carried)
        clause = clause_at(self.outline, quantity.span.start)
        end = max(quantity.span.end, reading.span.end if reading.span else 0)
        return Target(
            clause=clause.id if clause else None,
            span=Span(min(evidence[key].start for key in ("value", "indicator", "change") if key in evidence), end),
            indicator=name,
            indicator_id=name_indicator(name, self.language.code),
            value=quantity.value,
            value_max=quantity.value_max,
            unit=quantity.unit,
            unit_id=quantity.unit_id,
            comparator=reading.comparator if quantity.comparator == "=" and reading.comparator else quantity.comparator,
            change=change,
            time=when,
            baseline_year=self._baseline(statement, base, when) if change else None,
            cumulative=frequency[0],
            annual=frequency[1],
            strength=self._strength(statement, quantity, time, carried),
            evidence=evidence,
        )

    def _change(self, reading: Reading, name: str, quantity: Quantity) -> Direction | None:
        """The direction of the verb, of an indicator that is a rate of change (增速), or of 翻一番."""
        if reading.change:
            return reading.change
        if headed := self.language.changes.headed.search(name):
            return "increase" if headed.span_of("up") else "decrease"
        doubled = self.language.changes.doubling.match(self.content, quantity.span.start, quantity.span.end)
        if doubled is None:
            return None
        return "increase" if doubled.span_of("up") else "decrease"

    def _strength(
        self, statement: Statement, quantity: Quantity, time: Time | None, carried: Carried
    ) -> Literal["strive", "ensure"] | None:
        """力争 or 确保 before it in the sentence, or 不得 and 原则上不 among its own bound words."""
        bound = bound_words(self.content, quantity)
        position = statement.reading.positions[0]
        before = statement.piece.view[max(0, position - NEAR) : position]
        if bound and said(before + bound, self.language.stance) == "ensure":
            return "ensure"
        own = time and 0 < quantity.span.start - time.span.start < BEHIND
        if own and time and said(self.content[time.span.slice], self.language.stance) == "strive":
            return "strive"  # 力争三年时间培养◆: the cue went into the time
        return carried.strength

    @staticmethod
    def _around(reading: Reading) -> tuple[int, int]:
        return reading.left[0], reading.positions[-1] + BEHIND

    def _baseline(self, statement: Statement, base: Time | None, when: TimeRange) -> int | None:
        """The year compared with; 比上年 and 同比 mean the year before the target's."""
        if self.language.timing.year_on_year.search(statement.piece.view, *self._around(statement.reading)):
            return int(when.end[:4]) - 1 if when.end else None
        bound = (base.end or base.start) if base else None
        return int(bound[:4]) if bound else None


def _years(time: Time, count: int) -> list[Time]:
    """2022—2024年分别达到◆、◆、◆: a period of as many years as there are values gives each its own."""
    start, end = time.start, time.end
    if count < 2 or not start or not end or int(end[:4]) - int(start[:4]) + 1 != count:
        return [time] * count
    years = (str(int(start[:4]) + step) for step in range(count))
    return [time.model_copy(update={"start": year, "end": year, "relation": "in"}) for year in years]


def _bounded(quantities: list[Quantity]) -> list[Quantity]:
    """A bound behind the last of a list holds for all (分别达到80%、90%以上), unless others have their own."""
    bound = quantities[-1].comparator
    if bound == "=" or any(quantity.comparator != "=" for quantity in quantities[:-1]):
        return quantities
    return [quantity.model_copy(update={"comparator": bound}) for quantity in quantities]


def _evidence(
    reading: Reading, quantity: Quantity, time: Time | None, base: Time | None, carried: Carried
) -> dict[str, Span]:
    found = {
        "value": quantity.span,
        "indicator": reading.span,
        "change": reading.change_span,
        "time": time.span if time else None,
        "baseline_year": base.span if base else None,
        "strength": carried.strength_span if carried.strength else None,
    }
    return {field: span for field, span in found.items() if span is not None}
