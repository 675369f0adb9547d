"""Targets: what a sentence says about its numbers, case by case; robust and linear on what nobody would write."""

import time
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyparse import lang
from policyparse.assemble.pairing import split
from policyparse.assemble.targets import Goals, join_targets
from policyparse.clean import clean
from policyparse.extract import extract
from policyparse.models import Described, Metadata, Target
from policyparse.segment import segment
from policyparse.source import DEFAULT_LIMITS, read

CASES = Path(__file__).parent / "cases"
FIELDS = {
    "sign": "comparator",
    "change": "change",
    "base": "baseline_year",
    "cumulative": "cumulative",
    "annual": "annual",
    "strength": "strength",
}
DEFAULTS = {"sign": "=", "cumulative": False, "annual": False}


def goals(text: str, language: str, *, genre: str = "plan", date: str = "2021-03-01") -> Goals:
    """The targets of a text that is a document of this genre and date."""
    source = read(text.encode(), DEFAULT_LIMITS)
    cleaned = clean(source, language)
    rules = lang.get(language)
    outline = segment(cleaned, rules)
    described = Described(metadata=Metadata(date_issued=date), genre=genre)  # type: ignore[arg-type]
    return join_targets(cleaned, outline, described, extract(cleaned, outline, rules, date), rules)


@cache
def cases() -> list[Any]:
    """Every case in each language it is written in."""
    found = []
    for case in tomllib.loads((CASES / "targets.toml").read_text("utf-8"))["case"]:
        for language in ("zh", "en"):
            if language in case:
                marks = [pytest.mark.xfail(reason=why, strict=True)] if (why := case.get(f"xfail_{language}")) else []
                found.append(pytest.param(case, language, id=f"{case['label']}-{language}", marks=marks))
    return found


def expected(target: dict[str, Any], language: str) -> dict[str, Any]:
    """What a target should be in one language."""
    own = {key: target.get(f"{key}_{language}", value) for key, value in {**DEFAULTS, **target}.items()}
    own.update({k.removesuffix("_en"): v for k, v in target.items() if language == "en" and k.endswith("_en")})
    when = (own.get("start"), own.get("end"), own.get("when"))
    record = {name: own.get(key) for key, name in FIELDS.items()}
    return {
        **record,
        "indicator": target[language],
        "value": own["value"],
        "max": own.get("max"),
        "unit": own["unit"],
        "when": when,
    }


def given_as(target: Target) -> dict[str, Any]:
    """The same of a target that was found."""

    def year(iso: str | None) -> int | None:
        return int(iso[:4]) if iso else None

    record = {name: getattr(target, name) for name in FIELDS.values()}
    return {
        **record,
        "indicator": target.indicator,
        "value": round(float(target.value), 3),
        "max": None if target.value_max is None else float(target.value_max),
        "unit": target.unit,
        "when": (year(target.time.start), year(target.time.end), target.time.relation),
    }


@pytest.mark.parametrize(("case", "language"), cases())
def test_case(case: dict[str, Any], language: str) -> None:
    found = goals(case[language], language, genre=case.get("genre", "plan"), date=case.get("date", "2021-03-01"))
    wanted = [expected(target, language) for target in case.get("targets", []) if language in target]
    assert [given_as(target) for target in found.targets] == wanted, case["why"]
    roles = [quantity.role for quantity in found.quantities]
    if "roles" in case:
        assert roles == case["roles"], case["why"]
    if "roles_any" in case:
        assert set(roles) <= set(case["roles_any"]), case["why"]
    assert [issue.code for issue in found.issues] == case.get("issues", [])
