"""Statements behind a label outside brackets: 责任单位：市水务局、市财政局, on a line of its own or within one."""

from policyparse.extract.agencies.reading import CLOSING, OPENING, Reading, joined, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import Issue
from policyparse.span import Span

WINDOW = 24
"""No label is longer than this, its colon included."""
LINES = 8
"""Over how many lines a list may run that is cut at each of them."""
BETWEEN = 200
"""How far from a statement's first label another of its labels may stand in the same line."""


def labelled(text: str, rules: AgencyRules, issues: list[Issue]) -> list[Reading]:
    """Every label with the names behind it; labels side by side or line by line are one statement."""
    readings: list[Reading] = []
    for pieces in _statements(text, rules):
        found = [reading for piece in pieces if (reading := _piece(text, piece, rules)) is not None]
        if any(reading.names for reading in found):
            readings.append(joined(found))
        elif not _is_bracketed(text, pieces[0]) and not _is_empty(text, pieces, rules):
            span = Span(pieces[0].start, pieces[-1].end)
            issues.append(Issue(code="statement-unread", detail=text[span.slice][:80], span=span))
    return readings


def _is_bracketed(text: str, piece: Span) -> bool:
    """Whether a label stands in a bracket, which is read as a whole and says itself what is unread."""
    return text[piece.start - 1 : piece.start] in tuple(OPENING) or any(c in text[piece.slice] for c in CLOSING)


def _is_empty(text: str, pieces: list[Span], rules: AgencyRules) -> bool:
    """Whether nothing stands behind the labels, as in a form that is to be filled in."""
    return all(rules.colon.match(text[piece.slice].rstrip()[-1:]) for piece in pieces)


def _statements(text: str, rules: AgencyRules) -> list[list[Span]]:
    """The lines, or parts of a line, that each statement consists of: a label that says another role carries it on."""
    statements: list[list[Span]] = []
    roles: set[str] = set()
    end = 0
    for start, behind, role in _labels(text, rules):
        if start < end:
            first = statements[-1][0]
            if start >= first.end or (role not in roles and start - first.start <= BETWEEN):
                roles.add(role)
                continue
            statements[-1] = [Span(first.start, start)]
        roles = {role}
        lines = [Span(start, _line_end(text, behind, rules))]
        lines += _continued(text, lines[0].end, {role}, rules)
        statements.append(lines)
        end = lines[-1].end
    return statements


def _continued(text: str, end: int, roles: set[str], rules: AgencyRules) -> list[Span]:
    """The lines below that begin with another label of the same statement (配合单位, 完成时限, 联系人)."""
    lines: list[Span] = []
    while text.startswith("\n", end):
        more = rules.continued.match(text, end + 1)
        if more is None or more.kind in roles:
            break
        roles.add(more.kind or "")
        end = _line_end(text, more.end, rules)
        lines.append(Span(more.start, end))
    return lines


def _line_end(text: str, start: int, rules: AgencyRules) -> int:
    """Where the list behind a label ends: with its sentence, its line, or a later line if the list is cut in two."""
    line = _break(text, start)
    for _ in range(LINES):
        stop = rules.ending.search(text, start, line)
        if stop:
            return stop.start
        if line == len(text) or rules.continued.match(text, line + 1) or not _cut(text, start, line, rules):
            break
        line = _break(text, line + 1)
    return line


def _break(text: str, start: int) -> int:
    """Where the line ends."""
    line = text.find("\n", start)
    return len(text) if line < 0 else line


def _cut(text: str, start: int, line: int, rules: AgencyRules) -> bool:
    """Whether a line break cuts the list: it tears a name (市交⏎通局) or stands behind a separator."""
    reading = read(stretch(text, start, line + WINDOW, rules), Span(start, line), rules, "")
    name = next((name for name in reading.names if name.span.end > line), None)
    if name is None or rules.body.fullmatch(name.name) is None:
        return False
    if name.span.start < line:
        return rules.body.fullmatch(text[name.span.start : line].strip()) is None
    return text[start:line].rstrip().endswith(tuple(rules.separators.strip()))


def _piece(text: str, piece: Span, rules: AgencyRules) -> Reading | None:
    """One label's names, down to the last body: outside brackets nothing else says where the list ends."""
    reading = read(stretch(text, piece.start, piece.end, rules), piece, rules, "label")
    last = max((i for i, name in enumerate(reading.names) if rules.body.fullmatch(name.name)), default=-1)
    names, groups = reading.names[: last + 1], reading.groups[: last + 1]
    if not names:
        return reading._replace(names=(), groups=()) if reading.deadline else None
    return reading._replace(names=names, groups=groups, span=Span(piece.start, names[-1].span.end))


def _labels(text: str, rules: AgencyRules) -> list[tuple[int, int, str]]:
    """Where labels stand: start, end behind the colon, role."""
    return [
        (label.start, label.end, label.kind or "")
        for colon in rules.colon.find(text)
        for label in rules.label.find(text, max(colon.start - WINDOW, 0), colon.end)
        if label.end == colon.end
    ]
