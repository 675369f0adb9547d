"""What a document says once about all its lists: 列第一位者为牵头单位，下同; 逗号前为牵头单位."""

from dataclasses import replace

from policyparse.extract.agencies.reading import Name, Reading, prefixed
from policyparse.lang.shape import AgencyRules
from policyparse.models import Statement


def apply_conventions(readings: list[Reading], rules: AgencyRules) -> list[Statement]:
    """The readings as statements, lists without a role of their own read by the document's convention."""
    first = any(reading.first_leads for reading in readings)
    comma = any(reading.comma_leads for reading in readings)
    return [
        Statement(
            span=reading.span,
            names=prefixed(_led(reading.names, first, comma), rules),
            open_ended=reading.open_ended,
            deadline=reading.deadline,
            rule=reading.rule,
        )
        for reading in readings
    ]


def _led(names: tuple[Name, ...], first: bool, comma: bool) -> tuple[Name, ...]:
    """The list with its leaders marked; a list that already has another role keeps it."""
    if not (first or comma) or any(name.role == "lead" for name in names):
        return names
    return tuple(
        replace(name, role="lead")
        if name.role == "responsible" and (index == 0 if first else name.group == names[0].group)
        else name
        for index, name in enumerate(names)
    )
