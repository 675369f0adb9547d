"""Documents → a networkx graph of the agencies that share tasks, and GraphML or GEXF files of it for Gephi.

Nodes are bodies by their canonical name, edges join bodies that one statement names together. Of several documents the
same body is one node. Needs ``policyparse[plots]``; the plain edge list (``Document.agency_edges``) needs nothing.
"""

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policyparse.errors import SourceError
from policyparse.extras import need
from policyparse.highlight import replaced
from policyparse.models import Document
from policyparse.network import ROLES, bodies

if TYPE_CHECKING:
    import networkx


def agency_graph(documents: Document | Iterable[Document]) -> "networkx.Graph[str]":
    """The agencies of one document or of several as a graph.

    A node has ``label``, ``name_en``, ``agency_id``, ``level``, ``jurisdiction`` (each where it is known),
    ``collective``, ``documents`` (how many name it), ``count`` (how often it is named) and how often as ``lead``,
    ``support``, ``responsible``. An edge has ``weight`` (statements that name both) and ``led`` (those in which one of
    the two leads and the other supports).

    Raises:
        ExtraError: if networkx is not installed.

    >>> import policyparse
    >>> graph = agency_graph(policyparse.parse("（财政部牵头，教育部、商务部配合）"))
    >>> sorted(graph.nodes), graph.edges["财政部", "教育部"]
    (['商务部', '教育部', '财政部'], {'weight': 1, 'led': 1})
    """
    need("networkx", "plots", "a graph")
    import networkx

    graph: networkx.Graph[str] = networkx.Graph()
    for document in [documents] if isinstance(documents, Document) else documents:
        _add_bodies(graph, document)
        for statement in document.responsibilities:
            roles: dict[str, set[str]] = {}
            for agency in statement.agencies:
                roles.setdefault(replaced(agency.canonical or agency.name), set()).add(agency.role)
            for first, second in combinations(roles, 2):
                led = {"lead", "support"} <= roles[first] | roles[second] and roles[first] != roles[second]
                known = graph.get_edge_data(first, second, {"weight": 0, "led": 0})
                graph.add_edge(first, second, weight=known["weight"] + 1, led=known["led"] + int(led))
    return graph


def write_agency_graph(documents: Document | Iterable[Document], path: Path | str) -> None:
    """Write the graph of agencies for Gephi, Cytoscape, yEd or networkx.

    Args:
        documents: one document or many.
        path: ``.gexf`` or ``.graphml``.

    Raises:
        SourceError: the ending is another, or the file cannot be written.
    """
    need("networkx", "plots", "a graph")
    import networkx

    path = Path(path)
    writers = {".gexf": networkx.write_gexf, ".graphml": networkx.write_graphml_xml}
    if path.suffix not in writers:
        raise SourceError(f"{path}: name it .gexf or .graphml")
    try:
        writers[path.suffix](agency_graph(documents), path)
    except OSError as error:
        raise SourceError(f"{path}: cannot be written: {error.strerror or error}") from error


def positions(graph: "networkx.Graph[str]") -> dict[str, tuple[float, float]]:
    """Where the nodes of a drawing stand, between -1 and 1: those that share much are near each other.

    The layout by forces gives the order from left to right and from top to bottom; the places are then spread evenly,
    because a crowd of bodies that all work together would be drawn on one spot.
    """
    import networkx

    placed = networkx.spring_layout(graph, seed=7, iterations=200, k=2.2 / max(len(graph), 1) ** 0.5)
    names = list(placed)
    across = _spread([float(placed[name][0]) for name in names])
    down = _spread([float(placed[name][1]) for name in names])
    return dict(zip(names, zip(across, down, strict=True), strict=True))


def _spread(values: list[float]) -> list[float]:
    """Numbers between -1 and 1 in the same order, three quarters of the way to equal distances."""
    low, high = min(values, default=0.0), max(values, default=0.0)
    ranks = {place: rank for rank, place in enumerate(sorted(range(len(values)), key=values.__getitem__))}
    whole, last = (high - low) or 1.0, max(len(values) - 1, 1)
    return [2 * (0.25 * (value - low) / whole + 0.75 * ranks[place] / last) - 1 for place, value in enumerate(values)]


def _add_bodies(graph: "networkx.Graph[str]", document: Document) -> None:
    for body in bodies(document):
        name = replaced(body.name)
        known: dict[str, Any] = graph.nodes[name] if name in graph else dict.fromkeys(("documents", "count", *ROLES), 0)
        given = {key: getattr(body, key) for key in ("name_en", "level", "jurisdiction")}
        given["agency_id"] = body.id  # not "id": in GEXF that is the node itself
        counts = {key: known[key] + getattr(body, key) for key in ("count", *ROLES)}
        graph.add_node(
            name,
            label=name,
            collective=body.collective,
            documents=known["documents"] + 1,
            **counts,
            **{key: replaced(value) for key, value in given.items() if value is not None},
        )
