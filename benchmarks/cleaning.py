"""Cleaning against trafilatura, readability-lxml, newspaper4k and plain Beautiful Soup: what is kept, what leaks, time.

    python benchmarks/cleaning.py [DIR] [ROUNDS]

DIR holds pages (NAME.html, NAME.txt, NAME.md) with gold annotations beside them (NAME.gold.json, NAME.lines.txt);
without it, the pages of the tests are used, each with the text a reader keeps. Synthetic portal pages from 10 kB to
5 MB show how time and memory grow. Peers that are not installed are left out.
"""

import importlib
import json
import logging
import statistics
import sys
import time
import tracemalloc
import unicodedata
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from policyparse.clean import clean
from policyparse.source import read

PAGES = Path(__file__).parent.parent / "tests" / "pages"
Cleaner = Callable[[str], str]


def peers() -> dict[str, Cleaner]:
    """The cleaners that are installed."""
    found: dict[str, Cleaner] = {"policyparse": lambda page: clean(read(page)).content}
    for name in ("trafilatura", "readability", "newspaper", "bs4"):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        found[name] = {"trafilatura": _trafilatura, "readability": _readability, "newspaper": _newspaper, "bs4": _soup}[
            name
        ](module)
    return found


def _trafilatura(module: Any) -> Cleaner:
    return lambda page: module.extract(page, include_comments=False, include_tables=True) or ""


def _readability(module: Any) -> Cleaner:
    html = importlib.import_module("lxml.html")
    return lambda page: html.fromstring(module.Document(page).summary(html_partial=True)).text_content()


def _newspaper(module: Any) -> Cleaner:
    def extract(page: str) -> str:
        article = module.Article("http://page.invalid/a.html", language="zh")
        article.download(input_html=page)
        article.parse()
        return str(article.text)

    return extract


def _soup(module: Any) -> Cleaner:
    return lambda page: str(module.BeautifulSoup(page, "html.parser").get_text("\n"))


def documents(folder: Path | None) -> list[tuple[str, str, str]]:
    """(name, page, what a reader keeps of it)."""
    if folder is None:
        return [(p.stem, p.read_text("utf-8"), p.with_suffix(".txt").read_text("utf-8")) for p in PAGES.glob("*.html")]
    found = []
    for gold_file in sorted(folder.glob("*.gold.json")):
        name = gold_file.name.removesuffix(".gold.json")
        gold = json.loads(gold_file.read_text("utf-8"))
        lines = [line.partition("\t")[2] for line in (folder / f"{name}.lines.txt").read_text("utf-8").split("\n")]
        kept = "\n".join(line for first, last in gold["keep"] for line in lines[first - 1 : last])
        for piece in gold.get("drop") or []:
            kept = kept.replace(piece, "")
        source = next(p for p in folder.glob(f"{name}.*") if not p.name.endswith((".gold.json", ".lines.txt")))
        content = read(source).content
        if "<p" in content or "<div" in content:
            found.append((name, content, kept))
    return found


def grams(text: str) -> Counter[str]:
    """Runs of five characters, without white space and punctuation."""
    folded = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c)[0] not in "PZC")
    return Counter(folded[i : i + 5] for i in range(max(len(folded) - 4, 1)))


def timed(cleaner: Cleaner, page: str, rounds: int) -> tuple[str, float]:
    """What a cleaner gives, and the median of its times in milliseconds; empty where it fails."""
    times = []
    text = ""
    for _ in range(rounds):
        begin = time.perf_counter()
        try:
            text = cleaner(page)
        except Exception as error:
            print(f"    {type(error).__name__}: {str(error)[:80]}")
            return "", float("nan")
        times.append((time.perf_counter() - begin) * 1000)
    return text, statistics.median(times)


def portal(size: int) -> str:
    """A synthetic portal page of about ``size`` characters."""
    sentence = "<span>（一）推进<b>农业</b>节水。</span>到2025年，新增高效节水灌溉面积20万亩。"
    paragraph = f"<p style='text-indent:2em'>{sentence}</p>\n"
    menu = "<ul>" + "<li><a href='/a'>政务公开</a></li>" * 40 + "</ul>"
    body = paragraph * max((size - 2 * len(menu)) // len(paragraph), 1)
    return f"<html><head><title>节水</title></head><body>{menu}<div><div>{body}</div></div>{menu}</body></html>"


def quality(folder: Path | None, rounds: int) -> None:
    print(f"{'document':28s} {'cleaner':12s} {'kept':>7s} {'leaked':>7s} {'ms':>8s}")
    totals: dict[str, list[float]] = {}
    for name, page, kept in documents(folder):
        want = grams(kept)
        for cleaner_name, cleaner in peers().items():
            text, milliseconds = timed(cleaner, page, rounds)
            have = grams(text)
            hit = (want & have).total()
            total = totals.setdefault(cleaner_name, [0, 0, 0, 0])
            for index, value in enumerate((hit, want.total(), have.total(), milliseconds)):
                total[index] += value
            shares = f"{hit / want.total():7.3f} {1 - hit / have.total():7.3f}"
            print(f"{name:28s} {cleaner_name:12s} {shares} {milliseconds:8.1f}")
    for cleaner_name, (hit, wanted, given, milliseconds) in totals.items():
        print(f"{'ALL':28s} {cleaner_name:12s} {hit / wanted:7.3f} {1 - hit / given:7.3f} {milliseconds:8.1f}")


def growth() -> None:
    """Time for each peer and our own memory, from 10 kB to 5 MB."""
    for size in (10_000, 100_000, 1_000_000, 5_000_000):
        page = portal(size)
        times = [f"{name} {timed(cleaner, page, 1)[1]:.0f} ms" for name, cleaner in peers().items()]
        tracemalloc.start()
        clean(read(page))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"{len(page.encode()):>9d} bytes: {', '.join(times)}; memory {peak / len(page.encode()):.1f} x input")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    arguments = sys.argv[1:]
    quality(Path(arguments[0]) if arguments else None, int(arguments[1]) if len(arguments) > 1 else 3)
    growth()
