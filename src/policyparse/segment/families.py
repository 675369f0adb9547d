"""The families of labels: how deep each usually stands, and what its clauses are called in ``kind`` and in ids."""

from typing import NamedTuple


class Family(NamedTuple):
    """One way of numbering."""

    rank: int
    """Usual depth, outermost first; a child of higher rank than its parent is odd but possible (1. above （一）)."""
    kind: str
    prefix: str
    """What its number stands behind in an id; items among items have none."""


FAMILIES: dict[str, Family] = {
    "attachment": Family(0, "attachment", "att"),
    "part": Family(1, "part", "part"),
    "chapter": Family(2, "chapter", "ch"),
    "section": Family(3, "section", "sec"),
    "article": Family(4, "article", "art"),
    "roman": Family(5, "item", "i"),
    "major": Family(6, "item", "i"),
    "topic": Family(7, "item", "i"),
    "minor": Family(7, "item", "i"),
    "direction": Family(8, "item", "i"),
    "box": Family(99, "box", "box"),
    "upper": Family(8, "item", "i"),
    "word": Family(9, "item", "i"),
    "bare": Family(9, "item", "i"),
    "dot": Family(10, "item", "i"),
    "comma": Family(10, "item", "i"),
    "level2": Family(11, "item", "i"),
    "level3": Family(12, "item", "i"),
    "level4": Family(13, "item", "i"),
    "bracket": Family(14, "item", "i"),
    "half": Family(14, "item", "i"),
    "dot_inner": Family(15, "item", "i"),
    "bracket_inner": Family(16, "item", "i"),
    "circle": Family(17, "item", "i"),
    "lower": Family(18, "item", "i"),
    "lower_bracket": Family(19, "item", "i"),
    "roman_bracket": Family(20, "item", "i"),
}
NAMES = tuple(FAMILIES)
"""Family names by index; the index is what the search keeps in its states. Within a box (专栏) the numbering has a life
of its own: there a family stands at its index plus ``len(NAMES)``."""
INDEX = {name: index for index, name in enumerate(NAMES)}
RANK = tuple(family.rank for family in FAMILIES.values()) + tuple(family.rank + 100 for family in FAMILIES.values())
OUTER = {INDEX["dot_inner"]: INDEX["dot"], INDEX["bracket_inner"]: INDEX["bracket"]}
"""Translation turns 一、 and 1. alike into 1.: a second run of the family may stand within the first."""
