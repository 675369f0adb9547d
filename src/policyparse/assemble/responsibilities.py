"""Statements → responsibilities: each name resolved to the body it names, each statement to its clause."""

from policyparse.assemble.resolve import resolve
from policyparse.lang.shape import Language
from policyparse.models import Agency, AgencyName, Described, Outline, Responsibility, Statement, Text
from policyparse.outline import clause_at


def join_responsibilities(
    text: Text, outline: Outline, described: Described, statements: tuple[Statement, ...], language: Language
) -> tuple[Responsibility, ...]:
    """One responsibility for each statement."""
    date = described.metadata.date_issued or described.metadata.date_published
    year = int(date[:4]) if date else None
    return tuple(
        Responsibility(
            clause=clause.id if (clause := clause_at(outline, statement.span.start)) else None,
            span=statement.span,
            agencies=tuple(_agency(name, described.jurisdiction, language, year) for name in statement.names),
            open_ended=statement.open_ended,
            deadline=statement.deadline,
        )
        for statement in statements
    )


def _agency(name: AgencyName, jurisdiction: str | None, language: Language, year: int | None) -> Agency:
    """The body as written and as resolved."""
    body = resolve(name.name, name.prefix, jurisdiction, language.code, year)
    return Agency(
        name=name.name,
        role=name.role,
        canonical=body.canonical,
        name_en=body.name_en,
        id=body.id,
        level=body.level,
        jurisdiction=body.jurisdiction,
        collective=body.collective,
        span=name.span,
    )
