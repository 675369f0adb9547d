"""The documentation says what the code does: issue codes on both pages, rule names that exist."""

import ast
from pathlib import Path

import pytest

import policyparse
from policyparse.catalogue import rules
from tests.conftest import ROOT

FAMILIES = (
    "bracket-", "clause-", "date-", "day-", "encoding-", "metadata-", "number-", "period-", "rule-", "statement-",
    "target-", "text-", "time-", "title-",
)  # fmt: skip
"""How every code begins: the thing in doubt, before a hyphen."""


def _codes() -> set[str]:
    """Every code that the source can give: a string that looks like one, in a module that makes issues."""
    found = set()
    for path in Path(str(policyparse.__file__)).parent.rglob("*.py"):
        text = path.read_text("utf-8")
        if "Issue" in text:
            constants = (n.value for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Constant))
            found |= {
                c for c in constants if isinstance(c, str) and c.startswith(FAMILIES) and c.isascii() and " " not in c
            }
    return found


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_issue_code_has_its_row(language: str) -> None:
    page = (ROOT / "docs" / language / "issues.md").read_text("utf-8")
    documented = {line.split("`")[1] for line in page.splitlines() if line.startswith("| `")}
    assert documented == _codes()


def test_rules_that_the_pages_name_exist() -> None:
    names = {entry.rule.name for entry in rules()}
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for word in page.read_text("utf-8").replace("`", " ").split():
            if word.startswith(("zh.", "en.")) and word.count(".") == 2 and "[" not in word:
                assert word in names, f"{page.name}: {word}"
