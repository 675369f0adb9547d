"""Statements → responsibilities: each name resolved to the body it names, each statement to its clause."""

from policyparse.lang.shape import Language
from policyparse.models import Agency, Described, Outline, Responsibility, Statement, Text


def join_responsibilities(
    text: Text, outline: Outline, described: Described, statements: tuple[Statement, ...], language: Language
) -> tuple[Responsibility, ...]:
    """One responsibility for each statement."""
    return tuple(
        Responsibility(
            clause=None,
            span=statement.span,
            agencies=tuple(Agency(name=n.name, role=n.role, span=n.span) for n in statement.names),
            open_ended=statement.open_ended,
            deadline=statement.deadline,
        )
        for statement in statements
    )
