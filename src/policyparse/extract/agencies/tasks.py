"""Statements in the columns of a task table: 任务 | 牵头单位 | 责任单位 | 完成时限."""

from collections import defaultdict
from dataclasses import replace

from policyparse.extract.agencies.reading import ROLES, Name, Reading, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import Cell, Table, Text
from policyparse.span import Span


def tabled(text: Text, rules: AgencyRules) -> list[Reading]:
    """One statement for each row that names a body under a label."""
    return [reading for table in text.tables for reading in _rows(text.content, table, rules)]


def _rows(text: str, table: Table, rules: AgencyRules) -> list[Reading]:
    columns: dict[int, str] = {}
    rows: dict[int, list[tuple[str, Cell]]] = defaultdict(list)
    for cell in table.cells:
        head = rules.column.fullmatch(text, cell.span.start, cell.span.end)
        if head is not None:
            columns[cell.column] = head.kind or ""
        elif cell.column in columns and len(cell.span):
            rows[cell.row].append((columns[cell.column], cell))
    return [reading for cells in rows.values() if (reading := _row(text, cells, rules)) is not None]


def _row(text: str, cells: list[tuple[str, Cell]], rules: AgencyRules) -> Reading | None:
    """One statement from the cells of a row, ``None`` where they name no body."""
    deadlines = [text[cell.span.slice].strip() for kind, cell in cells if kind == "deadline"]
    found = [
        read(stretch(text, cell.span.start, cell.span.end, rules), cell.span, rules, "table", ROLES[kind])
        for kind, cell in cells
        if kind in ROLES
    ]
    names: tuple[Name, ...] = tuple(name for reading in found for name in reading.names)
    if not names:
        return None
    span = Span(found[0].span.start, found[-1].span.end)
    return replace(
        found[0],
        span=span,
        names=names,
        open_ended=any(reading.open_ended for reading in found),
        deadline=next((deadline for deadline in deadlines if deadline), None),
        first_leads=any(reading.first_leads for reading in found),
        comma_leads=any(reading.comma_leads for reading in found),
    )
