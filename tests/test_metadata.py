"""Heads, feet, portal tables and by-lines: tests/cases/metadata-*.toml. A field that a case leaves out is empty."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyparse import lang
from policyparse.metadata import describe
from policyparse.metadata.trust import TRUST
from policyparse.models import Described, Metadata, Outline, Source, Text
from policyparse.span import OffsetMap, Span

CASES = [
    (path.stem, case)
    for path in sorted((Path(__file__).parent / "cases").glob("metadata-*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]


def _described(case: dict[str, Any]) -> Described:
    content = case["text"].strip("\n")
    code = case["lang"]
    source = Source(
        content=content,
        format="text",
        encoding="utf-8",
        sha256="",
        body=Span(0, len(content)),
        front_matter=case.get("front", {}),
    )
    text = Text(content=content, lang=code, offsets=OffsetMap(()), fields=case.get("fields", {}))
    return describe(source, text, Outline(), lang.get(code))


def _marks(case: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=case["known_failure"], strict=True)] if "known_failure" in case else []


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{stem}: {case['label']}", marks=_marks(case)) for stem, case in CASES]
)
def test_case(case: dict[str, Any]) -> None:
    described = _described(case)
    want = Metadata(**{k: tuple(v) if isinstance(v, list) else v for k, v in case["expect"].items()})
    parts = {"number_code", "number_year", "number_serial", "jurisdiction", "province", "city", "county"}
    assert described.metadata.model_dump(exclude=parts) == want.model_dump(exclude=parts)
    assert described.genre == case["genre"]
    assert [issue.code for issue in described.issues] == case.get("issues", [])


def test_the_parts_of_a_number() -> None:
    text = "青川市人民政府关于防火的通知\n青政发[2022] 18号\n各区人民政府："
    metadata = _described({"text": text, "lang": "zh"}).metadata
    assert (metadata.number_code, metadata.number_year, metadata.number_serial) == ("青政发", 2022, "18")


@pytest.mark.parametrize(
    ("text", "code", "want"),
    [
        ("杭州市余杭区人民政府关于防火的通知", "zh", ("330110", "浙江省", "杭州市", "余杭区")),
        ("北京市朝阳区人民政府关于防火的通知", "zh", ("110105", "北京市", None, "朝阳区")),
        ("江苏省水利厅关于防汛的通知", "zh", ("320000", "江苏省", None, None)),
        ("国务院办公厅关于防火的通知", "zh", ("CN", None, None, None)),
        ("关于做好防火工作的建议", "zh", (None, None, None, None)),
    ],
)
def test_the_place_of_the_issuer(text: str, code: str, want: tuple[str | None, ...]) -> None:
    meta = _described({"text": text, "lang": code}).metadata
    assert (meta.jurisdiction, meta.province, meta.city, meta.county) == want


def test_every_genre_has_a_case() -> None:
    genres = {case["genre"] for _, case in CASES}
    assert genres >= {
        "notice", "plan", "opinion", "measures", "announcement", "reply", "news", "article", "speech", "other",
    }  # fmt: skip


def test_thirty_layouts() -> None:
    assert sum(stem == "metadata-layouts" for stem, _ in CASES) >= 30


def test_every_field_has_a_place_in_the_table_of_trust() -> None:
    parts = {"number_code", "number_year", "number_serial", "jurisdiction", "province", "city", "county"}
    assert set(TRUST) | parts | {"attachments"} == set(Metadata.model_fields)


@given(
    st.text(alphabet="关于印发通知方案年月日〔〕（）：，。、《》国务院市局0123456789 \n记者来源abcN.", max_size=200),
    st.sampled_from(["zh", "en"]),
)
def test_any_text_is_described(content: str, code: str) -> None:
    described = _described({"text": content, "lang": code})
    for issue in described.issues:
        if issue.span is not None:
            assert 0 <= issue.span.start <= issue.span.end <= len(content)
