"""Numerals and quantities: what each language fills in."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from policyparse.pattern import Match, Rule
from policyparse.span import Span


@dataclass(frozen=True)
class NumeralRules:
    """How the language writes numbers."""

    to_decimal: Callable[[str], Decimal | None]
    """A numeral → its exact value, ``None`` where the text is none."""
    spread: Callable[[str], tuple[Decimal, Decimal] | None]
    """Two neighbouring numerals that name a range: 三四十."""


class Counted(NamedTuple):
    """One number as a rule of ``QuantityRules`` read it. ``unit_span`` is null where no own words say the unit."""

    value: Decimal
    high: Decimal | None
    unit: str
    number: Span
    unit_span: Span | None
    vague: bool
    scale: Decimal = Decimal(1)
    """What the words 万, 千亿 or million multiply by."""
    myriads: Decimal = Decimal(1)
    """Of these what the ends of a range may share: the 亿 of 七千到九千亿."""
    bound: str = ""
    """The bound that the number itself says: gt in 过半."""


@dataclass(frozen=True)
class QuantityRules:
    """How the language writes numbers with units, bounds and ranges."""

    numbers: tuple[tuple[Rule, Callable[[Match], Counted | None]], ...]
    """Each rule with what a match of it counts, ``None`` where it is no quantity."""
    range_join: Rule
    """What stands between the two ends of a range; the group pair where that needs ``range_start``."""
    range_start: Rule
    """Words in front of a range that ``range_join`` alone does not make one (between 3 and 5). Ends at the number."""
    change: Rule
    """Words in front of two values of which the second is the goal (grow from 3 to 5). Ends at the number."""
    list_join: Rule
    """What stands between numbers that share a unit."""
    before: Rule
    """Bound words up to the number; groups ge, le, gt, lt, about."""
    after: Rule
    """Bound words behind the unit; the same groups."""
    value: Rule
    """Words that make a number without a unit a value, ending at the number."""
    value_end: Rule
    """What may follow a number without a unit."""
    each: Rule
    """Words before a list whose bound holds for all of it: 分别. Ends at the number."""
    unit_id: Callable[[str], str | None]
    """A unit as written → its id, compounds by composition."""
    is_partial: Callable[[str, str], bool]
    """Whether a list member written with the first unit takes the second, of the one behind: 个 before 个百分点."""
