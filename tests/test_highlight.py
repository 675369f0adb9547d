"""The text cut where records begin and end: nothing lost, nothing doubled, nothing that a browser would run."""

from html import escape
from html.parser import HTMLParser
from itertools import pairwise
from typing import get_args

import pytest
from _pytest.mark import ParameterSet
from hypothesis import given
from hypothesis import strategies as st

import policyparse
from policyparse.highlight import KINDS, Highlight, Kind, escaped, highlights, lines, segments, stylesheet, to_html
from policyparse.names import label
from policyparse.span import Span
from policyparse.tables import COLUMNS
from policyparse.vocab.labels import labels
from tests.conftest import documents

TEXT = """一、主要目标
到2025年，森林覆盖率达到45%，建成公园20个。（市水务局牵头，市财政局配合）
"""
HOSTILE = (
    """一、目标<script>alert("1")</script>""",
    """到2025年，"><img src=x onerror=alert(1)>覆盖率达到45%，\u202e倒写\u202c&lt;b&gt;比例达到'50%'。""",
    """（责任单位：市<b>财政局</b>、市"水务局"）""",
)


class Page(HTMLParser):
    """What a browser would make of it: elements, the text of each, marks and what may carry a script."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: dict[str, str] = {}
        self.text = ""
        self._keys: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "mark":
            self._keys = (dict(attrs).get("data-keys") or "").split()

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self._keys = []
        if tag in ("p", "td"):
            self.handle_data("\n")

    def handle_data(self, data: str) -> None:
        self.text += data
        for key in self._keys:
            self.words[key] = self.words.get(key, "") + data


def test_nested_and_crossing_records() -> None:
    marked = [
        Highlight("target-0", "target", Span(2, 9)),
        Highlight("time-0", "time", Span(2, 5)),
        Highlight("milestone-0", "milestone", Span(7, 12)),
    ]
    cut = [(one.span.start, one.span.end, [h.key for h in one.highlights]) for one in segments(Span(0, 14), marked)]
    assert cut == [
        (0, 2, []),
        (2, 5, ["target-0", "time-0"]),
        (5, 7, ["target-0"]),
        (7, 9, ["target-0", "milestone-0"]),
        (9, 12, ["milestone-0"]),
        (12, 14, []),
    ]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=8))
def test_segments_tile_and_name_every_record(places: list[tuple[int, int]]) -> None:
    marked = sorted(
        (Highlight(f"time-{n}", "time", Span(start, start + length)) for n, (start, length) in enumerate(places)),
        key=lambda one: (one.span.start, -one.span.end),
    )
    cut = list(segments(Span(5, 25), marked))
    assert cut[0].span.start == 5
    assert cut[-1].span.end == 25
    assert all(a.span.end == b.span.start for a, b in pairwise(cut))
    for position in range(5, 25):
        segment = next(one for one in cut if one.span.start <= position < one.span.end)
        holding = {one.key for one in marked if one.span.start <= position < one.span.end}
        assert {one.key for one in segment.highlights} == holding


@pytest.mark.parametrize("path", documents())
def test_lines_hold_the_text_and_the_page_the_words(path: ParameterSet) -> None:
    document = policyparse.parse(path)  # type: ignore[arg-type]
    kept = [line for line in document.text.split("\n") if line.strip()]
    told = [
        "\t".join("".join(document.text[one.span.slice] for one in cell) for cell in line.cells)
        for line in lines(document)
    ]
    assert told == kept
    page = Page(to_html(document, [*KINDS, "quantity", "citation"]))
    for one in highlights(document, [*KINDS, "quantity", "citation"]):
        assert "".join(page.words[one.key].split()) == "".join(document.quote(one.span).split())


def test_keys_are_places_in_the_document() -> None:
    document = policyparse.parse(TEXT)
    by_key = {one.key: document.quote(one.span) for one in highlights(document)}
    assert by_key["agency-0-1"] == document.responsibilities[0].agencies[1].name == "市财政局"
    assert by_key["target-1"] == document.quote(document.targets[1])
    assert by_key["time-0"] == "到2025年"


def test_a_line_knows_its_clause() -> None:
    document = policyparse.parse("关于节水的通知\n一、总体要求\n节约用水。\n二、措施\n")
    assert [(line.clause, line.opens) for line in lines(document)] == [
        (None, ()),
        ("1", ("1",)),
        ("1", ()),
        ("2", ("2",)),
    ]
    assert 'id="a-clause-2"' in to_html(document, prefix="a-")


def test_tables_are_tables() -> None:
    document = policyparse.parse(
        "<html><body><h1>节水规划</h1><p>指标如下。</p><table><tr><th>指标</th><th>2025年</th></tr>"
        "<tr><td>用水总量（亿立方米）</td><td>40</td></tr></table><p>以上。</p></body></html>".encode()
    )
    page = Page(to_html(document))
    assert page.tags.count("table") == 1
    assert page.tags.count("tr") == 2
    assert page.tags.count("td") == 4


def test_hostile_text_stays_text() -> None:
    document = policyparse.parse("".join(f"<p>{escape(line)}</p>" for line in HOSTILE).encode())
    assert "<script>" in document.text
    titles = {one.key: "".join(HOSTILE) for one in highlights(document)}
    assert titles
    page = Page(to_html(document, titles=titles, prefix='"><script>'))
    assert set(page.tags) <= {"p", "mark", "span"}
    assert {name for name, _ in page.attributes} <= {"class", "id", "dir", "data-clause", "data-keys", "title"}
    assert page.text.split() == document.text.split()


def test_what_a_page_cannot_hold_is_replaced() -> None:
    assert escaped("a\x00b\ud800c\x1b\t<&'\">") == "a\ufffdb\ufffdc\ufffd\t&lt;&amp;&#x27;&quot;&gt;"


def test_every_kind_has_its_colours_and_every_column_its_name() -> None:
    style = stylesheet()
    assert all(f"mark.pp-{kind} " in style for kind in get_args(Kind))
    for kind, columns in COLUMNS.items():
        for language in ("zh", "en"):
            assert f"table.{kind}" in labels()
            assert label("table", kind, language)
            for column in columns:
                assert f"field.{column}" in labels(), column
