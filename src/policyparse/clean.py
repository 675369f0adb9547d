"""Source → Text: boilerplate dropped, lines repaired, every character traceable."""

from policyparse import lang
from policyparse.models import Source, Text
from policyparse.span import OffsetMap


def clean(source: Source, language: str | None = None) -> Text:
    """The document that the source carries."""
    content = source.content
    return Text(
        content=content,
        lang=lang.get(language or lang.detect(content)).code,
        offsets=OffsetMap(((0, len(content), 0, len(content)),)),
    )
