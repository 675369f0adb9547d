"""One stretch of text → the names in it and their roles: labels in front, verbs behind, separators between.

1. A name is what stands between two tokens of the language (labels, verbs, separators, 等); it has no list of names.
2. A verb gives its role to the names before it, a label to those behind it; a verb overrides a label.
3. White space within names is removed (Chinese) or folded (English); spans stay exact.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from policyparse.lang.shape import AgencyRules
from policyparse.models import AgencyName, AgencyRole
from policyparse.pattern import Match
from policyparse.span import Span

ROLES: dict[str, AgencyRole] = {
    "lead": "lead",
    "support": "support",
    "responsible": "responsible",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a stretch: where it stands, its role, whether the role was said, whether a ， stood before it."""

    span: Span
    name: str
    role: AgencyRole
    said: bool
    behind_comma: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What a stretch says. ``labelled`` and ``ruled`` tell whether a label or a verb allots the roles."""

    span: Span
    names: tuple[Name, ...]
    rule: str = ""
    labelled: bool = False
    ruled: bool = False
    open_ended: bool = False
    deadline: str | None = None
    first_leads: bool = False
    comma_leads: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters to read and where each stood in the text."""

    content: str
    positions: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The span in the text of a range of the stretch."""
        return Span(self.positions[start], self.positions[end - 1] + 1)


def stretch(text: str, start: int, end: int, rules: AgencyRules) -> Stretch:
    """The characters between ``start`` and ``end`` without the white space that means nothing."""
    content = text[start:end]
    folded = rules.joiner.join(content.split())
    if folded == content:
        return Stretch(content, range(start, end))
    characters: list[str] = []
    positions: list[int] = []
    gap = False
    for position, character in enumerate(content, start):
        if character.isspace():
            gap = bool(characters)
            continue
        if gap and rules.joiner:
            characters.append(rules.joiner)
            positions.append(position - 1)
        gap = False
        characters.append(character)
        positions.append(position)
    return Stretch("".join(characters), positions)


@dataclass(slots=True)
class _State:
    """Where the reading stands: names given and pending, the role that holds, what the last token was."""

    names: list[Name] = field(default_factory=list)
    pending: int = 0
    label: AgencyRole | None = None
    together: bool = False
    closed: bool = False
    comma: bool = False
    labelled: bool = False
    ruled: bool = False
    open_ended: bool = False
    deadline: str | None = None
    first_leads: bool = False
    comma_leads: bool = False


def read(piece: Stretch, span: Span, rules: AgencyRules, rule: str) -> Reading:
    """The names in a stretch, each with its role."""
    state = _State()
    cursor = 0
    for token in rules.token.find(piece.content):
        kind = token.kind or ""
        if kind == "part":
            continue
        if kind == "from":
            cursor = token.end
            continue
        _take_name(state, piece, cursor, token.start, rules)
        _obey(state, kind, token)
        cursor = token.end
    _take_name(state, piece, cursor, len(piece.content), rules)
    _settle(state, None)
    return Reading(
        span=span,
        names=tuple(state.names),
        rule=rule,
        labelled=state.labelled,
        ruled=state.ruled,
        open_ended=state.open_ended,
        deadline=state.deadline,
        first_leads=state.first_leads,
        comma_leads=state.comma_leads,
    )


def _take_name(state: _State, piece: Stretch, start: int, end: int, rules: AgencyRules) -> None:
    """The characters between two tokens as a name; behind a verb they are its object and no name."""
    if state.closed or start >= end:
        return
    found = rules.name.fullmatch(piece.content, start, end)
    if found is None:
        return
    span = found.span_of("name") or found.span
    if not len(span):
        return
    state.names.append(
        Name(
            piece.span(span.start, span.end),
            piece.content[span.slice],
            state.label or "responsible",
            state.label is not None,
            state.comma,
        )
    )


def _obey(state: _State, kind: str, token: Match) -> None:
    """What a token does to the names before and behind it."""
    what, _, role = kind.partition("_")
    state.closed = False
    if what == "label":
        _settle(state, None)
        state.labelled |= role in ROLES
        state.label = ROLES.get(role)
        state.closed = role not in ROLES
        state.comma = False
    elif what == "verb":
        _settle(state, ROLES[role])
        state.ruled = state.closed = True
    elif what == "mark":
        if state.names:
            state.names[-1] = replace(state.names[-1], role=ROLES[role], said=True)
            state.ruled = True
    elif what == "with":
        _settle(state, "lead")
        state.together = state.ruled = True
    elif what == "open":
        state.open_ended = True
    elif what == "comma":
        state.comma = True
    elif what == "stop":
        if state.together:
            _settle(state, None)
    elif what == "deadline":
        state.deadline = token["until"] or token["done"]
    elif what == "note":
        state.first_leads |= bool(token["first"])
        state.comma_leads |= bool(token["comma"])
        state.closed = True


def _settle(state: _State, role: AgencyRole | None) -> None:
    """Give the pending names their role: 会同's object supports, else the verb's, else the label's."""
    if state.together:
        role = "support"
    if role is not None:
        for index in range(state.pending, len(state.names)):
            if not (state.names[index].said and state.label is None):
                state.names[index] = replace(state.names[index], role=role, said=True)
    state.pending = len(state.names)
    state.together = False


def prefixed(names: Sequence[Name], rules: AgencyRules) -> tuple[AgencyName, ...]:
    """The names as a statement holds them, each with the level it inherits from one before it (省发展改革委、财政厅)."""
    level = ""
    given: list[AgencyName] = []
    for name in names:
        own = rules.level.match(name.name)
        if own is not None:
            level = own["inherited"]
        given.append(AgencyName(name.span, name.name, name.role, "" if own else level))
    return tuple(given)
