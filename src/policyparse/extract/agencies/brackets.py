"""Statements in brackets, of whatever kind, matched or not: （省财政厅牵头，省教育厅配合）, 〔责任单位：市水务局)."""

from policyparse.extract.agencies.reading import Reading, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import Issue
from policyparse.span import Span

OPENING = frozenset("（(〔【［[")
NESTED = 2
"""How deep brackets may nest inside a statement: （各地（市）行署（人民政府））."""


def bracketed(text: str, rules: AgencyRules, issues: list[Issue]) -> list[Reading]:
    """Every bracket that says who is responsible."""
    readings: list[Reading] = []
    end = 0
    for span in pairs(text, rules):
        if span.start < end or rules.worth.search(text, span.start + 1, span.end - 1) is None:
            continue
        reading = read(stretch(text, span.start + 1, span.end - 1, rules), span, rules, "bracket")
        if accepted(reading, text, rules):
            readings.append(reading)
            end = span.end
    return readings


def pairs(text: str, rules: AgencyRules) -> list[Span]:
    """Brackets with what they hold, outer before inner; kinds may differ, since scans and typists mix them."""
    found: list[Span] = []
    open_at: list[tuple[int, int]] = []
    for match in rules.bracket.find(text):
        if match.text in OPENING:
            open_at.append((match.start, 0))
        elif open_at:
            start, height = open_at.pop()
            if height <= NESTED:
                found.append(Span(start, match.end))
            if open_at:
                outer, known = open_at[-1]
                open_at[-1] = (outer, max(known, height + 1))
    return sorted(found, key=lambda span: (span.start, -span.end))


def accepted(reading: Reading, text: str, rules: AgencyRules) -> bool:
    """Whether a bracket is a statement: a label says so; else its pieces look like bodies."""
    if not reading.names:
        return False
    if reading.labelled:
        return True
    bodies = sum(rules.body.fullmatch(name.name) is not None for name in reading.names)
    if reading.ruled:
        return 2 * bodies >= len(reading.names)
    if bodies < len(reading.names) or rules.gloss.search(text, max(reading.span.start - 12, 0), reading.span.start):
        return False
    return True
