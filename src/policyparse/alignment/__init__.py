"""Two documents → Alignment: a policy beside its translation, what agrees, what differs, what one side lacks.

1. Clauses are paired level by level in reading order, by number, kind and what they contain.
2. Targets, facts and responsibilities are paired within paired clauses, in reading order; what is left over, anywhere.
3. A difference names the field and both readings. What the library cannot name in both languages (a unit, an agency
   or an indicator without an id) is not compared, so it is no difference either.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from policyparse.alignment.compare import (
    Difference,
    quantity_differences,
    responsibility_differences,
    target_differences,
)
from policyparse.alignment.sequence import pair_up
from policyparse.alignment.similar import (
    alike_clauses,
    alike_quantities,
    alike_responsibilities,
    alike_targets,
    evidence,
)
from policyparse.models import Clause, Document, Quantity, Responsibility, Target
from policyparse.outline import clause_at

__all__ = ["Alignment", "Difference", "Pair", "align"]

Kind = Literal["clause", "target", "fact", "responsibility"]
Item = Clause | Target | Quantity | Responsibility
T = TypeVar("T", Target, Quantity, Responsibility)


@dataclass(frozen=True, slots=True)
class Pair:
    """A record of the left document and its counterpart; one of them is None where the other side lacks it."""

    kind: Kind
    left: Item | None
    right: Item | None
    differences: tuple[Difference, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether both sides have it and read it alike."""
        return self.left is not None and self.right is not None and not self.differences


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two documents side by side. ``notes`` say why they may be no translations of each other."""

    left: Document
    right: Document
    pairs: tuple[Pair, ...]
    notes: tuple[str, ...] = ()

    @property
    def differing(self) -> tuple[Pair, ...]:
        """What both sides have and read differently."""
        return tuple(pair for pair in self.pairs if pair.differences)

    @property
    def lacking(self) -> tuple[Pair, ...]:
        """What one side has and the other lacks."""
        return tuple(pair for pair in self.pairs if pair.left is None or pair.right is None)


def align(left: Document, right: Document) -> Alignment:
    """Put a document and its translation side by side.

    >>> from policyparse import parse
    >>> zh, en = parse("到2025年，森林覆盖率达到45%。"), parse("By 2025, the forest coverage rate will reach 54%.")
    >>> found = align(zh, en)
    >>> [(pair.kind, pair.differences) for pair in found.differing]
    [('target', (Difference(field='value', left='45 %', right='54 %'),))]
    """
    clauses = list(_clauses(left, right))
    pairs = [Pair("clause", one, other) for one, other in clauses]
    partner = {one.id: other.id for one, other in clauses if one and other}
    targets = _pair_records(left.targets, right.targets, _clause, _clause, partner, alike_targets)
    pairs += [Pair("target", a, b, tuple(target_differences(a, b)) if a and b else ()) for a, b in targets]
    pairs += _facts(left, right, partner)
    statements = _pair_records(
        left.responsibilities, right.responsibilities, _clause, _clause, partner, alike_responsibilities
    )
    pairs += [
        Pair("responsibility", a, b, tuple(responsibility_differences(a, b)) if a and b else ()) for a, b in statements
    ]
    return Alignment(left, right, tuple(pairs), tuple(_notes(left, right, pairs)))


def _clauses(left: Document, right: Document) -> Iterator[tuple[Clause | None, Clause | None]]:
    """Clauses in reading order of the left side, each followed by its children."""
    inside_left, inside_right = evidence(left), evidence(right)
    children_left, children_right = _by_parent(left), _by_parent(right)

    def level(above: str | None, beside: str | None) -> Iterator[tuple[Clause | None, Clause | None]]:
        def alike(one: Clause, other: Clause) -> float:
            return alike_clauses(one, other, inside_left(one), inside_right(other))

        for one, other in pair_up(children_left.get(above, []), children_right.get(beside, []), alike):
            yield one, other
            if one and other:
                yield from level(one.id, other.id)
            else:  # whatever stands below a clause that has no partner has none either
                yield from ((c, None) for c in _below(children_left, one))
                yield from ((None, c) for c in _below(children_right, other))

    return level(None, None)


def _by_parent(document: Document) -> dict[str | None, list[Clause]]:
    children: dict[str | None, list[Clause]] = {}
    for clause in document.clauses:
        children.setdefault(clause.parent, []).append(clause)
    return children


def _below(children: dict[str | None, list[Clause]], clause: Clause | None) -> Iterator[Clause]:
    for child in children.get(clause.id, []) if clause else []:
        yield child
        yield from _below(children, child)


def _pair_records(
    left: Sequence[T],
    right: Sequence[T],
    clause_of_left: Callable[[T], str | None],
    clause_of_right: Callable[[T], str | None],
    partner: dict[str, str],
    alike: Callable[[T, T], float],
) -> list[tuple[T | None, T | None]]:
    """Pair records of paired clauses, then what is left over on both sides."""
    groups = _grouped(right, clause_of_right)
    pairs: list[tuple[T | None, T | None]] = []
    for clause, mine in _grouped(left, clause_of_left).items():
        theirs = groups.pop(partner.get(clause, "") if clause is not None else None, [])
        within = pair_up(mine, theirs, alike)
        pairs += within
    pairs += [(None, record) for records in groups.values() for record in records]
    paired: list[tuple[T | None, T | None]] = []
    alone: list[T] = []
    others: list[T] = []
    for one, other in pairs:
        if one is not None and other is not None:
            paired.append((one, other))
        elif one is not None:
            alone.append(one)
        elif other is not None:
            others.append(other)
    left_over = pair_up(alone, others, alike)
    paired += left_over
    return paired


def _grouped(records: Iterable[T], clause_of: Callable[[T], str | None]) -> dict[str | None, list[T]]:
    groups: dict[str | None, list[T]] = {}
    for record in records:
        groups.setdefault(clause_of(record), []).append(record)
    return groups


def _clause(record: Target | Responsibility) -> str | None:
    return record.clause


def _facts(left: Document, right: Document, partner: dict[str, str]) -> Iterator[Pair]:
    def clause_in(document: Document) -> Callable[[Quantity], str | None]:
        def clause_of(quantity: Quantity) -> str | None:
            clause = clause_at(document, quantity.span.start)
            return clause.id if clause else None

        return clause_of

    mine, theirs = _facts_of(left), _facts_of(right)
    pairs = _pair_records(mine, theirs, clause_in(left), clause_in(right), partner, alike_quantities)
    # 面积22.4平方公里 states, "with an area of 22.4 square kilometers" describes: the number is there all the same
    said_left, said_right = _said(left), _said(right)
    for one, other in pairs:
        found = tuple(quantity_differences(one, other)) if one and other else ()
        yield Pair("fact", one or _twin(other, said_left), other or _twin(one, said_right), found)


def _facts_of(document: Document) -> list[Quantity]:
    return [quantity for quantity in document.quantities if quantity.role == "fact"]


def _said(document: Document) -> list[Quantity]:
    """The numbers of a document that are neither aims nor facts."""
    return [quantity for quantity in document.quantities if quantity.role not in ("fact", "target")]


def _twin(quantity: Quantity | None, said: list[Quantity]) -> Quantity | None:
    """The number of the other side that says the same; each is used once."""
    for index, other in enumerate(said):
        if quantity and not quantity_differences(quantity, other):
            return said.pop(index)
    return None


def _notes(left: Document, right: Document, pairs: Iterable[Pair]) -> Iterator[str]:
    if left.lang == right.lang:
        yield f"both documents are in one language ({left.lang})"
    for name, document in (("left", left), ("right", right)):
        if not document.clauses and not document.targets:
            yield f"the {name} document has no clauses and no targets"
    both = sum(pair.left is not None and pair.right is not None for pair in pairs)
    alone = sum(pair.left is None or pair.right is None for pair in pairs)
    if alone > 2 * both:
        yield f"{both} records have a counterpart and {alone} have none: these may be no translations of each other"
