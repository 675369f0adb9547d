"""One stretch of text → the names in it and their roles: labels in front, verbs behind, separators between.

1. A name is what stands between two tokens of the language (labels, verbs, separators, 等); there is no list of names.
2. A verb gives its role to the names before it, a label to those behind it; where both speak, the verb is the nearer.
3. White space within names is removed (Chinese) or folded (English); spans stay exact.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from policyparse.lang.shape import AgencyRules
from policyparse.models import AgencyName, AgencyRole
from policyparse.pattern import Match
from policyparse.span import Span

OPENING = "（(〔【［["
CLOSING = "）)〕】］]"
ROLES: dict[str, AgencyRole] = {"lead": "lead", "support": "support", "responsible": "responsible"}


class Reading(NamedTuple):
    """What a stretch says. ``labelled`` and ``ruled`` tell whether a label or a verb allots the roles.

    ``groups`` counts, for each name, the commas before it: what follows the last one stands together.
    """

    span: Span
    names: tuple[AgencyName, ...]
    groups: tuple[int, ...]
    rule: str
    labelled: bool = False
    ruled: bool = False
    open_ended: bool = False
    deadline: str | None = None


class Stretch(NamedTuple):
    """Characters to read and where each stood in the text."""

    content: str
    positions: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The span in the text of a range of the stretch."""
        return Span(self.positions[start], self.positions[end - 1] + 1)


def stretch(text: str, start: int, end: int, rules: AgencyRules) -> Stretch:
    """The characters between ``start`` and ``end`` without the white space that means nothing."""
    content = text[start:end]
    if rules.joiner.join(content.split()) == content:
        return Stretch(content, range(start, end))
    characters: list[str] = []
    positions: list[int] = []
    for position, character in enumerate(content, start):
        if character.isspace():
            continue
        if rules.joiner and characters and positions[-1] < position - 1:
            characters.append(rules.joiner)
            positions.append(position - 1)
        characters.append(character)
        positions.append(position)
    return Stretch("".join(characters), positions)


@dataclass(slots=True)
class _State:
    """Where the reading stands: the names so far, how many of them have their role, what holds for the next."""

    names: list[AgencyName] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    settled: int = 0
    label: AgencyRole | None = None
    labelled: bool = False
    ruled: bool = False
    together: bool = False
    """会同 was said: what follows supports."""
    closed: bool = False
    """A verb was said: what follows is its object."""
    object: bool = False
    """The verb has an object, which may be a list: 牵头负责标准、规程的制定，水利厅配合."""
    silent: bool = False
    """A label that allots nothing was said (联系人：): what follows up to the next label is no name."""
    people: bool = False
    """The label asks for bodies and persons: 责任单位及责任人：市水务局某某."""
    known: set[str] | None = None
    """What was named before 以下均需各市政府落实, which holds for all tasks below and says it again."""
    group: int = 0
    open_ended: bool = False
    deadline: str | None = None


def read(piece: Stretch, span: Span, rules: AgencyRules, rule: str, label: AgencyRole | None = None) -> Reading:
    """The names in a stretch, each with its role; ``label`` is what a table's column says of all of them."""
    state = _State(label=label, labelled=label is not None)
    cursor = 0
    for token in rules.token.find(piece.content):
        kind = token.kind or ""
        if kind == "part":
            continue
        if kind != "from":
            _take_name(state, piece, cursor, token.start, rules)
            _obey(state, kind, token)
        cursor = token.end
    _take_name(state, piece, cursor, len(piece.content), rules)
    _settle(state, None)
    return Reading(
        span=span,
        names=tuple(state.names),
        groups=tuple(state.groups),
        rule=rule,
        labelled=state.labelled,
        ruled=state.ruled,
        open_ended=state.open_ended,
        deadline=state.deadline,
    )


def joined(readings: Sequence[Reading]) -> Reading:
    """Several readings as one statement: the cells of a row, the labels line by line."""
    named = [reading for reading in readings if reading.names]
    return named[0]._replace(
        span=Span(named[0].span.start, named[-1].span.end),
        names=tuple(name for reading in named for name in reading.names),
        groups=tuple(group for reading in named for group in reading.groups),
        open_ended=any(reading.open_ended for reading in readings),
        deadline=next((reading.deadline for reading in readings if reading.deadline), None),
    )


def _take_name(state: _State, piece: Stretch, start: int, end: int, rules: AgencyRules) -> None:
    """What stands between two tokens, as a name or, where white space separates bodies, as several."""
    if start >= end or state.silent:
        return
    if state.closed:
        state.object = True
        return
    found = rules.name.fullmatch(piece.content, start, end)
    span = found.span_of("name") if found else None
    if span is None:
        return
    if state.people and (person := rules.person.fullmatch(piece.content, span.start, span.end)):
        span = person.span_of("name") or span
    role = state.label or "responsible"
    for first, last in _apart(piece, span, rules):
        if state.known is not None and _plain(piece.content[first:last]) in state.known:
            continue
        state.names.append(AgencyName(piece.span(first, last), piece.content[first:last], role))
        state.groups.append(state.group)


def _apart(piece: Stretch, span: Span, rules: AgencyRules) -> list[tuple[int, int]]:
    """The name, cut where white space stood if each part is a body that says its level (市财政局 市教育局)."""
    positions = piece.positions
    if positions[span.end - 1] - positions[span.start] == span.end - 1 - span.start:
        return [(span.start, span.end)]
    cuts = [i for i in range(span.start + 1, span.end) if positions[i] > positions[i - 1] + 1]
    parts = list(zip([span.start, *cuts], [*cuts, span.end], strict=True))
    words = [piece.content[first:last] for first, last in parts]
    levels = [level["inherited"] if (level := rules.level.match(word)) else None for word in words]
    apart = bool(levels[0]) and set(levels) <= {levels[0], ""} and all(rules.body.fullmatch(word) for word in words)
    return parts if apart else [(span.start, span.end)]


def _obey(state: _State, kind: str, token: Match) -> None:
    """What a token does to the names before and behind it."""
    what, _, role = kind.partition("_")
    match what:
        case "label" | "verb" | "mark" | "with":
            _allot(state, what, ROLES.get(role), token)
        case "open":
            state.open_ended = True
        case "comma":
            state.group += 1
        case "below":
            state.known = {_plain(name.name) for name in state.names}
        case "stop":
            state.group += 1
            if state.together:
                _settle(state, None)
        case "item":
            state.silent = True
        case "deadline":
            if not state.silent:
                state.deadline = state.deadline or token["until"] or token["done"]
    if what in ("verb", "note"):
        state.closed, state.object = True, False
    else:
        state.closed = state.object = state.object and what == "sep"


def _allot(state: _State, what: str, role: AgencyRole | None, token: Match) -> None:
    """What a token that speaks of roles does."""
    if what == "label":
        _settle(state, None)
        state.label = role
        state.silent = role is None
        state.labelled |= role is not None
        state.people = bool(token["people"])
        state.group += 1
        return
    state.ruled = True
    if what == "verb":
        _settle(state, role)
    elif what == "with":
        _settle(state, "lead", everywhere=True)
        state.together = True
    elif role is not None and state.names:
        state.names[-1] = state.names[-1]._replace(role=role)
        state.settled = len(state.names)


def _settle(state: _State, role: AgencyRole | None, *, everywhere: bool = False) -> None:
    """Give the names that wait their role: 会同's object supports, else the verb decides, else the label has.

    Under a label a verb speaks of the last group only: 配合单位：省水利厅，各市人民政府负责落实.
    """
    if state.together:
        role, everywhere = "support", True
    if role is not None:
        for index in range(state.settled, len(state.names)):
            if everywhere or state.label is None or state.groups[index] == state.group:
                state.names[index] = state.names[index]._replace(role=role)
    state.settled = len(state.names)
    state.together = False


def _plain(name: str) -> str:
    """The name without what it has in brackets: 各市（含辛集市，下同）政府 is 各市政府."""
    opened = min((at for bracket in OPENING if (at := name.find(bracket)) >= 0), default=-1)
    closed = max(name.rfind(bracket) for bracket in CLOSING)
    return name[:opened] + name[closed + 1 :] if 0 <= opened < closed else name
