"""From when and until when a document is in force, where it says so with a date or with a number of years."""

from collections.abc import Iterator
from datetime import date, timedelta

from policyparse.lang.shape import Language
from policyparse.metadata.dates import iso_date
from policyparse.metadata.trust import Reading
from policyparse.models import Issue
from policyparse.pattern import Match, Rule
from policyparse.span import Span

REACH = 1_500
"""The closing provisions stand this near to the end of the notice, or to the end of the text."""
NEAR = 30
"""有效期5年 stands this near behind 起施行, in characters; elsewhere it is the validity of a licence."""
WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}


def validity(content: str, end: int, issued: str | None, language: Language, issues: list[Issue]) -> dict[str, Reading]:
    """``effective_from`` and ``effective_to``; nothing where the text gives neither a date nor years.

    自印发之日起施行 is from the date of the document, ``issued``; 有效期5年 ends on the day before the anniversary.
    """
    rules = language.metadata
    found: dict[str, Reading] = {}
    for field, rule in (("effective_from", rules.in_force), ("effective_to", rules.expires)):
        for match in _in_reach(rule, content, end):
            dates = list(language.dates.date.find(content, match.start, match.end))
            value = iso_date(dates[-1], language, issues) if dates else None
            if value:
                found[field] = Reading(value, "text", match.span)
                break
    on_issue = next(_in_reach(rules.in_force_on_issue, content, end), None)
    if "effective_from" not in found and issued and on_issue:
        found["effective_from"] = Reading(issued, "text", on_issue.span)
    begins = found.get("effective_from")
    if begins and begins.span and "effective_to" not in found:
        reach = begins.span.end + NEAR + len(language.signatures.joiner) * NEAR
        years = rules.valid_years.search(content, begins.span.end, reach)
        last = _last_day(begins.value, language.docnumbers.number_of(years["years"])) if years else None
        if years and last:
            found["effective_to"] = Reading(last, "text", Span(begins.span.start, years.end))
    return found


def _in_reach(rule: Rule, content: str, end: int) -> Iterator[Match]:
    """The matches near the end of the notice, of the whole text, and at its head; in this order."""
    regions = [(max(0, end - REACH), end), (max(0, len(content) - REACH), len(content)), (0, min(end, REACH))]
    for begin, stop in dict.fromkeys(regions):
        yield from rule.find(content, begin, stop)


def _last_day(begins: str, written: str) -> str | None:
    """The day before the anniversary of an ISO date.

    >>> _last_day("2022-05-01", "5"), _last_day("2024-02-29", "1"), _last_day("2022-05", "5")
    ('2027-04-30', '2025-02-28', None)
    """
    years = int(written) if written.isascii() and written.isdecimal() else WORDS.get(written, 0)
    if len(begins) != len("2022-05-01") or not years:
        return None
    first = date.fromisoformat(begins)
    if (first.month, first.day) == (2, 29):
        return date(first.year + years, 2, 28).isoformat()
    return (first.replace(year=first.year + years) - timedelta(days=1)).isoformat()
