"""policyparse: clauses, targets and responsible agencies from Chinese and English policy documents.

>>> import policyparse
>>> policyparse.parse("到2025年，森林覆盖率达到45%。").lang
'zh'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from policyparse import plots
    from policyparse.alignment import align
    from policyparse.batch import convert, parse_many
    from policyparse.collection import Corpus
    from policyparse.errors import (
        DateError,
        ExtraError,
        LanguageError,
        PatternError,
        PolicyParseError,
        SourceError,
        VocabularyError,
    )
    from policyparse.graph import agency_graph, write_agency_graph
    from policyparse.models import Document
    from policyparse.pipeline import parse
    from policyparse.reporting import report
    from policyparse.span import Span

__version__ = "0.1.0"

_HOMES = {
    "align": "alignment",
    "parse": "pipeline",
    "convert": "batch",
    "parse_many": "batch",
    "report": "reporting",
    "agency_graph": "graph",
    "write_agency_graph": "graph",
    "Corpus": "collection",
    "Document": "models",
    "Span": "span",
    "PolicyParseError": "errors",
    "SourceError": "errors",
    "DateError": "errors",
    "ExtraError": "errors",
    "LanguageError": "errors",
    "PatternError": "errors",
    "VocabularyError": "errors",
}

__all__ = [
    "Corpus",
    "DateError",
    "Document",
    "ExtraError",
    "LanguageError",
    "PatternError",
    "PolicyParseError",
    "SourceError",
    "Span",
    "VocabularyError",
    "agency_graph",
    "align",
    "convert",
    "parse",
    "parse_many",
    "plots",
    "report",
    "write_agency_graph",
]


def __getattr__(name: str) -> Any:
    """Public names are imported when they are first used, so that ``import policyparse`` stays cheap."""
    if name in _HOMES:
        return getattr(import_module(f"policyparse.{_HOMES[name]}"), name)
    if name == "plots":
        return import_module("policyparse.plots")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
