"""Quantities, times and indicators → targets and milestones."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from policyparse.assemble.deadlines import with_deadlines
from policyparse.assemble.indicators import Reader
from policyparse.assemble.milestones import find_milestones
from policyparse.assemble.readings import Carried, Reading, bound_words, counts
from policyparse.assemble.records import Recorder, Statement, time_range
from policyparse.assemble.sentences import QUANTITY, Piece, Sentence, sentences
from policyparse.assemble.stance import Place, Setting, is_spelled, past, role, setting
from policyparse.assemble.tables import read_indicator_tables
from policyparse.assemble.timing import Clock, Held
from policyparse.lang.shape import Language
from policyparse.models import Described, Issue, Mentions, Milestone, Outline, Quantity, Role, Target, Text, Time
from policyparse.outline import clause_at
from policyparse.span import Span

LEAST = 3
"""How many characters a task must have to be what a number is of."""

HEAD = 300
"""How much of a document without a date is searched for the period it plans for."""

LATELY = 8
"""How many targets back a verb is looked for that stands alone."""

MarkT = TypeVar("MarkT", Quantity, Time)


@dataclass(frozen=True, slots=True)
class Goals:
    """What was joined; quantities and times with the role they turned out to have."""

    targets: tuple[Target, ...]
    milestones: tuple[Milestone, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    issues: tuple[Issue, ...] = ()


@dataclass(slots=True)
class Joiner:
    """Walks a document's sentences and collects targets and the role of each quantity."""

    text: Text
    outline: Outline
    described: Described
    language: Language
    year: int | None
    targets: list[Target] = field(default_factory=list)
    roles: dict[int, Role] = field(default_factory=dict)
    """By where the quantity starts."""
    time_roles: dict[int, Role] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    carried: Carried = field(default_factory=Carried)
    changed: str = ""
    """What was last said to change, for a 55% reduction that does not say of what."""
    unread: list[Piece] = field(default_factory=list)
    """Pieces of the sentence whose cues no number has asked for yet."""
    settings: dict[str, Setting] = field(default_factory=dict)
    """By the id of the clause."""

    def sentence(self, sentence: Sentence, clock: Clock) -> None:
        """Read one sentence."""
        clock.enter(sentence)
        last = None if sentence.opens_paragraph else self.carried
        self.carried = Carried(last.indicator, last.unit) if last else Carried()
        if last and last.reported and not self._announces(sentence, last.reported):
            self.carried.reported = last.reported
        self.unread.clear()
        counted = any(QUANTITY in piece.view for piece in sentence.pieces)
        reader = Reader(self.text.content, self.language) if counted else None
        where = self._setting(sentence) if counted else None
        for piece, following in zip(sentence.pieces, [*sentence.pieces[1:], None], strict=True):
            held = clock.read(piece, following)
            if reader and where:
                self._piece(reader, piece, sentence, held, where)
        clock.leave(sentence)

    def _announces(self, sentence: Sentence, after: int) -> bool:
        """Whether the text turns from what has been done to what is to be done (加快…, 下一步)."""
        content, leading = self.text.content, tuple(self.language.words.leading)
        ends = self.language.targets.sentence_end.find(content, after, sentence.span.start)
        opens = any(content.startswith(leading, match.end) for match in ends)
        return opens or sentence.says(self.language.stance.aim)

    def _setting(self, sentence: Sentence) -> Setting:
        clause = clause_at(self.outline, sentence.span.start)
        key = clause.id if clause else ""
        if key not in self.settings:
            self.settings[key] = setting(
                self.text.content, self.outline, self.described, clause, self.year, self.language.stance
            )
        return self.settings[key]

    def _piece(self, reader: Reader, piece: Piece, sentence: Sentence, held: dict[int, Held], where: Setting) -> None:
        if held:
            for earlier in self.unread:
                self._hear(earlier)
            if self.unread:
                self.carried.topic = self._topic(self.unread[-1])
                self.carried.task = self._task(self.unread[-1])
                self.carried.owner = self._owner(self.unread[-1].view) or self.carried.owner
                measures = filter(None, map(self._measured, reversed(self.unread)))
                self.carried.indicator = next(measures, self.carried.indicator)
            self.unread.clear()
        previous = 0
        for reading in reader.read(piece) if held else ():
            self._cues(piece, previous, reading.positions[0])
            previous = reading.positions[-1] + 1
            if reading.frame == "share":  # at least ◆ of the land must be farmed organically: the cue stands behind
                self._cues(piece, previous, len(piece.view))
            self._reading(reading, piece, sentence, held, where)
        self.unread.append(piece)

    def _hear(self, piece: Piece) -> None:
        """What a piece means for the numbers of later ones; asked only when there is one."""
        self._cues(piece, piece.view.rfind(QUANTITY) + 1, len(piece.view))
        self.carried.past = past(piece, self.text.content, self.language, before=self.carried.past)

    def _cues(self, piece: Piece, start: int, end: int) -> None:
        """力争 and 确保 hold for what is strung after them in the same sentence."""
        for cue in self.language.stance.strength.find(piece.view, start, end):
            self.carried.strength = "strive" if cue.kind == "strive" else "ensure"
            self.carried.strength_span = piece.span(cue.start, cue.end)

    def _topic(self, piece: Piece) -> str:
        rules = self.language.phrases
        if piece.bracketed or not rules.topic.search(piece.view):
            return ""
        start = rules.trim.match(piece.view)
        return piece.words(self.text.content, start.end if start else 0, len(piece.view))

    def _owner(self, words: str) -> str:
        """Whose attributes follow, where the words say so."""
        match = self.language.phrases.requires.match(words)
        return match["owner"].strip() if match else ""

    def _measured(self, piece: Piece) -> str:
        """A measure that the piece before says to change without a number (收入水平稳步提高，年均增长◆)."""
        counted = any(isinstance(mark, Quantity) for mark in piece.marks.values())
        match = None if counted else self.language.changes.predicate.search(piece.view)
        if not match or not any(match.span_of(group) for group in ("up", "down")):
            return ""
        start = self.language.phrases.trim.match(piece.view, 0, match.start)
        begin = start.end if start else 0
        measure = self.language.phrases.measure.search(piece.view, begin, match.start)
        return piece.words(self.text.content, begin, match.start) if measure else ""

    def _task(self, piece: Piece) -> str:
        """What the piece before sets about (实施保护性耕作，…达到◆): an ellipsis speaks of it."""
        if QUANTITY in piece.view:
            return ""
        if named := self.language.phrases.programme.fullmatch(piece.view):
            return named["thing"].strip()  # 产业人才专项，引进◆
        verb = self.language.targets.verb_first.match(piece.view)
        if not verb or len(piece.view) - verb.end < LEAST:
            return ""
        return piece.words(self.text.content, verb.end, len(piece.view)).strip()

    def _reading(
        self, reading: Reading, piece: Piece, sentence: Sentence, held: dict[int, Held], where: Setting
    ) -> None:
        """Give every quantity of a run its role, and emit the aims."""
        quantities = [mark for k in reading.positions if isinstance(mark := piece.marks[k], Quantity)]
        first = held[reading.positions[0]]
        if self.language.timing.every_year.search(piece.view, *reading.left):
            first.times = [time for time in first.times if time.span.start >= sentence.span.start]
        when = time_range(first.times[-1] if first.times else None)
        named = self._indicator(reading, quantities[0].unit)
        bound = bound_words(self.text.content, quantities[0])
        place = Place(piece, sentence, when, where, reading.positions[0], self.carried, bound)
        what = role(reading, quantities[0], named, place, self.language)
        self.carried.aimed = what == "target" or (self.carried.aimed and what == "condition")
        if what in ("fact", "target"):
            self.carried.reported = quantities[-1].span.end if what == "fact" else 0
        for quantity in quantities:
            self.roles[quantity.span.start] = what
        for time in first.times:
            if what in ("target", "fact"):
                self.time_roles.setdefault(time.span.start, what)
        if reading.condition:
            return
        if what == "target" and not named:
            self._unnamed(reading, quantities)
        elif what == "target":
            statement = Statement(reading, piece, quantities, held, named)
            recorder = Recorder(self.text.content, self.outline, self.language)
            self.targets.extend(recorder.records(statement, self.carried))
        self.carried.indicator, self.carried.unit = named or self.carried.indicator, quantities[-1].unit
        self.carried.local = self.carried.local or bool(named)
        if what == "target" and reading.change:
            self.changed = named
        brought = what == "target" or (reading.frame == "counted" and is_spelled(quantities[-1]))
        if brought and counts(quantities[-1]) and not self.language.phrases.measure.search(named):
            self.carried.thing = named

    def _indicator(self, reading: Reading, unit: str) -> str:
        """The indicator as the piece names it, or as what came before completes it."""
        carried, rules, named = self.carried, self.language.phrases, reading.indicator
        if not named and reading.scope and reading.frame == "first":
            alike = unit == carried.unit or not carried.unit
            before = (alike and self._same_thing(reading.scope)) or self._done_before(reading.scope, unit)
            return before or reading.deed
        if not named and reading.scope:
            same = carried.indicator and unit == carried.unit
            return rules.rescope(reading.scope, carried.indicator) if same else reading.scope + carried.task
        if not named:
            again = self.changed if reading.frame == "nominal" and reading.change else ""
            return (carried.indicator if carried.local or not again else again) or carried.task or again
        if named == reading.deed:
            return self._done_before(named, unit) or named
        if match := rules.requires.match(named):
            carried.owner, named = match["owner"].strip(), named[match.end :]
        if carried.owner and reading.frame in ("level", "bare", "first") and rules.measure.search(named):
            return rules.joiner.join((carried.owner, named))
        if carried.topic and reading.frame in ("level", "bare") and not named.startswith(carried.topic):
            return rules.joiner.join((carried.topic, named))
        if carried.thing and rules.attribute.match(named):
            return rules.joiner.join((carried.thing, named))
        if carried.indicator and rules.dangling.match(named):
            return rules.rescope(carried.indicator, named)
        return named

    def _same_thing(self, scope: str) -> str:
        """乡镇新增◆, 完工◆ behind 新增污水处理能力◆ and 老旧小区改造新开工◆: the same thing, its own verb."""
        rules, join = self.language.targets, self.language.phrases.joiner.join
        indicator = self.carried.indicator if self.carried.local else ""
        if not indicator:
            return join((scope, self.carried.task)) if self.carried.task else ""
        verb, last = rules.verb_first.match(indicator), rules.verb_before.search(indicator)
        if last and not verb:
            noun = self.language.changes.predicate.search(indicator, 0, last.start)
            return join((indicator[: noun.start if noun else last.start].strip(), scope))
        verb = verb or rules.verb_inside.search(indicator)
        thing = indicator[verb.end :].strip() if verb else indicator
        if not thing or (verb and self.language.phrases.attribute.match(thing)):
            return ""  # 完成造林◆ behind 新增造林面积◆
        return join((scope, thing))

    def _done_before(self, verb: str, unit: str) -> str:
        """开工建设◆ in the paragraph below: what the same verb was said of, counted in the same unit."""
        names = (target.indicator for target in reversed(self.targets[-LATELY:]) if target.unit == unit)
        return next((name for name in names if verb in name and not name.endswith(verb)), "")

    def _unnamed(self, reading: Reading, quantities: list[Quantity]) -> None:
        """An aim that nothing names is no target; a verb that states it makes it a doubt worth telling."""
        for quantity in quantities:
            self.roles[quantity.span.start] = "other"
            if reading.frame in ("level", "embrace"):
                words = self.text.content[quantity.span.slice]
                detail = f"{words!r} reads like an aim, but nothing says of what"
                self.issues.append(Issue(code="target-without-indicator", detail=detail, span=quantity.span))


def join_targets(text: Text, outline: Outline, described: Described, mentions: Mentions, language: Language) -> Goals:
    """Join each quantity with its indicator and time, where it is an aim."""
    every, dated = mentions.times, tuple(time for time in mentions.times if not _is_horizon(time))
    mentions = replace(mentions, times=dated)
    tables = read_indicator_tables(text, outline, described, mentions, language)
    joiner = Joiner(text, outline, described, language, _year(described, mentions))
    clock = Clock(text.content, outline, language)
    running = _outside(mentions.quantities, tables.claimed)
    for sentence in sentences(text.content, running, mentions.times, language.targets):
        joiner.sentence(sentence, clock)
    stated = with_deadlines(joiner.targets, mentions.times, text.content, outline, language)
    targets = sorted([*tables.targets, *stated], key=lambda target: target.evidence["value"])
    taken = [target.span for target in targets] + list(tables.claimed)
    cells = {cell.span.start: cell for cell in tables.cells}
    quantities = sorted([*cells.values(), *_beside(mentions.quantities, cells)], key=lambda quantity: quantity.span)
    return Goals(
        targets=tuple(targets),
        milestones=tuple(find_milestones(text, outline, described, mentions.times, taken, language)),
        quantities=_with_roles(quantities, joiner.roles),
        times=_with_roles(every, _dating(stated) | joiner.time_roles),
        issues=tuple(joiner.issues),
    )


def _dating(targets: Iterable[Target]) -> dict[int, Role]:
    """The role of each time that dates a target, by where it starts."""
    return {target.evidence["time"].start: "target" for target in targets if "time" in target.evidence}


def _outside(quantities: tuple[Quantity, ...], regions: tuple[Span, ...]) -> list[Quantity]:
    """The quantities that stand in none of the sorted regions."""
    starts = [region.start for region in regions]

    def claimed(quantity: Quantity) -> bool:
        index = bisect_right(starts, quantity.span.start) - 1
        return index >= 0 and quantity.span.start < regions[index].end

    return [quantity for quantity in quantities if not claimed(quantity)]


def _beside(quantities: tuple[Quantity, ...], cells: Mapping[int, Quantity]) -> list[Quantity]:
    """The quantities that are no cell of a table."""
    return [quantity for quantity in quantities if quantity.number_span.start not in cells]


def _is_horizon(time: Time) -> bool:
    """Whether a time names no year, as 长期 and 每年 do: it dates no target."""
    return time.period is not None and time.start is None and time.end is None


def _year(described: Described, mentions: Mentions) -> int | None:
    """The year of the document: its date, else the beginning of the period that its first lines name."""
    dated = described.metadata.date_issued or described.metadata.date_published
    if dated:
        return int(dated[:4])
    named = (time.start for time in mentions.times if time.relation == "during" and time.span.start < HEAD)
    start = next(named, None)
    return int(start[:4]) if start else None


def _with_roles(marks: Iterable[MarkT], roles: dict[int, Role]) -> tuple[MarkT, ...]:
    """The marks, each with the role that was found for where it starts."""
    return tuple(
        mark.model_copy(update={"role": roles[mark.span.start]})
        if roles.get(mark.span.start, mark.role) != mark.role
        else mark
        for mark in marks
    )
