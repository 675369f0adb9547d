"""Text → Outline: every numbered clause, its heading, its parent; and the parts the document consists of."""

from policyparse.lang.shape import Language
from policyparse.models import Outline, Text
from policyparse.segment.contents import without_lists
from policyparse.segment.markers import find_markers
from policyparse.segment.parts import find_parts
from policyparse.segment.sequence import choose
from policyparse.segment.tree import build, find_issues


def segment(text: Text, language: Language) -> Outline:
    """Divide the text.

    Nothing is refused: text without labels is one part without clauses, labels out of any order give what clauses
    they can, and every doubt is an issue.
    """
    rules = language.clauses
    content = text.content
    announced = without_lists(content, find_markers(text, rules), rules)
    labels = choose(announced.markers)
    parts = find_parts(content, labels, announced.lists, rules)
    return Outline(
        clauses=build(content, labels, parts, rules),
        parts=parts.parts,
        issues=find_issues(content, labels, announced.markers),
    )
