"""What ``parse()`` costs: beside ``jieba.cut`` on the same text in the same run, and the first time in a process.

    python benchmarks/parsing.py [FILE] [ROUNDS]

Without a file it is the plan of seed 003 in ``../shared/dev``; where that is not there, the corpus' Chinese notice six
times over. Tasks take turns, and the quickest round of each counts: what is slower is the machine. ``responsibilities``
are the statements with the bodies they name, found and resolved; ``first`` rows are fresh processes.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jieba

import policyparse
from policyparse import lang
from policyparse.assemble.responsibilities import join_responsibilities
from policyparse.clean import clean
from policyparse.extract.agencies import find_statements
from policyparse.metadata import describe
from policyparse.segment import segment
from policyparse.source import read

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
SEED = "seed-003*.txt"
GAZETTEER = (
    "import time; import policyparse.lang.{0}.bodies; from policyparse.vocab import agencies, regions;"
    "begin = time.process_time(); regions.{1}(); agencies.{2}(); print(time.process_time() - begin)"
)
LOADERS = {"zh": ("gazetteer", "chinese"), "en": ("english_places", "english")}
FIRST = (
    "import time; import policyparse; from pathlib import Path; begin = time.process_time();"
    "policyparse.parse(Path({0!r})); print(time.process_time() - begin)"
)


def document(path: Path | None) -> bytes:
    if path:
        return path.read_bytes()
    found = [file for file in (ROOT.parent / "shared" / "dev").glob(SEED) if not file.name.endswith(".lines.txt")]
    if not found:
        print(f"skipped: no ../shared/dev/{SEED}; the corpus' notice six times over instead")
    return found[0].read_bytes() if found else (CORPUS / "notice-zh.txt").read_bytes() * 6


def responsibilities(data: bytes) -> tuple[Callable[[], object], Callable[[], object]]:
    """The two steps: statements found in the text, names resolved."""
    source = read(data)
    text = clean(source)
    rules = lang.get(text.lang)
    outline = segment(text, rules)
    described = describe(source, text, outline, rules)
    statements = tuple(find_statements(text, rules, []))
    return (
        lambda: find_statements(text, rules, []),
        lambda: join_responsibilities(text, outline, described, statements, rules),
    )


def in_fresh_processes(code: str, rounds: int = 5) -> float:
    return min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(rounds))


def main(path: Path | None, rounds: int) -> None:
    data = document(path)
    text = policyparse.parse(data).text
    jieba.setLogLevel(60)
    find, resolve = responsibilities(data)
    tasks: dict[str, Callable[[], object]] = {
        "parse": lambda: policyparse.parse(data),
        "parse + JSON": lambda: policyparse.parse(data).model_dump_json(),
        "responsibilities: find": find,
        "responsibilities: resolve": resolve,
        "jieba.cut": lambda: list(jieba.cut(text)),
    }
    best = dict.fromkeys(tasks, float("inf"))
    for number in range(rounds + 1):
        for name, task in tasks.items():
            begin = time.perf_counter()
            task()
            if number:  # the first round compiles patterns and loads dictionaries
                best[name] = min(best[name], time.perf_counter() - begin)
    print(f"{len(text)} characters, the best of {rounds} rounds")
    for name, seconds in best.items():
        print(f"{name:26} {seconds * 1000:8.2f} ms  {seconds / best['jieba.cut']:6.3f} x jieba.cut")
    for code, loaders in LOADERS.items():
        print(f"gazetteer, {code:15} {in_fresh_processes(GAZETTEER.format(code, *loaders)) * 1000:8.2f} ms")
    for code in ("zh", "en"):
        seconds = in_fresh_processes(FIRST.format(str(CORPUS / f"notice-{code}.txt")))
        print(f"first parse, {code:13} {seconds * 1000:8.2f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, int(sys.argv[2]) if len(sys.argv) > 2 else 40)
