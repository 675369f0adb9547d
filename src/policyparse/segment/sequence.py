"""Markers → the labels among them and how deep each stands: the reading of the whole document that costs least.

A marker opens a child, continues a run, or is no label; each is paid for by how far it strays from plain counting. The
search keeps the best few states (which runs are open, what number each family reached last) and goes once through the
document, so that what looks right in its line and wrong in its place is settled by what comes after it.
"""

from dataclasses import dataclass
from typing import NamedTuple

from policyparse.lang.shape import Reading
from policyparse.segment.families import INDEX, NAMES, RANK
from policyparse.segment.markers import Marker

BEAM = 12
MARGIN = 6.0
RUN_ON = 0.3
INVERTED = 1.5
MIXED = 1.0
RESTARTED = 2.2
REPEATED = 2.6
BACKWARDS = 4.0
FIRST_MISSING = 2.0
_NONE = (0,) * len(NAMES)
_ATTACHMENT = INDEX["attachment"]


@dataclass(frozen=True, slots=True)
class Label:
    """A marker taken for a label."""

    marker: Marker
    family: str
    number: int
    depth: int
    before: int
    """The number that its run had reached: 0 where it opens one."""
    fresh: bool
    """Whether numbering began again with it: a new document within the document."""


class _State(NamedTuple):
    cost: float
    stack: tuple[int, ...]
    last: tuple[int, ...]
    trail: "tuple[_Step, object] | None"


class _Step(NamedTuple):
    marker: Marker
    family: int
    number: int
    depth: int
    before: int
    fresh: bool


def choose(markers: list[Marker]) -> list[Label]:
    """The labels, in text order."""
    states = [_State(0.0, (), _NONE, None)]
    for marker in markers:
        states = _advance(states, marker)
    trail = states[0].trail
    steps: list[_Step] = []
    while trail is not None:
        step, trail = trail  # type: ignore[assignment]
        steps.append(step)
    return [Label(s.marker, NAMES[s.family], s.number, s.depth, s.before, s.fresh) for s in reversed(steps)]


def _advance(states: list[_State], marker: Marker) -> list[_State]:
    """The best states behind a marker, cheapest first."""
    best: dict[tuple[tuple[int, ...], tuple[int, ...]], _State] = {}

    def offer(state: _State) -> None:
        key = (state.stack, state.last)
        known = best.get(key)
        if known is None or state.cost < known.cost:
            best[key] = state

    for state in states:
        offer(_State(state.cost + marker.reject, state.stack, state.last, state.trail))
        for reading in marker.readings:
            for cost, stack, before, fresh in _moves(state, marker, reading):
                family = INDEX[reading.family]
                last = _NONE if fresh else state.last
                last = (*last[:family], reading.number, *last[family + 1 :])
                step = _Step(marker, family, reading.number, len(stack), before, fresh)
                offer(_State(state.cost + marker.accept + reading.cost + cost, stack, last, (step, state.trail)))
    ranked = sorted(best.values(), key=lambda state: state.cost)
    limit = ranked[0].cost + MARGIN
    return [state for state in ranked[:BEAM] if state.cost <= limit]


def _moves(state: _State, marker: Marker, reading: Reading) -> list[tuple[float, tuple[int, ...], int, bool]]:
    """Cost, open runs, number before, and whether numbering begins anew, for each way to take the reading."""
    family, number = INDEX[reading.family], reading.number
    stack, last = state.stack, state.last
    if family == _ATTACHMENT:
        return [(0.0, (family,), last[family], True)]
    moves = []
    if family in stack:
        at = stack.index(family)
        moves.append((_gap(number, last[family]), stack[: at + 1], last[family], False))
    else:
        deeper = INVERTED if stack and RANK[stack[-1]] > RANK[family] else 0.0
        moves.append((_opening(number, last[family]) + deeper, (*stack, family), 0, False))
        at = next((i for i, open_family in enumerate(stack) if RANK[open_family] > RANK[family]), len(stack))
        if at < len(stack):
            moves.append((_opening(number, last[family]) + MIXED, (*stack[:at], family), 0, False))
    if reading.within is not None:
        moves = [
            (cost + (0.0 if len(s) > 1 and last[s[-2]] == reading.within else FIRST_MISSING), s, before, fresh)
            for cost, s, before, fresh in moves
        ]
    if marker.fresh and stack:
        moves.append((_opening(number, 0), (family,), 0, True))
    return moves


def _gap(number: int, last: int) -> float:
    """What it costs a run that reached ``last`` to go on with ``number``."""
    step = number - last
    if step == 1:
        return 0.0
    if step > 1:
        return 1.5 if step == 2 else 2.5 if step < 6 else BACKWARDS
    if step == 0:
        return REPEATED
    return RESTARTED if number == 1 else BACKWARDS


def _opening(number: int, last: int) -> float:
    """What it costs to open a run with ``number`` where the family last reached ``last`` elsewhere."""
    if number == 1:
        return 0.0
    if number == last + 1:
        return RUN_ON
    return FIRST_MISSING if number == 2 else FIRST_MISSING + 1.5
