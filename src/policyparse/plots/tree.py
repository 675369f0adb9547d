"""The clauses of a document as a tree, with how many targets, milestones and tasks each holds."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from policyparse.models import Clause, Document
from policyparse.names import label
from policyparse.outline import ancestry
from policyparse.plots.frame import Key, begin, documents_of, end, nothing
from policyparse.plots.sheet import BLUE, FAINT, GREEN, MARGIN, ORANGE, Sheet, line_height, wrapped
from policyparse.wording import clause_texts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INDENT = 0.2
COLUMN = 0.46
ROWS = 60
"""Without ``depth``, no level is drawn that would make more rows than this."""
SIGNS = {"targets": ("o", BLUE), "milestones": ("^", GREEN), "responsibilities": ("s", ORANGE)}
LINE = line_height()


def clauses(document: Document, *, lang: str | None = None, width: float = 8.0, depth: int | None = None) -> "Figure":
    """Draw the clause tree, with the targets ●, milestones ▲ and statements of responsibility ■ of each clause.

    What stands in a clause that is not drawn is counted for the one above it.

    Args:
        document: whose clauses.
        lang: ``"zh"`` or ``"en"`` for the words around them; the document's own by default.
        width: of the picture in inches; 3.9 suits a phone. The height follows.
        depth: how many levels are drawn; by default as many as fit on about a page.
    """
    documents, language = documents_of(document, lang)
    if not document.clauses:
        return nothing(documents, "clauses", language, width)
    levels = _levels(document) if depth is None else depth
    drawn = [clause for clause in document.clauses if clause.depth <= levels]
    counts = _counts(document, levels)
    paths = ancestry(document)
    within = Counter(paths[clause.id][levels - 1] for clause in document.clauses if clause.depth > levels)
    page, y = begin(documents, "clauses", language, width)
    texts, opened = clause_texts(document), dict[int, float]()
    for clause in drawn:
        words = texts[clause.id]
        if within[clause.id]:
            words += f"  ({label('plot', 'within', language).format(within[clause.id])})"
        y = _row(page, y, clause, words, counts, opened)
    key: Key = [(*sign, True, label("table", kind, language)) for kind, sign in SIGNS.items()]
    part = label("plot", "part", language).format(len(drawn), len(document.clauses))
    return end(page, y, key, [part] if len(drawn) < len(document.clauses) else [])


def _levels(document: Document) -> int:
    """The most levels that stay under the limit; one in any case."""
    by_depth = Counter(clause.depth for clause in document.clauses)
    total, levels = 0, 0
    for depth in sorted(by_depth):
        total += by_depth[depth]
        if total > ROWS and levels:
            break
        levels = depth
    return levels


def _counts(document: Document, levels: int) -> Mapping[tuple[str, str], int]:
    """For each kind and each clause drawn how many records it and what is not drawn below it hold."""
    counts: Counter[tuple[str, str]] = Counter()
    paths = ancestry(document)
    for kind in SIGNS:
        for record in getattr(document, kind):
            if path := paths.get(record.clause or ""):
                counts[kind, path[:levels][-1]] += 1
    return counts


def _row(
    page: Sheet, y: float, clause: Clause, words: str, counts: Mapping[tuple[str, str], int], opened: dict[int, float]
) -> float:
    """One clause; ``opened`` is where the branch of each level goes on from."""
    step = min(INDENT, 0.25 * page.width / max(clause.depth, 1))
    x = MARGIN + step * (clause.depth - 1)
    right = page.width - MARGIN - COLUMN * len(SIGNS)
    middle = y + LINE / 2
    if clause.depth - 1 in opened:
        branch = x - step + 0.05
        page.rule(branch, opened[clause.depth - 1], branch, middle)
        page.rule(branch, middle, x - 0.03, middle)
        opened[clause.depth - 1] = middle
    size = 10.0 if clause.depth == 1 else 9.0
    bottom = page.lines(x, y, wrapped(words, right - x - 0.1, size), size=size)
    opened[clause.depth] = bottom - 0.02
    for place, (kind, (shape, color)) in enumerate(SIGNS.items()):
        if count := counts.get((kind, clause.id), 0):
            page.mark(right + place * COLUMN + 0.06, middle, shape, color=color)
            page.text(right + place * COLUMN + 0.15, y, str(count), color=FAINT)
    return bottom + 0.03
