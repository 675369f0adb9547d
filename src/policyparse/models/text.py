"""What is read and cleaned: Source and Text."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from policyparse.models.values import Format, Issue, Record
from policyparse.span import OffsetMap, Span


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


@dataclass(frozen=True, slots=True)
class Dropped:
    """A piece of the source that is not the document, and the rule that says so. ``span`` is in the source."""

    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Cell:
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
