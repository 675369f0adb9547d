"""How likely two records translate each other: above 0 where they may, 0 or less where they may not."""

from collections.abc import Callable
from decimal import Decimal

from policyparse.alignment.compare import same_value, unit_scale
from policyparse.models import Clause, Document, Quantity, Responsibility, Target

Evidence = frozenset[Decimal | str]
"""The values and years that stand in a stretch of text: what a translation keeps."""


def evidence(document: Document) -> Callable[[Clause], Evidence]:
    """What each clause of a document contains, its children included."""
    found: list[tuple[int, Decimal | str]] = [(q.span.start, q.value) for q in document.quantities]
    found += [(t.span.start, t.end[:4]) for t in document.times if t.end]

    def of_clause(clause: Clause) -> Evidence:
        return frozenset(value for start, value in found if clause.span.start <= start < clause.span.end)

    return of_clause


def alike_clauses(left: Clause, right: Clause, evidence_left: Evidence, evidence_right: Evidence) -> float:
    """Number and kind of the label, and what stands in the clause; a renumbered clause is known by its content."""
    score = 1.5 * (left.number == right.number) + (left.kind == right.kind)
    common = len(evidence_left & evidence_right)
    if common:
        score += 3 * common / max(len(evidence_left), len(evidence_right))
    return score - 1.2


def alike_quantities(left: Target | Quantity, right: Target | Quantity) -> float:
    """Value first, then the unit."""
    scale = unit_scale(left.unit_id, right.unit_id)
    if scale is None:
        return 2.0 * (left.value == right.value) - 1
    return 0.2 + 2.0 * same_value(left.value, right.value, scale) + 0.5 * (left.unit_id == right.unit_id)


def alike_targets(left: Target, right: Target) -> float:
    """A target whose number was mistranslated is still known by its indicator, time and change."""
    score = alike_quantities(left, right)
    score += (left.time.end or "")[:4] == (right.time.end or "")[:4]
    score += 0.5 * (left.change == right.change)
    if left.indicator_id and right.indicator_id:
        score += 2 if left.indicator_id == right.indicator_id else -1
    return score - 0.9


def alike_responsibilities(left: Responsibility, right: Responsibility) -> float:
    """Statements of one clause are taken as each other's; the agencies tell which, where there are several."""
    one, other = {a.id for a in left.agencies if a.id}, {a.id for a in right.agencies if a.id}
    if one and other and not one & other:
        return 0
    return 0.2 + len(one & other) + (len(left.agencies) == len(right.agencies))
