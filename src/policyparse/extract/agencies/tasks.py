"""Statements in the columns of a task table: 任务 | 牵头单位 | 责任单位 | 完成时限."""

from collections import defaultdict
from collections.abc import Iterator

from policyparse.extract.agencies.reading import ROLES, Reading, joined, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import Cell, Table, Text
from policyparse.span import Span


def tabled(text: Text, rules: AgencyRules) -> list[Reading]:
    """One statement for each row that names a body under a label."""
    tables = (*text.tables, *_typed(text))
    return [reading for table in tables for reading in _rows(text.content, table, rules)]


def _typed(text: Text) -> Iterator[Table]:
    """Tables that are nothing but lines with tabs, as copied text has them."""
    known = [table.span for table in text.tables]
    cells: list[Cell] = []
    end = 0
    tab = text.content.find("\t")
    while tab >= 0:
        start = text.content.rfind("\n", 0, tab) + 1
        if cells and start > end + 1:  # lines without a tab stand between
            yield Table(span=Span(cells[0].span.start, end), cells=tuple(cells))
            cells = []
        line = text.content.find("\n", tab)
        end = len(text.content) if line < 0 else line
        if not any(span.start <= start < span.end for span in known):
            cells += _cells(text.content, start, end, cells[-1].row + 1 if cells else 0)
        tab = text.content.find("\t", end)
    if cells:
        yield Table(span=Span(cells[0].span.start, end), cells=tuple(cells))


def _cells(text: str, start: int, end: int, row: int) -> Iterator[Cell]:
    for column, piece in enumerate(text[start:end].split("\t")):
        inside = start + len(piece) - len(piece.lstrip())
        yield Cell(row=row, column=column, span=Span(inside, max(inside, start + len(piece.rstrip()))))
        start += len(piece) + 1


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
    return row._replace(deadline=next((deadline for deadline in deadlines if deadline), row.deadline))
