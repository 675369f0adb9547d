"""What is known of single sites: which element holds the document, which hold something else, which lines frame it."""

from dataclasses import dataclass, fields
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints

from policyparse.errors import VocabularyError
from policyparse.vocab import Entry, load, read_entries

Selector = Annotated[str, StringConstraints(pattern=r"^[#.][^\s#.>]+$")]
"""``#id`` or ``.class``, of one element."""
Words = Annotated[str, StringConstraints(pattern=r"\S")]
"""Words of a line; an empty one would begin every line."""
Label = Annotated[str, StringConstraints(pattern=r"^[^\s:：]+$")]
"""The label of a field, without spaces and without its colon."""


class Site(Entry):
    """One site or page builder. Selectors are ``#id`` or ``.class``; ``why`` names the page that forced the entry."""

    why: str
    body: tuple[Selector, ...] = ()
    title: tuple[Selector, ...] = ()
    account: tuple[Selector, ...] = ()
    drop: tuple[Selector, ...] = ()
    lines: tuple[Words, ...] = ()
    starts: tuple[Words, ...] = ()
    tail: tuple[Words, ...] = ()
    cut: tuple[Words, ...] = ()
    contains: tuple[Words, ...] = ()
    fields: tuple[Label, ...] = ()
    portal_fields: tuple[Label, ...] = ()


@dataclass(frozen=True)
class Sites:
    """All sites' rules together, each string with the site it comes from."""

    body: dict[str, str]
    title: dict[str, str]
    account: dict[str, str]
    drop: dict[str, str]
    lines: dict[str, str]
    starts: dict[str, str]
    tail: dict[str, str]
    cut: dict[str, str]
    contains: dict[str, str]
    fields: dict[str, str]
    portal_fields: dict[str, str]

    @cached_property
    def openings(self) -> tuple[str, ...]:
        """What ``starts`` names, for ``str.startswith``."""
        return tuple(self.starts)

    @cached_property
    def letters(self) -> frozenset[str]:
        """The characters with which a line begins that ``lines`` or ``starts`` name."""
        return frozenset(words[0] for words in (*self.lines, *self.starts))


@cache
def sites() -> Sites:
    """The rules of ``sites.toml``."""
    return _together(load("sites", Site))


def sites_with(path: Path) -> Sites:
    """A user's rules in front of those of ``sites.toml``; an entry with the id of a bundled one replaces it.

    Raises:
        VocabularyError: naming file, entry and reason.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise VocabularyError(f"{path}: cannot be read: {error.strerror or error}") from error
    return _sites_with(path, changed)


@lru_cache(8)
def _sites_with(path: Path, _changed: int) -> Sites:
    own = read_entries(path, Site)
    return _together({**own, **{name: site for name, site in load("sites", Site).items() if name not in own}})


def _together(entries: dict[str, Site]) -> Sites:
    """All rules by kind, in order; of a rule that two sites have, the first is named."""
    kinds: dict[str, dict[str, str]] = {kind.name: {} for kind in fields(Sites)}
    for name, site in entries.items():
        for kind, rules in kinds.items():
            for rule in getattr(site, kind):
                rules.setdefault(rule, name)
    return Sites(**kinds)
