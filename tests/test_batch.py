"""``convert``: every input gives one row, a bad file is a row of its own."""

import json
from pathlib import Path

import pytest

from policyparse.batch import convert
from policyparse.errors import SourceError

PLAN = "一、主要目标\n到2025年，森林覆盖率达到45%。\n"


def _lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_folder_becomes_one_line_per_document(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "b.txt").write_text(PLAN, "utf-8")
    (tmp_path / "in" / "deep" / "a.html").write_text(f"<p>{PLAN}</p>", "utf-8")
    (tmp_path / "in" / "picture.png").write_bytes(b"\x89PNG")
    report = convert([tmp_path / "in"], tmp_path / "out.jsonl")
    assert (report.done, report.failed) == (2, 0)
    assert [Path(str(d["source"]["path"])).name for d in _lines(tmp_path / "out.jsonl")] == ["b.txt", "a.html"]  # type: ignore[index]
    assert not (tmp_path / "out.errors.jsonl").exists()


def test_a_bad_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text(PLAN, "utf-8")
    report = convert([tmp_path / "empty.txt", tmp_path / "good.txt"], tmp_path / "out.jsonl")
    assert (report.done, report.failed) == (1, 1)
    assert len(_lines(tmp_path / "out.jsonl")) == 1
    (row,) = _lines(tmp_path / "out.errors.jsonl")
    assert row["error"] == "SourceError"
    assert str(tmp_path / "empty.txt") in str(row["message"])


def test_errors_of_an_earlier_run_do_not_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    convert([tmp_path / "a.txt"], tmp_path / "out.jsonl")
    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    convert([tmp_path / "a.txt"], tmp_path / "out.jsonl")
    assert not (tmp_path / "out.errors.jsonl").exists()


@pytest.mark.parametrize("name", ["missing.txt", "folder"])
def test_inputs_that_hold_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(SourceError, match=name):
        convert([tmp_path / name], tmp_path / "out.jsonl")
    assert list(tmp_path.glob("out*")) == []


def test_an_output_folder_that_does_not_exist(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    with pytest.raises(SourceError, match="cannot be written"):
        convert([tmp_path / "a.txt"], tmp_path / "no" / "out.jsonl")
