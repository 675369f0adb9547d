"""The common statement at a glance: one pattern says that a bracket is nothing but bodies, separators, 等 and a verb.

Most statements are of this form; ``reading.read`` would say the same of them, token by token.
"""

from policyparse.extract.agencies.reading import ROLES, Reading, Stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import AgencyName, AgencyRole
from policyparse.pattern import Match
from policyparse.span import Span

LABELS = tuple((f"label_{role}", role) for role in ROLES.values())
NEXT_LABELS = tuple((f"next_{role}", role) for role in ROLES.values())
VERBS = tuple((f"by_{role}", role) for role in ROLES.values())


def glance(piece: Stretch, span: Span, rules: AgencyRules, rule: str) -> Reading | None:
    """The reading of a plain statement, ``None`` where it is not plain."""
    found = rules.plain.fullmatch(piece.content)
    first = found.span_of("list") if found else None
    if found is None or first is None:
        return None
    label = _role(found, LABELS) if found["label"] else None
    verb = _role(found, VERBS) if found["by"] else None
    second = found.span_of("second") if found["second"] else None
    said = second is not None and bool(found["then_lead"])
    names: list[AgencyName] = []
    groups: list[int] = []
    if second is None:
        _split(piece, first, verb or label or "responsible", names, groups, rules)
    else:
        _split(piece, first, "lead" if said else label or "responsible", names, groups, rules)
        _split(piece, second, verb or _role(found, NEXT_LABELS) or "responsible", names, groups, rules)
    return Reading(
        span=span,
        names=tuple(names),
        groups=tuple(groups),
        rule=rule,
        labelled=label is not None,
        ruled=said or verb is not None,
        open_ended=bool(found["open"]),
    )


def _role(found: Match, groups: tuple[tuple[str, AgencyRole], ...]) -> AgencyRole | None:
    """The role of the first of the groups that matched."""
    return next((role for group, role in groups if found[group]), None)


def _split(
    piece: Stretch, where: Span, role: AgencyRole, names: list[AgencyName], groups: list[int], rules: AgencyRules
) -> None:
    """Add the names of one list."""
    content, positions, unfinished = piece.content, piece.positions, rules.unfinished
    listed = content[where.start : where.end]
    separator, commas = rules.separators[0], rules.separators[1:]
    grouped = any(comma in listed for comma in commas)
    for comma in commas if grouped else "":
        listed = listed.replace(comma, separator)
    group = groups[-1] + 1 if groups else 0
    start = end = where.start
    for part in listed.split(separator):
        end += len(part)
        if not part:
            start = end + 1
        elif part[-1] not in unfinished:
            names.append(AgencyName(Span(positions[start], positions[end - 1] + 1), content[start:end], role))
            groups.append(group)
            start = end + 1
            if grouped:
                group += content[end : end + 1] in commas
        end += 1
