"""Where a title begins and ends, on lines of its own or run together with what follows."""

from policyparse.lang.shape import Language
from policyparse.span import Span

LONG = 110
"""A line of more characters than this is no title by itself, whatever it says (English words count as two)."""
WINDOW = 400
"""How far a title may reach in text without line breaks."""
SHORT = 30
"""The last line of a centred title is shorter than this."""
PAGE = 22
"""A headline that fills the width of a page has at least so many characters; what is cut off is at most ``END``."""
END = 16
PARAGRAPH = 60
WRAPPED = 5
"""Over how many lines a title may be set."""


def line_at(content: str, position: int, end: int) -> Span:
    """The line that holds ``position``, up to its break."""
    stop = content.find("\n", position, end)
    return Span(position, end if stop < 0 else stop)


def stripped(content: str, span: Span) -> Span:
    """The span without white space at its ends."""
    text = content[span.slice]
    lead = len(text) - len(text.lstrip())
    return Span(span.start + lead, span.start + lead + len(text.strip()))


def title_at(content: str, start: int, end: int, language: Language) -> Span | None:
    """The title that begins at ``start``: a line, a line that goes on below, or the head of run-together text."""
    line = stripped(content, line_at(content, start, end))
    if not len(line):
        return None
    found = _run_together(content, line, language)
    if found is None and len(line) <= _room(content[line.slice]):
        found = _wrapped(content, line, end, language) or line
    if found is None or language.titles.no_title.search(content[found.slice]):
        return None
    return found


def closed(content: str, span: Span, language: Language) -> bool:
    """Whether the span ends in a word that says what kind of document it is."""
    rules = language.titles
    return rules.kind.search(rules.tight(content[span.slice])) is not None


def _room(line: str) -> int:
    return LONG if any(ord(character) > 0x2E80 for character in line[:LONG]) else 2 * LONG


def _run_together(content: str, line: Span, language: Language) -> Span | None:
    """The title at the head of a line that goes on with the number, the addressees or the body."""
    rules = language.titles
    limit = min(line.end, line.start + WINDOW)
    found = [match for match in rules.title_end.find(content, line.start, limit) if match.end < line.end]
    found = [match for match in found if _balanced(content, line.start, match.end)]
    for stop in (match.end for match in found):
        if rules.follows_title.match(content, stop, line.end):
            return Span(line.start, stop)
    if len(line) <= _room(content[line.slice]):
        return None
    named = [match for match in found if rules.names_follow.match(content, match.end, line.end)]
    # “…意见建议的答复张某代表：”: of several places the one behind 的 is the end.
    best = next((match for match in named if content[match.start - 1] == rules.of), named[0] if named else None)
    return Span(line.start, best.end) if best else None


def _balanced(content: str, start: int, end: int) -> bool:
    """Whether every quotation mark and bracket that opens between the two closes there."""
    return all(
        content.count(left, start, end) <= content.count(right, start, end) for left, right in ("《》", "()", "（）")
    )


def _wrapped(content: str, line: Span, end: int, language: Language) -> Span | None:
    """The title over several lines, where the lines together end as a title does."""
    rules = language.titles
    best = line if closed(content, line, language) else None
    stop = line.end
    if content[stop - 1] in "！!？?…。；;":
        return best
    for _ in range(WRAPPED - 1):
        while stop < end and content[stop] in "\n \t\u3000\r":
            stop += 1
        nxt = stripped(content, line_at(content, stop, end))
        if not len(nxt) or len(nxt) > _room(content[nxt.slice]) // 2 or content[nxt.end - 1] in "。；;：:，,":
            break
        if best is not None and not rules.title_tail.match(content, nxt.start, nxt.end):
            break
        if best is None and len(nxt) > SHORT and not rules.title_start.search(content, line.start, stop):
            break
        if language.docnumbers.bracketed.match(content, nxt.start, nxt.end):
            break
        joined = Span(line.start, nxt.end)
        together = _run_together(content, nxt, language)
        if together:
            return Span(line.start, together.end)
        goes_on = rules.title_start.search(content, line.start, line.end) and rules.title_tail.match(content, nxt.start)
        if goes_on or closed(content, joined, language):
            best = joined
        stop = nxt.end
    return best


def headline_over_two_lines(content: str, first: Span, end: int) -> Span:
    """A headline with the end that a page's width has cut off: “…农村困难家庭危房改 / 造攻坚纪实” above a paragraph."""
    if len(first) < PAGE or content[first.end - 1] in "！!？?…”" or _room(content[first.slice]) != LONG:
        return first
    second = stripped(content, line_at(content, min(first.end + 1, end), end))
    third = stripped(content, line_at(content, min(second.end + 1, end), end))
    rest = 0 < len(second) <= END and content[second.end - 1] not in "。；;：:，,、！？”" and len(third) > PARAGRAPH
    return Span(first.start, second.end) if rest else first
