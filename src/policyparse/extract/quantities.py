"""Every number with its unit, exact value and span."""

from policyparse.lang.shape import Language
from policyparse.models import Issue, Quantity, Text


def find_quantities(text: Text, language: Language, issues: list[Issue]) -> list[Quantity]:
    """Every number with its unit, exact value and span."""
    return []
