"""Sentences as the rules for targets see them: every quantity one ◆, every time one ◇, no white space in Chinese.

A pattern over ``可再生能源消费比重达到◆`` reads grammar, not digits; ◁ is a year that a value is only compared with. A
sentence falls into the pieces between its commas; a bracket that holds a quantity or a time is a piece of its own, so
that it does not stand between a noun and its verb.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from policyparse.lang.shape import TargetRules
from policyparse.models import Quantity, Time
from policyparse.pattern import Rule
from policyparse.span import Span

QUANTITY, TIME, BASELINE = "◆", "◇", "◁"

Mark = Quantity | Time


@dataclass(slots=True)
class Piece:
    """What stands between two commas: the masked text, and where each of its characters stands in the document."""

    view: str
    at: list[int]
    marks: dict[int, Mark]
    opener: str = ""
    """The separator before it: ``，`` ``；`` ``：``, a bracket, or nothing at the start of the sentence."""
    bracketed: bool = False
    spaced: bool = False
    """Whether white space belongs to the words, as in English."""

    def span(self, start: int, end: int) -> Span:
        """The characters of the document that ``view[start:end]`` stands for."""
        mark = self.marks.get(end - 1)
        return Span(self.at[start], mark.span.end if mark else self.at[end - 1] + 1)

    def words(self, content: str, start: int, end: int) -> str:
        """``view[start:end]`` with its marks written out."""
        if not self.marks or self.marks.keys().isdisjoint(range(start, end)):
            return "".join(map(content.__getitem__, self.at[start:end]))
        joiner = " " if self.spaced else ""
        return "".join(
            joiner.join(content[self.marks[k].span.slice].split()) if k in self.marks else content[self.at[k]]
            for k in range(start, end)
        )


@dataclass(slots=True)
class Sentence:
    """One sentence that holds a quantity or a time."""

    span: Span
    opens_paragraph: bool
    pieces: list[Piece] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)
    """Rules by name that have been looked for in the whole sentence: where the last piece with one begins, or -1."""

    def says(self, rule: Rule, since: Piece | None = None) -> bool:
        """Whether a rule matches anywhere in the sentence, or in a piece or behind it."""
        if rule.name not in self.said:
            last = next((piece for piece in reversed(self.pieces) if rule.search(piece.view)), None)
            self.said[rule.name] = last.at[0] if last else -1
        return self.said[rule.name] >= (since.at[0] if since else 0)


def sentences(
    content: str, quantities: Iterable[Quantity], times: Iterable[Time], rules: TargetRules
) -> Iterator[Sentence]:
    """Every sentence with a quantity or a time in it, in order."""
    found: list[Mark] = list(quantities)
    found.extend(times)
    marks = sorted(found, key=lambda mark: (mark.span.start, -mark.span.end, isinstance(mark, Quantity)))
    if not marks:
        return
    plain = _neutral(content)
    group: list[Mark] = []
    stretch, opens = Span(0, 0), False
    taken = 0
    for mark in marks:
        if mark.span.start < taken:
            continue  # a time within a quantity, or the other way round: the first and longer one stands
        taken = mark.span.end
        if mark.span.start >= stretch.end:
            if group:
                yield _sentence(plain, stretch, opens, group, rules)
                group = []
            stretch, opens = _around(content, mark.span.start, stretch.end, rules)
        group.append(mark)
    yield _sentence(plain, stretch, opens, group, rules)


def _around(content: str, position: int, last: int, rules: TargetRules) -> tuple[Span, bool]:
    """The sentence around a position, and whether it opens its paragraph; the one before it ends at ``last``."""
    line = content.rfind("\n", max(last - len("\n”"), 0), position)
    below = content.find("\n", position)
    start, end = last, len(content)
    for stop in rules.sentence_end.find(content, max(line, last), below + len("\n”") if below >= 0 else None):
        if stop.end > position:
            end = stop.end
            break
        start = stop.end
    return Span(start, end), (line >= 0 or not last) and not content[line + 1 : start].strip()


def _sentence(content: str, stretch: Span, opens: bool, marks: list[Mark], rules: TargetRules) -> Sentence:
    span = Span(stretch.start, max(stretch.end, marks[-1].span.end))
    return Sentence(span, opens, _pieces(_masked(content, span.start, span.end, marks, rules), rules))


def _masked(content: str, start: int, end: int, marks: list[Mark], rules: TargetRules) -> Piece:
    """The stretch with its marks masked, as one piece."""
    chunks: list[str] = []
    at: list[int] = []
    placed: dict[int, Mark] = {}
    position = start
    for mark in [*marks, None]:
        stop = mark.span.start if mark else end
        chunk = content[position:stop]
        if rules.keeps_spaces or len("".join(chunk.split())) == len(chunk):
            chunks.append(chunk)
            at.extend(range(position, stop))
        else:
            kept = [k for k, c in enumerate(chunk) if c == "\t" or not c.isspace()]
            chunks.append("".join([chunk[k] for k in kept]))
            at.extend([position + k for k in kept])
        if mark:
            placed[len(at)] = mark
            chunks.append(_sign(mark))
            at.append(mark.span.start)
            position = mark.span.end
    view = "".join(chunks)
    for written, folded in rules.fold:
        view = view.replace(written, folded)
    return Piece(view, at, placed, spaced=rules.keeps_spaces)


def _neutral(content: str) -> str:
    """The text without bullets that happen to be the same characters as the signs."""
    return content.replace(QUANTITY, "·").replace(TIME, "·").replace(BASELINE, "·")


def _sign(mark: Mark) -> str:
    if isinstance(mark, Quantity):
        return QUANTITY
    return BASELINE if is_baseline(mark) else TIME


def is_baseline(time: Time) -> bool:
    """Whether a time is only compared with (比2020年, compared to 2005 levels)."""
    return time.rule.endswith(".baseline")


def _pieces(whole: Piece, rules: TargetRules) -> list[Piece]:
    """The sentence cut at its commas, bracketed quantities and times apart."""
    cuts = [(cut.start, cut.end, cut.kind) for cut in rules.separator.find(whole.view)]
    brackets = _brackets(whole.view, cuts) if "（" in whole.view or "(" in whole.view else {}
    marked = list(whole.marks)
    pieces: list[Piece] = []
    ranges: list[tuple[int, int]] = []
    inner: list[Piece] = []
    start, opener, skip = 0, "", 0
    for position, behind, kind in cuts:
        if position < skip:
            continue
        if position in brackets:
            close, filled = brackets[position]
            skip = close + 1
            if filled:
                ranges.append((start, position))
                inner.append(_piece(whole, marked, [(behind, close)], "（", bracketed=True))
                start = skip
            continue
        if kind != "comma":
            continue
        ranges.append((start, position))
        pieces += [_piece(whole, marked, ranges, opener), *inner]
        ranges, inner, start, opener = (
            [],
            [],
            behind,
            whole.view[position:behind].strip() or whole.view[position:behind],
        )
    ranges.append((start, len(whole.view)))
    pieces += [_piece(whole, marked, ranges, opener), *inner]
    return [piece for piece in pieces if piece.at]


def _brackets(view: str, cuts: list[tuple[int, int, str | None]]) -> dict[int, tuple[int, bool]]:
    """Outermost brackets by where they open: where they close, and whether a quantity or time is inside."""
    found: dict[int, tuple[int, bool]] = {}
    opened: list[int] = []
    for position, _, kind in cuts:
        if kind == "open":
            opened.append(position)
        elif kind == "close" and opened:
            start = opened.pop()
            if not opened:
                inside = view[start:position]
                found[start] = (position, QUANTITY in inside or TIME in inside or BASELINE in inside)
    return found


def _piece(
    whole: Piece, marked: list[int], ranges: list[tuple[int, int]], opener: str, *, bracketed: bool = False
) -> Piece:
    """Stretches of ``whole`` as one piece; ``marked`` are the positions of its marks."""
    if len(ranges) == 1:  # no bracket stands apart
        ((a, b),) = ranges
        marks = {k - a: whole.marks[k] for k in marked[bisect_left(marked, a) : bisect_left(marked, b)]}
        return Piece(whole.view[a:b], whole.at[a:b], marks, opener, bracketed, whole.spaced)
    view = "".join([whole.view[a:b] for a, b in ranges])
    at: list[int] = []
    marks = {}
    for a, b in ranges:
        base = len(at) - a
        for k in marked[bisect_left(marked, a) : bisect_left(marked, b)]:
            marks[k + base] = whole.marks[k]
        at.extend(whole.at[a:b])
    return Piece(view, at, marks, opener, bracketed, whole.spaced)
