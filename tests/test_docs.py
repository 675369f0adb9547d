"""The documentation says what the code does, the same in both languages; what it prints can be run."""

import ast
import shlex
from pathlib import Path

import pytest

import policyparse
from policyparse.catalogue import rules
from policyparse.cli import main
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


PAGES = sorted(path.relative_to(ROOT / "docs" / "en") for path in (ROOT / "docs" / "en").rglob("*.md"))
"""Every page by its path within a language."""

PRINTED = [
    "README.md",
    "README.zh.md",
    *(f"docs/{code}/{name}.md" for code in ("en", "zh") for name in ("start", "report", "rules")),
]
"""Pages whose commands run as they are printed, in a folder with the corpus in it."""


def _blocks(path: Path, opening: str) -> list[str]:
    """The fenced blocks of a page that begin with a line such as ```` ```sh ````."""
    return [block.split("\n```")[0] for block in path.read_text("utf-8").split(f"```{opening}\n")[1:]]


def _headings(path: Path) -> list[str]:
    """The levels of a page's headings, in order: ``#``, ``##``."""
    prose = path.read_text("utf-8").split("```")[::2]
    lines = [line for part in prose for line in part.splitlines()]
    return [line.partition(" ")[0] for line in lines if line.startswith(("# ", "## ", "### "))]


def test_both_languages_have_the_same_pages() -> None:
    chinese = (ROOT / "docs" / "zh").rglob("*.md")
    assert sorted(path.relative_to(ROOT / "docs" / "zh") for path in chinese) == PAGES


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_is_divided_alike_in_both_languages(page: Path) -> None:
    assert _headings(ROOT / "docs" / "zh" / page) == _headings(ROOT / "docs" / "en" / page)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_the_cells_of_a_notebook_differ_in_nothing_but_the_language_of_the_names(page: Path) -> None:
    chinese, english = (_blocks(ROOT / "docs" / code / page, "{code-cell}") for code in ("zh", "en"))
    assert [cell.replace('lang="zh"', 'lang="en"') for cell in chinese] == [
        cell.replace('lang="zh"', 'lang="en"') for cell in english
    ]


@pytest.mark.parametrize("page", PRINTED)
def test_commands_run_as_printed(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "corpus").symlink_to(ROOT / "corpus", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    lines = [line for block in _blocks(ROOT / page, "sh") for line in block.splitlines()]
    commands = [line for line in lines if line.startswith("policyparse ")]
    assert commands
    for line in commands:
        words = shlex.split(line, comments=True)
        if ">" in words:  # into a file
            words = words[: words.index(">")]
        assert main(words[1:]) == 0, line


@pytest.mark.parametrize("page", ["README.md", "README.zh.md"])
def test_cells_run_as_printed(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They carry no prompts, so that they can be pasted into a notebook; what the first prints stands below it."""
    (tmp_path / "corpus").symlink_to(ROOT / "corpus", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    cells = _blocks(ROOT / page, "python")
    assert len(cells) == 5
    names: dict[str, object] = {}
    for cell in cells:
        exec(compile(cell, page, "exec"), names)
    assert [capsys.readouterr().out.rstrip()] == _blocks(ROOT / page, "text")
