"""What is known of single sites: which element holds the document, which hold something else, which lines frame it."""

from dataclasses import dataclass, fields
from functools import cache

from policyparse.vocab import Entry, load


class Site(Entry):
    """One site or page builder. Selectors are ``#id`` or ``.class``; ``why`` names the page that forced the entry."""

    why: str
    body: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    account: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    portal_fields: tuple[str, ...] = ()


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


@cache
def sites() -> Sites:
    """The rules of ``sites.toml``."""
    entries = load("sites", Site)
    kinds = [kind.name for kind in fields(Sites)]
    return Sites(
        **{kind: {rule: site for site, entry in entries.items() for rule in getattr(entry, kind)} for kind in kinds}
    )
