"""The cleaner: line repair, frames, characters and markup, from tests/cases/clean-*.toml; pages; properties."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyparse import parse, pattern
from policyparse.clean import clean
from policyparse.errors import SourceError
from policyparse.models import Text
from policyparse.source import read
from policyparse.span import Span

HERE = Path(__file__).parent
PAGES = sorted((HERE / "pages").glob("*.html"))


def cases(kind: str) -> list[Any]:
    found = []
    for group in tomllib.loads((HERE / "cases" / f"clean-{kind}.toml").read_text("utf-8"))["group"]:
        for number, case in enumerate(group["cases"], 1):
            marks = [pytest.mark.xfail(strict=True, reason=case["known"])] if "known" in case else []
            name = f"{group['label']}-{number}"
            if "zh" in case and "en" in case:
                english = {"en": case["en"], "text": case["en_text"]}
                found.append(pytest.param(english, id=f"{name}-en"))
            found.append(pytest.param(case, id=name, marks=marks))
    return found


def cleaned(source: str, language: str | None = None) -> Text:
    return clean(read(source), language)


def check(case: dict[str, Any]) -> None:
    language = next((code for code in ("zh", "en") if code in case), None)
    raw = case["source"] if language is None else case[language].replace("|", "\n")
    text = cleaned(raw, language)
    assert text.content.replace("\n", "|").replace("\t", "⇥") == case["text"]
    for name, value in case.get("fields", {}).items():
        assert text.fields.get(name) == value


@pytest.mark.parametrize("case", cases("lines"))
def test_lines(case: dict[str, Any]) -> None:
    check(case)


@pytest.mark.parametrize("case", cases("frames"))
def test_frames(case: dict[str, Any]) -> None:
    check(case)


@pytest.mark.parametrize("case", cases("characters"))
def test_characters(case: dict[str, Any]) -> None:
    check(case)


@pytest.mark.parametrize("case", cases("markup"))
def test_markup(case: dict[str, Any]) -> None:
    check(case)


def test_language_is_told_from_the_text_not_from_the_markup() -> None:
    assert cleaned(f"<div class='{'long-english-class-name ' * 50}'><p>节约用水。</p></div>").lang == "zh"
    assert cleaned("<p>Save water (节水) in every district of the city.</p>").lang == "en"


def test_tables_keep_rows_and_columns() -> None:
    text = cleaned(
        "<p>主要指标如下。</p><table><tr><th>指标</th><th>单位</th><th>2025年</th></tr>"
        "<tr><td rowspan=2>水耗</td><td>%</td><td>14</td></tr><tr><td>吨</td><td>3</td></tr></table>"
    )
    (table,) = text.tables
    assert [(c.row, c.column, text.content[c.span.slice], c.header) for c in table.cells] == [
        *((0, 0, "指标", True), (0, 1, "单位", True), (0, 2, "2025年", True)),
        *((1, 0, "水耗", False), (1, 1, "%", False), (1, 2, "14", False)),
        *((2, 1, "吨", False), (2, 2, "3", False)),
    ]


def test_tables_of_markdown() -> None:
    text = cleaned(
        "# 分工\n\n前言。\n\n| 任务 | 牵头单位 |\n| --- | --- |\n| 节水 | 市水利局 |\n| 护林 |  |\n\n"
        "后记。\n\n| 甲 | 乙 |"
    )
    (table,) = text.tables
    assert [(c.row, c.column, text.content[c.span.slice], c.header) for c in table.cells] == [
        *((0, 0, "任务", True), (0, 1, "牵头单位", True), (1, 0, "节水", False), (1, 1, "市水利局", False)),
        *((2, 0, "护林", False), (2, 1, "", False)),
    ]


def test_fields_of_a_page() -> None:
    fields = clean(read(HERE / "pages" / "portal.html")).fields
    assert fields["title"] == "青溪市人民政府关于印发青溪市节水行动方案的通知_青溪市人民政府"
    assert fields["meta:pubdate"] == "2022-03-02 09:00"
    assert fields["索引号"] == "QX000-2022-0012"
    assert fields["发文机关"] == "青溪市人民政府"
    assert fields["成文日期"] == "2022年03月01日"
    assert fields["发文字号"] == "青政发〔2022〕5号"
    fields = clean(read(HERE / "pages" / "wechat.html")).fields
    assert fields["wechat"] == "青溪发布"
    assert fields["headline"] == "青溪发布节水倡议"


def test_cells_that_are_never_closed() -> None:
    """Old portals write <td>45%<td>, as HTML allows; each cell ends where the next begins."""
    text = cleaned("<table><tr><td>覆盖率<td>45%<td>约束性</tr><tr><td>耕地<td>100万亩<td>预期性</tr></table>")
    assert text.content == "覆盖率\t45%\t约束性\n耕地\t100万亩\t预期性"
    (table,) = text.tables
    assert [text.content[cell.span.slice] for cell in table.cells] == text.content.replace("\n", "\t").split("\t")


def test_the_space_of_a_wrap_stands_for_its_line_break() -> None:
    source = "The programme will be carried out by the municipal departments in cooperation with\nthe districts."
    text = cleaned(source)
    space = text.content.index(" the districts")
    assert source[text.offsets.source_span(Span(space, space + 1)).slice] == "\n"


def test_dropped_says_where_and_why() -> None:
    source = "要抓好落实。\n【打印本页】\n"
    (dropped,) = cleaned(source).dropped
    assert source[dropped.span.slice] == "【打印本页】"
    assert dropped.rule == "zh.lines.frame"


# -- pages ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page(page: Path) -> None:
    """The text beside the page is what a reader keeps of it; every character of it is where the map says."""
    source = read(page)
    text = clean(source)
    assert text.content == page.with_suffix(".txt").read_text("utf-8").rstrip("\n")
    assert_traceable(source.content, text)


def test_pages_are_there() -> None:
    assert len(PAGES) >= 4


# -- bad input --------------------------------------------------------------------------------------------------

PARAGRAPH = "<p>到2025年，全市森林覆盖率达到45%以上，单位能耗下降14%。</p>\n"

BAD = {
    "unclosed": "<p>一、总体要求" * 500,
    "nested": "<div>" * 10_000 + PARAGRAPH + "</div>" * 10_000,
    "misnested": "<b><i><p></b></i>" * 500 + PARAGRAPH,
    "nested tables": "<table><tr><td>" * 500 + PARAGRAPH,
    "comments": "<!--" * 2000 + PARAGRAPH,
    "open tags": PARAGRAPH + "<a " * 2000,
    "references": PARAGRAPH + "&#" * 2000,
    "sections": PARAGRAPH + "<![CDATA[" * 2000,
    "only scripts": "<html><script>var a = 1;</script></html>",
    "NUL": PARAGRAPH.replace("年", "\x00年\x00"),
    "deleted": "<html><body><div class='weui-msg'>该内容已被发布者删除</div></body></html>",
    "empty entry": "---\ntitle: 节水\n---\n<div></div>\n",
    "wide cells": "<table>" + "<tr><td rowspan=99999 colspan=99999>到</td></tr>" * 50,
}


@pytest.mark.parametrize("name", BAD)
def test_bad_markup_is_read(name: str) -> None:
    source = read(BAD[name])
    assert_traceable(source.content, clean(source))


@pytest.mark.parametrize("name", ["notice-zh.txt", "water-zh.html", "statute-zh.md", "notice-en.txt"])
def test_rules_that_run_away_cost_what_they_read_never_the_document(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = HERE.parent / "corpus" / name
    known = parse(path)
    monkeypatch.setattr(pattern, "SECONDS", 1e-9)
    monkeypatch.setattr(pattern, "SHORT", 0)
    doc = parse(path)
    assert "rule-timeout" in [issue.code for issue in doc.issues]
    assert doc.clauses == ()
    assert set("".join(known.text.split())) <= set(doc.text)
    source = read(path)
    assert_traceable(source.content, clean(source))


# -- properties -------------------------------------------------------------------------------------------------


def assert_traceable(source: str, text: Text) -> None:
    """The runs tile the text and never go back; what they map is the source or its replacement, one for one."""
    end = reached = 0
    for start, length, source_start, source_length in text.offsets.runs:
        assert start == end
        assert reached <= source_start <= len(source) or not source_length
        end = start + length
        if not source_length:
            assert text.content[start:end] in "\n\t "
            continue
        reached = source_start + source_length
        assert reached <= len(source)
        if length == source_length:
            for mine, raw in zip(text.content[start:end], source[source_start:reached], strict=True):
                assert mine == raw or mine in " \t\n" or is_replacement(mine, raw)
    assert end == len(text.content)
    assert not any(line != line.strip(" ") or not line for line in text.content.split("\n") if text.content)
    for dropped in text.dropped:
        assert 0 <= dropped.span.start < dropped.span.end <= len(source)


def is_replacement(mine: str, raw: str) -> bool:
    return cleaned(f"甲{raw}乙").content == f"甲{mine}乙"


CORPUS = sorted(
    path
    for path in (HERE.parent / "corpus").glob("*.*")
    if path.suffix in (".txt", ".md", ".html") and "lines" not in path.name
)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_the_corpus_is_traceable_and_clean(path: Path) -> None:
    source = read(path)
    text = clean(source)
    assert_traceable(source.content, text)
    assert clean(read(text.content), text.lang).content == text.content


FRAGMENTS = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div class='share'>",
            "</div>",
            "<br>",
            "<table><tr><td>",
            "</td><td>",
            "</table>",
            "<a href=x>",
        ),
        *(
            "</a>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "&nbsp;",
            "&#12288;",
            "&#",
            "<",
            ">",
            "&",
            "\n",
            "\n\n",
            "　　",
        ),
        *(
            "一、",
            "（二）",
            "1.",
            "附件",
            "目录",
            "来源：",
            "发布日期：2020-01-02",
            "微信号 ",
            "— 3 —",
            "\x0c",
            "\u200b",
            "⼈",
        ),
        *(
            "到2025年，",
            "森林覆盖率达到45%以上。",
            "（责任单位：",
            "市水利局）",
            "关于印发",
            "的通知",
            "long words ",
            "the",
            ", ",
        ),
        *("# ", "**", "[甲](b)", "| 甲 | 乙 |", "---", "往期推荐", "\ue000", "\t", " "),
    ]
)
SOURCES = st.lists(FRAGMENTS, min_size=1, max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(SOURCES)
def test_every_character_is_traceable(raw: str) -> None:
    try:
        source = read(raw)
    except SourceError:
        return
    text = clean(source)
    assert_traceable(source.content, text)
    if text.content:
        whole = text.offsets.source_span(Span(0, len(text.content)))
        assert 0 <= whole.start <= whole.end <= len(raw)


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_any_text_is_read(raw: str) -> None:
    try:
        source = read(raw)
    except SourceError:
        return
    assert_traceable(source.content, clean(source))


HEADS = (
    ("青溪发布", "青溪发布", "微信号 qingxi", "功能介绍 发布青溪市的政务信息"),
    ("发布日期：2020-01-02 来源：某市水利局",),
    ("2022年3月1日 09:30 某报",),
    ("首页 > 政务公开 > 正文", "【打印本页】"),
    (),
)
TITLED = (("关于印发节水方案的通知",), ("某市人民政府办公室", "关于印发节水方案的通知"), ("\u200b⼈才工作要点",))
BODY = (
    *("到2025年，覆盖率达到45%以上。", "各区县要压实责任，抓好落实，确保按期完成。", "一、总体要求", "（二）主要目标"),
    *(
        "（责任单位：市水利局\n、市林业局）",
        "1.推进农业节水",
        "坚持节约优先、完善各学 校管理制度，健全工作机制。",
        "●",
        "3",
    ),
    *(
        "通知如下。   一、加强领导，落实责任。",
        "各部门：　　现将有关事项通知如下。",
        "市水利局\t2025年\t45%",
        "附件",
        "某市水利局",
    ),
    *("The programme, which is new, will be", "carried out by 2030.", "重点任务清单", "2022年3月1日", "目　录"),
    *("建成节水型社会，节水制度健全，用水效率明显提升", "第三条 本办法自发布之日起施行。"),
)
FURNITURE = ("— 3 —", "某市人民政府公报", "\x0c", "责任编辑：李某", "扫一扫，关注", "")
TAILS = (("往期推荐", "某地开展节水宣传"), ("责任编辑：李某",), ("相关链接", "一图读懂"), ("扫一扫，关注",), ())


@st.composite
def pages_of_lines(draw: st.DrawFn) -> str:
    """A head, a title, a body in any order with what a page puts between its lines, and a tail."""
    body = draw(st.lists(st.sampled_from(BODY), min_size=1, unique=True))
    for line in draw(st.lists(st.sampled_from(FURNITURE), max_size=3, unique=True)):
        body.insert(draw(st.integers(0, len(body))), line)
    around = (draw(st.sampled_from(kind)) for kind in (HEADS, TITLED, TAILS))
    head, title, tail = around
    return "\n".join((*head, *title, *body, *tail))


@settings(max_examples=300, deadline=None)
@given(pages_of_lines())
def test_cleaning_a_cleaned_text_changes_nothing(raw: str) -> None:
    text = cleaned(raw)
    assert cleaned(text.content, text.lang).content == text.content
