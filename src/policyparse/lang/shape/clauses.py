"""How clauses are labelled: what each language fills in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from policyparse.pattern import Rule


class Reading(NamedTuple):
    """A numbering that a clause label may belong to."""

    family: str
    """One of ``segment.families.FAMILIES``."""
    number: int
    within: int | None = None
    """The number that the parent must have: 2 for 2.1."""
    cost: float = 0.0
    """How far the label is from what this family looks like."""


@dataclass(frozen=True)
class ClauseRules:
    """How the language numbers clauses. The group of a label rule that matched is the label's family."""

    hints: Callable[[str], list[int]]
    """Where ``label`` is tried, in text order: a cheap superset of where it matches."""
    label: Rule
    """Labels that may stand anywhere: 一、 (3) Article 5."""
    line_label: Rule
    """Labels that count at the start of a line only: 附件1, 专栏2, A."""
    readings: Callable[[str, str], tuple[Reading, ...]]
    """(family, label as written) → the numberings it may belong to, the likeliest first."""
    joiner: str
    """What stands between the words of a label: nothing in 附件1, however a printer spaced it."""
    reference: Rule
    """What stands right behind a label that only cites a clause: 第十二条«的»规定."""
    heading: Rule
    """The title at the start of a clause's text: ``line`` where it fills its line, ``lead`` where text runs on."""
    contents: Rule
    """The heading of a table of contents, a line of its own."""
    leader: Rule
    """An entry of a table of contents behind its label, down to the dots that lead to the page."""
    note: Rule
    """What stands right before the first numbered note of a table, down to it."""
    date: Rule
    """A date of the day."""
    signatory: Rule
    """A line that may name who signs, above the date."""
    carried: Rule
    """A line that may be the title of a document, by what it says the document is."""
    title_line: Rule
    """A line that a title may begin with."""
    closing: Rule
    """What stands below a signature: 抄送, 印发."""
