"""Where the documents are that tests read, and the browser that pages are read with."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from _pytest.mark import ParameterSet
from hypothesis import HealthCheck, settings

import policyparse
from policyparse.models import Document

if TYPE_CHECKING:
    from tests.reader import Reader

# The same examples on every run and no time limit per example: a busy machine must not decide what passes. New examples
# are looked for with POLICYPARSE_FUZZ=1.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize="POLICYPARSE_FUZZ" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
SHARED = Path(os.environ.get("POLICYPARSE_SHARED", ROOT.parent / "shared"))
"""Third-party documents that are not part of the project; tests that read them skip where they are absent."""


def sources(folder: Path) -> list[Path]:
    """The documents of a folder that has gold annotations, or of one that has none."""
    listed = [p for p in sorted(folder.glob("*.*")) if p.suffix in (".txt", ".md", ".html") and p.name != "README.md"]
    return [p for p in listed if not p.name.endswith(".lines.txt")]


def documents() -> list[ParameterSet]:
    """Every document of the corpus, and of the shared folder where it exists, as pytest parameters."""
    own = [pytest.param(path, id=f"corpus/{path.name}") for path in sources(CORPUS)]
    dev = SHARED / "dev"
    if not dev.is_dir():
        absent = pytest.mark.skip(reason=f"no third-party documents at {dev}")
        return [*own, pytest.param(dev, id="shared", marks=absent)]
    return own + [pytest.param(path, id=f"shared/{path.name}") for path in sources(dev)]


@pytest.fixture(scope="session")
def browser() -> "Iterator[Reader]":
    """A headless browser; tests that ask for it are skipped where there is none."""
    from tests.reader import CHROMIUM, DRIVER, Reader

    if not (CHROMIUM and DRIVER):
        pytest.skip("no chromium with chromedriver on this machine")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        reader = Reader(Path(folder))
        yield reader
        reader.driver.quit()


@pytest.fixture
def reader(browser: "Reader") -> "Iterator[Reader]":
    """The browser as it was; after the test, no message on the console and no request but for the pages opened."""
    browser.begin()
    yield browser
    assert browser.messages() == []
    asked = {url.split("#")[0] for url in browser.requests() if urlsplit(url).scheme not in ("data", "blob", "about")}
    assert asked <= browser.urls


@pytest.fixture(scope="session")
def notice() -> Document:
    return policyparse.parse(CORPUS / "notice-zh.txt")


@pytest.fixture(scope="session")
def page(notice: Document, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return policyparse.report(notice, tmp_path_factory.mktemp("page") / "one.html", lang="en")


@pytest.fixture(scope="session")
def corpus() -> list[Document]:
    names = (
        "notice-zh.txt",
        "notice-en.txt",
        "energy-news-en.md",
        "statute-zh.md",
        "water-zh.html",
        "transport-zh.txt",
    )
    return [policyparse.parse(CORPUS / name) for name in names]


@pytest.fixture(scope="session")
def corpus_page(corpus: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return policyparse.report(corpus, tmp_path_factory.mktemp("page") / "many.html", lang="en")
