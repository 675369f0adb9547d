"""Statements in running sentences that allot roles: 由市发展改革委会同市财政局制定办法."""

from policyparse.extract.agencies.reading import Reading, read, stretch
from policyparse.lang.shape import AgencyRules

REACH = 400
"""How far a cue may stand from the ends of its statement."""


def allotted(text: str, rules: AgencyRules) -> list[Reading]:
    """Every sentence that gives one body the lead and another a part."""
    readings: list[Reading] = []
    end = 0
    for position in _cues(text, rules):
        if position < end:
            continue
        start = max(position - REACH, end, *(text.rfind(stop, 0, position) + 1 for stop in rules.stops))
        for sentence in rules.sentence.find(text, start, position + REACH):
            reading = read(stretch(text, sentence.start, sentence.end, rules), sentence.span, rules, "sentence")
            leads = [name for name in reading.names if name.role == "lead"]
            named = sentence["by"] or all(rules.body.fullmatch(name.name) for name in leads)
            if leads and named and len(leads) < len(reading.names):
                readings.append(reading)
                end = sentence.end
            break
        end = max(end, position + 1)
    return readings


def _cues(text: str, rules: AgencyRules) -> list[int]:
    """Where a cue word stands, in order."""
    found: list[int] = []
    for cue in rules.cues:
        position = text.find(cue)
        while position >= 0:
            found.append(position)
            position = text.find(cue, position + 1)
    return sorted(found)
