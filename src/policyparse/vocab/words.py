"""Word lists: vocabulary whose entries are nothing but forms, zh and en side by side (genres, fields, surnames)."""

from functools import cache

from policyparse.vocab import Entry, load


class Words(Entry):
    """The forms of one entry in each language."""

    zh: tuple[str, ...]
    en: tuple[str, ...]


@cache
def meanings(kind: str, code: str) -> dict[str, str]:
    """Which entry of ``<kind>.toml`` each form of a language names; white space in a form does not count.

    >>> meanings("fields", "zh")["发文字号"]
    'doc_number'
    """
    return {_tight(form): key for key, entry in load(kind, Words).items() for form in getattr(entry, code)}


@cache
def forms(kind: str, code: str) -> tuple[str, ...]:
    """All forms of a language, in file order."""
    return tuple(form for entry in load(kind, Words).values() for form in getattr(entry, code))


def _tight(form: str) -> str:
    return " ".join(form.split()) if form.isascii() else "".join(form.split())
