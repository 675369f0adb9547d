"""The common statement at a glance: one pattern says that a bracket is nothing but bodies, separators, 等 and a verb.

Most statements are of this form; ``reading.read`` would say the same of them, token by token.
"""

from policyparse.extract.agencies.reading import ROLES, Name, Reading, Stretch
from policyparse.lang.shape import AgencyRules
from policyparse.models import AgencyRole
from policyparse.pattern import Match
from policyparse.span import Span


def glance(piece: Stretch, span: Span, rules: AgencyRules, rule: str) -> Reading | None:
    """The reading of a plain statement, ``None`` where it is not plain."""
    found = rules.plain.fullmatch(piece.content)
    first = found.span_of("list") if found else None
    if found is None or first is None:
        return None
    label, verb, second = _role(found, "label"), _role(found, "by"), found.span_of("second")
    said = found.span_of("then_lead") is not None
    if second is None:
        names = _names(piece, first, verb or label or "responsible", 0, rules)
    else:
        names = _names(piece, first, "lead" if said else label or "responsible", 0, rules)
        names += _names(piece, second, verb or _role(found, "next") or "responsible", names[-1].group + 1, rules)
    if len({name.name for name in names}) < len(names):
        return None
    return Reading(
        span=span,
        names=tuple(names),
        rule=rule,
        labelled=label is not None,
        ruled=said or verb is not None,
        open_ended=found.span_of("open") is not None,
    )


def _role(found: Match, kind: str) -> AgencyRole | None:
    """The role that the group of this kind says, if one matched."""
    for role in ROLES:
        if found.span_of(f"{kind}_{role}") is not None:
            return ROLES[role]
    return None


def _names(piece: Stretch, where: Span, role: AgencyRole, group: int, rules: AgencyRules) -> list[Name]:
    content, positions = piece.content, piece.positions
    listed = content[where.slice]
    separator, commas = rules.separators[0], rules.separators[1:]
    for comma in commas:
        listed = listed.replace(comma, separator)
    names: list[Name] = []
    unfinished = tuple(rules.unfinished)
    start = end = where.start
    for part in listed.split(separator):
        end += len(part)
        if not part:
            start = end + 1
        elif not part.endswith(unfinished):
            names.append(Name(Span(positions[start], positions[end - 1] + 1), content[start:end], role, group))
            start = end + 1
            group += content[end : end + 1] in commas
        end += 1
    return names
