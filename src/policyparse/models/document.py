"""What a user receives."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import PlainSerializer, PlainValidator

from policyparse import outline as reading
from policyparse.models.mentions import Quantity, Time
from policyparse.models.records import Citation, Clause, Metadata, Milestone, Part, Responsibility, Target
from policyparse.models.text import Dropped, Table
from policyparse.models.values import Format, Genre, Issue, Record
from policyparse.span import OffsetMap, Span

if TYPE_CHECKING:
    import pandas

    from policyparse.explain import Explanation
    from policyparse.highlight import Kind as Highlighted
    from policyparse.network import AgencyMention, Body
    from policyparse.tables import Kind


SCHEMA_VERSION = "1"


class Offsets(Record):
    """An ``OffsetMap`` in JSON."""

    runs: tuple[tuple[int, int, int, int], ...]
    """``(text_start, text_length, source_start, source_length)``."""


def _offset_map(value: Any) -> OffsetMap:
    return value if isinstance(value, OffsetMap) else OffsetMap(Offsets.model_validate(value).runs)


def _offsets(value: OffsetMap) -> Offsets:
    return Offsets.model_construct(runs=tuple(value.runs))


class SourceInfo(Record):
    """What was read: enough to check a record against the file years later."""

    sha256: str
    encoding: str
    format: Format
    length: int
    path: str | None = None
    offsets: Annotated[
        OffsetMap,
        PlainValidator(_offset_map, json_schema_input_type=Offsets),
        PlainSerializer(_offsets, return_type=Offsets),
    ]
    """``(text_start, text_length, source_start, source_length)`` runs; see ``Document.source_span``."""


class Document(Record):
    """One parsed document. ``text[record.span.slice]`` is always what the record says."""

    schema_version: str = SCHEMA_VERSION
    id: str
    """The first 16 digits of the hash of what was read; a second document of these bytes in one output has ``…-2``."""
    duplicate_of: str | None = None
    """The id of an earlier document that says the same; only ``convert`` looks for one, and only when asked."""
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

    @cached_property
    def agency_mentions(self) -> "tuple[AgencyMention, ...]":
        """The bodies that the text names without making them responsible (news: 国家发展改革委环资司)."""
        from policyparse.network import mentions

        return mentions(self)

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

    def to_frame(self, kind: "Kind", *, lang: str | None = None) -> "pandas.DataFrame":
        """The records of one kind as a pandas DataFrame; with ``lang``, under their names in that language.

        Raises:
            ExtraError: if pandas is not installed (``pip install 'policyparse[tables]'``).
            ValueError: for a table that does not exist.
        """
        from policyparse.tables import to_frame

        return to_frame(self, kind, lang=lang)

    def to_akomantoso(self) -> str:
        """The document as Akoma Ntoso 3.0 XML (LegalDocML), valid against the schema of OASIS."""
        from policyparse.akomantoso import to_akomantoso

        return to_akomantoso(self)

    def to_displacy(
        self, kinds: "Iterable[Highlighted] | None" = None, *, style: Literal["ent", "span"] = "ent"
    ) -> dict[str, Any]:
        """The text and its records for ``spacy.displacy.render(…, style=style, manual=True)``.

        Args:
            kinds: which records: ``target``, ``milestone``, ``agency``, ``time`` by default; also ``quantity``,
                ``citation``.
            style: ``"ent"`` keeps the outer one of two records that overlap; ``"span"`` shows both.
        """
        from policyparse.highlight import KINDS
        from policyparse.notebook import to_displacy

        return to_displacy(self, KINDS if kinds is None else kinds, style=style)

    def _repr_html_(self) -> str:
        """What a notebook shows: header, outline, text with its records marked, tables."""
        from policyparse.notebook import document_html

        return document_html(self)

    def explain(self, target: Target) -> "Explanation":
        """The sentence of a target with each field marked, and the rules that read them; ``print`` it."""
        from policyparse.explain import explain

        return explain(self, target)

    def source_span(self, span: Span) -> Span:
        """Where in the decoded source (code points) the characters of a span of ``text`` stood."""
        return self.source.offsets.source_span(span)
