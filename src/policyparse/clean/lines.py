"""The lines of a page, and which of them are one paragraph that a wrap or a page break cut."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from policyparse.lang.shape import LinesRules
from policyparse.pattern import Rule
from policyparse.span import Span

BREAK = Rule("lines.break", r"[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]++", yes=("前«\n\n»后",), no=("前 后",))
BLANK = " \t\xa0\u3000\u2002\u2003\u2009\u200b\ufeff\u00ad\x00"
TOKEN = Rule("lines.token", r"[0-9A-Za-z.,%/~\-‐–—]++", yes=("«14.5%»左右",), no=("左右",))

PAIRS = {"（": "）", "(": ")", "《": "》", "“": "”", "〔": "〕", "【": "】"}


def split(content: str) -> Iterator[Span]:
    """The lines that hold a character, without the white space around them."""
    start = 0
    for end, following in [(m.start, m.end) for m in BREAK.find(content)] + [(len(content), len(content))]:
        line = content[start:end]
        left = line.lstrip(BLANK)
        if left:
            begin = end - len(left)
            yield Span(begin, begin + len(left.rstrip(BLANK)))
        start = following


def width(line: str) -> int:
    """How wide a line is in print: a Chinese character is as wide as two Latin ones."""
    return len(line.encode("gbk", "replace"))


@dataclass(frozen=True, slots=True)
class Wrap:
    """Where the lines of a hard-wrapped text end; ``columns`` is 0 for a text whose lines are paragraphs."""

    columns: int

    @classmethod
    def of(cls, widths: list[int]) -> "Wrap":
        """The width at which most long lines end, where many do and few are longer."""
        counts = Counter(w for w in widths if 24 <= w <= 140)
        if not counts:
            return cls(0)
        near = {w: sum(counts[w - d] for d in range(5)) for w in counts}
        best = max(near, key=lambda w: (near[w], w))
        longer = sum(1 for w in widths if w > best + 6)
        return cls(best if near[best] >= max(4, 0.25 * len(widths)) and longer <= 0.15 * len(widths) else 0)


def joined(content: str, lines: list[Span], rules: LinesRules) -> list[bool]:
    """For each line whether it continues the line before it."""
    texts = [content[line.slice] for line in lines]
    widths = [width(text) for text in texts]
    wrap = Wrap.of(widths)
    continues = [False] * len(lines)
    for index in range(1, len(lines)):
        continues[index] = _continues(texts, widths, index, wrap, rules)
    return continues


def _continues(texts: list[str], widths: list[int], index: int, wrap: Wrap, rules: LinesRules) -> bool:
    before, line = texts[index - 1], texts[index]
    if "\t" in before or "\t" in line:
        return False
    if _closes(before, line):
        return True
    if rules.starts.match(line):
        return False
    if rules.goes_on.search(before, max(len(before) - 8, 0)):
        return True
    label = rules.starts.match(before)
    if label and label.end == len(before):
        return True
    ended = rules.ends.search(before, max(len(before) - 6, 0)) is not None
    if wrap.columns:
        token = TOKEN.match(line)
        first = token.end if token else 2
        return widths[index - 1] + first >= wrap.columns - 3
    return not ended and widths[index - 1] > 60 and (widths[index] > 60 or not rules.ends.search(before))


def _closes(before: str, line: str) -> bool:
    """Whether a bracket that the first line opens is closed by the second: （责任单位：⏎省发展改革委）."""
    for opening, closing in PAIRS.items():
        at = before.rfind(opening)
        if at >= 0 and closing not in before[at:]:
            end = line.find(closing)
            if 0 <= end and opening not in line[:end]:
                return True
    return False
