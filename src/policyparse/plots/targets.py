"""Targets over time: a row for each indicator, a column for each year, every value with its bound or range."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policyparse import tables
from policyparse.models import Document
from policyparse.names import label
from policyparse.plots.frame import Key, begin, documents_of, end, nothing
from policyparse.plots.sheet import (
    BLUE,
    FAINT,
    GREEN,
    MARGIN,
    ORANGE,
    PURPLE,
    Sheet,
    line_height,
    text_width,
    wrapped,
)
from policyparse.wording import named, value_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MARKS = {"level": ("o", BLUE), "at_least": ("^", GREEN), "at_most": ("v", ORANGE), "range": ("D", PURPLE)}
BOUNDS = {"=": "level", "~": "level", ">=": "at_least", ">": "at_least", "<=": "at_most", "<": "at_most"}
SIGN = 0.17
"""What a marker takes, in inches."""
GAP = 0.15
NARROWEST = 0.9
"""Columns are not made narrower than this: the picture becomes a list."""
LINE = line_height()


@dataclass(frozen=True, slots=True)
class Value:
    """One value: which marker it has and what is written beside it."""

    bound: str
    words: str


Row = dict[str, list[Value]]
"""The values of an indicator by year."""


def targets(
    documents: Document | Iterable[Document], *, lang: str | None = None, width: float = 8.0, most: int = 40
) -> "Figure":
    """Draw the targets of one document, or of several, as indicators by year.

    ● is a level to be reached, ▲ a lower and ▼ an upper bound, ◆ a range. The column is the year by which a target is
    to be met; where the text gives a period, it stands before the value. Where the years do not fit beside each other
    (a phone), the picture is a list.

    Args:
        documents: one document or many.
        lang: ``"zh"`` or ``"en"``; the first document's own by default.
        width: of the picture in inches; 3.9 suits a phone. The height follows.
        most: how many indicators are drawn, those with most values first where there are more.

    >>> import policyparse
    >>> figure = targets(policyparse.parse("到2025年，森林覆盖率达到45%。"))
    >>> [text.get_text() for text in figure.axes[0].texts][1:4]
    ['2025', '森林覆盖率', '45%']
    """
    documents, language = documents_of(documents, lang)
    found = _rows(documents, language)
    chosen = set(sorted(found, key=lambda name: -sum(map(len, found[name].values())))[:most])
    rows = {name: row for name, row in found.items() if name in chosen}
    if not rows:
        return nothing(documents, "targets", language, width)
    page, y = begin(documents, "targets", language, width)
    years = sorted({year for row in rows.values() for year in row}, key=lambda year: (year == "", year))
    names = min(0.36 * width, max(map(text_width, rows)))
    columns = _columns(rows, years, width - 2 * MARGIN - names - GAP)
    undated = label("plot", "undated", language)
    if columns is None:
        y = _list(page, y, rows, undated)
    else:
        y = _grid(page, y, rows, dict(zip(years, columns, strict=True)), names, undated)
    used = {value.bound for row in rows.values() for values in row.values() for value in values}
    key: Key = [(*sign, True, label("plot", bound, language)) for bound, sign in MARKS.items() if bound in used]
    notes = [label("plot", "part", language).format(len(rows), len(found))] if len(rows) < len(found) else []
    return end(page, y, key, notes)


def _rows(documents: Sequence[Document], language: str) -> dict[str, Row]:
    """The values of each indicator by year, in the order of the text; the same value is there once."""
    found: dict[str, Row] = {}
    for document in documents:
        for plain in tables.rows(document, "targets"):
            told = named(plain, document, language)
            words = value_text({**plain, "unit": told["unit"]}, language)
            start, end = plain["time_start"], plain["time_end"]
            if start and (end or "")[:4] != start[:4]:
                words = f"{start[:4]}–{(end or '')[:4]}: {words}"
            bound = "range" if plain["value_max"] is not None else BOUNDS[plain["comparator"]]
            values = found.setdefault(told["indicator"], {}).setdefault((end or start or "")[:4], [])
            if Value(bound, words) not in values:
                values.append(Value(bound, words))
    return found


def _columns(rows: dict[str, Row], years: Sequence[str], room: float) -> list[float] | None:
    """How wide the column of each year is; None where they would be too narrow."""
    wanted = [
        max(text_width(value.words) for row in rows.values() for value in row.get(year, ())) + SIGN + GAP
        for year in years
    ]
    if sum(wanted) <= room:
        return [width + (room - sum(wanted)) / len(wanted) for width in wanted]
    narrow = [min(width, NARROWEST + SIGN + GAP) for width in wanted]
    if sum(narrow) > room:
        return None
    spare = (room - sum(narrow)) / (sum(wanted) - sum(narrow))
    return [least + spare * (width - least) for least, width in zip(narrow, wanted, strict=True)]


def _grid(page: Sheet, y: float, rows: dict[str, Row], columns: dict[str, float], names: float, undated: str) -> float:
    """A table: years across, indicators down."""
    x = MARGIN + names + GAP
    for year, width in columns.items():
        page.lines(x + SIGN, y, wrapped(year or undated, width - SIGN, most=1), color=FAINT)
        x += width
    y += LINE + 0.04
    for name, row in rows.items():
        page.rule(MARGIN, y, page.width - MARGIN, y)
        y += 0.04
        bottom = page.lines(MARGIN, y, wrapped(name, names))
        x = MARGIN + names + GAP
        for year, width in columns.items():
            bottom = max(bottom, _values(page, x, y, row.get(year, ()), width - SIGN - GAP))
            x += width
        y = bottom + 0.04
    return y


def _list(page: Sheet, y: float, rows: dict[str, Row], undated: str) -> float:
    """For a narrow sheet: under each indicator its years, one a line."""
    for name, row in rows.items():
        page.rule(MARGIN, y, page.width - MARGIN, y)
        y = page.lines(MARGIN, y + 0.04, wrapped(name, page.width - 2 * MARGIN))
        for year in sorted(row, key=lambda year: (year == "", year)):
            words = year or undated
            page.text(MARGIN + 0.15, y, words, color=FAINT)
            x = MARGIN + 0.15 + max(text_width("2000"), text_width(words)) + GAP
            y = _values(page, x, y, row[year], page.width - MARGIN - x - SIGN)
        y += 0.06
    return y


def _values(page: Sheet, x: float, y: float, values: Sequence[Value], width: float) -> float:
    for value in values:
        shape, color = MARKS[value.bound]
        page.mark(x + 0.06, y + LINE / 2, shape, color=color)
        y = page.lines(x + SIGN, y, wrapped(value.words, width))
    return y
