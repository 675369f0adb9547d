"""Quantities, times and indicators → targets and milestones."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from policyparse.assemble.indicators import Reader, Reading
from policyparse.assemble.milestones import find_milestones
from policyparse.assemble.naming import name_indicator
from policyparse.assemble.pairing import split
from policyparse.assemble.sentences import Piece, Sentence, sentences
from policyparse.assemble.stance import Setting, past, role, setting
from policyparse.assemble.tables import read_indicator_tables
from policyparse.assemble.timing import Clock, Held
from policyparse.lang.shape import Language
from policyparse.models import (
    Described,
    Issue,
    Mentions,
    Milestone,
    Outline,
    Quantity,
    Role,
    Target,
    Text,
    Time,
    TimeRange,
)
from policyparse.outline import clause_at
from policyparse.span import Span


HEAD = 300
"""How much of a document without a date is searched for the period it plans for."""

MarkT = TypeVar("MarkT", Quantity, Time)


@dataclass(frozen=True, slots=True)
class Goals:
    """What was joined; quantities and times with the role they turned out to have."""

    targets: tuple[Target, ...]
    milestones: tuple[Milestone, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    issues: tuple[Issue, ...] = ()


@dataclass(slots=True)
class Memory:
    """What a sentence leaves to the next pieces: the indicator for an ellipsis, the strength, the frequency."""

    indicator: str = ""
    unit: str = ""
    topic: str = ""
    strength: Literal["strive", "ensure"] | None = None
    strength_span: Span | None = None
    cumulative: bool = False
    annual: bool = False
    past: bool = False
    """Something earlier in the sentence says that it is over (截至目前, 已建成)."""


@dataclass(slots=True)
class Joiner:
    """Walks a document's sentences and collects targets and the role of each quantity."""

    text: Text
    outline: Outline
    described: Described
    language: Language
    year: int | None
    targets: list[Target] = field(default_factory=list)
    roles: dict[int, Role] = field(default_factory=dict)
    """By where the quantity starts."""
    time_roles: dict[int, Role] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    memory: Memory = field(default_factory=Memory)

    def sentence(self, sentence: Sentence, clock: Clock) -> None:
        """Read one sentence."""
        rules = self.language.targets
        clock.enter(sentence)
        if sentence.opens_paragraph:
            self.memory = Memory()
        memory = self.memory
        memory.strength = memory.strength_span = None
        memory.topic = ""
        memory.past = False
        reader = Reader(self.text.content, self.language)
        where: Setting | None = None
        for index, piece in enumerate(sentence.pieces):
            held = clock.read(piece, sentence.pieces[index + 1] if index + 1 < len(sentence.pieces) else None)
            previous = 0
            for reading in reader.read(piece):
                self._cues(piece, previous, reading.positions[0])
                previous = reading.positions[-1] + 1
                if where is None:
                    clause = clause_at(self.outline, sentence.span.start)
                    where = setting(self.outline, self.described, clause, self.year, rules)
                self._reading(reading, piece, sentence, held, where)
            self._cues(piece, previous, len(piece.view))
            memory.past = past(piece, rules, before=memory.past)
            memory.topic = self._topic(piece)
        clock.leave(sentence)

    def _cues(self, piece: Piece, start: int, end: int) -> None:
        """力争 and 确保 hold for what is strung after them in the same sentence."""
        rules = self.language.targets
        strive = max(rules.strive.find(piece.view, start, end), key=lambda match: match.start, default=None)
        ensure = max(rules.ensure.find(piece.view, start, end), key=lambda match: match.start, default=None)
        last = strive if not ensure or (strive and strive.start > ensure.start) else ensure
        if last:
            self.memory.strength = "strive" if last is strive else "ensure"
            self.memory.strength_span = piece.span(last.start, last.end)

    def _topic(self, piece: Piece) -> str:
        rules = self.language.targets
        if piece.bracketed or not rules.topic.search(piece.view):
            return ""
        start = rules.trim.match(piece.view)
        return piece.words(self.text.content, start.end if start else 0, len(piece.view))

    def _reading(
        self, reading: Reading, piece: Piece, sentence: Sentence, held: dict[int, Held], where: Setting
    ) -> None:
        """Give every quantity of a run its role, and emit the aims."""
        rules = self.language.targets
        quantities = [quantity for k in reading.positions if isinstance(quantity := piece.marks[k], Quantity)]
        first = held[reading.positions[0]]
        if rules.every_year.search(piece.view, *reading.left):
            first.times = [time for time in first.times if time.span.start >= sentence.span.start]
        when = self._range(first.times[-1] if first.times else None)
        named = self._indicator(reading, quantities[0].unit)
        what = role(reading, quantities[0], piece, sentence, when, where, rules, named=named, before=self.memory.past)
        if what == "target" and named and not rules.sayable.search(named):
            what = "other"
        for quantity in quantities:
            self.roles[quantity.span.start] = what
        for time in first.times:
            if what in ("target", "fact"):
                self.time_roles.setdefault(time.span.start, what)
        if reading.condition:
            return
        if what != "target":
            self.memory.indicator, self.memory.unit = named or self.memory.indicator, quantities[0].unit
            return
        if not named:
            self._unnamed(reading, quantities)
            return
        self.memory.indicator, self.memory.unit = named, quantities[-1].unit
        self._emit(reading, piece, sentence, quantities, named, held)

    def _indicator(self, reading: Reading, unit: str) -> str:
        memory, rules = self.memory, self.language.targets
        named = reading.indicator
        if not named and reading.scope and reading.frame == "first":
            return rules.joiner.join((reading.scope, memory.indicator)) if memory.indicator else ""
        if not named and reading.scope and memory.indicator and unit == memory.unit:
            return rules.rescope(reading.scope, memory.indicator)
        if not named and reading.scope:
            return reading.scope
        if not named:
            return memory.indicator
        if memory.topic and reading.frame in ("level", "bare") and not named.startswith(memory.topic):
            return rules.joiner.join((memory.topic, named))
        if rules.dangling.match(named) and memory.indicator:
            return rules.rescope(memory.indicator, named)
        return named

    def _unnamed(self, reading: Reading, quantities: list[Quantity]) -> None:
        for quantity in quantities:
            self.roles[quantity.span.start] = "other"
            if reading.frame not in ("level", "embrace"):
                continue
            self.issues.append(
                Issue(
                    code="target-without-indicator",
                    detail=f"{self.text.content[quantity.span.slice]!r} reads like an aim, but nothing says of what",
                    span=quantity.span,
                )
            )

    def _emit(
        self,
        reading: Reading,
        piece: Piece,
        sentence: Sentence,
        quantities: list[Quantity],
        named: str,
        held: dict[int, Held],
    ) -> None:
        """One target for each thing, value and time of the run."""
        rules = self.language.targets
        times = held[reading.positions[0]].times
        count = len(quantities)
        if count > 1 and len(times) == count:
            for quantity, time in zip(quantities, times, strict=True):
                self._target(reading, piece, sentence, quantity, named, time, held)
            return
        time = times[-1] if times else None
        if count > 1:
            names = split(named, count, rules)
        elif reading.each:
            names = split(named, None, rules)
            quantities = quantities * len(names)
        else:
            names = [named]
        if len(names) != len(quantities):
            names = [named] * len(quantities)
        bound = quantities[-1].comparator
        for name, quantity in zip(names, quantities, strict=True):
            shared = (
                quantity
                if quantity.comparator != "=" or not reading.respectively
                else quantity.model_copy(update={"comparator": bound if bound != "~" else "="})
            )
            self._target(reading, piece, sentence, shared, name, time, held)

    def _target(
        self,
        reading: Reading,
        piece: Piece,
        sentence: Sentence,
        quantity: Quantity,
        name: str,
        time: Time | None,
        held: dict[int, Held],
    ) -> None:
        rules, changes, memory = self.language.targets, self.language.changes, self.memory
        start, position = reading.left[0], reading.positions[0]
        when = self._range(time)
        change = reading.change
        headed = changes.headed.search(name)
        if change is None and headed:
            change = "increase" if headed.span_of("up") else "decrease"
        if change is None and changes.doubling.match(self.text.content, quantity.span.start, quantity.span.end):
            change = "increase"
        here = piece.view[start:position]
        cumulative = rules.cumulative.search(here) is not None and quantity.unit != "%"
        annual = (
            rules.annual.search(here) is not None
            or rules.annual_after.match(piece.view, reading.positions[-1] + 1) is not None
        )
        if reading.listed:
            cumulative, annual = cumulative or memory.cumulative, annual or memory.annual
        memory.cumulative, memory.annual = cumulative, annual
        base = next((held[k].baseline for k in reading.positions if held[k].baseline), None) if change else None
        comparator = quantity.comparator
        if comparator == "=" and reading.comparator:
            comparator = reading.comparator
        evidence = {"value": quantity.span}
        if reading.span:
            evidence["indicator"] = reading.span
        if reading.change_span:
            evidence["change"] = reading.change_span
        if time:
            evidence["time"] = time.span
        if base:
            evidence["baseline_year"] = base.span
        if memory.strength and memory.strength_span:
            evidence["strength"] = memory.strength_span
        first = min(span.start for key, span in evidence.items() if key in ("value", "indicator", "change"))
        clause = clause_at(self.outline, quantity.span.start)
        self.targets.append(
            Target(
                clause=clause.id if clause else None,
                span=Span(first, max(quantity.span.end, reading.span.end if reading.span else 0)),
                indicator=name,
                indicator_id=name_indicator(name, self.language.code),
                value=quantity.value,
                value_max=quantity.value_max,
                unit=quantity.unit,
                unit_id=quantity.unit_id,
                comparator=comparator,
                change=change,
                time=when,
                baseline_year=self._baseline(
                    base, when, year_on_year=change is not None and rules.year_on_year.search(piece.view) is not None
                ),
                cumulative=cumulative and not annual,
                annual=annual,
                strength=self._strength(piece, reading, quantity),
                evidence=evidence,
            )
        )

    def _strength(self, piece: Piece, reading: Reading, quantity: Quantity) -> Literal["strive", "ensure"] | None:
        """力争 or 确保 before it in the sentence, or 不得 and 原则上不 among its own bound words."""
        bound = self.text.content[quantity.span.start : quantity.number_span.start]
        before = piece.view[max(0, reading.positions[0] - 12) : reading.positions[0]]
        if bound and self.language.targets.ensure.search(before + bound):
            return "ensure"
        return self.memory.strength

    def _range(self, time: Time | None) -> TimeRange:
        if time is None:
            return TimeRange()
        start = time.start
        if time.relation in ("by", "before"):
            start = None
        return TimeRange(start=start, end=time.end, relation=time.relation)

    def _baseline(self, base: Time | None, when: TimeRange, *, year_on_year: bool) -> int | None:
        """The year compared with; 比上年 and 同比 mean the year before the target's."""
        if year_on_year:
            year = int(when.end[:4]) if when.end else self.year
            return year - 1 if year and when.end else None
        bound = (base.end or base.start) if base else None
        return int(bound[:4]) if bound else None


def join_targets(text: Text, outline: Outline, described: Described, mentions: Mentions, language: Language) -> Goals:
    """Join each quantity with its indicator and time, where it is an aim."""
    tables = read_indicator_tables(text, outline, described, mentions, language)
    joiner = Joiner(text, outline, described, language, _year(described, mentions))
    clock = Clock(text.content, outline, language.targets)
    running = _outside(mentions.quantities, tables.claimed)
    for sentence in sentences(text.content, running, mentions.times, language.targets):
        joiner.sentence(sentence, clock)
    targets = sorted([*tables.targets, *joiner.targets], key=lambda target: target.evidence["value"])
    joiner.roles.update({span.start: "fact" for span in tables.facts})
    joiner.roles.update({target.evidence["value"].start: "target" for target in tables.targets})
    taken = [target.span for target in targets] + [span for span in (*tables.facts, *tables.claimed)]
    return Goals(
        targets=tuple(targets),
        milestones=tuple(find_milestones(text, outline, described, mentions.times, taken, language)),
        quantities=_with_roles(mentions.quantities, joiner.roles),
        times=_with_roles(mentions.times, joiner.time_roles),
        issues=tuple(joiner.issues),
    )


def _outside(quantities: tuple[Quantity, ...], regions: tuple[Span, ...]) -> list[Quantity]:
    """The quantities that stand in none of the sorted regions."""
    starts = [region.start for region in regions]

    def claimed(quantity: Quantity) -> bool:
        index = bisect_right(starts, quantity.span.start) - 1
        return index >= 0 and quantity.span.start < regions[index].end

    return [quantity for quantity in quantities if not claimed(quantity)]


def _year(described: Described, mentions: Mentions) -> int | None:
    """The year of the document: its date, else the beginning of the period that its first lines name."""
    dated = described.metadata.date_issued or described.metadata.date_published
    if dated:
        return int(dated[:4])
    named = (time.start for time in mentions.times if time.relation == "during" and time.span.start < HEAD)
    start = next(named, None)
    return int(start[:4]) if start else None


def _with_roles(marks: Iterable[MarkT], roles: dict[int, Role]) -> tuple[MarkT, ...]:
    """The marks, each with the role that was found for where it starts."""
    return tuple(
        mark.model_copy(update={"role": roles[mark.span.start]})
        if roles.get(mark.span.start, mark.role) != mark.role
        else mark
        for mark in marks
    )
