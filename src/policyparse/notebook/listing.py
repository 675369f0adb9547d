"""A corpus as a notebook shows it: one row for each document."""

from collections.abc import Sequence

from policyparse import tables
from policyparse.highlight import escaped
from policyparse.models import Document
from policyparse.names import in_language, label
from policyparse.notebook.style import style

ROWS = 100
"""How many documents are shown."""
_COLUMNS = ("title", "genre", "issuers", "date_issued", "targets", "milestones", "responsibilities", "issues")


def corpus_html(
    documents: Sequence[Document], failures: Sequence[tuple[str, str]] = (), *, lang: str | None = None
) -> str:
    """Documents as one ``<div>`` with a table, and what failed below it.

    Args:
        documents: what is shown.
        failures: for each input that gave no document its name and the reason.
        lang: the language of the words around them; that of the first document by default.
    """
    language = lang or (documents[0].lang if documents else "en")
    head = "".join(f'<th scope="col">{escaped(_name(column, language))}</th>' for column in _COLUMNS)
    rows = "".join(_row(one, language) for one in documents[:ROWS])
    count = f"{escaped(label('table', 'documents', language))} ({len(documents):,})"
    table = f'<table class="pp-rows pp-documents"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    more = ""
    if len(documents) > ROWS:
        words = label("page", "more", language).format(f"{len(documents) - ROWS:,}")
        more = f'<p class="pp-faint">{escaped(words)} <code>corpus.to_frame("documents")</code></p>'
    failed = "".join(f"<li>{escaped(message)}</li>" for _, message in failures[:ROWS])
    name = escaped(label("page", "failed", language))
    below = f"<details><summary>{name} ({len(failures):,})</summary><ul>{failed}</ul></details>" if failures else ""
    return (
        f'<div class="pp pp-doc" lang="{escaped(language)}">{style()}<div class="pp-title">{count}</div>'
        f'<div class="pp-table" tabindex="0" role="region" aria-label="{count}">{table}</div>{more}{below}</div>'
    )


def _name(column: str, language: str) -> str:
    kind = "table" if column in tables.COLUMNS else "field"
    return label(kind, column, language)


def _row(document: Document, language: str) -> str:
    row = in_language(next(tables.rows(document, "documents")), language)
    row["date_issued"] = row["date_issued"] or row["date_published"]
    row["title"] = row["title"] or label("page", "untitled", language)
    for kind in ("targets", "milestones", "responsibilities", "issues"):
        row[kind] = str(len(getattr(document, kind)))
    own = f' lang="{escaped(document.lang)}" dir="auto"'
    cells = (escaped(row[column] or "") for column in _COLUMNS)
    return f"<tr>{''.join(f'<td{own}>{cell}</td>' for cell in cells)}</tr>"
