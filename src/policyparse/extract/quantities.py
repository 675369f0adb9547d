"""Every number with its unit, exact value and span.

Numbers are found one by one, then read together: two that are joined by a dash are a range, a list takes its unit from
its last member, and the bound words around a number (or around a list) say how it is meant.
"""

from decimal import Decimal
from typing import NamedTuple

from policyparse.lang.shape import Counted, Language, QuantityRules
from policyparse.models import Comparator, Issue, Quantity, Text
from policyparse.span import Span

BOUNDS: dict[str, Comparator] = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "about": "~"}
BEHIND = 100
"""How far behind a number its bound words reach."""
LONGEST = 27
"""How many figures a number may have: more would not be exact in a Decimal of the default precision."""
REACH = 20
"""How many characters before a number may hold its bound words, and how far apart the ends of a range may stand."""


class Found(NamedTuple):
    """A number on its way to a Quantity: ``start`` and ``end`` grow with the bound words."""

    start: int
    end: int
    counted: Counted
    rule: str
    comparator: Comparator = "="


def find_quantities(text: Text, language: Language, issues: list[Issue]) -> list[Quantity]:
    """Every number with its unit, in text order.

    A number without a unit is a quantity where the words in front make it a value (PUE为1.3, 降至0.8): unit ``""``.
    """
    rules, content = language.quantities, text.content
    numbers: list[Found] = []
    for number in _ranges(content, _numbers(content, rules, issues), rules):
        if not numbers or number.start >= numbers[-1].end:  # 85分以上（含85分） is one
            numbers.append(_bounded(content, number, rules))
    return [
        _quantity(number, rules)
        for group in _lists(content, numbers, rules)
        for number in _shared(content, group, rules)
        if number.counted.unit or _is_value(content, number, rules)
    ]


def _numbers(content: str, rules: QuantityRules, issues: list[Issue]) -> list[Found]:
    found: list[Found] = []
    for rule, read in rules.numbers:
        for match in rule.find(content):
            counted = read(match)
            if counted is not None:
                found.append(Found(min(match.start, counted.number.start), match.end, counted, rule.name))
            elif len(match["number"]) > LONGEST and match["unit"]:
                detail = f"{match['number'][:LONGEST]}… {match['unit']}"
                issues.append(Issue(code="number-too-long", detail=detail, span=match.span))
    found.sort(key=lambda number: number.start)
    return [number for i, number in enumerate(found) if not i or number.start >= found[i - 1].end]


def _ranges(content: str, numbers: list[Found], rules: QuantityRules) -> list[Found]:
    """3%—5%, 30-50万, 六到八人: two numbers with a dash between them and one unit."""
    joined: list[Found] = []
    for number in numbers:
        last = joined[-1] if joined else None
        if last and number.start - last.end < REACH and _are_ends(content, last, number, rules):
            low, high = last.counted, number.counted
            value = _scaled(low, high)
            span = Span(low.number.start, high.number.end)
            joined[-1] = last._replace(end=number.end, counted=high._replace(value=value, high=high.value, number=span))
        else:
            joined.append(number)
    return joined


def _are_ends(content: str, last: Found, number: Found, rules: QuantityRules) -> bool:
    low, high = last.counted, number.counted
    if low.high is not None or high.high is not None or low.unit not in ("", high.unit) or _is_year(low):
        return False
    joint = rules.range_join.fullmatch(content, last.end, number.start)
    if joint is None or _scaled(low, high) >= high.value:
        return False
    back = max(0, last.start - 2 * REACH)
    if joint.kind == "pair" and not rules.range_start.search(content, back, last.start):
        return False
    return not rules.change.search(content, max(0, last.start - 5 * REACH), last.start)


def _is_year(counted: Counted) -> bool:
    """Whether a number without a unit may be a year: 2019 in "in 2019, 13 organisations"."""
    value = counted.value
    return not counted.unit and counted.scale == 1 and 1900 <= value <= 2100 and value == value.to_integral_value()


def _scaled(low: Counted, high: Counted) -> Decimal:
    """The lower value with the multiplier that stands only once: 30 in 30-50万 is 300000, 9000 in 9000-1万 is 9000."""
    if low.myriads != 1 or low.unit:
        return low.value
    shared = (times for times in (high.scale, high.myriads) if low.value < high.value / times)
    value = low.value * next(shared, Decimal(1))
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _bounded(content: str, number: Found, rules: QuantityRules) -> Found:
    """The number with the bound words that touch it. A bound beats an approximation: 约50%以上 is at least 50 %."""
    before = rules.before.search(content, max(0, number.start - REACH), number.start)
    after = rules.after.match(content, number.end, number.end + BEHIND)
    if before is None and after is None and not number.counted.bound:
        return number
    found = [BOUNDS[kind] for kind in (after and after.kind, before and before.kind, number.counted.bound) if kind]
    return number._replace(
        start=before.start if before else number.start,
        end=after.end if after else number.end,
        comparator=next((bound for bound in found if bound != "~"), found[0] if found else "="),
    )


def _lists(content: str, numbers: list[Found], rules: QuantityRules) -> list[list[Found]]:
    """Numbers with nothing but 、 or 和 between them, together; a number that stands alone is a list of one."""
    groups: list[list[Found]] = []
    for number in numbers:
        end = groups[-1][-1].end if groups else -REACH
        near = number.start - end < REACH
        joint = rules.list_join.fullmatch(content, end, number.start) if near else None
        if joint and (joint.kind != "last" or len(groups[-1]) > 1):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _shared(content: str, group: list[Found], rules: QuantityRules) -> list[Found]:
    """What stands once in a list and holds for all of it: the unit (20个、10个百分点), the bound behind 分别."""
    if len(group) == 1 or not any(number.counted.unit for number in group):
        return group
    first, last = group[0], group[-1]
    each = rules.each.search(content, max(0, first.start - REACH), first.start)
    alone = all(number.comparator == "=" for number in group[:-1])  # 8%、10%以上、12%以上: each has its own
    shared: list[Found] = []
    for number, following in zip(reversed(group), [None, *reversed(group)], strict=False):
        if following is not None:
            later = shared[-1]
            takes_unit = rules.is_partial(number.counted.unit, later.counted.unit) and not _is_year(number.counted)
            if takes_unit:
                number = _with_unit(number, later.counted)
            if number.comparator == "=" and (takes_unit or (each and alone)) and last.comparator not in ("=", "~"):
                number = number._replace(comparator=last.comparator)
        shared.append(number)
    shared.reverse()
    if first.comparator not in ("=", "~") and len(content[first.start : first.counted.number.start].strip()):
        shared = [n if n.comparator != "=" else n._replace(comparator=first.comparator) for n in shared]
    return shared


def _with_unit(number: Found, later: Counted) -> Found:
    counted = number.counted
    value = counted.value if counted.unit else _scaled(counted, later)
    return number._replace(counted=counted._replace(value=value, unit=later.unit, unit_span=later.unit_span))


def _is_value(content: str, number: Found, rules: QuantityRules) -> bool:
    """Whether a number without a unit is a value: 达到1.25以下, never a year or a label."""
    span, value = number.counted.number, number.counted.value
    if _is_year(number.counted) or (number.counted.scale == 1 and value >= 10**7):
        return False  # 69104716 is a telephone number
    if rules.value_end.match(content, span.end) is None:
        return False
    return number.comparator != "=" or bool(rules.value.search(content, max(0, span.start - REACH), span.start))


def _quantity(number: Found, rules: QuantityRules) -> Quantity:
    counted = number.counted
    return Quantity(
        span=Span(number.start, number.end),
        value=counted.value,
        value_max=counted.high,
        unit=counted.unit,
        unit_id=rules.unit_id(counted.unit) if counted.unit else None,
        comparator=number.comparator,
        approximate=counted.vague or number.comparator == "~",
        number_span=counted.number,
        unit_span=counted.unit_span,
        rule=number.rule,
    )
