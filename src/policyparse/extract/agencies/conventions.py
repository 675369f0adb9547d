"""What a document says once about all its lists: 列第一位者为牵头单位，下同; 逗号前为牵头单位."""

from policyparse.extract.agencies.reading import Reading
from policyparse.lang.shape import AgencyRules
from policyparse.models import AgencyName, Statement

AROUND = 60
"""How far the remark reaches around its cue."""


def apply_conventions(text: str, readings: list[Reading], rules: AgencyRules) -> list[Statement]:
    """The readings as statements, lists without a role of their own read by the document's convention."""
    first, comma = _conventions(text, rules) if readings else (False, False)
    levels: dict[str, str | None] = {}
    return [
        Statement(
            span=reading.span,
            names=_prefixed(_led(reading, first, comma), rules, levels),
            open_ended=reading.open_ended,
            deadline=reading.deadline,
            rule=reading.rule,
        )
        for reading in readings
    ]


def _conventions(text: str, rules: AgencyRules) -> tuple[bool, bool]:
    """Whether the first of a list leads, and whether those before its first comma do."""
    first = comma = False
    for cue in rules.convention_cues:
        position = text.find(cue)
        while position >= 0:
            remark = rules.convention.search(text, max(position - AROUND, 0), position + AROUND)
            if remark is not None:
                first |= bool(remark["first"])
                comma |= bool(remark["comma"])
            position = text.find(cue, position + 1)
    return first, comma


def _led(reading: Reading, first: bool, comma: bool) -> tuple[AgencyName, ...]:
    """The list with its leaders marked; a list that already has one keeps it."""
    if not (first or comma) or any(name.role == "lead" for name in reading.names):
        return reading.names
    return tuple(
        name._replace(role="lead")
        if name.role == "responsible" and (index == 0 if first else group == reading.groups[0])
        else name
        for index, (name, group) in enumerate(zip(reading.names, reading.groups, strict=True))
    )


def _prefixed(
    names: tuple[AgencyName, ...], rules: AgencyRules, levels: dict[str, str | None]
) -> tuple[AgencyName, ...]:
    """The names, each with the level it inherits from one before it (省发展改革委、财政厅).

    ``levels`` remembers what each name says of its own level: the same bodies come back all over a document.
    """
    level = ""
    given: list[AgencyName] = []
    for name in names:
        if name.name not in levels:
            found = rules.level.match(name.name)
            levels[name.name] = found["inherited"] if found else None
        said = levels[name.name]
        level = level if said is None else said
        given.append(name._replace(prefix=level) if said is None and level else name)
    return tuple(given)
