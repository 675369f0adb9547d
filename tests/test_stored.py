"""Documents that were stored: as JSON by an earlier policyparse, and as pickles that cross processes.

The files in ``stored/`` were written by the policyparse of their day and are never written again: a new field has a
default, and one that goes makes a new ``schema_version`` with a file of its own here.
"""

import json
import pickle
from decimal import Decimal
from pathlib import Path

import pytest

from policyparse.collection import Corpus
from policyparse.models import Document
from policyparse.models.document import SCHEMA_VERSION
from policyparse.pipeline import parse
from tests.conftest import CORPUS

STORED = sorted((Path(__file__).parent / "stored").glob("*.json"))


def _subset(old: object, new: object) -> bool:
    """Whether everything that the old JSON says stands in the new one."""
    if isinstance(old, dict):
        return isinstance(new, dict) and all(key in new and _subset(value, new[key]) for key, value in old.items())
    if isinstance(old, list):
        return isinstance(new, list) and len(old) == len(new) and all(map(_subset, old, new))
    return old == new


def test_there_is_a_stored_file_of_this_version() -> None:
    assert any(path.name.startswith(f"schema-{SCHEMA_VERSION}-") for path in STORED)


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_what_was_stored_is_read_with_nothing_lost(path: Path) -> None:
    stored = path.read_text("utf-8")
    document = Document.model_validate_json(stored)
    assert _subset(json.loads(stored), json.loads(document.model_dump_json()))
    assert document.quote(document.targets[0]) in document.text


def test_a_stored_document_answers_as_a_new_one() -> None:
    document = Document.model_validate_json((Path(__file__).parent / "stored" / "schema-1-zh.json").read_text("utf-8"))
    saved = {target.indicator: (target.value, target.unit) for target in document.targets}
    assert saved["改造老旧供水管网"] == (Decimal(150), "公里")
    clause = document.clause("二/（一）")
    assert clause is not None
    assert clause.heading == "推进农业节水"
    assert [agency.name for agency in document.responsibilities[0].agencies] == ["市水利局", "市农业农村局", "市财政局"]


def test_a_corpus_reads_stored_lines(tmp_path: Path) -> None:
    lines = [json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False) for path in STORED]
    (tmp_path / "stored.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    assert len(Corpus.read(tmp_path / "stored.jsonl")) == len(STORED)


def test_a_document_crosses_processes_whole_and_cheaply() -> None:
    document = parse(CORPUS / "notice-zh.txt")
    fresh = pickle.dumps(document)
    assert pickle.loads(fresh) == document
    assert document.clause_of(document.targets[0].span)  # fills what is remembered of the outline
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert again.clause_of(again.targets[0].span) == document.clause_of(document.targets[0].span)
    assert len(fresh) < 2 * len(document.model_dump_json().encode())
