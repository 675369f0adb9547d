"""The document's own number (发文字号) in normal form."""

from typing import TypedDict

from policyparse.lang.shape import Language
from policyparse.metadata.trust import Reading

JOINT = "、"
"""Between the numbers of a document that two bodies have numbered."""
FOOT = 4_000
"""A press release prints its number this near to the end."""


def number_in(value: str, language: Language) -> str | None:
    """The number that a field holds, in normal form; ``None`` where it holds none.

    >>> from policyparse import lang
    >>> number_in("京政发[2022] 31号", lang.get("zh")), number_in("无", lang.get("zh"))
    ('京政发〔2022〕31号', None)
    """
    numbers = language.docnumbers
    if match := numbers.bracketed.search(value):
        return numbers.normal(match)
    if match := numbers.order.search(value):
        return numbers.normal_order(match)
    if match := numbers.unbracketed.search(value):
        return numbers.normal(match)
    return None


class NumberParts(TypedDict, total=False):
    """The parts of a document number, as fields of ``Metadata``."""

    number_code: str | None
    number_year: int | None
    number_serial: str | None


def number_parts(number: str | None, language: Language) -> NumberParts:
    """The issuer's code, the year and the serial number, of joint numbers the first; empty where it has other parts.

    >>> from policyparse import lang
    >>> number_parts("京政发〔2022〕31号", lang.get("zh"))
    {'number_code': '京政发', 'number_year': 2022, 'number_serial': '31'}
    >>> number_parts("国务院令第七百五十二号", lang.get("zh"))
    {'number_code': '国务院令', 'number_year': None, 'number_serial': '752'}
    """
    numbers = language.docnumbers
    first = number.partition(JOINT)[0] if number else ""
    for rule in (numbers.bracketed, numbers.order, numbers.unbracketed):
        match = rule.fullmatch(first)
        if match:
            year = match["year"] if match["year"].isascii() and len(match["year"]) == 4 else ""
            return NumberParts(
                number_code=match["code"].strip().removesuffix("第").strip() or None,
                number_year=int(year) if year else None,
                number_serial=numbers.number_of(match["serial"]),
            )
    return NumberParts()


def foot_number(content: str, language: Language) -> Reading | None:
    """The number that a press release prints alone on a line near its foot.

    ``content`` is the source's: the cleaned text leaves such lines out.
    """
    start = content.find("\n", max(0, len(content) - FOOT))
    for match in language.docnumbers.unbracketed.find(content, max(start, 0)):
        before = content[match.start - 1] if match.start else "\n"
        after = content[match.end : match.end + 1]
        if before == "\n" and after in ("\n", ""):
            return Reading(language.docnumbers.normal(match), "foot")
    return None
