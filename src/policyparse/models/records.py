"""What a researcher tabulates: clauses, targets, responsibilities and the rest."""

from typing import Literal

from pydantic import Field

from policyparse.models.values import (
    AgencyRole,
    CitationKind,
    CitationRelation,
    Comparator,
    Direction,
    Level,
    Number,
    Record,
    Relation,
)
from policyparse.span import Span


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


class TimeRange(Record):
    """When a target holds; all null where the text does not say."""

    start: str | None = None
    end: str | None = None
    relation: Relation | None = None


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
    evidence: dict[str, Span] = Field(default_factory=dict)
    """For each field that was read from words, where they stand."""


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
    """In normal form: 京政发〔2022〕31号, whatever brackets and digits the page has."""
    number_code: str | None = None
    number_year: int | None = None
    number_serial: str | None = None
    issuers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    date_issued: str | None = None
    date_published: str | None = None
    effective_from: str | None = None
    effective_to: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    index_number: str | None = None
    """The portal's own number (索引号)."""
    subject: str | None = None
    """The class that the portal's table gives (主题分类)."""
    platform: str | None = None
    """Where the text was collected, as the page names itself; ``wechat`` for a public account."""
    account: str | None = None
    """The public account on that platform."""
    jurisdiction: str | None = None
    """The region id of the issuing body: a GB/T 2260 code, or ``CN`` for a national one."""
    province: str | None = None
    city: str | None = None
    county: str | None = None
    """The regions that ``jurisdiction`` is or lies in, by name in the document's language."""
