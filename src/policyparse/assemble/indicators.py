"""What a number measures: the noun phrase before its verb, the thing counted behind it, or the group it is a share of.

Each piece is read from left to right. A run of numbers (``◆、◆和◆``) is one statement; what stands between two runs
belongs to the one or the other by its conjunctions and verbs.
"""

from dataclasses import dataclass, field
from typing import Literal

from policyparse.assemble.sentences import Piece
from policyparse.lang.shape import ChangeRules, Language, TargetRules
from policyparse.models import Comparator, Direction, Quantity
from policyparse.pattern import Match
from policyparse.span import Span

Frame = Literal["level", "embrace", "object", "counted", "first", "share", "nominal", "bare", "none"]
REACH = 24
"""How much of what follows a number is looked at to tell a capacity that names a thing."""

RELATIVE = frozenset({"%", "‰", "倍", "个百分点", "percent", "times"})


@dataclass(slots=True)
class Reading:
    """One run of numbers with what its piece says of it. ``indicator`` is empty where the piece does not name it."""

    positions: list[int]
    frame: Frame
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
    listed: bool = False
    """Hangs on the verb of the thing counted before it (建成◆学校和◆专业)."""
    left: tuple[int, int] = (0, 0)
    """The stretch before the run that speaks of it, for the cues of stance, strength and frequency."""


@dataclass(slots=True)
class Reader:
    """Reads the pieces of one sentence; remembers the verb that a list hangs on."""

    content: str
    language: Language
    verb: str = ""
    """The deed of the last counted thing (新增), for the coordinated things after it."""
    counting: bool = False
    readings: list[Reading] = field(default_factory=list)

    @property
    def rules(self) -> TargetRules:
        """How the language words aims."""
        return self.language.targets

    @property
    def changes(self) -> ChangeRules:
        """How the language words changes."""
        return self.language.changes

    def read(self, piece: Piece) -> list[Reading]:
        """Every run of numbers of a piece, in order."""
        found: list[Reading] = []
        start = 0
        runs = self._runs(piece)
        for index, run in enumerate(runs):
            end = runs[index + 1][0] if index + 1 < len(runs) else len(piece.view)
            reading, start = self._run(piece, run, start, end, last=index + 1 == len(runs))
            found.append(reading)
        self._complete(found)
        return found

    def _complete(self, readings: list[Reading]) -> None:
        """◆的省级、◆的市级和◆的县级党政机关达到标准: the last of a list says what the others are and do."""
        for before, after in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
            if before.frame != "share" or after.frame != "share" or not before.indicator:
                continue
            own = after.indicator.find(before.indicator[-1])
            if 0 <= own < len(before.indicator) + 2 and len(before.indicator) < len(after.indicator):
                before.indicator += after.indicator[own + 1 :]

    def _runs(self, piece: Piece) -> list[list[int]]:
        """Quantities with nothing but a conjunction between them stand together."""
        runs: list[list[int]] = []
        for position, mark in piece.marks.items():
            if not isinstance(mark, Quantity):
                continue
            between = piece.view[runs[-1][-1] + 1 : position] if runs else ""
            last = piece.marks[runs[-1][-1]] if runs else None
            if between and isinstance(last, Quantity) and last.unit == mark.unit and self.rules.item.fullmatch(between):
                runs[-1].append(position)
            elif not runs or runs[-1][-1] + 1 < position:
                runs.append([position])  # ◆◆输变电项目: a number directly behind another describes the thing counted
        return runs

    def _run(self, piece: Piece, run: list[int], start: int, end: int, *, last: bool) -> tuple[Reading, int]:
        """One run, and where the text that speaks of the next one begins."""
        quantity = piece.marks[run[0]]
        assert isinstance(quantity, Quantity)
        left_end, right = run[0], run[-1] + 1
        begin = self._trimmed(piece.view, start, left_end)
        reading = Reading(run, "none", left=(start, left_end))
        if self.rules.counts_list.search(piece.view, start, left_end):
            reading.condition = True
            return reading, start if not last else right
        thing = self._own_thing(quantity)
        described = self.rules.per.search(piece.view, start, left_end) or self.rules.starting.search(
            piece.view, start, left_end
        )
        if described and not last:
            reading.condition = True
            return reading, start
        if thing and (self.rules.verb_before.search(piece.view, begin, left_end) or begin >= left_end):
            return self._own(piece, reading, thing, begin, left_end), right
        if not last and not thing and self._inside_the_next(piece, right, end, begin, left_end):
            reading.condition = True
            return reading, start
        if self._selects(piece, begin, left_end, right, end, quantity):
            reading.condition = True
            return reading, right if last else start
        relative = quantity.unit in RELATIVE
        following = self._object(piece, right, end, last=last)
        for attempt in (
            self._nominal,
            self._counted,
            self._embraced,
            self._levelled,
            self._rated,
            self._partitive,
            self._amount,
            self._first,
        ):
            consumed = attempt(piece, reading, begin, left_end, following, relative)
            if consumed is not None:
                return reading, max(consumed, right)
        return reading, right

    def _own_thing(self, quantity: Quantity) -> Span | None:
        """What is counted, where it stands within the quantity (120 old residential communities)."""
        if not self.rules.keeps_spaces or quantity.unit_span is None or not counts(quantity):
            return None
        if self.content.startswith(self.rules.of, quantity.span.end):
            return None  # 20 sets of equipment
        return Span(quantity.number_span.end, quantity.unit_span.end)

    def _own(self, piece: Piece, reading: Reading, thing: Span, begin: int, end: int) -> Reading:
        """build ◆, ◆ will be built: the quantity itself names the thing."""
        verb = self.rules.verb_before.search(piece.view, begin, end)
        deed = _deed(verb) if verb else None
        reading.frame = "counted"
        reading.listed = verb is None and self.counting
        if verb:
            self.counting, self.verb = True, piece.view[deed.start : deed.end] if deed else ""
        words = " ".join(self.content[thing.slice].split())
        reading.indicator = self.rules.joiner.join(filter(None, (self.verb, words)))
        reading.span = thing
        return reading

    # -- frames -------------------------------------------------------------------------------------------

    def _nominal(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """◆ reduction in net emissions."""
        start = reading.positions[-1] + 1
        match = self.changes.nominal.match(piece.view, start) if start < len(piece.view) else None
        if not match:
            return None
        self._change(piece, reading, match)
        reading.frame = "nominal"
        thing = match.span_of("object")
        if thing and len(thing):
            self._name(piece, reading, thing.start, thing.end)
        else:
            self._name(piece, reading, begin, self._before_predicate(piece, begin, end))
        return match.end

    def _counted(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """建成◆零碳园区: the thing counted stands behind the number."""
        if following[0] >= following[1]:
            return None
        verb = self.rules.verb_before.search(piece.view, begin, end)
        within = self._verb_within(piece, reading.positions[0])
        if not verb and not within and not (self.counting and begin >= end):
            return None
        subject_end = verb.start if verb else begin
        if verb and begin < subject_end and self.rules.measure.search(piece.view, begin, subject_end):
            return None
        self.counting = True
        reading.listed = not verb and not within
        if within:
            self.verb, reading.scope = "", self._actor(piece, begin, end)
        elif verb:
            deed = _deed(verb)
            self.verb = piece.view[deed.start : deed.end] if deed else ""
            reading.scope = self._actor(piece, begin, subject_end)
        reading.frame = "counted"
        self._name(piece, reading, *following)
        if self.verb and reading.indicator:
            reading.indicator = self.rules.joiner.join((self.verb, reading.indicator))
        if reading.scope:
            reading.indicator = self.rules.joiner.join((reading.scope, reading.indicator))
        return following[1]

    def _verb_within(self, piece: Piece, position: int) -> bool:
        """至少使用一种: the verb stands between the bound word and the number."""
        quantity = piece.marks[position]
        assert isinstance(quantity, Quantity)
        bound = self.content[quantity.span.start : quantity.number_span.start]
        return len(bound) > 2 and self.rules.verb_before.search(bound) is not None

    def _embraced(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """提升新建建筑节能标准至◆; increase the share of renewables to ◆."""
        for rule, frame in ((self.changes.embrace, "embrace"), (self.changes.object, "object")):
            match = rule.search(piece.view, begin, end)
            thing = match.span_of("object") if match else None
            if match and thing:
                self._change(piece, reading, match)
                reading.frame = "embrace" if frame == "embrace" else "object"
                self._name(piece, reading, thing.start, thing.end)
                return 0
        return None

    def _levelled(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """可再生能源消费比重达到◆: the measure, the verb, the number."""
        view = piece.view
        match = self.changes.predicate.search(view, begin, end)
        share = self.changes.share.search(view, begin, end) if relative else None
        if share and (not match or share.start < match.start):
            reading.frame = "level"
            reading.comparator = self.changes.bounds.get(share["verb"])
            subject_end = self._before_predicate(piece, begin, share.start)
        elif match and any(match.span_of(group) for group in ("up", "down", "level")):
            reading.frame = "level"
            reading.comparator = self.changes.bounds.get(match["level"])
            reading.respectively = bool(self.rules.respectively.search(view, match.start, end))
            reading.each = bool(self.rules.each.search(view, match.start, end + 1))
            self._change(piece, reading, match)
            subject_end = match.start
        else:
            return None
        subject = self._after_hinge(view, begin, subject_end)
        if not relative and not self.rules.measure.search(view, subject, subject_end):
            led = self.rules.verb_led.match(view, subject, subject_end)
            subject = led.end if led else subject
        if self._scope_only(view, subject, subject_end):
            reading.scope = piece.words(self.content, subject, subject_end)
        else:
            self._name(piece, reading, subject, subject_end)
        self.counting = False
        return 0

    def _partitive(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """全省◆大型商场满足创建要求: a share of a group does something."""
        if not relative:
            return None
        start, stop = reading.positions[-1] + 1, following[1]
        stop = self._statement_end(piece, stop)
        match = self.rules.partitive.match(piece.view, start, stop) if following[0] < following[1] else None
        group = match.span_of("group") if match else None
        if not match or not group:
            return None
        reading.frame = "share"
        self._name(piece, reading, group.start, group.end)
        subject = self._after_hinge(piece.view, begin, end)
        if subject < end and not self.rules.place_only.match(piece.view[subject:end]):
            reading.indicator = piece.words(self.content, subject, end).strip() + self.rules.joiner + reading.indicator
        reading.scope = ""
        return stop

    def _first(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """建成绿色园区◆: verb, thing, number; or the thing alone before the number."""
        view = piece.view
        stop = self._before_predicate(piece, begin, end)
        begin = self._after_hinge(view, begin, stop)
        if begin >= stop:
            return None
        counted = not relative and following[0] < following[1]
        reading.each = bool(self.rules.each.search(view, stop, end + 1))
        reading.respectively = bool(self.rules.respectively.search(view, stop, end))
        scope = self.rules.scope_only if relative else self.rules.scope_counted
        if scope.match(view[begin:stop]):
            reading.frame, reading.scope = "level", piece.words(self.content, begin, stop)
            return 0
        verb = self.rules.verb_first.match(view, begin, stop)
        if verb and verb.end < stop:
            deed = _deed(verb)
            self.verb = view[deed.start : deed.end] if deed else ""
            if self.rules.measure.search(view, verb.end, stop) and not self.rules.achieves.match(view, begin, stop):
                deed = verb.span
            reading.frame = "first"
            if counted:
                self._name(piece, reading, *following)
                return following[1]
            qualified = self.rules.qualified.match(view, verb.end, stop)
            self._name(piece, reading, deed.start if deed else qualified.end if qualified else verb.end, stop)
            return 0
        if verb and verb.end == stop:
            reading.frame, reading.scope = "first", view[begin:stop]
            return 0
        if counted:
            reading.condition = True
            return 0
        inside = self.rules.verb_inside.search(view, begin, stop)
        if inside and inside.end < stop and not relative:
            deed = inside.span_of("deed")
            reading.frame = "first"
            reading.scope = self._actor(piece, begin, inside.start)
            self._name(piece, reading, deed.start if deed else inside.end, stop)
            reading.indicator = self.rules.joiner.join(filter(None, (reading.scope, reading.indicator)))
            return 0
        quantity = piece.marks[reading.positions[0]]
        bound = isinstance(quantity, Quantity) and quantity.span.start < quantity.number_span.start
        states = bound or self.rules.states.search(view, begin, stop) is not None
        reading.frame = "level" if states else "bare"
        self._name(piece, reading, begin, stop)
        return 0

    def _amount(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """aims for ◆ of installed capacity: what the amount is of stands behind it."""
        match = None if relative else self.rules.amount_of.match(piece.view, reading.positions[-1] + 1)
        thing = match.span_of("thing") if match else None
        if not match or not thing:
            return None
        reading.frame = "counted"
        self._name(piece, reading, thing.start, thing.end)
        return match.end

    def _rated(
        self, piece: Piece, reading: Reading, begin: int, end: int, following: tuple[int, int], relative: bool
    ) -> int | None:
        """按不低于总停车位◆配建: of what, and what is done with it."""
        match = self.rules.rate.search(piece.view, begin, end) if relative and following[0] < following[1] else None
        if not match:
            return None
        reading.frame = "level"
        whole = match.span_of("whole")
        parts = [piece.words(self.content, *following)]
        if whole and len(whole):
            parts.insert(0, piece.words(self.content, whole.start, whole.end))
        subject = self._trimmed(piece.view, begin, match.start)
        if subject < match.start:
            parts.insert(0, piece.words(self.content, subject, match.start))
        reading.indicator = self.rules.joiner.join(parts)
        reading.span = piece.span(*following)
        return following[1]

    # -- edges --------------------------------------------------------------------------------------------

    def _inside_the_next(self, piece: Piece, right: int, end: int, begin: int, left_end: int) -> bool:
        """Whether the number only describes what the next one measures (营业收入◆园区◆; 浓度高于◆的污水处理厂占比达到◆)."""
        between = piece.view[right:end]
        if self.rules.complete.match(between):
            return False
        if not between or self.rules.item.match(between) or self.rules.item.search(between[-2:]):
            return False
        predicate = self.changes.predicate.search(between)
        noun = between[: predicate.start] if predicate else between
        if len(noun) < 2:
            return False
        if self.rules.verb_before.search(piece.view, begin, left_end) and not self.rules.modifier.match(between):
            return bool(predicate) and not self.rules.object_end.search(noun)
        return not self.rules.verb_before.search(between) and not self.rules.object_end.search(noun)

    def _selects(self, piece: Piece, begin: int, left_end: int, right: int, end: int, quantity: Quantity) -> bool:
        """Whether the number says whom or what a rule is for (对◆的企业, ◆以下车辆)."""
        view = piece.view
        rest = view[right:end]
        if not rest:
            return False
        relative = quantity.unit in RELATIVE
        verb = self.rules.verb_before.search(view, begin, left_end)
        predicate = self.changes.predicate.search(view, begin, left_end)
        stated = predicate is not None and any(predicate.span_of(group) for group in ("up", "down", "level"))
        if self.rules.modifier.match(rest):
            attribute = rest.startswith(self.rules.of)
            measured = begin < left_end and self.rules.measure.search(view, begin, left_end) is not None
            return (not relative or stated or measured) and (attribute or not verb)
        if verb and not counts(quantity) and self.rules.studies.search(view, begin, left_end):
            return True
        if verb and self.rules.capacity.fullmatch(quantity.unit + rest[:REACH]):
            return True
        if self.rules.selects.search(view, begin, left_end):
            return not relative and not verb and not stated
        return False

    def _object(self, piece: Piece, start: int, end: int, *, last: bool) -> tuple[int, int]:
        """The noun phrase behind a number: to the end of the piece, the next verb, or the conjunction before the next."""
        view = piece.view
        if self.rules.item.match(view, start, end):
            return start, start
        stop = self.rules.object_end.search(view, start, end)
        end = stop.start if stop else end
        while end > start and (tail := self.rules.tail.search(view, start, end)):
            end = tail.start
        if qualified := self.rules.qualified.match(view, start, end):
            start = qualified.end
        return start, end

    def _statement_end(self, piece: Piece, start: int) -> int:
        """Where the statement about a group ends: before the next number, less its conjunction, or with the piece."""
        end = next((k for k in piece.marks if k >= start), len(piece.view))
        while end > start and (tail := self.rules.tail.search(piece.view, start, end)):
            end = tail.start
        return end

    def _before_predicate(self, piece: Piece, begin: int, end: int) -> int:
        match = self.changes.predicate.search(piece.view, begin, end)
        return match.start if match else end

    def _trimmed(self, view: str, start: int, end: int) -> int:
        match = self.rules.trim.match(view, start, end)
        return match.end if match else start

    def _after_hinge(self, view: str, start: int, end: int) -> int:
        for match in self.rules.hinge.find(view, start, end):
            if end - match.end >= 2:
                start = match.end
        return self._trimmed(view, start, end)

    def _scope_only(self, view: str, start: int, end: int) -> bool:
        return start < end and self.rules.scope_only.match(view[start:end]) is not None

    def _actor(self, piece: Piece, start: int, end: int) -> str:
        """Who does it, where it is more than the place the plan is for (各园区, not 全市)."""
        start = self._after_hinge(piece.view, start, end)
        predicate = self.changes.predicate.search(piece.view, start, end)
        end = predicate.start if predicate else end
        away = self.rules.place_only.search(piece.view, start, end)
        end = away.start if away and away.start > start else end
        actor = piece.view[start:end]
        if not actor or self.rules.place_only.match(actor) or not self.rules.actor.search(actor):
            return ""
        return piece.words(self.content, start, end)

    def _name(self, piece: Piece, reading: Reading, start: int, end: int) -> None:
        """The phrase as the indicator, without the adverbs inside it."""
        view = piece.view
        start = self._trimmed(view, start, end)
        while end > start and (tail := self.rules.tail.search(view, start, end)):
            end = tail.start
        while start < end and view[start] == " ":
            start += 1
        while end > start and view[end - 1] == " ":
            end -= 1
        if start >= end:
            return
        opened = self.changes.opened.match(view, start, end)
        if opened and opened.end < end:
            self._change(piece, reading, opened)
            start = opened.end
        parts: list[str] = []
        position = start
        for inner in self.rules.inner.find(view, start, end):
            parts.append(piece.words(self.content, position, inner.start))
            position = inner.end
        parts.append(piece.words(self.content, position, end))
        reading.indicator = "".join(parts)
        reading.span = piece.span(start, end)

    def _change(self, piece: Piece, reading: Reading, match: Match) -> None:
        """Whether the value is a level or the size of a change: the last verb decides, and 到 makes it a level."""
        up, down = match.span_of("up"), match.span_of("down")
        level = self._group(match, "level")
        last = max((span for span in (up, down, level) if span), key=lambda span: span.end, default=None)
        if last is None:
            return
        reading.change_span = piece.span(last.start, last.end)
        to = self._group(match, "to")
        if last is level or (to and to.start >= last.end):
            return
        reading.change = "increase" if last is up else "decrease"

    @staticmethod
    def _group(match: Match, name: str) -> Span | None:
        try:
            return match.span_of(name)
        except IndexError:
            return None


def counts(quantity: Quantity) -> bool:
    """Whether the unit counts things (个, 家, enterprises) rather than measures one."""
    return quantity.unit_id is None or quantity.unit_id.startswith("{")


def _deed(verb: Match) -> Span | None:
    """The verbs that stay in the indicator: all of them, or those behind one that only says that the thing comes to be."""
    deed, being = verb.span_of("deed"), verb.span_of("being")
    if deed and not being:
        return Span(verb.start, deed.end)
    return deed
