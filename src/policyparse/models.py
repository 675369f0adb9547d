"""Every value that leaves a stage: frozen, typed, without logic.

The stages hand each other plain dataclasses (``Source``, ``Text``); what a user receives is the pydantic ``Document``
and the records in it. All spans are half-open, in code points of ``Document.text``; times are ISO 8601 strings of the
precision read.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, PlainSerializer

from policyparse import outline as reading
from policyparse.span import OffsetMap, Span

if TYPE_CHECKING:
    from policyparse.network import Body

SCHEMA_VERSION = "1"

Format = Literal["html", "markdown", "text"]
Genre = Literal["notice", "plan", "opinion", "measures", "announcement", "reply", "news", "article", "speech", "other"]
Comparator = Literal["=", ">=", ">", "<=", "<", "~"]
Direction = Literal["increase", "decrease"]
Relation = Literal["by", "before", "in", "during", "after"]
Role = Literal["target", "fact", "condition", "other"]
AgencyRole = Literal["lead", "support", "responsible"]
CitationKind = Literal["law", "plan", "policy", "standard", "other"]
CitationRelation = Literal["issues", "based_on", "implements", "repeals"]
Level = Literal["national", "provincial", "prefectural", "county", "township", "enterprise", "collective"]


def _json_number(value: Decimal) -> int | float:
    """Decimal inside, a JSON number outside: an integer where the value is one."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(_json_number, return_type=float | int, when_used="json")]


class Record(BaseModel):
    """What the public records share: they are frozen and refuse unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Issue(Record):
    """A doubt as data; every ``code`` is explained in docs/*/issues.md."""

    code: str
    detail: str
    span: Span | None = None


# -- what the stages hand each other ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """One input, decoded. ``content`` is the whole decoded text, front matter and markup included."""

    content: str
    format: Format
    encoding: str
    sha256: str
    body: Span
    """The part of ``content`` behind the front matter; the whole where there is none."""
    front_matter: Mapping[str, str]
    """Scalar keys of the YAML front matter, as written; lists are joined with ", "."""
    path: str | None = None
    issues: tuple[Issue, ...] = ()


class Dropped(Record):
    """A piece of the source that is not the document, and the rule that says so. ``span`` is in the source."""

    span: Span
    rule: str


class Cell(Record):
    """One cell of a table: its place in the grid and its characters in the text."""

    row: int
    column: int
    span: Span
    header: bool = False


class Table(Record):
    """A table of the document; in the text its rows are lines and its cells are separated by tabs."""

    span: Span
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The cleaned document: one coordinate system for everything after it."""

    content: str
    lang: str
    offsets: OffsetMap
    dropped: tuple[Dropped, ...] = ()
    tables: tuple[Table, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    """What the page says about the document outside its body: ``<meta>`` tags, portal table rows, WeChat head. Keys are
    the page's own labels (``发文字号``, ``来源``) or ``meta:NAME`` and ``title``; values as written."""
    issues: tuple[Issue, ...] = ()


# -- mentions: what the extractors find, before they are joined ---------------------------------------------


class Quantity(Record):
    """A number with its unit. ``value`` has 万, 亿 and million multiplied out; ``unit`` is as written without them."""

    span: Span
    value: Number
    value_max: Number | None = None
    unit: str
    unit_id: str | None = None
    comparator: Comparator = "="
    approximate: bool = False
    role: Role = "other"
    number_span: Span
    unit_span: Span | None = None
    rule: str

    def to(self, unit_id: str) -> "Quantity":
        """The same quantity in another unit of its dimension, exact.

        Raises:
            UnitError: if the two units measure different things.
        """
        from policyparse.units import convert

        high = None if self.value_max is None else convert(self.value_max, self.unit_id, unit_id)
        changes = {"value": convert(self.value, self.unit_id, unit_id), "value_max": high}
        return self.model_copy(update=changes | {"unit": unit_id, "unit_id": unit_id})

    def to_pint(self, registry: Any) -> Any:
        """The value as a quantity of a pint ``UnitRegistry``, in SI base units; pint itself is not needed here.

        Raises:
            UnitError: if the unit is not made of SI base units.
        """
        from policyparse.units import to_pint

        return to_pint(self.value, self.unit_id, registry)


class Time(Record):
    """A year, date or period. ``start`` and ``end`` are ISO 8601, inclusive, of the precision written."""

    span: Span
    start: str | None = None
    end: str | None = None
    relation: Relation
    period: str | None = None
    role: Role = "other"
    rule: str


class TimeRange(Record):
    """When a target holds; all null where the text does not say."""

    start: str | None = None
    end: str | None = None
    relation: Relation | None = None


@dataclass(frozen=True, slots=True)
class AgencyName:
    """One name in a statement, split off and given its role, not yet resolved. ``prefix`` is what it inherits (省)."""

    span: Span
    name: str
    role: AgencyRole
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """Who is responsible, as written: a bracketed list, a label line, 由X会同Y负责, a row of a task table."""

    span: Span
    names: tuple[AgencyName, ...]
    open_ended: bool
    deadline: str | None
    rule: str


# -- records: what a researcher tabulates -------------------------------------------------------------------


class Clause(Record):
    """One numbered heading or item. ``span`` includes its children; ``id`` is a language-neutral path, unique."""

    id: str
    parent: str | None
    label: str
    number: int | None
    kind: str
    heading: str | None
    depth: int
    span: Span
    label_span: Span
    heading_span: Span | None


class Part(Record):
    """A document within the document: the notice, the plan it carries, an attachment."""

    kind: Literal["main", "carried", "attachment"]
    title: str | None
    title_span: Span | None
    span: Span


class Target(Record):
    """A quantified aim: indicator, value and unit, time, baseline."""

    clause: str | None
    span: Span
    indicator: str
    indicator_id: str | None = None
    value: Number
    value_max: Number | None = None
    unit: str
    unit_id: str | None = None
    comparator: Comparator = "="
    change: Direction | None = None
    time: TimeRange = TimeRange()
    baseline_year: int | None = None
    cumulative: bool = False
    annual: bool = False
    strength: Literal["strive", "ensure"] | None = None
    evidence: dict[str, Span] = {}


class Milestone(Record):
    """A goal with a time and no number."""

    clause: str | None
    span: Span
    time: TimeRange


class Agency(Record):
    """One body in a statement of responsibility, as written and as resolved."""

    name: str
    role: AgencyRole
    canonical: str | None = None
    name_en: str | None = None
    id: str | None = None
    level: Level | None = None
    jurisdiction: str | None = None
    collective: bool = False
    span: Span


class Responsibility(Record):
    """One statement of who is responsible for a task."""

    clause: str | None
    span: Span
    agencies: tuple[Agency, ...]
    open_ended: bool = False
    deadline: str | None = None


class Citation(Record):
    """A document that the text names, where it is first named."""

    title: str
    doc_number: str | None = None
    span: Span
    kind: CitationKind = "other"
    relation: CitationRelation | None = None
    """What the sentence does with it: 现将《…》印发, 根据《…》, 贯彻落实《…》, 《…》同时废止."""


class Metadata(Record):
    """Which document this is. Dates are ISO 8601; lists are in the order of the text."""

    title: str | None = None
    doc_number: str | None = None
    issuers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    date_issued: str | None = None
    date_published: str | None = None
    effective_from: str | None = None
    effective_to: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()


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


class SourceInfo(Record):
    """What was read: enough to check a record against the file years later."""

    sha256: str
    encoding: str
    format: Format
    length: int
    path: str | None = None
    offsets: OffsetMap
    """``(text_start, text_length, source_start, source_length)`` runs; see ``Document.source_span``."""


class Document(Record):
    """One parsed document. ``text[record.span.slice]`` is always what the record says."""

    schema_version: str = SCHEMA_VERSION
    id: str
    lang: str
    genre: Genre
    source: SourceInfo
    text: str
    metadata: Metadata
    clauses: tuple[Clause, ...] = ()
    parts: tuple[Part, ...] = ()
    targets: tuple[Target, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    responsibilities: tuple[Responsibility, ...] = ()
    citations: tuple[Citation, ...] = ()
    tables: tuple[Table, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    issues: tuple[Issue, ...] = ()

    @cached_property
    def tiles(self) -> reading.Tiles:
        """Whose own text each stretch of ``text`` is; what ``outline.clause_at`` searches."""
        return reading.tiles(self.clauses)

    @cached_property
    def agencies(self) -> "tuple[Body, ...]":
        """The distinct bodies that are responsible for something, the most often named first."""
        from policyparse.network import bodies

        return bodies(self)

    def agency_edges(self) -> "Iterator[dict[str, Any]]":
        """One row for each pair of bodies that share a statement: an edge list."""
        from policyparse.network import edges

        return edges(self)

    def quote(self, record: "Record | Span") -> str:
        """The words a record (or a span) was read from.

        Raises:
            AttributeError: if the record has no span.
        """
        span = record if isinstance(record, Span) else record.span  # type: ignore[attr-defined]
        return self.text[span.start : span.end]

    def clause(self, path: str) -> Clause | None:
        """The clause with this path of labels (``"三/(五)"``) or this id (``"3/5"``); ``None`` if there is none."""
        return reading.clause_by_labels(self, path)

    def clause_of(self, span: Span) -> Clause | None:
        """The innermost clause that a span of ``text`` lies in."""
        return reading.clause_of(self, span)

    def children(self, clause_id: str | None = None) -> tuple[Clause, ...]:
        """The clauses one level below this one; without an id the outermost."""
        return reading.children(self, clause_id)

    def path(self, clause_id: str) -> tuple[Clause, ...]:
        """The clause and those above it, the outermost first; empty if there is no such clause."""
        return reading.path(self, clause_id)

    def own_text(self, clause_id: str) -> str:
        """The words of a clause without those of its children; empty if there is no such clause."""
        return "".join(self.text[span.slice] for span in reading.own_spans(self, clause_id))

    def outline(self) -> str:
        """The clauses as an indented list: label and heading, one a line."""
        return reading.outline_text(self)

    def source_span(self, span: Span) -> Span:
        """Where in the decoded source (code points) the characters of a span of ``text`` stood."""
        return self.source.offsets.source_span(span)
