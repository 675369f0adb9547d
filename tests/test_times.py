"""Years, dates and periods: tables of sentences (their form stands in cases/times-years.toml), spans, robustness."""

import tomllib
from datetime import date as Date
from itertools import pairwise
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st

from policyparse import lang
from policyparse.extract.times import find_times
from policyparse.models import Issue, Text, Time
from policyparse.span import OffsetMap
from policyparse.vocab import periods

DATE = "2022-10-11"


def find(text: str, language: str, date: str | None = DATE, issues: list[Issue] | None = None) -> list[Time]:
    rules = lang.get(language)
    return find_times(
        Text(content=text, lang=language, offsets=OffsetMap(())), rules, date, [] if issues is None else issues
    )


def _marked(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    text, spans, start = "", [], 0
    for char in sentence:
        if char == "«":
            start = len(text)
        elif char == "»":
            spans.append((start, len(text)))
        else:
            text += char
    return text, spans


def _cases() -> list[ParameterSet]:
    found: list[ParameterSet] = []
    for path in sorted((Path(__file__).parent / "cases").glob("times-*.toml")):
        for group, entries in tomllib.loads(path.read_text("utf-8")).items():
            if group == "only":
                continue
            for entry in entries:
                for language in (code for code in lang.CODES if code in entry):
                    why = entry.get(f"known_failure_{language}", entry.get("known_failure"))
                    want = entry.get(f"{language}_want", entry.get("want"))
                    marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
                    case = (language, entry[language], entry.get("date", DATE), want)
                    found.append(pytest.param(*case, marks=marks, id=f"{group}: {entry[language]}"))
    return found


def _said(time: Time) -> str:
    kind = time.rule.rsplit(".", 1)[-1]
    if kind == "horizon":
        return f"{time.period} {time.relation}"
    return f"{time.start or ''}/{time.end or ''} {kind if kind in ('baseline', 'reporting') else time.relation}"


@pytest.mark.parametrize(("language", "sentence", "date", "want"), _cases())
def test_case(language: str, sentence: str, date: str, want: list[str]) -> None:
    text, spans = _marked(sentence)
    found = find(text, language, date or None)
    assert [_said(time) for time in found] == want
    assert [(time.span.start, time.span.end) for time in found] == spans, [text[time.span.slice] for time in found]


def test_there_are_enough_cases() -> None:
    assert len(_cases()) >= 250


@pytest.mark.parametrize("language", lang.CODES)
def test_a_word_without_a_date_is_a_doubt(language: str) -> None:
    issues: list[Issue] = []
    found = find({"zh": "今年完成。", "en": "Done this year."}[language], language, None, issues)
    assert [issue.code for issue in issues] == ["time-without-date"]
    assert issues[0].span == found[0].span


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2022年2月31日", "day-impossible"),
        ("2022年6月31日前", "day-impossible"),
        ("2025—2020年", "period-reversed"),
        ("2024年2月29日", None),
    ],
)
def test_what_no_calendar_has_is_a_doubt(text: str, code: str | None) -> None:
    issues: list[Issue] = []
    assert len(find(text, "zh", issues=issues)) == 1
    assert [issue.code for issue in issues] == ([code] if code else [])


def test_the_period_is_named() -> None:
    assert find("“十四五”期间", "zh")[0].period == "fyp14"
    assert find("during the 14th Five-Year Plan", "en")[0].period == "fyp14"


def test_the_period_vocabulary() -> None:
    known = list(periods.periods().values())
    assert len(known) == 16
    assert all(later.start > earlier.end for earlier, later in pairwise(known))
    assert all(period.end - period.start == 4 for period in known)


@pytest.mark.parametrize("language", lang.CODES)
@given(
    st.text(
        "0123456789年月日到前底末起至—-~“”十四五一二三上下半季度期间内今去明近比较截 bytheendof20FiveYarPln,《》\n",
        max_size=60,
    ),
    st.one_of(st.none(), st.dates(Date(1950, 1, 1), Date(2090, 12, 31)).map(str)),
)
def test_spans_hold_for_any_text(language: str, text: str, date: str | None) -> None:
    found = find(text, language, date)
    for time in found:
        assert 0 <= time.span.start < time.span.end <= len(text)
        assert time.start is None or time.start[:4].isdecimal()
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


@pytest.mark.parametrize("language", lang.CODES)
@pytest.mark.parametrize(
    "text",
    [
        "9" * 1_000_000,
        "一" * 1_000_000,
        "2025年" * 20_000,
        "“十四五" * 30_000,
        "《" * 300_000,
        "到" * 500_000,
        "2021—" * 30_000,
    ],
    ids=["nines", "ones", "years", "plans", "titles", "leads", "dashes"],
)
def test_bad_input_is_read_in_linear_time(language: str, text: str) -> None:
    find(text, language)  # the pattern's own time limit turns a runaway into an error


@pytest.mark.parametrize("date", ["", "2022", "2022-10", "not a date", "2022-13-45"])
def test_a_strange_date_never_fails(date: str) -> None:
    find("昨天，今年，6月9日，近三年。", "zh", date)


@pytest.mark.parametrize(
    ("title", "sentence", "end"),
    [
        pytest.param(
            "关于印发《制造业发展行动计划（2022—2024年）》的通知", "经过三年努力，产值翻番。", "2024", id="its length"
        ),
        pytest.param("制造业“十四五”时期发展规划", "用五年时间建成园区10个。", "2025", id="a five-year plan"),
        pytest.param(
            "制造业“十四五”时期发展规划", "三年内建成园区10个。", "2025", id="another length counts from the date"
        ),
        pytest.param("制造业发展行动计划", "三年内建成园区10个。", "2025", id="no period"),
        pytest.param(
            "Action Plan for Industry (2021–2025)", "Within five years, build 10 parks.", "2025", id="english"
        ),
        pytest.param("Action Plan for Industry", "Within five years, build 10 parks.", "2027", id="english, no period"),
    ],
)
def test_three_years_in_a_plan_for_three_years(title: str, sentence: str, end: str) -> None:
    language = "en" if sentence.isascii() else "zh"
    text = Text(content=sentence, lang=language, offsets=OffsetMap(()))
    (time,) = find_times(text, lang.get(language), DATE, [], title)
    assert (time.end, time.relation) == (end, "by")
