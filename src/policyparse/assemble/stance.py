"""Target, fact or condition: what a document does with a number.

The order of the evidence: a number that selects or is granted is no aim whatever the verb; a past time or a perfect verb
makes a fact; an announced time, a goal word or, in a plan, a task makes an aim.
"""

from dataclasses import dataclass

from policyparse.assemble.indicators import RELATIVE, Reading, counts
from policyparse.assemble.sentences import Mark, Piece, Sentence
from policyparse.lang.shape import TargetRules
from policyparse.models import Clause, Described, Outline, Quantity, Role, TimeRange
from policyparse.outline import clause_by_id

_PLANNING = frozenset({"notice", "plan", "opinion", "measures"})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a number stands: what the document is, and what its section is about."""

    planning: bool
    year: int | None
    """The year of the document; a value for an earlier one is history."""
    goal: bool
    """In a section of goals."""
    past: bool
    """In a section about what has been achieved."""


def setting(
    outline: Outline, described: Described, clause: Clause | None, year: int | None, rules: TargetRules
) -> Setting:
    """The setting of a clause, from its own heading and those above it."""
    goal = past = False
    while clause is not None:
        if clause.heading:
            goal = goal or rules.goal_heading.search(clause.heading) is not None
            past = past or rules.fact_heading.search(clause.heading) is not None
        clause = clause_by_id(outline, clause.parent) if clause.parent else None
    return Setting(described.genre in _PLANNING, year, goal, past and not goal)


def role(
    reading: Reading,
    quantity: Quantity,
    piece: Piece,
    sentence: Sentence,
    when: TimeRange,
    where: Setting,
    rules: TargetRules,
    *,
    named: str,
    before: bool,
) -> Role:
    """What the number is: an aim, a fact, a condition, or none of these."""
    view = piece.view
    start, end = reading.left
    if rules.uncounted.fullmatch(quantity.unit):
        return "other"
    if rules.name_quote.search(view, 0, reading.positions[0]):
        return "other"
    if _granted(view, quantity, rules) or rules.permit.search(view, start, reading.positions[0]):
        return "other"
    if _routine(reading, quantity, named, view, rules) or (
        named and counts(quantity) and rules.own_count.search(named)
    ):
        return "other"
    if reading.condition or (piece.bracketed and not (named and rules.bracketed.match(view))):
        return "condition"
    if rules.eligible.search(view):
        return "condition"
    if _past(reading, view, when, where, rules, before=before):
        return "fact"
    if _spelled_small(quantity) and (when.end is None or (quantity.value == 1 and reading.frame != "level")):
        return "other"
    return "target" if _aims(reading, quantity, view, sentence, when, where, rules) else _unsaid(where)


def _granted(view: str, quantity: Quantity, rules: TargetRules) -> bool:
    money = quantity.unit.endswith(rules.money) or quantity.unit in RELATIVE
    return money and rules.allowance.search(view) is not None


def _routine(reading: Reading, quantity: Quantity, named: str, view: str, rules: TargetRules) -> bool:
    """A time span is an aim only where a measure is brought to it (审批时限压缩至◆)."""
    if not rules.time_unit.fullmatch(quantity.unit):
        return False
    if reading.frame not in ("level", "embrace") or rules.routine.search(view, *reading.left):
        return True
    return bool(named) and not rules.measure.search(named)


def past(piece: Piece, rules: TargetRules, *, before: bool) -> bool:
    """Whether what follows the piece in its sentence is still over: 截至目前 holds until an aim is announced."""
    if rules.past.search(piece.view) or any(_reports(mark) for mark in piece.marks.values()):
        return True
    return before and not rules.aim.search(piece.view)


def _reports(mark: Mark) -> bool:
    return mark.rule.endswith(".reporting")


def _past(reading: Reading, view: str, when: TimeRange, where: Setting, rules: TargetRules, *, before: bool) -> bool:
    behind = reading.positions[-1] + 1
    perfect = before or rules.past.search(view, 0, behind) is not None
    announced = rules.aim.search(view, 0, behind) is not None
    if when.end is not None and where.year is not None and int(when.end[:4]) < where.year:
        return True
    if announced and not perfect:
        return False
    if perfect:
        return not announced or when.end is None
    return where.past and not (when.end and where.year and int(when.end[:4]) > where.year)


def _spelled_small(quantity: Quantity) -> bool:
    """打造一个平台, 抓好两项工作: a numeral in words without a bound is a manner of speaking."""
    number = quantity.rule.endswith("words")
    return number and quantity.comparator == "=" and quantity.unit not in RELATIVE


def _aims(
    reading: Reading,
    quantity: Quantity,
    view: str,
    sentence: Sentence,
    when: TimeRange,
    where: Setting,
    rules: TargetRules,
) -> bool:
    announced = any(rules.aim.search(piece.view) for piece in sentence.pieces)
    if reading.frame == "none":
        return False
    if where.planning:
        return where.goal or when.end is not None or reading.frame != "bare" or rules.aim.search(view) is not None
    future = when.end is not None and (where.year is None or int(when.end[:4]) >= where.year)
    return announced and (future or rules.aim.search(view) is not None) or (future and when.relation == "by")


def _unsaid(where: Setting) -> Role:
    return "other" if where.planning else "fact"
