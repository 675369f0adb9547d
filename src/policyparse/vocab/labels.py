"""``labels.toml``: what the fixed values of a record are called in a table."""

from policyparse.vocab import Entry, load


class Label(Entry):
    """The names of one value of one column."""

    zh: str
    en: str


def labels() -> dict[str, Label]:
    """Every label by ``column.value``."""
    return load("labels", Label)
