"""The built documentation, read with a browser. Skipped where ``bash .ci/docs`` has not built it."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.reader import Reader

BUILT = ROOT / "build" / "docs"
PAGES = sorted(path.relative_to(BUILT) for path in BUILT.glob("*/**/*.html") if "_static" not in path.parts)

pytestmark = pytest.mark.skipif(not PAGES, reason="the documentation is not built: bash .ci/docs")


class Quiet(SimpleHTTPRequestHandler):
    """A server of files that prints nothing."""

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the pages are served: a page opened as a file may not read the index of its search."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(BUILT)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def site(browser: "Reader") -> "Iterator[Reader]":
    """The browser; no page says anything on its console."""
    browser.begin()
    yield browser
    assert [line for line in browser.messages() if "favicon.ico" not in line] == []


@pytest.mark.parametrize(
    ("language", "words", "page"),
    [
        ("zh", "责任单位", "中文规则"),  # two words of a dictionary
        ("zh", "目标", "语料中的目标"),
        ("zh", "县", "地区"),  # a single character
        ("zh", "to_frame", "任务手册"),
        ("en", "deadlines", "Cookbook"),
    ],
)
def test_the_search_finds(site: "Reader", address: str, language: str, words: str, page: str) -> None:
    site.driver.get(f"{address}/{language}/search.html?q={quote(words)}")
    done = {"zh": "搜索完成", "en": "Search finished"}[language]
    site.until("return document.querySelector('#search-results')?.textContent.includes(arguments[0])", done)
    assert page in site.texts("#search-results li > a")


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_fits_a_phone_and_leads_to_its_sister(site: "Reader", address: str, page: Path) -> None:
    site.set("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
    site.driver.get(f"{address}/{page.as_posix()}")
    assert site.run("return document.documentElement.scrollWidth") == 390
    sister = Path({"en": "zh", "zh": "en"}[page.parts[0]], *page.parts[1:])
    assert (BUILT / sister).is_file()
    assert site.one(".languages a").get_attribute("href") == f"{address}/{sister.as_posix()}"
