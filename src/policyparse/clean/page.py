"""Elements and text → Page: one line per block, the cells of tables separated by tabs, fields from the page's head."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO

from policyparse.clean.choice import Element, Line, outside
from policyparse.html import read_html
from policyparse.pattern import Rule
from policyparse.span import OffsetMap, Span
from policyparse.vocab.sites import Sites

UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "video"),
        *("audio", "map", "select", "button", "input", "textarea", "datalist", "head"),
    )
)
"""Elements whose text is never the document's. ``form`` is not among them: old portals wrap the whole page in one."""

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"),
        *("tfoot", "thead", "title", "tr", "ul"),
    )
)
TABLES = frozenset(("table", "tr", "td", "th"))
LAYOUT = BLOCKS - {"br", "hr", "body", "html"}
HIDDEN = Rule(
    "page.hidden", r"display \s*+ : \s*+ none", ignore_case=True, yes=("«display:none»;",), no=("display:block",)
)
SPACE = " \t\r\n\f"
SPACES = Rule(
    "page.spaces",
    r"[\t\r\n\f] [ \t\r\n\f]*+ | [ ] [ \t\r\n\f]++",
    yes=("到«\n   »2025年",),
    no=("到\u3000", "a b"),
)
FILE = Rule(
    "page.file",
    r"\. (?: docx?+ | pdf | xlsx?+ | wps | ofd | zip | rar ) \b",
    ignore_case=True,
    yes=("a«.pdf»",),
    no=("a.html",),
)
NAME_LIMIT = 200
CELL_LIMIT = 800
"""A table with a longer cell lays out a page; it is no table of figures."""

Cells = tuple[tuple[int, int, Span, bool], ...]


@dataclass(frozen=True)
class Page:
    """The visible text of some markup, in the order of the page.

    ``runs`` map ``content`` to the source. ``outside`` are the stretches that are not the document,
    each with the rule that says so; ``tables`` hold ``(row, column, span, header)`` for each cell.
    """

    content: str
    runs: OffsetMap
    outside: tuple[tuple[Span, str], ...] = ()
    tables: tuple[Cells, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    marked_up: bool = False


@dataclass(slots=True)
class _Table:
    """A table while it is walked."""

    row: int = -1
    column: int = 0
    cells: list[tuple[int, int, Span, bool]] = field(default_factory=list)
    until: dict[int, int] = field(default_factory=dict)
    """For each column, the row above which a cell of an earlier row reaches down into it."""
    separated: bool = True
    in_cell: bool = False
    nested: bool = False

    def is_of_figures(self) -> bool:
        """Two rows of two cells at least, none of them a page."""
        wide = {row for row, column, _, _ in self.cells if column}
        return not self.nested and len(wide) > 1 and max(len(span) for _, _, span, _ in self.cells) <= CELL_LIMIT


def read_page(content: str, span: Span, sites: Sites) -> Page:
    """Render the markup between two positions of the source and choose the document in it."""
    writer = _Writer(sites)
    read_html(content, span, writer)
    writer.end_line()
    content = _with_tabs(writer.text.getvalue(), writer.found)
    _name(writer.fields, content, writer.elements, sites)
    around = tuple(outside(content, writer.elements, writer.lines, writer.fields.get("title", ""), sites))
    return Page(content, writer.runs, around, tuple(writer.found), writer.fields, True)


class _Writer:
    """The page as far as it has been walked: chunks of text, their runs, and the elements around them."""

    def __init__(self, sites: Sites) -> None:
        self.sites = sites
        self.text = StringIO()
        self.runs = OffsetMap()
        self.length = 0
        self.source_end = 0
        self.elements: list[Element] = []
        self.stack: list[Element] = []
        self.lines: list[Line] = []
        self.line_start = 0
        self.line_linked = 0
        self.in_link = 0
        self.title: list[str] | None = None
        self.open_tables: list[_Table] = []
        self.found: list[Cells] = []
        self.fields: dict[str, str] = {}

    # elements

    def open(self, name: str, attributes: Mapping[str, str]) -> None:
        above = self.stack[-1] if self.stack else None
        if name in BLOCKS:
            self.end_line()
        selectors = _selectors(attributes) if attributes else ()
        unseen = (above is not None and above.unseen and name != "body") or name in UNSEEN
        unseen = unseen or (bool(attributes) and self._is_hidden(selectors, attributes))
        flow = "lines" if name == "pre" else "words" if name in LAYOUT else above.flow if above else "lines"
        element = Element(name, above, self.length, selectors, unseen, flow)
        self.stack.append(element)
        self.elements.append(element)
        if name == "a":
            self.in_link += 1
            element.links = 0 if FILE.search(attributes.get("href", "")) else 1
        elif name == "title":
            self.title = [] if "title" not in self.fields else None
        elif name in TABLES and not unseen and (name == "table" or self.open_tables):
            self._open_table_part(name, attributes)
            element.start = self.length

    def stand(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in BLOCKS:
            self.end_line()
        elif name == "meta":
            for key in ("name", "property", "itemprop"):
                if (said := attributes.get(key)) and (value := attributes.get("content", "").strip()):
                    self.fields.setdefault(f"meta:{said.strip().lower()}", value)

    def _is_hidden(self, selectors: tuple[str, ...], attributes: Mapping[str, str]) -> bool:
        if "hidden" not in attributes and not ("style" in attributes and HIDDEN.search(attributes["style"])):
            return False
        return not any(selector in self.sites.body for selector in selectors)

    def close(self) -> None:
        element = self.stack[-1]
        if element.name in BLOCKS:
            self.end_line()
        self.stack.pop()
        if element.name == "a":
            self.in_link -= 1
        elif element.name == "title" and self.title is not None:
            self.fields.setdefault("title", "".join(self.title).strip())
            self.title = None
        elif element.name in TABLES and element.name != "tr" and not element.unseen and self.open_tables:
            self._close_table_part(element.name)
        element.end = self.length

    # text

    def write(self, text: str, start: int, length: int) -> None:
        if self.title is not None:
            self.title.append(text)
        around = self.stack[-1] if self.stack else None
        if around is not None and around.unseen:
            return
        if len(text) != length:
            self._append(text, start, length)
        elif around is None or around.flow == "lines":
            self._write_lines(text, start)
        else:
            self._write_words(text, start)

    def _write_lines(self, text: str, start: int) -> None:
        for line in text.splitlines(keepends=True):
            words = line.rstrip("\r\n")
            self._append(words, start, len(words))
            if len(words) < len(line):
                self.end_line()
            start += len(line)

    def _write_words(self, text: str, start: int) -> None:
        """White space of the markup is one space, none at the beginning of a line; an empty line ends a line."""
        if not text.strip(SPACE):
            if text == " " or self.length > self.line_start:
                self._append(" ", start, 1)
            return
        at = 0
        for match in SPACES.find(text):
            self._append(text[at : match.start], start + at, match.start - at)
            if match.text.count("\n") > 1 and match.start > 0 and match.end < len(text):
                self.end_line()
            elif self.length > self.line_start:
                self._append(" ", start + match.start, 1)
            at = match.end
        self._append(text[at:], start + at, len(text) - at)

    def _append(self, text: str, start: int, length: int) -> None:
        if not text:
            return
        self.text.write(text)
        self.runs.add(self.length, len(text), start, length)
        self.length += len(text)
        self.source_end = start + length
        if self.in_link:
            self.line_linked += len(text)

    def end_line(self) -> None:
        """A line break, where something has been written since the last one."""
        if self.length > self.line_start:
            self._separate()

    def _separate(self) -> None:
        if self.stack:
            self.lines.append((self.line_start, self.length, self.line_linked, self.stack[-1]))
        self.text.write("\n")
        self.runs.add(self.length, 1, self.source_end, 0)
        self.length += 1
        self.line_start, self.line_linked = self.length, 0

    # tables

    def _open_table_part(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "table":
            if self.open_tables:
                self.open_tables[-1].nested = True
            self.open_tables.append(_Table())
            return
        table = self.open_tables[-1]
        self._close_cell(table)  # one that was never closed: <td>45%<td>
        if name == "tr" or table.row < 0:
            self.end_line()
            table.row, table.column, table.separated = table.row + 1, 0, True
        if name == "tr":
            return
        if not table.separated:
            self._separate()
        while table.until.get(table.column, 0) > table.row:
            table.column += 1
        table.cells.append((table.row, table.column, Span(self.length, self.length), name == "th"))
        rows = _small(attributes.get("rowspan", "1"), 200)
        columns = _small(attributes.get("colspan", "1"), 20)
        if rows > 1:
            table.until.update(dict.fromkeys(range(table.column, table.column + columns), table.row + rows))
        table.column += columns
        table.in_cell = True

    def _close_table_part(self, name: str) -> None:
        table = self.open_tables[-1]
        self._close_cell(table)
        if name == "table":
            self.open_tables.pop()
            if table.is_of_figures():
                self.found.append(tuple(table.cells))

    def _close_cell(self, table: _Table) -> None:
        if table.in_cell:
            row, column, span, header = table.cells[-1]
            table.separated = self.length > span.start and self.line_start == self.length
            table.cells[-1] = (row, column, Span(span.start, self.length - table.separated), header)
            table.in_cell = False


def _name(fields: dict[str, str], content: str, elements: list[Element], sites: Sites) -> None:
    """What the page's first heading and the name of its account say."""
    for element in elements:
        key = "headline" if element.name == "h1" else "wechat" if sites.account.keys() & element.selectors else ""
        if key and (text := " ".join(content[element.start : element.end][:NAME_LIMIT].split())):
            fields.setdefault(key, text)


def _selectors(attributes: Mapping[str, str]) -> tuple[str, ...]:
    """The ``#id`` and ``.class`` names of an element."""
    classes = tuple(f".{name}" for name in attributes["class"].split()) if "class" in attributes else ()
    return (f"#{attributes['id']}", *classes) if "id" in attributes else classes


def _small(number: str, limit: int) -> int:
    return min(max(int(number[:5]), 1), limit) if number.isascii() and number.isdigit() else 1


def _with_tabs(content: str, tables: list[Cells]) -> str:
    """The break between two cells of a row becomes a tab, a break within a cell a space."""
    parts: list[str] = []
    at = 0
    for cells in tables:
        for index, (row, _, span, _) in enumerate(cells):
            if index and cells[index - 1][0] == row:
                parts += (content[at : span.start - 1], "\t")
            else:
                parts.append(content[at : span.start])
            parts.append(content[span.slice].replace("\n", " "))
            at = span.end
    return "".join((*parts, content[at:])) if parts else content
