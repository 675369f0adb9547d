"""Document numbers: every way of writing one, in normal form (tests/cases/docnumbers.toml)."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyparse import lang
from policyparse.metadata.numbers import number_in

GROUPS = tomllib.loads((Path(__file__).parent / "cases" / "docnumbers.toml").read_text("utf-8"))["group"]
FORMS = [(group["lang"], *form) for group in GROUPS for form in group.get("forms", ())]
NONE = [(group["lang"], written) for group in GROUPS for written in group.get("none", ())]


@pytest.mark.parametrize(("code", "written", "normal"), FORMS)
def test_normal_form(code: str, written: str, normal: str) -> None:
    assert number_in(written, lang.get(code)) == normal


@pytest.mark.parametrize(("code", "written"), NONE)
def test_no_number(code: str, written: str) -> None:
    assert number_in(written, lang.get(code)) is None


def test_the_table_is_large_enough() -> None:
    assert len(FORMS) >= 80
    assert len(NONE) >= 20


@given(st.sampled_from(FORMS))
def test_normal_form_is_stable(form: tuple[str, str, str]) -> None:
    assert number_in(form[2], lang.get(form[0])) == form[2]


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    for code in lang.CODES:
        found = number_in(text, lang.get(code))
        assert found is None or found.strip()
