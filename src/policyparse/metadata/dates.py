"""A written date → ISO; a date that cannot be is an issue, never a guess."""

from datetime import date, datetime
from email.utils import parsedate_to_datetime

from policyparse.lang.shape import Language
from policyparse.models import Issue
from policyparse.pattern import Match
from policyparse.span import Span


def iso_date(match: Match, language: Language, issues: list[Issue], offset: int = 0) -> str | None:
    """The ISO form of a matched date, to the month where no day is written.

    ``offset`` is where the matched text begins in the document.
    """
    year, month, day = language.dates.numbers(match)
    try:
        found = date(year, month, day or 1)
    except ValueError:
        span = Span(match.start + offset, match.end + offset)
        issues.append(Issue(code="date-impossible", detail=match.text.strip(), span=span))
        return None
    return found.isoformat() if day else found.isoformat()[:7]


def read_date(value: str, language: Language, issues: list[Issue]) -> str | None:
    """The first date in a field of a page or of front matter, in the document's language or in a machine's form.

    >>> from policyparse import lang
    >>> read_date("Thu, 03 Jun 2021 23:24:22 GMT", lang.get("zh"), [])
    '2021-06-03'
    >>> read_date("2018年12月28日 19:55", lang.get("zh"), [])
    '2018-12-28'
    """
    match = language.dates.date.search(value)
    if match:
        return iso_date(match, language, issues)
    return _machine_date(value.strip())


def _machine_date(value: str) -> str | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(value).date().isoformat()
        except (ValueError, TypeError):
            continue
    return None
