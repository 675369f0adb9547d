"""Tables as grids: the page's own tables, lines of tabs or spaces, and cells that a PDF put one per line."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from policyparse.lang.shape import TableRules
from policyparse.models import Text, Time
from policyparse.pattern import Match
from policyparse.span import Span

REACH = 3
"""How many lines above a table may hold its caption and its header."""
LONGEST_CELL = 60
"""How many characters a line may have that is one cell."""
LEAST_WHOLE = 1 / 3
"""The share of a table's rows that must be whole where its cells are out of order; else they are chance."""
FEWEST_CELLS = 8
"""Two years, and two rows of a label and two values."""

Row = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its region, the lines above it, and its cells; an empty span is an empty cell."""

    span: Span
    above: tuple[Span, ...]
    rows: tuple[Row, ...]


def grids(text: Text, times: Iterable[Time], rules: TableRules) -> Iterator[Grid]:
    """Every table of the text, in no order."""
    content = text.content
    lines = _lines(content)
    taken: list[Span] = []
    for table in text.tables:
        width = 1 + max((cell.column for cell in table.cells), default=0)
        rows: dict[int, list[Span]] = {}
        for cell in table.cells:
            row = rows.setdefault(cell.row, [Span(cell.span.start, cell.span.start)] * width)
            row[cell.column] = _trim(content, cell.span)
        taken.append(table.span)
        yield Grid(table.span, _above(lines, table.span.start), tuple(tuple(rows[key]) for key in sorted(rows)))
    free = [line for line in lines if not any(line.overlaps(span) for span in taken)] if taken else lines
    if "\t" in content:
        yield from _tabbed(content, free, lines)
    yield from _spaced(content, free, lines, rules)
    yield from _stacked(content, free, times, rules)


def _lines(content: str) -> list[Span]:
    """The lines of the text that are not blank."""
    spans: list[Span] = []
    start = 0
    for line in content.splitlines(keepends=True):
        if line.strip():
            spans.append(_trim(content, Span(start, start + len(line)), keep="\t"))
        start += len(line)
    return spans


def _trim(content: str, span: Span, keep: str = "") -> Span:
    start, end = span.start, span.end
    while start < end and content[start].isspace() and content[start] not in keep:
        start += 1
    while end > start and content[end - 1].isspace() and content[end - 1] not in keep:
        end -= 1
    return Span(start, end)


def _above(lines: list[Span], position: int) -> tuple[Span, ...]:
    at = bisect_left(lines, position, key=lambda line: line.start)
    return tuple(lines[max(0, at - REACH) : at])


def _tabbed(content: str, free: list[Span], lines: list[Span]) -> Iterator[Grid]:
    """Neighbouring lines whose cells are separated by tabs."""
    for tabbed, group in groupby(free, key=lambda line: "\t" in content[line.slice]):
        run = list(group)
        if not tabbed or len(run) < 2:
            continue
        rows = [_cut(content, line, "\t") for line in run]
        width = max(map(len, rows))
        padded = tuple((*row, *[Span(row[-1].end, row[-1].end)] * (width - len(row))) for row in rows)
        yield Grid(Span(run[0].start, run[-1].end), _above(lines, run[0].start), padded)


def _cut(content: str, line: Span, mark: str) -> Row:
    cells: list[Span] = []
    start = line.start
    for cell in content[line.slice].split(mark):
        cells.append(_trim(content, Span(start, start + len(cell))))
        start += len(cell) + len(mark)
    return tuple(cells)


def _spaced(content: str, free: list[Span], lines: list[Span], rules: TableRules) -> Iterator[Grid]:
    """Neighbouring lines that are a label and numbers: 福州  18  16. Their header is the line above."""
    plain = [line for line in free if "\t" not in content[line.slice]] if "\t" in content else free
    matches = [(line, _row(content, line, rules)) for line in plain]
    for found, group in groupby(matches, key=lambda pair: pair[1] is not None):
        run = list(group)
        if not found or len(run) < 3:
            continue
        rows = []
        for line, match in run:
            label = match.span_of("label") if match else None
            if label is None:
                continue
            values = [value.span for value in rules.value.find(content, label.end, line.end)]
            rows.append((_trim(content, label), *values))
        above = _above(lines, run[0][0].start)
        width = max(map(len, rows))
        header = _header(content, above, width, rules)
        if header is None:
            continue
        padded = [(*row, *[Span(row[-1].end, row[-1].end)] * (width - len(row))) for row in rows]
        yield Grid(Span(header[0].start, run[-1][0].end), above[:-1], (header, *padded))


def _row(content: str, line: Span, rules: TableRules) -> Match | None:
    """The line as a row, where it has a blank between a label and a value."""
    blank = len(content[line.slice].split(maxsplit=1)) > 1
    return rules.row.fullmatch(content, line.start, line.end) if blank else None


def _header(content: str, above: tuple[Span, ...], width: int, rules: TableRules) -> Row | None:
    """The heads of ``width`` columns in the line above: at its units, else at its spaces."""
    if not above:
        return None
    line = above[-1]
    heads: list[Span] = []
    start = line.start
    for unit in rules.unit.find(content, line.start, line.end):
        heads.append(_trim(content, Span(start, unit.end)))
        start = unit.end
    if len(heads) != width - 1:
        heads = [word.span for word in rules.word.find(content, line.start, line.end)]
    if len(heads) == width:
        return tuple(heads)
    return (Span(line.start, line.start), *heads) if len(heads) == width - 1 else None


def _stacked(content: str, free: list[Span], times: Iterable[Time], rules: TableRules) -> Iterator[Grid]:
    """Cells one per line under a caption (表1 … 指标): a label of one or more lines, then a value for each year.

    Where a PDF's cells are out of order, only the rows that are whole are given.
    """
    starts = sorted(time.span.start for time in times)
    near = _near_cells(free)
    captions: list[int] = []
    for k in near:
        head = bool(captions) and k - captions[-1] < FEWEST_CELLS and _heads(content, free[k], rules)
        if not head and rules.caption.search(content, free[k].start, free[k].end):
            captions.append(k)
    for number, k in enumerate(captions):
        limit = captions[number + 1] if number + 1 < len(captions) else len(free)
        cells: list[Span] = []
        for line in free[k + 1 : limit]:
            if (
                len(line) > LONGEST_CELL
                or "\t" in content[line.slice]
                or rules.prose.search(content, line.start, line.end)
            ):
                break
            cells.append(line)
        rows = _stack(content, cells, starts, rules)
        if len(rows) > 2:
            above = (free[k], cells[0]) if cells[0].end <= rows[0][2].start else (free[k],)
            yield Grid(Span(cells[0].start, cells[-1].end), above, tuple(rows))


def _heads(content: str, line: Span, rules: TableRules) -> bool:
    """Whether a line under a caption heads a column of aims (发展目标), and is no caption itself."""
    return rules.aim.fullmatch(content, line.start, line.end) is not None


def _near_cells(free: list[Span]) -> list[int]:
    """The lines that enough lines follow or surround which are short enough for cells: only there a caption matters."""
    near: list[int] = []
    first = 0
    for k in range(len(free) + 1):
        if k == len(free) or len(free[k]) > LONGEST_CELL:
            if k - first >= FEWEST_CELLS:
                near.extend(range(max(first - 1, 0), k))
            first = k + 1
    return near


def _stack(content: str, cells: list[Span], starts: list[int], rules: TableRules) -> list[Row]:
    """The rows of stacked cells: the years first, then label, unit, values."""
    heads, body = _stacked_heads(content, cells, starts, rules)
    ended = {cell.start for cell in cells if rules.attribute.search(content, cell.start, cell.end)}
    if not heads or (len(heads) < 2 and not ended):
        return []
    rows: list[Row] = [(Span(heads[0].start, heads[0].start), Span(heads[0].start, heads[0].start), *heads)]
    label: list[Span] = []
    unit: Span | None = None
    values: list[Span] = []
    for cell in [*body, None]:
        if cell is not None and (rules.cell.fullmatch(content, cell.start, cell.end) or _is_gap(content, cell)):
            values.append(cell)
            continue
        if len(values) == len(heads) + 1 and rules.serial.fullmatch(content, values[-1].start, values[-1].end):
            values.pop()  # the number of the next row, where nothing else ends this one
        # of a single column only 约束性 behind it tells that the number is a value and no row's
        whole = len(heads) > 1 or (cell is not None and cell.start in ended)
        if label and whole and len(values) == len(heads):
            rows.append((Span(label[0].start, label[-1].end), unit or Span(label[-1].end, label[-1].end), *values))
        if values:
            label, unit, values = [], None, []
        if cell is None or cell.start in ended:
            label = []  # 约束性 ends a row, 属性 the header
        elif label and rules.bare_unit.fullmatch(content, cell.start, cell.end):
            unit = cell
        else:
            numbered = rules.numbering.match(content, cell.start, cell.end)
            label = [cell] if numbered else [*label, cell][-3:]
    out_of_order = len(heads) > 1 and bool(body) and heads[-1].start > body[0].start
    return [] if out_of_order and len(rows) < len(ended) * LEAST_WHOLE else rows


def _stacked_heads(
    content: str, cells: list[Span], starts: list[int], rules: TableRules
) -> tuple[list[Span], list[Span]]:
    """The heads of the value columns, and the cells that are none: years, or 发展目标 where the caption says when.

    A PDF may put the second year behind the first rows.
    """
    first = next((k for k, cell in enumerate(cells) if rules.cell.fullmatch(content, cell.start, cell.end)), len(cells))
    heads = _stacked_years(content, cells[:first], starts, rules)
    late = next((cell for cell in cells[first:] if rules.year.fullmatch(content, cell.start, cell.end)), None)
    if len(heads) == 1 and late and not rules.cell.fullmatch(content, late.start, late.end):
        return [*heads, late], [cell for cell in cells if cell.start > heads[0].end and cell is not late]
    heads = heads or [cell for cell in cells[:first] if rules.aim.fullmatch(content, cell.start, cell.end)][:1]
    return heads, [cell for cell in cells if heads and cell.start > heads[-1].end]


def _stacked_years(content: str, cells: list[Span], starts: list[int], rules: TableRules) -> list[Span]:
    """The heads of the value columns: a year, with the line below that says what it is the year of."""
    years: list[Span] = []
    for k, cell in enumerate(cells):
        at = bisect_left(starts, cell.start)
        below = cells[k + 1] if k + 1 < len(cells) and content[cell.start].isalnum() else None
        total = years and rules.cumulative.search(content, cell.start, below.end if below else cell.end)
        if total and total.start < cell.end:  # 五年累⏎计
            years.append(Span(cell.start, max(total.end, cell.end)))
            continue
        if at == len(starts) or starts[at] >= cell.end:
            continue
        says = below and rules.column_says.fullmatch(content, below.start, below.end)
        years.append(Span(cell.start, below.end) if below and says else cell)
    return years


def _is_gap(content: str, cell: Span) -> bool:
    return content[cell.slice].strip("—-–/ ") == ""
