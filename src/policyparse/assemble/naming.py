"""Which indicator of the vocabulary a written name is."""

from functools import cache

from policyparse import lang
from policyparse.vocab import indicators


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
        start = 0
        while start < len(form):
            if form[start:] in known:
                return known[form[start:]]
            scope = rules.scope.match(form, start)
            if scope is None:
                break
            start = scope.end
    return None


@cache
def _known(language: str) -> dict[str, str]:
    fold = lang.get(language).naming.fold
    return {fold(form): key for form, key in indicators.ids(language).items()}
