"""Statements behind a label outside brackets: 责任单位：市水务局、市财政局, on a line of its own or within one."""

from policyparse.extract.agencies.reading import Reading, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.span import Span

WINDOW = 20
"""No label is longer than this before its colon."""


def labelled(text: str, rules: AgencyRules) -> list[Reading]:
    """Every label with the names behind it; labels side by side or line by line are one statement."""
    readings: list[Reading] = []
    for start, end in _stretches(text, rules):
        reading = read(stretch(text, start, end, rules), Span(start, end), rules, "label")
        if reading.names:
            readings.append(reading)
    return readings


def _stretches(text: str, rules: AgencyRules) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, behind in _labels(text, rules):
        line = text.find("\n", behind)
        line = len(text) if line < 0 else line
        stop = rules.ending.search(text, behind, line)
        end = stop.start if stop else line
        if found and start <= found[-1][1]:
            continue
        found.append((start, end))
    return found


def _labels(text: str, rules: AgencyRules) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for colon in rules.colon.find(text):
        match = None
        for match in rules.label.find(text, max(colon.start - WINDOW, 0), colon.end):
            pass
        if match is not None and match.end == colon.end:
            found.append((match.start, match.end))
    return found
