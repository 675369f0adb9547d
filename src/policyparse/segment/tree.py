"""Labels → clauses: spans that nest, headings, ids that a translation shares, and what is odd about the numbering."""

from policyparse.lang.shape import ClauseRules
from policyparse.models import Clause, Issue
from policyparse.segment.families import FAMILIES
from policyparse.segment.headings import find_heading
from policyparse.segment.markers import Marker
from policyparse.segment.parts import Parts
from policyparse.segment.sequence import Label
from policyparse.span import Span

SURE = frozenset(("part", "chapter", "section", "article", "major", "minor", "dot", "comma", "bracket"))
"""Families that hardly anything else looks like at the start of a line."""


def build(content: str, labels: list[Label], parts: Parts, rules: ClauseRules) -> tuple[Clause, ...]:
    """The clauses in reading order."""
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
            label=rules.joiner.join(content[label.marker.start : label.marker.end].split()),
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
    return tuple(clauses)


def _ends(content: str, labels: list[Label], parts: Parts) -> list[int]:
    """Where each clause ends with its children: at the next label that is no deeper, or where its part ends."""
    ends = [0] * len(labels)
    opened: list[int] = []
    part = 0

    def close(depth: int, at: int) -> None:
        if len(opened) > max(depth, 1) and labels[opened[-2]].family == "article":
            index = opened.pop()
            ends[index] = _trimmed(content, labels[index].marker.end, _item_end(content, labels[index].marker.end, at))
        while len(opened) >= depth:
            index = opened.pop()
            ends[index] = _trimmed(content, labels[index].marker.end, at)

    for index, label in enumerate(labels):
        while label.marker.start >= parts.parts[part].span.end:
            close(1, parts.ends[part])
            part += 1
        close(label.depth, label.marker.start)
        opened.append(index)
    close(1, parts.ends[part])
    return ends


def _item_end(content: str, start: int, end: int) -> int:
    """Where the last item of an article ends: what stands below its paragraph belongs to the article (前款规定的…)."""
    paragraph = content.find("\n", start, end)
    while paragraph >= 0:
        if content[start:paragraph].rstrip()[-1:] in ("。", "；", ".", ";"):
            return paragraph
        paragraph = content.find("\n", paragraph + 1, end)
    return end


def _trimmed(content: str, start: int, end: int) -> int:
    while end > start and content[end - 1].isspace():
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


def find_issues(content: str, labels: list[Label], markers: list[Marker]) -> tuple[Issue, ...]:
    """What is odd about the numbering, and the lines that begin like a clause and fit nowhere, in text order.

    Attachments are numbered as they come, and below a signature numbering begins anew: neither is odd.
    """
    issues = []
    placed = {label.marker.start: label for label in labels}
    for marker in markers:
        span = Span(marker.start, marker.end)
        label = placed.get(marker.start)
        if label is None:
            if marker.opens_line and marker.family in SURE:
                issues.append(Issue(code="clause-label-unplaced", detail=content[span.slice], span=span))
        elif label.family != "attachment" and not marker.fresh:
            code = _oddity(label)
            if code:
                issues.append(Issue(code=code, detail=f"{label.number} stands after {label.before}", span=span))
    return tuple(issues)


def _oddity(label: Label) -> str | None:
    step = label.number - label.before
    if step == 1 or (label.opens and label.number == 1 and not label.fresh):
        return None
    if label.number == 1:
        return "clause-number-restarts"
    if label.opens:
        return "clause-first-missing"
    return "clause-number-skipped" if step > 1 else "clause-number-repeated" if step == 0 else "clause-number-backwards"
