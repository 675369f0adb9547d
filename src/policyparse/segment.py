"""Text → Outline: every numbered clause, its heading, its parent; and the parts the document consists of."""

from policyparse.lang.shape import Language
from policyparse.models import Outline, Text


def segment(text: Text, language: Language) -> Outline:
    """Divide the text."""
    return Outline()
