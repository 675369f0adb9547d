"""The document's own number (发文字号) in normal form."""

from policyparse.lang.shape import Language


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
