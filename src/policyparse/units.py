"""Conversion between units of one dimension, exact; behind ``Quantity.to`` and ``Quantity.to_pint``."""

from collections import Counter
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

from policyparse.errors import UnitError
from policyparse.vocab.units import exact, units

BASES: dict[str, dict[str, int]] = {
    "ratio": {},
    "power": {"kg": 1, "m": 2, "s": -3},
    "apparent_power": {"kg": 1, "m": 2, "s": -3, "apparent": 1},
    "reactive_power": {"kg": 1, "m": 2, "s": -3, "reactive": 1},
    "energy": {"kg": 1, "m": 2, "s": -2},
    "mass": {"kg": 1},
    "length": {"m": 1},
    "area": {"m": 2},
    "volume": {"m": 3},
    "time": {"s": 1},
    "speed": {"m": 1, "s": -1},
    "pressure": {"kg": 1, "m": -1, "s": -2},
    "force": {"kg": 1, "m": 1, "s": -2},
    "frequency": {"s": -1},
    "voltage": {"kg": 1, "m": 2, "s": -3, "A": -1},
    "current": {"A": 1},
    "charge": {"A": 1, "s": 1},
    "data_rate": {"bit": 1, "s": -1},
    "data": {"bit": 1},
}
"""Dimensions made of others, so that kW·h and kWh agree; every other dimension is a base of its own."""

OFFSET = {"Cel", "[degF]", "K"}
"""A temperature and a rise in temperature convert differently, and a text does not say which one it means."""


def convert(value: Decimal, unit_id: str | None, target: str) -> Decimal:
    """``value`` in another unit of the same dimension, exact where a decimal can be, else to 28 digits.

    >>> convert(Decimal("1.5"), "kW.h", "MJ"), convert(Decimal(3), "{mu}", "m2"), convert(Decimal(36), "km/h", "m/s")
    (Decimal('5.4'), Decimal('2000'), Decimal('10'))

    Raises:
        UnitError: if a unit is not known, or the two measure different things.
    """
    if unit_id == target:
        return value
    size, bases = _size(unit_id)
    target_size, target_bases = _size(target)
    if bases != target_bases or {unit_id, target} & OFFSET:
        raise UnitError(f"{unit_id!r} and {target!r} do not measure the same thing: no conversion between them")
    result = Fraction(value) * size / target_size
    with localcontext(prec=60) as context:
        quotient = context.divide(Decimal(result.numerator), Decimal(result.denominator))
        if Fraction(quotient) != result:
            context.prec = 28
            return +quotient
        return quotient.quantize(Decimal(1)) if result.denominator == 1 else quotient.normalize()


def to_pint(value: Decimal, unit_id: str | None, registry: Any) -> Any:
    """``value`` as a quantity of a pint ``UnitRegistry``, in SI base units.

    Raises:
        UnitError: if the unit is not made of SI base units (counts, money, tonnes of CO2, calendar months).
    """
    size, bases = _size(unit_id)
    names = {"kg": "kilogram", "m": "meter", "s": "second", "A": "ampere", "bit": "bit", "": ""}
    if unknown := [base for base in bases if base not in names]:
        raise UnitError(f"{unit_id!r} has no SI base units: {', '.join(unknown)}")
    product = registry.dimensionless
    for base, power in bases.items():
        product = product * registry.Unit(names[base]) ** power
    scaled = Fraction(value) * size
    return registry.Quantity(float(scaled), product)


def _size(unit_id: str | None) -> tuple[Fraction, dict[str, int]]:
    """The size of a unit in base units, and those with their powers; compounds by their parts."""
    if unit_id is None:
        raise UnitError("the quantity has a unit that units.toml does not know")
    unit = units().get(unit_id)
    if unit is not None:
        own = {"count": unit_id, "money": unit_id.split("{")[0]}.get(unit.dimension, unit.dimension)
        return exact(unit.factor), dict(BASES.get(unit.dimension, {own: 1}))
    head, dot, rest = unit_id.partition(".")
    if head.isdecimal() and dot and "/" not in unit_id:
        size, bases = _size(rest)
        return size * int(head), bases
    if dot and "/" not in unit_id:
        (size, bases), (other, others) = _size(head), _size(rest)
        return size * other, dict(Counter(bases) + Counter(others))
    if unit_id.isdecimal():
        return Fraction(int(unit_id)), {}
    for position in (i for i in range(len(unit_id) - 1, 0, -1) if unit_id[i] == "/"):
        try:
            (size, bases), (per, divisor) = _size(unit_id[:position]), _size(unit_id[position + 1 :])
        except UnitError:
            continue
        powers = Counter(bases)
        powers.subtract(divisor)
        return size / per, {base: power for base, power in powers.items() if power}
    raise UnitError(f"units.toml knows no unit {unit_id!r}")
