"""Which indicator of the vocabulary a written name is."""

from functools import cache, lru_cache

from policyparse import lang
from policyparse.lang.shape import NamingRules
from policyparse.vocab import indicators

LENGTHS = (4, 3, 2)
"""How long the name of a place may be, the longest first."""


@lru_cache(1 << 14)
def name_indicator(indicator: str, language: str) -> str | None:
    """The id of a written indicator, ``None`` where the vocabulary has none for it.

    The name is looked up as it stands, then without what follows it (a bracket), then without the scope before it
    (全省, 城镇, a place), so that a scope which makes another indicator wins where the vocabulary names it.

    >>> name_indicator("全省森林覆盖率", "zh")
    'forest_coverage'
    """
    rules = lang.get(language).naming
    known = _known(language)
    name = rules.fold(indicator)
    tail = rules.tail.search(name)
    for form in dict.fromkeys((name, name[: tail.start] if tail else name)):
        if not any(form[end:] in known for end in range(len(form))):
            continue  # whatever stands before it: the names of places need not be read
        start: int | None = 0
        while start is not None and start < len(form):
            if form[start:] in known:
                return known[form[start:]]
            start = _behind_scope(form, start, rules)
    return None


def _behind_scope(form: str, start: int, rules: NamingRules) -> int | None:
    """Where the name goes on behind one word of scope, ``None`` where there is none."""
    scope = rules.scope.match(form, start)
    if scope:
        return scope.end
    places = rules.places()
    return next((start + n for n in LENGTHS if form[start : start + n] in places), None)


@cache
def _known(language: str) -> dict[str, str]:
    fold = lang.get(language).naming.fold
    return {fold(form): key for form, key in indicators.ids(language).items()}
