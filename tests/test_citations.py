"""Documents named in a text: tests/cases/citations.toml, spans, robustness."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyparse import lang
from policyparse.extract.citations import find_citations
from policyparse.models import Citation, Text
from policyparse.span import OffsetMap

CASES = tomllib.loads((Path(__file__).parent / "cases" / "citations.toml").read_text("utf-8"))["case"]
SENTENCES = [
    pytest.param(code, case, id=f"{code}: {case['label']}") for case in CASES for code in lang.CODES if code in case
]


def find(content: str, code: str) -> list[Citation]:
    return find_citations(Text(content=content, lang=code, offsets=OffsetMap(())), lang.get(code))


@pytest.mark.parametrize(("code", "case"), SENTENCES)
def test_case(code: str, case: dict[str, Any]) -> None:
    found = [[c.title, c.doc_number or "", c.kind, c.relation or ""] for c in find(case[code], code)]
    assert found == case[f"{code}_expect"]


@pytest.mark.parametrize(("code", "case"), SENTENCES)
def test_the_span_is_the_title(code: str, case: dict[str, Any]) -> None:
    for citation in find(case[code], code):
        assert "".join(case[code][citation.span.slice].split()) == "".join(citation.title.split())


@given(
    st.text(alphabet="《》〈〉<>“”\"'‘ 关于通知法〔2021〕号（）\nABPlan", max_size=300), st.sampled_from(["zh", "en"])
)
def test_any_text_is_read(content: str, code: str) -> None:
    starts = [citation.span.start for citation in find(content, code)]
    assert starts == sorted(starts)


def test_many_open_marks_take_linear_time() -> None:
    assert find("《苔藓" * 20_000, "zh") == []
    assert find('"Moss Plan ' * 5_000, "en") is not None
