"""How the library is built, held by tests: import order, one importer per third party, zh and en siblings."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import policyparse

ROOT = Path(str(policyparse.__file__)).parent
MODULES = sorted(ROOT.rglob("*.py"))

LAYERS = [
    {"errors", "span"},
    {"models", "pattern", "extras"},
    {"vocab"},
    {"lang"},
    {"units", "outline", "places", "names"},
    {"source", "html"},
    {"clean", "segment", "metadata", "extract", "assemble"},
    {"pipeline"},
    {"highlight"},
    {"tables", "evaluate", "catalogue", "terminal", "network", "explain", "alignment"},
    {"wording", "akomantoso"},
    {"notebook", "reporting"},
    {"batch"},
    {"arrow", "collection", "graph"},
    {"plots"},
    {"cluster"},
    {"cli"},
    {"__main__"},
]
"""Imports run from right to left: a module may import what stands in an earlier row, or in its own package."""

UPWARD = {
    ("models", "outline"),
    ("models", "tables"),
    ("models", "units"),
    ("models", "network"),
    ("models", "explain"),
    ("models", "highlight"),
    ("models", "notebook"),
    ("models", "akomantoso"),
}
"""``Document`` and ``Quantity`` have thin methods that import their module when they are called."""

ONE_IMPORTER = {
    "regex": {"pattern.py"},
    "re": set(),
    "jieba": {"lang/zh/words.py"},
    "pandas": {"tables.py"},
    "matplotlib": {"plots/sheet.py"},
    "networkx": {"graph.py"},
    "pylopdf_fonts_zh_cn": {"plots/sheet.py"},
    "tqdm": {"batch/progress.py"},
    "pebble": {"batch/workers.py"},
    "ray": {"cluster.py"},
    "datasketch": {"batch/duplicates.py"},
}


def _imports(path: Path) -> Iterator[str]:
    """What a module imports when it runs; ``if TYPE_CHECKING:`` is for the type checker alone."""
    tree = ast.parse(path.read_text("utf-8"))
    tree.body = [n for n in tree.body if not (isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING")]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "policyparse":
                yield from (f"policyparse.{alias.name}" for alias in node.names)


def _unit(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    unit = _unit(path)
    if unit == "__init__":
        return
    rank = {name: number for number, names in enumerate(LAYERS) for name in names}
    assert unit in rank, f"{unit} has no place in LAYERS yet"
    for name in _imports(path):
        if not name.startswith("policyparse."):
            continue
        other = name.split(".")[1]
        if other == unit or other == "__version__":
            continue
        assert rank[other] < rank[unit] or (unit, other) in UPWARD, f"{unit} imports {other}"


@pytest.mark.parametrize("package", sorted(ONE_IMPORTER))
def test_one_importer(package: str) -> None:
    importers = {
        str(path.relative_to(ROOT)) for path in MODULES if any(n.split(".")[0] == package for n in _imports(path))
    }
    assert importers == ONE_IMPORTER[package]


def test_languages_are_siblings() -> None:
    names = {code: sorted(p.name for p in (ROOT / "lang" / code).glob("*.py")) for code in ("zh", "en")}
    assert names["zh"] == names["en"]


def test_no_language_is_named_outside_lang() -> None:
    for path in MODULES:
        if _unit(path) == "lang":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Compare):
                values = [c.value for c in [node.left, *node.comparators] if isinstance(c, ast.Constant)]
                assert not {"zh", "en"} & set(values), f"{path.name}:{node.lineno} compares with a language"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_and_functions_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            doc = ast.get_docstring(node, clean=False) or ""
            length = (node.end_lineno or node.lineno) - node.lineno + 1 - doc.count("\n")
            assert length <= 40, f"{path.name}: {node.name} has {length} lines"


def test_docs_are_siblings() -> None:
    docs = ROOT.parent.parent / "docs"
    if not docs.is_dir():
        pytest.skip("not a checkout: no docs folder")
    assert sorted(p.name for p in (docs / "zh").glob("*.md")) == sorted(p.name for p in (docs / "en").glob("*.md"))
