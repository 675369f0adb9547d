"""What the stages after cleaning hand each other."""

from dataclasses import dataclass
from functools import cached_property

from policyparse import outline as reading
from policyparse.models.mentions import Quantity, Statement, Time
from policyparse.models.records import Citation, Clause, Metadata, Part
from policyparse.models.values import Genre, Issue


@dataclass(frozen=True)
class Outline:
    """How the text is divided: numbered clauses in reading order, and the documents it consists of."""

    clauses: tuple[Clause, ...] = ()
    parts: tuple[Part, ...] = ()
    issues: tuple[Issue, ...] = ()

    @cached_property
    def tiles(self) -> reading.Tiles:
        """Whose own text each stretch of the text is; what ``outline.clause_at`` searches."""
        return reading.tiles(self.clauses)


@dataclass(frozen=True, slots=True)
class Described:
    """What metadata.py read: the fields, the genre, where the issuer sits (a region id), doubts."""

    metadata: Metadata
    genre: Genre
    jurisdiction: str | None = None
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Mentions:
    """What the extractors found, in text order, before anything is joined."""

    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    issues: tuple[Issue, ...] = ()
