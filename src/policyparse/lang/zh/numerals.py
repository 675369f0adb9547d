"""Chinese numerals → Decimal: 一千二百三十, 两万五, 三点五, 1.45亿, 25万6千, 1,100万, 200多万, 数十."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from policyparse.lang.shape import NumeralRules

DIGITS = {**{c: Decimal(n) for n, c in enumerate("〇一二三四五六七八九")}, "零": Decimal(0), "两": Decimal(2)}
FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟萬億兩", "一二三四五六七八九十百千万亿两")
"""The characters of cheques and contracts: 壹佰贰拾万元."""
SMALL = {"十": 10, "百": 100, "千": 1000}
SCALES = {"百": Decimal("1E2"), "千": Decimal("1E3"), "万": Decimal("1E4"), "亿": Decimal("1E8")}
TENS = {"廿": 20, "卅": 30}
LIMIT = Decimal("1E27")
"""Above this a Decimal of the default precision would round: such a number is not read at all."""
FIGURES = 27
"""More figures than this, and sums of them would round."""
VAGUE = "多余几数"
"""Words that make a number approximate and leave its base as it is: 3000多, 数十."""


@lru_cache(1 << 14)
def to_decimal(text: str) -> Decimal | None:
    """The exact value of a numeral, ``None`` where the text is none.

    >>> to_decimal("1.45亿"), to_decimal("一万五千亿"), to_decimal("25万6千"), to_decimal("三点五")
    (Decimal('145000000'), Decimal('1500000000000'), Decimal('256000'), Decimal('3.5'))
    """
    plain = text.translate(FORMAL).replace("个亿", "亿") if not text.isascii() else text
    if not plain.strip(VAGUE + " "):
        return None
    whole, _, decimals = plain.replace(" ", "").replace(",", "").replace("，", "").partition("点")
    value = _whole(whole) if whole else None
    if value is None or not decimals:
        return value
    places = decimals.rstrip("十百千万亿" + VAGUE)
    times = _whole("一" + decimals[len(places) :]) if len(places) < len(decimals) else Decimal(1)
    if not places or times is None or any(c not in DIGITS for c in places):
        return None
    value = (value + Decimal("0." + "".join(str(DIGITS[c]) for c in places))) * times
    return value.quantize(Decimal(1)) if times > 1 and value == value.to_integral_value() else value


def _whole(text: str) -> Decimal | None:
    """Four places at a time: ``low`` below 万, ``middle`` closed by 万, ``high`` closed by 亿."""
    high = middle = low = Decimal(0)
    number: Decimal | None = None
    run = 0  # how many digits stand side by side
    unit = 0  # the last 十百千万亿, so that the 五 of 一万五 is 5000
    for token in _tokens(text):
        before, run = run, run + 1 if isinstance(token, str) and DIGITS.get(token) else 0
        if isinstance(token, Decimal):
            if number is not None:
                return None
            number, unit = token, 0
        elif token in DIGITS:
            unit = unit if number is None and DIGITS[token] else 0
            number = DIGITS[token] + (0 if number is None else number * 10)
        elif token in TENS:
            low, number = low + TENS[token], None
        elif token in SMALL:
            if before > 1:
                return None  # 三五百 is a range
            number = number or None  # 一千零十
            low, number, unit = low + (1 if number is None else number) * SMALL[token], None, SMALL[token]
        elif token == "万":
            closed = middle + low + (number or 0)
            middle, low, number, unit = (closed or Decimal(1)) * SCALES[token], Decimal(0), None, 10_000
        elif token == "亿":
            closed = middle + low + (number or 0)
            high, middle, low = high + (closed or Decimal(1)) * SCALES[token], Decimal(0), Decimal(0)
            number, unit = None, 100_000_000
        elif token not in VAGUE:
            return None
    if number is not None and unit >= 100 and text[-1] in DIGITS:
        number *= unit // 10
    value = high + middle + low + (number or 0)
    if value >= LIMIT:
        return None
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _tokens(text: str) -> Iterator[Decimal | str]:
    """The characters of a numeral, its figures together; figures that are no number (1.2.3) come as they are."""
    figures = ""
    for char in f"{text}\n":
        if char in "0123456789.":
            figures += char
            continue
        if figures:
            is_number = len(figures) <= FIGURES and figures.replace(".", "", 1).isdecimal()
            yield Decimal(figures) if is_number else figures
            figures = ""
        if char != "\n":
            yield char


def spread(text: str) -> tuple[Decimal, Decimal] | None:
    """Two neighbouring digits name a range: 三四 (十, 百, …), 七八."""
    if len(text) < 2 or text[0] not in DIGITS or text[1] not in DIGITS:
        return None
    if not 1 <= DIGITS[text[0]] == DIGITS[text[1]] - 1 and not text.startswith("三五"):
        return None
    low, high = to_decimal(text[0] + text[2:]), to_decimal(text[1:])
    return None if low is None or high is None else (low, high)


def scale(text: str) -> Decimal:
    """What the 万 and 亿 at the end of a numeral multiply by: 10000 in 50万; one where more follows (25万6千)."""
    found = Decimal(1)
    for char in reversed(text.rstrip(VAGUE)):
        if char not in SCALES:
            break
        found *= SCALES[char]
    return found


def myriads(times: Decimal) -> Decimal:
    """The 万 and 亿 of a multiplier without its 百 and 千: the 亿 of 千亿."""
    return next((base for base in (Decimal("1E12"), SCALES["亿"], SCALES["万"]) if times >= base), Decimal(1))


def is_positional(text: str) -> bool:
    """Whether a numeral is digit after digit, as years are said: 二〇二五, 九八."""
    return len(text) > 1 and all(char in DIGITS for char in text)


def fraction(text: str) -> Decimal | None:
    """A fraction as per cent, to three places: 三分之一 → 33.333; ``None`` where the divisor is nought."""
    below, _, above = text.partition("分之")
    if "/" in text:
        above, _, below = text.partition("/")
    parts, whole = to_decimal(above), to_decimal(below)
    return round(parts / whole * 100, 3).normalize() + 0 if parts is not None and whole else None


RULES = NumeralRules(to_decimal=to_decimal, spread=spread)
