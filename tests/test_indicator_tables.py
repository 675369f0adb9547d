"""Indicator tables: whole tables (their form stands in cases/indicator_tables.toml), spans, robustness."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyparse import lang
from policyparse.assemble.tables import TableReading, read_indicator_tables
from policyparse.clean import clean
from policyparse.extract.times import find_times
from policyparse.models import Described, Mentions, Metadata, Target, Text
from policyparse.segment import segment
from policyparse.source import DEFAULT_LIMITS, read

DATE = "2021-12-01"


@dataclass(frozen=True)
class Case:
    """A table, and what it says."""

    language: str
    text: str
    date: str
    targets: tuple[str, ...]
    facts: tuple[str, ...]


def tables(source: str, language: str, date: str = DATE) -> tuple[Text, TableReading]:
    rules = lang.get(language)
    text = clean(read(source.encode(), DEFAULT_LIMITS), language)
    described = Described(metadata=Metadata(date_issued=date or None), genre="plan")
    mentions = Mentions(times=tuple(find_times(text, rules, date or None, [])))
    return text, read_indicator_tables(text, segment(text, rules), described, mentions, rules)


def said(target: Target) -> str:
    high = "" if target.value_max is None else f"–{target.value_max:f}"
    value = f"{target.value.normalize():f}"
    when = f"{target.time.start or ''}–{target.time.end or ''} {target.time.relation or ''}"
    flags = " ".join(name for name in ("cumulative", "annual") if getattr(target, name))
    amount = f"{target.comparator} {value}{high} {target.unit}"
    return f"{target.indicator} | {amount} | {target.change or '-'} | {when} | {flags}".strip()


def _cases() -> list[object]:
    found: list[object] = []
    for path in sorted((Path(__file__).parent / "cases").glob("indicator_tables*.toml")):
        for group, entries in tomllib.loads(path.read_text("utf-8")).items():
            if group == "only":
                continue
            for entry in entries:
                known = entry.get("known_failure")
                marks = [pytest.mark.xfail(reason=known, strict=True)] if known else []
                for code in (code for code in lang.CODES if code in entry):
                    wanted = entry.get(f"{code}_targets", entry["targets"])
                    case = Case(code, entry[code], entry.get("date", DATE), tuple(wanted), tuple(entry["facts"]))
                    found.append(pytest.param(case, id=f"{group}-{code}-{entry['why']}", marks=marks))
    return found


@pytest.mark.parametrize("case", _cases())
def test_cases(case: Case) -> None:
    text, reading = tables(case.text, case.language, case.date)
    assert tuple(said(target) for target in reading.targets) == case.targets
    facts = [cell for cell in reading.cells if cell.role == "fact"]
    assert tuple(text.content[cell.span.slice] for cell in facts) == case.facts


def test_evidence_is_what_the_cells_say() -> None:
    text, reading = tables("指标\t2020年\t2025年\n森林覆盖率（%）\t24\t25\n湿地保护率（%）\t52\t55", "zh")
    evidence = {name: text.content[span.slice] for name, span in reading.targets[0].evidence.items()}
    assert evidence == {"value": "25", "time": "2025年", "unit": "%"}
    assert reading.targets[0].indicator_id == "forest_coverage"
    assert [text.content[span.slice].count("\n") for span in reading.claimed] == [2]


CELLS = st.sampled_from(
    ["\t", "\n", "指标", "2025年", "森林覆盖率（%）", "25", "≥", "[3]", "约束性", "表1 主要指标", "  ", "（", "。"]
)


@settings(max_examples=80)
@given(st.lists(CELLS, max_size=40).map("".join), st.sampled_from(["", DATE]))
def test_spans_lie_in_the_text(source: str, date: str) -> None:
    if not source.strip():
        return
    text, reading = tables(source, "zh", date)
    for target in reading.targets:
        assert 0 <= target.span.start < target.span.end <= len(text.content)
        assert all(target.span.start <= span.end <= len(text.content) for span in target.evidence.values())
    assert all(
        0 <= span.start <= span.end <= len(text.content)
        for span in (*(cell.span for cell in reading.cells), *reading.claimed)
    )


@pytest.mark.parametrize(
    "source",
    [
        "表1 主要指标\n指标\n2020年\n2025年\n" + "森林覆盖率（%）\n24\n25\n" * 3_000,
        "指标\t2020年\t2025年\n" + "森林覆盖率（%）\t24\t25\n" * 3_000,
        "2025年各县任务分解\n造林（亩）治沙（亩）\n" + "东山县  3  1\n" * 3_000,
        "表1 主要指标\n" + "1" * 50_000,
        "表1\n" * 5_000,
    ],
    ids=["stacked", "tabs", "rows", "one number", "captions"],
)
def test_long_tables_are_read(source: str) -> None:
    rules = lang.get("zh")
    text = clean(read(source.encode(), DEFAULT_LIMITS), "zh")
    described = Described(metadata=Metadata(date_issued=DATE), genre="plan")
    mentions = Mentions(times=tuple(find_times(text, rules, DATE, [])))
    outline = segment(text, rules)
    reading = read_indicator_tables(text, outline, described, mentions, rules)
    assert all(0 <= cell.span.start < cell.span.end <= len(text.content) for cell in reading.cells)
