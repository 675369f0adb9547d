"""The title of a clause, cut from the text that runs on after it."""

from policyparse.lang.shape import ClauseRules
from policyparse.segment.sequence import Label
from policyparse.span import Span

REACH = 200
"""A heading, with what behind it tells it from text, is no longer than this."""
ARTICLE_TITLE = 12
"""第三条 职责分工 and a line break: the title of an article is short, its first sentence is none."""


def find_heading(content: str, label: Label, end: int, rules: ClauseRules) -> Span | None:
    """The heading behind a label; ``None`` where the text begins at once. ``end``: where the clause's own text ends."""
    start = label.marker.end
    while start < end and content[start].isspace():
        start += 1
    match = rules.heading.match(content, start, min(end, start + REACH)) if start < end else None
    if match is None:
        return None
    stop = match.end
    while stop > start and content[stop - 1].isspace():
        stop -= 1
    if stop == start:
        return None
    if label.family == "article" and (match.kind != "line" or not _titles_article(content, start, stop, end)):
        return None
    return Span(start, stop)


def _titles_article(content: str, start: int, stop: int, end: int) -> bool:
    """Whether the line behind 第三条 is its title: a short phrase with text below it."""
    title, below = content[start:stop], content[stop:end]
    return len(title) <= ARTICLE_TITLE and not set(title) & set("，、,") and below[:1] == "\n" and bool(below.strip())
