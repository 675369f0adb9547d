"""Goals without a number: what each language fills in."""

from dataclasses import dataclass

from policyparse.pattern import Rule


@dataclass(frozen=True)
class ResultRules:
    """What a goal clause says will have been reached, and what is only being done."""

    task: Rule
    """What is being done, and clauses that say no goal at all."""
    numbered: Rule
    """A number that makes the clause a target, found or not."""
    result: Rule
    """A verb that says what will have been reached."""
    weak: Rule
    """A verb that is a result only in a section of goals and right behind 到◇."""
    strong: Rule
    """What makes a result of such a verb."""
    state: Rule
    """What the goal is about, and how it will be."""
    activity: Rule
    """What is being done: no goal even in an item of goals."""
    means: Rule
    """What a goal is reached by; it may stand before one, as what is being done may not."""
    plain: Rule
    """How a clause reads that is a goal in an item of goals, whatever its verb."""


@dataclass(frozen=True)
class MilestoneRules:
    """How a goal is worded that has a time and no number. The rules run over one clause, times masked as ``◇``."""

    separator: Rule
    """What stands between clauses and sentences; groups comma, stop, open, close."""
    stops: str
    """The characters that may end a sentence."""
    opens: Rule
    """A time at the head of a clause."""
    goal_heading: Rule
    """A heading under which goals stand."""
    fact_heading: Rule
    """A heading under which is told what has been."""
    goal_lead: Rule
    """The same without a number before it, at the start of a paragraph."""
    carries: Rule
    """How a paragraph ends that gives its time to the list below it."""
    joiner: Rule
    """What joins a clause to the one before and is no part of it."""
    other_heading: Rule
    """A heading within an item of goals under which stands something else."""
    bygone: Rule
    """Words of a time that make it a time gone by: 以来."""
    bare: Rule
    """The whole of a clause that says nothing but a time."""
    aside: Rule
    """A bracket at the end of a clause."""
    idle: Rule
    """A time that is no deadline: a plan's name, a baseline."""
    reporting: tuple[str, ...]
    """Names of the rules whose times say what was."""
    past: Rule
    """What a sentence says about what has been."""
    aim: Rule
    """What makes a goal of what a report says of a year."""
    own_deadline: Rule
    """An act with its own deadline."""
    named_goal: Rule
    """A goal whose name holds its time."""
    procedure: Rule
    """What is to be handed in by a day."""
    effect: Rule
    """When a rule holds."""
    fragment: Rule
    """The first part of a goal that a comma of its own cuts."""
    results: ResultRules
    fold: tuple[tuple[str, str], ...]
    """Punctuation widths, one character for one."""
    keeps_spaces: bool
