"""Targets: what a sentence says about its numbers, case by case; robust and linear on what nobody would write."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import policyparse
from policyparse import lang
from policyparse.assemble.pairing import split
from policyparse.assemble.targets import Goals, join_targets
from policyparse.clean import clean
from policyparse.errors import PolicyParseError
from policyparse.extract import extract
from policyparse.models import Described, Metadata, Target
from policyparse.segment import segment
from policyparse.source import DEFAULT_LIMITS, read
from tests.conftest import SHARED

CASES = Path(__file__).parent / "cases"
GOLDEN = Path(__file__).parent / "golden"
FIELDS = {
    "sign": "comparator",
    "change": "change",
    "base": "baseline_year",
    "cumulative": "cumulative",
    "annual": "annual",
    "strength": "strength",
}
DEFAULTS = {"sign": "=", "cumulative": False, "annual": False}


def goals(
    text: str, language: str, *, genre: str = "plan", date: str = "2021-03-01", title: str | None = None
) -> Goals:
    """The targets of a text that is a document of this genre, date and title."""
    source = read(text.encode(), DEFAULT_LIMITS)
    cleaned = clean(source, language)
    rules = lang.get(language)
    outline = segment(cleaned, rules)
    described = Described(metadata=Metadata(date_issued=date, title=title), genre=genre)  # type: ignore[arg-type]
    return join_targets(cleaned, outline, described, extract(cleaned, rules, date), rules)


@cache
def cases() -> list[Any]:
    """Every case in each language it is written in."""
    found = []
    for case in tomllib.loads((CASES / "targets.toml").read_text("utf-8"))["case"]:
        for language in ("zh", "en"):
            if language in case:
                marks = [pytest.mark.xfail(reason=why, strict=True)] if (why := case.get(f"xfail_{language}")) else []
                found.append(pytest.param(case, language, id=f"{case['label']}-{language}", marks=marks))
    return found


def expected(target: dict[str, Any], language: str) -> dict[str, Any]:
    """What a target should be in one language."""
    own = {key: target.get(f"{key}_{language}", value) for key, value in {**DEFAULTS, **target}.items()}
    own.update({k.removesuffix("_en"): v for k, v in target.items() if language == "en" and k.endswith("_en")})
    when = (own.get("start"), own.get("end"), own.get("when"))
    record = {name: own.get(key) for key, name in FIELDS.items()}
    return {
        **record,
        "indicator": target[language],
        "value": own["value"],
        "max": own.get("max"),
        "unit": own["unit"],
        "when": when,
    }


def given_as(target: Target) -> dict[str, Any]:
    """The same of a target that was found."""

    def year(iso: str | None) -> int | None:
        return int(iso[:4]) if iso else None

    record = {name: getattr(target, name) for name in FIELDS.values()}
    return {
        **record,
        "indicator": target.indicator,
        "value": round(float(target.value), 3),
        "max": None if target.value_max is None else float(target.value_max),
        "unit": target.unit,
        "when": (year(target.time.start), year(target.time.end), target.time.relation),
    }


@pytest.mark.parametrize(("case", "language"), cases())
def test_case(case: dict[str, Any], language: str) -> None:
    given = {key: case[key] for key in ("genre", "date", "title") if key in case}
    found = goals(case[language], language, **given)
    wanted = [expected(target, language) for target in case.get("targets", []) if language in target]
    assert [given_as(target) for target in found.targets] == wanted, case["why"]
    roles = [quantity.role for quantity in found.quantities]
    told = case.get(f"roles_{language}", case.get("roles"))
    if told is not None:
        assert roles == told, case["why"]
    if "roles_any" in case:
        assert set(roles) <= set(case["roles_any"]), case["why"]
    assert [issue.code for issue in found.issues] == case.get("issues", [])


def test_explain_marks_every_field() -> None:
    doc = policyparse.parse("一、目标\n力争到2025年，单位地区生产总值能耗比2020年下降14%左右，森林覆盖率达到45%。")
    first = doc.explain(doc.targets[0])
    marked = "[strength: 力争][time: 到2025年]，[indicator: 单位地区生产总值能耗][baseline_year: 比2020年]"
    assert first.marked().startswith(f"{marked}[change: 下降][value: 14%左右]，")
    assert {evidence.field: evidence.words for evidence in first.fields}["value"] == "14%左右"
    assert "zh.times" in str(first)


@pytest.mark.parametrize(
    ("indicator", "count", "names"),
    [
        ("公交、出租、环卫车辆占比", 3, ["公交车辆占比", "出租车辆占比", "环卫车辆占比"]),
        ("县城污水处理率", 2, ["县城污水处理率"]),
        ("园区单位增加值能耗、水耗", 2, ["园区单位增加值能耗", "园区单位增加值水耗"]),
        ("城市（含县城、建制镇）供水率、排水率", 2, ["城市（含县城、建制镇）供水率", "城市（含县城、建制镇）排水率"]),
    ],
)
def test_split(indicator: str, count: int, names: list[str]) -> None:
    assert split(indicator, count, lang.get("zh")) == names


def test_seed_003_by_hand() -> None:
    """Every target of the Beijing plan, written down by eye; skipped where the document is not there."""
    source = SHARED / "dev" / "seed-003-beijing-peak.txt"
    if not source.is_file():
        pytest.skip(f"no {source}")
    golden = tomllib.loads((GOLDEN / "seed-003-targets.toml").read_text("utf-8"))["target"]
    found = [given_as(target) for target in policyparse.parse(source).targets]
    assert [expected_golden(target) for target in golden] == found


def expected_golden(target: dict[str, Any]) -> dict[str, Any]:
    """A target of a golden file, absent fields filled in."""
    return expected({**target, "zh": target["indicator"]}, "zh")


WORDS = st.sampled_from(
    [
        "到2025年",
        "，",
        "。",
        "、",
        "和",
        "分别",
        "达到",
        "下降",
        "比2020年",
        "森林覆盖率",
        "建成",
        "100个",
        "45%",
        "3%—5%",
    ]
)
MORE = st.sampled_from(
    ["零碳园区", "（", "）", "的", "以上", "力争", "其中", "10万吨", "由", "提高到", "第一条", "“", "\n", "by 2025"]
)


@given(st.lists(WORDS | MORE, max_size=40).map("".join), st.sampled_from(["zh", "en"]))
@settings(deadline=None, max_examples=200)
def test_never_fails_and_spans_hold(text: str, language: str) -> None:
    try:
        doc = policyparse.parse(text, language=language)
    except PolicyParseError:
        return
    for target in doc.targets:
        assert target.indicator.strip()
        assert 0 <= target.span.start < target.span.end <= len(doc.text)
        for span in target.evidence.values():
            assert 0 <= span.start < span.end <= len(doc.text)
    assert [quantity.span for quantity in doc.quantities] == sorted(quantity.span for quantity in doc.quantities)


def test_a_sentence_of_fifty_thousand_characters() -> None:
    text = "到2025年，" + "森林覆盖率达到45%，建成零碳园区100个、" * 2000 + "。"
    assert len(goals(text, "zh").targets) == 4000


@pytest.mark.parametrize(
    ("language", "phrase", "first"),
    [
        ("zh", "加强重点行业单位产品能耗强度", "加强"),
        ("zh", "控制器总用时", "控制器"),
        ("en", "promote the share", "promote "),
    ],
)
def test_words(language: str, phrase: str, first: str, capfd: pytest.CaptureFixture[str]) -> None:
    words = lang.get(language).words.words(phrase)
    assert "".join(words) == phrase
    assert words[0] == first
    assert capfd.readouterr() == ("", "")
