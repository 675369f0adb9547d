"""Two records that translate each other → the fields in which they differ."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from policyparse.models import Quantity, Responsibility, Target, TimeRange
from policyparse.vocab.units import exact, units

ROUNDING = Fraction(1, 1000)
"""Two thirds is 66.667 %: values are equal up to this share of themselves."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the two sides read differently, as text."""

    field: str
    left: str
    right: str


def target_differences(left: Target, right: Target) -> list[Difference]:
    """Where two targets differ: value, unit, comparator, change, time, baseline, flags."""
    found = quantity_differences(left, right)
    found += _differing("change", left.change, right.change)
    found += time_differences(left.time, right.time)
    found += _differing("baseline_year", left.baseline_year, right.baseline_year)
    found += _differing("annual", left.annual, right.annual)
    if left.indicator_id and right.indicator_id:
        found += _differing("indicator", left.indicator_id, right.indicator_id)
    return found


def quantity_differences(left: Target | Quantity, right: Target | Quantity) -> list[Difference]:
    """Where two quantities differ: in value (converted, where the units allow it), unit or comparator."""
    found = []
    scale = unit_scale(left.unit_id, right.unit_id)
    if scale is None:
        found.append(Difference("unit", left.unit, right.unit))
    else:
        for field, one, other in (
            ("value", left.value, right.value),
            ("value_max", left.value_max, right.value_max),
        ):
            if not same_value(one, other, scale):
                found.append(Difference(field, _shown(one, left.unit), _shown(other, right.unit)))
    # 以上 and "more than" translate each other in practice: a bound is compared by its side
    if left.comparator[0] != right.comparator[0]:
        found.append(Difference("comparator", left.comparator, right.comparator))
    return found


def time_differences(left: TimeRange, right: TimeRange) -> list[Difference]:
    """Where two times differ. 到2025年 and "in 2025" end in the same year, and only the years are compared."""
    return _differing("time_start", _year(left.start), _year(right.start)) * (
        left.relation == right.relation
    ) + _differing("time_end", _year(left.end), _year(right.end))


def responsibility_differences(left: Responsibility, right: Responsibility) -> list[Difference]:
    """Where two statements differ: agencies that one lacks, roles. Agencies without an id are counted, not compared."""
    found: list[Difference] = []
    if len(left.agencies) != len(right.agencies):
        found.append(Difference("agencies", _names(left), _names(right)))
        return found
    for one, other in zip(left.agencies, right.agencies, strict=True):
        # 各区、县（市）政府 and "governments of all districts and counties" name a group each in its own way
        collective = one.collective and other.collective
        if one.id and other.id and one.id != other.id and not collective:
            found.append(Difference("agency", one.name, other.name))
        if one.role != other.role:
            found.append(Difference("role", f"{one.name}: {one.role}", f"{other.name}: {other.role}"))
    return found + _differing("open_ended", left.open_ended, right.open_ended)


def unit_scale(left: str | None, right: str | None) -> Fraction | None:
    """What a value in the left unit is multiplied by to be in the right one; None where the two cannot be one thing.

    Counted things (家, enterprises) and units that the vocabulary does not know in both languages are taken as equal.
    """
    if left == right or left is None or right is None:
        return Fraction(1)
    known = units()
    one, other = known.get(left), known.get(right)
    if one is None or other is None or one.dimension == other.dimension == "count":
        return Fraction(1)
    if one.dimension != other.dimension:
        return None
    return exact(one.factor) / exact(other.factor)


def same_value(left: Decimal | None, right: Decimal | None, scale: Fraction = Fraction(1)) -> bool:
    """Whether two values are one, up to rounding."""
    if left is None or right is None:
        return left is right
    one, other = Fraction(left) * scale, Fraction(right)
    return abs(one - other) <= ROUNDING * max(abs(one), abs(other))


def _differing(field: str, left: object, right: object) -> list[Difference]:
    return [] if left == right else [Difference(field, str(left), str(right))]


def _shown(value: Decimal | None, unit: str) -> str:
    return "-" if value is None else f"{value:f} {unit}".strip()


def _year(date: str | None) -> str | None:
    return date[:4] if date else None


def _names(responsibility: Responsibility) -> str:
    return "; ".join(agency.name for agency in responsibility.agencies)
