"""``periods.toml``: the plan periods from 一五 to 十六五."""

from functools import cache

from policyparse.vocab import Entry, load


class Period(Entry):
    """One plan period: its years, both inclusive, and how it is called."""

    start: int
    end: int
    zh: tuple[str, ...]
    en: tuple[str, ...]


def periods() -> dict[str, Period]:
    """Every plan period by id."""
    return load("periods", Period)


@cache
def ids(language: str) -> dict[str, str]:
    """The period id that each name of a language stands for, in lower case."""
    return {
        name.lower(): key for key, period in periods().items() for name in {"zh": period.zh, "en": period.en}[language]
    }


def names(language: str) -> list[str]:
    """Every name of a language, in lower case."""
    return list(ids(language))
