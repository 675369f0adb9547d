"""What a user's disk can hold: nothing stops a run, everything that failed says so, nothing half-written has a name."""

import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from policyparse.batch import Columns, convert
from policyparse.batch.inputs import items
from policyparse.batch.rows import LINE
from policyparse.batch.workers import outcomes
from policyparse.errors import SourceError

PLAN = "一、主要目标\n到2025年，森林覆盖率达到45%。\n"
FORMS = ["out.jsonl", "out.jsonl.gz", "tables", "out.duckdb", "out.xlsx"]


def _messages(given: list[Path], out: Path, **options: object) -> list[str]:
    """Convert the inputs together with a good one, which must be done; what failed."""
    good = out.with_name("good.txt")
    good.write_text(PLAN, "utf-8")
    report = convert([*given, good], out, **options)  # type: ignore[arg-type]
    assert report.given == report.done + report.failed
    assert str(good) in out.read_text("utf-8")
    return [failure.message for failure in report.failures]


@pytest.fixture
def nobody() -> Iterator[Path]:
    """A folder that everybody may enter, with the rights of an ordinary user, for whom locked things are locked."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        (Path(folder) / "first.txt").write_text(PLAN, "utf-8")
        convert([Path(folder) / "first.txt"], Path(folder) / "first.jsonl")  # everything is imported while it may be
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            yield Path(folder)
        finally:
            if root:
                os.seteuid(0)


def test_locked_files_and_folders_are_errors(nobody: Path) -> None:
    root = nobody / "in"
    (root / "locked").mkdir(parents=True)
    (root / "locked" / "a.txt").write_text(PLAN, "utf-8")
    (root / "b.txt").write_text(PLAN, "utf-8")
    (root / "locked").chmod(0)
    (root / "b.txt").chmod(0)
    try:
        messages = _messages([root], nobody / "out.jsonl")
    finally:
        (root / "locked").chmod(0o700)
    assert [Path(message.split(": ")[0]).name for message in messages] == ["b.txt", "locked"]
    assert all("cannot be read: Permission denied" in message for message in messages)


def test_a_file_that_breaks_off_while_it_is_read(tmp_path: Path) -> None:
    if not Path("/proc/self/mem").exists():
        pytest.skip("no /proc: nothing here that opens and cannot be read")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "broken.txt").symlink_to("/proc/self/mem")
    (message,) = _messages([tmp_path / "in"], tmp_path / "out.jsonl")
    assert "broken.txt: cannot be read" in message


def test_two_gigabytes_are_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(2 * 1024**3)
    (message,) = _messages([tmp_path / "huge.txt"], tmp_path / "out.jsonl")
    assert "huge.txt: 2147483648 bytes, over the limit" in message


def test_errors_about_names_in_gbk_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    name = os.fsencode(tmp_path / "in") + b"/" + "意见".encode("gb18030") + b".txt"
    with open(name, "wb"):  # noqa: PTH123  # a Path holds no bytes
        pass
    (message,) = _messages([tmp_path / "in"], tmp_path / "out.jsonl")
    assert "意见.txt: empty" in message
    assert "意见.txt: empty" in (tmp_path / "out.errors.jsonl").read_text("utf-8")


def test_a_zip_that_is_cut_off_or_damaged(tmp_path: Path) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", PLAN)
        archive.writestr("b.txt", "".join(f"第{number}条 县级以上人民政府负责。\n" for number in range(500)))
    data = whole.read_bytes()
    (tmp_path / "cut.zip").write_bytes(data[: len(data) // 2])
    middle = data.index(b"b.txt") + 200
    (tmp_path / "damaged.zip").write_bytes(data[:middle] + bytes(16) + data[middle + 16 :])
    cut, damaged = _messages([tmp_path / "cut.zip", tmp_path / "damaged.zip"], tmp_path / "out.jsonl")
    assert "cut.zip" in cut
    assert "damaged.zip!b.txt" in damaged
    assert "damaged.zip!a.txt" in (tmp_path / "out.jsonl").read_text("utf-8")


def test_a_zip_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    size = 65 * 1024 * 1024
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"0" * size)
    path.write_bytes(path.read_bytes().replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    (message,) = _messages([path], tmp_path / "out.jsonl")
    assert "bomb.zip!bomb.txt" in message


def test_a_line_that_is_longer_than_any_document(tmp_path: Path) -> None:
    good = json.dumps({"text": PLAN}).encode()
    with gzip.open(tmp_path / "bomb.jsonl.gz", "wb", compresslevel=1) as file:
        file.write(good + b'\n{"text": "' + b"0" * (LINE + 10) + b'"}\n' + good + b"\n")
    given = items([tmp_path / "bomb.jsonl.gz"], Columns(text="text"))
    first, bomb, last = outcomes(given)
    assert first.json
    assert last.json
    assert "line 2 is longer than" in str(bomb.failure)


def test_a_byte_that_is_no_utf8_costs_one_line(tmp_path: Path) -> None:
    good = json.dumps({"text": PLAN}, ensure_ascii=False).encode()
    (tmp_path / "t.jsonl").write_bytes(
        b"\n".join([good, good[:30] + b"\xff" + good[31:], b'{"text": "\\ud800"}', good])
    )
    found = list(outcomes(items([tmp_path / "t.jsonl"], Columns(text="text"))))
    assert [outcome.failure is None for outcome in found] == [True, False, False, True]


def test_a_csv_that_excel_saved_on_a_chinese_windows(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(f'编号,正文\n甲,"{PLAN}"\n'.encode("gb18030"))
    (outcome,) = outcomes(items([tmp_path / "t.csv"], Columns(text="正文", id="编号")))
    assert outcome.key.endswith("t.csv#甲")
    assert outcome.counts[1] == 1


@pytest.mark.parametrize("name", ["t.csv", "t.parquet"])
def test_a_table_without_the_column_is_one_error(tmp_path: Path, name: str) -> None:
    import pandas

    frame = pandas.DataFrame({"text": [PLAN] * 3})
    if name.endswith(".csv"):
        frame.to_csv(tmp_path / name)
    else:
        frame.to_parquet(tmp_path / name)
    (message,) = _messages([tmp_path / name], tmp_path / "out.jsonl", columns=Columns(text="body"))
    assert "no column 'body'; there are" in message


def test_a_parquet_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "t.parquet").write_bytes(b"PAR1 and then nothing")
    (message,) = _messages([tmp_path / "t.parquet"], tmp_path / "out.jsonl", columns=Columns(text="body"))
    assert "t.parquet: cannot be read to its end" in message


def test_a_thousand_rows_with_one_id_are_a_thousand_documents(tmp_path: Path) -> None:
    rows = [json.dumps({"id": "same", "text": f"第{number}号\n"}, ensure_ascii=False) for number in range(1_000)]
    (tmp_path / "t.jsonl").write_text("\n".join(rows), "utf-8")
    report = convert([tmp_path / "t.jsonl"], tmp_path / "out.jsonl", columns=Columns(text="text", id="id"))
    assert report.done == 1_000
    documents = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert len({document["source"]["path"] for document in documents}) == 1_000


# -- where the output goes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FORMS)
def test_what_convert_did_not_write_is_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    out = tmp_path / name
    if out.suffix:
        out.write_bytes(b"three years of work\n")
        kept = out
    else:
        out.mkdir()
        kept = out / "thesis.csv"
        kept.write_bytes(b"three years of work\n")
    with pytest.raises(SourceError, match="nothing that convert wrote"):
        convert([tmp_path / "a.txt"], out)
    assert kept.read_bytes() == b"three years of work\n"


def test_a_database_with_tables_of_its_owner_is_never_replaced(tmp_path: Path) -> None:
    import duckdb

    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    convert([tmp_path / "a.txt"], tmp_path / "out.duckdb")
    convert([tmp_path / "a.txt"], tmp_path / "out.duckdb")
    with duckdb.connect(str(tmp_path / "out.duckdb")) as database:
        database.execute("create table notes as select 1 as mine")
    with pytest.raises(SourceError, match="nothing that convert wrote"):
        convert([tmp_path / "a.txt"], tmp_path / "out.duckdb")


@pytest.mark.parametrize("name", FORMS)
def test_an_earlier_output_of_each_form_is_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    convert([tmp_path / "a.txt"], tmp_path / name)
    assert convert([tmp_path / "a.txt"], tmp_path / name).done == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    try:
        mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("a small disk can be mounted only by root (and not in every container)")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.parametrize("name", FORMS)
def test_a_full_disk_loses_nothing(small_disk: Path, tmp_path: Path, name: str) -> None:
    rows = [json.dumps({"text": f"第{number}号\n{PLAN * 20}"}, ensure_ascii=False) for number in range(300)]
    (tmp_path / "t.jsonl").write_text("\n".join(rows), "utf-8")
    (small_disk / "ballast").write_bytes(bytes(1_500_000))
    with pytest.raises(SourceError, match="go on with --resume"):
        convert([tmp_path / "t.jsonl"], small_disk / name, columns=Columns(text="text"))
    assert not (small_disk / name).exists()
    (small_disk / "ballast").unlink()
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    report = convert([tmp_path / "t.jsonl"], small_disk / name, columns=Columns(text="text"), resume=True)
    assert report.given == report.done + report.skipped == 300
    assert sorted(path.name for path in small_disk.iterdir()) == [name]


# -- runs that are disturbed --------------------------------------------------------------------------------


def test_two_runs_into_one_place(tmp_path: Path) -> None:
    from policyparse.batch.store import Store

    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    with Store(tmp_path / "out.jsonl.work"), pytest.raises(SourceError, match="another run is working"):
        convert([tmp_path / "a.txt"], tmp_path / "out.jsonl", resume=True)


def test_a_document_over_its_time_is_an_error(tmp_path: Path) -> None:
    long = "".join(f"（{number}）到2025年，森林覆盖率达到{number % 90}%。\n" for number in range(60_000))
    (tmp_path / "long.txt").write_text(long, "utf-8")
    (tmp_path / "short.txt").write_text(PLAN, "utf-8")
    report = convert([tmp_path / "long.txt", tmp_path / "short.txt"], tmp_path / "out.jsonl", timeout=1.5)
    assert (report.done, report.failed) == (1, 1)
    assert report.failures[0].stage == "timeout"


def test_workers_that_die_are_replaced() -> None:
    import multiprocessing

    from policyparse.batch.inputs import Item

    given = [Item(str(number), data=f"第{number}号\n{PLAN * 10}") for number in range(200)]
    found = []
    for outcome in outcomes(given, workers=2):
        found.append(outcome)
        if len(found) in (20, 60, 100):
            multiprocessing.active_children()[0].kill()
    assert [outcome.key for outcome in found] == [item.key for item in given]
    assert [outcome.failure for outcome in found] == [None] * 200


def test_workers_that_die_while_idle_are_replaced() -> None:
    import multiprocessing

    from policyparse.batch.workers import spread

    found = []
    for number in spread(abs, range(-40, 0), workers=2):
        found.append(number)
        if len(found) in (1, 20):
            time.sleep(0.5)  # all that was in flight is done: every worker is idle
            for worker in multiprocessing.active_children():
                worker.kill()
    assert found == list(range(40, 0, -1))


def test_a_reader_that_has_enough_leaves_no_workers() -> None:
    import multiprocessing

    from policyparse.batch import parse_many

    results = parse_many([PLAN] * 500, workers=2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_an_interrupt_says_how_to_go_on(tmp_path: Path) -> None:
    rows = [json.dumps({"text": f"第{number}号\n{PLAN * 20}"}, ensure_ascii=False) for number in range(3_000)]
    (tmp_path / "t.jsonl").write_text("\n".join(rows), "utf-8")
    command = [sys.executable, "-m", "policyparse", "convert", str(tmp_path / "t.jsonl"), "--text-column", "text"]
    run = subprocess.Popen(
        [*command, "-o", str(tmp_path / "out.jsonl"), "--workers", "2"], stderr=subprocess.PIPE, text=True
    )
    while not list(tmp_path.glob("out.jsonl.work/*.jsonl")):
        time.sleep(0.1)
    run.send_signal(2)
    _, said = run.communicate()
    assert run.returncode == 130
    assert said.splitlines() == ["policyparse: interrupted; what is done is kept, go on with --resume"]
    assert not (tmp_path / "out.jsonl").exists()
