"""What a record's ids and fixed values are called in a language: tables for readers of that language."""

from typing import Any

from policyparse.vocab import load
from policyparse.vocab.indicators import indicators
from policyparse.vocab.labels import labels
from policyparse.vocab.periods import periods
from policyparse.vocab.regions import gazetteer
from policyparse.vocab.units import units
from policyparse.vocab.words import Words


def in_language(row: dict[str, Any], language: str) -> dict[str, Any]:
    """A row of a table with its names in a language; what has no id, or no name in the language, stays as written.

    >>> row = {"indicator": "森林覆盖率", "indicator_id": "forest_coverage"}
    >>> in_language(row, "en")["indicator"]
    'forest coverage'
    """
    named = dict(row)
    for column, id_column, name in _NAMED:
        if (key := row.get(id_column)) and column in row:
            named[column] = name(key, language) or row[column]
    for column in row.keys() & _COLUMNS:
        if isinstance(row[column], str):
            named[column] = label(column, row[column], language)
    if row.get("canonical"):
        named["name"] = {"zh": row["canonical"], "en": row["name_en"] or row["name"]}[language]
    return named


def label(column: str, value: str, language: str) -> str:
    """What a fixed value of a column is called in a language; the value itself where it has no name.

    The column ``field`` names the columns themselves, and ``table`` the tables.

    >>> label("field", "baseline_year", "zh"), label("table", "targets", "en"), label("role", "lead", "zh")
    ('基准年', 'targets', '牵头')
    """
    named = labels().get(f"{column}.{value}")
    return getattr(named, language) if named else value


def _indicator(key: str, language: str) -> str | None:
    entry = indicators().get(key)
    return entry.forms(language)[0] if entry else None


def _unit(key: str, language: str) -> str | None:
    entry = units().get(key)
    if entry is None or entry.dimension == "count":  # 家 counts enterprises and hospitals: no one word translates it
        return None
    return next(iter(entry.forms(language)), None)  # 公顷次 has no English name


def _period(key: str, language: str) -> str | None:
    entry = periods().get(key) or load("horizons", Words).get(key)
    return {"zh": entry.zh, "en": entry.en}[language][0] if entry else None


def _region(key: str, language: str) -> str | None:
    region = gazetteer().by_code.get(key)
    return {"zh": region.zh, "en": region.en}[language] if region else None


_NAMED = (
    ("indicator", "indicator_id", _indicator),
    ("unit", "unit_id", _unit),
    ("period", "period", _period),
    ("jurisdiction", "jurisdiction", _region),
)
_COLUMNS = frozenset(
    {"genre", "role", "change", "time_relation", "strength", "level", "comparator", "kind", "relation"}
)
