"""Statements in the columns of a task table: 任务 | 牵头单位 | 责任单位 | 完成时限."""

from policyparse.extract.agencies.reading import Reading
from policyparse.lang.shape import AgencyRules
from policyparse.models import Text


def tabled(text: Text, rules: AgencyRules) -> list[Reading]:
    """One statement for each row that names a body under a label."""
    return []
