"""Numerals → Decimal, in both languages: digits by place, short forms, fractions, what is no numeral."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyparse import lang
from policyparse.lang.en import numerals as en
from policyparse.lang.zh import numerals as zh


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("零", "0"),
        ("十", "10"),
        ("十一", "11"),
        ("二十", "20"),
        ("廿五", "25"),
        ("一百零三", "103"),
        ("一百一十", "110"),
        ("一百二", "120"),
        ("一千二百三十", "1230"),
        ("两千零五", "2005"),
        ("三千五", "3500"),
        ("一万五", "15000"),
        ("一万零五", "10005"),
        ("一千零三十", "1030"),
        ("一千零十", "1010"),
        ("兩百", "200"),
        ("壹万二千三百", "12300"),
        ("3个亿", "300000000"),
        ("十万", "100000"),
        ("一百一十万", "1100000"),
        ("一千万", "10000000"),
        ("一亿二千万", "120000000"),
        ("一万五千亿", "1500000000000"),
        ("一百万亿", "100000000000000"),
        ("万万亿", "10000000000000000"),
        ("二〇二五", "2025"),
        ("三点五", "3.5"),
        ("零点零五", "0.05"),
        ("三点五万", "35000"),
        ("一点二万亿", "1200000000000"),
        ("三点五千万", "35000000"),
        ("一点二五亿多", "125000000"),
        ("1.45亿", "145000000"),
        ("25万6千", "256000"),
        ("1,100万", "11000000"),
        ("1.2万亿", "1200000000000"),
        ("3000多", "3000"),
        ("200多万", "2000000"),
        ("十余", "10"),
        ("数十", "10"),
        ("几百", "100"),
        ("壹佰贰拾万", "1200000"),
        ("0.50", "0.50"),
    ],
)
def test_chinese(text: str, value: str) -> None:
    assert zh.to_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", " ", "几", "多", "碳", "3个", "5x", "1 2年", "点", "三点万", "三点五万二", "三七百", "7" * 28]
)
def test_what_is_no_chinese_numeral(text: str) -> None:
    assert zh.to_decimal(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,100.5", "1100.5"),
        ("145 million", "145000000"),
        ("1.2 billion", "1200000000"),
        ("3 trillion", "3000000000000"),
        ("thirty", "30"),
        ("thirty-five", "35"),
        ("Two hundred and six", "206"),
        ("three thousand", "3000"),
        ("two hundred thousand", "200000"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("a hundred", "100"),
        ("nineteen", "19"),
        ("one", "1"),
        ("zero", "0"),
        ("85 bn", "85000000000"),
        ("two thousand million", "2000000000"),
        ("one million two thousand", "1002000"),
        ("two and a half", "2.5"),
        ("300bn", "300000000000"),
        ("1.2tn", "1200000000000"),
        ("tens of thousands", "10000"),
        ("10 000", "10000"),
        ("1 250 000", "1250000"),
    ],
)
def test_english(text: str, value: str) -> None:
    assert en.to_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", "and", "of", "carbon", "3rd", "five apples", "two thousand one million", "one trillion trillion trillion"],
)
def test_what_is_no_english_numeral(text: str) -> None:
    assert en.to_decimal(text) is None


@pytest.mark.parametrize(
    ("text", "percent"),
    [("三分之一", "33.333"), ("三分之二", "66.667"), ("四分之三", "75"), ("1/8", "12.5"), ("二十分之一", "5")],
)
def test_chinese_fractions_are_per_cent(text: str, percent: str) -> None:
    assert zh.fraction(text) == Decimal(percent)


@pytest.mark.parametrize(
    ("text", "percent"), [("one third", "33.333"), ("two thirds", "66.667"), ("a quarter", "25"), ("half", "50")]
)
def test_english_fractions_are_per_cent(text: str, percent: str) -> None:
    assert en.fraction(text) == Decimal(percent)


@pytest.mark.parametrize("text", ["零分之一", "0/0", "5/0"])
def test_no_fraction_of_nought(text: str) -> None:
    assert zh.fraction(text) is None


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("三四", (3, 4)),
        ("七八", (7, 8)),
        ("三四十", (30, 40)),
        ("五六百", (500, 600)),
        ("三五", (3, 5)),
        ("三五百", (300, 500)),
        ("三七", None),
        ("十", None),
    ],
)
def test_neighbouring_digits_are_a_range(text: str, ends: tuple[int, int] | None) -> None:
    assert zh.spread(text) == (None if ends is None else (Decimal(ends[0]), Decimal(ends[1])))


@given(st.integers(0, 10**16 - 1))
def test_every_whole_number_is_read_back(number: int) -> None:
    assert zh.to_decimal(_written(number)) == number


def _written(number: int) -> str:
    """The plain way to write a number: four places at a time, 零 for a gap."""
    written = ""
    for power, name in ((12, "万亿"), (8, "亿"), (4, "万"), (0, "")):
        part = number // 10**power % 10_000
        if part:
            gap = "零" if written and part < 1000 else ""
            # 一万亿二亿: what 亿 closes stands in front of it once
            written = written.removesuffix("亿") if name == "亿" else written
            written += gap + _places(f"{part:04}") + name
    return written or "零"


def _places(digits: str) -> str:
    written = ""
    for digit, name in zip(digits, ("千", "百", "十", ""), strict=True):
        if digit != "0":
            written += "〇一二三四五六七八九"[int(digit)] + name
        elif written and not written.endswith("零"):
            written += "零"
    return written.rstrip("零")


@given(st.text("0123456789.,十百千万亿一二两点零余多数几壹佰 ", max_size=40))
def test_no_text_fails(text: str) -> None:
    for code in lang.CODES:
        value = lang.get(code).numerals.to_decimal(text)
        assert value is None or value.is_finite()
