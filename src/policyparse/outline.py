"""Reading the clause list: which clause a position lies in, children, ancestors, a clause by its labels, own text.

Every function takes an ``Outline`` or a ``Document``: both have ``clauses`` in reading order. A clause's span includes
its children, so a position may lie in several; its *own* text is what none of its children claims.
"""

from bisect import bisect_right
from typing import Protocol

from policyparse.models import Clause
from policyparse.span import Span


class Outlined(Protocol):
    """What has clauses: an Outline or a Document."""

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Flat, in reading order."""
        ...

    @property
    def tiles(self) -> "Tiles":
        """Whose own text each stretch is."""
        ...


Tiles = tuple[tuple[int, ...], tuple[Clause | None, ...]]
"""Where the innermost clause changes, and which one holds from there on."""


def tiles(clauses: tuple[Clause, ...]) -> Tiles:
    """The text divided among the clauses' own texts; ``None`` where no clause is."""
    starts: list[int] = [0]
    owners: list[Clause | None] = [None]
    opened: list[Clause] = []

    def change(position: int, owner: Clause | None) -> None:
        if starts[-1] == position:
            starts.pop()
            owners.pop()
        starts.append(position)
        owners.append(owner)

    for clause in clauses:
        while opened and opened[-1].span.end <= clause.span.start:
            end = opened.pop().span.end
            change(end, opened[-1] if opened else None)
        opened.append(clause)
        change(clause.span.start, clause)
    while opened:
        end = opened.pop().span.end
        change(end, opened[-1] if opened else None)
    return tuple(starts), tuple(owners)


def clause_at(outline: Outlined, position: int) -> Clause | None:
    """The innermost clause that covers a position of the text, ``None`` in the lead and the signature."""
    starts, owners = outline.tiles
    return owners[bisect_right(starts, position) - 1]


def clause_of(outline: Outlined, span: Span) -> Clause | None:
    """The innermost clause that covers the whole span."""
    clause = clause_at(outline, span.start)
    while clause is not None and not clause.span.covers(span):
        clause = clause_by_id(outline, clause.parent)
    return clause


def clause_by_id(outline: Outlined, clause_id: str | None) -> Clause | None:
    """The clause with this id (``"3/5"``)."""
    return next((clause for clause in outline.clauses if clause.id == clause_id), None)
