"""Aims, facts, conditions and changes: what each language fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policyparse.models import Comparator
from policyparse.pattern import Rule


@dataclass(frozen=True)
class ChangeRules:
    """The words between an indicator and its number; groups ``up``, ``down``, ``level`` and ``to`` say what they do."""

    predicate: Rule
    embrace: Rule
    object: Rule
    share: Rule
    nominal: Rule
    headed: Rule
    opened: Rule
    doubling: Rule
    bounds: Mapping[str, Comparator]


@dataclass(frozen=True)
class TargetRules:
    """How aims, facts and conditions are worded; each rule says beside its pattern what it is for."""

    sentence_end: Rule
    separator: Rule
    not_when: Rule
    time_after: Rule
    baseline_after: Rule
    trim: Rule
    hinge: Rule
    inner: Rule
    scope_only: Rule
    measure: Rule
    verb_before: Rule
    verb_first: Rule
    verb_inside: Rule
    place_only: Rule
    partitive: Rule
    tail: Rule
    object_end: Rule
    qualified: Rule
    modifier: Rule
    selects: Rule
    allowance: Rule
    routine: Rule
    past: Rule
    aim: Rule
    strive: Rule
    ensure: Rule
    cumulative: Rule
    annual: Rule
    respectively: Rule
    each: Rule
    item: Rule
    shared_head: Rule
    carries: Rule
    goal_heading: Rule
    fact_heading: Rule
    name_quote: Rule
    keeps_baseline: Rule
    owner: Rule
    permit: Rule
    scope_counted: Rule
    verb_led: Rule
    studies: Rule
    own_count: Rule
    eligible: Rule
    amount_of: Rule
    capacity: Rule
    annual_after: Rule
    per: Rule
    sayable: Rule
    actor: Rule
    rate: Rule
    uncounted: Rule
    every_year: Rule
    year_on_year: Rule
    starting: Rule
    achieves: Rule
    collected: Rule
    complete: Rule
    states: Rule
    counts_list: Rule
    bracketed: Rule
    time_unit: Rule
    topic: Rule
    dangling: Rule
    rescope: Callable[[str, str], str]
    """The indicator named before, for another place or part."""
    money: tuple[str, ...]
    of: str
    joiner: str
    joined: str
    """The separator that strings clauses together."""
    fold: Mapping[int, str]
    """Punctuation widths, one character for one."""
    keeps_spaces: bool
