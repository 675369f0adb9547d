"""What front matter, the page and the portal's table say: labels → our fields, through vocab/fields.toml.

1. Nothing is believed here; every value is handed on with its place (``trust.TRUST`` decides).
2. A label nobody knows is left alone; an empty cell is no reading.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from policyparse import lang
from policyparse.lang.shape import Language
from policyparse.metadata.trust import Reading
from policyparse.models import Source, Text
from policyparse.span import Span
from policyparse.vocab.words import meanings

DATE = 24
"""A date stands within so many characters behind its label, and is all that the label says."""
FOOT_ROWS = 3
TABLE = 900
"""A table printed in one line is not longer than this, in characters."""


@cache
def known_labels() -> Mapping[str, str]:
    """Every label of every language: a Chinese portal has English ``<meta>`` names."""
    return {label: field for code in lang.CODES for label, field in meanings("fields", code).items()}


def field_of(label: str) -> str | None:
    """Which field of ours a label names.

    >>> field_of("索 引 号"), field_of("Published"), field_of("天气")
    ('index_number', 'date_published', None)
    """
    label = label.strip(" \t\u3000\xa0:：[]【】")
    known = known_labels()
    return known.get("".join(label.split())) or known.get(" ".join(label.lower().split()))


def given(source: Source, text: Text) -> Iterator[tuple[str, Reading]]:
    """The fields that come with the document, outside its text."""
    for label, value in source.front_matter.items():
        if (field := field_of(label)) and value.strip():
            yield field, Reading(value.strip(), "front matter")
    for label, value in text.fields.items():
        if not value.strip():
            continue
        if label == "headline":
            yield "title", Reading(value.strip(), "headline")
        elif label == "title":
            yield "title", Reading(value.strip(), "page")
        elif label == "wechat":
            yield "platform", Reading(label, "page")
            yield "account", Reading(value.strip(), "page")
        elif label == "dateline":
            yield "date_published", Reading(value.strip(), "header line")
        elif label.startswith("meta:"):
            # A page's <meta name="author"> is the site or its editor.
            if (field := field_of(label.removeprefix("meta:"))) and field != "authors":
                yield field, Reading(value.strip(), "headline" if field == "title" else "page")
        elif field := field_of(label):
            yield field, Reading(value.strip(), "table")


class Row(NamedTuple):
    """One labelled value: its field, the value and its span, and where its label begins."""

    field: str
    value: str
    span: Span
    start: int


def rows(content: str, line: Span, language: Language) -> list[Row]:
    """The labelled values of one line: ``发布日期:2019-12-30 来源：某市人民政府`` is two, with their spans.

    A value ends where the next known label begins, a date with its day; keywords (``甲;乙;丙``) end at the first
    space, because portals that print the table in one line print the document behind it.
    """
    labels: list[tuple[int, int, str]] = []
    end = min(line.end, line.start + TABLE)
    if content.find(":", line.start, end) < 0 and content.find("：", line.start, end) < 0:
        return []
    for match in language.bylines.label.find(content, line.start, end):
        label = match.span_of("label")
        assert label is not None
        if known := _known_ending(content, label):
            labels.append((known[0], match.end, known[1]))
    found = []
    for index, (label_start, start, field) in enumerate(labels):
        last = index + 1 == len(labels)
        end = _value_end(content, start, line.end if last else labels[index + 1][0], field, last, language)
        value = content[start:end]
        lead = start + len(value) - len(value.lstrip())
        found.append(Row(field, value.strip(), Span(lead, lead + len(value.strip())), label_start))
    return found


def foot_rows(content: str, start: int, language: Language) -> list[Row]:
    """The rows of a portal's table that is printed last, line by line; none if they are fewer than ``FOOT_ROWS``."""
    found: list[Row] = []
    end = len(content)
    while end > start:
        begin = content.rfind("\n", start, end) + 1 or start
        line = content[begin:end]
        if line.strip():
            lead = len(line) - len(line.lstrip())
            read = rows(content, Span(begin + lead, end), language)
            if not read or read[0].start != begin + lead:
                break
            found = read + found
        end = begin - 1
    return found if sum(row.field != "ignored" for row in found) >= FOOT_ROWS else []


def _value_end(content: str, start: int, end: int, field: str, last: bool, language: Language) -> int:
    """Where a value ends that could reach to ``end``."""
    if field.startswith("date_") and (dated := language.dates.date.search(content, start, min(end, start + DATE))):
        return dated.end
    if field == "ignored" and last:
        return next((i for i in range(start + 1, end) if content[i].isspace()), end)
    return end


def _known_ending(content: str, label: Span) -> tuple[int, str] | None:
    """The longest known label that ends a run: 专项工作组发文字号 is 发文字号 behind a value."""
    written = content[label.slice]
    starts = [0] + [i for i in range(1, len(written)) if not written[i].isspace()]
    for start in starts:
        if field := field_of(written[start:]):
            return label.start + start, field
    return None
