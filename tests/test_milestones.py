"""Milestones: tables of sentences (their form stands in cases/milestones.toml), spans, robustness."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyparse import lang
from policyparse.assemble.milestones import find_milestones
from policyparse.extract.quantities import find_quantities
from policyparse.extract.times import find_times
from policyparse.models import Described, Genre, Metadata, Milestone, Text
from policyparse.segment import segment
from policyparse.span import OffsetMap, Span

DATE = "2022-06-01"


@dataclass(frozen=True)
class Case:
    """A text without its marks, the marked spans, and when each is to be reached."""

    language: str
    text: str
    spans: tuple[tuple[int, int], ...]
    ends: tuple[str, ...]
    genre: Genre
    date: str


def find(text: str, language: str, *, date: str = DATE, genre: Genre = "notice") -> list[Milestone]:
    rules, content = lang.get(language), Text(content=text, lang=language, offsets=OffsetMap(()))
    numbers = [quantity.span for quantity in find_quantities(content, rules, []) if quantity.unit not in ("", "批")]
    described = Described(metadata=Metadata(date_issued=date), genre=genre)
    times = find_times(content, rules, date, [])
    return find_milestones(content, segment(content, rules), described, times, numbers, rules)


def _marked(sentence: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    text, spans, start = "", [], 0
    for char in sentence:
        if char == "«":
            start = len(text)
        elif char == "»":
            spans.append((start, len(text)))
        else:
            text += char
    return text, tuple(spans)


def _case(entry: dict[str, Any], language: str) -> Case:
    text, spans = _marked(entry[language])
    ends = entry.get("end", [])
    ends = tuple([ends] * len(spans) if isinstance(ends, str) else ends)
    return Case(language, text, spans, ends, entry.get("genre", "notice"), entry.get("date", DATE))


def _cases() -> list[object]:
    found: list[object] = []
    for path in sorted((Path(__file__).parent / "cases").glob("milestones*.toml")):
        for group, entries in tomllib.loads(path.read_text("utf-8")).items():
            if group == "only":
                continue
            for entry, code in ((entry, code) for entry in entries for code in lang.CODES if code in entry):
                known = entry.get(f"known_failure_{code}", entry.get("known_failure"))
                marks = [pytest.mark.xfail(reason=known, strict=True)] if known else []
                found.append(pytest.param(_case(entry, code), id=f"{group}-{code}-{entry['why']}", marks=marks))
    return found


@pytest.mark.parametrize("case", _cases())
def test_cases(case: Case) -> None:
    found = find(case.text, case.language, date=case.date, genre=case.genre)
    assert [case.text[m.span.slice] for m in found] == [case.text[a:b] for a, b in case.spans]
    assert tuple(m.time.end for m in found) == case.ends


def test_a_clause_is_named() -> None:
    found = find("一、总体要求\n（一）主要目标。到2025年，水网基本建成。", "zh")
    assert [m.clause for m in found] == ["1/1"]


def test_claimed_spans_are_left_alone() -> None:
    rules, text = lang.get("zh"), Text(content="到2025年，水网基本建成。", lang="zh", offsets=OffsetMap(()))
    described = Described(metadata=Metadata(), genre="notice")
    times = find_times(text, rules, None, [])
    assert len(find_milestones(text, segment(text, rules), described, times, [], rules)) == 1
    assert find_milestones(text, segment(text, rules), described, times, [Span(0, len(text.content))], rules) == []


PIECES = st.sampled_from(
    [
        "到2025年",
        "，",
        "。",
        "体系基本健全",
        "（",
        "）",
        "\n",
        "一、主要目标",
        "“十四五”期间",
        "：",
        "完成调查",
        "50%",
        " ",
        "《",
        "》",
    ]
)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_spans_lie_in_the_text(text: str) -> None:
    for milestone in find(text, "zh"):
        assert 0 <= milestone.span.start < milestone.span.end <= len(text)
        assert text[milestone.span.slice].strip() == text[milestone.span.slice]


@settings(max_examples=40)
@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for language in lang.CODES:
        find(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "到2025年，" + "实现" * 30_000,
        "到2025年，" + "体系基本健全，" * 4_000,
        "到2025年" + "（" * 20_000,
        "主要目标：到2025年" + "，形成" * 10_000 + "。",
        "By 2025, " + "the system will be built; " * 2_000,
    ],
    ids=["one clause", "many clauses", "open brackets", "short clauses", "english"],
)
def test_long_texts_are_read(text: str) -> None:
    rules = lang.get("en" if text.isascii() else "zh")
    content = Text(content=text, lang=rules.code, offsets=OffsetMap(()))
    described, times = (
        Described(metadata=Metadata(date_issued=DATE), genre="notice"),
        find_times(content, rules, DATE, []),
    )
    outline = segment(content, rules)
    found = find_milestones(content, outline, described, times, [], rules)
    assert all(0 <= milestone.span.start < milestone.span.end <= len(text) for milestone in found)
