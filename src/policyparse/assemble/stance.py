"""Target, fact or condition: what a document does with a number.

The order of the evidence: a number that selects or is granted is no aim whatever the verb; a past time or a perfect
verb makes a fact; an announced time, a goal word or, in a plan, a task makes an aim.
"""

from dataclasses import dataclass
from typing import NamedTuple

from policyparse.assemble.readings import RELATIVE, Carried, Reading, counts
from policyparse.assemble.sentences import Mark, Piece, Sentence
from policyparse.lang.shape import Language, StanceRules
from policyparse.models import Clause, Described, Outline, Quantity, Role, Time, TimeRange
from policyparse.outline import clause_by_id

YEAR = len("2025")
"""A time that is longer is a month or a day: under it a numeral in words is no aim."""

NEAR = 160
"""How far from a number a cue may stand in its piece."""

OPENING = 200
"""How much of a clause is read to tell whether it opens a list of conditions."""

_PLANNING = frozenset({"notice", "plan", "opinion", "measures"})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a number stands: what the document is, and what its section is about."""

    planning: bool
    year: int | None
    """The year of the document; a value for an earlier one is history."""
    date: str
    """Its date as far as it is known; a month before it is history too."""
    goal: bool
    """In a section of goals."""
    past: bool
    """In a section about what has been achieved."""
    call: bool
    """In a call, a contest or an award: numbers say who may take part, not what is to be reached."""


def setting(
    content: str, outline: Outline, described: Described, clause: Clause | None, year: int | None, rules: StanceRules
) -> Setting:
    """The setting of a clause, from the document's title, its own heading and those above it."""
    goal = past = False
    title = described.metadata.title or ""
    call = rules.call.search(title) is not None
    start = clause.span.start if clause else 0
    while clause is not None:
        if clause.heading:
            goal = goal or rules.goal_heading.search(clause.heading) is not None
            past = past or rules.fact_heading.search(clause.heading) is not None
            call = call or rules.call.search(clause.heading) is not None
        opening = min(clause.span.start + OPENING, start)
        call = call or rules.listed.search(content, clause.span.start, opening) is not None
        clause = clause_by_id(outline, clause.parent) if clause.parent else None
    # a text of numbered clauses that no title names is a plan without its head, not an article
    printed = described.genre == "news" and rules.plan.search(title)
    planning = described.genre in _PLANNING or (bool(outline.clauses) and bool(described.genre == "other" or printed))
    planning = planning and not rules.report.search(title)
    date = described.metadata.date_issued or described.metadata.date_published or ""
    return Setting(planning, year, date, goal, past and not goal, call and not goal)


def said(words: str, rules: StanceRules) -> str | None:
    """How firmly a few words say an aim: the kind of the first cue in them, strive or ensure."""
    cue = rules.strength.search(words)
    return cue.kind if cue else None


class Place(NamedTuple):
    """Where a number stands in the text, and what has been said before it."""

    piece: Piece
    sentence: Sentence
    when: TimeRange
    setting: Setting
    position: int
    carried: Carried
    """What the sentence has said so far, and what the ones before it report."""
    bound: str
    """The number's own words (不得超过, within)."""

    @property
    def near(self) -> tuple[int, int]:
        """The part of the piece that can speak of the number; the piece may be a page long."""
        return max(0, self.position - NEAR), min(len(self.piece.view), self.position + NEAR)


def role(reading: Reading, quantity: Quantity, named: str, place: Place, language: Language) -> Role:
    """What the number is: an aim, a fact, a condition, or none of these."""
    rules, view, when = language.stance, place.piece.view, place.when
    start, position = place.near[0], place.position
    if rules.uncounted.fullmatch(quantity.unit) or rules.name_quote.search(view, start, position):
        return "other"
    if _granted(place, quantity, rules) or rules.permit.search(view, reading.left[0], position):
        return "other"
    if _routine(reading, quantity, named, place, language):
        return "other"
    if named and counts(quantity) and rules.own_count.search(named):
        return "other"
    if reading.condition or (place.piece.bracketed and not (named and rules.bracketed.match(view))):
        return "condition"
    if _described(reading, quantity, place, rules) or _conditions(place, rules):
        return "condition"
    if _past(reading, place, rules):
        return "fact"
    if named and not language.phrases.sayable.search(named):
        return "other"
    if (
        _spelled_small(quantity)
        and not _counts_list(quantity, place, language)
        and not rules.each.search(named)
        and (
            when.end is None
            or len(when.end) > YEAR
            or (quantity.value == 1 and (counts(quantity) or reading.frame != "level"))
        )
    ):
        return "other"
    if _aims(reading, place, rules):
        return "target"
    return "other" if place.setting.planning else "fact"


def _conditions(place: Place, rules: StanceRules) -> bool:
    """Whether the number says who or what is meant, or what is given: an applicant, a case, a call, terms of credit."""
    if _supposed(place, rules) or place.sentence.says(rules.listed):
        return True
    called = place.setting.call and place.when.end is None
    return called or any(rule.search(place.piece.view, *place.near) for rule in (rules.eligible, rules.given))


def _described(reading: Reading, quantity: Quantity, place: Place, rules: StanceRules) -> bool:
    """How things are (仅占◆), or how large something is where neither a time nor a bound makes an aim of it (面积◆)."""
    match = rules.descriptive.search(place.piece.view, reading.left[0], place.position)
    if not match or rules.aim.search(place.piece.view, *place.near):
        return False
    if match.kind == "extent" and (
        quantity.unit in RELATIVE or quantity.comparator not in ("=", "~") or place.carried.thing
    ):
        return False
    return match.kind is None or (place.when.end is None and not place.setting.goal)


def _granted(place: Place, quantity: Quantity, rules: StanceRules) -> bool:
    money = quantity.unit.endswith(rules.money) or quantity.unit.startswith(rules.money) or quantity.unit in RELATIVE
    if (quantity.unit and not money) or rules.allowance.search(place.piece.view, *place.near) is None:
        return False
    return rules.funding.search(place.piece.view, *place.near) is None or place.sentence.says(rules.subsidy)


def _supposed(place: Place, rules: StanceRules) -> bool:
    """…达到◆的，应当…; …下降不低于◆，经认定的，给予补贴: what must be so before something is required or granted."""
    if rules.supposing.search(place.piece.view[-NEAR:]):
        return True
    return place.sentence.says(rules.subsidy) and place.sentence.says(rules.supposing, place.piece)


def _routine(reading: Reading, quantity: Quantity, named: str, place: Place, language: Language) -> bool:
    """A time span is an aim only where a measure is brought to it (审批时限压缩至◆), not a deadline (within ◆)."""
    view = place.piece.view
    unit = language.stance.time_unit.fullmatch(quantity.unit)
    if not unit or language.stance.event.search(view, *reading.left):
        return False
    if unit.kind == "deadline" and reading.change_span is None and reading.frame != "embrace":
        return True  # 审核时间不少于◆: nothing is brought to it
    if reading.frame not in ("level", "embrace") or language.stance.routine.search(view, *reading.left):
        return True
    if reading.change_span is None and place.bound and language.stance.routine.search(place.bound):
        return True
    return bool(named) and not language.phrases.measure.search(named)


def past(piece: Piece, content: str, language: Language, *, before: bool) -> bool:
    """Whether what follows the piece in its sentence is still over: 截至目前 holds until an aim is announced."""
    rules = language.stance
    if rules.past.search(piece.view) or any(_reports(mark, content, language) for mark in piece.marks.values()):
        return True
    return before and not rules.aim.search(piece.view)


def _reports(mark: Mark, content: str, language: Language) -> bool:
    """截至2020年, 今年以来: what is told of such a time has been."""
    if mark.rule.endswith(".reporting"):
        return True
    since = isinstance(mark, Time) and mark.relation == "after"
    return since and language.milestones.bygone.search(content, mark.span.start, mark.span.end) is not None


def _past(reading: Reading, place: Place, rules: StanceRules) -> bool:
    """A time that is over, a perfect verb, or a section about the past."""
    when, year, view = place.when, place.setting.year, place.piece.view
    if when.end is not None and (when.end < place.setting.date[: len(when.end)] or (year and int(when.end[:4]) < year)):
        return True
    before = place.near[0], reading.positions[-1] + 1
    behind = rules.past_behind.match(view, reading.positions[-1] + 1) if before[1] < len(view) else None
    perfect = place.carried.past or behind is not None or rules.past.search(view, *before) is not None
    announced = rules.aim.search(view, *before) is not None
    later = when.end is not None and year is not None and int(when.end[:4]) > year
    if perfect and later and place.setting.goal:
        return False  # by 2030, the rate has increased by ◆, in a section of goals: a translation without its tense
    if perfect:
        return not announced or when.end is None
    reported = place.carried.reported > 0 and not place.setting.goal and (when.end is None or year is not None)
    return (place.setting.past or reported) and not announced and not later


def is_spelled(quantity: Quantity) -> bool:
    """Whether the number is written in words (一所卫生院)."""
    return quantity.rule.endswith("words")


def _spelled_small(quantity: Quantity) -> bool:
    """打造一个平台, 抓好两项工作: a numeral in words without a bound is a manner of speaking."""
    plain = quantity.value_max is None and quantity.comparator == "=" and quantity.unit not in RELATIVE
    return plain and is_spelled(quantity)


def _counts_list(quantity: Quantity, place: Place, language: Language) -> bool:
    """共建北区、东区、南区三个集聚区: a numeral in words that counts the things named before it is a number."""
    items = sum(1 for _ in language.phrases.outer.find(place.piece.view, place.near[0], place.position))
    return quantity.value > 1 and items == quantity.value - 1


def _aims(reading: Reading, place: Place, rules: StanceRules) -> bool:
    """A plan's tasks are aims; news only tells those that it announces."""
    when, setting, view = place.when, place.setting, place.piece.view
    if reading.frame == "none":
        return False
    foretold = rules.forecast.search(view, *place.near) if reading.frame in ("level", "bare", "share") else None
    if foretold and foretold.kind == "foreseen" and not setting.goal:
        return False
    if setting.planning:
        told = setting.goal or when.end is not None or place.carried.aimed
        return told or reading.frame != "bare" or rules.aim.search(view, *place.near) is not None
    if foretold and reading.frame != "share":
        return False
    future = when.end is not None and (setting.year is None or int(when.end[:4]) >= setting.year)
    # 到2025年 announces, in a text of 2023 and in one without a date (a pasted sentence)
    if when.relation in ("by", "before") and when.end and (not setting.year or int(when.end[:4]) > setting.year):
        return True
    if (place.bound and said(place.bound, rules) == "ensure") or rules.aim.search(view, *place.near):
        return True
    return future and place.sentence.says(rules.aim)
