"""Markers → the labels among them and how deep each stands: the reading of the whole document that costs least.

A marker opens a child, continues a run, or is no label; each is paid for by how far it strays from plain counting. The
search keeps the best few states (which runs are open, what number each family reached last) and goes once through the
document, so that what looks right in its line and wrong in its place is settled by what comes after it.
"""

import math
from operator import itemgetter
from typing import NamedTuple

from policyparse.lang.shape import Reading
from policyparse.segment.families import INDEX, NAMES, OUTER, RANK
from policyparse.segment.markers import Marker

BEAM, MARGIN = 12, 4.5
"""How many states are kept, and how far behind the best one the last of them may be."""

# What a marker costs that is taken for a label. To leave one that opens its line costs 3 (``markers``), so that what
# costs more than that here is taken only where it makes later labels fit.
RUN_ON = 0.2  # （三） opens the items of 二、 because （二） closed those of 一、
ELSEWHERE = 0.6  # a family that stood below another one before
DIRECTLY_INNER = 0.7  # translated 1. right below 1.
MIXED = 1.0  # a second family among siblings
INVERTED = 1.5  # （一） below 1.
RESTARTED = 2.2  # 1. behind 4. with nothing between to account for it
REPEATED = 2.6  # （二） behind （二）
SKIPPED = (1.5, 2.5)  # 四、 behind 二、; 六、 behind 二、
BACKWARDS = 4.0  # 二、 behind 五、, or a leap beyond five
FIRST_MISSING, MOST_MISSING = 2.0, 2.9  # a run that begins with （二）; with any other number
LEFT_BOX = 0.2  # the items behind a box are the box's own rather than a new run of the clause
BOX_PARENT = RANK[INDEX["minor"]]
"""A box stands beside the items of a clause, not within the last of them."""
BOXED = RANK[INDEX["roman"]]
"""A box holds items, never chapters or articles."""
_ATTACHMENT = INDEX["attachment"]
_BOX = INDEX["box"]
_ROOT, _UNKNOWN = -1, -2


class Label(NamedTuple):
    """A marker taken for a label."""

    marker: Marker
    family: str
    number: int
    depth: int
    before: int
    """The number that its family had reached, in this run or in the one before."""
    opens: bool
    """Whether it is the first of its run."""
    fresh: bool
    """Whether all numbering begins again with it: a new document within the document."""


class _Move(NamedTuple):
    cost: float
    family: int
    stack: tuple[int, ...]
    before: int
    opens: bool = True
    fresh: bool = False


class State(NamedTuple):
    """How far the document has been read."""

    cost: float
    stack: tuple[int, ...]
    """The families of the runs that are open, the outermost first."""
    last: tuple[int, ...]
    """What number each family has reached."""
    under: tuple[int, ...]
    """Below which family each stood when it was last opened; ``UNKNOWN`` where it never was."""
    trail: "_Trail | None"


class _Trail(NamedTuple):
    marker: Marker
    number: int
    move: _Move
    before: "_Trail | None"


def choose(markers: list[Marker]) -> list[Label]:
    """The labels, in text order."""
    state = beginning(markers)
    trail = (straight(state, markers) or searched(state, markers)).trail
    labels: list[Label] = []
    while trail is not None:
        marker, number, move, trail = trail
        family = NAMES[move.family % len(NAMES)]
        labels.append(Label(marker, family, number, len(move.stack), move.before, move.opens, move.fresh))
    return labels[::-1]


def beginning(markers: list[Marker]) -> State:
    """The state in front of all markers; what boxes number is kept only where there are boxes."""
    families = len(RANK) if any(marker.family == "box" for marker in markers) else len(NAMES)
    return State(0.0, (), (0,) * families, (_UNKNOWN,) * families, None)


def straight(state: State, markers: list[Marker]) -> State | None:
    """Where taking the cheapest at every marker leads; ``None`` where turning off somewhere might come out cheaper.

    It cannot if the first step off the way costs more by itself than the whole way does: most documents are numbered
    that plainly, and then nothing has to be searched.
    """
    off = math.inf
    for marker in markers:
        cheapest, taken = state.cost + marker.reject, None
        for reading in marker.readings:
            for move in _moves(state, marker, reading):
                cost = state.cost + marker.accept + reading.cost + move.cost
                if cost < cheapest:
                    off = min(off, cheapest)
                    cheapest, taken = cost, (reading.number, move)
                else:
                    off = min(off, cost)
        if cheapest >= off:
            return None
        state = _behind(state, marker, *taken, cheapest) if taken else state._replace(cost=cheapest)
    return state


def searched(state: State, markers: list[Marker]) -> State:
    """The cheapest state behind all markers."""
    states = [state]
    for marker in markers:
        states = _advance(states, marker)
    return states[0]


def _advance(states: list[State], marker: Marker) -> list[State]:
    """The best states behind a marker, cheapest first."""
    best: dict[tuple[tuple[int, ...], tuple[int, ...]], State] = {}
    limit = states[0].cost + marker.reject + MARGIN
    for state in states:
        for reading in marker.readings:
            paid = state.cost + marker.accept + reading.cost
            if paid > limit:
                continue
            for move in _moves(state, marker, reading):
                cost = paid + move.cost
                if cost <= limit:
                    limit = min(limit, cost + MARGIN)
                    _reach(best, _behind(state, marker, reading.number, move, cost))
        cost = state.cost + marker.reject
        if cost <= limit:
            _reach(best, State(cost, state.stack, state.last, state.under, state.trail))
    ranked = sorted(best.values(), key=itemgetter(0))
    return [state for state in ranked[:BEAM] if state.cost <= limit]


def _behind(state: State, marker: Marker, number: int, move: _Move, cost: float) -> State:
    """The state behind a move."""
    last = _counted(state.last, move, number)
    under = _opened(state.under, move) if move.opens else state.under
    return State(cost, move.stack, last, under, _Trail(marker, number, move, state.trail))


def _reach(best: dict[tuple[tuple[int, ...], tuple[int, ...]], State], state: State) -> None:
    """Keep the state unless the same runs and numbers are reached more cheaply."""
    reached = (state.stack, state.last)
    if best.setdefault(reached, state).cost > state.cost:
        best[reached] = state


def _opened(under: tuple[int, ...], move: _Move) -> tuple[int, ...]:
    """Below which family each stands behind a move that opens a run."""
    parent = move.stack[-2] if len(move.stack) > 1 else _ROOT
    return under if under[move.family] == parent else _changed(under, move.family, parent)


def _counted(last: tuple[int, ...], move: _Move, number: int) -> tuple[int, ...]:
    """What each family has reached behind the move."""
    if move.fresh:
        last = (0,) * len(last)
    elif move.family == _BOX:
        last = (*last[: len(NAMES)], *(0 for _ in NAMES))
    return _changed(last, move.family, number)


def _changed(values: tuple[int, ...], at: int, value: int) -> tuple[int, ...]:
    changed = list(values)
    changed[at] = value
    return tuple(changed)


def _moves(state: State, marker: Marker, reading: Reading) -> list[_Move]:
    """Every way to take the reading."""
    family, number = INDEX[reading.family], reading.number
    stack, last = state.stack, state.last
    if reading.cost and family not in stack and family not in OUTER:
        return []  # a slip of the pen goes on with a run, it opens none
    if family == _ATTACHMENT:
        return [_Move(0.0, family, (family,), last[family], fresh=True)]
    if family == _BOX:
        outer = tuple(open_family for open_family in stack if RANK[open_family] <= BOX_PARENT)
        return [_Move(_gap(number, last[family]) / 2, family, (*outer, family), last[family], opens=not last[family])]
    moves = _within(state, family, number, _BOX not in stack)
    if _BOX in stack and RANK[family] >= BOXED:
        moves += _within(state, family + len(NAMES), number, True)
    if reading.within is not None:
        moves = [
            move
            if len(move.stack) > 1 and last[move.stack[-2]] == reading.within
            else move._replace(cost=move.cost + FIRST_MISSING)
            for move in moves
        ]
    if stack and (marker.fresh or (number == 1 and stack[0] == family)):
        cost = 0.0 if marker.fresh else RESTARTED - 0.1
        moves.append(_Move(cost + _opening(number, 0), family, (family,), last[family], fresh=True))
    return moves


def _within(state: State, family: int, number: int, deeper: bool) -> list[_Move]:
    """Going on with a run that is open, or opening one: below the deepest (``deeper``) or in place of lower ones."""
    stack, last = state.stack, state.last
    if family in stack:
        return [_Move(_gap(number, last[family]), family, stack[: stack.index(family) + 1], last[family], False)]
    outer = OUTER.get(family)
    if outer is not None and outer not in stack:
        return []
    opening, moves = _opening(number, last[family]), []
    if outer is not None and stack[-1] == outer:
        opening += DIRECTLY_INNER
    known = state.under[family]
    if deeper:
        parent = stack[-1] if stack else _ROOT
        inverted = INVERTED if stack and RANK[parent] > RANK[family] and known != parent else 0.0
        cost = opening + inverted + _elsewhere(known, parent)
        moves.append(_Move(cost, family, (*stack, family), last[family]))
    at = 0
    while at < len(stack) and RANK[stack[at]] <= RANK[family]:
        at += 1
    if at < len(stack):
        parent = stack[at - 1] if at else _ROOT
        cost = opening + (LEFT_BOX if stack[at] == _BOX else MIXED) + _elsewhere(known, parent)
        moves.append(_Move(cost, family, (*stack[:at], family), last[family]))
    return moves


def _elsewhere(known: int, parent: int) -> float:
    """What it costs a family to stand below another than before."""
    return 0.0 if known in (_UNKNOWN, _ROOT, parent) else ELSEWHERE


def _gap(number: int, last: int) -> float:
    """What it costs a run that reached ``last`` to go on with ``number``."""
    step = number - last
    if step == 1:
        return 0.0
    if step > 1:
        return SKIPPED[0] if step == 2 else SKIPPED[1] if step < 6 else BACKWARDS
    if step == 0:
        return REPEATED
    return RESTARTED if number == 1 else BACKWARDS


def _opening(number: int, last: int) -> float:
    """What it costs to open a run with ``number`` where the family last reached ``last`` elsewhere."""
    if number == 1:
        return 0.0
    if number == last + 1:
        return RUN_ON
    return min(FIRST_MISSING + 0.25 * (number - 2), MOST_MISSING)
