"""From when and until when a document is in force, where it says so with a date."""

from policyparse.lang.shape import Language
from policyparse.metadata.dates import iso_date
from policyparse.metadata.trust import Reading
from policyparse.models import Issue

REACH = 1_500
"""The closing provisions stand this near to the end of the notice, or to the end of the text."""


def validity(content: str, end: int, language: Language, issues: list[Issue]) -> dict[str, Reading]:
    """``effective_from`` and ``effective_to``; nothing where the text says 自印发之日起 or gives no date."""
    rules = language.metadata
    found: dict[str, Reading] = {}
    regions = [(max(0, end - REACH), end), (max(0, len(content) - REACH), len(content)), (0, min(end, REACH))]
    for begin, stop in dict.fromkeys(regions):
        for field, rule in (("effective_from", rules.in_force), ("effective_to", rules.expires)):
            if field in found:
                continue
            for match in rule.find(content, begin, stop):
                dates = list(language.dates.date.find(content, match.start, match.end))
                value = iso_date(dates[-1], language, issues) if dates else None
                if value:
                    found[field] = Reading(value, "text", match.span)
                    break
    return found
