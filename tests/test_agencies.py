"""Statements of responsibility: the cases of tests/cases/agencies*.toml, spans, bad input, the plain path."""

import tomllib
from itertools import islice, product
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import policyparse
from policyparse import lang, parse
from policyparse.extract.agencies import find_statements
from policyparse.extract.agencies.plain import glance
from policyparse.extract.agencies.reading import read, stretch
from policyparse.models import Cell, Issue, Statement, Table, Text
from policyparse.span import OffsetMap, Span
from tests.conftest import SHARED

CASES = Path(__file__).parent / "cases"
PLAN = SHARED / "dev" / "seed-003-beijing-peak.txt"


def statements(content: str, code: str = "zh", tables: tuple[Table, ...] = ()) -> list[Statement]:
    text = Text(content=content, lang=code, offsets=OffsetMap(((0, len(content), 0, len(content)),)), tables=tables)
    issues: list[Issue] = []
    return find_statements(text, lang.get(code), issues)


def codes(content: str) -> list[str]:
    text = Text(content=content, lang="zh", offsets=OffsetMap(((0, len(content), 0, len(content)),)))
    issues: list[Issue] = []
    find_statements(text, lang.get("zh"), issues)
    return [issue.code for issue in issues]


def shown(statement: Statement) -> str:
    """The statement as the cases write it."""
    parts = [f"{name.name} {name.role}" for name in statement.names]
    if statement.open_ended:
        parts.append("open")
    if statement.deadline:
        parts.append(f"by {statement.deadline}")
    return " | ".join(parts)


def cases() -> list[object]:
    """Every case in each language it is written in."""
    found: list[object] = []
    for path in sorted(CASES.glob("agencies*.toml")):
        for group in tomllib.loads(path.read_text("utf-8"))["group"]:
            for number, case in enumerate(group["cases"], 1):
                for code in (code for code in lang.CODES if code in case):
                    known = case.get(f"known_failure_{code}")
                    marks = [pytest.mark.xfail(reason=known, strict=True)] if known else []
                    found.append(pytest.param(case, code, id=f"{group['label']} {number} {code}", marks=marks))
    return found


@pytest.mark.parametrize(("case", "code"), cases())
def test_case(case: dict[str, object], code: str) -> None:
    expected = case.get(f"{code}_expect", case.get("expect", []))
    assert [shown(found) for found in statements(str(case[code]), code)] == expected


def cell(row: int, column: int, content: str, piece: str, start: int = 0) -> Cell:
    at = content.index(piece, start)
    return Cell(row=row, column=column, span=Span(at, at + len(piece)))


def test_task_table() -> None:
    content = (
        "任务\t牵头单位\t责任单位\t完成时限\n改造\t市能源局\t市财政局、各区政府\t2025年底\n治理\t市水务局\t\t长期\n"
    )
    rows = [line.split("\t") for line in content.split("\n") if line]
    cells, start = [], 0
    for row, line in enumerate(rows):
        for column, piece in enumerate(line):
            cells.append(cell(row, column, content, piece, start))
            start = cells[-1].span.end
    found = statements(content, tables=(Table(span=Span(0, len(content)), cells=tuple(cells)),))
    assert [shown(statement) for statement in found] == [
        "市能源局 lead | 市财政局 responsible | 各区政府 responsible | by 2025年底",
        "市水务局 lead | by 长期",
    ]
    assert content[found[0].span.slice] == "市能源局\t市财政局、各区政府"


def test_doubt_is_an_issue() -> None:
    assert codes("推进改造。（省能源局、省财政厅负责\n二、推进治理。") == ["bracket-unclosed"]
    assert codes("推进改造。（责任单位：详见附件）") == ["statement-unread"]
    assert codes("推进改造。（省能源局、省财政厅负责）") == []


@pytest.mark.parametrize(
    "content",
    [
        "推进改造。（市一0区财政局、市二1区财政局按职责分工负责）",  # figures within both names
        "推进改造。（市财21政局牵头，市交22通局配合）",  # page numbers
        "推进改造。（市财政局、市工业和信息3化局升服务品质和能力。共同负责）",  # the sentence of another column
        "责任单位：" + "市财政局发展改革委" * 200,  # no separators
        "推进改造。\n责任单位：详见附件\n推进治理。",
        "牵头单位：另行通知",
    ],
)
def test_a_list_that_cannot_be_read_is_an_issue(content: str) -> None:
    assert codes(content) == ["statement-unread"]


@pytest.mark.parametrize(
    "content",
    [
        "推进改造。（南宁市、柳州市按每平方米1500元执行）",
        "推进改造。（各区财政局要按照职责分工负责的原则，加快推进）",
        "开采银、铅（金、银、铅、锌）。",
        "推进改造。\n责任单位：市财政局、市教育局",
        "责任单位：",
        "责任单位：\n配合单位：",
    ],
)
def test_what_is_read_or_no_list_is_no_issue(content: str) -> None:
    assert codes(content) == []


def test_inherited_level() -> None:
    (found,) = statements("推进改造。（省发展改革委、财政厅，各市人民政府、环保厅、国家能源局负责）")
    assert [(name.name, name.prefix) for name in found.names] == [
        ("省发展改革委", ""),
        ("财政厅", "省"),
        ("各市人民政府", ""),
        ("环保厅", ""),
        ("国家能源局", ""),
    ]


def test_spans_skip_line_breaks() -> None:
    content = "推进改造。（省能\n源局、省财政厅负责）"
    (found,) = statements(content)
    assert content[found.span.slice] == "（省能\n源局、省财政厅负责）"
    assert [content[name.span.slice] for name in found.names] == ["省能\n源局", "省财政厅"]


WORDS = [
    "省能源局",
    "市财政局",
    "各市、县人民政府",
    "和",
    "、",
    "，",
    "；",
    "。",
    "：",
    "等",
    "负责",
    "牵头",
    "配合",
    "会同",
]
WORDS += [
    "责任单位",
    "（",
    "）",
    "〔",
    "(",
    "\n",
    " ",
    "按职责分工负责",
    "由",
    "2025年底前",
    "工业和信息化部",
    "下同",
    "推进改造",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
def test_any_text(content: str) -> None:
    previous = 0
    for found in statements(content):
        assert previous <= found.span.start < found.span.end <= len(content)
        previous = found.span.end
        assert found.names
        for name in found.names:
            assert found.span.covers(name.span)
            assert "".join(content[name.span.slice].split()) == name.name


BODIES = st.lists(
    st.sampled_from(["省能源局", "市发展和改革委", "工业和信息化部", "各区政府", "某集团公司"]),
    min_size=1,
    max_size=5,
    unique=True,
)


@given(BODIES, BODIES, st.sampled_from(["", "等"]), st.sampled_from(["", "负责", "配合", "按职责分工负责"]))
def test_the_plain_path_says_what_reading_says(first: list[str], second: list[str], more: str, verb: str) -> None:
    content = "、".join(first) + "牵头，" + "、".join(name for name in second if name not in first) + more + verb
    rules = lang.get("zh").agencies
    piece = stretch(content, 0, len(content), rules)
    quick = glance(piece, Span(0, len(content)), rules, "")
    if quick is not None:
        slow = read(piece, Span(0, len(content)), rules, "")
        assert [(n.name, n.role, n.span) for n in quick.names] == [(n.name, n.role, n.span) for n in slow.names]
        assert quick.open_ended == slow.open_ended


NAMES = ["".join(stem) + "能源局" for stem in islice(product("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", repeat=3), 3000)]
BAD = {
    "a bracket that never closes": "推进改造。（责任单位：" + "省能源局、" * 4000,
    "many brackets that never close": "（" * 20_000 + "省能源局",
    "brackets in brackets": "（" * 5000 + "省能源局负责" + "）" * 5000,
    "three thousand names": "推进改造。（" + "、".join(NAMES) + "负责）",
    "a list without separators": "推进改造。（责任单位：" + "省能源局" * 5000 + "）",
    "a list of 和": "推进改造。（" + "省能源局和" * 5000 + "省财政厅负责）",
    "a list of tiers": "推进改造。（" + "市、" * 7000 + "县人民政府负责）",
    "a line of labels": "责任单位：" * 4000,
    "a line of cues": "由甲牵头会同" * 3000,
    "a line of 等": "（省能源局" + "等" * 20_000 + "）",
    "names with breaks": "（" + "省\n能 源\n局、" * 3000 + "省财政厅负责）",
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
def test_bad_input_is_read(content: str) -> None:
    for found in statements(content):
        assert all(found.span.covers(name.span) for name in found.names)


def test_three_thousand_names() -> None:
    (found,) = statements(BAD["three thousand names"])
    assert len(found.names) == 3000


@pytest.mark.skipif(not PLAN.exists(), reason=f"needs {PLAN}")
def test_the_statements_of_a_plan() -> None:
    document = parse(PLAN)
    labels = {clause.id: clause for clause in document.clauses}

    def path(clause: str | None) -> str:
        parts: list[str] = []
        while clause is not None:
            parts.append(normalize("NFKC", labels[clause].label))
            clause = labels[clause].parent
        return "/".join(reversed(parts))

    golden = tomllib.loads((Path(__file__).parent / "golden/beijing-statements.toml").read_text("utf-8"))["statement"]
    found = [
        {"clause": path(r.clause), "names": [agency.name for agency in r.agencies], "open": r.open_ended}
        for r in document.responsibilities
    ]
    assert found == golden
    assert {agency.role for r in document.responsibilities for agency in r.agencies} == {"responsible"}
    assert all(agency.canonical for r in document.responsibilities for agency in r.agencies)


def test_beside_a_ministry_a_bare_name_is_the_nations() -> None:
    title = "广东省人民政府转发国务院关于改革的意见"
    text = f"{title}\n\n此项工作由农业部牵头，会同财政部、发展改革委组织实施。\n\n广东省人民政府\n2005年9月1日\n"
    (record,) = policyparse.parse(text).responsibilities
    assert [agency.canonical for agency in record.agencies] == ["农业部", "财政部", "国家发展和改革委员会"]
