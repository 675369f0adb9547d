"""Which regions set which indicator, and at what level: one indicator on a scale, or several side by side."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from policyparse.errors import UnitError
from policyparse.models import Document, Target
from policyparse.names import in_language, label
from policyparse.places import region_of
from policyparse.plots.frame import Key, begin, documents_of, end, nothing
from policyparse.plots.sheet import FAINT, MARGIN, PAPER, Sheet, line_height, text_width, ticks, wrapped
from policyparse.plots.targets import BOUNDS, MARKS, SIGN
from policyparse.units import convert
from policyparse.vocab.regions import CHINA, gazetteer
from policyparse.wording import value_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

LINE = line_height()
GAP = 0.15
LEVELS = ("national", "provincial", "prefectural", "county", "")
"""The order of the rows; within a level by code."""


@dataclass(frozen=True, slots=True)
class Point:
    """One target of a region, its value in the unit of the picture."""

    region: str
    low: Decimal
    high: Decimal
    bound: str
    comparator: str
    year: str


def regions(
    documents: Document | Iterable[Document],
    indicator: str | None = None,
    *,
    lang: str | None = None,
    width: float = 8.0,
    most: int = 40,
) -> "Figure":
    """Draw what the regions of a corpus aim at: one indicator on a common scale.

    A row is the region whose body issued the document, the nation first, then provinces, prefectures and counties. The
    value stands on the scale with its year: ● a level, ▲ a lower and ▼ an upper bound, ◆—◆ a range. Units of one
    dimension are converted; targets stated as a change (下降14%) and those in units that cannot be converted are
    counted below.

    Args:
        documents: one document or many; a ``Corpus``.
        indicator: an indicator's id (``"forest_coverage"``) or its name as written; the one that most regions have by
            default.
        lang: ``"zh"`` or ``"en"``; the first document's own by default.
        width: of the picture in inches; 3.9 suits a phone. The height follows.
        most: how many regions are drawn.

    Raises:
        ValueError: no document has a target of the indicator.
    """
    documents, language = documents_of(documents, lang)
    placed = [(region_of(document) or "", document) for document in documents]
    indicator = indicator or _commonest(placed)
    if indicator is None:
        return nothing([], "regions", language, width)
    meant = [(region, one) for region, document in placed for one in document.targets if _is(one, indicator)]
    if not meant:
        raise ValueError(f"no document has a target of {indicator!r}")
    levels = [(region, one) for region, one in meant if one.change is None]
    points, unit = _points(levels)
    order = sorted({point.region for point in points}, key=_rank)
    page, y = begin([], "regions", language, width)
    y = page.lines(MARGIN, y - 0.1, wrapped(_title(meant[0][1], unit, language), width - 2 * MARGIN), color=FAINT) + 0.1
    shown = [point for point in points if point.region in order[:most]]
    if shown:
        y = _chart(page, y, shown, language)
    left_out = {"relative": len(meant) - len(levels), "other_units": len(levels) - len(points)}
    notes = [label("plot", name, language).format(count) for name, count in left_out.items() if count]
    notes += [label("plot", "part", language).format(most, len(order))] if len(order) > most else []
    used = {point.bound for point in shown}
    key: Key = [(*sign, True, label("plot", bound, language)) for bound, sign in MARKS.items() if bound in used]
    return end(page, y, key, notes)


def _is(target: Target, indicator: str) -> bool:
    return indicator in (target.indicator_id, target.indicator)


def _commonest(placed: Sequence[tuple[str, Document]]) -> str | None:
    """The indicator that most regions have a level of; of two the one that comes first."""
    pairs = dict.fromkeys(
        (one.indicator_id or one.indicator, region)
        for region, document in placed
        for one in document.targets
        if one.change is None
    )
    counts = Counter(indicator for indicator, _ in pairs)
    return counts.most_common(1)[0][0] if counts else None


def _points(levels: Sequence[tuple[str, Target]]) -> tuple[list[Point], Target | None]:
    """Every level in the commonest unit, once for each region, year and value; and a target that has this unit."""
    units = Counter(one.unit_id or one.unit for _, one in levels)
    if not units:
        return [], None
    common = units.most_common(1)[0][0]
    model = next(one for _, one in levels if (one.unit_id or one.unit) == common)
    points: dict[Point, None] = {}
    for region, one in levels:
        try:
            ends = [value for value in (one.value, one.value_max) if value is not None]
            inside = [end if (one.unit_id or one.unit) == common else convert(end, one.unit_id, common) for end in ends]
        except UnitError:
            continue
        bound = "range" if len(inside) > 1 else BOUNDS[one.comparator]
        year = (one.time.end or one.time.start or "")[:4]
        points[Point(region, inside[0], inside[-1], bound, one.comparator, year)] = None
    return list(points), model


def _title(target: Target, unit: Target | None, language: str) -> str:
    row = {"indicator": target.indicator, "indicator_id": target.indicator_id}
    if unit is not None:
        row |= {"unit": unit.unit, "unit_id": unit.unit_id}
    named = in_language(row, language)
    words = "%" if row.get("unit_id") == "%" else named.get("unit")
    return f"{named['indicator']} ({words})" if words else str(named["indicator"])


def _rank(region: str) -> tuple[int, str]:
    known = gazetteer().by_code.get(region)
    level = "national" if region == CHINA else known.level if known else ""
    return LEVELS.index(level), region


def _region_name(region: str, language: str) -> str:
    if region not in gazetteer().by_code:
        return label("plot", "nation" if region == CHINA else "unknown", language)
    return str(in_language({"jurisdiction": region}, language)["jurisdiction"])


def _chart(page: Sheet, y: float, points: Sequence[Point], language: str) -> float:
    """A line for each point under its region, and the scale below them."""
    names = {point.region: _region_name(point.region, language) for point in points}
    side = min(0.34 * page.width, max(map(text_width, names.values())))
    values = [float(end) for point in points for end in (point.low, point.high)]
    scale, steps = _scale(values, MARGIN + side + GAP + SIGN, page.width - MARGIN - SIGN, language)
    top = y
    for region in sorted(names, key=_rank):
        page.rule(MARGIN, y, page.width - MARGIN, y)
        bottom = page.lines(MARGIN, y + 0.03, wrapped(names[region], side))
        down = y + 0.03
        for point in sorted((one for one in points if one.region == region), key=lambda one: (one.year, one.low)):
            _point(page, down, point, scale, language)
            down += LINE
        y = max(bottom, down) + 0.03
    page.rule(MARGIN, y, page.width - MARGIN, y, color=FAINT)
    for step in steps:
        page.rule(scale.x(step), top, scale.x(step), y + 0.04, width=0.4)
        page.text(scale.x(step), y + 0.05, _tick(step, language), color=FAINT, align="center")
    return y + 0.05 + LINE


def _scale(values: Sequence[float], left: float, right: float, language: str) -> tuple["Scale", list[float]]:
    """A scale that holds the values, and as many round numbers as stand beside each other below it."""
    for most in range(10, 0, -1):
        steps = ticks(min(values), max(values), most)
        widest = max(text_width(_tick(step, language)) for step in steps)
        scale = Scale(max(left, MARGIN + widest / 2), right - widest / 2, steps[0], steps[-1])
        if widest + GAP <= scale.x(steps[1]) - scale.x(steps[0]):
            return scale, steps
    return scale, [steps[0]]


def _point(page: Sheet, y: float, point: Point, scale: "Scale", language: str) -> None:
    shape, color = MARKS[point.bound]
    for value in dict.fromkeys((point.low, point.high)):
        page.mark(scale.x(float(value)), y + LINE / 2, shape, color=color)
    page.rule(scale.x(float(point.low)), y + LINE / 2, scale.x(float(point.high)), y + LINE / 2, color=color, width=2)
    row = {"value": point.low, "value_max": point.high if point.bound == "range" else None, "unit": ""}
    words = value_text({**row, "comparator": point.comparator}, language)
    words += f" ({point.year})" if point.year else ""
    wide = text_width(words) + 0.1
    x = scale.x(float(point.high)) + 0.1
    x = scale.x(float(point.low)) - wide if x + wide > page.width - MARGIN else x
    page.box(x - 0.02, y + 0.01, wide - 0.06, LINE - 0.02, color=PAPER)
    page.text(x, y, words)


def _tick(value: float, language: str) -> str:
    row = {"value": Decimal(f"{value:.10g}"), "value_max": None, "unit": "", "comparator": "="}
    return value_text(row, language)


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to inches."""

    left: float
    right: float
    low: float
    high: float

    def x(self, value: float) -> float:
        """Where a value stands."""
        return self.left + (self.right - self.left) * (value - self.low) / (self.high - self.low)
