"""Indicator tables: one target for each cell under a year to come, one fact for each cell under a year that is past.

Two shapes are read. Under years (2020年 | 2025年) each row is an indicator; where the columns are indicators each row
is whose they are (福州 | 18 | 16), and the caption says when.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from policyparse.assemble.grids import Grid, Row, grids
from policyparse.assemble.naming import name_indicator
from policyparse.assemble.sentences import is_baseline
from policyparse.lang.shape import Language
from policyparse.models import (
    Comparator,
    Described,
    Direction,
    Mentions,
    Outline,
    Quantity,
    Role,
    Target,
    Text,
    Time,
    TimeRange,
)
from policyparse.outline import clause_of
from policyparse.pattern import Match, Rule
from policyparse.span import Span

BOUNDS: dict[str | None, Comparator] = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "about": "~"}
SIGNS: dict[str, Comparator] = {
    **{"≥": ">=", "≥=": ">=", ">=": ">=", "＞=": ">=", "≤": "<=", "<=": "<=", "＜=": "<="},
    **{">": ">", "＞": ">", "〉": ">", "<": "<", "＜": "<", "〈": "<", "~": "~"},
}
MINUS = "-−－"
BRACKETS = (("(", ")"), ("（", "）"), ("[", "]"), ("“", "”"))


@dataclass(frozen=True, slots=True)
class TableReading:
    """What the tables say: targets, every cell as a quantity with its role, and regions that are no running text."""

    targets: tuple[Target, ...] = ()
    cells: tuple[Quantity, ...] = ()
    claimed: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds."""

    kind: str
    """``label``, ``unit``, ``value`` (under a year), ``measure`` (of its own), or ``other``."""
    head: Span
    time: Time | None = None
    past: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """An indicator as a label or a column head writes it, without unit and direction."""

    words: str
    unit: str
    unit_span: Span | None
    change: Direction | None
    cumulative: bool
    annual: bool


def read_indicator_tables(
    text: Text, outline: Outline, described: Described, mentions: Mentions, language: Language
) -> TableReading:
    """Read every indicator table of the document.

    Tables without a year to come, in a column or in the caption, are none: prices, subsidies, quotas of the past.
    """
    reader = _Reader(text, outline, described, mentions, language)
    targets: list[Target] = []
    cells: list[Quantity] = []
    claimed: list[Span] = []
    for grid in grids(text, mentions.times, language.tables):
        found, past = reader.read(grid)
        if found or past:
            targets += found
            cells += [reader.cell(target, "target") for target in found] + [reader.cell(fact, "fact") for fact in past]
            claimed.append(grid.span)
    targets.sort(key=lambda target: (target.span, target.evidence["value"]))
    cells.sort(key=lambda cell: cell.span)
    return TableReading(tuple(targets), tuple(cells), tuple(sorted(claimed)))


class _Reader:
    """Reads grids against one document."""

    def __init__(
        self, text: Text, outline: Outline, described: Described, mentions: Mentions, language: Language
    ) -> None:
        self.content = text.content
        self.outline = outline
        self.language = language
        self.rules = language.tables
        self.times = sorted(mentions.times, key=lambda time: time.span.start)
        self._starts = [time.span.start for time in self.times]
        date = described.metadata.date_issued or described.metadata.date_published
        self.year = date[:4] if date else ""

    def cell(self, target: Target, role: Role) -> Quantity:
        """The number in a cell, whatever it is."""
        figure = target.evidence["value"]
        return Quantity(
            **target.model_dump(include={"value", "value_max", "unit", "unit_id", "comparator"}),
            span=figure,
            role=role,
            number_span=figure,
            unit_span=target.evidence.get("unit"),
            rule=self.rules.cell.name,
        )

    def read(self, grid: Grid) -> tuple[list[Target], list[Target]]:
        """The targets of a grid, and its cells about the past in the same form."""
        depth = self._header_depth(grid)
        if not depth or depth == len(grid.rows):
            return [], []
        columns = self._columns(grid, depth)
        kinds = {column.kind for column in columns}
        if "label" not in kinds or ("value" not in kinds and not self._sets_goals(grid, columns)):
            return [], []
        targets: list[Target] = []
        facts: list[Target] = []
        for row in grid.rows[depth:]:
            label = self._label(row, columns)
            for target, past in self._row(row, columns, label) if label else ():
                (facts if past else targets).append(target)
        return targets, facts

    def _sets_goals(self, grid: Grid, columns: list[Column]) -> bool:
        """Whether columns without years are aims: the lines above speak of goals, and not of money."""
        above = Span(grid.above[0].start, grid.above[-1].end) if grid.above else Span(grid.span.start, grid.span.start)
        head = Span(above.start, columns[-1].head.end)
        if self.rules.grant.search(self.content, head.start, head.end):
            return False
        return self.rules.goal.search(self.content, head.start, head.end) is not None

    def _header_depth(self, grid: Grid) -> int:
        """How many rows come before the first that holds a number."""
        for depth, row in enumerate(grid.rows):
            numbers = [cell for cell in row[1:] if self._number(cell)]
            if numbers and (depth or not all(self.rules.year.match(self.content, c.start, c.end) for c in numbers)):
                return depth
        return len(grid.rows)

    def _number(self, cell: Span) -> Match | None:
        return self.rules.cell.fullmatch(self.content, cell.start, cell.end) if len(cell) else None

    def _time_in(self, span: Span, which: int = 0) -> Time | None:
        """The first time in a span, or the last (-1)."""
        inside = self.times[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        found = [time for time in inside if time.start or time.end]
        if found:
            return found[which]
        bare = self.rules.year.match(self.content, span.start, span.end)
        if bare is None:
            return None
        year = bare["year"]
        return Time(span=bare.span, start=year, end=year, relation="in", rule=self.rules.year.name)

    def _caption_time(self, grid: Grid) -> Time | None:
        """When the table's values hold: the time in the lines above, the nearest first."""
        return next((time for line in reversed(grid.above) if (time := self._time_in(line))), None)

    def _columns(self, grid: Grid, depth: int) -> list[Column]:
        heading = [*grid.above, *(cell for row in grid.rows[:depth] for cell in row)]
        done = any(self.rules.done.search(self.content, line.start, line.end) for line in heading)
        caption = self._caption_time(grid)
        columns: list[Column] = []
        for place in range(len(grid.rows[0])):
            heads = [row[place] for row in grid.rows[:depth] if len(row) > place and len(row[place])]
            head = Span(heads[0].start, heads[-1].end) if heads else Span(grid.span.start, grid.span.start)
            columns.append(self._column(head, [row[place] for row in grid.rows[depth:] if len(row) > place], caption))
        times = sorted((c.time for c in columns if c.time), key=lambda time: time.end or time.start or "")
        years = [time.end or time.start or "" for time in times]
        # 2020年 | 2025年 | 五年累计: what is summed up is so by the last year
        columns = [
            replace(column, time=times[-1]) if times and column.kind == "value" and not column.time else column
            for column in columns
        ]
        return [self._dated(column, done=done, years=years) for column in columns]

    def _column(self, head: Span, cells: list[Span], caption: Time | None) -> Column:
        rules, start, end = self.rules, head.start, head.end
        numbers = sum(self._number(cell) is not None for cell in cells)
        filled = sum(len(cell) > 0 for cell in cells)
        if rules.serial_head.fullmatch(self.content, start, end):
            return Column("other", head)
        if rules.unit_head.fullmatch(self.content, start, end):
            return Column("unit", head)
        if rules.kind_head.search(self.content, start, end):
            return Column("other", head)
        time = self._time_in(head, -1)  # a caption may have run into the first head (…“十四五”指标体系2020年)
        if time or rules.aim.fullmatch(self.content, start, end) or self._says(rules.cumulative, head):
            return Column("value", head, time or caption)
        if numbers * 2 < filled or not filled:
            units = sum(rules.bare_unit.fullmatch(self.content, c.start, c.end) is not None for c in cells if len(c))
            return Column("unit" if units and units * 2 > filled else "label", head)
        return Column("measure", head, caption) if len(head) and caption else Column("other", head)

    def _dated(self, column: Column, *, done: bool, years: list[str]) -> Column:
        """Whether a column tells the past: its head says so, or its year is behind the document's."""
        rules, head, time = self.rules, column.head, column.time
        if column.kind not in ("value", "measure"):
            return column
        past = done
        if rules.actual.search(self.content, head.start, head.end):
            past = True
        elif time and not done:
            year = (time.end or time.start or "")[:4]
            aim = rules.aim.search(self.content, head.start, head.end)
            past = not aim and (year < self.year if self.year else len(years) > 1 and year == years[0][:4])
        return Column(column.kind, head, time, past)

    def _label(self, row: Row, columns: list[Column]) -> Span | None:
        """The cell before the values that says what the row is about."""
        words = [
            (cell, column.kind)
            for cell, column in zip(row, columns, strict=False)
            if len(cell)
            and (column.kind in ("value", "measure") or (column.kind == "label" and not self._number(cell)))
        ]
        first = next((k for k, (_, kind) in enumerate(words) if kind != "label"), len(words))
        return words[first - 1][0] if first else None

    def _row(self, row: Row, columns: list[Column], label: Span) -> Iterator[tuple[Target, bool]]:
        unit = next((c for c, column in zip(row, columns, strict=False) if column.kind == "unit" and len(c)), None)
        for cell, column in zip(row, columns, strict=False):
            number = self._number(cell) if column.kind in ("value", "measure") else None
            if number is None:
                continue
            name = self._name(label)
            if column.kind == "measure":
                head = self._name(column.head)
                name = replace(head, words=f"{name.words}{self.language.lines.glue}{head.words}")
            elif unit:
                name = replace(name, unit=self.content[unit.slice], unit_span=unit)
            if target := self._target(
                name, number, column, Span(min(label.start, cell.start), max(label.end, cell.end))
            ):
                yield target, column.past

    def _name(self, span: Span) -> Name:
        """What a label says without numbering, unit and direction."""
        rules, content = self.rules, self.content
        lead = rules.numbering.match(content, span.start, span.end)
        start = lead.end if lead else span.start
        units = list(rules.unit.find(content, start, span.end))
        unit = units[-1] if units and units[-1].end == span.end else None
        end = unit.start if unit else span.end
        direction = rules.direction.search(content, start, end)
        words = self.language.lines.glue.join(content[start : direction.start if direction else end].split())
        return Name(
            words,
            unit["unit"] if unit else "",
            unit.span_of("unit") if unit else None,
            None if direction is None else "decrease" if direction["down"] else "increase",
            rules.cumulative.search(content, span.start, span.end) is not None,
            rules.annual.search(content, span.start, span.end) is not None,
        )

    def _value(self, written: str) -> Decimal | None:
        """The figure of a cell; a minus stands in cells only, numerals know none."""
        value = self.language.numerals.to_decimal(written.lstrip(MINUS)) if written else None
        return -value if value is not None and written[0] in MINUS else value

    def _target(self, name: Name, number: Match, column: Column, span: Span) -> Target | None:
        unit, factor = self._unit(number["unit"] or name.unit)
        value, high = self._value(number["number"]), self._value(number["high"])
        figure = number.span_of("number")
        fallen = "decrease" if value is not None and value < 0 and unit == "%" else None  # -55%: by so much less
        if value is None or figure is None or not self._names(name.words):
            return None
        before = self.language.quantities.before.search(self.content, number.start, figure.start)
        after = self.language.quantities.after.match(self.content, (number.span_of("unit") or figure).end, number.end)
        bound = before or after
        comparator = SIGNS.get(number["bound"]) or (BOUNDS[bound.kind] if bound else "=")
        head = Span(column.head.start, column.head.end)
        # 年均增速〔累计〕: the brackets in a cell say which of the two it is
        total, yearly = self._says(self.rules.cumulative, head), self._says(self.rules.annual, head)
        evidence = {"value": figure, "time": column.time.span if column.time else None, "unit": name.unit_span}
        clause = clause_of(self.outline, span)
        return Target(
            clause=clause.id if clause else None,
            span=span,
            indicator=name.words,
            indicator_id=name_indicator(name.words, self.language.code),
            value=abs(value) * factor if fallen else value * factor,
            value_max=None if high is None else high * factor,
            unit=unit,
            unit_id=self.language.quantities.unit_id(unit),
            comparator=comparator,
            change=fallen or name.change,
            time=_when(column.time),
            cumulative=bool(number["sum"]) or name.cumulative or (total and not yearly),
            annual=(name.annual or yearly) and not number["sum"],
            baseline_year=self._baseline(span) if name.change else None,
            evidence={field: place for field, place in evidence.items() if place},
        )

    def _baseline(self, span: Span) -> int | None:
        """The year that a row compares with: 能耗降低比例（与2020年相比，%）."""
        at = bisect_left(self._starts, span.start)
        inside = self.times[at : bisect_left(self._starts, span.end)]
        return next((int(time.end[:4]) for time in inside if is_baseline(time) and time.end), None)

    def _names(self, words: str) -> bool:
        """Whether the words can name an indicator: cells out of order leave half a bracket."""
        if any(words.count(opening) != words.count(closing) for opening, closing in BRACKETS):
            return False
        return self.rules.label.fullmatch(words) is not None and not self.rules.bare_unit.fullmatch(words)

    def _says(self, rule: Rule, span: Span) -> bool:
        return rule.search(self.content, span.start, span.end) is not None

    def _unit(self, written: str) -> tuple[str, Decimal]:
        """A unit without its multiplier, and the multiplier: 万吨 → 吨, 10000."""
        tight = "".join(written.split()) if not self.language.lines.glue else " ".join(written.split())
        unit = tight.replace("％", "%")
        scale = self.rules.scale.match(unit)
        one = "" if scale and scale.text[0].isdigit() else f"1{self.language.lines.glue}"
        factor = self.language.numerals.to_decimal(f"{one}{scale.text}") if scale else None
        return (unit, Decimal(1)) if scale is None or factor is None else (unit[scale.end :].strip(), factor)


def _when(time: Time | None) -> TimeRange:
    """A year over a column is the year by which; a period is the period."""
    if time is None:
        return TimeRange()
    if time.relation == "in" and time.start and time.end and time.start[:4] == time.end[:4]:
        return TimeRange(end=time.end, relation="by")
    return TimeRange(start=time.start, end=time.end, relation=time.relation)
