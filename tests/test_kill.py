"""A run that is killed at any moment is resumed without a lost, doubled or torn record."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from policyparse.batch import Columns, convert
from tests.conftest import CORPUS

DOCUMENTS = 2_000
KILLS = 20


def _input(path: Path) -> Path:
    """Two thousand short documents, every one of them different."""
    sentences = [line for line in (CORPUS / "notice-zh.txt").read_text("utf-8").split("\n") if "达到" in line]
    with path.open("w", encoding="utf-8") as lines:
        for number in range(DOCUMENTS):
            text = f"一、第{number}号方案\n{sentences[number % len(sentences)]}\n"
            lines.write(json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False) + "\n")
    return path


def _start(given: Path, out: Path, workers: int = 1) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "policyparse", "convert", str(given), "-o", str(out), "--resume"]
    columns = ["--text-column", "text", "--id-column", "id"]
    return subprocess.Popen([*command, *columns, "--workers", str(workers)], stdout=subprocess.DEVNULL)


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    given = _input(tmp_path / "in.jsonl")
    convert([given], tmp_path / "whole.jsonl", columns=Columns(text="text", id="id"))
    chance = random.Random(20)
    out = tmp_path / "out.jsonl"
    kills = 0
    while kills < KILLS:
        run = _start(given, out, workers=1 + kills % 2)
        # a process needs a second to load and another for a shard: some kills come before anything is saved, most after
        time.sleep(chance.uniform(0.2, 5.0))
        if run.poll() is None:
            run.kill()
            kills += 1
        else:  # this run came to its end: let the next one start from nothing
            assert run.returncode == 0
            assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
            out.unlink()
        run.wait()
        assert not out.exists() or out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert _start(given, out).wait() == 0
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert [path.name for path in tmp_path.glob("out*")] == ["out.jsonl"]


def test_workers_end_with_the_run_that_is_killed(tmp_path: Path) -> None:
    tasks = Path("/proc/self/task")
    if not list(tasks.glob("*/children")):
        pytest.skip("no /proc/PID/task/TID/children here: the workers of a process cannot be listed")
    given = _input(tmp_path / "in.jsonl")
    run = _start(given, tmp_path / "out.jsonl", workers=2)
    while not list((tmp_path / "out.jsonl.work").glob("*.jsonl")):
        time.sleep(0.1)
    listed = (task.read_text().split() for task in Path(f"/proc/{run.pid}/task").glob("*/children"))
    workers = [Path("/proc", pid) for pids in listed for pid in pids]
    assert len(workers) >= 2
    run.kill()
    run.wait()
    deadline = time.monotonic() + 60
    while any(map(_alive, workers)):
        assert time.monotonic() < deadline, "workers outlive their run"
        time.sleep(0.1)


def _alive(process: Path) -> bool:
    try:
        return process.joinpath("stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
