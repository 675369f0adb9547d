"""A document as spaCy's displaCy draws it; spaCy itself is not needed."""

from collections.abc import Iterable
from typing import Any, Literal

from policyparse.highlight import KINDS, Kind, highlights, lines
from policyparse.models import Document


def to_displacy(
    document: Document, kinds: Iterable[Kind] = KINDS, *, style: Literal["ent", "span"] = "ent"
) -> dict[str, Any]:
    """The text and its records as ``spacy.displacy.render(…, manual=True)`` takes them; spaCy itself is not needed.

    Args:
        document: whose text.
        kinds: which records.
        style: ``"ent"`` cannot show one record inside another and keeps the outer one; ``"span"`` shows every record.

    Returns:
        ``{"text", "ents": [{"start", "end", "label"}], "title"}``, or with ``"span"``
        ``{"text", "spans": [{"start_token", "end_token", "label"}], "tokens"}``, where a token is a stretch of text
        that the same records cover.

    >>> import policyparse
    >>> to_displacy(policyparse.parse("到2025年，森林覆盖率达到45%。"))["ents"]
    [{'start': 0, 'end': 6, 'label': 'TIME'}, {'start': 7, 'end': 17, 'label': 'TARGET'}]
    """
    kinds = tuple(kinds)
    marked = [one for one in highlights(document, kinds) if len(one.span)]
    if style == "ent":
        ents: list[dict[str, Any]] = []
        for one in marked:
            if not ents or ents[-1]["end"] <= one.span.start:
                ents.append({"start": one.span.start, "end": one.span.end, "label": one.kind.upper()})
        return {"text": document.text, "ents": ents, "title": document.metadata.title}
    pieces = [piece for line in lines(document, kinds) for cell in line.cells for piece in cell]
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for number, piece in enumerate(pieces):
        for one in piece.highlights:
            first.setdefault(one.key, number)
            last[one.key] = number + 1
    return {
        "text": document.text,
        "spans": [
            {"start_token": first[one.key], "end_token": last[one.key], "label": one.kind.upper()} for one in marked
        ],
        "tokens": [document.text[piece.span.slice] for piece in pieces],
    }
