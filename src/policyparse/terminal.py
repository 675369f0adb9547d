"""Document → text for a terminal: the clause tree with its targets and agencies under each clause."""

from collections import defaultdict
from collections.abc import Iterator

from policyparse.models import Document, Number, Responsibility, Target

SIGNS = {"lead": "牵头/lead", "support": "配合/support", "responsible": "责任/responsible"}


def outline(document: Document) -> str:
    """The clause tree, one clause per line, each followed by what was read in it."""
    meta = document.metadata
    head = [meta.title, meta.doc_number, "、".join(meta.issuers), meta.date_issued or meta.date_published]
    lines = [text for text in head if text]
    records: dict[str | None, list[str]] = defaultdict(list)
    for target in document.targets:
        records[target.clause].append(f"◎ {describe_target(target)}")
    for milestone in document.milestones:
        records[milestone.clause].append(
            f"○ {document.quote(milestone)}{_when(milestone.time.start, milestone.time.end)}"
        )
    for responsibility in document.responsibilities:
        records[responsibility.clause] += [f"· {line}" for line in _agencies(responsibility)]
    lines += [f"  {line}" for line in records[None]]
    for clause in document.clauses:
        indent = "  " * clause.depth
        lines.append(f"{indent}{clause.label} {clause.heading or _beginning(document, clause.label_span.end)}")
        lines += [f"{indent}    {line}" for line in records[clause.id]]
    lines += [f"! {issue.code}: {issue.detail}" for issue in document.issues]
    return "\n".join(lines)


def describe_target(target: Target) -> str:
    """One target on one line: 森林覆盖率 >= 45 % (by 2025)."""
    change = {"increase": "+", "decrease": "-", None: ""}[target.change]
    value = number(target.value) + (f"–{number(target.value_max)}" if target.value_max is not None else "")
    against = f", {target.baseline_year} = 0" if target.baseline_year and target.change else ""
    when = _when(target.time.start, target.time.end, target.time.relation)
    return f"{target.indicator} {target.comparator} {change}{value} {target.unit}{when}{against}"


def number(value: Number) -> str:
    """A Decimal without exponent or trailing zeros, thousands apart."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _when(start: str | None, end: str | None, relation: str | None = None) -> str:
    span = "–".join(dict.fromkeys(part for part in (start, end) if part))
    return f" ({relation} {span})" if span and relation else f" ({span})" if span else ""


def _agencies(responsibility: Responsibility) -> Iterator[str]:
    for role, sign in SIGNS.items():
        names = [agency.name for agency in responsibility.agencies if agency.role == role]
        if names:
            yield f"{sign}: {'、'.join(names)}{' 等' if responsibility.open_ended else ''}"


def _beginning(document: Document, position: int) -> str:
    text = document.text[position : position + 24].split("\n")[0].strip()
    return f"{text}…"
