"""Names of indicators: what each language fills in."""

from collections.abc import Callable
from dataclasses import dataclass

from policyparse.pattern import Rule


@dataclass(frozen=True)
class NamingRules:
    """How the written name of an indicator is brought to the form under which it is looked up."""

    fold: Callable[[str], str]
    """Case, width, white space, and words that mean the same: 占比 and 比重."""
    scope: Rule
    """Whose or which part the indicator is of, at its head: 全省, 城镇, 到 a place."""
    places: Callable[[], frozenset[str]]
    """Names of places that may stand in front without a word such as 市."""
    tail: Rule
    """What may follow the name without changing what it is: a bracket, 总体水平."""
