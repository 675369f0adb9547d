"""``units.toml``: what a number counts or measures, and how an ``A/B`` compound is told from its parts."""

from collections.abc import Callable
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


def compose(written: str, language: str, to_decimal: Callable[[str], Decimal | None]) -> str | None:
    """The id of a unit as written, ``A/B`` compounds by composition: 克/千瓦时 → ``g/kW.h``, 吨/万元 → ``t/10*4.CNY``."""
    known = ids(language)
    if written in known:
        return known[written]
    parts: list[str] = []
    for part in written.replace(" ", "").replace("／", "/").replace("每", "/").strip("()").split("/"):
        digits = len(part) - len(part.lstrip("0123456789十百千万亿"))
        found = known.get(part) or known.get(part[digits:])
        if part in known or not digits:
            prefix = ""
        else:
            times = to_decimal(part[:digits])
            prefix = f"{times:f}" if times is not None else ""
            if not part[digits:]:
                parts.append(prefix)
                continue
        if found is None:
            return None
        parts.append(f"{prefix}.{found}" if prefix else found)
    return "/".join(parts) if len(parts) > 1 else None
