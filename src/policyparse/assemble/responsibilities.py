"""Statements → responsibilities: each name resolved to the body it names, each statement to its clause."""

from policyparse.assemble.resolve import resolve
from policyparse.lang.shape import Language
from policyparse.models import Agency, AgencyName, Described, Metadata, Outline, Responsibility, Statement, Text
from policyparse.outline import clause_at
from policyparse.vocab.regions import CHINA

MINISTRY = "Ministry of "
"""How the English names of ministries begin; no province has one."""


def join_responsibilities(
    text: Text, outline: Outline, described: Described, statements: tuple[Statement, ...], language: Language
) -> tuple[Responsibility, ...]:
    """One responsibility for each statement."""
    metadata = described.metadata
    year = _year(metadata)
    issuer = metadata.issuers[0] if len(metadata.issuers) == 1 else metadata.title or ""
    return tuple(
        Responsibility(
            clause=clause.id if (clause := clause_at(outline, statement.span.start)) else None,
            span=statement.span,
            agencies=_agencies(statement.names, described.jurisdiction, language, year, issuer),
            open_ended=statement.open_ended,
            deadline=statement.deadline,
        )
        for statement in statements
    )


def _year(metadata: Metadata) -> int | None:
    """The year of the document, by which bodies of one name are told apart: of its dates, else of its number."""
    for written in (metadata.date_issued, metadata.date_published, metadata.effective_from, metadata.doc_number):
        digits = "".join(character if character.isdigit() else " " for character in written or "")
        years = [int(number) for number in digits.split() if len(number) == 4 and number[:2] in ("19", "20")]
        if years:
            return years[0]
    return None


def _agencies(
    names: tuple[AgencyName, ...], jurisdiction: str | None, language: Language, year: int | None, issuer: str
) -> tuple[Agency, ...]:
    """The bodies of a statement. Beside a ministry a bare name is the nation's as well, whoever forwards the text:
    由农业部会同财政部、发展改革委 in a document of Guangdong.
    """
    found = [_agency(name, jurisdiction, language, year, issuer) for name in names]
    if any(agency.level == "national" and (agency.name_en or "").startswith(MINISTRY) for agency in found):
        national = [_agency(name, CHINA, language, year, "") for name in names]
        found = [
            nations if nations.level == "national" and not name.prefix else own
            for name, own, nations in zip(names, found, national, strict=True)
        ]
    return tuple(found)


def _agency(name: AgencyName, jurisdiction: str | None, language: Language, year: int | None, issuer: str) -> Agency:
    """The body as written and as resolved."""
    body = resolve(name.name, name.prefix, jurisdiction, language.code, year, issuer)
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
