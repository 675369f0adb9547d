"""Source and authors of a story: from the line that names them, at its head or at its foot."""

from collections.abc import Iterator
from functools import cache

from policyparse.lang.shape import Language
from policyparse.metadata.trust import Reading
from policyparse.pattern import Match
from policyparse.vocab.words import forms

HEAD = 600
FOOT = 400
"""By-lines stand this near to the head or the foot of a text, in characters."""


def bylines(content: str, start: int, language: Language) -> Iterator[tuple[str, Reading]]:
    """``source`` and ``authors`` readings; the people of one line are one reading, separated by ``、``."""
    rules = language.bylines
    regions = [(0, min(len(content), start + HEAD)), (max(start + HEAD, len(content) - FOOT), len(content))]
    for begin, end in regions:
        if begin >= end:
            continue
        for match in rules.source.find(content, begin, end):
            yield "source", Reading(_name(match["name"]), "byline", match.span_of("name"))
        for match in rules.excerpt.find(content, begin, end):
            yield "source", Reading(_name(match["name"]), "byline", match.span_of("name"))
            if match["people"]:
                yield from _authors(match, language)
        for match in rules.reporters.find(content, begin, end):
            yield from _authors(match, language)
        for match in rules.dateline.find(content, begin, end):
            yield "source", Reading(match["name"], "dateline", match.span_of("name"))
    masthead = rules.masthead.search(content, start, min(len(content), start + 80))
    if masthead:
        yield "source", Reading(masthead["name"], "dateline", masthead.span_of("name"))


def _name(written: str) -> str:
    return " ".join(written.strip(' \u3000《》“”"').split())


def _authors(match: Match, language: Language) -> Iterator[tuple[str, Reading]]:
    people = split_people(match["people"], language)
    if people:
        yield "authors", Reading("、".join(people), "byline", match.span_of("people"))


def split_people(written: str, language: Language) -> tuple[str, ...]:
    """The people of a by-line; empty where one of them is no name.

    >>> from policyparse import lang
    >>> split_people("祁梦竹范俊生", lang.get("zh")), split_people("龚雨　通讯员　顾永宁 王 伟", lang.get("zh"))
    (('祁梦竹', '范俊生'), ('龚雨', '顾永宁', '王伟'))
    >>> split_people("从会上", lang.get("zh")), split_people("Jane Doe and Li Wei", lang.get("en"))
    ((), ('Jane Doe', 'Li Wei'))
    """
    rules = language.bylines
    pieces: list[str] = []
    start = 0
    for stop in [*rules.role.find(written), None]:
        pieces.append(written[start : stop.start if stop else len(written)])
        start = stop.end if stop else start
    people: list[str] = []
    for piece in pieces:
        for name in rules.people(piece):
            parts = _surname_parts(name, language)
            if not parts:
                return ()
            people += parts
    return tuple(dict.fromkeys(people))


@cache
def _surnames(code: str) -> frozenset[str]:
    return frozenset(forms("surnames", code))


def _surname_parts(name: str, language: Language) -> list[str]:
    """One run of characters as names: each begins with a family name and has one or two more characters."""
    surnames = _surnames(language.code)
    if not surnames or "·" in name:
        return [name]
    if not name:
        return []
    ways: list[list[str] | None] = [None] * len(name) + [[]]
    for begin in range(len(name) - 2, -1, -1):
        family = (
            2 if name[begin : begin + 2] in surnames and begin + 2 < len(name) else 1 if name[begin] in surnames else 0
        )
        if not family:
            continue
        for given in (2, 1):
            rest = ways[begin + family + given] if begin + family + given <= len(name) else None
            if rest is not None:
                ways[begin] = [name[begin : begin + family + given], *rest]
                break
    return ways[0] or []
