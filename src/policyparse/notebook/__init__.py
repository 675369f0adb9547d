"""A document as a notebook shows it: header, outline, text with its records marked, tables. No script, no network.

Everything that comes from a document passes through ``highlight.escaped``. What is long is cut, and says where the
whole is: a notebook keeps its output in the file.
"""

from collections.abc import Iterator, Mapping
from itertools import islice

from policyparse import tables
from policyparse.highlight import KINDS, Kind, escaped, to_html
from policyparse.lang import get
from policyparse.models import Document
from policyparse.names import in_language, label
from policyparse.notebook import rows
from policyparse.notebook.displacy import to_displacy
from policyparse.notebook.rows import View
from policyparse.notebook.style import style
from policyparse.wording import fields, named

__all__ = ["document_html", "record_titles", "to_displacy"]

CHARACTERS = 60_000
"""How much of a long text is shown."""
ROWS = 200
"""How many rows of a table, and entries of the outline, are shown."""

_TABLES: Mapping[Kind, tables.Kind] = {
    "target": "targets",
    "milestone": "milestones",
    "agency": "responsibilities",
    "time": "times",
    "quantity": "quantities",
    "citation": "citations",
    "issue": "issues",
}
_HEAD = (
    *("genre", "doc_number", "issuers", "addressees", "date_issued", "date_published"),
    *("effective_from", "effective_to", "source", "authors", "attachments"),
)


def document_html(document: Document, *, lang: str | None = None) -> str:
    """A document as one ``<div>``: what ``doc`` shows in a notebook.

    Args:
        document: what is shown.
        lang: ``"zh"`` or ``"en"``: the language of the words around the text; the document's own by default.

    Raises:
        LanguageError: for a language that the library does not have.
    """
    language = get(lang or document.lang).code
    view = View(document, language, f"pp-{document.id[:16]}-", min(CHARACTERS, len(document.text)))
    body = "".join([style(), _header(view), _legend(view), _outline(view), _text(view), *_tables(view)])
    return f'<div class="pp pp-doc" lang="{language}">{body}</div>'


def record_titles(document: Document, language: str) -> dict[str, str]:
    """For each highlighted record what hovering over it shows: its fields, one a line.

    >>> import policyparse
    >>> print(record_titles(policyparse.parse("到2025年，森林覆盖率达到45%。"), "en")["time-0"])
    times
    to: 2025
    time relation: by
    role: target
    rule: zh.times.year
    """
    found: dict[str, str] = {}
    for kind, table in _TABLES.items():
        head = label("table", table, language)
        for key, row in zip(_keys(document, kind), tables.rows(document, table), strict=True):
            said = fields(named(row, document, language), language)
            found[key] = "\n".join([head, *(f"{name}: {value}" for name, value in said)])
    return found


def _keys(document: Document, kind: Kind) -> Iterator[str]:
    """The keys of all records of a kind, in the order of ``tables.rows``."""
    if kind == "agency":
        for place, statement in enumerate(document.responsibilities):
            yield from (f"agency-{place}-{number}" for number in range(len(statement.agencies)))
    else:
        yield from (f"{kind}-{place}" for place in range(len(getattr(document, _TABLES[kind]))))


def _header(view: View) -> str:
    row = in_language(next(tables.rows(view.document, "documents")), view.language)
    title = escaped(row["title"] or label("page", "untitled", view.language))
    given = [(view.word("field", name), escaped(row[name])) for name in _HEAD if row[name]]
    pairs = "".join(f'<dt>{name}</dt><dd dir="auto">{value}</dd>' for name, value in given)
    own = escaped(view.document.lang)
    return f'<div class="pp-title" role="heading" aria-level="3" lang="{own}" dir="auto">{title}</div><dl>{pairs}</dl>'


def _legend(view: View) -> str:
    names = {kind: view.word("table", _TABLES[kind]) for kind in KINDS} | {"agency": view.word("page", "agencies")}
    items = "".join(
        f'<li><mark class="pp-{kind}">{names[kind]}</mark> {sum(1 for _ in _keys(view.document, kind))}</li>'
        for kind in KINDS
    )
    return f'<ul class="pp-legend" aria-label="{view.word("page", "legend")}">{items}</ul>'


def _outline(view: View) -> str:
    clauses = view.document.clauses
    if not clauses:
        return ""
    items = "".join(
        f'<li style="padding-left:{1.2 * (clause.depth - 1):.1f}em" dir="auto">'
        f"{view.link(f'clause-{clause.id}', view.texts[clause.id], clause.span.start)}</li>"
        for clause in clauses[:ROWS]
    )
    more = _more(len(clauses) - ROWS, "doc.outline()", view)
    head = f"<summary>{view.word('page', 'outline')} ({len(clauses)})</summary>"
    own = escaped(view.document.lang)
    return f'<details open>{head}<ul class="pp-outline" tabindex="0" lang="{own}">{items}</ul>{more}</details>'


def _text(view: View) -> str:
    document, name = view.document, view.word("field", "text")
    text = to_html(document, titles=record_titles(document, view.language), prefix=view.prefix, limit=view.shown)
    cut = ""
    if view.shown < len(document.text):
        words = label("page", "cut", view.language).format(f"{view.shown:,}")
        cut = f'<p class="pp-faint">{escaped(words)} <code>doc.text</code></p>'
    return (
        f'<details open><summary>{name}</summary><div class="pp-text" lang="{escaped(document.lang)}" tabindex="0"'
        f' role="region" aria-label="{name}">{text}</div>{cut}</details>'
    )


def _tables(view: View) -> Iterator[str]:
    for kind, found in (
        ("targets", rows.targets(view)),
        ("milestones", rows.milestones(view)),
        ("responsibilities", rows.responsibilities(view)),
    ):
        count = len(getattr(view.document, kind))
        if not count:
            continue
        head = "".join(f'<th scope="col">{name}</th>' for name in rows.headers(view, kind))
        body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for cells in islice(found, ROWS))
        table = f'<table class="pp-rows"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        more = _more(count - ROWS, f'doc.to_frame("{kind}")', view)
        name = view.word("table", kind)
        opened = " open" if kind == "targets" else ""
        yield (
            f"<details{opened}><summary>{name} ({count})</summary>"
            f'<div class="pp-table" tabindex="0" role="region" aria-label="{name}">{table}</div>{more}</details>'
        )


def _more(count: int, where: str, view: View) -> str:
    """How many are left out, and how to see them."""
    if count <= 0:
        return ""
    words = label("page", "more", view.language).format(f"{count:,}")
    return f'<p class="pp-faint">{escaped(words)} <code>{escaped(where)}</code></p>'
