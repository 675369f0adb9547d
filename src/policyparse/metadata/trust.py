"""Which place is believed: the one table of trust, and what happens when two places disagree."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from policyparse.models import Issue
from policyparse.span import Span

TRUST: dict[str, tuple[str, ...]] = {
    # A repost keeps its own headline; the announcement it carries is signed below.
    "title": ("front matter", "table", "headline", "head", "page", "carried"),
    # The number on the document itself; a portal's table is typed in by hand.
    "doc_number": ("head", "table", "title", "front matter", "foot"),
    # GUIDE: who signs; without a signature the body named in the title; for a statute, who adopted it.
    "issuers": ("signature", "letterhead", "title", "note", "table", "front matter"),
    "addressees": ("head", "table"),
    "date_issued": ("signature", "table", "note", "head", "front matter"),
    "date_published": ("table", "header line", "front matter", "page", "dateline"),
    "effective_from": ("text", "table"),
    "effective_to": ("text", "table"),
    # What the story itself says about where it comes from comes before what the page says.
    "source": ("byline", "header line", "table", "front matter", "page", "dateline"),
    "authors": ("byline", "table", "front matter"),
    "index_number": ("table", "page"),
    "subject": ("table", "page"),
    "platform": ("page", "front matter"),
    "account": ("page",),
}
"""Field → the places it may be read from, the most trusted first."""


QUIET = ("page", "dateline", "front matter", "carried")
"""Places that say something else as a matter of course: a site names itself, an agency files under its own name."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A value and where it was read."""

    value: str
    place: str
    span: Span | None = None


def settle(
    field: str, readings: Iterable[Reading], issues: list[Issue], same: Callable[[str, str], bool] = str.__eq__
) -> Reading | None:
    """The reading of the most trusted place; an issue where a less trusted one says something else."""
    order = TRUST[field]
    ranked = sorted(readings, key=lambda reading: order.index(reading.place))
    if not ranked:
        return None
    best = ranked[0]
    for other in ranked[1:]:
        if other.place not in QUIET and not same(best.value, other.value):
            detail = f"{field}: {best.place} says {best.value!r}, {other.place} says {other.value!r}"
            issues.append(Issue(code="metadata-conflict", detail=detail, span=other.span or best.span))
            break
    return best


def overlapping(one: str, other: str) -> bool:
    """Whether two lists of names are one, written more or less fully: 发展改革委 and 国家发展和改革委员会.

    >>> overlapping("生态环境部、发展改革委", "生态环境部、国家发展和改革委员会")
    True
    >>> overlapping("财政部", "教育部")
    False
    """
    first, second = one.split("、"), other.split("、")
    if len(first) != len(second):
        one, other = "".join(first), "".join(second)
        return one in other or other in one
    return all(_within(*sorted(pair, key=len)) for pair in zip(first, second, strict=True))


def ending(one: str, other: str) -> bool:
    """Whether one value is the end of the other: 交通运输部令… and 中华人民共和国交通运输部令…."""
    return one.endswith(other) or other.endswith(one)


def _within(short: str, long: str) -> bool:
    """Whether the characters of the short name stand in the long one, in order."""
    rest = iter(long)
    return all(character in rest for character in short)
