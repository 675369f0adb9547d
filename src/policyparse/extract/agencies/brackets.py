"""Statements in brackets, of whatever kind, matched or not: （省财政厅牵头，省教育厅配合）, 〔责任单位：市水务局)."""

from collections.abc import Iterator
from typing import NamedTuple

from policyparse.extract.agencies.plain import glance
from policyparse.extract.agencies.reading import CLOSING, OPENING, Reading, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import Issue
from policyparse.span import Span

NESTED = 2
"""How deep brackets may nest inside a statement: （各地（市）行署（人民政府））."""
SHORT = 12
"""A name that does not look like a body's may be one (国土, 拉萨), but is short."""
LONG = 24
"""Behind a label a name may be longer, yet it is no sentence."""
SHORTEST = 5
"""The shortest bracket that holds a body: （财政部）. Most brackets are numbers."""
TORN = 400
"""A bracket longer than this is none: another bracket was left open."""
BEFORE = 12
"""How far back a word may stand that the bracket explains."""


class Bracket(NamedTuple):
    """From the opening bracket to behind the closing one; ``inner`` is where its content ends."""

    start: int
    inner: int
    end: int


def bracketed(text: str, rules: AgencyRules, issues: list[Issue]) -> list[Reading]:
    """Every bracket that says who is responsible."""
    readings: list[Reading] = []
    weak: list[Reading] = []
    end = 0
    for bracket in _brackets(text, rules):
        if bracket.start < end or bracket.end - bracket.start < SHORTEST:
            continue
        span = Span(bracket.start, bracket.end)
        piece = stretch(text, bracket.start + 1, bracket.inner, rules)
        reading = glance(piece, span, rules, "bracket")
        plain = reading is not None
        if reading is None:
            if rules.worth.search(piece.content) is None:
                continue
            reading = read(piece, span, rules, "bracket")
        closed = bracket.inner < bracket.end
        if _allots(reading, rules, plain):
            readings.append(reading)
            end = span.end
            if not closed:
                issues.append(Issue(code="bracket-unclosed", detail=piece.content[:80], span=span))
        elif closed and not rules.remark.match(text, span.start + 1) and _lists_bodies(reading, text, rules, plain):
            (readings if len(reading.names) > 1 else weak).append(reading)
            end = span.end
        elif reading.labelled or (closed and _is_torn(reading, bracket, rules)):
            issues.append(Issue(code="statement-unread", detail=piece.content[:80], span=span))
    # a single body in brackets is a statement where others are: at the end of a news item it is the source
    return readings + weak if readings else []


def _brackets(text: str, rules: AgencyRules) -> list[Bracket]:
    """Brackets with what they hold, outer before inner; kinds may differ, since scans and typists mix them.

    One that never closes holds the rest of its sentence, if no later one does: a page break may have taken its end.
    """
    found: list[Bracket] = []
    opened: list[tuple[int, int]] = []
    for position in sorted(_positions(text)):
        if text[position] in OPENING:
            opened.append((position, 0))
        elif opened:
            start, height = opened.pop()
            if height <= NESTED and position - start >= SHORTEST - 1:
                found.append(Bracket(start, position, position + 1))
            if opened:
                opened[-1] = (opened[-1][0], max(opened[-1][1], height + 1))
    lines: dict[int, int] = {}
    for start, _ in opened:
        line = text.find("\n", start)
        lines[len(text) if line < 0 else line] = start
    for line, start in lines.items():
        stop = rules.ending.search(text, start, line)
        end = stop.start if stop else line
        found.append(Bracket(start, end, end))
    return sorted(found)  # by where they open: no two open at one place


def _positions(text: str) -> Iterator[int]:
    """Where brackets stand, kind by kind."""
    for bracket in OPENING + CLOSING:
        position = text.find(bracket)
        while position >= 0:
            yield position
            position = text.find(bracket, position + 1)


def _allots(reading: Reading, rules: AgencyRules, plain: bool) -> bool:
    """Whether a label or a verb makes the bracket a statement; at least one name must look like a body's."""
    if plain:
        return reading.labelled or reading.ruled
    others = [name for name in reading.names if not rules.body.fullmatch(name.name)]
    if reading.labelled and len(others) < len(reading.names):
        return all(len(name.span) <= LONG for name in others)
    if not (reading.ruled and reading.names) or any(len(name.span) > SHORT for name in others):
        return False
    # 财政、税务等部门负责 names fields, none of which looks like a body
    return reading.open_ended or 2 * len(others) <= len(reading.names) > len(others)


def _is_torn(reading: Reading, bracket: Bracket, rules: AgencyRules) -> bool:
    """Whether several names and a verb behind them would be a statement, had the layout left no figures and sentences.

    市财21政局、市教育局负责 has a page number in a name; 南宁市按每平方米1500元执行 and "silver, lead and zinc" name no
    body.
    """
    names = reading.names
    if bracket.end - bracket.start > TORN or not reading.ruled or len(names) < 2 or names[-1].span.end >= bracket.inner:
        return False
    whole = ("".join(c for c in name.name if not c.isdigit()) for name in names)
    return any(rules.body.fullmatch(name) for name in whole)


def _lists_bodies(reading: Reading, text: str, rules: AgencyRules, plain: bool) -> bool:
    """Whether the bracket is a bare list of bodies behind a task, and explains no word as 主管部门（财政厅） does."""
    return (
        bool(reading.names)
        and (plain or all(rules.body.fullmatch(name.name) for name in reading.names))
        and rules.gloss.search(text, max(reading.span.start - BEFORE, 0), reading.span.start) is None
    )
