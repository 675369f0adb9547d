"""Cleaning against trafilatura, readability-lxml, newspaper4k and plain Beautiful Soup: what is kept, what leaks, time.

    python benchmarks/cleaning.py [DIR] [ROUNDS]

DIR holds documents (NAME.html, .txt, .md) with gold annotations beside them (NAME.gold.json, NAME.lines.txt), of
which those with markup are taken. Without it these are the corpus' pages and those of the tests, each with the text a
reader keeps. Synthetic portal pages from 10 kB to 5 MB follow, and pages of single kinds of markup for time and memory
alone. A peer that is not installed is left out; newspaper4k, whose time grows with the square, reads small pages only.
All run in turns in one process; times are medians of its processor time.
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
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from policyparse.clean import clean
from policyparse.source import read

ROOT = Path(__file__).parent.parent
SLOW = {"newspaper": 150_000}
"""The longest page, in characters, that a peer is given."""
SIZES = (10_000, 100_000, 1_000_000, 5_000_000)
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


def documents(folder: Path | None) -> Iterator[tuple[str, str, str]]:
    """(name, page, what a reader keeps of it)."""
    if folder is None:
        for page in sorted((ROOT / "tests" / "pages").glob("*.html")):
            yield page.stem, page.read_text("utf-8"), page.with_suffix(".txt").read_text("utf-8")
    folder = folder or ROOT / "corpus"
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
            yield name, content, kept


def grams(text: str) -> Counter[str]:
    """Runs of five characters, without white space and punctuation."""
    folded = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c)[0] not in "PZC")
    return Counter(folded[i : i + 5] for i in range(max(len(folded) - 4, min(len(folded), 1))))


def timed(cleaners: dict[str, Cleaner], page: str, rounds: int) -> dict[str, tuple[str, float]]:
    """What each cleaner gives, and the median of its times in milliseconds; they take turns."""
    body = page[read(page).body.slice]  # no peer knows front matter: it is taken away for them
    texts: dict[str, str] = {}
    times: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, cleaner in cleaners.items():
            if len(page) > SLOW.get(name, len(page)):
                continue
            begin = time.process_time()
            try:
                texts[name] = cleaner(page if name == "policyparse" else body)
            except Exception as error:
                print(f"    {name}: {type(error).__name__}: {str(error)[:80]}")
                texts[name] = ""
            times.setdefault(name, []).append((time.process_time() - begin) * 1000)
    return {name: (text, statistics.median(times[name])) for name, text in texts.items()}


def portal(size: int) -> tuple[str, str]:
    """A synthetic portal page of about ``size`` characters, and what a reader keeps of it."""
    menu = "<ul>" + "".join(f"<li><a href='/a/{i}'>政务公开栏目{i}</a></li>" for i in range(40)) + "</ul>"
    side = (
        "<div class='sidebar'>"
        + "".join(f"<p><a href='/b/{i}'>某地通报第{i}批案例</a></p>" for i in range(30))
        + "</div>"
    )
    foot = "<div class='footer'><p>主办：青溪市人民政府办公室　版权所有：青溪市人民政府</p></div>"
    paragraphs: list[str] = []
    kept: list[str] = []
    length = len(menu) + len(side) + len(foot)
    while length < size:
        number = len(kept) + 1
        lead, rest = (
            f"{number}.推进第{number}片灌区节水。",
            f"到2025年，新增高效节水灌溉面积{number}万亩，由市水利局牵头落实。",
        )
        kept.append(lead + rest)
        paragraphs.append(f"<p style='text-indent:2em'><span><b>{lead}</b></span>{rest}</p>\n")
        length += len(paragraphs[-1])
    body = f"{menu}{side}<div><div>{''.join(paragraphs)}</div></div>{foot}"
    return f"<html><head><title>节水</title></head><body>{body}</body></html>", "\n".join(kept)


MARKUP = {
    "a span for every word": "<p><span>到</span><span>20</span><b>25</b>年，<span>新增{}</span>万亩。</p>",
    "line breaks": "到2025年，新增面积{}万亩。<br>\n",
    "a list of links": "<li><a href='/a/{}.html'>政务公开栏目{}</a></li>\n",
    "plain text": "（一）推进农业节水。到2025年，新增面积{}万亩，各区县要压实责任。\n",
    "wrapped text": "推进农业节水，到2025年新增高效灌溉面积{}万亩，健全用水计\n量，抓好落实。\n",
}


def quality(pages: Iterable[tuple[str, str, str]], cleaners: dict[str, Cleaner], rounds: int) -> None:
    """Print for every page and for all together what is kept and leaked, and the times."""
    print(f"{'document':28s} {'cleaner':12s} {'kept':>7s} {'leaked':>7s} {'ms':>8s}")
    totals: dict[str, list[float]] = {}
    for name, page, kept in pages:
        want = grams(kept)
        for cleaner, (text, milliseconds) in timed(cleaners, page, rounds).items():
            have = grams(text)
            hit = (want & have).total()
            total = totals.setdefault(cleaner, [0, 0, 0, 0])
            for index, value in enumerate((hit, want.total(), have.total(), milliseconds)):
                total[index] += value
            print(f"{name:28s} {cleaner:12s} {_shares(hit, want.total(), have.total())} {milliseconds:8.1f}")
    for cleaner, (hit, wanted, given, milliseconds) in totals.items():
        print(f"{'ALL':28s} {cleaner:12s} {_shares(hit, wanted, given)} {milliseconds:8.1f}")


def _shares(hit: float, wanted: float, given: float) -> str:
    return f"{hit / wanted:7.3f} {1 - hit / given if given else 0:7.3f}"


def synthetic() -> Iterator[tuple[str, str, str]]:
    for size in SIZES:
        page, kept = portal(size)
        yield f"portal page {len(page.encode()) // 1000} kB", page, kept


def growth() -> None:
    """Our own time and memory for each kind of markup, at two sizes."""
    for name, unit in {"portal page": "", **MARKUP}.items():
        found = []
        for size in (500_000, 5_000_000):
            page = (
                "".join(map(unit.format, range(size // len(unit)), range(size // len(unit))))
                if unit
                else portal(size)[0]
            )
            begin = time.process_time()
            clean(read(page))
            seconds = time.process_time() - begin
            tracemalloc.start()
            clean(read(page))
            peak = tracemalloc.get_traced_memory()[1] / len(page.encode())
            tracemalloc.stop()
            found.append((seconds, len(page.encode()), peak))
        (short, few, _), (long, many, peak) = found
        grown = (long / many) / (short / few)
        print(f"{name:28s} {many / 1e6:.1f} MB: {long:.1f} s, time per byte x {grown:.2f}; memory {peak:.1f} x input")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    arguments = sys.argv[1:]
    quality(
        documents(Path(arguments[0]) if arguments else None), peers(), int(arguments[1]) if len(arguments) > 1 else 5
    )
    quality(synthetic(), peers(), 1)
    growth()
