"""Statements in the columns of a task table: 任务 | 牵头单位 | 责任单位 | 完成时限."""

from collections import defaultdict
from dataclasses import replace

from policyparse.extract.agencies.reading import ROLES, Reading, joined, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import Cell, Table, Text


def tabled(text: Text, rules: AgencyRules) -> list[Reading]:
    """One statement for each row that names a body under a label."""
    return [reading for table in text.tables for reading in _rows(text.content, table, rules)]


def _rows(text: str, table: Table, rules: AgencyRules) -> list[Reading]:
    columns: dict[int, str] = {}
    rows: dict[int, list[tuple[str, Cell]]] = defaultdict(list)
    for cell in table.cells:
        head = rules.column.fullmatch(text[cell.span.slice])
        if head is not None:
            columns[cell.column] = head.kind or ""
        elif cell.column in columns and len(cell.span):
            rows[cell.row].append((columns[cell.column], cell))
    return [reading for cells in rows.values() if (reading := _row(text, cells, rules)) is not None]


def _row(text: str, cells: list[tuple[str, Cell]], rules: AgencyRules) -> Reading | None:
    """One statement from the cells of a row, ``None`` where they name no body."""
    found = [
        read(stretch(text, cell.span.start, cell.span.end, rules), cell.span, rules, "table", ROLES[kind])
        for kind, cell in cells
        if kind in ROLES
    ]
    if not any(rules.body.fullmatch(name.name) for reading in found for name in reading.names):
        return None
    deadlines = (text[cell.span.slice].strip() for kind, cell in cells if kind == "deadline")
    row = joined(found)
    return replace(row, deadline=next((deadline for deadline in deadlines if deadline), row.deadline))
