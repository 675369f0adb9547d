"""What a piece says of a number: where it stands, and how it is read."""

from dataclasses import dataclass, field
from typing import Literal

from policyparse.assemble.sentences import Piece
from policyparse.lang.shape import Language
from policyparse.models import Comparator, Direction, Quantity
from policyparse.pattern import Match
from policyparse.span import Span
from policyparse.vocab import units

MEASURED = frozenset({"area", "sown_area", "mass", "length", "energy", "power", "deadweight", "gross_tonnage"})
"""Dimensions of which there are units without a symbol of their own (亩, 斤, 载重吨)."""

Frame = Literal["level", "embrace", "object", "counted", "first", "share", "nominal", "bare", "none"]
RELATIVE = frozenset({"%", "‰", "倍", "个百分点", "percent", "times", "percentage points", "percentage point"})


REACH = 24
"""How much of what follows a number is looked at to tell a capacity that names a thing."""


CHAIN = 64
"""How long the adverbs, baseline and verb before a number may be together."""


@dataclass(slots=True)
class Reading:
    """One run of numbers with what its piece says of it. ``indicator`` is empty where the piece does not name it."""

    positions: list[int]
    frame: Frame = "none"
    indicator: str = ""
    span: Span | None = None
    scope: str = ""
    """A place or part without a measure (重点区域), or who does it (各园区)."""
    change: Direction | None = None
    change_span: Span | None = None
    comparator: Comparator | None = None
    respectively: bool = False
    each: bool = False
    condition: bool = False
    deed: str = ""
    """The verb that stays in the name, where what is counted is named later (开工◆、完工◆项目)."""
    listed: bool = False
    """Hangs on the verb of the thing counted before it (建成◆学校和◆专业)."""
    left: tuple[int, int] = (0, 0)
    """The stretch before the run that speaks of it, for the cues of stance, strength and frequency."""


@dataclass(slots=True)
class Carried:
    """What a sentence hands on to its later statements."""

    indicator: str = ""
    """For an ellipsis (中下游力争达到◆)."""
    unit: str = ""
    local: bool = False
    """Whether the indicator was named in this sentence."""
    thing: str = ""
    """The thing last counted: what 总投资 and 面积 are of."""
    owner: str = ""
    """Whose attributes the sentence lists (新上项目应满足…)."""
    topic: str = ""
    """What the piece before is about (新增车辆中，…)."""
    task: str = ""
    """What the piece before sets about (实施保护性耕作，…达到◆)."""
    strength: Literal["strive", "ensure"] | None = None
    strength_span: Span | None = None
    cumulative: bool = False
    annual: bool = False
    past: bool = False
    """Something earlier in the sentence says that it is over (截至目前, 已建成)."""
    aimed: bool = False
    """The number before it in the sentence is an aim."""
    reported: int = 0
    """Where the last number of the paragraph ends, if it was a fact: what follows reports on until a task or an aim."""


@dataclass(slots=True)
class Site:
    """Where a run of numbers stands in its piece.

    The text that speaks of it begins at ``start`` (``begin`` without its lead-in) and reaches to the first number at
    ``left``; what stands behind begins at ``right`` and reaches to ``end``, the next run or the end of the piece.
    """

    piece: Piece
    language: Language
    quantity: Quantity
    positions: list[int]
    start: int
    begin: int
    left: int
    right: int
    end: int
    last: bool
    bound: str
    """The quantity's own words before its number (at least, shall not exceed)."""
    following: tuple[int, int] = (0, 0)
    """The noun phrase behind the run."""
    view: str = field(init=False)
    """The masked text of the piece."""
    relative: bool = field(init=False)
    """Whether the number is a share or a multiple of something."""
    predicate: Match | None = field(init=False)
    """The verbs and adverbs directly before the run."""
    stated: bool = field(init=False)
    """Whether a verb says that the number is reached or by how much something changes."""
    verb: Match | None = field(init=False)
    """The verb that brings the thing counted about (建成◆)."""

    def __post_init__(self) -> None:
        view, left = self.piece.view, self.left
        match = self.language.changes.predicate.search(view, max(self.begin, left - CHAIN), left)
        self.view, self.predicate = view, match
        self.relative = self.quantity.unit in RELATIVE
        self.stated = match is not None and bool(match["up"] or match["down"] or match["level"])
        self.verb = self.language.targets.verb_before.search(view, max(self.begin, left - REACH), left)

    def joins(self, behind: "Site") -> bool:
        """Whether nothing but a conjunction and its verb stand between the run and the next."""
        start = self.following[1] if self.followed else self.right
        item = self.language.phrases.item.match(self.view, start, behind.left)
        return item is not None and (item.end == behind.left or behind.verb is not None)

    @property
    def followed(self) -> bool:
        """Whether a noun phrase stands behind the run."""
        return self.following[0] < self.following[1]


def bound_words(content: str, quantity: Quantity) -> str:
    """The quantity's own words before its number (不少于, within); empty where it has none."""
    return content[quantity.span.start : quantity.number_span.start]


def extends(quantity: Quantity) -> bool:
    """Whether the unit measures how far or wide something is (亩, 公里): so much of a thing, not a kind of it."""
    unit = units.units().get(quantity.unit_id or "")
    return unit is not None and unit.dimension in ("area", "length")


def counts(quantity: Quantity) -> bool:
    """Whether the unit counts things (个, 家, enterprises) rather than measures one (亩, mu)."""
    if quantity.unit_id is None or not quantity.unit_id.startswith("{"):
        return quantity.unit_id is None
    unit = units.units().get(quantity.unit_id)
    return unit is None or unit.dimension not in MEASURED
