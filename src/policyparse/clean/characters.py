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

INVISIBLE = (
    (0x00, 0x08),  # control characters
    (0x0E, 0x1B),
    (0x7F, 0x7F),
    (0xAD, 0xAD),  # the soft hyphen
    (0x180E, 0x180E),
    (0x200B, 0x200F),  # zero-width characters and marks of direction
    (0x202A, 0x202E),
    (0x2060, 0x2064),
    (0xE000, 0xF8FF),  # private use: bullets of symbol fonts
    (0xFEFF, 0xFEFF),
    (0xFFFE, 0xFFFF),
)


POINT = Rule("characters.point", r"(?<= [0-9] ) ． (?= [0-9] )", yes=("达到45«．»5%",), no=("2．加快", "第一．二"))
"""A full-width stop is a decimal point between digits; elsewhere punctuation stays."""

UNUSUAL = Rule(
    "characters.unusual",
    r"[^\u3001-\u9fff\ -~\n\u2010-\u2027\uff01-\uff0f\uff1a-\uff20]+",
    yes=("人«⼒»资源", "到«２»025年"),
    no=("到2025年，森林覆盖率达到45%。",),
)
"""What is not one of the characters that most of any text consists of: only these are looked up.

Ranges in which nothing is replaced, and few of them: a character is looked for in every one.
"""


@cache
def _replacements() -> tuple[frozenset[str], dict[str, str]]:
    """What is replaced, and by what."""
    table = dict(RADICALS) | dict.fromkeys(SPACES, " ")
    for first, last in FOLDED:
        for character in map(chr, range(first, last + 1)):
            ordinary = unicodedata.normalize("NFKC", character)
            if len(ordinary) == 1 and ordinary != character:
                table.setdefault(character, ordinary)
    for first, last in INVISIBLE:
        table |= dict.fromkeys(map(chr, range(first, last + 1)), HIDDEN)
    return frozenset(table), table


def normal(content: str) -> str:
    """The same text, character for character, in ordinary characters; what cannot be seen becomes ``HIDDEN``."""
    special, table = _replacements()
    for character in special.intersection("".join(match.text for match in UNUSUAL.find(content))):
        content = content.replace(character, table[character])
    if "．" not in content:
        return content
    points = {match.start for match in POINT.find(content)}
    return "".join("." if i in points else character for i, character in enumerate(content)) if points else content


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
