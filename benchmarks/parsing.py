"""What ``parse()`` costs on a document, as a ratio to ``jieba.cut`` on the same text in the same run.

    python benchmarks/parsing.py [FILE] [ROUNDS]

Without a file, the Chinese notice of the corpus is repeated to about ten thousand characters.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jieba

import policyparse

CORPUS = Path(__file__).parent.parent / "corpus"


def main(path: Path | None, rounds: int) -> None:
    data = path.read_bytes() if path else (CORPUS / "notice-zh.txt").read_bytes() * 6
    text = policyparse.parse(data).text
    jieba.setLogLevel(60)
    tasks: dict[str, Callable[[], object]] = {
        "parse": lambda: policyparse.parse(data),
        "parse + JSON": lambda: policyparse.parse(data).model_dump_json(),
        "jieba.cut": lambda: list(jieba.cut(text)),
    }
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for number in range(rounds + 1):
        for name, task in tasks.items():
            begin = time.perf_counter()
            task()
            if number:  # the first round compiles patterns and loads dictionaries
                times[name].append(time.perf_counter() - begin)
    base = statistics.median(times["jieba.cut"])
    print(f"{len(text)} characters")
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"{name:14} {middle * 1000:8.2f} ms  {middle / base:6.2f} x jieba.cut")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, int(sys.argv[2]) if len(sys.argv) > 2 else 15)
