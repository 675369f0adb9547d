"""Batch conversion: every input gives one outcome, nothing is lost, nothing half-written stands under a final name."""

import csv
import gzip
import json
import os
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

import policyparse
from policyparse.batch import Columns, Failure, convert, parse_many
from policyparse.batch.conversion import recipe
from policyparse.batch.forms import TABLES
from policyparse.batch.inputs import items
from policyparse.batch.store import Store, in_batches
from policyparse.batch.workers import outcomes
from policyparse.errors import OptionError, SourceError

PLAN = "一、主要目标\n到2025年，森林覆盖率达到45%。\n"


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _paths(path: Path) -> list[str]:
    return [row["source"]["path"] for row in _lines(path)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "in"
    (root / "deep").mkdir(parents=True)
    (root / "b.txt").write_text(PLAN, "utf-8")
    (root / "deep" / "a.html").write_text(f"<p>{PLAN}</p>", "utf-8")
    (root / "empty.txt").write_bytes(b"")
    (root / "picture.png").write_bytes(b"\x89PNG")
    return root


# -- inputs -------------------------------------------------------------------------------------------------


def test_a_folder_is_read_recursively_and_in_order(folder: Path) -> None:
    assert [Path(item.key).name for item in items([folder])] == ["b.txt", "empty.txt", "a.html"]


def test_a_glob_chooses(folder: Path) -> None:
    assert [Path(item.key).name for item in items([folder], glob="*.png")] == ["picture.png"]


def test_a_loop_of_links_ends(folder: Path) -> None:
    (folder / "deep" / "again").symlink_to(folder, target_is_directory=True)
    assert len(list(items([folder]))) == 3


def test_names_in_gbk_bytes_are_readable(folder: Path) -> None:
    name = os.fsencode(folder) + b"/" + "意见".encode("gb18030") + b".txt"  # 通知 in GBK happens to be UTF-8
    with open(name, "w", encoding="utf-8") as file:  # noqa: PTH123  # a Path holds no bytes
        file.write(PLAN)
    (item,) = [item for item in items([folder]) if item.key.endswith("意见.txt")]
    (outcome,) = outcomes([item])
    assert outcome.failure is None


def test_archives_are_read_in_place(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("省/通知.txt", PLAN)
        archive.writestr("readme.pdf", "no")
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as archive_:
        (tmp_path / "x.txt").write_text(PLAN, "utf-8")
        archive_.add(tmp_path / "x.txt", "x.txt")
    keys = [item.key.rsplit("/", 1)[-1] for item in items([tmp_path / "a.zip", tmp_path / "b.tar.gz"])]
    assert keys == ["通知.txt", "b.tar.gz!x.txt"]


def test_a_zip_made_on_chinese_windows(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("AAAA.txt", PLAN)
    data = (tmp_path / "a.zip").read_bytes().replace(b"AAAA", "通知".encode("gb18030"))
    (tmp_path / "a.zip").write_bytes(data)
    (item,) = items([tmp_path / "a.zip"])
    assert item.key.endswith("!通知.txt")


def test_a_corrupt_archive_is_an_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 torn")
    (tmp_path / "b.txt").write_text(PLAN, "utf-8")
    bad, good = outcomes(items([tmp_path / "a.zip", tmp_path / "b.txt"]))
    assert bad.failure is not None
    assert "a.zip" in bad.failure.message
    assert good.failure is None


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"0" * (65 * 1024 * 1024))
    (item,) = items([tmp_path / "a.zip"])
    assert item.error is not None
    assert "over the limit" in item.error


@pytest.mark.parametrize("name", ["t.jsonl", "t.jsonl.gz", "t.csv", "t.parquet"])
def test_tables_with_a_text_column(tmp_path: Path, name: str) -> None:
    rows = [{"id": "a1", "body": PLAN, "n": 1}, {"id": "a2", "body": "", "n": 2}]
    path = tmp_path / name
    if name.endswith("parquet"):
        import pyarrow
        import pyarrow.parquet

        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    elif name.endswith("csv"):
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, ["id", "body", "n"])
            writer.writeheader()
            writer.writerows(rows)
    else:
        data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
        path.write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    first, second = outcomes(items([path], Columns(text="body", id="id")))
    assert first.key.endswith(f"{name}#a1")
    assert first.counts[1] == 1
    assert second.failure is not None


def test_a_table_without_the_column(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"text": "x"}\n', "utf-8")
    (outcome,) = outcomes(items([tmp_path / "t.jsonl"], Columns(text="body")))
    assert outcome.failure is not None
    assert "no column 'body'" in outcome.failure.message


def test_a_bad_line_costs_one_document(tmp_path: Path) -> None:
    lines = [json.dumps({"text": PLAN}), "{bad json", '["no object"]', '{"text": 5}', json.dumps({"text": PLAN})]
    (tmp_path / "t.jsonl").write_text("\n".join(lines), "utf-8")
    found = list(outcomes(items([tmp_path / "t.jsonl"], Columns(text="text"))))
    assert [outcome.failure is None for outcome in found] == [True, False, False, False, True]
    assert "line 2 is no JSON" in str(found[1].failure)


def test_an_archive_without_documents_is_an_error(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("inner.zip", b"PK")
    (item,) = items([tmp_path / "a.zip"])
    assert "inside" in str(item.error)


def test_a_table_needs_its_text_column(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text("{}", "utf-8")
    with pytest.raises(OptionError, match="--text-column"):
        convert([tmp_path / "t.jsonl"], tmp_path / "out.jsonl")


def test_pipes_and_dangling_links_are_errors_and_never_read(folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "dangling.txt").symlink_to(folder / "nowhere")
    failures = {Path(o.key).name: str(o.failure) for o in outcomes(items([folder])) if o.failure}
    assert "no regular file" in failures["pipe.txt"]
    assert "a link to nothing" in failures["dangling.txt"]
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="device, pipe or socket"):
        convert([folder / "b.txt"], tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


def test_an_input_that_is_missing_stops_the_run_before_it_begins(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"missing.txt: no such file"):
        convert([folder, tmp_path / "missing.txt"], tmp_path / "out.jsonl")
    assert list(tmp_path.glob("out*")) == []


def test_a_folder_that_holds_nothing_is_an_error_and_the_rest_is_done(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "hollow").mkdir()
    report = convert([tmp_path / "hollow", folder / "b.txt"], tmp_path / "out.jsonl")
    assert (report.done, report.failed) == (1, 1)
    assert "hollow/: no .html" in report.failures[0].message


# -- outcomes -----------------------------------------------------------------------------------------------


def test_a_bad_file_does_not_stop_the_rest(folder: Path, tmp_path: Path) -> None:
    report = convert([folder], tmp_path / "out.jsonl")
    assert (report.given, report.done, report.failed, report.skipped) == (3, 2, 1, 0)
    assert report.found["targets"] == 2
    assert [Path(path).name for path in _paths(tmp_path / "out.jsonl")] == ["b.txt", "a.html"]
    (row,) = _lines(tmp_path / "out.errors.jsonl")
    assert (row["stage"], row["error"]) == ("input", "SourceError")
    assert "empty.txt" in row["message"]


def test_workers_give_the_same_bytes_in_the_same_order(folder: Path, tmp_path: Path) -> None:
    for number in range(30):
        (folder / f"more-{number:02}.txt").write_text(PLAN * (number + 1), "utf-8")
    convert([folder], tmp_path / "one.jsonl")
    convert([folder], tmp_path / "two.jsonl", workers=2)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_one_key_given_twice_is_two_documents(folder: Path, tmp_path: Path) -> None:
    report = convert([folder / "b.txt", folder / "b.txt"], tmp_path / "out.jsonl")
    assert (report.given, report.done) == (2, 2)
    assert _paths(tmp_path / "out.jsonl") == [str(folder / "b.txt"), f"{folder / 'b.txt'} (2)"]


def test_parse_many_yields_in_order() -> None:
    first, second, third = parse_many([PLAN, b"", "By 2030, cut emissions by 55%."], workers=2)
    assert isinstance(first, policyparse.Document)
    assert first.lang == "zh"
    assert isinstance(second, Failure)
    assert isinstance(third, policyparse.Document)
    assert third.lang == "en"


# -- outputs ------------------------------------------------------------------------------------------------


def test_csv_opens_in_excel_with_its_chinese(folder: Path, tmp_path: Path) -> None:
    convert([folder], tmp_path / "tables")
    assert {path.stem for path in (tmp_path / "tables").iterdir()} == set(TABLES)
    raw = (tmp_path / "tables" / "targets.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    assert [(row["indicator"], row["value"], row["unit"]) for row in rows] == [("森林覆盖率", "45", "%")] * 2
    assert (tmp_path / "tables" / "errors.csv").read_text("utf-8-sig").count("\n") == 2


def test_a_spreadsheet_does_not_take_clauses_for_dates(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("一、目标\n（一）绿化。到2025年，森林覆盖率达到45%。（市林业局负责）\n", "utf-8")
    convert([tmp_path / "a.txt"], tmp_path / "tables")
    tables = {
        kind: list(csv.DictReader((tmp_path / "tables" / f"{kind}.csv").read_text("utf-8-sig").splitlines()))
        for kind in ("clauses", "targets", "responsibilities")
    }
    assert [(row["id"], row["parent"]) for row in tables["clauses"]] == [("/1", ""), ("/1/1", "/1")]
    assert tables["targets"][0]["clause"] == tables["responsibilities"][0]["clause"] == "/1/1"


def test_every_duckdb_since_the_first_can_open_the_file(folder: Path, tmp_path: Path) -> None:
    convert([folder], tmp_path / "out.duckdb")
    header = (tmp_path / "out.duckdb").read_bytes()[:20]
    assert header[8:12] == b"DUCK"
    assert int.from_bytes(header[12:20], "little") == 64  # the storage of 1.0


def test_parquet_and_duckdb_have_types(folder: Path, tmp_path: Path) -> None:
    import duckdb
    import pyarrow.parquet

    convert([folder], tmp_path / "tables", to="parquet")
    targets = pyarrow.parquet.read_table(tmp_path / "tables" / "targets.parquet")
    assert targets.column("value").to_pylist() == [45.0, 45.0]
    assert str(targets.schema.field("cumulative").type) == "bool"
    convert([folder], tmp_path / "out.duckdb")
    with duckdb.connect(str(tmp_path / "out.duckdb"), read_only=True) as database:
        assert (
            database.execute("select indicator, value, time_end from target_table").fetchall()
            == [("森林覆盖率", 45.0, "2025")] * 2
        )
        assert database.execute("select count(*) from errors").fetchall() == [(1,)]


def test_xlsx_keeps_text_as_text(folder: Path, tmp_path: Path) -> None:
    import openpyxl

    (folder / "formula.txt").write_text("=1+1\n" + PLAN, "utf-8")
    convert([folder], tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == list(TABLES)
    texts = [row[-1] for row in book["documents"].iter_rows(min_row=2, values_only=True)]
    assert any(str(text).startswith("=1+1") for text in texts)


def test_gzip_is_the_same_bytes_each_time(folder: Path, tmp_path: Path) -> None:
    convert([folder], tmp_path / "a.jsonl.gz")
    first = (tmp_path / "a.jsonl.gz").read_bytes()
    convert([folder], tmp_path / "a.jsonl.gz")
    assert (tmp_path / "a.jsonl.gz").read_bytes() == first


def test_an_earlier_output_is_replaced_with_its_errors(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    convert([tmp_path / "a.txt"], tmp_path / "out.jsonl")
    assert (tmp_path / "out.errors.jsonl").exists()
    (tmp_path / "a.txt").write_text(PLAN, "utf-8")
    convert([tmp_path / "a.txt"], tmp_path / "out.jsonl")
    assert not (tmp_path / "out.errors.jsonl").exists()


@pytest.mark.parametrize("name", ["no/out.jsonl", "out.docx", "mine"])
def test_outputs_that_cannot_be(folder: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises((SourceError, OptionError)):
        convert([folder], tmp_path / name)
    assert (tmp_path / "mine" / "thesis.txt").read_text("utf-8") == "mine"
    assert list(tmp_path.glob("*.work")) == []


# -- a run that is cut off ----------------------------------------------------------------------------------


def _half_done(folder: Path, out: Path) -> None:
    """Leave the work folder of a run that finished its first two documents and was writing its next shard."""
    with Store(out.with_name(f"{out.name}.work"), recipe(None)) as store:
        for batch in in_batches(outcomes(list(items([folder]))[:2]), 1):
            store.write(batch)
    (out.with_name(f"{out.name}.work") / "00000009.jsonl").write_text("torn", "utf-8")


def test_resume_gives_what_an_undisturbed_run_gives(folder: Path, tmp_path: Path) -> None:
    convert([folder], tmp_path / "whole.jsonl")
    _half_done(folder, tmp_path / "out.jsonl")
    report = convert([folder], tmp_path / "out.jsonl", resume=True)
    # b.txt is done before; empty.txt failed before and is tried again
    assert (report.given, report.done, report.failed, report.skipped) == (3, 1, 1, 1)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert list(tmp_path.glob("*.work")) == []


def test_an_input_that_changed_is_done_again(folder: Path, tmp_path: Path) -> None:
    _half_done(folder, tmp_path / "out.jsonl")
    (folder / "b.txt").write_text(PLAN + "二、保障措施\n", "utf-8")
    report = convert([folder], tmp_path / "out.jsonl", resume=True)
    assert (report.done, report.skipped) == (2, 0)
    texts = {Path(row["source"]["path"]).name: row["text"] for row in _lines(tmp_path / "out.jsonl")}
    assert "保障措施" in texts["b.txt"]
    assert len(texts) == 2


def test_an_input_that_is_gone_is_not_in_the_output(folder: Path, tmp_path: Path) -> None:
    _half_done(folder, tmp_path / "out.jsonl")
    (folder / "b.txt").unlink()
    convert([folder], tmp_path / "out.jsonl", resume=True)
    assert [Path(path).name for path in _paths(tmp_path / "out.jsonl")] == ["a.html"]


def test_an_unfinished_run_is_not_overwritten_unasked(folder: Path, tmp_path: Path) -> None:
    _half_done(folder, tmp_path / "out.jsonl")
    with pytest.raises(SourceError, match="--resume"):
        convert([folder], tmp_path / "out.jsonl")


@pytest.mark.parametrize("change", ["rules", "no rules any more"])
def test_other_rules_for_sites_do_everything_again(folder: Path, tmp_path: Path, change: str) -> None:
    rules = tmp_path / "sites.toml"
    rules.write_text('[mine]\nwhy = "a line of my portal"\nlines = ["一、主要目标"]\n', "utf-8")
    with Store(tmp_path / "out.jsonl.work", recipe(rules)) as store:
        for batch in in_batches(outcomes(items([folder]), sites=rules)):
            store.write(batch)
    rules.write_text('[mine]\nwhy = "another line"\nlines = ["返回顶部"]\n', "utf-8")
    given = {"sites": rules} if change == "rules" else {}
    report = convert([folder], tmp_path / "out.jsonl", resume=True, **given)  # type: ignore[arg-type]
    assert (report.done, report.skipped) == (2, 0)
    assert all("主要目标" in document["text"] for document in _lines(tmp_path / "out.jsonl"))


def test_the_same_rules_for_sites_are_resumed(folder: Path, tmp_path: Path) -> None:
    rules = tmp_path / "sites.toml"
    rules.write_text('[mine]\nwhy = "a line of my portal"\nlines = ["返回顶部"]\n', "utf-8")
    with Store(tmp_path / "out.jsonl.work", recipe(rules)) as store:
        for batch in in_batches(outcomes(items([folder]), sites=rules)):
            store.write(batch)
    report = convert([folder], tmp_path / "out.jsonl", resume=True, sites=rules)
    assert (report.done, report.skipped) == (0, 2)
