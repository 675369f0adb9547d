"""What leaves the report page: CSV files and what is copied, as a spreadsheet takes them."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

import policyparse
from policyparse.models import Document
from policyparse.reporting.content import TABLES
from policyparse.tables import COLUMNS, rows
from policyparse.wording import named
from tests.reader import Reader


def _table(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "Excel reads UTF-8 only behind its mark"
    assert data.count(b"\r\n") == data.count(b"\n")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_csv_has_every_column_of_the_frame(language: str, reader: Reader, notice: Document, tmp_path: Path) -> None:
    reader.open(policyparse.report(notice, tmp_path / "page.html", lang=language))
    for kind in TABLES:
        reader.one(f"#tab-{kind}").click()
        lines = _table(reader.download(f"{kind}.csv"))
        assert lines[0] == list(COLUMNS[kind])
        expected = [named(row, notice, language) for row in rows(notice, kind)]
        assert len(lines) == len(expected) + 1
        for line, row in zip(lines[1:], expected, strict=True):
            for given, (name, value) in zip(line, row.items(), strict=True):
                said = "" if value is None else str(value)
                assert (float(given) == value) if isinstance(value, Decimal) else (given == said), name


def test_csv_holds_the_rows_that_pass(reader: Reader, corpus: list[Document], corpus_page: Path) -> None:
    reader.open(corpus_page)
    reader.one("[data-scope=all]").click()
    reader.choose("#year", "2025")
    lines = _table(reader.download("targets.csv"))
    columns = lines[0]
    every = [row for document in corpus for row in rows(document, "targets")]
    expected = [
        (row["document"], row["quote"])
        for row in every
        if row["time_end"] and (row["time_start"] or row["time_end"])[:4] <= "2025" <= row["time_end"][:4]
    ]
    assert len({document for document, _ in expected}) > 1
    assert [(line[columns.index("document")], line[columns.index("quote")]) for line in lines[1:]] == expected


def test_rows_are_copied_as_a_spreadsheet_takes_them(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.set("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    reader.one("#copy").click()
    reader.until(
        "return document.getElementById('said').textContent === arguments[0]", f"{len(notice.targets)} rows copied"
    )
    copied = reader.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    lines = [line.split("\t") for line in copied.split("\n")]
    assert {len(line) for line in lines} == {len(lines[0])}
    assert [line[lines[0].index("quote")] for line in lines[1:]] == [notice.quote(t) for t in notice.targets]


def test_a_formula_stays_text(reader: Reader, notice: Document, tmp_path: Path) -> None:
    target = notice.targets[0].model_copy(
        update={"indicator": "=1+1", "indicator_id": None, "unit": "@x", "unit_id": None}
    )
    reader.open(policyparse.report(notice.model_copy(update={"targets": (target,)}), tmp_path / "f.html"))
    head, line = _table(reader.download("targets.csv"))
    assert line[head.index("indicator")] == "'=1+1"
    assert line[head.index("unit")] == "'@x"
