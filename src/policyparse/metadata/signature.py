"""The signature: who signs and when, at the end of the notice."""

from dataclasses import dataclass
from itertools import islice

from policyparse.lang.shape import Language
from policyparse.pattern import Match
from policyparse.span import Span

LINES = 16
"""Twelve ministries sign on six or twelve lines."""
PLACE = 4
"""A place in brackets inside a name has at most so many characters."""
APART = 4
"""A date set off by at least so many spaces stands alone, too."""
NEAR, FAR = 3_000, 1_500
DATES = 300
"""A table with more dates than this has no signature behind them."""
BACK = 700
"""How far before the date the names of a signature may begin, in characters."""


@dataclass(frozen=True, slots=True)
class Signature:
    """The names above (or before) a date, and the date."""

    names: tuple[str, ...]
    span: Span | None
    date: Match


def find_signature(content: str, start: int, end: int, language: Language) -> Signature | None:
    """The first signature between ``start`` and ``end``; one without names only where its date stands alone."""
    if end - start > NEAR + FAR:  # most stand near one end; only then is the middle read
        early = find_signature(content, start, _break_after(content, start + NEAR, end), language)
        if early and early.names:
            return early
        late = find_signature(content, end - FAR, end, language)
        if late and late.names and not early:
            return late
    nameless: Signature | None = None
    for date in islice(language.signatures.signed.find(content, start, end), DATES):
        names, span = _names_before(content, start, date.start, language)
        if names:
            return Signature(names, span, date)
        if nameless is None and date["day"] and (_alone(content, start, date.start) or _closing(content, date)):
            nameless = Signature((), None, date)
    return nameless


def _break_after(content: str, position: int, end: int) -> int:
    """The first line break behind a position, so that no date is cut in two; ``position`` where there is none near."""
    found = content.find("\n", position, min(end, position + BACK))
    return position if found < 0 else found


def _alone(content: str, start: int, position: int) -> bool:
    """Whether nothing but white space stands between the start of the line and ``position``, below a sentence."""
    head = content[max(start, position - 200) : position]
    line = head.rpartition("\n")[2]
    above = head[: len(head) - len(line)].rstrip()
    if not line.strip():
        return bool(above) and above[-1] in "。.！!）)：:；;件表单录"
    return line[-APART:].isspace() and len(line) > APART


def _closing(content: str, date: Match) -> bool:
    """Whether a date behind a space ends its line: “…自评报告参考提纲 2016年12月6日”."""
    after = content[date.end : date.end + 1]
    return content[max(0, date.start - 1) : date.start].isspace() and after in ("\n", "")


def _names_before(content: str, start: int, position: int, language: Language) -> tuple[tuple[str, ...], Span | None]:
    """The names that end at ``position``: on the same line behind the last sentence, or on the lines above."""
    rules = language.signatures
    floor = max(start, position - BACK)
    lines: list[Span] = []
    stop = position
    while stop > floor and len(lines) < LINES:
        begin = max(content.rfind("\n", floor, stop) + 1, floor)
        line = Span(begin, stop)
        cut = max((match.end for match in rules.sentence_end.find(content, begin, stop)), default=None)
        if lines and rules.listed.match(content, begin, stop):
            break  # the list of attachments above the names
        if cut is not None:
            line = Span(cut, stop)
        bracket = _bracket_end(content, line)
        if bracket is not None:
            line, cut = Span(bracket, stop), bracket
        if content[line.slice].strip():
            if not rules.signature_line.fullmatch(content, line.start, line.end):
                break
            lines.append(line)
        if cut is not None or begin <= floor:
            break
        stop = begin - 1
    return _valid_names(content, lines[::-1], language)


def _bracket_end(content: str, line: Span) -> int | None:
    """Behind the bracket that closes what is no name: “…按职责分工负责）某省人民政府办公厅”, “…（试行）某厅”.

    A short bracket inside a name, 中国（某地）试验区管委会, stays; so does one at the end, （某委代章）.
    """
    closing = max(content.rfind("）", line.start, line.end), content.rfind(")", line.start, line.end))
    if closing < 0 or not content[closing + 1 : line.end].strip():
        return None
    opening = max(content.rfind("（", line.start, closing), content.rfind("(", line.start, closing))
    return closing + 1 if opening < 0 or closing - opening > PLACE + 1 else None


def _valid_names(content: str, lines: list[Span], language: Language) -> tuple[tuple[str, ...], Span | None]:
    """The names on the lines, from the first line that begins one; none where the last line does not end one."""
    while lines:
        names = split_names(content[lines[0].start : lines[-1].end], language)
        if names:
            start = content.rfind(names[0], lines[0].start, lines[-1].end)
            return names, Span(start if start >= 0 else lines[0].start, lines[-1].end)
        lines = lines[1:]
    return (), None


def split_names(written: str, language: Language) -> tuple[str, ...]:
    r"""The bodies in a signature or a letterhead: one per line, several on a line, or run together.

    >>> from policyparse import lang
    >>> split_names("生态环境部最高法院\n水利部  农业农村部", lang.get("zh"))
    ('生态环境部', '最高法院', '水利部', '农业农村部')
    >>> split_names("某某市应对疫情\n工作领导小组办公室", lang.get("zh"))
    ('某某市应对疫情工作领导小组办公室',)
    """
    rules = language.signatures
    names: list[str] = []
    pending = ""
    start = 0
    for stop in [*rules.name_break.find(written), None]:
        token = written[start : stop.start if stop else len(written)].strip()
        start = stop.end if stop else start
        if not token or token[0] in "（(":  # （某某局代章）
            continue
        joined = pending + rules.joiner + token if pending else token
        pending = "" if rules.name_end.search(joined) else joined
        if not pending:
            names += _apart(joined, language)
    return () if pending else tuple(names)


def _apart(joined: str, language: Language) -> list[str]:
    """Run-together names, cut where the next one begins; a piece that is no whole name is dropped."""
    begins = list(language.signatures.next_name.find(joined))
    starts = [0, *(match.end for match in begins)]
    stops = [*(match.start for match in begins), len(joined)]
    pieces = [joined[start:stop].strip(" ,、，") for start, stop in zip(starts, stops, strict=True)]
    whole = [piece for piece in pieces if language.signatures.name_end.search(piece)]
    leads = [language.signatures.name_lead.match(piece) for piece in whole]
    return [language.titles.tight(piece[lead.end if lead else 0 :]) for piece, lead in zip(whole, leads, strict=True)]
