"""A browser for tests of pages: headless Chromium, driven through WebDriver, and what its reader does.

Tests that use it are skipped where there is no Chromium with its driver (Debian: ``apt-get install chromium
chromium-driver``) or no selenium.
"""

import json
import shutil
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("selenium")

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

__all__ = ["By", "Keys", "Reader"]

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--lang=en-US",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    "--window-size=1400,900",
)  # fmt: skip


class Reader:
    """A browser and what its reader does."""

    def __init__(self, folder: Path) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = str(CHROMIUM)
        for option in (*OPTIONS, f"--user-data-dir={folder / 'profile'}"):
            options.add_argument(option)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(str(DRIVER)))
        self.folder = folder
        self.urls: set[str] = set()

    def begin(self) -> None:
        """Forget what was shown before: sizes, themes, messages, requests."""
        motion = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.set("Emulation.clearDeviceMetricsOverride")
        self.set("Emulation.setEmulatedMedia", media="", features=[motion])
        self.messages()
        self.requests()
        self.urls.clear()

    def open(self, path: Path, fragment: str = "") -> None:
        self.driver.get("about:blank")
        self.urls.add(path.as_uri())
        self.driver.get(path.as_uri() + fragment)

    def set(self, command: str, **values: object) -> Any:
        return self.driver.execute_cdp_cmd(command, values)

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        found: list[str] = self.run(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector
        )
        return found

    def run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_script(script, *arguments)

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    def drag(self, node: WebElement, by: int) -> None:
        """Press the mouse on an element, move it to the right, and let go."""
        self.run("arguments[0].scrollIntoView({block: 'center'})", node)
        ActionChains(self.driver).move_to_element(node).click_and_hold().move_by_offset(by, 0).release().perform()

    def type(self, selector: str, text: str) -> None:
        field = self.one(selector)
        field.clear()
        field.send_keys(text)

    def choose(self, selector: str, value: str) -> None:
        Select(self.one(selector)).select_by_value(value)

    def until(self, script: str, *arguments: object) -> None:
        WebDriverWait(self.driver, 10).until(lambda _: self.run(script, *arguments), script)

    def words_of(self, key: str) -> str:
        """The words that carry a record's key, joined over all their pieces."""
        return "".join(self.texts(f'#lines mark[data-keys~="{key}"]'))

    def chosen(self) -> str:
        return "".join(self.texts("#lines mark.chosen"))

    def rows(self) -> list[str]:
        """The keys of the table's rows."""
        found: list[str] = self.run(
            "return [...document.querySelectorAll('#table tr[data-key]')].map(r => r.dataset.key)"
        )
        return found

    def is_seen(self, selector: str) -> None:
        """Wait until it lies within the window, and on top."""
        self.until(
            "const e = document.querySelector(arguments[0]), b = e.getClientRects()[0];"
            "const top = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);"
            "return e === top || e.contains(top)",
            selector,
        )

    def download(self, name: str) -> bytes:
        self.set("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.folder))
        path = self.folder / name
        path.unlink(missing_ok=True)
        self.one("#download").click()
        WebDriverWait(self.driver, 10).until(lambda _: path.is_file() and path.stat().st_size)
        return path.read_bytes()

    def faults(self) -> list[str]:
        """What axe-core finds against the page that keeps readers out, serious and critical."""
        self.run(files("axe_core_python").joinpath("axe.min.js").read_text("utf-8"))
        found = self.driver.execute_async_script("axe.run().then(arguments[0])")
        assert len(found["passes"]) > 10
        grave = [v for v in found["violations"] if v["impact"] in ("serious", "critical")]
        return [f"{v['id']}: {node['html']} {node['failureSummary']}" for v in grave for node in v["nodes"]]

    def messages(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]

    def requests(self) -> list[str]:
        """Everything that was asked for since the last call."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]  # type: ignore[no-untyped-call]
        return [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
