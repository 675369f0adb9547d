"""The graph of agencies, and the files that Gephi opens, read back by networkx."""

from pathlib import Path

import networkx
import pytest

import policyparse
from policyparse import Corpus
from policyparse.errors import SourceError
from policyparse.graph import agency_graph, positions, write_agency_graph
from tests.conftest import CORPUS

FIRST = """北京市人民政府关于绿色出行的通知
一、建设慢行系统。（市交通委牵头，市发展改革委、市财政局配合）
二、推广新能源车。（责任单位：市财政局、市交通委、各区政府）
北京市人民政府
2022年5月6日
"""
SECOND = FIRST.replace("绿色出行", "公共交通").replace(
    "二、推广新能源车。（责任单位：市财政局、市交通委、各区政府）\n", ""
)


def test_nodes_and_edges() -> None:
    graph = agency_graph(policyparse.parse(FIRST))
    assert set(graph) == {"北京市交通委员会", "北京市发展和改革委员会", "北京市财政局", "各区人民政府"}
    traffic = graph.nodes["北京市交通委员会"]
    assert (traffic["lead"], traffic["responsible"], traffic["count"], traffic["documents"]) == (1, 1, 2, 1)
    assert traffic["name_en"] == "Beijing Municipal Commission of Transport"
    assert graph.nodes["各区人民政府"]["collective"] is True
    assert graph.edges["北京市交通委员会", "北京市财政局"] == {"weight": 2, "led": 1}
    assert graph.edges["北京市发展和改革委员会", "北京市财政局"] == {"weight": 1, "led": 0}
    assert not graph.has_edge("北京市发展和改革委员会", "各区人民政府")


def test_several_documents_share_their_nodes() -> None:
    graph = agency_graph(Corpus.parse([FIRST, SECOND]))
    assert graph.nodes["北京市交通委员会"]["documents"] == 2
    assert graph.nodes["北京市交通委员会"]["lead"] == 2
    assert graph.edges["北京市交通委员会", "北京市财政局"] == {"weight": 3, "led": 2}


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
def test_files_say_what_the_graph_says(tmp_path: Path, ending: str) -> None:
    corpus = Corpus.read(CORPUS)
    path = tmp_path / f"agencies.{ending}"
    write_agency_graph(corpus, path)
    graph = agency_graph(corpus)
    read = networkx.read_gexf(path) if ending == "gexf" else networkx.read_graphml(path)
    assert len(graph) > 20
    assert set(read) == set(graph)
    for name, data in graph.nodes(data=True):
        assert data.items() <= read.nodes[name].items()
    for first, second, data in graph.edges(data=True):
        assert data.items() <= read.edges[first, second].items()
    assert read.number_of_edges() == graph.number_of_edges()


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
def test_nobody_is_a_file_too(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"none.{ending}"
    write_agency_graph(policyparse.parse("天气很好。"), path)
    assert len(networkx.read_gexf(path) if ending == "gexf" else networkx.read_graphml(path)) == 0


def test_other_endings_and_places(tmp_path: Path) -> None:
    document = policyparse.parse(FIRST)
    with pytest.raises(SourceError, match="graphml"):
        write_agency_graph(document, tmp_path / "agencies.csv")
    with pytest.raises(SourceError, match="cannot be written"):
        write_agency_graph(document, tmp_path / "no" / "agencies.gexf")


def test_positions_are_the_same_each_time() -> None:
    graph = agency_graph(policyparse.parse(FIRST))
    assert positions(graph) == positions(graph)
    assert set(positions(graph)) == set(graph)


def test_the_edge_list_is_the_same_graph() -> None:
    document = policyparse.parse(FIRST)
    pairs = {frozenset((row["source"], row["target"])) for row in document.agency_edges()}
    assert pairs == {frozenset(edge) for edge in agency_graph(document).edges}
