"""What a notebook shows of a document: everything that was found, nothing that a browser would run."""

from html import escape

import pytest
from _pytest.mark import ParameterSet

import policyparse
from policyparse.highlight import highlights
from policyparse.notebook import CHARACTERS, ROWS, document_html, record_titles
from tests.conftest import CORPUS, documents
from tests.test_highlight import HOSTILE, Page

NOTICE = """昆明市人民政府关于印发节水行动方案的通知

各县（市）区人民政府：

一、主要目标
到2025年，全市用水总量控制在30亿立方米以内，再生水利用率力争提高到40%。节水制度基本健全。
二、重点任务
（一）推进农业节水。新建高效节水灌溉面积20万亩。（市水务局牵头，市农业农村局配合，2024年底前完成）

昆明市人民政府
2022年3月1日
"""


@pytest.mark.parametrize("path", documents())
def test_every_document_shows_itself(path: ParameterSet) -> None:
    document = policyparse.parse(path)  # type: ignore[arg-type]
    for language in (None, "zh", "en"):
        page = Page(document_html(document, lang=language))
        assert "script" not in page.tags
        links = {value[1:] for name, value in page.attributes if name == "href" and value}
        assert links <= {value for name, value in page.attributes if name == "id"}
        assert page.tags.count("li") == 4 + min(len(document.clauses), ROWS)


def test_header_tables_and_outline() -> None:
    document = policyparse.parse(NOTICE)
    words = Page(document._repr_html_()).text
    for shown in (
        "发文机关",
        "昆明市人民政府",
        "2022-03-01",
        "一、 主要目标",
        "≤ 3,000,000,000 立方米",
        "到2025",
        "力争",
        "牵头",
    ):
        assert shown in words
    assert "二、（一）" in words


def test_in_the_other_language() -> None:
    words = Page(document_html(policyparse.parse(NOTICE), lang="en")).text
    for shown in ("issuers", "by 2025", "Kunming", "strive", "lead"):
        assert shown in words


def test_in_its_own_language_names_stay_as_written() -> None:
    document = policyparse.parse("到2025年，城镇新建建筑中绿色建筑占比达到90%，产值达到5亿元。")
    assert document.targets[0].indicator_id is not None
    page = Page(document_html(document)).text
    assert "城镇新建建筑中绿色建筑占比" in page.split("基准年")[1]
    assert "500,000,000 元\n" in page


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(policyparse.LanguageError, match="fr"):
        document_html(policyparse.parse(NOTICE), lang="fr")


def test_hovering_shows_the_fields() -> None:
    document = policyparse.parse(NOTICE)
    titles = record_titles(document, "zh")
    assert titles["target-0"].split("\n")[0] == "目标"
    assert "比较: 不高于" in titles["target-0"]
    assert "数值: 3,000,000,000" in titles["target-0"]
    assert "规范名称: 昆明市水务局" in titles["agency-0-0"]
    titled = [value for name, value in Page(document_html(document)).attributes if name == "title" and value]
    assert all(any(titles[one.key] in value for value in titled) for one in highlights(document))


def test_zero_is_a_value() -> None:
    document = policyparse.parse("到2025年，森林火灾死亡人数控制在0人。")
    assert document.targets[0].value == 0
    assert "value: 0" in record_titles(document, "en")["target-0"]


def test_hostile_text_stays_text() -> None:
    page_source = "".join(f"<p>{escape(line)}</p>" for line in HOSTILE)
    head = f"<html><head><title>{escape(HOSTILE[0])}</title></head><body>{page_source}</body></html>"
    document = policyparse.parse(head.encode())
    page = Page(document_html(document))
    assert document.targets
    assert not {"script", "img", "b"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert "<script>" in page.text


def test_nothing_found() -> None:
    words = Page(policyparse.parse("天气很好。")._repr_html_()).text
    assert "天气很好。" in words
    assert "（无标题）" in words


def test_what_is_long_is_cut_and_says_so() -> None:
    lines = "".join(f"{n}. 到2025年，第{n}号水库蓄水量达到{n}万立方米。\n" for n in range(1, 3001))
    document = policyparse.parse("水库规划\n" + lines)
    page = document._repr_html_()
    assert f"仅显示前 {CHARACTERS:,} 字" in page
    assert f"另有 {len(document.targets) - ROWS:,} 条未显示" in page
    assert len(document.text) > CHARACTERS
    links = {value[1:] for name, value in Page(page).attributes if name == "href" and value}
    assert links <= {value for name, value in Page(page).attributes if name == "id"}


def test_displacy_keeps_the_outer_record() -> None:
    document = policyparse.parse("到2025年，用水总量比2020年下降10%。")
    drawn = document.to_displacy()
    assert [(document.text[e["start"] : e["end"]], e["label"]) for e in drawn["ents"]] == [
        ("到2025年", "TIME"),
        ("用水总量比2020年下降10%", "TARGET"),
    ]


def test_displacy_spans_show_every_record() -> None:
    document = policyparse.parse(CORPUS / "notice-zh.txt")
    drawn = document.to_displacy(style="span")
    assert "".join(drawn["tokens"]) == document.text.replace("\n", "")
    told = sorted(("".join(drawn["tokens"][s["start_token"] : s["end_token"]]), s["label"]) for s in drawn["spans"])
    wanted = sorted((document.quote(one.span).replace("\n", ""), one.kind.upper()) for one in highlights(document))
    assert told == wanted
