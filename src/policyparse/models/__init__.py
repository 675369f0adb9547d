"""Every value that leaves a stage: frozen, typed, without logic.

The stages hand each other plain dataclasses (``Source``, ``Text``); what a user receives is the pydantic ``Document``
and the records in it. All spans are half-open, in code points of ``Document.text``; times are ISO 8601 strings of the
precision read.
"""

from policyparse.models.document import SCHEMA_VERSION, Document, SourceInfo
from policyparse.models.mentions import AgencyName, Quantity, Statement, Time
from policyparse.models.records import (
    Agency,
    Citation,
    Clause,
    Metadata,
    Milestone,
    Part,
    Responsibility,
    Target,
    TimeRange,
)
from policyparse.models.stages import Described, Mentions, Outline
from policyparse.models.text import Cell, Dropped, Source, Table, Text
from policyparse.models.values import (
    AgencyRole,
    CitationKind,
    CitationRelation,
    Comparator,
    Direction,
    Format,
    Genre,
    Issue,
    Level,
    Number,
    Record,
    Relation,
    Role,
)

__all__ = [
    "SCHEMA_VERSION",
    "Agency",
    "AgencyName",
    "AgencyRole",
    "Cell",
    "Citation",
    "CitationKind",
    "CitationRelation",
    "Clause",
    "Comparator",
    "Described",
    "Direction",
    "Document",
    "Dropped",
    "Format",
    "Genre",
    "Issue",
    "Level",
    "Mentions",
    "Metadata",
    "Milestone",
    "Number",
    "Outline",
    "Part",
    "Quantity",
    "Record",
    "Relation",
    "Responsibility",
    "Role",
    "Source",
    "SourceInfo",
    "Statement",
    "Table",
    "Target",
    "Text",
    "Time",
    "TimeRange",
]
