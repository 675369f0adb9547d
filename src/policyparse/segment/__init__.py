"""Text → Outline: every numbered clause, its heading, its parent; and the parts the document consists of."""

from policyparse.errors import PatternTimeoutError
from policyparse.lang.shape import Language
from policyparse.models import Issue, Outline, Part, Text
from policyparse.segment.contents import without_lists
from policyparse.segment.lines import signature_lines
from policyparse.segment.markers import find_markers
from policyparse.segment.parts import find_parts
from policyparse.segment.sequence import choose
from policyparse.segment.tree import build, find_issues
from policyparse.span import Span


def segment(text: Text, language: Language) -> Outline:
    """Divide the text.

    Nothing is refused: text without labels is one part without clauses, labels out of any order give what clauses
    they can, and every doubt is an issue. A rule that runs away costs the clauses, never the document.
    """
    try:
        return _segmented(text, language)
    except PatternTimeoutError as error:
        whole = Part(kind="main", title=None, title_span=None, span=Span(0, len(text.content)))
        return Outline(parts=(whole,), issues=(Issue(code="rule-timeout", detail=str(error)),))


def _segmented(text: Text, language: Language) -> Outline:
    rules = language.clauses
    content = text.content
    signed = list(signature_lines(content, rules))
    announced = without_lists(content, find_markers(text, signed, rules), rules)
    labels = choose(announced.markers)
    parts = find_parts(content, labels, announced.lists, signed, rules)
    return Outline(
        clauses=build(content, labels, parts, rules),
        parts=parts.parts,
        issues=find_issues(content, labels, announced.markers),
    )
