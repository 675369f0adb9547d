"""Reading the clause list: which clause a position lies in, a clause by its labels, children, ancestors, own text.

Every function takes an ``Outline`` or a ``Document``: both have ``clauses`` in reading order. A clause's span includes
its children, so a position may lie in several; its *own* text is what none of its children claims.
"""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Protocol

from policyparse.span import Span

if TYPE_CHECKING:  # models.Document calls these functions
    from policyparse.models import Clause

Tiles = tuple[tuple[int, ...], "tuple[Clause | None, ...]"]
"""Where the innermost clause changes, and which one holds from there on."""

_WIDTHS = str.maketrans("（）．，：、０１２３４５６７８９", "().,:,0123456789")


class Outlined(Protocol):
    """What has clauses: an Outline or a Document."""

    @property
    def clauses(self) -> "tuple[Clause, ...]":
        """Flat, in reading order."""
        ...

    @property
    def tiles(self) -> Tiles:
        """Whose own text each stretch is."""
        ...


def tiles(clauses: "tuple[Clause, ...]") -> Tiles:
    """The text divided among the clauses' own texts; ``None`` where no clause is."""
    starts: list[int] = [0]
    owners: list[Clause | None] = [None]
    opened: list[Clause] = []

    def change(position: int, owner: "Clause | None") -> None:
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


def clause_at(outline: Outlined, position: int) -> "Clause | None":
    """The innermost clause that covers a position of the text, ``None`` in the lead and the signature."""
    starts, owners = outline.tiles
    return owners[bisect_right(starts, position) - 1]


def clause_of(outline: Outlined, span: Span) -> "Clause | None":
    """The innermost clause that covers the whole span."""
    clause = clause_at(outline, span.start)
    while clause is not None and not clause.span.covers(span):
        clause = clause_by_id(outline, clause.parent)
    return clause


def clause_by_id(outline: Outlined, clause_id: str | None) -> "Clause | None":
    """The clause with this id (``"3/5"``)."""
    return next((clause for clause in outline.clauses if clause.id == clause_id), None)


def clause_by_labels(outline: Outlined, path: str) -> "Clause | None":
    """The first clause with this path of labels from the outermost: ``"三/(五)"``, ``"第二章/第八条"``, ``"附件1/一"``.

    Widths, blanks and the stop behind a label do not matter. An id (``"3/5"``) is a path as well.
    """
    found = clause_by_id(outline, path)
    if found is not None:
        return found
    wanted = [_folded(label) for label in path.split("/")]
    opened: list[str] = []
    for clause in outline.clauses:
        del opened[clause.depth - 1 :]
        opened.append(_folded(clause.label))
        if opened == wanted:
            return clause
    return None


def _folded(label: str) -> str:
    """A label without what the writer may vary."""
    return "".join(label.translate(_WIDTHS).split()).rstrip(".,:").lower()


def children(outline: Outlined, clause_id: str | None) -> "tuple[Clause, ...]":
    """The clauses one level below, in reading order; the outermost ones for ``None``."""
    return tuple(clause for clause in outline.clauses if clause.parent == clause_id)


def path(outline: Outlined, clause_id: str) -> "tuple[Clause, ...]":
    """The clause and those above it, the outermost first; empty if there is no such clause."""
    by_id = {clause.id: clause for clause in outline.clauses}
    found: list[Clause] = []
    clause = by_id.get(clause_id)
    while clause is not None:
        found.append(clause)
        clause = by_id.get(clause.parent) if clause.parent else None
    return tuple(reversed(found))


def ancestry(outline: Outlined) -> dict[str, tuple[str, ...]]:
    """For every clause the ids from the outermost to its own, all at once: ``path()`` for one is as long a way."""
    found: dict[str, tuple[str, ...]] = {}
    for clause in outline.clauses:
        found[clause.id] = (*(found.get(clause.parent, ()) if clause.parent else ()), clause.id)
    return found


def own_spans(outline: Outlined, clause_id: str) -> tuple[Span, ...]:
    """What belongs to the clause and to none of its children, label included; nothing if there is no such clause."""
    clause = clause_by_id(outline, clause_id)
    if clause is None:
        return ()
    starts, owners = outline.tiles
    first, last = bisect_left(starts, clause.span.start), bisect_left(starts, clause.span.end)
    ends = (*starts[first + 1 : last], clause.span.end)
    own = zip(starts[first:last], ends, owners[first:last], strict=True)
    return tuple(Span(start, end) for start, end, owner in own if owner is clause)


def outline_text(outline: Outlined) -> str:
    """The clauses as an indented list, one a line: label, heading."""
    return "\n".join(
        "  " * (clause.depth - 1) + f"{clause.label} {clause.heading or ''}".rstrip() for clause in outline.clauses
    )
