"""Agencies by clauses: who is named where, how often and in which role."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from policyparse import network
from policyparse.models import Document
from policyparse.names import label
from policyparse.outline import ancestry
from policyparse.plots.frame import begin, documents_of, end, nothing
from policyparse.plots.sheet import INK, MARGIN, Sheet, line_height, text_width, wrapped
from policyparse.wording import clause_texts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CELL = 0.2
"""The least width of a column, in inches: one line of text."""
ROW = 0.26
WIDEST = 0.5
GAP = 0.1
TINTS = ("#d3e7f8", "#9ccbee", "#56b4e9")
"""Named once, twice, more often."""
SIGNS = {"lead": ("s", INK, True), "responsible": ("o", INK, True), "support": ("o", INK, False)}
"""The strongest role is drawn."""
HEADING = 1.7
"""How long a heading above a column may be."""

Cells = dict[tuple[str, str], Counter[str]]
"""For each agency and clause how often in which role."""


def heatmap(document: Document, *, lang: str | None = None, width: float = 8.0, most: int = 30) -> "Figure":
    """Draw which agencies a document names in which clauses.

    A darker cell is named more often; ■ leads, ● is responsible, ○ supports. Where the clauses do not fit beside each
    other, those of a level above stand for them.

    Args:
        document: whose agencies.
        lang: ``"zh"`` or ``"en"``; the document's own by default.
        width: of the picture in inches; 3.9 suits a phone. The height follows.
        most: how many agencies are drawn, the most often named first.
    """
    documents, language = documents_of(document, lang)
    every = network.bodies(document)
    own = language == document.lang
    names = {body.name: body.written[0] if own else body.name_en or body.name for body in every[:most]}
    if not names:
        return nothing(documents, "heatmap", language, width)
    side = min(0.4 * width, max(map(text_width, names.values())))
    room = width - 2 * MARGIN - side - GAP
    cells, columns = _cells(document, set(names), int(room / CELL))
    page, y = begin(documents, "heatmap", language, width)
    left, step = MARGIN + side + GAP, min(WIDEST, room / len(columns))
    y = _header(page, y, _headings(document, columns), left, step)
    for body, name in names.items():
        y = _row(page, y, wrapped(name, side), [cells.get((body, key)) for key in columns], left, step)
    page.rule(MARGIN, y, left + len(columns) * step, y)
    key = [(*SIGNS[role], label("role", role, language)) for role in SIGNS]
    key += [("s", tint, True, f"{times}×") for times, tint in zip(("1", "2", "3+"), TINTS, strict=True)]
    part = label("plot", "part", language)
    notes = [part.format(len(names), len(every))] if len(names) < len(every) else []
    return end(page, y, key, notes)


def _cells(document: Document, names: set[str], fitting: int) -> tuple[Cells, list[str]]:
    """Who is named where, and the clauses in order: the deepest level of which no more than ``fitting`` are needed."""
    paths = ancestry(document)
    order = {key: place for place, key in enumerate(paths)}
    deepest = max((len(path) for path in paths.values()), default=0)
    cells: Cells = {}
    columns: list[str] = []
    for depth in range(max(deepest, 1), 0, -1):
        cells = {}
        for statement in document.responsibilities:
            column = paths.get(statement.clause or "", ("",))[:depth][-1]
            for agency in statement.agencies:
                if (name := agency.canonical or agency.name) in names:
                    cells.setdefault((name, column), Counter())[agency.role] += 1
        columns = sorted({column for _, column in cells}, key=lambda key: order.get(key, -1))
        if len(columns) <= fitting:
            break
    return cells, columns[: max(fitting, 1)]


def _headings(document: Document, columns: Sequence[str]) -> list[str]:
    texts = clause_texts(document)
    return [wrapped(texts.get(key, "—"), HEADING, most=1)[0] for key in columns]


def _header(page: Sheet, y: float, headings: Sequence[str], left: float, step: float) -> float:
    y += max(map(text_width, headings)) + 0.1
    for number, words in enumerate(headings):
        page.upright(left + (number + 0.5) * step, y - 0.05, words)
    return y


def _row(
    page: Sheet, y: float, name: Sequence[str], cells: Sequence[Counter[str] | None], left: float, step: float
) -> float:
    height = max(ROW, len(name) * line_height() + 0.04)
    page.rule(MARGIN, y, left + len(cells) * step, y)
    page.lines(MARGIN, y + (height - len(name) * line_height()) / 2, name)
    for number, roles in enumerate(cells):
        if roles:
            x = left + number * step
            page.box(
                x + 0.01, y + 0.01, step - 0.02, height - 0.02, color=TINTS[min(sum(roles.values()), len(TINTS)) - 1]
            )
            shape, color, filled = SIGNS[next(role for role in SIGNS if roles[role])]
            page.mark(x + step / 2, y + height / 2, shape, color=color, filled=filled, size=5)
    return y + height
