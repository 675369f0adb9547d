"""``--dedupe``: the same document is found however it was scraped, and two editions of one form are two documents."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from policyparse.batch import Columns, convert
from policyparse.batch.duplicates import BUCKET, Index, fingerprint
from policyparse.pipeline import parse
from tests.conftest import CORPUS

CASES = tomllib.loads((Path(__file__).parent / "cases" / "duplicates.toml").read_text("utf-8"))["case"]


def _converted(folder: Path, texts: list[str], **options: Any) -> list[dict[str, Any]]:
    rows = [json.dumps({"text": text}, ensure_ascii=False) for text in texts]
    (folder / "t.jsonl").write_text("\n".join(rows), "utf-8")
    convert([folder / "t.jsonl"], folder / "out.jsonl", columns=Columns(text="text"), dedupe=True, **options)
    return [json.loads(line) for line in (folder / "out.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_cases(case: dict[str, Any], tmp_path: Path) -> None:
    first, second = _converted(tmp_path, [case["one"], case["other"]])
    assert first["duplicate_of"] is None
    assert second["duplicate_of"] == (first["id"] if case["same"] else None)


def test_the_documents_of_the_corpus_are_all_different(tmp_path: Path) -> None:
    convert([CORPUS], tmp_path / "out.jsonl", dedupe=True)
    documents = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert [document["duplicate_of"] for document in documents if document["duplicate_of"]] == []


def test_a_copy_of_the_same_bytes_has_an_id_of_its_own(tmp_path: Path) -> None:
    text = (CORPUS / "notice-zh.txt").read_text("utf-8")
    found = _converted(tmp_path, [text, text, text])
    name = found[0]["id"]
    assert [document["id"] for document in found] == [name, f"{name}-2", f"{name}-3"]
    assert [document["duplicate_of"] for document in found] == [None, name, name]


def test_copies_join_once_in_a_database(tmp_path: Path) -> None:
    import duckdb

    (tmp_path / "a.txt").write_text("到2025年，森林覆盖率达到45%。", "utf-8")
    (tmp_path / "b.txt").write_text("到2025年，森林覆盖率达到45%。", "utf-8")
    convert([tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "out.duckdb", dedupe=True)
    with duckdb.connect(str(tmp_path / "out.duckdb"), read_only=True) as database:
        assert database.execute("select count(*) from target_table").fetchone() == (2,)
        own = "select count(*) from documents where duplicate_of is null"
        assert database.execute(own).fetchone() == (1,)


def test_workers_find_the_same_duplicates(tmp_path: Path) -> None:
    texts = [f"第{number % 40}号\n到2025年，建成公园{number % 40}个。" for number in range(120)]
    one = _converted(tmp_path, texts)
    two = _converted(tmp_path, texts, workers=2)
    assert one == two
    assert sum(document["duplicate_of"] is not None for document in one) == 80


def test_a_full_bucket_still_finds_exact_copies(tmp_path: Path) -> None:
    form = (CORPUS / "notice-zh.txt").read_text("utf-8")
    editions = [form.replace("绿色", f"第{number}批绿色") for number in range(BUCKET + 10)]
    index = Index(tmp_path / "index.sqlite")
    prints = [fingerprint(json.loads(parse(text).model_dump_json())) for text in editions]
    assert [index.original(str(number), one) for number, one in enumerate(prints)] == [None] * len(prints)
    assert index.original("copy", prints[-1]) == str(len(prints) - 1)
    index.close()
