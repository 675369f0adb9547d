"""Who works with whom: the distinct bodies of a document, and pairs of bodies that share a statement.

A body is the same where its ``canonical`` name is; a name that did not resolve stands for itself.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from policyparse import lang
from policyparse.assemble.resolve import resolve
from policyparse.models import Agency, Document, Level, Record
from policyparse.places import region_of
from policyparse.span import Span

ROLES = ("lead", "support", "responsible")


class AgencyMention(Record):
    """A body named in running text. It is named, not responsible: responsibilities are in ``responsibilities``."""

    name: str
    canonical: str | None
    name_en: str | None
    id: str | None
    level: Level | None
    jurisdiction: str | None
    span: Span


class Body(Record):
    """One body, everything it is responsible for in a document, and the names it is written with."""

    name: str
    """The canonical name; as written where it did not resolve."""
    canonical: str | None
    name_en: str | None
    id: str | None
    level: Level | None
    jurisdiction: str | None
    collective: bool
    written: tuple[str, ...]
    lead: int
    support: int
    responsible: int
    clauses: tuple[str, ...]
    """Ids of the clauses whose statements name it, in reading order."""
    statements: tuple[int, ...]
    """Which of ``Document.responsibilities`` name it, by position."""

    @property
    def count(self) -> int:
        """How often it is named."""
        return self.lead + self.support + self.responsible


def bodies(document: Document) -> tuple[Body, ...]:
    """The distinct bodies of a document, the most often named first, then in the order of the text."""
    found: dict[str, list[tuple[int, Agency]]] = {}
    for number, statement in enumerate(document.responsibilities):
        for agency in statement.agencies:
            found.setdefault(agency.canonical or agency.name, []).append((number, agency))
    every = [_body(document, name, places) for name, places in found.items()]
    return tuple(sorted(every, key=lambda body: -body.count))


def edges(document: Document) -> Iterator[dict[str, Any]]:
    """One row for each pair of bodies in each statement, the leading one as ``source``: an edge list.

    The columns are ``document``, ``clause``, ``statement``, ``source``, ``source_role``, ``source_id``, ``target``,
    ``target_role`` and ``target_id``; ``networkx.from_pandas_edgelist`` and Gephi read them as they are.
    """
    for number, statement in enumerate(document.responsibilities):
        once: dict[str, Agency] = {}
        for agency in statement.agencies:
            once.setdefault(agency.canonical or agency.name, agency)
        ordered = sorted(once.items(), key=lambda item: item[1].role != "lead")
        for (source, first), (target, second) in combinations(ordered, 2):
            yield {
                "document": document.id,
                "clause": statement.clause,
                "statement": number,
                "source": source,
                "source_role": first.role,
                "source_id": first.id,
                "target": target,
                "target_role": second.role,
                "target_id": second.id,
            }


def mentions(document: Document) -> tuple[AgencyMention, ...]:
    """Every body that the text names outside its statements of responsibility, in the order of the text."""
    language = lang.get(document.lang)
    meta = document.metadata
    region = region_of(document)
    date = meta.date_issued or meta.date_published
    year = int(date[:4]) if date else None
    statements = sorted((statement.span.start, statement.span.end) for statement in document.responsibilities)
    found = []
    for start, end in language.bodies.named(document.text):
        before = bisect_right(statements, (start, len(document.text))) - 1
        if before >= 0 and statements[before][1] > start:
            continue
        name = document.text[start:end]
        body = resolve(name, "", region, document.lang, year)
        if body.collective:
            continue
        found.append(
            AgencyMention(
                name=name,
                canonical=body.canonical,
                name_en=body.name_en,
                id=body.id,
                level=body.level,
                jurisdiction=body.jurisdiction,
                span=Span(start, end),
            )
        )
    return tuple(found)


def _body(document: Document, name: str, places: list[tuple[int, Agency]]) -> Body:
    """The record of one body from every place that names it."""
    first = places[0][1]
    counts = {role: sum(agency.role == role for _, agency in places) for role in ROLES}
    clauses = [document.responsibilities[number].clause for number, _ in places]
    return Body(
        name=name,
        canonical=first.canonical,
        name_en=first.name_en,
        id=first.id,
        level=first.level,
        jurisdiction=first.jurisdiction,
        collective=first.collective,
        written=tuple(dict.fromkeys(agency.name for _, agency in places)),
        clauses=tuple(dict.fromkeys(clause for clause in clauses if clause is not None)),
        statements=tuple(dict.fromkeys(number for number, _ in places)),
        **counts,
    )
