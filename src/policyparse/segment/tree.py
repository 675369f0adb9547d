"""Labels → clauses: spans that nest, headings, ids that a translation shares, and what is odd about the numbering."""

from policyparse.lang.shape import ClauseRules
from policyparse.models import Clause, Issue
from policyparse.segment.families import FAMILIES
from policyparse.segment.headings import find_heading
from policyparse.segment.parts import Parts
from policyparse.segment.sequence import Label
from policyparse.span import Span


def build(
    content: str, labels: list[Label], parts: Parts, rules: ClauseRules
) -> tuple[tuple[Clause, ...], tuple[Issue, ...]]:
    """The clauses in reading order, and the doubts about them."""
    ends = _ends(content, labels, parts)
    clauses: list[Clause] = []
    opened: list[Clause] = []
    seen: dict[str, int] = {}
    for index, label in enumerate(labels):
        del opened[label.depth - 1 :]
        parent = opened[-1] if opened else None
        own_end = labels[index + 1].marker.start if index + 1 < len(labels) else len(content)
        heading = find_heading(content, label, min(own_end, ends[index]), rules)
        clause = Clause(
            id=_id(label, parent, seen),
            parent=parent.id if parent else None,
            label=content[label.marker.start : label.marker.end].strip(),
            number=label.number or None,
            kind=FAMILIES[label.family].kind,
            heading=content[heading.slice] if heading else None,
            depth=len(opened) + 1,
            span=Span(label.marker.start, ends[index]),
            label_span=Span(label.marker.start, label.marker.end),
            heading_span=heading,
        )
        clauses.append(clause)
        opened.append(clause)
    return tuple(clauses), tuple(_issues(labels))


def _ends(content: str, labels: list[Label], parts: Parts) -> list[int]:
    """Where each clause ends with its children: at the next label that is no deeper, or where its part ends."""
    ends = [0] * len(labels)
    opened: list[int] = []
    part = 0

    def close(depth: int, at: int) -> None:
        while len(opened) >= depth:
            index = opened.pop()
            ends[index] = max(_trimmed(content, at), labels[index].marker.end)

    for index, label in enumerate(labels):
        while label.marker.start >= parts.parts[part].span.end:
            close(1, parts.ends[part])
            part += 1
        close(label.depth, label.marker.start)
        opened.append(index)
    close(1, parts.ends[part])
    return ends


def _trimmed(content: str, end: int) -> int:
    while end and content[end - 1].isspace():
        end -= 1
    return end


def _id(label: Label, parent: Clause | None, seen: dict[str, int]) -> str:
    """The path of numbers, with the same result for a text and its translation."""
    family = FAMILIES[label.family]
    plain = family.kind == "item" and (parent is None or parent.kind in ("item", "attachment", "box"))
    own = f"{'' if plain else family.prefix}{label.number or ''}"
    path = f"{parent.id}/{own}" if parent else own
    seen[path] = seen.get(path, 0) + 1
    return path if seen[path] == 1 else f"{path}-{seen[path]}"


def _issues(labels: list[Label]) -> list[Issue]:
    issues = []
    for label in labels:
        span = Span(label.marker.start, label.marker.end)
        if label.before and label.number > label.before + 1:
            issues.append(
                Issue(code="clause-number-skipped", detail=f"{label.before} is followed by {label.number}", span=span)
            )
    return issues
