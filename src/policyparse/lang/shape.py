"""What every language fills in: frozen dataclasses without defaults, so that the type checker refuses a language that
leaves something out. One dataclass per module of ``lang/<code>/``; each such module ends in ``RULES = …Rules(…)``.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """The rule sets of one language, one field per module of its folder."""

    code: str
