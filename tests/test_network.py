"""The distinct bodies of a document, and the edge list of those that share a statement."""

import pytest

import policyparse
from policyparse.models import Document

TEXT = """北京市人民政府关于印发《北京市绿色出行行动方案》的通知

各区人民政府，市政府各委、办、局：

一、建设慢行系统
新增自行车道300公里。（市交通委牵头，市发展改革委、市财政局配合）

二、推广新能源车
公务用车全部使用新能源车。（责任单位：市财政局、各区政府）

北京市人民政府
2022年5月6日
"""


@pytest.fixture(scope="module")
def document() -> Document:
    return policyparse.parse(TEXT)


def test_bodies_are_distinct_and_counted(document: Document) -> None:
    bodies = {body.name: body for body in document.agencies}
    assert set(bodies) == {"北京市财政局", "北京市交通委员会", "北京市发展和改革委员会", "各区人民政府"}
    finance = bodies["北京市财政局"]
    assert document.agencies[0] == finance
    assert (finance.count, finance.lead, finance.support, finance.responsible) == (2, 0, 1, 1)
    assert finance.written == ("市财政局",)
    assert finance.statements == (0, 1)
    assert len(finance.clauses) == 2
    assert bodies["北京市交通委员会"].lead == 1
    assert bodies["各区人民政府"].collective


def test_edges_lead_first(document: Document) -> None:
    edges = list(document.agency_edges())
    assert [(edge["source"], edge["target"]) for edge in edges if edge["statement"] == 0] == [
        ("北京市交通委员会", "北京市发展和改革委员会"),
        ("北京市交通委员会", "北京市财政局"),
        ("北京市发展和改革委员会", "北京市财政局"),
    ]
    assert edges[0]["source_role"] == "lead"
    assert edges[0]["target_role"] == "support"
    assert edges[0]["source_id"] == "110000/traffic-commission"
    assert edges[0]["clause"] == document.responsibilities[0].clause


def test_a_body_named_twice_in_a_statement_is_one_node() -> None:
    document = policyparse.parse("（市财政局、北京市财政局、市教委按职责分工负责）\n北京市人民政府\n2022年5月6日")
    assert all(edge["source"] != edge["target"] for edge in document.agency_edges())


def test_nobody_responsible() -> None:
    document = policyparse.parse("天气很好。")
    assert document.agencies == ()
    assert list(document.agency_edges()) == []


NEWS = (
    "国家发展改革委环资司在杭州召开座谈会。浙江省发展改革委、省财政厅负责人介绍了情况，"
    "中国人民银行表示支持，人行道已经修好。"
)


def test_mentions_in_running_text() -> None:
    document = policyparse.parse(NEWS + "浙江省的做法值得推广。浙江省杭州市先行。")
    found = {mention.name: mention for mention in document.agency_mentions}
    assert set(found) == {"国家发展改革委环资司", "浙江省发展改革委", "省财政厅", "中国人民银行"}
    assert found["国家发展改革委环资司"].id == "ndrc"
    assert found["浙江省发展改革委"].canonical == "浙江省发展和改革委员会"
    for mention in document.agency_mentions:
        assert document.quote(mention) == mention.name


def test_mentions_are_not_statements(document: Document) -> None:
    spans = [statement.span for statement in document.responsibilities]
    assert document.agency_mentions
    assert not any(span.overlaps(mention.span) for mention in document.agency_mentions for span in spans)


def test_mentions_in_english() -> None:
    document = policyparse.parse("The Ministry of Finance and the NDRC said on Monday that prices rose by 5%.")
    assert [mention.name for mention in document.agency_mentions] == ["Ministry of Finance", "NDRC"]
