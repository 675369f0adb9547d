"""Characters that a font, a PDF or an input method put in place of the ordinary ones: replaced one to one.

Kangxi radicals (人⼒), compatibility ideographs, full-width Latin letters and digits, spaces of every width.
Punctuation stays as written, full-width or not; what cannot be seen is dropped.
"""

import unicodedata
from functools import cache

from policyparse.pattern import Rule
from policyparse.span import Span

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
FOLDED = (
    (0x2E80, 0x2FD5),  # radicals
    (0xF900, 0xFAD9),  # compatibility ideographs
    (0xFF10, 0xFF19),  # full-width digits
    (0xFF21, 0xFF3A),  # full-width capitals
    (0xFF41, 0xFF5A),  # full-width small letters
    (0x2F800, 0x2FA1D),  # compatibility ideographs, supplement
)
RADICALS = dict(
    zip(
        "⺠⻓⻛⻔⻋⻅⻚⻉⻢⻥⻦⻩⻬⻰⺟⻄⻆⻘⻝⻨⻮⻙⻜⻣⻤⺏⺁⺇⺌⺗⺝⻁⻳",
        "民长风门车见页贝马鱼鸟黄齐龙母西角青食麦齿韦飞骨鬼尢厂几小心月虎龟",
        strict=True,
    )
)
"""Radicals of the supplement that Unicode does not decompose, but that PDF fonts write for the character."""

HIDDEN = "\x00"
"""What stands, character for character, for markup within a text and for what nobody sees; it is dropped."""

INVISIBLE = Rule(
    "characters.invisible",
    r"[\x00-\x08\x0e-\x1b\x7f\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff\ufffe\uffff]++",
    yes=("全\u200b面".replace("\u200b", "«\u200b»"),),
    no=("全面",),
)


@cache
def _replacement(character: str) -> str | None:
    """The ordinary character for one of the above, ``None`` for every other."""
    if character in SPACES:
        return " "
    if INVISIBLE.fullmatch(character):
        return HIDDEN
    if character in RADICALS:
        return RADICALS[character]
    if any(first <= ord(character) <= last for first, last in FOLDED):
        ordinary = unicodedata.normalize("NFKC", character)
        return ordinary if len(ordinary) == 1 and ordinary != character else None
    return None


def normal(content: str) -> str:
    """The same text, character for character, in ordinary characters; what cannot be seen becomes ``HIDDEN``."""
    if content.isascii() and INVISIBLE.search(content) is None:
        return content
    for character in set(content):
        if (ordinary := _replacement(character)) is not None:
            content = content.replace(character, ordinary)
    return content


def visible(content: str, span: Span) -> list[Span]:
    """The stretches of a line between characters that cannot be seen."""
    if HIDDEN not in content[span.slice]:
        return [span]
    stretches: list[Span] = []
    start = span.start
    for part in content[span.slice].split(HIDDEN):
        if part:
            stretches.append(Span(start, start + len(part)))
        start += len(part) + 1
    return stretches
