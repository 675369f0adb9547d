"""The addressees (主送机关): one line, split as it separates them."""

from policyparse.lang.shape import Language
from policyparse.span import Span


def split_addressees(content: str, span: Span, language: Language) -> tuple[str, ...]:
    """The addressees of a line, in order. A group that shares one office stays one.

    >>> from policyparse import lang
    >>> line = "各区人民政府，市政府各委、办、局，各市属机构"
    >>> split_addressees(line, Span(0, len(line)), lang.get("zh"))
    ('各区人民政府', '市政府各委、办、局', '各市属机构')
    >>> line = "甲省、乙省生态环境厅、高级人民法院、水利厅"
    >>> split_addressees(line, Span(0, len(line)), lang.get("zh"))
    ('甲省、乙省生态环境厅', '高级人民法院', '水利厅')
    """
    written = content[span.slice]
    rules = language.addressees
    tight = language.titles.tight
    outer = _separators(written, rules.outer_separators)
    if outer:
        pieces = [office for piece in _cut(written, outer) for office in _offices(piece, language)]
    else:
        pieces = _grouped(_cut(written, _separators(written, rules.inner_separators)), language)
    parts = [part for piece in pieces for part in _parted(piece, language)]
    return tuple(tight(part).removeprefix(rules.conjunction) for part in parts if part.strip())


def _parted(piece: str, language: Language) -> list[str]:
    """A piece of two bodies with an “and” between them as the two."""
    joined = language.addressees.joined.search(piece)
    return [piece] if joined is None else [piece[: joined.start], piece[joined.end :]]


def _separators(written: str, marks: str) -> list[int]:
    """Where one of ``marks`` stands outside brackets."""
    depth = 0
    found = []
    for index, character in enumerate(written):
        if character in "（([〔":
            depth += 1
        elif character in "）)]〕":
            depth = 0  # “(Office (Bureau, Committee), …”: an outer bracket is forgotten as often as not
        elif depth == 0 and character in marks:
            found.append(index)
    return found


def _cut(written: str, at: list[int]) -> list[str]:
    starts = [0, *(index + 1 for index in at)]
    return [written[start:stop] for start, stop in zip(starts, [*at, len(written)], strict=True)]


def _offices(piece: str, language: Language) -> list[str]:
    """A piece as the offices it names, where each is one of its own: 各县教育局、财政局, but not 各部门、各直属机构."""
    groups = _grouped(_cut(piece, _separators(piece, language.addressees.inner_separators)), language)
    if len(groups) > 1 and all(language.addressees.office.search(language.titles.tight(group)) for group in groups):
        return groups
    return [piece]


def _grouped(pieces: list[str], language: Language) -> list[str]:
    """Places join the office behind them (甲省、乙省生态环境厅); 办、局 alone join the one before."""
    groups: list[str] = []
    waiting = False
    for piece in pieces:
        tight = language.titles.tight(piece)
        if groups and (waiting or language.addressees.continues.fullmatch(tight)):
            groups[-1] += language.addressees.inner_separators + piece
            waiting = waiting and _waits(tight, language)
        else:
            groups.append(piece)
            waiting = _waits(tight, language)
    return groups


def _waits(tight: str, language: Language) -> bool:
    """Whether a piece waits for the next: a place or a field without its office, a person before 委员 or 代表."""
    rules = language.addressees
    return rules.place_only.fullmatch(tight) is not None or not rules.addressee.search(tight)
