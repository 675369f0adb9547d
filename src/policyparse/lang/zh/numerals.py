"""Chinese numerals → Decimal: 一千二百三十, 两万五, 三点五, 1.45亿, 25万6千, 1,100万, 200多万, 数十."""

from decimal import Decimal

from policyparse.lang.shape import NumeralRules

DIGITS = {**{c: n for n, c in enumerate("〇一二三四五六七八九")}, "零": 0, "两": 2}
FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟萬億", "一二三四五六七八九十百千万亿")
"""The characters of cheques and contracts: 壹佰贰拾万元."""
SMALL = {"十": 10, "百": 100, "千": 1000}
SCALES = {"百": Decimal("1E2"), "千": Decimal("1E3"), "万": Decimal("1E4"), "亿": Decimal("1E8")}
TENS = {"廿": 20, "卅": 30}
VAGUE = "多余几数"
"""Words that make a number approximate and leave its base as it is: 3000多, 数十."""


def to_decimal(text: str) -> Decimal | None:
    """The exact value of a numeral, ``None`` where the text is none.

    >>> to_decimal("1.45亿"), to_decimal("一万五千亿"), to_decimal("25万6千"), to_decimal("三点五")
    (Decimal('145000000'), Decimal('1500000000000'), Decimal('256000'), Decimal('3.5'))
    """
    plain = text.translate(FORMAL) if not text.isascii() else text
    if not plain.strip(VAGUE + " "):
        return None
    whole, _, decimals = plain.replace(" ", "").replace(",", "").replace("，", "").partition("点")
    value = _whole(whole)
    if value is None or not decimals:
        return value
    if any(c not in DIGITS for c in decimals):
        return None
    return value + Decimal("0." + "".join(str(DIGITS[c]) for c in decimals))


def _whole(text: str) -> Decimal | None:
    """Four places at a time: ``low`` below 万, ``middle`` closed by 万, ``high`` closed by 亿."""
    high = middle = low = Decimal(0)
    number: Decimal | None = None
    unit = 0  # the last 十百千万亿, so that the 五 of 一万五 is 5000
    position = 0
    while position < len(text):
        char = text[position]
        if char.isascii():
            digits = position
            while digits < len(text) and (text[digits].isdigit() or text[digits] == ".") and text[digits].isascii():
                digits += 1
            if digits == position or number is not None:
                return None
            number, position, unit = Decimal(text[position:digits]), digits, 0
            continue
        position += 1
        if char in DIGITS:
            if number is not None:
                number = number * 10 + DIGITS[char]
                unit = 0
            else:
                number = Decimal(DIGITS[char])
            if char in "〇零":
                unit = 0
        elif char in TENS:
            low, number = low + TENS[char], None
        elif char in SMALL:
            low, number, unit = low + (number if number is not None else 1) * SMALL[char], None, SMALL[char]
        elif char == "万":
            low += number or 0
            middle, low, number, unit = (middle + low or Decimal(1)) * SCALES[char], Decimal(0), None, 10_000
        elif char == "亿":
            low += number or 0
            high, middle, low = high + (middle + low or Decimal(1)) * SCALES[char], Decimal(0), Decimal(0)
            number, unit = None, 100_000_000
        elif char not in VAGUE:
            return None
    if number is not None and unit >= 100 and text[-1] in DIGITS:
        number *= unit // 10
    value = high + middle + low + (number or 0)
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def spread(text: str) -> tuple[Decimal, Decimal] | None:
    """Two neighbouring digits name a range: 三四 (十, 百, …), 七八."""
    if len(text) < 2 or text[0] not in DIGITS or text[1] not in DIGITS:
        return None
    if not 1 <= DIGITS[text[0]] == DIGITS[text[1]] - 1:
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


def fraction(text: str) -> Decimal | None:
    """A fraction as per cent, to three places: 三分之一 → 33.333; ``None`` where the divisor is nought."""
    below, _, above = text.partition("分之")
    if "/" in text:
        above, _, below = text.partition("/")
    parts, whole = to_decimal(above), to_decimal(below)
    return round(parts / whole * 100, 3).normalize() + 0 if parts is not None and whole else None


RULES = NumeralRules(to_decimal=to_decimal, spread=spread)
