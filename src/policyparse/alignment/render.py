"""An Alignment → text for a terminal, JSON, or one HTML page."""

import html
from typing import Any

from policyparse.alignment import Alignment, Item, Pair
from policyparse.models import Clause, Document, Quantity, Responsibility

KINDS = ("clause", "target", "fact", "responsibility")


def to_text(alignment: Alignment) -> str:
    """A summary line per kind, then every difference and everything that one side lacks."""
    lines = [f"note: {note}" for note in alignment.notes]
    for kind in KINDS:
        pairs = [pair for pair in alignment.pairs if pair.kind == kind]
        agree = sum(pair.agrees for pair in pairs)
        differ = sum(bool(pair.differences) for pair in pairs)
        lines.append(f"{kind:15} {agree} agree, {differ} differ, {len(pairs) - agree - differ} on one side only")
    for pair in (*alignment.differing, *alignment.lacking):
        lines.append("")
        lines.append(f"{pair.kind}: " + ("differs" if pair.differences else "on one side only"))
        lines += [f"  {d.field}: {d.left} | {d.right}" for d in pair.differences]
        lines += [f"  {side}  {text}" for side, text in zip("<>", _quotes(alignment, pair), strict=True) if text]
    return "\n".join(lines)


def to_json(alignment: Alignment) -> dict[str, Any]:
    """Every pair with both quotes and its differences."""
    return {
        "left": _header(alignment.left),
        "right": _header(alignment.right),
        "notes": list(alignment.notes),
        "pairs": [
            {
                "kind": pair.kind,
                "agrees": pair.agrees,
                "left": _side(alignment.left, pair.left),
                "right": _side(alignment.right, pair.right),
                "differences": [{"field": d.field, "left": d.left, "right": d.right} for d in pair.differences],
            }
            for pair in alignment.pairs
        ],
    }


def to_html(alignment: Alignment) -> str:
    """One self-contained page: both sides of every pair in two columns, differences marked."""
    rows = []
    for pair in alignment.pairs:
        state = "agrees" if pair.agrees else "differs" if pair.differences else "lacks"
        left, right = (html.escape(text) for text in _quotes(alignment, pair))
        notes = "<br>".join(html.escape(f"{d.field}: {d.left} | {d.right}") for d in pair.differences)
        cells = f"<td>{pair.kind}<td>{left}<td>{right}<td>{notes}"
        rows.append(f'<tr class="{state}">{cells}')
    heads = "".join(
        f'<th lang="{document.lang}">{html.escape(document.metadata.title or document.id)}'
        for document in (alignment.left, alignment.right)
    )
    notes = "".join(f"<p>{html.escape(note)}</p>" for note in alignment.notes)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>policyparse align</title><style>'
        "body{font:15px/1.5 sans-serif;margin:1.5rem}table{border-collapse:collapse;width:100%}"
        "td,th{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}"
        ".differs{background:#fff3d6}.lacks{background:#f0f0f0}"
        "@media(prefers-color-scheme:dark){body{background:#181818;color:#eee}"
        ".differs{background:#4a3b12}.lacks{background:#2a2a2a}}"
        f"</style></head><body>{notes}<table><thead><tr><th>kind{heads}<th>differences</thead><tbody>"
        + "\n".join(rows)
        + "</tbody></table></body></html>\n"
    )


def _quotes(alignment: Alignment, pair: Pair) -> tuple[str, str]:
    return _quote(alignment.left, pair.left), _quote(alignment.right, pair.right)


def _quote(document: Document, item: Item | None) -> str:
    if item is None:
        return ""
    if isinstance(item, Clause):
        return f"{item.label} {item.heading or ''}".strip()
    if isinstance(item, Responsibility):
        return "; ".join(f"{agency.name} ({agency.role})" for agency in item.agencies)
    return document.quote(item)


def _side(document: Document, item: Item | None) -> dict[str, Any] | None:
    if item is None:
        return None
    where = item.id if isinstance(item, Clause) else None if isinstance(item, Quantity) else item.clause
    return {"clause": where, "quote": _quote(document, item), "start": item.span.start, "end": item.span.end}


def _header(document: Document) -> dict[str, Any]:
    return {"id": document.id, "lang": document.lang, "title": document.metadata.title, "path": document.source.path}
