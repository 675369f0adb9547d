"""``indicators.toml``: what targets measure, and under which names officials write it."""

from functools import cache
from typing import Literal

from policyparse.errors import VocabularyError
from policyparse.vocab import Entry, load

Dimension = Literal[
    "share", "index", "intensity", "concentration", "energy", "power", "mass", "volume", "area", "length", "time",
    "money", "count", "people",
]  # fmt: skip


class Indicator(Entry):
    """One indicator: what its values count, and its names; the first of each language is the one to print."""

    dimension: Dimension
    zh: tuple[str, ...]
    en: tuple[str, ...]

    def forms(self, language: str) -> tuple[str, ...]:
        """How the indicator is written in a language."""
        return {"zh": self.zh, "en": self.en}[language]


def indicators() -> dict[str, Indicator]:
    """Every indicator by id."""
    return load("indicators", Indicator)


@cache
def ids(language: str) -> dict[str, str]:
    """The indicator id that each written form of a language stands for, in lower case.

    Raises:
        VocabularyError: if a form is claimed by two indicators, or an indicator has none.
    """
    found: dict[str, str] = {}
    for key, indicator in indicators().items():
        if not indicator.forms(language):
            raise VocabularyError(f"indicators.toml, entry {key!r}: it has no {language} form")
        for form in indicator.forms(language):
            if found.setdefault(form.lower(), key) != key:
                raise VocabularyError(f"indicators.toml: {form!r} names both {found[form.lower()]!r} and {key!r}")
    return found


def forms(language: str) -> list[str]:
    """Every written form of a language, in lower case."""
    return list(ids(language))
