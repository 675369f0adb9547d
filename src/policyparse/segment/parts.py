"""The documents within the document: the notice, the plan it carries, the attachments; and where each is signed."""

from policyparse.lang.shape import ClauseRules
from policyparse.models import Part, Text
from policyparse.segment.sequence import Label
from policyparse.span import Span


def find_parts(text: Text, labels: list[Label], rules: ClauseRules) -> tuple[Part, ...]:
    """The parts, in text order; they cover the text."""
    content = text.content
    cuts = [label.marker.start for label in labels if label.family == "attachment"]
    parts: list[Part] = [
        Part(kind="main", title=None, title_span=None, span=Span(0, cuts[0] if cuts else len(content)))
    ]
    for start, end in zip(cuts, [*cuts, len(content)][1:], strict=True):
        parts.append(Part(kind="attachment", title=None, title_span=None, span=Span(start, end)))
    return tuple(parts)
