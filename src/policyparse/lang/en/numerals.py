"""English numerals → Decimal: 1,100, 145 million, thirty-five, two hundred and six, a dozen, two thirds."""

from decimal import Decimal

from policyparse.lang.shape import NumeralRules

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
ONES = {word: n for n, word in enumerate(f"{_ONES} eighteen nineteen".split())}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = {word: n * 10 for n, word in enumerate(_TENS, 2)}
SCALES = {
    "thousand": Decimal(1000),
    "million": Decimal(1_000_000),
    "billion": Decimal(1_000_000_000),
    "trillion": Decimal(1_000_000_000_000),
    "lakh": Decimal(100_000),
    "crore": Decimal(10_000_000),
    "mn": Decimal(1_000_000),
    "bn": Decimal(1_000_000_000),
    "tn": Decimal(1_000_000_000_000),
    "m": Decimal(1_000_000),
    "b": Decimal(1_000_000_000),
    "t": Decimal(1_000_000_000_000),
    "k": Decimal(1000),
}
LIMIT = Decimal("1E27")
"""Above this a Decimal of the default precision would round: such a number is not read at all."""
FIGURES = 27
"""More figures than this, and sums of them would round."""
PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
PARTS |= {"ninth": 9, "tenth": 10}


def to_decimal(text: str) -> Decimal | None:
    """The exact value of a numeral, ``None`` where the text is none.

    >>> to_decimal("145 million"), to_decimal("two hundred and six"), to_decimal("a dozen"), to_decimal("1,100.5")
    (Decimal('145000000'), Decimal('206'), Decimal('12'), Decimal('1100.5'))
    """
    total = Decimal(0)
    group: Decimal | None = None
    whole = text.lower().removesuffix(" and a half")
    if whole == "half":
        return Decimal("0.5")
    for word in _words(whole):
        word = word.removesuffix("s") if word.removesuffix("s") in SCALES or word in ("hundreds", "dozens") else word
        if len(word) > FIGURES:
            return None
        if word[:1].isdigit() and word.replace(".", "", 1).isdecimal() and word.isascii():
            group = (group or Decimal(0)) + Decimal(word)
        elif word in ONES:
            group = (group or Decimal(0)) + ONES[word]
        elif word in TENS:
            group = (group or Decimal(0)) + TENS[word]
        elif word in ("a", "an"):
            group = Decimal(1)
        elif word == "tens":
            group = Decimal(10)
        elif word == "hundred":
            group = (group if group is not None else Decimal(1)) * 100
        elif word == "dozen":
            group = (group if group is not None else Decimal(1)) * 12
        elif word in SCALES:
            if group is None and total:
                total, group = Decimal(0), total  # two thousand million
            elif total and SCALES[word] >= total:
                return None  # two thousand one million
            total, group = total + (group if group is not None else 1) * SCALES[word], None
        elif word not in ("and", "of", "some", "several"):
            return None
    if group is None and not total:
        return None
    value = total + (group or 0) + (Decimal("0.5") if len(whole) < len(text) else 0)
    if value >= LIMIT:
        return None
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _words(text: str) -> list[str]:
    """The words of a numeral; 300bn are two, 10 000 one, and the comma of 42,5 is a point."""
    words: list[str] = []
    for written in text.replace("-", " ").split():
        whole, comma, part = written.partition(",")
        word = f"{whole}.{part}" if comma and part.isdecimal() and len(part) < 3 else written.replace(",", "")
        letters = word.lstrip("0123456789.")
        if len(word) == 3 and words and words[-1].isdecimal() and word.isdecimal():
            words[-1] += word  # 10 000
            continue
        words += [word.removesuffix(letters), letters] if letters in SCALES and letters != word else [word]
    return words


def scale(text: str) -> Decimal:
    """What the last word of a numeral multiplies by: a million in 20 million."""
    words = _words(text.lower())
    return SCALES.get(words[-1].removesuffix("s"), Decimal(1)) if words else Decimal(1)


def fraction(text: str) -> Decimal | None:
    """A fraction as per cent, to three places: two thirds → 66.667."""
    words = text.lower().replace("-", " ").split()
    parts = PARTS.get(words[-1].removesuffix("s") if words[-1] != "halves" else "half")
    count = to_decimal(" ".join(words[:-1])) if words[:-1] else Decimal(1)
    return round(count / parts * 100, 3).normalize() + 0 if parts and count is not None else None


def spread(text: str) -> tuple[Decimal, Decimal] | None:
    """English writes no two neighbouring digits for a range."""
    return None


RULES = NumeralRules(to_decimal=to_decimal, spread=spread)
