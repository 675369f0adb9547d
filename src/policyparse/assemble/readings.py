"""What a piece says of a number: where it stands, and how it is read."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from policyparse.assemble.sentences import Piece
from policyparse.lang.shape import Language
from policyparse.models import Comparator, Direction, Quantity
from policyparse.pattern import Match
from policyparse.span import Span
from policyparse.vocab import units

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


@dataclass
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
    following: tuple[int, int] = (0, 0)
    """The noun phrase behind the run."""

    @property
    def view(self) -> str:
        """The masked text of the piece."""
        return self.piece.view

    @property
    def relative(self) -> bool:
        """Whether the number is a share or a multiple of something."""
        return self.quantity.unit in RELATIVE

    def joins(self, behind: "Site") -> bool:
        """Whether nothing but a conjunction and its verb stand between the run and the next."""
        start = self.following[1] if self.followed else self.right
        item = self.language.phrases.item.match(self.view, start, behind.left)
        return item is not None and (item.end == behind.left or behind.verb is not None)

    @property
    def followed(self) -> bool:
        """Whether a noun phrase stands behind the run."""
        return self.following[0] < self.following[1]

    @cached_property
    def predicate(self) -> Match | None:
        """The verbs and adverbs directly before the run."""
        return self.language.changes.predicate.search(self.view, max(self.begin, self.left - CHAIN), self.left)

    @cached_property
    def stated(self) -> bool:
        """Whether a verb says that the number is reached or by how much something changes."""
        match = self.predicate
        return match is not None and any(match.span_of(group) for group in ("up", "down", "level"))

    @cached_property
    def verb(self) -> Match | None:
        """The verb that brings the thing counted about (建成◆)."""
        return self.language.targets.verb_before.search(self.view, max(self.begin, self.left - REACH), self.left)


def extends(quantity: Quantity) -> bool:
    """Whether the unit measures how far or wide something is (亩, 公里): so much of a thing, not a kind of it."""
    unit = units.units().get(quantity.unit_id or "")
    return unit is not None and unit.dimension in ("area", "length")


def counts(quantity: Quantity) -> bool:
    """Whether the unit counts things (个, 家, enterprises) rather than measures one."""
    return quantity.unit_id is None or quantity.unit_id.startswith("{")
