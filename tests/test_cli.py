"""The command line as a user meets it: in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

PLAN = "绍兴市绿色建造行动方案\n一、主要目标\n到2025年，森林覆盖率达到45%。（市林业局、市发展改革委等按职责分工负责）\n"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "policyparse", *map(str, arguments)], capture_output=True, text=True, encoding="utf-8"
    )


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_text(PLAN, "utf-8")
    return path


def test_parse_prints_json(plan: Path) -> None:
    done = run("parse", plan)
    assert done.returncode == 0
    document = json.loads(done.stdout)
    assert document["schema_version"] == "1"
    assert document["targets"][0]["value"] == 45
    assert [a["name"] for a in document["responsibilities"][0]["agencies"]] == ["市林业局", "市发展改革委"]


def test_outline_shows_clauses_targets_and_agencies(plan: Path) -> None:
    done = run("parse", plan, "--outline")
    assert done.returncode == 0
    assert "一、 主要目标" in done.stdout
    assert "◎ 森林覆盖率 = 45 % (by 2025)" in done.stdout
    assert "市林业局、市发展改革委 等" in done.stdout


def test_convert_prints_a_summary(plan: Path, tmp_path: Path) -> None:
    done = run("convert", plan, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 0
    assert done.stdout.startswith("1 documents: 1 done, 0 failed, 0 done before; 1 clauses, 1 targets")
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["lang"] == "zh"


def test_schema_describes_what_parse_prints() -> None:
    done = run("schema")
    assert done.returncode == 0
    assert set(json.loads(done.stdout)["properties"]) >= {"text", "clauses", "targets", "responsibilities", "issues"}


def test_rules_lists_and_shows() -> None:
    names = run("rules").stdout.splitlines()
    assert names
    shown = run("rules", names[0])
    assert shown.returncode == 0
    assert ".py:" in shown.stdout
    assert "yes  " in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        pytest.param(["parse", "missing.txt"], 1, "missing.txt", id="missing file"),
        pytest.param(["parse", "."], 1, ".", id="directory"),
        pytest.param(["convert", "missing", "-o", "out.jsonl"], 1, "missing", id="missing folder"),
        pytest.param(["eval", "."], 1, "gold.json", id="no gold here"),
        pytest.param(["convert", ".", "-o", "out.docx"], 2, "out.docx", id="no such form"),
        pytest.param(["convert", ".", "-o", "out.jsonl", "--address", "a:1"], 2, "--engine ray", id="no engine"),
        pytest.param(["rules", "zh.no.such"], 2, "zh.no.such", id="unknown rule"),
        pytest.param(["transmogrify"], 2, "invalid choice", id="unknown command"),
        pytest.param(["convert", ".", "-o", "out.jsonl", "--workers", "0"], 2, "'0'", id="no workers"),
        pytest.param(["convert", ".", "-o", "out.jsonl", "--timeout", "nan"], 2, "'nan'", id="no timeout"),
    ],
)
def test_errors_are_one_line_and_a_status(arguments: list[str], status: int, message: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "policyparse", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=tmp_path,
    )
    assert done.returncode == status
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("option", "value"), [("--language", "tlh"), ("--date", "2022-13-45"), ("--date", "soon")])
def test_values_that_cannot_be_are_usage_errors(plan: Path, option: str, value: str) -> None:
    done = run("parse", plan, option, value)
    assert done.returncode == 2
    assert value in done.stderr
    assert "Traceback" not in done.stderr


def test_floors_that_cannot_be_read_are_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "floors.json").write_text("{", "utf-8")
    for name in ("missing.json", "floors.json"):
        done = run("eval", ROOT / "corpus", "--floors", tmp_path / name)
        assert done.returncode == 2
        assert name in done.stderr
        assert "Traceback" not in done.stderr


def test_an_alignment_that_cannot_be_written(plan: Path, tmp_path: Path) -> None:
    for name, status in (("nowhere/x.html", 1), ("x.docx", 2)):
        done = run("align", plan, plan, "-o", tmp_path / name)
        assert done.returncode == status
        assert name in done.stderr
        assert "Traceback" not in done.stderr


def test_binary_and_empty_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    for name in ("empty.txt", "picture.txt"):
        done = run("parse", tmp_path / name)
        assert done.returncode == 1, name
        assert name in done.stderr
        assert "Traceback" not in done.stderr
