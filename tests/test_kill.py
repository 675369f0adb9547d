"""A run that is killed at any moment is resumed without a lost, doubled or torn record."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

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


def _start(given: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "policyparse", "convert", str(given), "-o", str(out), "--resume"]
    return subprocess.Popen([*command, "--text-column", "text", "--id-column", "id"], stdout=subprocess.DEVNULL)


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    given = _input(tmp_path / "in.jsonl")
    convert([given], tmp_path / "whole.jsonl", columns=Columns(text="text", id="id"))
    chance = random.Random(20)
    out = tmp_path / "out.jsonl"
    kills = 0
    while kills < KILLS:
        run = _start(given, out)
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
