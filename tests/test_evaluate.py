"""``evaluate``: a document scores fully against itself and loses exactly what is taken away."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from policyparse.errors import SourceError
from policyparse.evaluate import Score, below, compare, evaluate
from policyparse.models import Document
from policyparse.pipeline import parse
from tests.conftest import CORPUS, ROOT


def _gold(document: Document) -> dict[str, Any]:
    """What an annotator would have written who agreed with the program in everything."""
    return {
        "clauses": [
            [c.label, c.heading or document.text[c.label_span.end :][:12], c.depth, 1] for c in document.clauses
        ],
        "targets": [
            {
                **t.model_dump(
                    mode="json", include={"indicator", "value", "value_max", "unit", "comparator", "change"}
                ),
                "start": int(t.time.start[:4]) if t.time.start else None,
                "end": int(t.time.end[:4]) if t.time.end else None,
                "baseline_year": t.baseline_year,
            }
            for t in document.targets
        ],
        "milestones": [
            {"quote": document.quote(m), "end": int(m.time.end[:4]) if m.time.end else None}
            for m in document.milestones
        ],
        "responsibilities": [{"agencies": [[a.name, a.role] for a in r.agencies]} for r in document.responsibilities],
        "citations": [{"title": c.title} for c in document.citations],
        "meta": document.metadata.model_dump(mode="json"),
    }


@pytest.fixture(scope="module")
def document() -> Document:
    return parse(CORPUS / "notice-zh.txt")


def test_agreement_in_everything_is_a_full_score(document: Document) -> None:
    for kind, hit, gold, given in compare(_gold(document), document.text, document):
        assert hit == gold == given, kind


def test_what_is_missing_from_the_gold_is_counted_as_given(document: Document) -> None:
    gold = _gold(document)
    del gold["targets"][0]
    gold["responsibilities"][0]["agencies"][0][1] = "support"
    rows = {kind: (hit, expected, given) for kind, hit, expected, given in compare(gold, document.text, document)}
    hit, expected, given = rows["targets"]
    assert (hit, given) == (expected, expected + 1)
    assert rows["agencies"][0] - rows["agencies_role"][0] == 1


def test_floors() -> None:
    figures = {"zh": {"targets": Score(hit=9, gold=10, given=10)}}
    assert below(figures, {"zh": {"targets": 0.9}}) == []
    assert len(below(figures, {"zh": {"targets": 0.91}, "en": {"targets": 0.1}})) == 2


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gold\.json"):
        evaluate(tmp_path)


def test_gold_without_its_source_is_refused(tmp_path: Path) -> None:
    shutil.copy(CORPUS / "notice-zh.gold.json", tmp_path)
    with pytest.raises(SourceError, match="notice-zh"):
        evaluate(tmp_path)


def test_the_corpus_keeps_its_scores() -> None:
    floors = json.loads((ROOT / "corpus" / "baseline.json").read_text("utf-8"))
    assert below(evaluate(CORPUS), floors) == []
