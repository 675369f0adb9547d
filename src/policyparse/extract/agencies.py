"""Every statement of who is responsible."""

from policyparse.lang.shape import Language
from policyparse.models import Issue, Outline, Statement, Text


def find_statements(text: Text, outline: Outline, language: Language, issues: list[Issue]) -> list[Statement]:
    """Every statement of who is responsible."""
    return []
