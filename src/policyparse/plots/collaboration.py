"""The agencies that share tasks as a network: who works with whom, who leads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from policyparse.graph import agency_graph, positions
from policyparse.models import Document
from policyparse.names import in_language, label
from policyparse.plots.frame import Key, begin, documents_of, end, nothing
from policyparse.plots.sheet import BLUE, GREEN, MARGIN, ORANGE, PAPER, Sheet, line_height, text_width, wrapped

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SIGNS = {"lead": ("s", ORANGE), "responsible": ("o", BLUE), "support": ("^", GREEN)}
"""What a body is most often."""
NAME = 8.0
SIGN = 0.2
"""What a marker takes above its name, in inches."""
SPACE = 0.06
"""What stays free between two bodies."""
ROUNDS = 400


@dataclass
class Body:
    """A node with its name below it: a rectangle around ``x``, ``y`` that nothing else may touch."""

    name: str
    lines: list[str]
    x: float
    y: float
    width: float
    height: float


def collaboration(
    documents: Document | Iterable[Document], *, lang: str | None = None, width: float = 8.0, most: int = 30
) -> "Figure":
    """Draw the agencies of one document, or of several, as a network of those that share statements of responsibility.

    ■ mostly leads, ● is mostly responsible, ▲ mostly supports; the larger a sign, the more often the body is named; the
    thicker a line, the more statements name both. The same documents give the same picture.

    Args:
        documents: one document or many.
        lang: ``"zh"`` or ``"en"``; the first document's own by default.
        width: of the picture in inches; 3.9 suits a phone. The height follows.
        most: how many agencies are drawn, the most often named first.
    """
    documents, language = documents_of(documents, lang)
    graph = agency_graph(documents)
    chosen = sorted(graph, key=lambda name: -graph.nodes[name]["count"])[:most]
    if not chosen:
        return nothing(documents, "collaboration", language, width)
    drawn = graph.subgraph(chosen).copy()
    page, top = begin(documents, "collaboration", language, width)
    bodies = _bodies(drawn, _names(documents, drawn, language), width)
    height = _apart(bodies, width)
    often = max(drawn.nodes[name]["count"] for name in drawn)
    heaviest = max((weight for _, _, weight in drawn.edges(data="weight")), default=1)
    for first, second, data in sorted(drawn.edges(data=True)):
        _edge(page, top, bodies[first], bodies[second], data["weight"] / heaviest)
    for name, body in bodies.items():
        _body(page, top, body, drawn.nodes[name], 4 + 8 * drawn.nodes[name]["count"] / often)
    key: Key = [(*sign, True, label("role", role, language)) for role, sign in SIGNS.items()]
    notes = [label("plot", "shared", language)]
    notes += [label("plot", "part", language).format(len(drawn), len(graph))] if len(drawn) < len(graph) else []
    return end(page, top + height, key, notes)


def _names(documents: Sequence[Document], graph: Any, language: str) -> dict[str, str]:
    """What each body is called: as one document in the language writes it; of several by its full name.

    Two provinces both write 省发展改革委.
    """
    if len(documents) == 1 and documents[0].lang == language:
        written = {body.name: body.written[0] for body in documents[0].agencies}
        return {name: written.get(name, name) for name in graph}
    return {
        name: in_language({"name": name, "canonical": name, "name_en": data.get("name_en")}, language)["name"]
        for name, data in graph.nodes(data=True)
    }


def _bodies(graph: Any, names: Mapping[str, str], width: float) -> dict[str, Body]:
    """Every body where the layout has it, on a sheet as high as its names need."""
    room = 0.9 if width < 5 else 1.3
    found: dict[str, Body] = {}
    for name, (x, y) in positions(graph).items():
        lines = wrapped(names[name], room, NAME, most=4)
        wide = max(0.25, max(text_width(line, NAME) for line in lines)) + SPACE
        found[name] = Body(name, lines, x, y, wide, SIGN + len(lines) * line_height(NAME) + SPACE)
    return found


def _apart(bodies: dict[str, Body], width: float) -> float:
    """Move the bodies apart until none touches another; the height that this takes, in inches."""
    inner = width - 2 * MARGIN
    area = sum(body.width * body.height for body in bodies.values())
    height = max(2.0 if len(bodies) > 2 else 1.0, 2.6 * area / inner, min(0.6 * inner, 0.4 * len(bodies)))
    start = {name: (body.x, body.y) for name, body in bodies.items()}
    while True:
        for name, body in bodies.items():
            x, y = start[name]
            body.x = MARGIN + inner * (x + 1) / 2
            body.y = height * (y + 1) / 2
        if _settled(list(bodies.values()), width, height):
            return height
        height *= 1.15


def _settled(bodies: list[Body], width: float, height: float) -> bool:
    """Push overlapping bodies apart, each time by the smaller way; False where the sheet is too small for it."""
    for _ in range(ROUNDS):
        for body in bodies:
            body.x = min(max(body.x, MARGIN + body.width / 2), width - MARGIN - body.width / 2)
            body.y = min(max(body.y, body.height / 2), height - body.height / 2)
        touching = False
        for first, second in combinations(bodies, 2):
            over_x = (first.width + second.width) / 2 - abs(first.x - second.x)
            over_y = (first.height + second.height) / 2 - abs(first.y - second.y)
            if over_x <= 1e-6 or over_y <= 1e-6:
                continue
            touching = True
            if over_x < over_y:
                way = over_x / 2 if first.x < second.x else -over_x / 2
                first.x, second.x = first.x - way, second.x + way
            else:
                way = over_y / 2 if first.y < second.y else -over_y / 2
                first.y, second.y = first.y - way, second.y + way
        if not touching:
            return True
    return False


def _edge(page: Sheet, top: float, first: Body, second: Body, weight: float) -> None:
    ends = [(body.x, top + body.y - body.height / 2 + SIGN / 2) for body in (first, second)]
    page.rule(*ends[0], *ends[1], width=0.4 + 2.6 * weight)


def _body(page: Sheet, top: float, body: Body, node: Mapping[str, Any], size: float) -> None:
    upper = top + body.y - body.height / 2
    role = max(SIGNS, key=lambda role: node[role])
    shape, color = SIGNS[role]
    lines = [(number, line) for number, line in enumerate(body.lines)]
    for number, line in lines:
        wide = text_width(line, NAME)
        page.box(body.x - wide / 2, upper + SIGN + number * line_height(NAME), wide, line_height(NAME), color=PAPER)
        page.text(body.x, upper + SIGN + number * line_height(NAME), line, size=NAME, align="center")
    page.mark(body.x, upper + SIGN / 2, shape, color=color, size=size)
