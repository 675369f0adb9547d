"""``parse_batch``: a fixed schema, one row per row, failures as data."""

import json

import pyarrow
import pytest

from policyparse.arrow import SCHEMA, parse_batch
from policyparse.pipeline import parse

PLAN = "一、主要目标\n到2025年，森林覆盖率达到45%。\n"


def test_rows_in_order_and_a_fixed_schema() -> None:
    batch = pyarrow.RecordBatch.from_pylist([{"n": "a", "body": PLAN}, {"n": "b", "body": ""}])
    out = parse_batch(batch, text_column="body", id_column="n")
    assert out.schema == SCHEMA
    first, second = out.to_pylist()
    assert json.loads(first["document"])["targets"] == parse(PLAN).model_dump(mode="json")["targets"]
    assert first["stage"] is None
    assert (second["id"], second["document"], second["stage"]) == ("b", None, "input")


def test_binary_text_and_no_rows() -> None:
    batch = pyarrow.RecordBatch.from_pylist([{"text": PLAN.encode("gb18030")}])
    assert "森林覆盖率" in parse_batch(batch).to_pylist()[0]["document"]
    assert parse_batch(batch.slice(0, 0)).num_rows == 0


def test_a_missing_column_is_an_error() -> None:
    with pytest.raises(KeyError):
        parse_batch(pyarrow.RecordBatch.from_pylist([{"text": PLAN}]), text_column="body")
