"""What converting many documents costs: complete records, peak memory, two workers against one, what is not parsing.

    python benchmarks/scale.py [--documents 100000] [--folder DIR] [--more]

Documents of about one kilobyte are made from ``corpus/`` by template, every one different. Peak memory is read from
``/proc`` (Linux): of the process that reads and writes, and of all processes together.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from policyparse import Document, convert, parse
from policyparse.batch import Columns

ROOT = Path(__file__).parent.parent
SIZE = 1_000
NUMBER = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d{1,4}(?![\d.,])")
"""A whole number that is no year: what differs from one document to the next."""


def pieces() -> list[str]:
    """Paragraphs of the corpus in pieces of about ``SIZE`` bytes, the title of their document before them."""
    found = []
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        if path.name.endswith(".lines.txt"):
            continue
        title, *lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
        piece: list[str] = []
        for line in lines:
            piece.append(line)
            if sum(len(one.encode()) for one in piece) >= SIZE:
                found.append("\n".join([title, *piece]))
                piece = []
    return found


def documents(count: int) -> Iterator[str]:
    for number, piece in enumerate(islice(cycle(pieces()), count)):
        varied = NUMBER.sub(lambda match: str(int(match[0]) + number % 89), piece)  # noqa: B023  # called at once
        yield f"{varied}\n编号第{number}号\n"


def write_input(path: Path, count: int) -> float:
    """A table of documents; their mean size in bytes."""
    size = 0
    with path.open("w", encoding="utf-8") as lines:
        for number, text in enumerate(documents(count)):
            size += len(text.encode())
            lines.write(json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False) + "\n")
    return size / count


# -- runs of the command, watched ---------------------------------------------------------------------------


def children(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, task.read_text().split()):
            found += [child, *children(child)]
    return found


def peak(pid: int) -> int:
    """The most memory that a process has held so far, in kilobytes."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0])
    except (OSError, IndexError):
        return 0


def busy(pid: int) -> float:
    """Seconds of processor time that a process has used so far."""
    try:
        user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError):
        return 0.0


@dataclass(frozen=True)
class Run:
    """Seconds, of which the process that reads and writes was busy; peak megabytes of it, and of all processes."""

    seconds: float
    busy: float
    own: float
    together: float


def watched(given: Path, out: Path, *options: str) -> Run:
    """Run ``policyparse convert``."""
    command = [sys.executable, "-m", "policyparse", "convert", str(given), "-o", str(out)]
    begin = time.perf_counter()
    run = subprocess.Popen(
        [*command, "--text-column", "text", "--id-column", "id", *options], stdout=subprocess.DEVNULL
    )
    own, used, others = 0, 0.0, dict[int, int]()
    while run.poll() is None:
        own, used = max(own, peak(run.pid)), max(used, busy(run.pid))
        try:
            others |= {pid: peak(pid) for pid in children(run.pid) if peak(pid)}
        except OSError:  # it has just ended
            break
        time.sleep(0.2)
    assert run.wait() == 0, "convert failed"
    return Run(time.perf_counter() - begin, used, own / 1024, (own + sum(others.values())) / 1024)


# -- what is measured ---------------------------------------------------------------------------------------


def overhead(folder: Path, count: int, rounds: int = 4) -> tuple[float, float]:
    """Seconds of processor time a document for ``parse()`` alone, and for ``convert()`` with one worker."""
    texts = list(documents(count))
    for text in texts[:200]:
        parse(text)
    bare = converted = 0.0
    each = count // rounds
    for number in range(rounds):
        some = texts[number * each : (number + 1) * each]
        begin = time.process_time()
        for text in some:
            parse(text)
        bare += time.process_time() - begin
        given = folder / "some.jsonl"
        given.write_text("".join(json.dumps({"text": text}) + "\n" for text in some), "utf-8")
        begin = time.process_time()
        convert([given], folder / "some-out.jsonl", columns=Columns(text="text"))
        converted += time.process_time() - begin
    return bare / (each * rounds), converted / (each * rounds)


def complete(given: Path, out: Path) -> tuple[int, int, int]:
    """Documents in the output, different ones among them, and those of a sample whose records are not parse()'s own."""
    seen: set[str] = set()
    count = wrong = 0
    with given.open(encoding="utf-8") as rows, out.open(encoding="utf-8") as lines:
        for row, line in zip(rows, lines, strict=True):
            count += 1
            name = json.loads(row)["id"]
            if count % 97 == 0:
                document = Document.model_validate_json(line)
                alone = parse(json.loads(row)["text"])
                same = {"source": document.source}
                wrong += document != alone.model_copy(update=same)
                assert str(document.source.path).endswith(f"#{name}")
            seen.add(line[:60])
    return count, len(seen), wrong


def main(count: int, folder: Path, more: bool) -> None:
    few = max(count // 10, 1)
    size = write_input(folder / "many.jsonl", count)
    write_input(folder / "few.jsonl", few)
    print(f"{count} documents of {size:.0f} bytes; {os.cpu_count()} processors")

    bare, converted = overhead(folder, min(2_000, count))
    print(f"parse() alone      {bare * 1000:8.2f} ms a document: {1 / bare:.0f} a second and core")
    print(f"convert, 1 worker  {converted * 1000:8.2f} ms a document: {converted / bare - 1:+.1%} over parse() alone")

    one = watched(folder / "few.jsonl", folder / "one.jsonl", "--workers", "1")
    two = watched(folder / "few.jsonl", folder / "two.jsonl", "--workers", "2")
    assert (folder / "one.jsonl").read_bytes() == (folder / "two.jsonl").read_bytes()
    speed = one.seconds / two.seconds
    print(f"{few:7} documents  1 worker {one.seconds:.1f} s, 2 workers {two.seconds:.1f} s: x {speed:.2f}")
    print(f"{few:7} documents  peak {two.own:.0f} MB, with its workers {two.together:.0f} MB")
    all_of_it = watched(folder / "many.jsonl", folder / "out.jsonl", "--workers", "2")
    print(f"{count:7} documents  peak {all_of_it.own:.0f} MB, with its workers {all_of_it.together:.0f} MB")
    print(f"{count:7} documents  2 workers {all_of_it.seconds:.1f} s: {count / all_of_it.seconds:.0f} a second")
    print(f"{all_of_it.busy / count * 1000:.2f} ms a document in the process that reads and writes")
    found, different, wrong = complete(folder / "many.jsonl", folder / "out.jsonl")
    print(f"{found} documents in the output, {different} different; {wrong} of every 97th differ from parse()")
    print(f"{(folder / 'out.jsonl').stat().st_size / count:.0f} bytes of JSON a document")
    if more:
        marked = watched(folder / "few.jsonl", folder / "marked.jsonl", "--workers", "2", "--dedupe")
        tables = watched(folder / "few.jsonl", folder / "tables.duckdb", "--workers", "2")
        print(f"{few:7} documents  --dedupe: {marked.seconds / two.seconds - 1:+.1%}, peak {marked.own:.0f} MB")
        print(f"{few:7} documents  into DuckDB: {tables.seconds / two.seconds - 1:+.1%}, peak {tables.own:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="What converting many documents costs.")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="where the files are kept; a temporary folder by default")
    parser.add_argument("--more", action="store_true", help="also --dedupe and DuckDB, on a tenth of the documents")
    arguments = parser.parse_args()
    place = arguments.folder or Path(tempfile.mkdtemp())
    place.mkdir(exist_ok=True)
    try:
        main(arguments.documents, place, arguments.more)
    finally:
        if arguments.folder is None:
            shutil.rmtree(place)
