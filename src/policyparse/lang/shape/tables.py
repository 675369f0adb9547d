"""Indicator tables: what each language fills in."""

from dataclasses import dataclass

from policyparse.pattern import Rule


@dataclass(frozen=True)
class TableRules:
    """How indicator tables are headed and what their cells look like."""

    cell: Rule
    """The whole of a cell that is a value; groups number, high, unit, sum (the bracket of a cumulative value)."""
    value: Rule
    """A value in a row of text."""
    row: Rule
    """The whole of a row of text: a label and values behind it."""
    word: Rule
    """One head of a row that is cut at its spaces."""
    unit: Rule
    """A unit in brackets behind a label; group unit."""
    bare_unit: Rule
    """The whole of a cell that is a unit."""
    serial_head: Rule
    unit_head: Rule
    kind_head: Rule
    """Heads of columns that hold neither names nor values."""
    aim: Rule
    """A head that says its values are aims."""
    actual: Rule
    """A head that says its values have been reached."""
    column_says: Rule
    """The whole of a line that goes on from the year above it in a stacked header."""
    done: Rule
    """A caption that tells what has been."""
    goal: Rule
    """A caption or a head that tells what is to be."""
    grant: Rule
    """A caption or a head whose numbers are money to be given or taken."""
    cumulative: Rule
    annual: Rule
    numbering: Rule
    """What stands before the words of a label."""
    serial: Rule
    direction: Rule
    """How a label ends whose value is the size of a change; groups up, down."""
    scale: Rule
    """A multiplier at the head of a unit."""
    caption: Rule
    """A line that titles a table whose cells may stand one per line."""
    prose: Rule
    """A line that is no cell."""
    attribute: Rule
    """A cell that ends a row: 约束性."""
    label: Rule
    """The whole of what may name an indicator."""
    year: Rule
    """A year at the start of a head, without a word that makes it a time."""
