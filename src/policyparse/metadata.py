"""Source, Text, Outline → Described: title, 发文字号, issuers, addressees, dates, source, authors, genre."""

from policyparse.lang.shape import Language
from policyparse.models import Described, Metadata, Outline, Source, Text


def describe(source: Source, text: Text, outline: Outline, language: Language) -> Described:
    """Which document this is."""
    return Described(metadata=Metadata(), genre="other")
