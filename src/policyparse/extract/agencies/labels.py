"""Statements behind a label outside brackets: 责任单位：市水务局、市财政局, on a line of its own or within one."""

from policyparse.extract.agencies.reading import Reading, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.span import Span

WINDOW = 24
"""No label is longer than this, its colon included."""
BETWEEN = 80
"""How much may stand between one label's names and the next label of the same statement: 联系人 and telephone."""


def labelled(text: str, rules: AgencyRules) -> list[Reading]:
    """Every label with the names behind it; labels side by side or line by line are one statement."""
    readings: list[Reading] = []
    for start, end in _stretches(text, rules):
        reading = _trimmed(read(stretch(text, start, end, rules, lines=True), Span(start, end), rules, "label"), rules)
        if reading.names:
            readings.append(reading)
    return readings


def _stretches(text: str, rules: AgencyRules) -> list[tuple[int, int]]:
    """From each label to the end of its list; a label that says another role carries the list on."""
    found: list[tuple[int, int]] = []
    roles: set[str] = set()
    for start, behind, role in _labels(text, rules):
        line = text.find("\n", behind)
        line = len(text) if line < 0 else line
        stop = rules.ending.search(text, behind, line)
        end = stop.start if stop else line
        if found and role not in roles and start - found[-1][1] <= 2:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
            roles.add(role)
            continue
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], start)
        found.append((start, end))
        roles = {role}
    return found


def _labels(text: str, rules: AgencyRules) -> list[tuple[int, int, str]]:
    """Where labels stand: start, end behind the colon, role."""
    found: list[tuple[int, int, str]] = []
    for colon in rules.colon.find(text):
        for label in rules.label.find(text, max(colon.start - WINDOW, 0), colon.end):
            if label.end == colon.end:
                found.append((label.start, label.end, label.kind or ""))
    return found


def _trimmed(reading: Reading, rules: AgencyRules) -> Reading:
    """Without what follows the last body: outside brackets nothing says where the list ends."""
    return reading
