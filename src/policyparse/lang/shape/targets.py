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
    multiplied: Rule
    """What stands behind a number that is a verb (halve food waste); group ``object``."""
    bounds: Mapping[str, Comparator]


@dataclass(frozen=True)
class TargetRules:
    """How aims, facts and conditions are worded; each rule says beside its pattern what it is for."""

    sentence_end: Rule
    separator: Rule
    verb_before: Rule
    verb_first: Rule
    verb_inside: Rule
    placed: Rule
    """Where or with what, before the verb that opens a statement."""
    partitive: Rule
    modifier: Rule
    selects: Rule
    respectively: Rule
    each: Rule
    studies: Rule
    amount_of: Rule
    capacity: Rule
    required: Rule
    classifier: Rule
    per: Rule
    rate: Rule
    starting: Rule
    complete: Rule
    states: Rule
    brought: Rule
    """What so many things, named behind their number, are brought to."""
    counts_list: Rule
    fields: Rule
    """What a number behind a list counts without being an aim (fields, places)."""
    joined: str
    """The separator that strings clauses together."""
    fold: tuple[tuple[str, str], ...]
    """Punctuation widths, one character for one."""
    keeps_spaces: bool


@dataclass(frozen=True)
class TimingRules:
    """When an aim holds and against what it is measured; each rule says beside its pattern what it is for."""

    not_when: Rule
    time_after: Rule
    opens: Rule
    """What may stand before a time that leads in; a time deeper in its clause holds for that sentence only."""
    baseline_after: Rule
    later: Rule
    """What ends the text between a number and the next one, which is of the same at another time."""
    strung: Rule
    """A piece that shares the subject of the one before, and with it the time at the end of the sentence."""
    carries: Rule
    keeps_baseline: Rule
    cumulative: Rule
    annual: Rule
    annual_after: Rule
    every_year: Rule
    year_on_year: Rule
    due: Rule
    """The label of a field that says by when its task is to be done."""


@dataclass(frozen=True)
class PhraseRules:
    """Where a noun phrase begins and ends, and what coordinated phrases share."""

    trim: Rule
    hinge: Rule
    inner: Rule
    scope_only: Rule
    scope_counted: Rule
    measure: Rule
    actor: Rule
    """Who does it, where it belongs to the name; group ``each``, if any, is all of it (在每个村◆)."""
    place_only: Rule
    tail: Rule
    object_end: Rule
    attached: Rule
    qualified: Rule
    topic: Rule
    completes: Rule
    moves: Rule
    programme: Rule
    """A name alone that says what the numbers behind it are of; group ``thing``."""
    serves: Rule
    """So many are given something; groups ``whom`` and ``what``."""
    urges: Rule
    """A verb before the phrase that says it is to be done (推进节能改造◆)."""
    outer: Rule
    dangling: Rule
    requires: Rule
    """Whose attributes follow (新上项目应满足…); group ``owner``."""
    attribute: Rule
    """A measure that means nothing without its owner, the thing counted before it (总投资, 面积)."""
    owner: Rule
    item: Rule
    shared_head: Rule
    collected: Rule
    rank: Rule
    """A class that the next item of the list names too, with the thing that is of it (千亿级)."""
    processing: Rule
    """What is done with a thing (种植, 处理), at the end of an item: its thing is meant for the others too."""
    examples: Rule
    """Examples that open a name and are summed up behind them (甲、乙等重点行业…)."""
    sayable: Rule
    verb_led: Rule
    achieves: Rule
    rescope: Callable[[str, str], str]
    """The indicator named before, for another place or part."""
    of: str
    joiner: str
    article: str


@dataclass(frozen=True)
class StanceRules:
    """What tells an aim from a fact and a condition."""

    allowance: Rule
    funding: Rule
    """A standing commitment to fund something, or the level of a public benefit: an aim though money is given."""
    subsidy: Rule
    """What makes of all the money of a sentence a grant to somebody."""
    supposing: Rule
    """A piece that only supposes a case (经认定的，), for which something is then granted."""
    event: Rule
    """Something is held so many times: an aim, not a routine."""
    forecast: Rule
    """What somebody expects to happen: in news no aim of anybody's."""
    routine: Rule
    past: Rule
    past_behind: Rule
    """A perfect verb behind the number."""
    aim: Rule
    strength: Rule
    """How firm an aim is; groups strive and ensure."""
    permit: Rule
    descriptive: Rule
    eligible: Rule
    given: Rule
    """What a text takes as given: terms of credit, formulas, shares that are split, strengths of a product."""
    own_count: Rule
    plan: Rule
    """The title of a page that prints a plan whole, whatever else it is."""
    report: Rule
    """The title of a document that tells what has been done."""
    call: Rule
    """A title or heading under which numbers say who may apply, how many are chosen and what is to be handed in."""
    listed: Rule
    """What opens a list of conditions (有下列情形之一的：)."""
    uncounted: Rule
    each: Rule
    """A thing that each of many has to have (每个乡镇卫生院): one of it is a number, not a manner of speaking."""
    time_unit: Rule
    bracketed: Rule
    name_quote: Rule
    goal_heading: Rule
    fact_heading: Rule
    money: tuple[str, ...]


@dataclass(frozen=True)
class WordRules:
    """How a phrase falls into words, for the few phrases whose left edge nothing else finds."""

    words: Callable[[str], list[str]]
    leading: frozenset[str]
    """Verbs that open a clause; the phrase begins behind the last of them."""
