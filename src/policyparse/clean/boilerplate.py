"""Which lines are the document, which frame it, and what the frame says about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from policyparse.clean.page import Page
from policyparse.lang.shape import LinesRules
from policyparse.span import Span
from policyparse.vocab.sites import Sites

HEAD_LINES = 20
"""How far down the lines of fields above a document may reach."""
FIELD_LIMIT = 400


@dataclass(frozen=True)
class Judged:
    """The lines that are the document; the rest, with the rule that dropped it; and the fields read from the rest."""

    kept: tuple[Span, ...]
    dropped: tuple[tuple[Span, str], ...]
    fields: Mapping[str, str]


def judge(content: str, lines: list[Span], page: Page, rules: LinesRules, sites: Sites) -> Judged:
    """Divide the lines of a page."""
    kept: list[Span] = []
    dropped: list[tuple[Span, str]] = []
    fields = dict(page.fields)
    outside = iter([*page.outside, (Span(len(content), len(content)), "")])
    span, rule = next(outside)
    for line in lines:
        while span.end <= line.start and span.start < len(content):
            span, rule = next(outside)
        if span.start <= line.start < span.end:
            _read_fields(content[line.slice], rules, fields)
            dropped.append((line, rule))
            continue
        text = content[line.slice]
        if reason := _reason(text, rules, sites):
            dropped.append((line, reason))
        elif len(kept) < HEAD_LINES and len(text) < FIELD_LIMIT and _read_fields(text, rules, fields):
            dropped.append((line, rules.field.name))
        else:
            end = _cut(text, sites)
            kept.append(Span(line.start, line.start + end))
            if end < len(text):
                dropped.append((Span(line.start + end, line.end), "sites.cut"))
    return Judged(tuple(kept), tuple(dropped), fields)


def _reason(text: str, rules: LinesRules, sites: Sites) -> str:
    """The rule that drops a whole line; empty where none does."""
    if text in sites.lines:
        return f"sites.{sites.lines[text]}.lines"
    if len(text) < 40 and rules.furniture.fullmatch(text):
        return rules.furniture.name
    for start, site in sites.starts.items():
        if text.startswith(start):
            return f"sites.{site}.starts"
    return ""


def _read_fields(text: str, rules: LinesRules, fields: dict[str, str]) -> bool:
    """Read ``发布日期：2020-10-13 来源：经济参考报``; whether the whole line is made of such fields."""
    labels = list(rules.field.find(text)) if "：" in text or ":" in text else []
    for index, label in enumerate(labels):
        end = labels[index + 1].start if index + 1 < len(labels) else len(text)
        if value := text[label.end : end].strip(" |｜\t"):
            fields.setdefault("".join(label["name"].split()), value)
    return bool(labels) and not text[: labels[0].start].strip()


def _cut(text: str, sites: Sites) -> int:
    """Where the document ends within a line: 往期推荐 and what follows it are cut off."""
    ends = [at for word in sites.cut if (at := text.find(word)) >= 0]
    return min(ends, default=len(text))
