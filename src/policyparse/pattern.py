r"""Rule: a named pattern with its examples. The only module that imports ``regex``.

1. A rule's name is its address: ``<lang>.<kind>.<what>``, unique in the library.
2. Patterns are verbose (white space and ``#`` comments are ignored; write a space as ``[ ]``), compiled on first use.
3. ``yes`` examples carry «» around what the rule must match, ``no`` examples must not match at all. Both run as tests.
4. ``lists`` name the vocabulary that ``\L<name>`` stands for, read when the rule is compiled; the longest form wins.
5. ``near`` are words of which every match has one, ``BEFORE`` characters behind its beginning and ``AFTER`` before its
   end at most. A long text is searched around them alone: the 年 of a date costs less to find than its digits.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import regex

from policyparse.errors import PatternError, PatternTimeoutError
from policyparse.span import Span

SECONDS = 20.0
"""The last net: no rule may search a text that is longer than ``SHORT`` for longer than this."""

BEFORE, AFTER = 24, 48
"""How far around a word of ``near`` a rule is searched."""

SHORT = 500
"""Up to this many characters the net is left out: setting it costs more than searching a sentence does."""

SHARED = False
"""Whether other threads may run while a short text is searched: to let them takes a quarter of a search's time."""


class Match:
    """Where a rule matched: the text and the span of the whole and of each named group."""

    __slots__ = ("_match",)

    def __init__(self, match: "regex.Match[str]") -> None:
        self._match = match

    @property
    def start(self) -> int:
        """Where the match begins."""
        return self._match.start()

    @property
    def end(self) -> int:
        """Where the match ends."""
        return self._match.end()

    @property
    def span(self) -> Span:
        """The span of the whole match."""
        return Span(*self._match.span())

    @property
    def text(self) -> str:
        """The matched characters."""
        return self._match.group()

    def __getitem__(self, group: str) -> str:
        """The characters of a named group, ``""`` where it took no part."""
        return self._match.group(group) or ""

    def span_of(self, group: str) -> Span | None:
        """The span of a named group, ``None`` where it took no part."""
        start, end = self._match.span(group)
        return None if start < 0 else Span(start, end)

    @property
    def kind(self) -> str | None:
        """The name of the last group that matched: which alternative of a rule it was."""
        return self._match.lastgroup


@dataclass(frozen=True)
class Rule:
    """A named pattern with its examples.

    >>> year = Rule("zh.time.year", r"(?P<year> [12][0-9]{3} ) 年", yes=("到«2025年»",), no=("2025吨",))
    >>> [match["year"] for match in year.find("从2020年到2025年")]
    ['2020', '2025']
    """

    name: str
    pattern: str
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    lists: Mapping[str, Callable[[], Iterable[str]]] = field(default_factory=dict)
    ignore_case: bool = False
    near: tuple[str, ...] = ()

    @cached_property
    def _compiled(self) -> "regex.Pattern[str]":
        flags = regex.VERBOSE | regex.VERSION1 | (regex.IGNORECASE if self.ignore_case else regex.VERSION1)
        words: dict[str, Any] = {name: list(forms()) for name, forms in self.lists.items()}
        return regex.compile(self.pattern, flags, **words)

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match]:
        """Every match between ``start`` and ``end``, in order, without overlaps."""
        stop = len(text) if end is None else end
        if stop - start <= SHORT:
            return map(Match, self._compiled.finditer(text, start, stop, False, SHARED))
        return self._netted_find(text, start, stop)

    def search(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """The first match between ``start`` and ``end``."""
        stop = len(text) if end is None else end
        if stop - start > SHORT:
            return self._netted(self._compiled.search, text, start, stop)
        found = self._compiled.search(text, start, stop, SHARED)
        return Match(found) if found else None

    def match(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """The match that begins exactly at ``start``."""
        stop = len(text) if end is None else end
        if stop - start > SHORT:
            return self._netted(self._compiled.match, text, start, stop)
        found = self._compiled.match(text, start, stop, SHARED)
        return Match(found) if found else None

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> Match | None:
        """The match that reaches from ``start`` to ``end``."""
        stop = len(text) if end is None else end
        if stop - start > SHORT:
            return self._netted(self._compiled.fullmatch, text, start, stop)
        found = self._compiled.fullmatch(text, start, stop, SHARED)
        return Match(found) if found else None

    def _netted_find(self, text: str, start: int, stop: int) -> Iterator[Match]:
        try:
            for first, last in around(text, self.near, start, stop) if self.near else ((start, stop),):
                yield from map(Match, self._compiled.finditer(text, first, last, timeout=SECONDS))
        except TimeoutError as error:
            raise PatternTimeoutError(f"rule {self.name} ran over {SECONDS} s") from error

    def _netted(self, how: Callable[..., "regex.Match[str] | None"], text: str, start: int, stop: int) -> Match | None:
        try:
            found = how(text, start, stop, timeout=SECONDS)
        except TimeoutError as error:
            raise PatternTimeoutError(f"rule {self.name} ran over {SECONDS} s") from error
        return Match(found) if found else None


def around(text: str, words: tuple[str, ...], start: int, stop: int) -> list[tuple[int, int]]:
    """The stretches of a text that lie around any of the words, from left to right.

    >>> around("到2025年" + "。" * 100 + "到2030年", ("年",), 0, 112)
    [(0, 53), (87, 112)]
    """
    found: list[int] = []
    for word in words:
        at = text.find(word, start, stop)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1, stop)
    stretches: list[tuple[int, int]] = []
    for at in sorted(found):
        first, last = max(start, at - BEFORE), min(stop, at + AFTER)
        if stretches and first <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], last)
        else:
            stretches.append((first, last))
    return stretches


def escape(text: str) -> str:
    """``text`` as a pattern that matches it and nothing else."""
    return regex.escape(text, special_only=True, literal_spaces=False)


def finder(pattern: str, *, ignore_case: bool = False) -> Callable[[str], Iterator[Match]]:
    """What finds a regular expression of the user's in a text. It is read as Python's ``re`` reads it, not verbose.

    >>> [match.text for match in finder("20[0-9]{2}年")("从2020年到2025年")]
    ['2020年', '2025年']

    Raises:
        PatternError: if it is no regular expression.
        PatternTimeoutError: while finding, if it runs over the limit on one text.
    """
    try:
        compiled = regex.compile(pattern, regex.IGNORECASE if ignore_case else 0)
    except regex.error as error:
        raise PatternError(f"no regular expression: {error}: {pattern}") from error

    def find(text: str) -> Iterator[Match]:
        try:
            yield from map(Match, compiled.finditer(text, timeout=SECONDS))
        except TimeoutError as error:
            raise PatternTimeoutError(f"{pattern} ran over {SECONDS} s") from error

    return find
