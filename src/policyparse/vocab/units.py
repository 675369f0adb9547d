"""``units.toml``: what a number counts or measures, and how an ``A/B`` compound is told from its parts."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache

from pydantic import field_validator

from policyparse.errors import VocabularyError
from policyparse.vocab import Entry, load


class Unit(Entry):
    """One unit: its dimension, its exact size in the dimension's base unit, and how it is written."""

    dimension: str
    factor: str
    """A decimal or a fraction of two: ``3600000``, ``2000/3``."""
    source: str
    zh: tuple[str, ...]
    en: tuple[str, ...]
    symbols: tuple[str, ...]
    """Forms that both languages use: kW, mg, m²."""
    not_zh: tuple[str, ...] = ()
    """Words that begin like a form and are none: 人民 behind 5 is no count of 人."""

    @field_validator("factor")
    @classmethod
    def _is_exact(cls, value: str) -> str:
        try:
            if exact(value) > 0:
                return value
        except (InvalidOperation, ValueError, ZeroDivisionError):
            pass
        raise ValueError(f"a positive decimal or a fraction of two was expected, not {value!r}")

    def forms(self, language: str) -> tuple[str, ...]:
        """How the unit is written in a language, symbols included."""
        return {"zh": self.zh, "en": self.en}[language] + self.symbols


def exact(factor: str) -> Fraction:
    """The factor as a fraction, without rounding.

    >>> exact("2000/3")
    Fraction(2000, 3)
    """
    numerator, _, denominator = factor.partition("/")
    return Fraction(Decimal(numerator)) / Fraction(Decimal(denominator or "1"))


def units() -> dict[str, Unit]:
    """Every unit by id."""
    return load("units", Unit)


@cache
def ids(language: str) -> dict[str, str]:
    """The unit id that each written form of a language stands for.

    Raises:
        VocabularyError: if one form is claimed by two units.
    """
    found: dict[str, str] = {}
    for key, unit in units().items():
        for form in unit.forms(language):
            if found.setdefault(form, key) != key:
                raise VocabularyError(f"units.toml: {form!r} is written in both {found[form]!r} and {key!r}")
    return found


def forms(language: str) -> list[str]:
    """Every written form of a language."""
    return list(ids(language))


def lookalikes() -> list[str]:
    """Chinese words that begin like a unit and are none."""
    return [word for unit in units().values() for word in unit.not_zh]


def compose(written: str, language: str, to_decimal: Callable[[str], Decimal | None]) -> str | None:
    """The id of a unit as written, ``A/B`` compounds by composition; ``None`` where a part is not known.

    克/千瓦时 is ``g/kW.h``, 吨/万元 is ``t/10000.CNY``, and /10万 alone ``1/100000``.
    """
    known = ids(language)
    if written in known:
        return known[written]
    above, *below = (part.strip() for part in written.replace("每", "/").replace("(", "").replace(")", "").split("/"))
    parts = [known.get(above) if above else "1"]
    for part in below:
        name = part.lstrip("0123456789,十百千万亿").lstrip()
        times = to_decimal(part[: len(part) - len(name)]) if name != part and part not in known else None
        unit = known.get(part) or _product(name, known)
        if times is not None:
            unit = f"{times:f}.{unit}" if unit else None if name else f"{times:f}"
        parts.append(unit)
    whole = [part for part in parts if part]
    return "/".join(whole) if below and len(whole) == len(parts) else None


def _product(written: str, known: Mapping[str, str]) -> str | None:
    """The id of a part below the stroke: m2·d is ``m2.d``; a and d, which are no units elsewhere, are ids already."""
    factors = [known.get(factor) or (factor if factor in units() else None) for factor in written.split("·")]
    whole = [factor for factor in factors if factor]
    return ".".join(whole) if len(whole) == len(factors) else None
