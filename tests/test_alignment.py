"""``align``: a translation agrees with its original; what is planted is found, and nothing else."""

from pathlib import Path

import pytest

from policyparse.alignment import Alignment, align
from policyparse.alignment.render import to_html, to_json, to_text
from policyparse.alignment.sequence import pair_up
from policyparse.models import Document
from policyparse.pipeline import parse
from tests.conftest import CORPUS, sources

PAIRS = sorted(path.name.removesuffix(".gold.json").removesuffix("-zh") for path in CORPUS.glob("*-zh.gold.json"))

PLANTED = [
    # (what the translation says, what it is made to say, the kind of record, the field that differs)
    ("will reach 98% or more", "will reach 89% or more", "target", "value"),
    ("new floor area will reach 38%", "new floor area will reach 83%", "target", "value"),
    ("will be no less than 70%", "will be no more than 70%", "target", "comparator"),
    ("about 12% compared with 2020", "about 12% compared with 2015", "target", "baseline_year"),
    ("By 2030, carbon", "By 2035, carbon", "target", "time_end"),
    ("renovate 120 old", "renovate 210 old", "target", "value"),
    ("more than 150 billion yuan", "more than 15 billion yuan", "target", "value"),
    ("build 3 to 5 intelligent", "build 3 to 6 intelligent", "target", "value_max"),
    ("will increase by 5 percentage points", "will decrease by 5 percentage points", "target", "change"),
    ("the Municipal Finance Bureau", "the Municipal Statistics Bureau", "responsibility", "agency"),
]


def _document(name: str) -> Document:
    (path,) = [p for p in sources(CORPUS) if p.stem == name]
    return parse(path)


def _found(alignment: Alignment) -> list[tuple[str, str]]:
    differing = [(pair.kind, d.field) for pair in alignment.differing for d in pair.differences]
    return sorted(differing + [(pair.kind, "lacking") for pair in alignment.lacking])


@pytest.mark.parametrize("name", PAIRS)
def test_a_translation_agrees(name: str) -> None:
    assert _found(align(_document(f"{name}-zh"), _document(f"{name}-en"))) == []


def test_ten_planted_differences_are_found_and_none_invented() -> None:
    text = (CORPUS / "notice-en.txt").read_text("utf-8")
    for right, wrong, _, _ in PLANTED:
        assert text.count(right) == 1, right
        text = text.replace(right, wrong)
    alignment = align(_document("notice-zh"), parse(text))
    assert _found(alignment) == sorted((kind, field) for _, _, kind, field in PLANTED)


def test_what_one_side_lacks() -> None:
    text = (CORPUS / "notice-en.txt").read_text("utf-8")
    start, end = text.index("(6) Promoting"), text.index("III. Safeguards")
    alignment = align(_document("notice-zh"), parse(text[:start] + text[end:]))
    lacking = {pair.kind for pair in alignment.lacking if pair.right is None}
    assert {"clause", "target", "responsibility"} <= lacking
    assert not [pair for pair in alignment.lacking if pair.left is None]


def test_the_same_value_in_another_unit_agrees() -> None:
    zh = parse("到2025年，新增造林面积达到150万亩，新型储能装机容量达到70万千瓦。")
    en = parse(
        "By 2025, the newly afforested area will reach 100,000 hectares and energy storage capacity will reach 0.7 GW."
    )
    assert [pair.differences for pair in align(zh, en).pairs if pair.kind == "target"] == [(), ()]


PLAN = "一、总体要求\n到2025年，森林覆盖率达到45%。"


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        pytest.param(PLAN, "到2025年，森林覆盖率达到45%。", "one language", id="same language"),
        pytest.param(PLAN, "Hello.", "no clauses and no targets", id="one says nothing"),
    ],
)
def test_documents_that_are_no_translations(left: str, right: str, note: str) -> None:
    alignment = align(parse(left), parse(right))
    assert any(note in text for text in alignment.notes)
    assert note in to_text(alignment)


def test_unrelated_documents_are_reported_as_such() -> None:
    alignment = align(_document("statute-zh"), _document("jobs-en"))
    assert any("no translations" in text for text in alignment.notes)


def test_outputs_say_the_same() -> None:
    zh = parse("到2025年，<b>森林覆盖率</b>达到45%。")
    en = parse("By 2025, the forest coverage rate will reach 54%.")
    alignment = align(zh, en)
    data = to_json(alignment)
    assert [pair["differences"] for pair in data["pairs"] if pair["kind"] == "target"] == [
        [{"field": "value", "left": "45 %", "right": "54 %"}]
    ]
    assert "value: 45 % | 54 %" in to_text(alignment)
    page = to_html(alignment)
    assert "value: 45 % | 54 %" in page
    assert "<b>森林" not in page


def test_pairs_never_cross() -> None:
    assert pair_up([1, 2, 3], [3, 1, 2], lambda a, b: a == b) == [(None, 3), (1, 1), (2, 2), (3, None)]


def test_a_file_for_each_pair() -> None:
    for name in PAIRS:
        assert Path(CORPUS / f"{name}-en.gold.json").exists()
