"""``text[span]`` is what each record says, in every document at hand; and every span lies inside the text."""

import unicodedata
from pathlib import Path

import pytest

import policyparse
from policyparse.models import Clause, Document, Responsibility, Target
from policyparse.span import Span
from tests.conftest import documents


def _fold(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if not c.isspace())


@pytest.fixture(scope="module", params=documents())
def document(request: pytest.FixtureRequest) -> Document:
    path: Path = request.param
    return policyparse.parse(path)


def _spans(value: object) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if isinstance(value, dict):
        return [span for item in value.values() for span in _spans(item)]
    if isinstance(value, tuple | list):
        return [span for item in value for span in _spans(item)]
    fields = getattr(type(value), "model_fields", {})
    return [span for name in fields for span in _spans(getattr(value, name))]


def test_spans_lie_inside_the_text(document: Document) -> None:
    kinds = ("clauses", "parts", "targets", "milestones", "quantities", "times", "responsibilities", "citations")
    for kind in kinds:
        for span in _spans(getattr(document, kind)):
            assert 0 <= span.start <= span.end <= len(document.text), (kind, span)


def test_clauses_say_their_label_and_heading(document: Document) -> None:
    for clause in document.clauses:
        assert "".join(document.quote(clause.label_span).split()) == "".join(clause.label.split())
        assert clause.span.covers(clause.label_span)
        if clause.heading is not None:
            assert clause.heading_span is not None
            assert _fold(document.quote(clause.heading_span)) == _fold(clause.heading)


def test_agencies_say_their_name(document: Document) -> None:
    for responsibility in document.responsibilities:
        for agency in responsibility.agencies:
            assert _fold(document.quote(agency.span)) == _fold(agency.name)
            assert responsibility.span.covers(agency.span)


def test_quantities_say_their_unit(document: Document) -> None:
    for quantity in document.quantities:
        assert quantity.span.covers(quantity.number_span)
        if quantity.unit_span is not None and quantity.unit not in ("", "%", "‰"):  # 百分之, 千分之 stand for signs
            assert _fold(document.quote(quantity.unit_span)).endswith(_fold(quantity.unit)[-1:]), quantity


def test_targets_lie_where_their_evidence_is(document: Document) -> None:
    starts = {q.number_span for q in document.quantities}
    for target in document.targets:
        assert target.indicator
        if "value" in target.evidence:
            value = target.evidence["value"]
            assert any(value.overlaps(number) for number in starts) or document.tables, target


def test_citations_say_their_title(document: Document) -> None:
    for citation in document.citations:
        assert _fold(citation.title) in _fold(document.quote(citation)).replace("<", "〈").replace(">", "〉") or _fold(
            citation.title
        ) in _fold(document.quote(citation)), citation


def test_every_span_leads_back_to_the_source(document: Document) -> None:
    records: tuple[Clause | Target | Responsibility, ...] = (
        *document.clauses,
        *document.targets,
        *document.responsibilities,
    )
    for record in records:
        span = document.source_span(record.span)
        assert 0 <= span.start <= span.end <= document.source.length


def test_json_reads_back_equal(document: Document) -> None:
    again = Document.model_validate_json(document.model_dump_json())
    assert again.text == document.text
    assert again.targets == document.targets
    assert again.responsibilities == document.responsibilities
