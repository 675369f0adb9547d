"""Text → Statements: every place that says who is responsible, with its names and their roles.

1. A statement is a bracket, a label with what follows it, a cell of a task table, or a sentence that allots roles.
2. Anchors first: brackets, colons and a few cue words are found, and only the stretches they point at are read.
3. Every name's span is exact in the text; the statements come in text order and do not overlap.
"""

from policyparse.extract.agencies.brackets import bracketed
from policyparse.extract.agencies.conventions import apply_conventions
from policyparse.extract.agencies.labels import labelled
from policyparse.extract.agencies.reading import Reading
from policyparse.extract.agencies.sentences import allotted
from policyparse.extract.agencies.tasks import tabled
from policyparse.lang.shape import Language
from policyparse.models import Issue, Statement, Text

__all__ = ["find_statements"]


def find_statements(text: Text, language: Language, issues: list[Issue]) -> list[Statement]:
    """Every statement of who is responsible."""
    rules = language.agencies
    readings = tabled(text, rules)
    for found in (
        bracketed(text.content, rules, issues),
        labelled(text.content, rules, issues),
        allotted(text.content, rules),
    ):
        readings = _without_overlap(readings + found)
    return apply_conventions(text.content, readings, rules)


def _without_overlap(readings: list[Reading]) -> list[Reading]:
    """In text order; of two that overlap the one that begins first, which holds the other."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.span.start, -r.span.end)):
        if not kept or kept[-1].span.end <= reading.span.start:
            kept.append(reading)
    return kept
