"""The tables of records below the text, as cells of HTML: a row for each target, milestone or statement."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from policyparse import tables
from policyparse.highlight import escaped
from policyparse.models import Document
from policyparse.names import label
from policyparse.wording import clause_paths, clause_texts, named, value_text, when_text

ROLES = ("lead", "support", "responsible")


@dataclass(frozen=True)
class View:
    """What is shown, in which language, and where its ids begin. What lies beyond ``shown`` cannot be linked to."""

    document: Document
    language: str
    prefix: str
    shown: int
    paths: Mapping[str, str] = field(init=False)
    texts: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "paths", clause_paths(self.document))
        object.__setattr__(self, "texts", clause_texts(self.document))

    def word(self, column: str, value: str) -> str:
        """The name of a column, a table or a fixed value, escaped."""
        return escaped(label(column, value, self.language))

    def link(self, key: str, words: str, start: int) -> str:
        """Words that lead to a record's place in the text."""
        if start >= self.shown:
            return escaped(words)
        return f'<a href="#{escaped(self.prefix + key)}">{escaped(words)}</a>'

    def clause(self, key: str | None) -> str:
        """The labels of a clause, its heading on hovering."""
        if key is None or key not in self.paths:
            return ""
        own = escaped(self.document.lang)
        return f'<span title="{escaped(self.texts[key])}" lang="{own}">{escaped(self.paths[key])}</span>'

    def when(self, row: Mapping[str, Any]) -> str:
        """The time of a row."""
        return escaped(when_text(row["time_start"], row["time_end"], row["time_relation"], self.language))


def targets(view: View) -> Iterator[list[str]]:
    """Clause, indicator, value, time, baseline year, strength."""
    for place, row in enumerate(tables.rows(view.document, "targets")):
        told = named(row, view.document, view.language)
        yield [
            view.clause(row["clause"]),
            view.link(f"target-{place}", told["indicator"], row["span_start"]),
            escaped(value_text({**row, "unit": told["unit"]})),
            view.when(row),
            str(row["baseline_year"] or ""),
            escaped(told["strength"] or ""),
        ]


def milestones(view: View) -> Iterator[list[str]]:
    """Clause, words, time."""
    for place, row in enumerate(tables.rows(view.document, "milestones")):
        words = view.link(f"milestone-{place}", row["quote"], row["span_start"])
        yield [view.clause(row["clause"]), words, view.when(row)]


def responsibilities(view: View) -> Iterator[list[str]]:
    """Clause, the agencies of each role, deadline: one row for each statement."""
    agencies = tables.rows(view.document, "responsibilities")
    for number, statement in enumerate(view.document.responsibilities):
        cells: dict[str, list[str]] = {role: [] for role in ROLES}
        for place, agency in enumerate(statement.agencies):
            name = named(next(agencies), view.document, view.language)["name"]
            cells[agency.role].append(view.link(f"agency-{number}-{place}", name, agency.span.start))
        yield [
            view.clause(statement.clause),
            *("<br>".join(cells[role]) for role in ROLES),
            escaped(statement.deadline or ""),
        ]


def headers(view: View, kind: str) -> list[str]:
    """What stands above the columns of a table."""
    if kind == "responsibilities":
        roles = [view.word("role", role) for role in ROLES]
        return [view.word("field", "clause"), *roles, view.word("field", "deadline")]
    columns = {
        "targets": ("clause", "indicator", "value", "time", "baseline_year", "strength"),
        "milestones": ("clause", "quote", "time"),
    }[kind]
    return [view.word("field", name) for name in columns]
