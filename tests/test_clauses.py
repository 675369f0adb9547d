"""The segmenter: cases by kind, and what holds for every text."""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyparse import lang
from policyparse.models import Outline, Table, Text
from policyparse.outline import children, clause_at, clause_by_id, clause_by_labels, outline_text, own_spans, path
from policyparse.segment import segment
from policyparse.segment.families import FAMILIES
from policyparse.segment.markers import Marker, find_markers
from policyparse.segment.sequence import beginning, searched, straight
from policyparse.span import OffsetMap, Span

CASES = Path(__file__).parent / "cases"


def outline_of(content: str, language: str) -> Outline:
    text = Text(content=content, lang=language, offsets=OffsetMap(((0, len(content), 0, len(content)),)))
    return segment(text, lang.get(language))


def cases() -> list[Any]:
    found = []
    for file in sorted(CASES.glob("clauses-*.toml")):
        for group, entries in tomllib.loads(file.read_text("utf-8")).items():
            if group == "only":
                continue
            for case in entries:
                for language in ("zh", "en"):
                    if language in case:
                        known = group == "known_failures" or f"known_failure_{language}" in case
                        marks = [pytest.mark.xfail(strict=True)] if known else []
                        name = f"{group}-{case['why']}-{language}"
                        found.append(pytest.param(case, language, id=name, marks=marks))
    return found


@pytest.mark.parametrize(("case", "language"), cases())
def test_case(case: dict[str, Any], language: str) -> None:
    content = case[language]
    outline = outline_of(content, language)
    assert " ".join(clause.id for clause in outline.clauses) == case["ids"]
    headings = case.get("headings" if language == "zh" else "en_headings")
    if headings is not None:
        assert [clause.heading or "-" for clause in outline.clauses] == headings
    if "issues" in case:
        assert [issue.code for issue in outline.issues] == case["issues"]
    if "parts" in case and language == "zh":
        assert [f"{part.kind} {part.title or '-'}" for part in outline.parts] == case["parts"]
    last = case.get("last" if language == "zh" else "en_last", "")
    assert not last or content[outline.clauses[-1].span.slice].endswith(last)


def test_every_family_of_the_rules_is_known() -> None:
    for code in lang.CODES:
        rules = lang.get(code).clauses
        for family, label in (("dot", "3."), ("bracket", "(3)"), ("article", "Article 3"), ("level", "2.3")):
            assert all(reading.family in FAMILIES for reading in rules.readings(family, label))


def test_numbers_in_a_table_are_no_clauses() -> None:
    content = "一、指标\n1.用水量\t五亿\n2.覆盖率\t九成\n二、任务\n1.改造管网。\n2.新建泵站。"
    table = Table(span=Span(content.index("1."), content.index("\n二、")), cells=())
    text = Text(content=content, lang="zh", offsets=OffsetMap(((0, len(content), 0, len(content)),)), tables=(table,))
    assert [clause.id for clause in segment(text, lang.get("zh")).clauses] == ["1", "2", "2/1", "2/2"]


def test_issues_say_where() -> None:
    outline = outline_of("一、甲项。\n二、乙项。\n四、丁项。", "zh")
    assert [(issue.code, issue.detail) for issue in outline.issues] == [("clause-number-skipped", "4 stands after 2")]
    assert outline.issues[0].span == outline.clauses[2].label_span


# -- for users ----------------------------------------------------------------------------------------------

PLAN = """滨海市节水方案
一、总体要求
坚持节水优先。
（一）指导思想。全面节水。
（二）目标。用水量下降。
二、任务
（三）改造管网。
附件1
目标表
一、城区"""


def test_clause_by_labels() -> None:
    outline = outline_of(PLAN, "zh")
    for path_of_labels, found in {
        "一/(二)": "1/2",
        "一、/（二）": "1/2",
        "二/(三)": "2/3",
        "1/2": "1/2",
        "附件1/一": "att1/1",
        "一/(九)": None,
        "": None,
    }.items():
        clause = clause_by_labels(outline, path_of_labels)
        assert (clause.id if clause else None) == found, path_of_labels


def test_walking_the_outline() -> None:
    outline = outline_of(PLAN, "zh")
    assert [clause.id for clause in children(outline, None)] == ["1", "2", "att1"]
    assert [clause.id for clause in children(outline, "1")] == ["1/1", "1/2"]
    assert [clause.id for clause in path(outline, "2/3")] == ["2", "2/3"]
    assert path(outline, "9") == ()
    assert [PLAN[span.slice] for span in own_spans(outline, "1")] == ["一、总体要求\n坚持节水优先。\n", "\n"]
    assert own_spans(outline, "9") == ()
    assert outline_text(outline).splitlines()[:3] == ["一、 总体要求", "  （一） 指导思想", "  （二） 目标"]


def test_clause_at_a_position() -> None:
    outline = outline_of(PLAN, "zh")
    assert clause_at(outline, 0) is None
    for quoted, found in {"节水优先": "1", "全面节水": "1/1", "用水量": "1/2", "任务": "2", "目标表": "att1"}.items():
        clause = clause_at(outline, PLAN.index(quoted))
        assert clause is not None
        assert clause.id == found
    assert clause_at(outline, len(PLAN)) is None


# -- what holds for every text ------------------------------------------------------------------------------

PIECES = [
    *(
        "一、",
        "二、",
        "三、",
        "（一）",
        "（二）",
        "(三)",
        "1.",
        "2.",
        "3．",
        "（1）",
        "（2）",
        "①",
        "②",
        "第一条",
        "第二条",
        "第一章",
    ),
    *(
        "附件1",
        "附件：",
        "专栏1",
        "A.",
        "1.1",
        "1",
        "第一，",
        "目录",
        "2022年3月1日",
        "滨海市人民政府",
        "《",
        "》",
        "（",
        "）",
        "“",
        "”",
    ),
    *(
        "总体要求",
        "坚持节水。",
        "改造管网，",
        "达到80%；",
        "：",
        "\n",
        "\n",
        "\n",
        "　　",
        " ",
        "......",
        "Article 1",
        "(a)",
        "I.",
    ),
]


def check(content: str, outline: Outline) -> None:
    """Ids are unique, clauses nest and are in order, parts tile the text, every character has one owner at most."""
    by_id = {clause.id: clause for clause in outline.clauses}
    assert len(by_id) == len(outline.clauses)
    previous = -1
    for clause in outline.clauses:
        assert clause.span.start > previous
        previous = clause.span.start
        assert 0 <= clause.span.start < clause.span.end <= len(content)
        assert clause.span.covers(clause.label_span)
        assert "".join(content[clause.label_span.slice].split()) == "".join(clause.label.split())
        if clause.heading_span is not None:
            assert clause.span.covers(clause.heading_span)
            assert content[clause.heading_span.slice] == clause.heading
        if clause.parent is not None:
            assert by_id[clause.parent].span.covers(clause.span)
            assert by_id[clause.parent].depth == clause.depth - 1
    assert outline.parts[0].span.start == 0
    assert outline.parts[-1].span.end == len(content)
    for part, following in pairwise(outline.parts):
        assert part.span.end == following.span.start
    owned = sorted((span.start, span.end) for clause in outline.clauses for span in own_spans(outline, clause.id))
    for (_, end), (start, _) in pairwise(owned):
        assert end <= start
    covered = {at for start, end in owned for at in range(start, end)}
    assert covered == {at for clause in outline.clauses for at in range(clause.span.start, clause.span.end)}
    for at in range(len(content)):
        clause_here = clause_at(outline, at)
        assert (clause_here is not None) == (at in covered)
        assert clause_here is None or clause_by_id(outline, clause_here.id) is clause_here


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.sampled_from(lang.CODES))
def test_any_order_of_labels(content: str, language: str) -> None:
    check(content, outline_of(content, language))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.sampled_from(lang.CODES))
def test_any_text(content: str, language: str) -> None:
    check(content, outline_of(content, language))


@st.composite
def plans(draw: st.DrawFn) -> list[str]:
    """The lines of a plan as offices write them: headings, items below with fresh or running numbers, sentences."""
    han = "一二三四五六七八九十"
    running = draw(st.booleans())
    lines = []
    number = 0
    for chapter in range(draw(st.integers(2, 5))):
        lines.append(f"{han[chapter]}、{draw(st.sampled_from(['总体要求', '主要任务', '保障措施', '重点工程']))}")
        number = number if running else 0
        for _ in range(draw(st.integers(1, 3))):
            number += 1
            if number > len(han):
                break
            title = draw(st.sampled_from(["改造管网", "治理污水", "加强宣传"]))
            lines.append(f"（{han[number - 1]}）{title}。坚持节水优先，全面落实。")
            lines += [
                f"{item}.{draw(st.sampled_from(['建设泵站', '清理河道']))}。按期完成，严格验收。"
                for item in range(1, draw(st.integers(1, 4)))
            ]
    return lines


@settings(max_examples=100, deadline=None)
@given(plans())
def test_line_breaks_before_labels_do_not_matter(lines: list[str]) -> None:
    broken, joined = outline_of("\n".join(lines), "zh"), outline_of("".join(lines), "zh")
    assert len(broken.clauses) == len(lines)
    assert [clause.id for clause in broken.clauses] == [clause.id for clause in joined.clauses]
    assert [clause.heading for clause in broken.clauses] == [clause.heading for clause in joined.clauses]


# -- bad input ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        "".join(f"{number}.事项。\n" for number in range(1, 20_001)),
        "一、\n" * 20_000,
        "（一）" * 20_000,
        "（" * 5_000 + "一" + "）" * 5_000,
        "“" * 5_000 + "一、" + "”" * 5_000,
        "《" * 20_000,
        "第一条" * 10_000,
        "1.1." * 10_000,
        "附件：\n" * 5_000,
        "2022年3月1日\n" * 5_000,
        "一" * 50_000,
        " " * 50_000,
        "\n" * 50_000,
        "目录\n第一章 甲\n第二章 乙\n第三章 丙\n" * 2_000,
        "".join(f"第{number}条 依照第{number - 1}条的规定办理。" for number in range(1, 5_001)),
    ],
    ids=lambda content: content[:8].replace("\n", "/"),
)
def test_bad_input_is_read(content: str) -> None:
    outline = outline_of(content, "zh")
    assert len({clause.id for clause in outline.clauses}) == len(outline.clauses)


def test_a_table_of_contents_as_the_body() -> None:
    contents = "目录\n第一章 总则\n第二章 管理\n第三章 附则\n"
    assert [clause.id for clause in outline_of(contents * 2, "zh").clauses] == ["ch1", "ch2", "ch3"]


LABELS = (
    "一、",
    "二、",
    "三、",
    "五、",
    "（一）",
    "（二）",
    "（三）",
    "1.",
    "2.",
    "3.",
    "①",
    "②",
    "第一章",
    "第二条",
    "附件1",
    "专栏1",
)


def markers_of(labels: list[str], gap: str) -> list[Marker]:
    content = gap.join(f"{label}做好节水工作。" for label in labels)
    return find_markers(Text(content=content, lang="zh", offsets=OffsetMap()), [], lang.get("zh").clauses)


@given(st.lists(st.sampled_from(LABELS), max_size=12), st.sampled_from(("\n", "")))
def test_what_is_read_straight_is_what_the_search_finds(labels: list[str], gap: str) -> None:
    markers = markers_of(labels, gap)
    state = beginning(markers)
    assert straight(state, markers) in (None, searched(state, markers))


@pytest.mark.parametrize(
    ("labels", "plain"),
    [(["一、", "（一）", "（二）", "二、", "（三）"], True), (["一、", "（一）", "三、", "1.", "二、", "五、"], False)],
)
def test_plain_numbering_needs_no_search(labels: list[str], plain: bool) -> None:
    markers = markers_of(labels, "\n")
    assert (straight(beginning(markers), markers) is not None) is plain
