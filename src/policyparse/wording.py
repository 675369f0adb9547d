"""A record in a few words of one language: ≥ 45%, by 2025, 三、（五）推广绿色建筑. For notebooks and pictures."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from policyparse.models import Document
from policyparse.names import in_language, label
from policyparse.terminal import number

SIGNS = {"=": "", ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "~": "≈ "}
AS_WRITTEN = ("indicator", "unit", "name")
CHANGES = {"increase": "+", "decrease": "−", None: ""}
_HIDDEN = frozenset({"document", "span_start", "span_end", "quote", "text", "statement", "name_en"})


def named(row: Mapping[str, Any], document: Document, language: str) -> dict[str, Any]:
    """A row in a language; in the document's own, indicators, units and agencies stay as it writes them."""
    found = in_language(dict(row), language)
    if row.get("unit_id") == "%":
        found["unit"] = "%"  # the sign is read in every language, and its name takes four times the room
    if language == document.lang:
        found |= {name: row[name] for name in AS_WRITTEN if name in row}
    return found


def value_text(row: Mapping[str, Any], scale: str | None = None) -> str:
    """The value of a row of targets or quantities with its bound, direction and unit.

    Args:
        row: of ``tables.rows``.
        scale: a language whose words shorten large numbers: 80万平方米, 1.2 billion yuan; exact in any case.

    >>> from decimal import Decimal
    >>> value_text({"value": Decimal(3), "value_max": Decimal(5), "comparator": "~", "unit": "%", "change": "increase"})
    '≈ +3–5%'
    >>> value_text({"value": Decimal(800000), "value_max": None, "comparator": "=", "unit": "平方米"}, "zh")
    '80万平方米'
    """
    value, high, word = row["value"], row["value_max"], ""
    if scale is not None:
        factor, word = _scale(value, scale)
        value, high = value / factor, None if high is None else high / factor
    number_text = number(value) + (f"–{number(high)}" if high is not None else "")
    unit = row["unit"]
    tight = unit[:1] in ("%", "‰", "") or (word and not word.isascii() and not unit[:1].isascii())
    return f"{SIGNS[row['comparator']]}{CHANGES[row.get('change')]}{number_text}{word}{'' if tight else ' '}{unit}"


def _scale(value: Decimal, language: str) -> tuple[int, str]:
    """The largest word for a power of ten that the value reaches: 亿, 万; billion, million."""
    for size in ("high", "low"):
        factor, _, word = label("scale", size, language).partition("|")
        if abs(value) >= int(factor):
            return int(factor), f" {word}" if word.isascii() else word
    return 1, ""


def when_text(start: str | None, end: str | None, relation: str | None, language: str) -> str:
    """A time: what is known of its ends, under the word for its relation; empty where nothing is known.

    >>> when_text(None, "2025", "by", "en"), when_text("2021", "2025", "during", "zh")
    ('by 2025', '2021–2025期间')
    """
    span = "–".join(dict.fromkeys(end for end in (start, end) if end))
    return label("when", relation, language).format(span) if span and relation else span


def clause_texts(document: Document) -> dict[str, str]:
    """For each clause its label and heading; where it has no heading, the beginning of its words."""
    return {
        clause.id: f"{clause.label} {clause.heading or _beginning(document, clause.label_span.end)}".strip()
        for clause in document.clauses
    }


def clause_paths(document: Document) -> dict[str, str]:
    """For each clause the labels from the outermost to its own: 三、（五）."""
    found: dict[str, str] = {}
    for clause in document.clauses:
        above = found.get(clause.parent, "") if clause.parent else ""
        found[clause.id] = f"{above} {clause.label}" if above and clause.label.isascii() else above + clause.label
    return found


def fields(row: Mapping[str, Any], language: str) -> list[tuple[str, str]]:
    """What a row says, field by field under the field's name; what it does not say, and its place, is left out."""
    said = {name: value for name, value in row.items() if name not in _HIDDEN and value not in (None, "")}
    return [(label("field", name, language), _plain(value)) for name, value in said.items() if value is not False]


def _plain(value: Any) -> str:
    if value is True:
        return "✓"
    return str(value) if isinstance(value, str | int) else number(value)


def _beginning(document: Document, position: int) -> str:
    """The first words of a line: about 20 Chinese characters or eight English words, whole ones."""
    line = document.text[position : position + 48].split("\n")[0].strip()
    if not line.isascii():
        return f"{line[:20]}…"
    return f"{line if len(line) < 40 else line.rpartition(' ')[0] or line}…"
