"""Text → Mentions: one function per kind, each in its own module."""

from collections.abc import Callable
from typing import TypeVar

from policyparse.errors import PatternTimeoutError
from policyparse.extract.agencies import find_statements
from policyparse.extract.citations import find_citations
from policyparse.extract.quantities import find_quantities
from policyparse.extract.times import find_times
from policyparse.lang.shape import Language
from policyparse.models import Issue, Mentions, Text

Found = TypeVar("Found")


def extract(text: Text, language: Language, date: str | None, title: str | None = None) -> Mentions:
    """Run every extractor. ``date`` (ISO) is what 今年 is read against; ``title`` may name the period of a plan."""
    issues: list[Issue] = []
    return Mentions(
        times=_run(lambda: find_times(text, language, date, issues, title), issues),
        quantities=_run(lambda: find_quantities(text, language, issues), issues),
        statements=_run(lambda: find_statements(text, language, issues), issues),
        citations=_run(lambda: find_citations(text, language), issues),
        issues=tuple(issues),
    )


def _run(finder: Callable[[], list[Found]], issues: list[Issue]) -> tuple[Found, ...]:
    """What ``finder`` finds; a rule that runs away costs its kind, never the document."""
    try:
        return tuple(finder())
    except PatternTimeoutError as error:
        issues.append(Issue(code="rule-timeout", detail=str(error)))
        return ()
