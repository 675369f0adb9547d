"""How long a report page takes to open: 1 document, 200 documents, and what a reader does in it, in headless Chromium.

python benchmarks/report.py [FOLDER] [ROUNDS]      (the documents of FOLDER, repeated to 200; corpus/ by default)
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import policyparse

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.reader import Reader  # noqa: E402

COUNT = 200
OPENED = """
const [page] = performance.getEntriesByType("navigation");
const [paint] = performance.getEntriesByName("first-contentful-paint");
return [page.domContentLoadedEventEnd, page.loadEventEnd, paint ? paint.startTime : 0];
"""
ACTIONS = {
    "open another document": "document.querySelectorAll('#list button')[101].click()",
    "tables of all documents": "document.querySelector('[data-scope=all]').click()",
    "another table of all": "document.getElementById('tab-quantities').click()",
    "filter by a year": "const y = document.getElementById('year'); y.value = '2025';"
    "y.dispatchEvent(new Event('change', {bubbles: true}))",
    "switch the language": "document.getElementById('language').click()",
}


def opening(reader: Reader, page: Path) -> list[float]:
    """Milliseconds from the navigation to: everything drawn, loaded, painted."""
    reader.open(page)
    time.sleep(0.5)
    found: list[float] = reader.run(OPENED)
    return found


def acting(reader: Reader, script: str) -> float:
    """Milliseconds until what was done is on the screen."""
    took: float = reader.driver.execute_async_script(
        f"const done = arguments[0], begin = performance.now(); {script};"
        "requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)))"
    )
    return took


def main(folder: Path, rounds: int) -> None:
    documents = list(policyparse.Corpus.read(folder))
    many = [documents[number % len(documents)] for number in range(COUNT)]
    records = sum(len(document.targets) + len(document.quantities) for document in many)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        begin = time.perf_counter()
        pages = {COUNT: policyparse.report(many, Path(name) / "many.html", lang="en")}
        written = time.perf_counter() - begin
        longest = max(documents, key=lambda document: len(document.text))
        pages[1] = policyparse.report(longest, Path(name) / "one.html", lang="en")
        print(f"{len(documents)} different documents, the longest of {len(longest.text)} characters")
        print(f"{records} targets and quantities in {COUNT}")
        print(f"{COUNT} documents written in {written:.2f} s")
        reader = Reader(Path(name))
        drawn = {}
        for count, page in pages.items():
            runs = [opening(reader, page) for _ in range(rounds + 1)][1:]  # the first one warms the file cache
            ready, loaded, painted = (statistics.median(values) for values in zip(*runs, strict=True))
            drawn[count] = ready
            size = page.stat().st_size / 1e6
            times = f"drawn {ready:6.0f} ms, loaded {loaded:6.0f}, painted {painted:6.0f}"
            print(f"{count:4} documents, {size:6.2f} MB: {times}")
        print(f"{COUNT} documents open in {drawn[COUNT] / drawn[1]:.1f} x the time of the longest one alone")
        reader.open(pages[COUNT])
        for what, script in ACTIONS.items():
            print(f"{what:24} {acting(reader, script):6.0f} ms")
        reader.driver.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "corpus", int(sys.argv[2]) if len(sys.argv) > 2 else 5)
