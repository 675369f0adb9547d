"""Who a name stands for: ``cases/resolve.toml``, and what holds for any name."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyparse.assemble.resolve import Resolved, resolve

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "cases/resolve.toml").read_text("utf-8"))["case"]
FIELDS = ("canonical", "name_en", "level", "id")
GOLDEN: list[dict[str, str]] = tomllib.loads((Path(__file__).parent / "golden/beijing-bodies.toml").read_text("utf-8"))[
    "body"
]


def _resolved(case: dict[str, Any]) -> Resolved:
    lang = case.get("lang", "zh")
    return resolve(case["name"], case.get("prefix", ""), case.get("jurisdiction"), lang, case.get("year"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['name']}-{case['why']}")
def test_cases(case: dict[str, Any]) -> None:
    found = _resolved(case)
    expected = {name: None if case[name] == "null" else case[name] for name in FIELDS if name in case}
    assert {name: getattr(found, name) for name in expected} == expected, case["why"]
    assert found.collective == (found.level == "collective")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['name']}-{case['why']}")
def test_an_unknown_body_is_wholly_unknown(case: dict[str, Any]) -> None:
    found = _resolved(case)
    if found.canonical is None:
        assert found == Resolved()


@pytest.mark.parametrize("body", GOLDEN, ids=lambda body: body["name"])
def test_golden(body: dict[str, str]) -> None:
    found = resolve(body["name"], "", "110000", "zh", 2022)
    assert {field: getattr(found, field) for field in body if field != "name"} == {
        field: value for field, value in body.items() if field != "name"
    }


def test_a_canonical_name_resolves_to_itself() -> None:
    for case in CASES:
        found = _resolved(case)
        if found.canonical is None or found.id is None or "、" in found.canonical:
            continue
        again = resolve(found.canonical, "", None, "zh", case.get("year"))
        assert (again.canonical, again.id) == (found.canonical, found.id), case["name"]


@given(st.text(max_size=40), st.sampled_from([None, "CN", "110000", "350100", "330782"]), st.sampled_from(["zh", "en"]))
def test_any_text_resolves_or_does_not(name: str, jurisdiction: str | None, lang: str) -> None:
    found = resolve(name, "", jurisdiction, lang)
    assert found.canonical is None or found.canonical


@given(
    st.lists(
        st.sampled_from(["省", "市", "各", "有关", "财政", "发展改革", "委", "局", "、", "（", "）", "福州", "办公室"])
    )
)
def test_any_mixture_of_the_parts_of_names(parts: list[str]) -> None:
    resolve("".join(parts), "省", "350000", "zh", 2020)


@pytest.mark.parametrize(
    ("name", "issuer", "canonical"),
    [
        ("气候处", "江苏省生态环境厅", "江苏省生态环境厅气候处"),
        ("气候处", "江苏省生态环境厅2021年度工作计划", "江苏省生态环境厅气候处"),
        ("气候处", "关于印发工作计划的通知", None),
        ("市气象台", "江苏省生态环境厅", None),
        ("省财政厅", "江苏省生态环境厅", "江苏省财政厅"),
    ],
)
def test_an_office_of_the_issuer(name: str, issuer: str, canonical: str | None) -> None:
    assert resolve(name, "", "320000", "zh", 2021, issuer).canonical == canonical


@pytest.mark.parametrize(
    ("text", "lang"), [("省有关部门和" * 4000 + "财政厅", "zh"), ("Beijing Municipal " * 2000 + "Finance Bureau", "en")]
)
def test_a_list_that_was_not_split_is_nobody(text: str, lang: str) -> None:
    assert resolve(text, "", "350000", lang) == Resolved()
