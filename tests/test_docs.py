"""The documentation says what the code does: issue codes on both pages, rule names that exist."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import policyparse
from policyparse.catalogue import rules
from tests.conftest import ROOT


def _codes() -> Iterator[str]:
    """Every string that is given to ``Issue`` as its code, directly or by way of a name in the same function."""
    for path in Path(str(policyparse.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Issue":
                for keyword in node.keywords:
                    if keyword.arg == "code":
                        yield from (str(n.value) for n in ast.walk(keyword.value) if isinstance(n, ast.Constant))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("clause-"):
                yield node.value


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_issue_code_has_its_row(language: str) -> None:
    page = (ROOT / "docs" / language / "issues.md").read_text("utf-8")
    documented = {line.split("`")[1] for line in page.splitlines() if line.startswith("| `")}
    assert documented == set(_codes())


def test_rules_that_the_pages_name_exist() -> None:
    names = {entry.rule.name for entry in rules()}
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for word in page.read_text("utf-8").replace("`", " ").split():
            if word.startswith(("zh.", "en.")) and word.count(".") == 2 and "[" not in word:
                assert word in names, f"{page.name}: {word}"
