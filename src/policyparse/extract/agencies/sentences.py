"""Statements in running sentences that allot roles: 由市发展改革委会同市财政局制定办法."""

from policyparse.extract.agencies.reading import Reading, read, stretch
from policyparse.lang.shape import AgencyRules
from policyparse.pattern import Match

REACH = 400
"""How far a cue may stand from the ends of its statement."""


def allotted(text: str, rules: AgencyRules) -> list[Reading]:
    """Every sentence that gives one body the lead and another a part."""
    readings: list[Reading] = []
    end = 0
    for cue, companion in _cues(text, rules):
        if cue < end:
            continue
        start = max(cue - REACH, *(text.rfind(stop, max(cue - REACH, 0), cue) + 1 for stop in rules.stops))
        reach = min(_find(text, stop, cue) for stop in rules.stops)
        if text.find(companion, start, reach) < 0:
            continue
        readings += [
            reading for found in rules.sentence.find(text, start, reach) if (reading := _read(text, found, rules))
        ]
        end = reach
    return readings


def _read(text: str, sentence: Match, rules: AgencyRules) -> Reading | None:
    """What the sentence allots, ``None`` where it turns out to give nobody the task or nobody else a part."""
    reading = read(stretch(text, sentence.start, sentence.end, rules), sentence.span, rules, "sentence")
    leads = [name for name in reading.names if name.role != "support"]
    others = [name for name in reading.names if name.role == "support"]
    named = sentence["by"] or all(rules.body.fullmatch(name.name) for name in leads)
    joined = reading.open_ended or any(rules.body.fullmatch(name.name) for name in others)
    return reading if leads and others and named and joined else None


def _find(text: str, stop: str, start: int) -> int:
    position = text.find(stop, start, start + REACH)
    return start + REACH if position < 0 else position + 1


def _cues(text: str, rules: AgencyRules) -> list[tuple[int, str]]:
    """Where a cue word stands, in order, and the word that must stand near it."""
    found: list[tuple[int, str]] = []
    for cue, companion in rules.cues.items():
        position = text.find(cue)
        while position >= 0:
            found.append((position, companion))
            position = text.find(cue, position + 1)
    return sorted(found)
