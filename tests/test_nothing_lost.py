"""Kept + dropped + markup = the whole source; and a text that has been cleaned stays as it is.

Markup is: what cannot be seen (``characters.INVISIBLE``), the marks of Markdown (``clean.markdown``), and of HTML the
tags, comments and declarations, the title, and the text of elements that no browser shows: ``page.UNSEEN``, ``hidden``
and ``display: none``. All else is in the text, by its offsets, or in a ``Dropped`` with the rule that says why.
"""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyparse.clean import clean
from policyparse.clean.characters import HIDDEN, normal
from policyparse.clean.markdown import without_marks
from policyparse.clean.page import UNSEEN
from policyparse.errors import SourceError
from policyparse.models import Source, Text
from policyparse.source import read
from tests.conftest import ROOT, SHARED

SUFFIXES = (".txt", ".md", ".html")
OWN = [
    path
    for folder in (ROOT / "corpus", ROOT / "tests" / "pages")
    for path in sorted(folder.iterdir())
    if path.suffix in SUFFIXES and ".lines." not in path.name
]
REAL = SHARED / "real"
VOID = ("br", "meta", "link", "img", "hr", "input", "col", "base", "area", "embed", "source", "wbr", "param")


class _Shown(HTMLParser):
    """Where the characters stand that a browser shows."""

    def __init__(self, content: str, start: int) -> None:
        super().__init__(convert_charrefs=False)
        self.places: set[int] = set()
        self.open: list[tuple[str, bool]] = []
        self.lines = [start, *(i + 1 for i, c in enumerate(content) if c == "\n" and i >= start)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag not in VOID:
            unseen = tag in UNSEEN or tag == "title" or "hidden" in named or "none" in (named.get("style") or "")
            self.open.append((tag, unseen))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        at = max((i for i, (name, _) in enumerate(self.open) if name == tag), default=None)
        if at is not None:
            del self.open[at:]

    def handle_data(self, data: str) -> None:
        if not any(unseen for _, unseen in self.open):
            line, column = self.getpos()
            start = self.lines[line - 1] + column
            self.places.update(range(start, start + len(data)))


def lost(source: Source, text: Text) -> str:
    """The characters of the source that are neither in the text, nor dropped, nor markup."""
    content, body = source.content, source.body
    accounted = bytearray(len(content))
    for begin, length, start, size in text.offsets.runs:
        for place in range(size):  # a character that became a space or a tab is no longer there
            accounted[start + place] = length != size or not text.content[begin + place].isspace()
    for dropped in text.dropped:
        assert dropped.rule
        accounted[dropped.span.slice] = b"\1" * len(dropped.span)
    plain = normal(without_marks(content) if source.format != "text" else content)
    left = [
        i for i in range(body.start, body.end) if not accounted[i] and plain[i] != HIDDEN and not plain[i].isspace()
    ]
    if source.format == "html":
        shown = _Shown(content, body.start)
        shown.feed(content[body.slice])
        shown.close()
        left = [i for i in left if i in shown.places]
    return "".join(content[i] for i in left)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_nothing_is_lost(path: Path) -> None:
    source = read(path)
    assert lost(source, clean(source)) == ""


@pytest.mark.skipif(not REAL.exists(), reason=f"needs {REAL}")
def test_real_documents_lose_nothing_and_stay_clean() -> None:
    count, changed = 0, []
    for path in sorted(REAL.iterdir()):
        if path.suffix not in SUFFIXES:
            continue
        try:
            source = read(path)
        except SourceError:
            continue
        text = clean(source)
        assert lost(source, text) == "", path.name
        count += 1
        if text.content and clean(read(text.content), text.lang).content != text.content:
            changed.append(path.name)
    assert count
    assert not changed


LINES = st.lists(
    st.sampled_from(
        [
            *("某市人民政府公报", "关于印发节水方案的通知", "目　录", "一、总体要求……3", "— 3 —", "\x0c", "12"),
            *(
                "发布日期：2020-01-02 来源：某市水利局",
                "责任编辑：李某",
                "【打印本页】",
                "往期推荐",
                "扫一扫，关注",
                "",
            ),
            *("微信号 qingxi", "功能介绍 发布消息", "相关链接", "2022年3月1日 09:30 某报", "市水利局\t2025年\t45%"),
            *(
                "到2025年，覆盖率达到45%以上。",
                "各区县要压实责任，抓好落实，确保按期完成",
                "一、总体要求",
                "（责任单位：市水利局",
            ),
            *(
                "、市林业局）",
                "The programme, which is new, will be",
                "carried out by 2030.",
                "Share | Print",
                "1. Water",
            ),
            *(
                "坚持节约优先、完善各学 校管理制度，健全工作机制。",
                "通知如下。   一、加强领导，",
                "各部门：　　现将",
                "\u200b⼈\ue000",
            ),
        ]
    ),
    min_size=1,
    max_size=30,
).map("\n".join)


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_no_line_is_lost(raw: str) -> None:
    try:
        source = read(raw)
    except SourceError:
        return
    assert lost(source, clean(source)) == ""


PARTS = st.lists(
    st.sampled_from(
        [
            *(
                "<p>",
                "</p>",
                "<div class=share>",
                "</div>",
                "<table><tr><td>",
                "<td>",
                "</table>",
                "<br>",
                "<nav>",
                "</nav>",
            ),
            *("<script>var a;</script>", "<span>", "</span>", "<!-- x -->", "<li>", "<h1>", "</h1>", "<b>"),
            *(
                "到2025年，覆盖率达到45%以上。",
                "市水利局",
                "45%",
                "R&D;",
                "责任编辑：李某",
                "来源：某报",
                "A < B",
                "\n",
            ),
        ]
    ),
    min_size=1,
    max_size=30,
).map(lambda parts: "<div>" + "".join(parts))


@settings(max_examples=200, deadline=None)
@given(PARTS)
def test_no_words_of_a_page_are_lost(raw: str) -> None:
    try:
        source = read(raw)
    except SourceError:
        return
    assert lost(source, clean(source)) == ""
