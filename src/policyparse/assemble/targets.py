"""Quantities, times and indicators → targets and milestones."""

from dataclasses import dataclass

from policyparse.lang.shape import Language
from policyparse.models import Described, Issue, Mentions, Milestone, Outline, Quantity, Target, Text, Time


@dataclass(frozen=True, slots=True)
class Goals:
    """What was joined; quantities and times with the role they turned out to have."""

    targets: tuple[Target, ...]
    milestones: tuple[Milestone, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    issues: tuple[Issue, ...] = ()


def join_targets(text: Text, outline: Outline, described: Described, mentions: Mentions, language: Language) -> Goals:
    """Join each quantity with its indicator and time, where it is an aim."""
    return Goals(targets=(), milestones=(), quantities=mentions.quantities, times=mentions.times)
