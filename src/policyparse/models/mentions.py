"""What the extractors find, before anything is joined."""

from typing import Any, NamedTuple

from policyparse.models.values import AgencyRole, Comparator, Number, Record, Relation, Role
from policyparse.span import Span


class Quantity(Record):
    """A number with its unit. ``value`` has 万, 亿 and million multiplied out; ``unit`` is as written without them."""

    span: Span
    value: Number
    value_max: Number | None = None
    unit: str
    unit_id: str | None = None
    comparator: Comparator = "="
    approximate: bool = False
    role: Role = "other"
    number_span: Span
    unit_span: Span | None = None
    rule: str

    def to(self, unit_id: str) -> "Quantity":
        """The same quantity in another unit of its dimension, exact.

        Raises:
            UnitError: if the two units measure different things.
        """
        from policyparse.units import convert

        high = None if self.value_max is None else convert(self.value_max, self.unit_id, unit_id)
        changes = {"value": convert(self.value, self.unit_id, unit_id), "value_max": high}
        return self.model_copy(update=changes | {"unit": unit_id, "unit_id": unit_id})

    def to_pint(self, registry: Any) -> Any:
        """The value as a quantity of a pint ``UnitRegistry``, in SI base units; pint itself is not needed here.

        Raises:
            UnitError: if the unit is not made of SI base units.
        """
        from policyparse.units import to_pint

        return to_pint(self.value, self.unit_id, registry)


class Time(Record):
    """A year, date or period. ``start`` and ``end`` are ISO 8601, inclusive, of the precision written.

    ``period`` is the id of a plan period (``fyp14``), or of a time that names no year and has neither start nor end:
    长期 ``long_term``, 近期 ``near_term``, 每年 ``every_year`` (``horizons.toml``).
    """

    span: Span
    start: str | None = None
    end: str | None = None
    relation: Relation
    period: str | None = None
    role: Role = "other"
    rule: str


class AgencyName(NamedTuple):
    """One name in a statement, split off and given its role, not yet resolved. ``prefix`` is what it inherits (省)."""

    span: Span
    name: str
    role: AgencyRole
    prefix: str = ""


class Statement(NamedTuple):
    """Who is responsible, as written: a bracketed list, a label line, 由X会同Y负责, a row of a task table."""

    span: Span
    names: tuple[AgencyName, ...]
    open_ended: bool
    deadline: str | None
    rule: str
