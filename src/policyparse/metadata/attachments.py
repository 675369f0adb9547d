"""The attachments that a document names (附件：1.… 2.…), by title."""

from policyparse.lang.shape import Language
from policyparse.metadata.signature import Signature

REACH = 1_200
"""The list stands this near before the signature, or near the end of an unsigned text."""


LONGEST = 120
"""No title of an attachment is longer, in characters."""


def attachments(content: str, start: int, signature: Signature | None, language: Language) -> tuple[str, ...]:
    """The titles in the list of attachments; empty where there is none."""
    rules = language.metadata
    signed = signature.span.start if signature and signature.span else None
    anchor = signed or (signature.date.start if signature else len(content))
    for begin, stop in ((max(start, anchor - REACH), anchor), (anchor, min(len(content), anchor + REACH))):
        match = rules.attachments.search(content, begin, stop)
        if match is None:
            continue
        span = match.span_of("names")
        assert span is not None
        end = _list_end(content, span.end, stop, language)
        items = [item["name"] for item in rules.attachment_item.find(content, span.start, end)]
        if not items and len(span) > LONGEST:
            return ()  # text without line breaks: nothing says where the only title ends
        return tuple(_name(name, language) for name in items or [content[span.slice]])
    return ()


def _list_end(content: str, position: int, stop: int, language: Language) -> int:
    """The end of a list that goes on below, item by item."""
    item = language.metadata.attachment_item
    while position < stop:
        following = position + 1
        while following < stop and content[following].isspace():
            following += 1
        match = item.match(content, following, stop)
        if match is None:
            return position
        position = match.end
    return position


def _name(written: str, language: Language) -> str:
    """A title of the list without what runs into it: the date of the signature, the full stop."""
    date = language.dates.date.search(written)
    kept = written[: date.start] if date and written[max(0, date.start - 2) : date.start].isspace() else written
    return language.titles.tight(kept).rstrip("。；;")
