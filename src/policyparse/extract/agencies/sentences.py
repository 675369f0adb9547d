"""Statements in running sentences that allot roles: 由市发展改革委会同市财政局制定办法."""

from policyparse.extract.agencies.reading import Reading
from policyparse.lang.shape import AgencyRules


def allotted(text: str, rules: AgencyRules) -> list[Reading]:
    """Every sentence that gives one body the lead and another a part."""
    return []
