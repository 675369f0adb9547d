"""Numbers with units: tables of sentences (their form stands in cases/quantities-numbers.toml), spans, robustness."""

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st

from policyparse import lang
from policyparse.errors import UnitError
from policyparse.extract.quantities import find_quantities
from policyparse.models import Issue, Quantity, Text
from policyparse.span import OffsetMap
from policyparse.units import convert
from policyparse.vocab import units

COMPARATORS = {"=", ">=", ">", "<=", "<", "~"}


@dataclass(frozen=True)
class Case:
    """One sentence: the text without its marks, the marked spans, what is wanted."""

    text: str
    spans: tuple[tuple[int, int], ...]
    want: tuple[str, ...]


def find(text: str, language: str) -> list[Quantity]:
    return find_quantities(Text(content=text, lang=language, offsets=OffsetMap(())), lang.get(language), [])


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


def _cases() -> list[ParameterSet]:
    found: list[ParameterSet] = []
    for path in sorted((Path(__file__).parent / "cases").glob("quantities-*.toml")):
        for group, entries in tomllib.loads(path.read_text("utf-8")).items():
            if group == "only":
                continue
            for entry in entries:
                for language in (code for code in lang.CODES if code in entry):
                    text, spans = _marked(entry[language])
                    want = tuple(entry.get(f"{language}_want", entry.get("want")))
                    known = entry.get(f"known_failure_{language}", entry.get("known_failure"))
                    marks = [pytest.mark.xfail(reason=known, strict=True)] if known else []
                    found.append(pytest.param(language, Case(text, spans, want), marks=marks, id=f"{group}: {text}"))
    return found


def _fits(quantity: Quantity, want: str) -> bool:
    number, unit = want.split(" ", 1)
    words = unit.split(" ")
    comparator = words.pop() if words[-1] in COMPARATORS else "="
    low, _, high = number.rstrip("?").partition("..")
    return (
        quantity.value == Decimal(low)
        and quantity.value_max == (Decimal(high) if high else None)
        and " ".join(words) in (quantity.unit or "-", quantity.unit_id)
        and quantity.comparator == comparator
        and quantity.approximate == number.endswith("?")
    )


@pytest.mark.parametrize(("language", "case"), _cases())
def test_case(language: str, case: Case) -> None:
    found = find(case.text, language)
    said = [f"{q.value}..{q.value_max} {q.unit}/{q.unit_id} {q.comparator} {q.approximate}" for q in found]
    assert len(found) == len(case.want), said
    assert all(_fits(quantity, want) for quantity, want in zip(found, case.want, strict=True)), said
    if case.spans:
        assert [(q.span.start, q.span.end) for q in found] == list(case.spans), [
            case.text[q.span.start : q.span.end] for q in found
        ]


@pytest.mark.parametrize("text", ["每家15-20万元", "3～5万立方米", "3.7至3.95亿美元", "三至五千亩"])
def test_values_are_written_in_full(text: str) -> None:
    assert all("E" not in f"{q.value}{q.value_max}" for q in find(text, "zh"))


def test_there_are_enough_cases() -> None:
    assert len(_cases()) >= 400


@pytest.mark.parametrize("language", lang.CODES)
@given(
    st.text(
        "0123456789.,%万亿千百十一二三两半多余个年以上不低于—-~至约至少 mtkW/每分之翻番倍\n«»percentof", max_size=60
    )
)
def test_spans_hold_for_any_text(language: str, text: str) -> None:
    found = find(text, language)
    for quantity in found:
        assert quantity.span.covers(quantity.number_span)
        assert 0 <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.unit_span is None or quantity.unit_span.end <= len(text)
        assert quantity.value.is_finite()
    assert [q.number_span.start for q in found] == sorted(q.number_span.start for q in found)


@pytest.mark.parametrize("language", lang.CODES)
@pytest.mark.parametrize(
    "text",
    [
        "9" * 1_000_000,
        "一" * 1_000_000,
        "1," * 20_000,
        "3%—" * 20_000,
        "9" * 200_000 + "元",
        "1e400吨",
        "万" * 1_000_000,
        "不低于" * 300_000,
        "0/0",
    ],
    ids=["nines", "ones", "commas", "dashes", "long-number", "exponent", "ten-thousands", "bounds", "zero-by-zero"],
)
def test_bad_input_is_read_in_linear_time(language: str, text: str) -> None:
    find(text, language)  # the pattern's own time limit turns a runaway into an error


@pytest.mark.parametrize(
    ("value", "unit", "target", "want"),
    [
        ("1", "t{ce}", "MJ", "29307.6"),
        ("1.5", "kW.h", "MJ", "5.4"),
        ("3", "{mu}", "m2", "2000"),
        ("15", "{mu}", "har", "1"),
        ("295", "g{ce}/kW.h", "kg{ce}/MW.h", "295"),
        ("0.6", "t{ce}/10000.CNY", "kg{ce}/CNY", "0.06"),
        ("2", "a", "mo", "24"),
        ("72", "km/h", "m/s", "20"),
        ("85", "1/100000", "[ppm]", "850"),
        ("1", "{quarter}", "mo", "3"),
        ("700000", "kW", "GW", "0.7"),
        ("25", "{basis_point}", "{percentage_point}", "0.25"),
        ("50", "ug/m3", "mg/m3", "0.05"),
    ],
)
def test_conversion_is_exact(value: str, unit: str, target: str, want: str) -> None:
    assert convert(Decimal(value), unit, target) == Decimal(want)


@pytest.mark.parametrize(
    ("unit", "target"),
    [
        ("{vehicle}", "{household}"),
        ("CNY", "USD"),
        ("t{CO2}", "t"),
        ("%", "{percentage_point}"),
        ("t", "m3"),
        ("Cel", "K"),
        ("mo", "d"),
        ("kW", "kW.h"),
        (None, "t"),
        ("t", "no such unit"),
    ],
)
def test_conversion_is_refused_across_dimensions(unit: str | None, target: str) -> None:
    with pytest.raises(UnitError):
        convert(Decimal(1), unit, target)


def test_a_quantity_converts_itself() -> None:
    quantity = find("装机容量达到70万千瓦", "zh")[0].to("MW")
    assert (quantity.value, quantity.unit, quantity.unit_id) == (Decimal(700), "MW", "MW")


def test_the_unit_vocabulary() -> None:
    assert len(units.units()) >= 250
    for language in lang.CODES:
        assert len(units.ids(language)) == len(units.forms(language))
    for key, unit in units.units().items():
        assert key.isascii(), key
        assert unit.zh or unit.en or unit.symbols, key
        assert unit.source, key
        assert convert(Decimal(1), key, key) == 1


def test_a_number_too_long_to_be_exact_is_a_doubt() -> None:
    issues: list[Issue] = []
    text = Text(content="共计" + "7" * 28 + "元。", lang="zh", offsets=OffsetMap(()))
    assert find_quantities(text, lang.get("zh"), issues) == []
    assert [issue.code for issue in issues] == ["number-too-long"]
    assert issues[0].span is not None
    assert text.content[issues[0].span.slice] == "7" * 28 + "元"


def test_a_quantity_of_si_units_goes_to_pint() -> None:
    pint = pytest.importorskip("pint")
    registry = pint.UnitRegistry()
    assert find("装机容量达到70万千瓦", "zh")[0].to_pint(registry).to("megawatt").magnitude == pytest.approx(700)
    assert find("浓度为35微克/立方米", "zh")[0].to_pint(registry).to("mg/m**3").magnitude == pytest.approx(0.035)
    with pytest.raises(UnitError):
        find("共5000户", "zh")[0].to_pint(registry)
